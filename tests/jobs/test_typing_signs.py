"""Typing signs: for turns that take long, beside the answer's way, few at a time."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta

import pytest
from structlog.testing import capture_logs

from bot.domain.messages import Address, Event
from bot.jobs.turns import TurnJob
from bot.jobs.typing_signs import TypingSigns
from tests.handlers.bodies import Provider
from tests.jobs.post import FakeChannel
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE

LATE = timedelta(seconds=1)


class Typist(FakeChannel):
    """A provider whose bodies can be read; `blocks` keeps every sign under way, `breaks` fails it."""

    def __init__(self, provider: Provider) -> None:
        super().__init__(provider.name)
        self._provider = provider
        self.blocks = False
        self.breaks = False

    def split(self, account: str, body: bytes) -> Sequence[Event]:
        return self._provider.split(account, body)

    async def show_typing(self, address: Address, message_id: str | None) -> None:
        await super().show_typing(address, message_id)
        if self.breaks:
            raise ZeroDivisionError
        if self.blocks:
            await asyncio.Event().wait()


def job_with(talk: Talk, typist: Typist, patience: timedelta = timedelta(milliseconds=400)) -> TurnJob:
    job = talk.turn_job()
    job._signs = TypingSigns({typist.name: typist}, talk.clock, patience)
    return job


@pytest.fixture
def typist(talk: Talk) -> Typist:
    return Typist(talk.whatsapp)


async def test_message_that_waited_gets_a_sign_with_its_id(talk: Talk, typist: Typist) -> None:
    voice = talk.somebody(talk.whatsapp, "ID.100")
    body = talk.whatsapp.text(voice.sender, "sos")
    await talk.arrive(talk.whatsapp, body)
    talk.clock.move(LATE)
    await job_with(talk, typist).work_off()
    await talk.settle()

    (event,) = talk.whatsapp.split(talk.whatsapp.account, body)
    assert typist.typed == [("ID.100", event.message_id)]
    assert voice.bot.asks == "where_now"


async def test_message_that_is_answered_in_time_gets_none(talk: Talk, typist: Typist) -> None:
    await talk.arrive(talk.whatsapp, talk.whatsapp.text("ID.100", "sos"))
    await job_with(talk, typist, timedelta(minutes=1)).work_off()
    await talk.settle()

    assert typist.typed == []


async def test_message_from_before_an_outage_gets_none(talk: Talk, typist: Typist) -> None:
    await talk.arrive(talk.whatsapp, talk.whatsapp.text("ID.100", "sos"))
    talk.clock.move(timedelta(hours=1))
    await job_with(talk, typist).work_off()
    await talk.settle()

    assert typist.typed == []


async def test_signs_are_few_at_a_time_and_hold_up_no_answer(talk: Talk, typist: Typist) -> None:
    typist.blocks = True
    voices = [talk.somebody(talk.whatsapp, f"ID.{number}") for number in range(30)]
    await talk.arrive(talk.whatsapp, *(talk.whatsapp.text(voice.sender, "sos") for voice in voices))
    talk.clock.move(LATE)
    job = job_with(talk, typist)
    await job.work_off()
    await talk.settle()

    assert len(typist.typed) == 20
    assert {voice.bot.asks for voice in voices} == {"where_now"}
    job._signs.close()


async def test_sign_that_fails_is_noted_and_changes_nothing(talk: Talk, typist: Typist) -> None:
    typist.breaks = True
    voice = talk.somebody(talk.whatsapp, "ID.100")
    await talk.arrive(talk.whatsapp, talk.whatsapp.text(voice.sender, "sos"))
    talk.clock.move(LATE)
    with capture_logs() as logged:
        await job_with(talk, typist).work_off()
    await talk.settle()

    assert [line["error"] for line in logged if line["event"] == "typing_failed"] == ["ZeroDivisionError"]
    assert voice.bot.asks == "where_now"
