"""Lets words that officers add or undo count in this process too."""

import asyncio

from bot.handlers.added_words import KnownWords
from bot.logs import log
from storage.added_words import TOPIC
from storage.database import Database

_SWEEP_S = 15.0


class AddedWordsJob:
    """Reads again when somebody says so, and now and then for what nobody heard."""

    def __init__(self, database: Database, words: KnownWords) -> None:
        self._database = database
        self._words = words
        self._stopping = asyncio.Event()

    async def run(self) -> None:
        with self._database.signals.listening(TOPIC) as listener:
            while not self._stopping.is_set():
                try:
                    await self._words.refresh(self._database)
                except Exception as error:
                    log.exception("added_words_not_read", error=type(error).__name__)
                await listener.wait(_SWEEP_S)

    def stop(self) -> None:
        self._stopping.set()
        self._database.signals.wake(TOPIC)
