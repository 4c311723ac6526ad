"""Writes what turns changed, set by set, so that a hundred conversations cost about as many statements as one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from typing import TypeVar

from bot.domain.agency_webhooks import EventKind
from bot.domain.clocks import wind
from bot.domain.messages import ChannelName
from bot.domain.outbox import OutboxRow, OutboxState
from bot.domain.tickets import Alert, Ticket
from bot.handlers.agency_events import tell, tell_turns
from bot.handlers.escalation.alerting import messages_for
from bot.handlers.escalation.legal_clocks import start_known
from bot.handlers.officer_chat.threads import rows_for_holders
from bot.handlers.services.appointments import save_appointments
from bot.handlers.services.proofs import save_proofs
from bot.handlers.surge.arrivals import save_arrivals
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Situation
from storage import files, messages, outbox, people, runs, sharing, tickets
from storage.database import Transaction
from storage.keys import person_key, ticket_key

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Chats:
    """What was asked about chats already. known: which; busy: those of them that have something waiting."""

    known: frozenset[int] = frozenset()
    busy: frozenset[int] = frozenset()


NO_CHATS = Chats()


async def save(
    house: House,
    tx: Transaction,
    situations: Sequence[Situation],
    more_alerts: Iterable[Alert],
    now: datetime,
    lease: tuple[int, datetime] | None,
    chats: Chats = NO_CHATS,
) -> list[OutboxRow]:
    """Write everything the situations hold; gives the outbox rows this process may send at once.

    Keys come first: each is durable before the first row that needs it (DESIGN.md section 5).
    """
    new_tickets = list(chain.from_iterable(each.new_tickets.values() for each in situations))
    await _create_keys(tx, situations, new_tickets, now)
    await _save_people(tx, situations, now)
    await messages.insert(tx, list(chain.from_iterable(each.messages for each in situations)))
    await runs.insert(tx, _all(each.new_runs for each in situations))
    await runs.save(tx, _all(each.changed_runs for each in situations))
    await _save_tickets(house, tx, situations, new_tickets, now)
    await save_arrivals(tx, situations, now)
    await save_appointments(tx, situations)
    await save_proofs(tx, situations)
    await files.announce(tx, list(chain.from_iterable(each.files for each in situations)))
    alerts = [*chain.from_iterable(each.alerts for each in situations), *more_alerts]
    await tickets.add_alerts(tx, alerts)
    rows = list(chain.from_iterable(each.outbox for each in situations))
    rows += await _rows_for_officers(house, tx, situations, alerts, now)
    return await _queue(tx, rows, lease, chats)


async def _create_keys(
    tx: Transaction, situations: Sequence[Situation], new_tickets: Sequence[Ticket], now: datetime
) -> None:
    fresh = [person_key(each.person.id) for each in situations if each.is_new]
    fresh += [ticket_key(ticket.id) for ticket in new_tickets]
    if fresh:
        await tx.vault.create(fresh, now)


async def _save_people(tx: Transaction, situations: Sequence[Situation], now: datetime) -> None:
    await people.insert_persons(tx, [each.person for each in situations if each.is_new])
    await people.update_persons(tx, [each.person for each in situations if each.person_changed and not each.is_new])
    await people.insert_identities(tx, _all(each.new_identities for each in situations))
    await people.update_identities(tx, _all(each.changed_identities for each in situations))
    touched = [
        identity
        for each in situations
        for identity in each.touched_identities.values()
        if identity.id not in each.new_identities and identity.id not in each.changed_identities
    ]
    await people.touch_identities(tx, touched)
    present = {identity.id for identity in touched if identity.channel is not ChannelName.WEBCHAT}
    if present:
        await outbox.wake_held(tx, present, now)
    if returned := {identity_id for each in situations for identity_id in each.returned}:
        await outbox.revive(tx, returned, now)


async def _save_tickets(
    house: House, tx: Transaction, situations: Sequence[Situation], new: Sequence[Ticket], now: datetime
) -> None:
    """Tickets with their clocks, their timeline, who sees them along, and what agencies hear of that."""
    changed = _all(each.changed_tickets for each in situations)
    for ticket in (*new, *changed):
        wind(ticket, house.limits.current, now)
    await tickets.insert(tx, new)
    await tickets.save(tx, changed)
    await start_known(tx, (*new, *changed))
    await tickets.append(tx, list(chain.from_iterable(each.entries for each in situations)))
    await _show_along(tx, situations, now)
    reopened = set[int]().union(*(each.reopened for each in situations))
    told = [ticket.id for ticket in changed if ticket.id not in reopened]
    await tell_turns(tx, house.listeners, [ticket.id for ticket in new], told, now, reopened=sorted(reopened))


async def _rows_for_officers(
    house: House, tx: Transaction, situations: Sequence[Situation], alerts: Sequence[Alert], now: datetime
) -> list[OutboxRow]:
    """What officers' own chats are told: what was written in tickets they hold, and the alerts."""
    rows: list[OutboxRow] = []
    held = {ticket.id: ticket for each in situations for ticket in each.tickets if ticket.holder_id is not None}
    if held:
        written = [entry for each in situations for entry in each.entries if entry.ticket_id in held]
        floods = {
            ticket_id: flood.last
            for each in situations
            for ticket_id, flood in each.floods.items()
            if ticket_id in held and flood.is_told
        }
        rows += await rows_for_holders(house, tx, written, floods, held, now)
    if alerts:
        known = {ticket.id: ticket for each in situations for ticket in each.tickets}
        for ticket_id in {alert.ticket_id for alert in alerts} - known.keys() - {0}:
            known[ticket_id] = await tickets.get(tx, ticket_id)
        rows += await messages_for(house, tx, alerts, known, now)
    return rows


async def _show_along(tx: Transaction, situations: Sequence[Situation], now: datetime) -> None:
    """Let the agencies a routing rule names see its tickets, and no longer those it named before."""
    fresh = [
        (ticket_id, code)
        for each in situations
        for ticket_id, codes in each.along.items()
        if ticket_id in each.new_tickets
        for code in codes
    ]
    await sharing.share_new(tx, fresh, sharing.ALONG, now)
    routed = {
        ticket_id: codes
        for each in situations
        for ticket_id, codes in each.along.items()
        if ticket_id not in each.new_tickets
    }
    for ticket_id, agencies in (await sharing.route_along(tx, routed, now)).items():
        await tell(tx, ticket_id, EventKind.UPDATED, now, to=agencies)  # they would hear nothing more


async def _queue(
    tx: Transaction, rows: list[OutboxRow], lease: tuple[int, datetime] | None, chats: Chats
) -> list[OutboxRow]:
    """Add rows to the outbox; the first row of each chat that has nothing waiting is leased at once.

    That saves a read and a write per answer; after a crash such a row counts as uncertain (THREATS.md W1).
    """
    leased: list[OutboxRow] = []
    if lease is not None and rows:
        unasked = {row.identity_id for row in rows} - chats.known
        busy = set(chats.busy) | await outbox.busy_identities(tx, unasked)
        for row in rows:
            if row.state is OutboxState.PENDING and row.identity_id not in busy:
                busy.add(row.identity_id)
                row.state, row.tries = OutboxState.SENDING, 1
                leased.append(row)
    await outbox.add(tx, rows, lease)
    return leased


def _all(many: Iterable[dict[int, T]]) -> list[T]:
    return list(chain.from_iterable(each.values() for each in many))
