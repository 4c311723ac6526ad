"""The judge: what stands in the database, read afresh from outside the product."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import select

from bot.domain.tickets import Author, Ticket, TimelineEntry
from storage import checks, deliveries, files, messages, people, tickets
from storage.database import Transaction
from storage.keys import person_key
from storage.people import Sender
from storage.schema import alerts, file_bodies, inbox
from storage.schema import files as file_rows
from storage.schema import outbox as outbox_rows
from tests.scenarios.installation import Installation
from tests.scenarios.person import Person

T = TypeVar("T")
_LOOK_EVERY_S = 0.1


@dataclass(frozen=True, slots=True)
class Case:
    """A ticket with its timeline."""

    ticket: Ticket
    timeline: list[TimelineEntry]

    @property
    def told(self) -> list[str]:
        """What the person wrote or tapped, in the order of the provider's times."""
        return [str(entry.body.get("text", "")) for entry in self.timeline if entry.author is Author.PERSON]

    def entries(self, kind: str) -> list[TimelineEntry]:
        return [entry for entry in self.timeline if entry.kind.value == kind]


@dataclass(frozen=True, slots=True)
class KeptFile:
    kind: str
    state: str
    shown: bytes | None
    original: bytes | None


async def cases_of(person: Person) -> list[Case]:
    """All tickets of a person, oldest first."""
    async with person.house.reading() as database, database.reading() as tx:
        person_id = await _person_id(tx, person)
        if person_id is None:
            return []
        found = await tickets.all_tickets(tx, person_id)
        return [Case(ticket, await tickets.timeline_of(tx, ticket.id)) for ticket in found]


async def the_case_of(person: Person) -> Case:
    """A person's only ticket."""
    found = await cases_of(person)
    assert len(found) == 1, f"{len(found)} tickets"
    return found[0]


async def files_of(case: Case, house: Installation) -> list[KeptFile]:
    async with house.reading() as database, database.reading() as tx:
        query = select(file_rows).where(file_rows.c.ticket_id == case.ticket.id).order_by(file_rows.c.id)
        kept = []
        for row in (await tx.execute(query)).all():
            bodies = await _bodies(tx, row.id, row.person_id)
            kept.append(KeptFile(row.kind, row.state, bodies.get("shown"), bodies.get("original")))
        return kept


async def deliveries_to(person: Person) -> list[tuple[str, str]]:
    """Kind and delivery state of everything sent to a person, in order."""
    async with person.house.reading() as database, database.reading() as tx:
        person_id = await _person_id(tx, person)
        query = select(outbox_rows).where(outbox_rows.c.person_id == person_id).order_by(outbox_rows.c.id)
        rows = (await tx.execute(query)).all()
        words = await deliveries.words_of(tx, [row.id for row in rows])
        return [(row.kind, words[row.id]) for row in rows]


async def alerts_about(case: Case, house: Installation) -> list[tuple[str, str]]:
    """Clock and urgency of a ticket's alerts."""
    async with house.reading() as database, database.reading() as tx:
        query = select(alerts).where(alerts.c.ticket_id == case.ticket.id).order_by(alerts.c.id)
        return [(row.clock, row.urgency) for row in (await tx.execute(query)).all()]


async def problems_of(house: Installation) -> list[str]:
    """Every invariant that does not hold (THREATS.md section 5, rule 5)."""
    async with house.reading() as database, database.reading() as tx:
        return await checks.find_problems(tx, house.now())


async def what_waits(house: Installation) -> list[str]:
    """Every body not worked off and every message not sent, in a few words each."""
    async with house.reading() as database, database.reading() as tx:
        bodies = select(inbox.c.id, inbox.c.tries, inbox.c.next_attempt_at).where(inbox.c.state == "new")
        unsent = select(
            outbox_rows.c.id,
            outbox_rows.c.state,
            outbox_rows.c.tries,
            outbox_rows.c.next_attempt_at,
            outbox_rows.c.code,
        ).where(outbox_rows.c.state.in_(("pending", "sending", "uncertain")))
        return [str(row._asdict()) for query in (bodies, unsent) for row in await tx.execute(query.limit(20))]


async def all_is_done(house: Installation) -> bool:
    """Whether nothing waits: every body worked off, every message sent."""
    return not await what_waits(house)


async def once(look: Callable[[], Awaitable[T]], is_there: Callable[[T], bool], within_s: float = 15.0) -> T:
    """Look again until it is there; gives what was seen."""
    end = time.monotonic() + within_s
    while not is_there(seen := await look()):
        assert time.monotonic() < end, f"still {seen}"
        await asyncio.sleep(_LOOK_EVERY_S)
    return seen


async def _person_id(tx: Transaction, person: Person) -> int | None:
    sender: Sender = person.sender(tx.vault)
    identity = (await people.find_identities(tx, [sender])).get(sender)
    return identity.person_id if identity is not None else None


async def _bodies(tx: Transaction, file_id: int, person_id: int) -> dict[str, bytes]:
    await tx.vault.load([person_key(person_id)])
    rows: list[Any] = list(await tx.execute(select(file_bodies).where(file_bodies.c.file_id == file_id)))
    return {
        row.variant: tx.vault.open(person_key(person_id), files._BODY[row.variant], file_id, row.sealed_body)
        for row in rows
    }


async def count_messages(person: Person) -> int:
    """How many messages of a person were kept."""
    async with person.house.reading() as database, database.reading() as tx:
        sender = person.sender(tx.vault)
        identity = (await people.find_identities(tx, [sender])).get(sender)
        return len(await messages.own_after(tx, [identity.id], 0, 10_000)) if identity is not None else 0
