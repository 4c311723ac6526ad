"""Many messages in a minute are kept and folded, and danger still gets through (THREATS.md T8)."""

from collections.abc import Sequence
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from bot.domain.folded import folded_in
from bot.domain.tickets import EntryKind, TimelineEntry
from bot.handlers.turns.flood import FloodGate
from bot.handlers.turns.tokens import command_token
from bot.jobs.turns import BATCH
from storage.schema import messages
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE


async def flood(talk: Talk, count: int = 8) -> None:
    """A report, then more messages in a minute than the gate lets through."""
    talk.flood = FloodGate(limit=4)
    await talk.worker.says("sos")
    bodies = [talk.telegram.text(talk.worker.sender, f"pesan {number}") for number in range(count)]
    talk.begin_round()
    await talk.arrive(talk.telegram, *bodies)
    await talk.work_off()


def words_of_flood(first: int, after: int) -> list[str]:
    return [f"pesan {number}" for number in range(first, after)]


def folded_words(timeline: Sequence[TimelineEntry]) -> list[object]:
    """What the folded lines of a timeline hold, in order."""
    return [message.told["text"] for entry in timeline for message in folded_in(entry.body)]


async def count_messages(talk: Talk) -> int:
    async with talk.database.reading() as tx:
        return int((await tx.execute(select(func.count()).select_from(messages))).scalar_one())


async def test_T8_flood_is_kept_and_folded_into_one_line(talk: Talk) -> None:
    await flood(talk)

    assert await count_messages(talk) == 9
    written = await talk.timeline(await talk.ticket())
    assert [each.kind for each in written].count(EntryKind.FOLDED) == 1
    assert folded_words(written) == words_of_flood(3, 8)
    assert [row.message.text for row in talk.bot.heard].count(talk.words("flooded")) == 1
    assert await talk.unfinished() == []


async def test_T8_danger_words_get_through_a_flood(talk: Talk) -> None:
    await flood(talk)
    await talk.worker.says("majikan pukul saya")

    ticket = await talk.ticket()
    assert "VIOLENCE" in ticket.categories
    assert (await talk.timeline(ticket))[-1].body["text"] == "majikan pukul saya"


async def test_T8_of_what_came_before_a_report_only_the_newest_is_judged(talk: Talk) -> None:
    talk.flood = FloodGate(limit=100)
    bodies = [talk.telegram.text(talk.worker.sender, f"pesan {number}") for number in range(45)]
    await talk.arrive(talk.telegram, *bodies)
    await talk.work_off()
    await talk.worker.says("sos")

    said = [each for each in await talk.timeline(await talk.ticket()) if each.body.get("text", "").startswith("pesan")]
    judged = [each for each in said if "judged" in each.body]
    assert len(said) == 45
    assert len(judged) <= 40
    assert judged[-1].body["text"] == "pesan 44"


async def test_T8_a_flood_of_a_moment_ago_stays_one_line_in_the_report_opened_then(talk: Talk) -> None:
    talk.flood = FloodGate(limit=4)
    bodies = [talk.telegram.text(talk.worker.sender, f"pesan {number}") for number in range(8)]
    await talk.arrive(talk.telegram, *bodies)
    await talk.work_off()
    await talk.worker.presses_token(command_token("sos"), "tombol")

    written = await talk.timeline(await talk.ticket())
    assert [each.body["text"] for each in written if each.kind is EntryKind.SAID][:4] == words_of_flood(0, 4)
    assert folded_words(written) == words_of_flood(4, 8)
    assert [each.kind for each in written].count(EntryKind.FOLDED) == 1


async def test_T8_a_flood_that_one_report_keeps_is_not_told_again_in_the_next(talk: Talk) -> None:
    await flood(talk)
    officer = await talk.officer((await talk.ticket()).agency)
    await officer.claims(await talk.ticket())
    await officer.closes()
    await talk.passes(timedelta(minutes=1))
    await talk.worker.says("teman saya disekap majikannya di hongkong, tolong dia")

    first, second = await talk.tickets()
    assert folded_words(await talk.timeline(first)) == words_of_flood(3, 8)
    assert folded_words(await talk.timeline(second)) == []


@pytest.mark.parametrize("command", ["sos", "exit"])
async def test_T8_sos_and_exit_buttons_work_in_a_flood(talk: Talk, command: str) -> None:
    await flood(talk)
    await talk.worker.presses_token(command_token(command), "tombol")

    expected = {"sos": "distress-noted", "exit": "exit-screen"}
    assert talk.bot.said(expected[command])


@pytest.mark.slow
async def test_T8_danger_of_another_person_overtakes_a_flood(talk: Talk) -> None:
    other = talk.somebody()
    talk.flood = FloodGate()
    bodies = [talk.telegram.text(talk.worker.sender, f"pesan {number}") for number in range(BATCH + 20)]
    await talk.arrive(talk.telegram, *bodies, talk.telegram.text(other.sender, "tolong saya dipukul"))
    await talk.turn_job().work_off()
    await talk.settle()

    assert [each.urgency for each in await talk.tickets()] == ["critical"]
    assert other.bot.asks == "where_now"
    await talk.work_off()
    assert await talk.unfinished() == []


async def test_after_a_quiet_minute_messages_are_answered_again(talk: Talk) -> None:
    await flood(talk)
    await talk.passes(timedelta(minutes=1))
    await talk.worker.says("Kuala Lumpur")

    assert talk.bot.asks is not None
