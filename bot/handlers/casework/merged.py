"""When one of two merged tickets is closed: the other says so, and its reporter hears that there is news."""

from datetime import datetime

from bot.domain.likeness.links import MERGED_CLOCK
from bot.domain.messages import Outbound
from bot.domain.outbox import OutboxKind, OutboxRow, to_chat
from bot.domain.tickets import Alert, Author, EntryKind, Ticket, TimelineEntry
from bot.handlers.desk.errors import CannotReach
from bot.handlers.desk.talk import best_identity
from bot.handlers.escalation.alerting import messages_for
from bot.handlers.turns.house import House
from storage import links, outbox, people, tickets
from storage.database import Transaction


async def tell_of_closings(house: House, tx: Transaction, now: datetime) -> int:
    """Tell about pairs of which one was closed; how many. Each is told once, whoever sees it first."""
    told = 0
    for closed_id, open_id in await links.closed_alone(tx):
        if await links.mark_told(tx, closed_id, open_id, now):
            await _tell(house, tx, closed_id, open_id, now)
            told += 1
    return told


async def _tell(house: House, tx: Transaction, closed_id: int, open_id: int, now: datetime) -> None:
    closed, left = await tickets.get(tx, closed_id), await tickets.get(tx, open_id)
    body = {"with": closed.reference, "outcome": closed.outcome or ""}
    entry = TimelineEntry(tx.ids.draw(), left.id, now, now, EntryKind.MERGED_CLOSED, Author.SYSTEM, body)
    await tickets.append(tx, [entry])
    round_ = int((closed.closed_at or now).timestamp())
    alert = Alert(tx.ids.draw(), left.id, MERGED_CLOCK, round_, left.urgency, now)
    await tickets.add_alerts(tx, [alert])
    rows = await messages_for(house, tx, [alert], {left.id: left}, now)
    note = await _note(house, tx, left, now)
    if note is not None:
        rows.append(note)
    if rows:
        await outbox.add(tx, rows)


async def _note(house: House, tx: Transaction, ticket: Ticket, now: datetime) -> OutboxRow | None:
    """A neutral line to the other reporter: nothing of the case, somebody else may read it (THREATS.md T1, T3)."""
    person = (await people.load_persons(tx, [ticket.person_id]))[ticket.person_id]
    try:
        identity = await best_identity(tx, person.id)
    except CannotReach:
        return None
    text = house.texts.render(person.language, "neutral-merged-news")
    message = Outbound(text=text, language=person.language, silent=True)
    return to_chat(tx.ids.draw(), identity, OutboxKind.REMINDER, message, now, ticket_id=ticket.id)
