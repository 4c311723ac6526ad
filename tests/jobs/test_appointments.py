"""Appointments fail alone: the others of the same person are kept, and an officer hears of one that keeps failing."""

import asyncio
from datetime import datetime, timedelta

import pytest

from bot.domain.appointments import Appointment
from bot.handlers import desk
from bot.handlers.services import keepers
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.jobs.appointments import AppointmentJob
from storage import appointments, waiting
from storage.database import Transaction
from tests.talk import Talk

_HINT = "locked-hint"


async def break_off(house: House, tx: Transaction, turn: Turn, appointment: Appointment) -> datetime | None:
    raise RuntimeError("this one is poison")


async def agree_on(talk: Talk, *named: tuple[str, str]) -> None:
    """Appointments of the worker by kind and subject, all due in an hour."""
    person = await talk.person()
    due_at = talk.clock() + timedelta(hours=1)
    async with talk.database.transaction() as tx:
        made = [
            Appointment(tx.ids.draw(), person.id, kind, subject, due_at, body={"text": _HINT})
            for kind, subject in named
        ]
        await appointments.put(tx, made)


async def keep(talk: Talk) -> None:
    talk.begin_round()
    await talk.start_anew()
    while await AppointmentJob(talk.house(), talk.database).work_off():
        pass
    await talk.settle()


async def test_I10_poison_is_tried_five_times_then_set_aside_while_the_others_of_the_person_are_kept(
    talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    await talk.worker.says("halo")
    await agree_on(talk, ("poison", ""), ("remind", "other"))
    monkeypatch.setattr(keepers, "KEEPERS", {**keepers.KEEPERS, "poison": break_off})
    officer = await talk.officer()

    talk.clock.move(timedelta(hours=1))
    await keep(talk)
    first = talk.bot.text
    alerts_after_first = await talk.alerts()
    for _ in range(5):
        talk.clock.move(timedelta(hours=5))
        await keep(talk)

    assert first == talk.words(_HINT)
    assert talk.bot.text == ""
    assert alerts_after_first == []
    assert await talk.alerts() == [("appointment", "high")]
    async with talk.database.reading() as tx:
        (aside,) = await desk.appointments_aside(tx, officer.officer)
    assert aside.kind == "poison"


async def test_I10_what_was_set_aside_is_kept_when_an_officer_has_it_tried_again(
    talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    await talk.worker.says("halo")
    await agree_on(talk, ("remind", "other"))
    officer = await talk.officer()
    with monkeypatch.context() as broken:
        broken.setattr(keepers, "KEEPERS", {"remind": break_off})
        for _ in range(5):
            talk.clock.move(timedelta(hours=5))
            await keep(talk)
    async with talk.database.transaction() as tx:
        (aside,) = await desk.appointments_aside(tx, officer.officer)
        await desk.keep_again(tx, officer.officer, aside.id, talk.clock())

    await keep(talk)

    assert talk.bot.text == talk.words(_HINT)
    async with talk.database.reading() as tx:
        assert (await waiting.count(tx, officer.officer)).aside == 0


async def test_I10_officers_hear_again_of_what_is_set_aside_a_second_time(
    talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    await talk.worker.says("halo")
    await agree_on(talk, ("remind", "other"))
    officer = await talk.officer()
    monkeypatch.setattr(keepers, "KEEPERS", {"remind": break_off})
    for _ in range(2):
        for _ in range(5):
            talk.clock.move(timedelta(hours=5))
            await keep(talk)
        async with talk.database.transaction() as tx:
            (aside,) = await desk.appointments_aside(tx, officer.officer)
            await desk.keep_again(tx, officer.officer, aside.id, talk.clock())

    assert await talk.alerts() == [("appointment", "high")] * 2


async def test_F15_two_processes_that_fail_over_the_same_one_count_one_try(talk: Talk) -> None:
    await talk.worker.says("halo")
    await agree_on(talk, ("poison", ""))
    now = talk.clock() + timedelta(hours=1)
    (aside,) = await due_ids(talk, now)

    async def fail() -> list[int]:
        async with talk.database.transaction() as tx:
            return await appointments.try_later(tx, [aside], now)

    for _ in range(appointments.MAX_TRIES - 1):
        await asyncio.gather(fail(), fail())
        now += timedelta(hours=5)
    first, second = await asyncio.gather(fail(), fail())

    assert sorted([first, second]) == [[], [aside]]


async def due_ids(talk: Talk, now: datetime) -> list[int]:
    async with talk.database.reading() as tx:
        return list(await appointments.find_due(tx, now, 10))
