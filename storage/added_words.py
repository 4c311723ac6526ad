"""The words and exceptions that officers added: listed, added, undone."""

from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, select, update

from bot.domain.added_words import AddedWord, Draft, WordFilter, WordKind
from bot.domain.officers import Officer
from bot.domain.urgency import Category, Urgency
from bot.errors import NotFound
from storage.database import Transaction
from storage.schema import added_words, officers

TOPIC = "added_words"
_MOST_LISTED = 600
_adders = officers.alias("adders")
_undoers = officers.alias("undoers")


async def list_standing(tx: Transaction) -> list[AddedWord]:
    """What counts now, in the order it was added."""
    query = _named().where(added_words.c.undone_at.is_(None)).order_by(added_words.c.id)
    return [_word(row) for row in await tx.execute(query)]


async def list_words(tx: Transaction, wanted: WordFilter) -> list[AddedWord]:
    """Those a list shows, the newest first."""
    query = _named()
    undone = added_words.c.undone_at
    query = query.where(undone.is_not(None) if wanted.is_undone else undone.is_(None))
    if wanted.kind is not None:
        query = query.where(added_words.c.kind == wanted.kind.value)
    if wanted.language is not None:
        query = query.where(added_words.c.language == wanted.language)
    if wanted.part:
        query = query.where(added_words.c.plain.contains(wanted.part, autoescape=True))
    rows = await tx.execute(query.order_by(added_words.c.id.desc()).limit(_MOST_LISTED))
    return [_word(row) for row in rows]


async def get(tx: Transaction, word_id: int) -> AddedWord:
    """One of them, whether it stands or not.

    Raises:
        NotFound: there is none.
    """
    row = (await tx.execute(_named().where(added_words.c.id == word_id))).first()
    if row is None:
        raise NotFound
    return _word(row)


async def stands(tx: Transaction, plain: str) -> bool:
    """Whether the same bare words stand already."""
    query = select(added_words.c.id).where(added_words.c.plain == plain, added_words.c.undone_at.is_(None))
    return (await tx.execute(query)).first() is not None


async def count_standing(tx: Transaction) -> int:
    query = select(func.count()).select_from(added_words).where(added_words.c.undone_at.is_(None))
    return int((await tx.execute(query)).scalar_one())


async def insert(tx: Transaction, draft: Draft, plain: str, officer: Officer, now: datetime) -> int:
    """Let a word count from now on.

    Raises:
        Conflict: the same stands already.
    """
    word_id = tx.ids.draw()
    row = {
        "id": word_id,
        "text": draft.text,
        "plain": plain,
        "language": draft.language,
        "kind": draft.kind.value,
        "urgency": draft.urgency.value if draft.urgency else None,
        "category": draft.category.value if draft.category else None,
        "agency": officer.agency,
        "added_by": officer.id,
        "added_at": now,
    }
    await tx.execute(added_words.insert(), [row])
    tx.tell(TOPIC)
    return word_id


async def undo(tx: Transaction, word_id: int, officer_id: int, now: datetime) -> bool:
    """Let a word count no more; False when somebody else was first."""
    statement = update(added_words).where(added_words.c.id == word_id, added_words.c.undone_at.is_(None))
    changed = await tx.execute(statement.values(undone_by=officer_id, undone_at=now))
    tx.tell(TOPIC)
    return changed.rowcount == 1


def _named() -> Select[Any]:
    return (
        select(added_words, _adders.c.name.label("adder"), _undoers.c.name.label("undoer"))
        .join(_adders, _adders.c.id == added_words.c.added_by)
        .outerjoin(_undoers, _undoers.c.id == added_words.c.undone_by)
    )


def _word(row: Any) -> AddedWord:
    return AddedWord(
        id=row.id,
        text=row.text,
        kind=WordKind(row.kind),
        language=row.language,
        urgency=Urgency(row.urgency) if row.urgency else None,
        category=Category(row.category) if row.category else None,
        agency=row.agency,
        added_by=row.adder,
        added_at=row.added_at,
        undone_by=row.undoer,
        undone_at=row.undone_at,
    )
