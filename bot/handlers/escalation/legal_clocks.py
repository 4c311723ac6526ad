"""Legal clocks of a ticket: started by what was reported, or by an officer who knows the starting event."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from bot.domain.agency_webhooks import EventKind
from bot.domain.legal_clocks import RULES, STARTED_BY, LegalClock, due_at
from bot.domain.officers import Officer
from bot.domain.tickets import EntryKind, Ticket, TicketState
from bot.handlers.agency_events import tell
from bot.handlers.desk.changes import take, write_down
from bot.handlers.desk.errors import BadInput
from storage import directory
from storage import legal_clocks as store
from storage.database import Transaction

_OLDEST = timedelta(days=3650)
_OPEN = (TicketState.NEW, TicketState.CLAIMED)


async def start_known(tx: Transaction, tickets: Iterable[Ticket]) -> None:
    """Let rules run whose starting event is the report itself; costs nothing for tickets without one."""
    await store.start(
        tx,
        [
            LegalClock(tx.ids.draw(), ticket.id, code, ticket.opened_at, due_at(RULES[code], ticket.opened_at))
            for ticket in tickets
            for code, categories in STARTED_BY.items()
            if not categories.isdisjoint(ticket.categories)
        ],
    )


async def start(
    tx: Transaction,
    officer: Officer,
    ticket_id: int,
    claim_number: int,
    rule_code: str,
    started_at: datetime,
    now: datetime,
) -> LegalClock:
    """Let a rule run from the moment its event happened; a second start corrects the first.

    Raises:
        BadInput: no such rule, or a moment that cannot be.
        StaleClaim, NotAllowed: as for every change; open to the holder and to supervisors.
    """
    rule = RULES.get(rule_code)
    if rule is None:
        raise BadInput("rule", "desk-rule-unknown")
    if not now - _OLDEST <= started_at <= now:
        raise BadInput("started_at", "desk-moment")
    ticket = await take(tx, officer, ticket_id, claim_number, states=_OPEN, for_supervisors=True)
    days = (await directory.holidays_of(tx, [ticket.agency]))[ticket.agency]
    clock = LegalClock(
        tx.ids.draw(), ticket.id, rule.code, started_at, due_at(rule, started_at, days.keys()), officer_id=officer.id
    )
    await store.restart(tx, clock)
    body = {"rule": rule.code, "since": started_at.isoformat(), "due": clock.due_at.isoformat()}
    await write_down(tx, officer, ticket, EntryKind.LEGAL_CLOCK, body, now, subject=rule.code)
    await tell(tx, ticket.id, EventKind.UPDATED, now)
    return clock


async def end(
    tx: Transaction, officer: Officer, ticket_id: int, claim_number: int, rule_code: str, now: datetime
) -> None:
    """What the rule asks for was done.

    Raises:
        NotFound: it does not run for this ticket.
    """
    ticket = await take(tx, officer, ticket_id, claim_number, states=_OPEN, for_supervisors=True)
    await store.end(tx, ticket.id, rule_code, now)
    await write_down(
        tx, officer, ticket, EntryKind.LEGAL_CLOCK, {"rule": rule_code, "is_done": True}, now, subject=rule_code
    )
    await tell(tx, ticket.id, EventKind.UPDATED, now)
