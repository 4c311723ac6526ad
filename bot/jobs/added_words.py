"""Lets words that officers add or undo count in this process too."""

from bot.handlers.added_words import KnownWords
from bot.jobs.refreshing import RefreshJob
from storage.added_words import TOPIC
from storage.database import Database


class AddedWordsJob(RefreshJob):
    """Reads the words that stand."""

    topic = TOPIC

    def __init__(self, database: Database, words: KnownWords) -> None:
        super().__init__(database)
        self._words = words

    async def refresh(self) -> bool:
        return await self._words.refresh(self._database)
