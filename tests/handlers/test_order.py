"""Whatever overtakes what, the same tickets, urgencies, delivery states and timelines come out (THREATS.md F12, I6)."""

import random
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.domain.tickets import EntryKind
from storage.schema import outbox
from tests.talk import Talk

WORDS = (
    *("halo", "saya Siti", "majikan pukul saya", "saya di Kuala Lumpur", "paspor saya diambil", "ya", "tidak"),
    *("saya dikunci di kamar", "dia pulang jam lima", "saya lapar", "jangan telepon", "lewati"),
)
PERSONS = 4
REPORTS = ("sent", "delivered", "read")


def write_bodies(talk: Talk) -> list[bytes]:
    """Several persons' stories on WhatsApp, a minute between two messages, as one body each."""
    start = int(talk.clock().timestamp()) - 3_600
    return [
        talk.whatsapp.text(voice.sender, words, at=start + 60 * minute, message_id=f"wamid.{voice.sender}.{minute}")
        for voice in (talk.somebody(talk.whatsapp, f"ID.10{number}") for number in range(PERSONS))
        for minute, words in enumerate(WORDS)
    ]


async def told(talk: Talk) -> list[tuple[str, list[str]]]:
    """Each ticket's urgency and what the person said in it, as an officer reads it."""
    found = []
    for ticket in await talk.tickets():
        entries = await talk.timeline(ticket)
        spoken = [entry for entry in entries if entry.kind in (EntryKind.SAID, EntryKind.ANSWER)]
        assert [entry.at for entry in entries] == sorted(entry.at for entry in entries)
        found.append((ticket.urgency.value, [str(entry.body["text"]) for entry in spoken]))
    return sorted(found)


@pytest.mark.parametrize(
    "seed", [1, 2, pytest.param(3, marks=pytest.mark.slow), pytest.param(4, marks=pytest.mark.slow)]
)
async def test_F12_shuffled_messages_end_as_the_same_tickets_and_timelines(talk: Talk, seed: int) -> None:
    bodies = write_bodies(talk)
    random.Random(seed).shuffle(bodies)
    await talk.arrive(talk.whatsapp, *bodies)
    await talk.work_off()

    # Commands and answers given before the cry belong to no report yet; all that tells something stands in order.
    told_by_each = [(urgency, [words for words in spoken if len(words) > 8]) for urgency, spoken in await told(talk)]
    assert told_by_each == [("critical", [words for words in WORDS if len(words) > 8])] * PERSONS
    assert await talk.unfinished() == []


async def test_F12_messages_are_answered_by_arrival_and_read_by_time(talk: Talk) -> None:
    voice = talk.somebody(talk.whatsapp, "ID.100")
    start = int(talk.clock().timestamp()) - 600
    await voice.says("majikan pukul saya", at=start + 60)
    await voice.says("dia mabuk", at=start)

    (ticket,) = await talk.tickets()
    said = [entry.body["text"] for entry in await talk.timeline(ticket) if entry.author == "person"]
    assert said == ["dia mabuk", "majikan pukul saya"]
    assert ticket.person_wrote_at == talk.clock().replace(microsecond=0) - timedelta(seconds=540 + 2)


@pytest.mark.parametrize("seed", range(4))
async def test_F12_shuffled_delivery_reports_end_in_the_furthest_state(talk: Talk, seed: int) -> None:
    voice = talk.somebody(talk.whatsapp, "ID.100")
    for words in ("sos", "Kuala Lumpur", "ya"):
        await voice.says(words)
    statuses = [
        talk.whatsapp.status(voice.sender, f"external-{row.id}", state)
        for row in voice.bot.history
        for state in REPORTS * 2
    ]
    random.Random(seed).shuffle(statuses)
    await talk.arrive(talk.whatsapp, *(talk.whatsapp.notice([], [status]) for status in statuses))
    await talk.work_off()

    async with talk.database.reading() as tx:
        rows = (await tx.execute(select(outbox.c.state, outbox.c.delivery))).all()
    assert [tuple(row) for row in rows] == [("sent", "read")] * 3
