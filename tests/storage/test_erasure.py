"""After an erasure nothing of a person can be read, and the same sender is somebody new."""

from datetime import timedelta

import pytest

from bot.domain.messages import ChannelName
from bot.domain.officers import Agency
from bot.domain.people import Identity, Person, Profile
from bot.domain.tickets import Author, EntryKind, Ticket, TicketState, TimelineEntry, draw_reference
from bot.domain.urgency import Urgency
from bot.errors import KeyDestroyed
from bot.handlers.turns.erasure import erase
from storage import people, tickets
from storage.database import Database
from storage.directory import save_agencies
from storage.erasure import CaseIsOpen
from storage.keys import person_key, ticket_key
from tests.clock import Clock

SENDER = (ChannelName.TELEGRAM, "1", "77")


async def report(database: Database, clock: Clock, state: TicketState = TicketState.CLOSED) -> tuple[Person, Ticket]:
    now = clock()
    async with database.transaction() as tx:
        person = Person(tx.ids.draw(), now, profile=Profile(name="Contoh Siti"))
        ticket = Ticket(
            tx.ids.draw(), draw_reference(), person.id, None, "KP2MI", "VIOLENCE", Urgency.HIGH, "telegram", now, now
        )
        ticket.state = state
        ticket.closed_at = now if state is TicketState.CLOSED else None
        ticket.details = {"sos.where_now": "Kota Contoh"}
        await save_agencies(tx, [Agency("KP2MI", "Contoh", "Sample", "national", "sample", "2026-11-21", True)])
        await tx.vault.create([person_key(person.id), ticket_key(ticket.id)], now)
        await people.insert_persons(tx, [person])
        await people.insert_identities(tx, [Identity(tx.ids.draw(), person.id, *SENDER, "77", now)])
        await tickets.insert(tx, [ticket])
        body = {"text": "rahasia"}
        entry = TimelineEntry(tx.ids.draw(), ticket.id, now, now, EntryKind.SAID, Author.PERSON, body)
        await tickets.append(tx, [entry])
    return person, ticket


async def test_T27_erased_person_is_unknown_and_unreadable(database: Database, clock: Clock) -> None:
    person, ticket = await report(database, clock)
    sealed = database.vault.seal(person_key(person.id), "test", 1, b"old backup")

    await erase(database, person.id, clock(), officer_id=None)

    async with database.reading() as tx:
        assert await people.find_identities(tx, [SENDER]) == {}
        assert await tickets.timeline_of(tx, ticket.id) == []
        assert (await tickets.get(tx, ticket.id)).details == {}
    with pytest.raises(KeyDestroyed):
        database.vault.open(person_key(person.id), "test", 1, sealed)


async def test_person_with_an_open_case_is_not_erased(database: Database, clock: Clock) -> None:
    person, ticket = await report(database, clock, TicketState.NEW)

    with pytest.raises(CaseIsOpen):
        await erase(database, person.id, clock() + timedelta(days=1), officer_id=None)

    async with database.reading() as tx:
        assert (await tickets.get(tx, ticket.id)).details == {"sos.where_now": "Kota Contoh"}


async def test_erasing_twice_changes_nothing_more(database: Database, clock: Clock) -> None:
    person, _ = await report(database, clock)
    await erase(database, person.id, clock(), officer_id=None)

    await erase(database, person.id, clock(), officer_id=None)

    async with database.reading() as tx:
        assert await people.find_identities(tx, [SENDER]) == {}
