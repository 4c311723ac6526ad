"""A desk's database after years: invented tickets with histories, sealed and indexed as the product does it."""

import asyncio
import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from bot.base import Base
from bot.domain.officers import Officer, Role
from bot.domain.people import Person, Profile
from bot.domain.tickets import Author, EntryKind, Ticket, TicketState, TimelineEntry, draw_reference
from bot.domain.urgency import Urgency
from storage import audit, facts, officers, people, sharing, tickets
from storage.database import Transaction
from storage.keys import KeyName, officer_key, person_key, ticket_key
from storage.search import index_person, index_ticket

AGENCY = "KP2MI"  # sees every ticket
LOCAL_AGENCY = "BP3MI_DKI"  # sees its own, one in ten, and those shared with it
_BATCH = 500
_OPEN_OF = 20  # one ticket in so many is open
_LOCAL_OF = 10
_SHARED_OF = 50
_REVIEWED_OF = 400
_READ_OF = 4
_BY_JOBS = ("searchable_until", "linked_until", "ways_planned_until")  # what the jobs have seen
_LINES = 5
_COUNTRIES = ("MY", "HK", "TW", "SG", "SA", "AE", "KR", "JP", "KH", "BN")
_CATEGORIES = ("PHYSICAL_ABUSE", "UNPAID_WAGES", "PASSPORT_WITHHELD", "STRANDED", "DANGER_NOW")
_GIVEN = ("Siti", "Sri", "Dewi", "Rina", "Yuni", "Wati", "Eka", "Nur", "Ani", "Lina", "Budi", "Agus", "Slamet", "Joko")
_FAMILY = ("Contohwati", "Contohsari", "Teladan", "Umpama", "Misalnya", "Percobaan", "Sampel", "Rekaan")
_SAID = ("majikan belum bayar", "paspor saya ditahan", "saya mau pulang", "tolong hubungi saya malam", "terima kasih")


async def fill(base: Base, count: int, say: Callable[[str], None]) -> None:
    """Add `count` tickets with five lines each, one in twenty of them open."""
    chance, now = random.Random(7), datetime.now(UTC)
    officer = await add_officer(base, AGENCY, "archive", now)
    for done in range(0, count, _BATCH):
        await _add(base, chance, now, min(_BATCH, count - done), officer)
        if (done // _BATCH) % 40 == 0:
            say(f"{done:,} of {count:,} tickets")
        await asyncio.sleep(0)
    async with base.database.transaction() as tx:
        for name in _BY_JOBS:
            await facts.put(tx, name, now.isoformat() + (" 0" if name == "linked_until" else ""))


async def add_open(base: Base, count: int, officer: Officer) -> list[int]:
    """Add `count` tickets nobody has taken, without a history; gives their ids."""
    chance, now, ids = random.Random(9), datetime.now(UTC), []
    for start in range(0, count, _BATCH):
        size = min(_BATCH, count - start)
        ids += await _add(base, chance, now, size, officer, lines=0, are_open=True)
    return ids


async def add_officer(base: Base, agency: str, login: str, now: datetime, role: Role = Role.SUPERVISOR) -> Officer:
    ids = base.database.ids
    officer = Officer(ids.draw(), agency, login, "Bench", role)
    await base.database.vault.create([officer_key(officer.id)], now)
    async with base.database.transaction() as tx:
        await officers.insert(tx, officer, password_hash=None, totp_secret=None, now=now)
    return officer


async def _add(
    base: Base,
    chance: random.Random,
    now: datetime,
    count: int,
    officer: Officer,
    *,
    lines: int = _LINES,
    are_open: bool = False,
) -> list[int]:
    ids = base.database.ids
    persons = [
        Person(ids.draw(), now, profile=Profile(name=f"{chance.choice(_GIVEN)} {chance.choice(_FAMILY)}"))
        for _ in range(count)
    ]
    made = [_ticket(ids.draw(), person, chance, now, is_open=are_open or None) for person in persons]
    entries = [
        TimelineEntry(
            ids.draw(),
            ticket.id,
            ticket.opened_at + timedelta(minutes=number),
            ticket.opened_at + timedelta(minutes=number),
            EntryKind.SAID if number % 2 == 0 else EntryKind.REPLY,
            Author.PERSON if number % 2 == 0 else Author.OFFICER,
            {"text": chance.choice(_SAID)},
            officer_id=None if number % 2 == 0 else officer.id,
        )
        for ticket in made
        for number in range(lines)
    ]
    keys: list[KeyName] = [person_key(each.id) for each in persons] + [ticket_key(each.id) for each in made]
    await base.database.vault.create(keys, now)
    async with base.database.transaction() as tx:
        await people.insert_persons(tx, persons)
        await tickets.insert(tx, made)
        await tickets.append(tx, entries)
        for person, ticket in zip(persons, made, strict=True):
            await _index(tx, person, ticket)
        shared = [(each.id, LOCAL_AGENCY) for each in made if chance.randrange(_SHARED_OF) == 0]
        await sharing.share_many(tx, shared, sharing.ALONG, now)
        for ticket in made:
            if chance.randrange(_READ_OF) == 0:
                await audit.add(tx, "officer", "ticket_read", officer.id, ticket.id, "", ticket.opened_at)
        tx._after.clear()  # nobody listens yet
    return [each.id for each in made]


async def _index(tx: Transaction, person: Person, ticket: Ticket) -> None:
    await index_ticket(tx, ticket.id, [str(ticket.details["sos.what_happened"])])
    await index_person(tx, person.id, [], [person.profile.name or ""])


def _ticket(
    ticket_id: int, person: Person, chance: random.Random, now: datetime, *, is_open: bool | None = None
) -> Ticket:
    """is_open: `None` leaves it to chance."""
    opened = now - timedelta(minutes=chance.randrange(60, 60 * 24 * 900))
    is_open = chance.randrange(_OPEN_OF) == 0 if is_open is None else is_open
    if is_open:
        opened = now - timedelta(minutes=chance.randrange(1, 60 * 24 * 30))
    return Ticket(
        id=ticket_id,
        reference=draw_reference(),
        person_id=person.id,
        run_id=None,
        agency=LOCAL_AGENCY if chance.randrange(_LOCAL_OF) == 0 else AGENCY,
        category=chance.choice(_CATEGORIES),
        urgency=chance.choice((Urgency.HIGH, Urgency.NORMAL, Urgency.NORMAL, Urgency.NONE)),
        channel="telegram",
        opened_at=opened,
        updated_at=opened,
        state=TicketState.NEW if is_open else TicketState.CLOSED,
        country=chance.choice(_COUNTRIES),
        person_wrote_at=opened,
        closed_at=None if is_open else opened + timedelta(days=3),
        outcome=None if is_open else "helped",
        needs_review="undelivered" if chance.randrange(_REVIEWED_OF) == 0 else None,
        next_clock="acknowledge" if is_open else None,
        next_due_at=now + timedelta(days=30, minutes=chance.randrange(10_000)) if is_open else None,
        details={"sos.what_happened": f"{chance.choice(_SAID)} kode{chance.randrange(50_000)}"},
    )
