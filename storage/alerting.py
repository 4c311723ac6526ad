"""Who is to be alerted: officers, and the chats they linked."""

from collections.abc import Collection

from sqlalchemy import select

from bot.domain.officers import Officer, Role
from bot.domain.people import Identity
from storage.database import Transaction
from storage.officers import officer_from
from storage.people import identities_of_officers
from storage.schema import officers

_HANDLING = (Role.RESPONDER.value, Role.SUPERVISOR.value)


async def chats_of(tx: Transaction, officer_ids: Collection[int]) -> dict[int, list[Identity]]:
    """The linked chats that have not blocked us, by officer; whose account is closed hears nothing any more."""
    found: dict[int, list[Identity]] = {}
    if officer_ids:
        query = select(officers.c.id).where(officers.c.id.in_(list(officer_ids)), officers.c.is_active)
        active = [row.id for row in await tx.execute(query)]
        for identity in (await identities_of_officers(tx, active)).values():
            if identity.officer_id is not None and identity.blocked_at is None:
                found.setdefault(identity.officer_id, []).append(identity)
    return found


async def everybody(tx: Transaction, agency: str) -> list[Officer]:
    """Who handles tickets for an agency, on duty or not: for when nobody is and nobody is left to ask."""
    able = (officers.c.is_active, ~officers.c.is_service, officers.c.role.in_(_HANDLING))
    query = select(officers).where(officers.c.agency == agency, *able).order_by(officers.c.id)
    return [officer_from(row) for row in await tx.execute(query)]
