"""Permits to export what is private in an agency's cases: one an agency, with an end."""

from datetime import datetime

from sqlalchemy import delete, select

from bot.domain.exports import Permit
from storage.database import Transaction
from storage.schema import export_permits, officers


async def find(tx: Transaction, agency: str, now: datetime) -> Permit | None:
    """The permit that runs now."""
    query = (
        select(export_permits, officers.c.name)
        .join(officers, officers.c.id == export_permits.c.given_by)
        .where(export_permits.c.agency == agency, export_permits.c.ends_at > now)
    )
    row = (await tx.execute(query)).first()
    return Permit(row.agency, row.name, row.given_at, row.ends_at) if row else None


async def give(tx: Transaction, agency: str, by: int, now: datetime, ends_at: datetime) -> None:
    await end(tx, agency)
    row = {"agency": agency, "given_by": by, "given_at": now, "ends_at": ends_at}
    await tx.execute(export_permits.insert(), [row])


async def end(tx: Transaction, agency: str) -> None:
    """Safe to call twice."""
    await tx.execute(delete(export_permits).where(export_permits.c.agency == agency))
