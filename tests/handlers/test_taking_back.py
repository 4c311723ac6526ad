"""Taking a report back is one tap, closes nothing, and always reaches an officer (THREATS.md T2)."""

import re
from datetime import timedelta

import pytest

from bot.domain.commands import AskForReview
from bot.domain.tickets import EntryKind, TicketState
from bot.engine.chat import Chat
from bot.engine.flow import flow
from tests.flows.ordinary_day import says_all
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE


async def report(talk: Talk) -> str:
    """A cry; gives the PIN."""
    await talk.worker.says("tolong, majikan pukul saya")
    pin = re.search(r"\b[0-9]{6}\b", talk.bot.text)
    assert pin is not None
    return pin[0]


async def say_that_all_is_well(talk: Talk, pin: str) -> None:
    await talk.worker.says("menu")
    while talk.bot.asks in ("language", "consent"):
        await talk.worker.says("1")
    for words in (talk.words("menu-choice-my_case"), pin, talk.words("my_case-then-fine_now")):
        await talk.worker.says(words)
    assert talk.bot.said("fine_thanks")


async def close(talk: Talk) -> None:
    officer = await talk.officer()
    await officer.claims(await talk.ticket())
    await officer.closes()


async def test_T2_a_false_alarm_is_taken_back_with_one_tap_and_stays_open(talk: Talk) -> None:
    await report(talk)
    await talk.worker.presses(talk.words("sos-where_now-false_alarm"))

    assert talk.bot.said("false-alarm-taken-back")
    assert talk.bot.asks is None
    ticket = await talk.ticket()
    assert (ticket.is_open, ticket.urgency, ticket.needs_review) == (True, "critical", "duress")
    assert ("duress", "critical") in await talk.alerts()


async def test_what_is_written_after_a_false_alarm_still_reaches_the_ticket(talk: Talk) -> None:
    await report(talk)
    await talk.worker.says("bukan darurat")
    await talk.worker.says("dia datang lagi")

    said = [entry.body["text"] for entry in await talk.timeline(await talk.ticket()) if entry.kind is EntryKind.SAID]
    assert said[-1] == "dia datang lagi"


async def test_T2_all_is_well_with_every_case_closed_marks_the_newest_for_an_officer(talk: Talk) -> None:
    pin = await report(talk)
    await close(talk)
    await say_that_all_is_well(talk, pin)

    ticket = await talk.ticket()
    assert (ticket.is_open, ticket.needs_review) == (False, "duress")
    assert ("duress", "critical") in await talk.alerts()
    assert (await talk.timeline(ticket))[-1].kind is EntryKind.REVIEW


@flow("help", expires_after=timedelta(days=1))
async def wonders(chat: Chat) -> None:
    """Stands in for a flow that asks for a look without any report."""
    await chat.do("review", AskForReview("duress"))
    chat.say("about")


async def test_T2_a_review_without_any_ticket_reaches_officers_as_an_alert(talk: Talk) -> None:
    talk.add_flows(wonders)
    await talk.worker.says("bantuan")

    assert await talk.tickets() == []
    assert await talk.alerts() == [("duress", "normal")]


@pytest.mark.parametrize("before", [(), ("Malaysia",)])
@pytest.mark.parametrize(
    ("words", "category"),
    [("salah pencet, saya dicekik dan dikunci", "VIOLENCE"), ("salah kirim, saya mau bunuh diri saja", "SUICIDAL")],
)
async def test_T2_a_cry_takes_nothing_back_whatever_stands_beside_it(
    talk: Talk, before: tuple[str, ...], words: str, category: str
) -> None:
    await says_all(talk.worker, "tolong, majikan pukul saya", *before, words)

    assert talk.bot.asks is not None
    assert not talk.bot.said("false-alarm-taken-back")
    assert category in (await talk.ticket()).categories


async def test_T2_a_mistake_told_in_words_is_thanked_for_and_the_report_stays(talk: Talk) -> None:
    await says_all(talk.worker, "tolong, majikan pukul saya", "Malaysia", "eh salah pencet, ga jadi")

    assert talk.bot.said("false-alarm-taken-back")
    assert (await talk.ticket()).state is TicketState.NEW
