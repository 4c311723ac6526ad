"""A desk on an ordinary day: officers, and tickets in every state. Everything is invented."""

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from PIL import Image, ImageDraw

from bot.domain.messages import Attached, ChannelName, Delivery, MediaKind, Outbound
from bot.domain.officers import Officer, Role
from bot.domain.outbox import OutboxKind, OutboxRow, OutboxState
from bot.domain.people import Person
from bot.domain.tickets import Alert, Author, EntryKind, Ticket, TicketState, TimelineEntry
from bot.domain.urgency import Urgency
from storage import files, outbox, tickets
from storage.inbox import Arrival, set_aside, store
from storage.keys import day_key
from storage.schema import inbox
from tests.world import World


@dataclass
class Sample:
    """What a test clicks on."""

    officer: Officer
    colleague: Officer
    supervisor: Officer
    talk: Ticket
    new: Ticket
    taken: Ticket


# Urgency, category, country, channel, minutes ago, minutes since the person wrote, held by the colleague.
_QUEUE: Sequence[tuple[Urgency, str, str | None, str, int, int | None, bool]] = (
    (Urgency.CRITICAL, "DANGER_NOW", "SA", "whatsapp", 3, 1, False),
    (Urgency.CRITICAL, "TPPO", "KH", "telegram", 190, 12, True),
    (Urgency.HIGH, "SICK", "TW", "telegram", 47, 20, False),
    (Urgency.HIGH, "MISSING", "MY", "whatsapp", 410, None, True),
    (Urgency.HIGH, "PASSPORT_HELD", "AE", "webchat", 1_500, 95, False),
    (Urgency.NORMAL, "UNPAID", "HK", "telegram", 130, 130, False),
    (Urgency.NORMAL, "CONTRACT", "KR", "whatsapp", 2_900, None, True),
    (Urgency.NORMAL, "WANT_HOME", None, "webchat", 4_400, 600, False),
    (Urgency.NONE, "RECRUITER_CHECK", None, "telegram", 95, 95, False),
)


async def fill(world: World, officer: Officer) -> Sample:
    """Put the day into the database for `officer`."""
    colleague = await world.officer(name="Rahmat Contohyadi")
    supervisor = await world.officer(name="Lestari Contohningrum", role=Role.SUPERVISOR)
    rows = [await _row(world, colleague, *row) for row in _QUEUE]
    talk = await _talk(world, officer)
    await _closed(world, colleague)
    await _alerts(world, [talk, rows[0], rows[4]])
    await _aside(world)
    return Sample(officer, colleague, supervisor, talk, rows[0], rows[1])


async def _row(
    world: World,
    colleague: Officer,
    urgency: Urgency,
    category: str,
    country: str | None,
    channel: str,
    age: int,
    wrote: int | None,
    is_held: bool,
) -> Ticket:
    now = world.clock()
    opened = now - timedelta(minutes=age)
    held = {"state": TicketState.CLAIMED, "holder_id": colleague.id, "claim_number": 1, "claimed_at": now}
    return await world.ticket(
        urgency=urgency,
        category=category,
        country=country,
        channel=channel,
        opened_at=opened,
        updated_at=now,
        person_wrote_at=opened if wrote is None else now - timedelta(minutes=wrote),
        officer_wrote_at=now - timedelta(minutes=wrote or 5) - timedelta(minutes=1) if is_held else None,
        **(held if is_held else {}),
    )


async def _talk(world: World, officer: Officer) -> Ticket:
    now, clock = world.clock(), world.clock
    world.clock = lambda: now - timedelta(minutes=43)  # type: ignore[assignment]  # when her first words came
    person = await world.person(channel=ChannelName.WHATSAPP, name="Siti Contohwati", phone="+62 000 0000 0000")
    ticket = await world.ticket(
        person=person,
        urgency=Urgency.CRITICAL,
        category="VIOLENCE",
        more_categories=("PASSPORT_HELD",),
        country="MY",
        channel="whatsapp",
        state=TicketState.CLAIMED,
        holder_id=officer.id,
        claim_number=1,
        claimed_at=now - timedelta(minutes=31),
        opened_at=now - timedelta(minutes=42),
        person_wrote_at=now - timedelta(minutes=2),
        officer_wrote_at=now - timedelta(minutes=6),
        details={
            "sos.where_now": {
                "text": "rumah majikan, lantai 12, dekat pasar malam",
                "latitude": 3.139,
                "longitude": 101.6869,
            },
            "sos.country": "MY",
            "sos.safe_to_chat": True,
            "sos.in_danger_now": "yes",
            "sos.hurt": "yes",
            "sos.what_happened": {"text": "Dipukul karena masakan terlambat. Pintu dikunci dari luar."},
            "sos.with_whom": "alone",
            "sos.safe_contact": "Pesan saja, jangan telepon. Majikan tidur pukul 22.",
        },
    )
    world.clock = clock
    await _conversation(world, officer, person, ticket, now)
    return ticket


_Line = tuple[int, EntryKind, Mapping[str, object], int | None]
_AUTHORS = {EntryKind.OPENED: Author.SYSTEM, EntryKind.SAID: Author.PERSON, EntryKind.ANSWER: Author.PERSON}


def _said(age: int, text: str, file_id: int | None = None, **body: object) -> _Line:
    return age, EntryKind.SAID, {"text": text, **body}, file_id


def _answered(age: int, question: str, value: object, label: str) -> _Line:
    return age, EntryKind.ANSWER, {"flow": "sos", "question": question, "value": value, "text": label}, None


def _replied(age: int, text: str) -> _Line:
    return age, EntryKind.REPLY, {"text": text}, None


async def _conversation(world: World, officer: Officer, person: Person, ticket: Ticket, now: datetime) -> None:
    photo = await _file(world, person, ticket, MediaKind.PHOTO, "image/jpeg", _photo())
    voice = await _file(world, person, ticket, MediaKind.VOICE, "audio/ogg", b"OggS" + bytes(2_000))
    said: Sequence[_Line] = (
        (42, EntryKind.OPENED, {"category": "VIOLENCE", "urgency": "critical", "reasons": ["pukul"]}, None),
        _said(42, "tolong, majikan pukul saya, paspor ditahan", reasons=["majikan pukul", "paspor ditahan"]),
        _answered(40, "safe_to_chat", True, "Ya"),
        _answered(39, "with_whom", "friends", "Dengan teman"),
        _answered(38, "with_whom", "alone", "Sendiri"),
        _said(37, "ini lengan saya", photo),
        (31, EntryKind.CLAIMED, {}, None),
        _replied(30, "Ibu Siti, saya Dewi dari KP2MI. Saya membaca semua pesan Ibu. Bisakah Ibu mengunci pintu kamar?"),
        _said(24, "bisa bu tapi dia pegang kunci cadangan"),
        _said(23, "", voice),
        (20, EntryKind.NOTE, {"text": "Atase sudah dihubungi; penjemputan disiapkan, jangan ditulis dulu."}, None),
        _replied(6, "Tetap di kamar ya Bu. Simpan HP dalam mode senyap. Saya kabari begitu ada kepastian."),
        _said(2, "iya bu terima kasih \N{PERSON WITH FOLDED HANDS}\nsaya tunggu"),
    )
    words = iter(("read", "delivered"))
    for age, kind, body, file_id in said:
        author = _AUTHORS.get(kind, Author.OFFICER)
        outbox_id = await _sent(world, person, ticket, now, next(words)) if kind is EntryKind.REPLY else None
        at = now - timedelta(minutes=age)
        officer_id = officer.id if author is Author.OFFICER else None
        await add_line(
            world, ticket, kind, author, body, at, officer_id=officer_id, outbox_id=outbox_id, file_id=file_id
        )


async def add_line(
    world: World, ticket: Ticket, kind: EntryKind, author: Author, body: Mapping[str, object], at: datetime, **more: Any
) -> TimelineEntry:
    async with world.database.transaction() as tx:
        entry = TimelineEntry(tx.ids.draw(), ticket.id, at, at, kind, author, body, **more)
        await tickets.append(tx, [entry])
    return entry


async def _sent(world: World, person: Person, ticket: Ticket, now: datetime, word: str) -> int:
    """An outbox row that reached the person as far as `word`."""
    identity = await world.identity(person, ChannelName.WHATSAPP)
    async with world.database.transaction() as tx:
        row = OutboxRow(
            tx.ids.draw(),
            identity.id,
            person.id,
            ChannelName.WHATSAPP,
            OutboxKind.OFFICER,
            Outbound("..."),
            now,
            ticket.id,
        )
        row.state = OutboxState.SENT
        await outbox.add(tx, [row])
        await outbox.record_delivery(tx, ChannelName.WHATSAPP, f"wamid.{row.id}", row.id, Delivery(word), now, None)
    return row.id


async def _file(world: World, person: Person, ticket: Ticket, kind: MediaKind, mime: str, body: bytes) -> int:
    now = world.clock()
    async with world.database.transaction() as tx:
        media = Attached(kind, f"ref-{kind.value}", mime, len(body))
        new = files.NewFile(tx.ids.draw(), person.id, ticket.id, ChannelName.WHATSAPP, "bot-1", media, now)
        await files.announce(tx, [new])
        waiting = next(file for file in await files.lease(tx, now, now, 100) if file.id == new.id)
        await files.keep(tx, waiting, body, body, mime, now)
    return new.id


def _photo() -> bytes:
    image = Image.new("RGB", (640, 420), (196, 164, 140))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 300, 640, 420), fill=(120, 96, 84))
    draw.ellipse((210, 110, 430, 330), fill=(214, 184, 164))
    draw.ellipse((290, 190, 350, 240), fill=(150, 90, 110))
    out = io.BytesIO()
    image.save(out, "JPEG", quality=80)
    return out.getvalue()


async def _closed(world: World, colleague: Officer) -> None:
    now = world.clock()
    await world.ticket(
        category="DEPORT",
        urgency=Urgency.NORMAL,
        country="MY",
        state=TicketState.CLOSED,
        opened_at=now - timedelta(days=9),
        closed_at=now - timedelta(days=2),
        outcome="returned",
        officer_wrote_at=now - timedelta(days=2),
        person_wrote_at=now - timedelta(days=3),
        claim_number=1,
    )


async def _alerts(world: World, about: Sequence[Ticket]) -> None:
    now = world.clock()
    clocks = ("raised", "opened", "undelivered")
    many = [
        Alert(world.database.ids.draw(), ticket.id, clock, 0, ticket.urgency, now - timedelta(minutes=3 * place + 1))
        for place, (ticket, clock) in enumerate(zip(about, clocks, strict=True))
    ]
    async with world.database.transaction() as tx:
        await tickets.add_alerts(tx, many)


async def _aside(world: World) -> None:
    came = world.clock() - timedelta(minutes=18)
    await world.database.vault.ensure([day_key(came.date())], came)
    async with world.database.transaction() as tx:
        await store(tx, [Arrival(ChannelName.TELEGRAM, "bot-1", b"{broken", 0, False, came)])
        row = (await tx.execute(inbox.select())).one()
        await set_aside(tx, row.id, "not_json")
