"""Who wishes to hear of which openings, and which openings people were told of."""

from collections.abc import Collection, Iterable
from datetime import datetime

from sqlalchemy import select

from bot.domain.catalogue.openings import WISH, Opening, Wish, read_subject, subjects_for
from storage.database import Transaction
from storage.schema import appointments, told_openings

_AT_ONCE = 500


async def untold(tx: Transaction, codes: Iterable[str], most: int) -> list[str]:
    """Those of these openings that nobody was told of yet, in their order, at most so many."""
    found: list[str] = []
    waiting = list(codes)
    while waiting and len(found) < most:
        some, waiting = waiting[:_AT_ONCE], waiting[_AT_ONCE:]
        rows = await tx.execute(select(told_openings.c.code).where(told_openings.c.code.in_(some)))
        told = {row.code for row in rows}
        found += [code for code in some if code not in told]
    return found[:most]


async def note_told(tx: Transaction, codes: Collection[str], now: datetime) -> None:
    if codes:
        await tx.execute(told_openings.insert(), [{"code": code, "told_at": now} for code in codes])


async def wishes_for(tx: Transaction, openings: Iterable[Opening]) -> list[Wish]:
    """Everybody's wishes that one of these openings fits, oldest first."""
    subjects = {subject for opening in openings for subject in subjects_for(opening)}
    if not subjects:
        return []
    mine = (appointments.c.kind == WISH, appointments.c.subject.in_(sorted(subjects)))
    query = select(appointments.c.person_id, appointments.c.subject).where(*mine).order_by(appointments.c.id)
    return [Wish(row.person_id, *read_subject(row.subject)) for row in await tx.execute(query)]
