"""Keeps a ticket's clock true when an officer changes it; turns wind it in memory (`bot.handlers.turns.saving`)."""

from datetime import datetime, timedelta

from bot.domain.agency_webhooks import EventKind
from bot.domain.clocks import PRODUCT_DEFAULTS, Limits, relax, restart, wind
from bot.domain.tickets import Ticket
from bot.domain.urgency import Urgency
from bot.handlers.agency_events import tell
from storage import audit, officers, sharing
from storage import clocks as store
from storage.database import Transaction

# The new officer's own words come first if they can: they tell the person more than any notice.
NOTICE_AFTER = timedelta(minutes=30)


class KnownLimits:
    """The limits as this process last read them, so that turns ask nothing; the escalation job keeps them fresh."""

    def __init__(self) -> None:
        self.current: Limits = PRODUCT_DEFAULTS


async def after_change(tx: Transaction, before: Ticket, ticket: Ticket, now: datetime) -> Ticket:
    """Let the right clock run after any change of a locked ticket by an officer; most changes leave it as it is."""
    if not ticket.is_open and before.is_open:
        return await after_close(tx, ticket, before.holder_id, now)
    if ticket.claim_number != before.claim_number:
        changed = after_claim if ticket.holder_id is not None else after_release
        return await changed(tx, ticket, now)
    if ticket.officer_wrote_at != before.officer_wrote_at:
        return await after_reply(tx, ticket, now)
    if ticket.agency != before.agency:
        return await after_new_owner(tx, ticket, now)
    if ticket.urgency is not before.urgency:
        return await after_urgency(tx, ticket, is_raised=ticket.urgency.rank > before.urgency.rank, now=now)
    return ticket


async def after_claim(tx: Transaction, ticket: Ticket, now: datetime) -> Ticket:
    """Somebody holds it now: alerts that asked for somebody are answered, the time to write begins.

    A person whose last officer lost the ticket by staying silent is to hear of the new one. Agencies that were asked
    because nobody acted see it no longer.
    """
    await _end_escalation(tx, ticket, ticket.holder_id, now)
    if ticket.lost_holder_id is not None:
        ticket.notice_due_at = now + NOTICE_AFTER if ticket.lost_holder_id != ticket.holder_id else None
        ticket.lost_holder_id = None
    ticket.clock_agency = None
    await store.acknowledge_all(tx, ticket.id, ticket.holder_id, now)
    return await _restart(tx, ticket, now)


async def after_release(tx: Transaction, ticket: Ticket, now: datetime) -> Ticket:
    """It is nobody's again: somebody has to claim it in time, and where minutes matter others are called at once."""
    restart(ticket, await store.limits(tx), now)
    if ticket.urgency is Urgency.CRITICAL:
        ticket.next_due_at = now
    await store.save_clock(tx, ticket)
    tx.tell(store.TOPIC)
    return ticket


async def after_keep(tx: Transaction, ticket: Ticket, now: datetime) -> Ticket:
    """The holder said that they are at it: the time to write begins once more."""
    return await _restart(tx, ticket, now)


async def after_reply(tx: Transaction, ticket: Ticket, now: datetime) -> Ticket:
    """The officer wrote; by that the person knows who has the ticket."""
    ticket.notice_due_at = None
    await store.acknowledge_all(tx, ticket.id, ticket.holder_id, now)
    return await _restart(tx, ticket, now)


async def after_close(tx: Transaction, ticket: Ticket, officer_id: int | None, now: datetime) -> Ticket:
    """Nothing is due any more; of the agencies that were asked, only that of the officer who closed it looks on.

    It does so for a week (`bot.jobs.casework.end_sight_of_closed`), so that a slip can be mended.
    """
    await _end_escalation(tx, ticket, officer_id, now)
    ticket.clock_agency = ticket.lost_holder_id = ticket.notice_due_at = None
    await store.acknowledge_all(tx, ticket.id, officer_id, now)
    return await _restart(tx, ticket, now)


async def after_urgency(tx: Transaction, ticket: Ticket, *, is_raised: bool, now: datetime) -> Ticket:
    """A raised ticket has less time from now on, a lowered one more."""
    limits = await store.limits(tx)
    if is_raised:
        wind(ticket, limits, now)
    else:
        relax(ticket, limits, now)
    await store.save_clock(tx, ticket)
    tx.tell(store.TOPIC)
    return ticket


async def after_new_owner(tx: Transaction, ticket: Ticket, now: datetime) -> Ticket:
    """Another agency owns it: its own officers are asked first, whoever stayed silent before."""
    ticket.clock_agency = ticket.lost_holder_id = None
    return await _restart(tx, ticket, now)


async def _end_escalation(tx: Transaction, ticket: Ticket, officer_id: int | None, now: datetime) -> None:
    """Take a ticket from the agencies it climbed to, but not from the one whose officer acts for its owner."""
    parts = await sharing.parts_of(tx, ticket.id)
    asked = [agency for agency, its_parts in parts.items() if sharing.ESCALATED in its_parts]
    if not asked:
        return
    acting = (await officers.get(tx, officer_id)).agency if officer_id is not None else None
    ended = [agency for agency in asked if agency != acting or agency == ticket.agency]
    for agency in ended:
        await sharing.stop(tx, ticket.id, agency, sharing.ESCALATED, now)
        await audit.add(tx, "system", "escalation_ended", None, ticket.id, agency, now)
    if ended:  # their systems heard that it climbed to them, and would hear nothing more
        await tell(tx, ticket.id, EventKind.UPDATED, now, to=ended)


async def _restart(tx: Transaction, ticket: Ticket, now: datetime) -> Ticket:
    restart(ticket, await store.limits(tx), now)
    await store.save_clock(tx, ticket)
    tx.tell(store.TOPIC)
    return ticket
