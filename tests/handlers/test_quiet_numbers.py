"""A number that was silent for sixty days may be somebody else's: nothing of its former owner is said there unasked."""

from datetime import timedelta

import pytest

from bot.domain.appointments import Appoint
from bot.domain.commands import OpenRequest
from bot.domain.people import QUIET_NUMBER
from bot.engine.chat import Chat
from bot.engine.fields import Text
from bot.engine.flow import flow
from tests.flows.ordinary_day import says_all
from tests.handlers.test_requests import keep_appointments
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE

LONG = QUIET_NUMBER + timedelta(days=1)


@flow("menu")
async def agreed(chat: Chat) -> None:
    """To be asked how it goes, long after the last word."""
    await chat.do("request", OpenRequest("RETURNEE", country="ID"))
    due_at = (chat.now + LONG).isoformat()
    await chat.do("later", Appoint("ask", due_at, "follow_up.0", {"flow": "follow_up"}))
    await chat.ask("what_happened", Text(optional=True))


async def falls_silent(talk: Talk) -> None:
    """What was agreed on is due, and nobody has written for long."""
    talk.add_flows(agreed)
    await says_all(talk.worker, "halo", "1", "1", "batal")
    talk.add_flows()
    talk.clock.move(LONG + timedelta(hours=1))
    await keep_appointments(talk)


async def test_T25_a_number_that_was_silent_for_long_hears_a_neutral_word_and_no_more(talk: Talk) -> None:
    await falls_silent(talk)

    assert talk.bot.text == talk.words("neutral-still-here")
    assert talk.bot.asks is None


@pytest.mark.parametrize("is_closed", [False, True])
async def test_T25_where_nobody_answers_an_officer_finds_a_note(talk: Talk, is_closed: bool) -> None:
    await falls_silent(talk)
    if is_closed:
        officer = await talk.officer((await talk.ticket()).agency)
        await officer.claims(await talk.ticket())
        await officer.closes()
    talk.clock.move(timedelta(days=8))
    await keep_appointments(talk)

    assert talk.bot.heard == []
    newest = (await talk.tickets())[-1]
    assert (newest.is_request, newest.needs_review) == (True, "quiet_chat")
    assert await talk.alerts() == []
    talk.clock.move(timedelta(days=8))
    assert await keep_appointments(talk) == 0


async def test_whoever_answers_with_the_pin_is_asked_what_was_agreed_on(talk: Talk) -> None:
    await falls_silent(talk)
    told = next(row.message.text for row in talk.bot.history if "PIN " in row.message.text)
    await says_all(talk.worker, "halo", told.split("PIN ")[1][:6])
    talk.clock.move(timedelta(hours=7))
    await keep_appointments(talk)

    assert talk.bot.asks == "how"
