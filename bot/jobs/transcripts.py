"""Has voice notes written down in the background, one after the other, where an operator has set a command for that."""

import asyncio
from datetime import timedelta

from bot.channels.contract import Transcriber
from bot.handlers.casework.transcripts import take_transcript
from bot.handlers.turns.house import House
from bot.logs import log
from storage import transcripts
from storage.database import Database

_SWEEP_S = 300.0
_HOLD = timedelta(minutes=15)


class TranscriptJob:
    """One per process: recognising speech takes a whole core, and turns go first."""

    def __init__(self, house: House, database: Database, transcriber: Transcriber) -> None:
        self._house = house
        self._database = database
        self._transcriber = transcriber
        self._stopping = asyncio.Event()

    async def run(self) -> None:
        with self._database.signals.listening("transcripts") as listener:
            while not self._stopping.is_set():
                try:
                    found = await self.work_off()
                except Exception as error:
                    log.exception("transcripts_failed", error=type(error).__name__)
                    found = False
                if not found:
                    await listener.wait(_SWEEP_S)

    def stop(self) -> None:
        self._stopping.set()
        self._database.signals.wake("transcripts")

    async def work_off(self) -> bool:
        """Have the oldest note that waits written down; False when there is none."""
        now = self._house.clock()
        async with self._database.reading() as tx:
            if not await transcripts.has_due(tx, now):
                return False
        async with self._database.transaction() as tx:
            note = await transcripts.lease(tx, now, now + _HOLD)
        if note is None:
            return True
        words = await self._transcriber.transcribe(note.body)
        async with self._database.transaction() as tx:
            if words:
                await take_transcript(self._house, tx, note, words, self._house.clock())
            else:
                await transcripts.give_up(tx, note.id)
        log.info("transcript_taken", file_id=note.id, count=len(words or ""))
        return True
