"""What an officer does with an alert in their own chat: claim the ticket, pass it on, put it off for a moment."""

from datetime import datetime, timedelta

from bot.domain.tickets import Ticket, TicketState
from bot.domain.urgency import Urgency
from bot.handlers import desk
from bot.handlers.desk.changes import require_handling, require_more_than_reading
from bot.handlers.desk.errors import AlreadyClaimed, WrongState
from bot.handlers.escalation.next_step import Escalation
from bot.handlers.officer_chat.caller import Caller
from bot.handlers.officer_chat.threads import offer_thread
from storage import clocks, directory, officer_chats
from storage import desk as store

SNOOZE = timedelta(minutes=10)
SNOOZE_CRITICAL = timedelta(minutes=2)
_BEFORE_LIMIT = timedelta(minutes=1)  # the reminder must leave time to act on it


async def claim(caller: Caller, ticket_id: int) -> None:
    """Take the ticket, which acknowledges its alerts, and offer its thread.

    Raises:
        NotFound: no such ticket any more, or the officer may not see it.
        NotAllowed: the officer's role does not handle tickets, or another agency has taken it over.
    """
    require_handling(caller.officer)
    # What `claim` would refuse only after it has written; a turn has no transaction of its own to roll back.
    await require_more_than_reading(
        caller.tx, caller.officer, await store.find(caller.tx, caller.officer, ticket_id, lock=True)
    )
    try:
        ticket = await desk.claim(caller.tx, caller.officer, ticket_id, caller.now)
    except (AlreadyClaimed, WrongState):
        caller.say(await caller.whose(await store.find(caller.tx, caller.officer, ticket_id)))
        return
    await caller.trace("claimed", ticket.id, f"claim {ticket.claim_number}")
    await offer_thread(caller, ticket, caller.words("alert-claimed", reference=ticket.reference))


async def pass_on(caller: Caller, ticket_id: int) -> None:
    """Let whoever is next be alerted now instead of when the time is over; acknowledges nothing.

    Raises as `claim`.
    """
    tx, now = caller.tx, caller.now
    ticket = await _find_free(caller, ticket_id, lock=True)
    if ticket is None:
        return
    await officer_chats.note_passed(tx, ticket, caller.officer.id, now)
    await clocks.pull_forward(tx, [ticket.id], now)
    await clocks.hurry(tx, ticket.id, now)
    await caller.trace("passed_on", ticket.id, f"round {ticket.clock_round}")
    agencies = {agency.code: agency for agency in await directory.list_agencies(tx)}
    due = await clocks.take_due(tx, [ticket.id], now)
    await Escalation(caller.house, tx, agencies, await clocks.limits(tx), now).run(due)
    if not due:  # a turn works on it: the escalation job takes the step as soon as that is over
        caller.say(caller.words("officer-passed-on", reference=ticket.reference))
        return
    step = (await clocks.steps_of(tx, ticket.id, ticket.agency))[-1]
    agency = agencies.get(step.agency)
    name = (agency.name_en if caller.turn.language == "en" else agency.name_id) if agency else step.agency
    names = ", ".join(step.officers) or "?"
    caller.say(caller.words("officer-passed-on-to", reference=ticket.reference, names=names, agency=name))


async def snooze(caller: Caller, ticket_id: int) -> None:
    """Remind the officer in a moment, in time before the ticket escalates.

    Raises as `claim`.
    """
    ticket = await _find_free(caller, ticket_id)
    if ticket is None:
        return
    due_at = _reminder_for(ticket, caller.now)
    if due_at <= caller.now:
        caller.say(caller.words("officer-no-snooze", reference=ticket.reference))
        return
    await officer_chats.snooze(caller.tx, ticket.id, caller.officer.id, due_at)
    await caller.trace("snoozed", ticket.id)
    minutes = max(1, round((due_at - caller.now).total_seconds() / 60))
    caller.say(caller.words("officer-snoozed", reference=ticket.reference, minutes=minutes))


def _reminder_for(ticket: Ticket, now: datetime) -> datetime:
    wanted = now + (SNOOZE_CRITICAL if ticket.urgency is Urgency.CRITICAL else SNOOZE)
    return wanted if ticket.next_due_at is None else min(wanted, ticket.next_due_at - _BEFORE_LIMIT)


async def _find_free(caller: Caller, ticket_id: int, *, lock: bool = False) -> Ticket | None:
    """The ticket while nobody holds it; else the officer hears who does."""
    require_handling(caller.officer)
    ticket = await store.find(caller.tx, caller.officer, ticket_id, lock=lock)
    if ticket.state is TicketState.NEW:
        return ticket
    caller.say(await caller.whose(ticket))
    return None
