"""What comes twice counts once, whoever repeats it and whenever (THREATS.md T7, F11, I3)."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from bot.handlers.turns.intake import Intake
from bot.jobs.turns import TurnJob
from storage.schema import inbox, messages
from tests.shipped import looks_urgent
from tests.talk import Talk


async def counts(talk: Talk) -> tuple[int, int, int]:
    """Bodies, messages, tickets."""
    async with talk.database.reading() as tx:
        bodies = (await tx.execute(select(func.count()).select_from(inbox))).scalar_one()
        known = (await tx.execute(select(func.count()).select_from(messages))).scalar_one()
    return bodies, known, len(await talk.tickets())


async def test_T7_same_body_a_hundred_times_in_parallel_is_one_message_with_one_answer(talk: Talk) -> None:
    body = talk.telegram.text(talk.worker.sender, "sos")
    doors = [Intake(talk.database, talk.clock, looks_urgent) for _ in range(4)]
    await asyncio.gather(*(doors[number % 4].store(talk.telegram, body) for number in range(100)))
    await talk.work_off()

    assert await counts(talk) == (1, 1, 1)
    assert len(talk.bot.history) == 1


@pytest.mark.parametrize("later", [timedelta(minutes=3), timedelta(days=8)])
async def test_T7_same_body_later_is_left_out(talk: Talk, later: timedelta) -> None:
    body = talk.telegram.text(talk.worker.sender, "sos")
    await talk.worker.posts(body)
    await talk.passes(later)
    await talk.worker.posts(body)

    assert await counts(talk) == (1, 1, 1)
    assert talk.bot.heard == []


async def test_F11_same_message_in_another_body_has_no_second_effect(talk: Talk) -> None:
    await talk.worker.says("sos", message_id=42)
    await talk.worker.says("sos", message_id=42, update_id=999_999)

    assert await counts(talk) == (2, 1, 1)
    assert talk.bot.heard == []


async def test_F11_same_message_twice_in_one_batch_has_one_effect(talk: Talk) -> None:
    bodies = [talk.telegram.text(talk.worker.sender, "sos", message_id=42) for _ in range(3)]
    await talk.arrive(talk.telegram, *bodies)
    await talk.work_off()

    assert await counts(talk) == (3, 1, 1)
    assert len(talk.bot.heard) == 1


async def test_F11_same_press_twice_answers_once(talk: Talk) -> None:
    await talk.worker.says("sos")
    await talk.worker.says("Kuala Lumpur")
    choice = talk.bot.find_choice(talk.words("sos-safe_to_chat-yes"))
    body = talk.telegram.press(talk.worker.sender, choice.token, choice.label)
    await talk.worker.posts(body)
    await talk.worker.posts(body + b" ")

    assert talk.bot.heard == []
    assert "sos.in_danger_now" not in (await talk.ticket()).details


async def test_F32_same_number_from_another_chat_is_another_message(talk: Talk) -> None:
    other = talk.somebody()
    await talk.worker.says("sos", message_id=42)
    await other.says("sos", message_id=42)

    assert (await counts(talk))[1:] == (2, 2)


@pytest.mark.parametrize("workers", [2, 5])
async def test_F15_two_processes_on_one_inbox_do_nothing_twice(talk: Talk, workers: int) -> None:
    voices = [talk.somebody() for _ in range(6)]
    bodies = [talk.telegram.text(voice.sender, words) for words in ("sos", "Kuala Lumpur", "ya") for voice in voices]
    await talk.arrive(talk.telegram, *bodies)
    jobs = [talk.turn_job() for _ in range(workers)]
    await asyncio.gather(*(until_empty(talk, job) for job in jobs))
    await talk.work_off()

    assert await counts(talk) == (18, 18, 6)
    assert [sorted(each.details) for each in await talk.tickets()] == [["sos.safe_to_chat", "sos.where_now"]] * 6
    assert [len(voice.bot.history) for voice in voices] == [3] * 6
    assert await talk.unfinished() == []


async def until_empty(talk: Talk, job: TurnJob) -> None:
    for _ in range(20):
        if not await job.work_off():
            return
        talk.clock.move(timedelta(seconds=1))
