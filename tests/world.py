"""Agencies, officers, persons and tickets for tests, made in one line each; everything in them is invented."""

from datetime import datetime
from itertools import count
from typing import Any

from sqlalchemy import select

from bot.domain.agency_webhooks import Endpoint, EndpointState, EventKind
from bot.domain.messages import ChannelName
from bot.domain.officers import Agency, Officer, Role
from bot.domain.people import Identity, Person, Profile
from bot.domain.runs import Run
from bot.domain.tickets import Author, EntryKind, Ticket, TimelineEntry, draw_reference
from bot.domain.urgency import Urgency
from bot.handlers.desk import findable
from storage import agency_webhooks, directory, officers, people, runs, tickets
from storage.database import Database
from storage.keys import officer_key, person_key, ticket_key
from storage.schema import agency_events
from tests.clock import Clock


class World:
    """Puts things into the database, each in a transaction of its own."""

    def __init__(self, database: Database, clock: Clock, first_number: int = 1) -> None:
        self.database = database
        self.clock = clock
        self._numbers = count(first_number)

    async def agency(self, code: str = "KP2MI") -> str:
        async with self.database.transaction() as tx:
            agency = Agency(code, f"Lembaga {code}", f"Agency {code}", "national", "invented", "2026-11-01", True)
            await directory.save_agencies(tx, [agency])
        return code

    async def officer(
        self, agency: str = "KP2MI", *, role: Role = Role.RESPONDER, name: str | None = None, is_service: bool = False
    ) -> Officer:
        """An officer without a way to sign in; `add_officer` makes those."""
        await self.agency(agency)
        number = next(self._numbers)
        name = name or f"Petugas{number} Contoh"
        officer = Officer(self.database.ids.draw(), agency, f"petugas{number}", name, role, is_service=is_service)
        await self.database.vault.create([officer_key(officer.id)], self.clock())
        async with self.database.transaction() as tx:
            await officers.insert(tx, officer, password_hash=None, totp_secret=None, now=self.clock())
        return officer

    async def person(
        self,
        *,
        channel: ChannelName = ChannelName.TELEGRAM,
        name: str | None = "Siti Contohwati",
        phone: str | None = None,
        wrote_at: datetime | None = None,
    ) -> Person:
        person = Person(self.database.ids.draw(), self.clock(), profile=Profile(name=name, phone=phone))
        await self.database.vault.create([person_key(person.id)], self.clock())
        async with self.database.transaction() as tx:
            await people.insert_persons(tx, [person])
        await self.identity(person, channel, wrote_at=wrote_at)
        return person

    async def identity(
        self, person: Person, channel: ChannelName, *, wrote_at: datetime | None = None, **values: Any
    ) -> Identity:
        sender = f"sender-{next(self._numbers)}"
        identity = Identity(
            id=self.database.ids.draw(),
            person_id=person.id,
            channel=channel,
            account="bot-1",
            sender=sender,
            address=sender,
            created_at=self.clock(),
            wrote_at=wrote_at or self.clock(),
            **values,
        )
        async with self.database.transaction() as tx:
            await people.insert_identities(tx, [identity])
        return identity

    async def ticket(self, agency: str = "KP2MI", *, person: Person | None = None, **values: Any) -> Ticket:
        """A new ticket with one message in its timeline; `values` are fields of `Ticket`."""
        await self.agency(agency)
        person = person or await self.person()
        now = self.clock()
        fields: dict[str, Any] = {
            "reference": draw_reference(),
            "run_id": None,
            "category": "PHYSICAL_ABUSE",
            "urgency": Urgency.HIGH,
            "channel": "telegram",
            "opened_at": now,
            "updated_at": now,
            "person_wrote_at": now,
            "country": "MY",
            "details": {"sos.where": "di dapur rumah majikan", "sos.employer_name": "Djoenaidi"},
        } | values
        ticket = Ticket(id=self.database.ids.draw(), person_id=person.id, agency=agency, **fields)
        await self.database.vault.create([ticket_key(ticket.id)], now)
        async with self.database.transaction() as tx:
            await tickets.insert(tx, [ticket])
            body = {"text": "tolong saya"}
            entry = TimelineEntry(tx.ids.draw(), ticket.id, now, now, EntryKind.SAID, Author.PERSON, body)
            await tickets.append(tx, [entry])
            await findable.index(tx, ticket, person)
        return ticket

    async def run(self, person: Person, **values: Any) -> Run:
        now = self.clock()
        fields: dict[str, Any] = {"started_at": now, "updated_at": now, "expires_at": now.replace(year=2030)} | values
        depth = fields.pop("depth", 0)
        run = Run(self.database.ids.draw(), person.id, "sos", depth, b"{}", **fields)
        async with self.database.transaction() as tx:
            await runs.insert(tx, [run])
        return run

    async def endpoint(self, agency: str = "KP2MI") -> None:
        """An agency's system that asks to hear of everything; it exists only on paper."""
        await self.agency(agency)
        kinds, now = tuple(each.value for each in EventKind), self.clock()
        async with self.database.transaction() as tx:
            endpoint = Endpoint(
                tx.ids.draw(), agency, "Sistem contoh", "https://contoh.invalid/", kinds, EndpointState.ACTIVE, now
            )
            await agency_webhooks.insert(tx, endpoint, "whsec_contoh")

    async def events_of(self, ticket: Ticket) -> list[str]:
        """What was told of a ticket, in its order."""
        async with self.database.reading() as tx:
            query = select(agency_events.c.kind).where(agency_events.c.ticket_id == ticket.id)
            return list((await tx.execute(query.order_by(agency_events.c.sequence))).scalars())
