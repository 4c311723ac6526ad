"""Words of danger and exceptions as supervisors and administrators keep them: listed, checked, added, undone."""

from dataclasses import replace
from datetime import datetime

from bot.domain.added_words import (
    LANGUAGES,
    MAX_CHARS,
    MAX_WORDS,
    MOST_STANDING,
    URGENCIES,
    AddedWord,
    Draft,
    WordFilter,
    WordKind,
    may_add,
    may_keep,
    may_undo,
)
from bot.domain.officers import Officer
from bot.domain.urgency import Category
from bot.errors import NotAllowed
from bot.handlers.desk.errors import BadInput, WrongState
from bot.triage import Triage
from bot.triage.tokens import split
from storage import added_words as store
from storage import audit
from storage.database import Transaction

_MOST_DIGITS = 4  # more are a number that belongs to somebody
_SHORTEST = 2


async def list_words(tx: Transaction, officer: Officer, wanted: WordFilter) -> list[AddedWord]:
    """The newest first; works on `reading()` too.

    Raises:
        NotAllowed: neither supervisor nor administrator.
    """
    require_keeper(officer)
    return await store.list_words(tx, replace(wanted, part=plain_of(wanted.part)))


def check(officer: Officer, triage: Triage, draft: Draft) -> Draft:
    """What somebody typed as it can be kept.

    Raises:
        NotAllowed: it is not theirs to add.
        BadInput: it cannot be a word or an exception.
    """
    require_keeper(officer)
    if not may_add(officer, draft.kind):
        raise NotAllowed("An exception holds for every agency, so the ministries add it.")
    text = " ".join("".join(sign for sign in draft.text if sign.isprintable() or sign.isspace()).split())
    words = plain_of(text[: MAX_CHARS + 1]).split()
    if not words or len("".join(words)) < _SHORTEST:
        raise BadInput("text", "desk-added-short")
    if len(text) > MAX_CHARS or len(words) > MAX_WORDS:
        raise BadInput("text", "desk-added-long", chars=MAX_CHARS, words=MAX_WORDS)
    if sum(sign.isdigit() for sign in text) > _MOST_DIGITS:
        raise BadInput("text", "desk-added-number")
    language = draft.language if draft.language in LANGUAGES else ""
    if draft.kind is WordKind.EXCEPTION:
        if triage.is_bare_cry(text):
            raise BadInput("text", "desk-added-bare")
        return Draft(text, draft.kind, language, None, None)
    if draft.urgency not in URGENCIES:
        raise BadInput("urgency", "desk-added-urgency")
    return Draft(text, draft.kind, language, draft.urgency, draft.category or Category.GREETING_OTHER)


async def add_word(tx: Transaction, officer: Officer, triage: Triage, draft: Draft, now: datetime) -> int:
    """Let a word or an exception count from now on, in every process and for every agency.

    Raises:
        NotAllowed, BadInput: as `check`, and where the same stands already or too many stand.
    """
    checked = check(officer, triage, draft)
    plain = plain_of(checked.text)
    if await store.stands(tx, plain):
        raise BadInput("text", "desk-added-taken")
    if await store.count_standing(tx) >= MOST_STANDING:
        raise BadInput("text", "desk-added-many", most=MOST_STANDING)
    word_id = await store.insert(tx, checked, plain, officer, now)
    subject = f"{word_id} {checked.kind.value} {checked.urgency.value if checked.urgency else ''}".strip()
    await audit.add(tx, "officer", "word_added", officer.id, None, subject, now)
    return word_id


async def undo_word(tx: Transaction, officer: Officer, word_id: int, now: datetime) -> AddedWord:
    """Let a word or an exception count no more.

    Raises:
        NotFound: there is none.
        NotAllowed: another agency's word.
        WrongState: somebody has undone it already.
    """
    require_keeper(officer)
    word = await store.get(tx, word_id)
    if not word.stands:
        raise WrongState
    if not may_undo(officer, word):
        raise NotAllowed
    if not await store.undo(tx, word_id, officer.id, now):
        raise WrongState
    await audit.add(tx, "officer", "word_undone", officer.id, None, f"{word_id} {word.kind.value}", now)
    return word


def require_keeper(officer: Officer) -> None:
    """
    Raises:
        NotAllowed: neither supervisor nor administrator.
    """
    if not may_keep(officer):
        raise NotAllowed


def plain_of(text: str) -> str:
    """The bare words, by which two additions are the same."""
    return " ".join(token for token in split(text) if token[0].isalnum())
