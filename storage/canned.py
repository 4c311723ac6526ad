"""Canned texts of an agency and their words per language."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import delete, func, select, update

from bot.domain.canned import CannedText
from bot.errors import NotFound
from storage.database import Transaction
from storage.schema import canned_texts, canned_words


async def list_texts(tx: Transaction, agency: str) -> list[CannedText]:
    """All of an agency's, by name, in two statements."""
    rows = await tx.execute(select(canned_texts).where(canned_texts.c.agency == agency).order_by(canned_texts.c.name))
    found = rows.all()
    words: dict[int, dict[str, str]] = defaultdict(dict)
    query = select(canned_words).where(canned_words.c.canned_id.in_([row.id for row in found]))
    for row in await tx.execute(query) if found else ():
        words[row.canned_id][row.language] = row.words
    return [CannedText(row.id, row.agency, row.name, words[row.id]) for row in found]


async def agency_of(tx: Transaction, canned_id: int) -> str:
    """Whose a text is.

    Raises:
        NotFound: no such text.
    """
    query = select(canned_texts.c.agency).where(canned_texts.c.id == canned_id)
    agency: str | None = (await tx.execute(query)).scalar()
    if agency is None:
        raise NotFound
    return agency


async def count(tx: Transaction, agency: str) -> int:
    return int((await tx.execute(select(func.count()).where(canned_texts.c.agency == agency))).scalar_one())


async def find_by_name(tx: Transaction, agency: str, name: str) -> int | None:
    query = select(canned_texts.c.id).where(canned_texts.c.agency == agency, canned_texts.c.name == name)
    found: int | None = (await tx.execute(query)).scalar()
    return found


async def insert(tx: Transaction, agency: str, name: str, by: int, now: datetime) -> int:
    canned_id = tx.ids.draw()
    row = {"id": canned_id, "agency": agency, "name": name, "changed_at": now, "changed_by": by}
    await tx.execute(canned_texts.insert(), [row])
    return canned_id


async def rename(tx: Transaction, canned_id: int, name: str, by: int, now: datetime) -> None:
    statement = update(canned_texts).where(canned_texts.c.id == canned_id)
    await tx.execute(statement.values(name=name, changed_at=now, changed_by=by))


async def set_words(tx: Transaction, canned_id: int, words: Mapping[str, str]) -> None:
    """These words by language, and no others."""
    await tx.execute(delete(canned_words).where(canned_words.c.canned_id == canned_id))
    rows = [{"canned_id": canned_id, "language": language, "words": text} for language, text in words.items()]
    await tx.execute(canned_words.insert(), rows)


async def remove(tx: Transaction, canned_id: int) -> None:
    await tx.execute(delete(canned_words).where(canned_words.c.canned_id == canned_id))
    await tx.execute(delete(canned_texts).where(canned_texts.c.id == canned_id))
