"""Who is to be alerted: officers, and the chats they linked."""

from collections.abc import Collection, Iterable

from sqlalchemy import BindParameter, bindparam, select

from bot.domain.officers import Officer, Role
from bot.domain.people import Identity
from bot.domain.tickets import Ticket
from storage.database import Transaction
from storage.officers import officer_from
from storage.people import identities_of_officers
from storage.prepared import Prepared
from storage.schema import alert_officers, alert_passes, alerts, officers

_HANDLING = (Role.RESPONDER.value, Role.SUPERVISOR.value)
_TICKETS: BindParameter[int] = bindparam("asked", expanding=True)
_NAMED = Prepared(
    select(alerts.c.ticket_id, alerts.c.round, alerts.c.clock, alert_officers.c.officer_id)
    .join(alert_officers, alert_officers.c.alert_id == alerts.c.id)
    .where(alerts.c.ticket_id.in_(_TICKETS))
)
_PASSED = Prepared(
    select(alert_passes.c.ticket_id, alert_passes.c.round, alert_passes.c.officer_id).where(
        alert_passes.c.ticket_id.in_(_TICKETS)
    )
)


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


class Asked:
    """Officers who were alerted about some tickets by name, or passed them on, by the round of the ticket's clock."""

    def __init__(self, named: Iterable[tuple[int, int, str, int]], passed: Iterable[tuple[int, int, int]]) -> None:
        self._named: dict[tuple[int, int, str | None], set[int]] = {}
        for ticket_id, round_, clock, officer_id in named:
            self._named.setdefault((ticket_id, round_, clock), set()).add(officer_id)
        self._passed: dict[tuple[int, int], set[int]] = {}
        for ticket_id, round_, officer_id in passed:
            self._passed.setdefault((ticket_id, round_), set()).add(officer_id)

    def since(self, ticket: Ticket) -> set[int]:
        """Who was asked since the ticket's clock started."""
        named = self._named.get((ticket.id, ticket.clock_round, ticket.next_clock), set())
        return named | self._passed.get((ticket.id, ticket.clock_round), set())


async def asked_about(tx: Transaction, many: Collection[Ticket]) -> Asked:
    """Whom earlier steps of these tickets asked."""
    ids = {"asked": [ticket.id for ticket in many]}
    return Asked(*await tx.fetch_together((_NAMED, ids), (_PASSED, ids))) if many else Asked((), ())
