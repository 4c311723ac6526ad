"""What providers say about our messages and people's chats: states move forward, officers hear of failures."""

from datetime import datetime

from bot.domain.messages import ChannelName, ContactChange, Delivery, DeliveryReport, Standing
from bot.domain.outbox import OutboxKind, OutboxRow
from bot.domain.tickets import Alert, Author, EntryKind, TimelineEntry
from bot.domain.urgency import Urgency
from storage import clocks, outbox, people, tickets
from storage.database import Transaction

_UNDELIVERED = "undelivered"
_WAITING = "window_shut"


async def take_report(tx: Transaction, report: DeliveryReport, now: datetime) -> list[Alert]:
    """Note how far a message got; a failed one becomes an alert.

    Words that WhatsApp took and then refused because its 24 hours were over go behind the template, once.
    """
    row = await outbox.record_delivery(
        tx, report.channel, report.external_id, report.outbox_id, report.state, report.at, report.code
    )
    if row is None:
        return []
    if row.ticket_id is not None:
        tx.tell("tickets", str(row.ticket_id))
    if report.window_closed and row.code not in outbox.BEHIND_TEMPLATE:
        await outbox.put_behind_template(tx, row.id, now)
        return await tell_of_waiting(tx, row, now)
    if report.state is Delivery.FAILED and row.bulk is None:
        return await tell_of_failure(tx, row, report.code or "failed", now)
    return []


async def tell_of_waiting(tx: Transaction, row: OutboxRow, now: datetime) -> list[Alert]:
    """Whoever answered was told that it went; they hear that it waits until the person writes."""
    if row.kind is not OutboxKind.OFFICER or row.ticket_id is None:
        return []
    ticket = await tickets.get(tx, row.ticket_id)
    return [Alert(tx.ids.draw(), ticket.id, _WAITING, row.id, ticket.urgency, now)]


async def tell_of_failure(tx: Transaction, row: OutboxRow, code: str, now: datetime) -> list[Alert]:
    """An answer that will not arrive is an officer's matter: a line in the ticket and an alert (THREATS.md I5).

    A failed alert has no ticket line; the next level is alerted by the escalation job, at once where it named somebody.
    """
    ticket_id, urgency = row.ticket_id, Urgency.HIGH
    if ticket_id is None and row.kind is not OutboxKind.ALERT:
        open_ones = (await tickets.open_tickets(tx, [row.person_id])).get(row.person_id, [])
        reports = [each for each in open_ones if not each.is_request] or open_ones
        ticket_id = reports[-1].id if reports else None
    if ticket_id is not None:
        # With its person, since turns lock that first; an alert's own person is the officer whose chat it was for.
        ticket = await tickets.get(tx, ticket_id, lock=True)
        urgency = ticket.urgency
        if row.kind is OutboxKind.ALERT:
            await clocks.hurry(tx, ticket.id, now)
        else:
            ticket.mark_for_review(_UNDELIVERED)
            ticket.updated_at = now
            await tickets.save(tx, [ticket])
            body = {"code": code, "kind": row.kind.value}
            await tickets.append(
                tx,
                [
                    TimelineEntry(
                        tx.ids.draw(), ticket.id, now, now, EntryKind.UNDELIVERED, Author.SYSTEM, body, outbox_id=row.id
                    )
                ],
            )
    alert = Alert(tx.ids.draw(), ticket_id or 0, _UNDELIVERED, row.id, urgency, now)
    await tickets.add_alerts(tx, [alert])
    return [alert] if row.kind is not OutboxKind.ALERT else []


async def take_change(tx: Transaction, change: ContactChange, now: datetime) -> None:
    """A person blocked us, came back, or has a new id with the provider."""
    sender = (change.channel, change.account, change.sender)
    identity = (await people.find_identities(tx, [sender])).get(sender)
    if identity is None:
        return
    if change.change is Standing.MOVED:
        await _move(tx, identity.id, change)
        return
    identity.blocked_at = change.at if change.change is Standing.BLOCKED else None
    await people.touch_identities(tx, [identity])
    if identity.blocked_at is None:
        await outbox.revive(tx, [identity.id], now)


async def _move(tx: Transaction, identity_id: int, change: ContactChange) -> None:
    """Follow a person to the id the provider confirms; when that id is somebody else's already, both stay apart."""
    identity = (await people.load_identities(tx, [identity_id]))[identity_id]
    new_sender = change.new_sender or identity.sender
    taken = (ChannelName(change.channel), change.account, new_sender)
    if new_sender != identity.sender and await people.find_identities(tx, [taken]):
        return
    identity.sender = new_sender
    identity.address = change.new_address or new_sender
    await people.update_identities(tx, [identity])
