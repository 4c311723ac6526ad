"""Keeps what judges messages in this process as new as the words officers have added."""

import asyncio
from collections.abc import Iterable

from bot.domain.added_words import AddedWord, WordKind
from bot.triage import AddedWords, Additions, Triage
from bot.triage.additions import NO_ADDITIONS
from bot.triage.first_look import FirstLook
from bot.triage.lexicon import Lexicon
from bot.triage.rules import Rules
from storage import added_words as store
from storage.database import Database


class KnownWords:
    """Asked at every message, so all of it stays in memory; `refresh` reads the table again."""

    def __init__(self, triage: Triage, first_look: FirstLook, known: Additions = NO_ADDITIONS) -> None:
        self._triage = triage
        self._first_look = first_look
        self._known = known

    async def refresh(self, database: Database) -> bool:
        """Take over what changed; says whether anything did."""
        async with database.reading() as tx:
            additions = additions_of(await store.list_standing(tx))
        if additions == self._known:
            return False
        lexicon, rules = await asyncio.to_thread(build, additions)
        self._triage.adopt(lexicon, rules)
        self._first_look.adopt(lexicon, rules)
        self._known = additions
        return True


def additions_of(words: Iterable[AddedWord]) -> Additions:
    """What stands, as triage takes it."""
    words = list(words)
    return Additions(
        tuple(AddedWords(each.text, each.urgency, each.category) for each in words if each.urgency and each.category),
        tuple(each.text for each in words if each.kind is WordKind.EXCEPTION),
    )


def build(additions: Additions) -> tuple[Lexicon, Rules]:
    """Make what triage knows of words, with what was added; takes most of a second, so it is no work for the loop."""
    rules = Rules.load(additions)
    return Lexicon.load(rules, additions), rules
