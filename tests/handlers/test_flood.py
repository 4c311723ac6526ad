"""Many messages in a minute are kept and folded, and danger still gets through (THREATS.md T8)."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from bot.domain.tickets import EntryKind
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


async def count_messages(talk: Talk) -> int:
    async with talk.database.reading() as tx:
        return int((await tx.execute(select(func.count()).select_from(messages))).scalar_one())


async def test_T8_flood_is_kept_and_folded_into_one_line(talk: Talk) -> None:
    await flood(talk)

    assert await count_messages(talk) == 9
    kinds = [each.kind for each in await talk.timeline(await talk.ticket())]
    assert kinds.count(EntryKind.FOLDED) == 1
    assert [row.message.text for row in talk.bot.heard].count(talk.words("flooded")) == 1
    assert await talk.unfinished() == []


async def test_T8_danger_words_get_through_a_flood(talk: Talk) -> None:
    await flood(talk)
    await talk.worker.says("majikan pukul saya")

    ticket = await talk.ticket()
    assert "VIOLENCE" in ticket.categories
    assert (await talk.timeline(ticket))[-1].body["text"] == "majikan pukul saya"


async def test_T8_of_what_came_before_a_report_only_the_newest_is_judged(talk: Talk) -> None:
    bodies = [talk.telegram.text(talk.worker.sender, f"pesan {number}") for number in range(45)]
    await talk.arrive(talk.telegram, *bodies)
    await talk.work_off()
    await talk.worker.says("sos")

    said = [each for each in await talk.timeline(await talk.ticket()) if each.body.get("text", "").startswith("pesan")]
    judged = [each for each in said if "judged" in each.body]
    assert len(said) == 45
    assert len(judged) <= 40
    assert judged[-1].body["text"] == "pesan 44"


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
