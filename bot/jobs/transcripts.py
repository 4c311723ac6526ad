"""Has voice notes written down in the background, one after the other, where an operator has set a command for that."""

import asyncio
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta

from bot.channels.contract import Transcriber
from bot.handlers.casework.transcripts import take_transcript
from bot.handlers.turns.house import House
from bot.logs import log
from storage import transcripts
from storage.database import Database
from storage.transcripts import WaitingNote

_SWEEP_S = 300.0
_HOLD = timedelta(minutes=15)
# A second, two, four and so on: four minutes in all, well within the hold; a database may be started anew meanwhile.
_MOST_SAVES = 9


@dataclass(slots=True)
class _Heard:
    """What the machine took a core for; kept until it is written, so that it need not listen again."""

    note: WaitingNote
    words: str | None
    tries: int = 0


class TranscriptJob:
    """One per process: recognising speech takes a whole core, and turns go first."""

    def __init__(self, house: House, database: Database, transcriber: Transcriber) -> None:
        self._house = house
        self._database = database
        self._transcriber = transcriber
        self._stopping = asyncio.Event()
        self._heard: _Heard | None = None

    async def run(self) -> None:
        with self._database.signals.listening("transcripts") as listener:
            while not self._stopping.is_set():
                try:
                    found = await self.work_off()
                except Exception as error:
                    log.exception("transcripts_failed", error=type(error).__name__)
                    found = False
                if self._heard is not None:
                    await self._pause(self.pause_s)
                elif not found:
                    await listener.wait(_SWEEP_S)

    def stop(self) -> None:
        self._stopping.set()
        self._database.signals.wake("transcripts")

    @property
    def pause_s(self) -> float:
        """How long to wait before what was heard, but could not be written, is written again."""
        return 2.0 ** (self._heard.tries - 1) if self._heard is not None else 0.0

    async def work_off(self) -> bool:
        """Have the oldest note that waits written down; False when there is none.

        Raises whatever kept it from being written; called again, it writes what was heard without listening again.
        """
        if self._heard is None:
            now = self._house.clock()
            async with self._database.reading() as tx:
                if not await transcripts.has_due(tx, now):
                    return False
            async with self._database.transaction() as tx:
                note = await transcripts.lease(tx, now, now + _HOLD)
            if note is None:
                return True
            self._heard = _Heard(note, await self._transcriber.transcribe(note.body))
        await self._save(self._heard)
        return True

    async def _save(self, heard: _Heard) -> None:
        heard.tries += 1
        if heard.tries >= _MOST_SAVES:
            self._heard = None  # others wait; when the hold ends, this note is listened to once more
        async with self._database.transaction() as tx:
            if heard.words:
                await take_transcript(self._house, tx, heard.note, heard.words, self._house.clock())
            else:
                await transcripts.give_up(tx, heard.note.id)
        self._heard = None
        log.info("transcript_taken", file_id=heard.note.id, count=len(heard.words or ""))

    async def _pause(self, seconds: float) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), seconds)
