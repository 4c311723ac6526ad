"""Who is to be alerted: officers on duty who linked a chat."""

from sqlalchemy import select

from bot.domain.people import Identity
from storage.database import Transaction
from storage.people import identities_of_officers
from storage.schema import identities, officers


async def chats_on_duty(tx: Transaction) -> list[tuple[str, Identity]]:
    """The linked chats of all officers on duty, each with the officer's agency."""
    query = (
        select(officers.c.id, officers.c.agency)
        .join(identities, identities.c.officer_id == officers.c.id)
        .where(officers.c.is_active, officers.c.is_on_duty, identities.c.blocked_at.is_(None))
    )
    agencies = {row.id: row.agency for row in await tx.execute(query)}
    if not agencies:
        return []
    linked = await identities_of_officers(tx, agencies)
    return [(agencies[each.officer_id], each) for each in linked.values() if each.officer_id and not each.blocked_at]
