"""Officers in their own Telegram: linking, alerts with a button, and back."""

import re
from datetime import timedelta

import pytest

from bot.domain.tickets import TicketState
from tests.talk import MOSTLY_ON_SQLITE, AtDesk, Talk, Voice

pytestmark = MOSTLY_ON_SQLITE
OWNER = "KEMLU_PWNI"  # whose report it is while nobody knows where the person is


async def link(talk: Talk, officer: AtDesk) -> Voice:
    """An officer's phone, linked."""
    phone = talk.somebody()
    await phone.says(f"/officer {await officer.link_code()}")
    return phone


async def test_code_links_the_chat_and_is_good_for_once(talk: Talk) -> None:
    officer = await talk.officer(name="Rini Contoh")
    code = await officer.link_code()
    phone, other = talk.somebody(), talk.somebody()
    await phone.says(f"/officer {code}")
    assert phone.bot.text == talk.words("officer-linked", name="Rini Contoh")
    await other.says(f"/officer {code}")

    assert other.bot.said("officer-link-wrong")


@pytest.mark.parametrize("code", ["", "AAAAA-BBBBB", "' OR 1=1", "\0"])
async def test_wrong_code_links_nothing(talk: Talk, code: str) -> None:
    phone = talk.somebody()
    await phone.says(f"/officer {code}")
    await talk.worker.says("sos")

    assert [row.message.text for row in phone.bot.history] == [talk.words("officer-link-wrong")]


async def test_code_is_too_old_after_a_quarter_of_an_hour(talk: Talk) -> None:
    officer = await talk.officer()
    code = await officer.link_code()
    await talk.passes(timedelta(minutes=16))
    phone = talk.somebody()
    await phone.says(f"/officer {code}")

    assert phone.bot.said("officer-link-wrong")


async def test_alert_comes_with_a_button_and_without_a_word_of_the_case(talk: Talk) -> None:
    phone = await link(talk, await talk.officer(OWNER))
    await talk.worker.says("tolong, majikan pukul saya")

    ticket = await talk.ticket()
    assert phone.bot.said("alert-new")
    assert phone.bot.labels == [talk.words(f"button-{each}") for each in ("claim", "pass-on", "snooze")]
    assert ticket.reference in phone.bot.text
    assert re.search(r"pukul|Siti|tolong", phone.bot.text) is None


async def test_ticket_is_claimed_once_by_the_button(talk: Talk) -> None:
    first = await link(talk, await talk.officer(OWNER, name="Rini Contoh"))
    second = await link(talk, await talk.officer(OWNER, name="Dewi Contoh"))
    await talk.worker.says("sos")
    await first.presses(talk.words("button-claim"))
    await second.presses(talk.words("button-claim"))

    ticket = await talk.ticket()
    assert (ticket.state, ticket.claim_number) == (TicketState.CLAIMED, 1)
    assert talk.words("alert-claimed", reference=ticket.reference) in first.bot.history[-1].message.text
    assert second.bot.text == talk.words("alert-taken", reference=ticket.reference, name="Rini Contoh")


async def test_T5_claim_button_of_another_officers_chat_claims_nothing(talk: Talk) -> None:
    first = await link(talk, await talk.officer(OWNER, name="Rini Contoh"))
    second = await link(talk, await talk.officer(OWNER, name="Dewi Contoh"))
    await talk.worker.says("sos")
    theirs = first.bot.find_choice(talk.words("button-claim"))
    await second.presses_token(theirs.token, theirs.label)

    assert (await talk.ticket()).state is TicketState.NEW
    assert second.bot.said("officer-chat-hint")


async def test_T5_claim_button_in_a_persons_chat_claims_nothing(talk: Talk) -> None:
    officer = await link(talk, await talk.officer(OWNER))
    await talk.worker.says("sos")
    theirs = officer.bot.find_choice(talk.words("button-claim"))
    await talk.worker.presses_token(theirs.token, theirs.label)

    assert (await talk.ticket()).state is TicketState.NEW


async def test_T10_officer_of_another_agency_gets_no_alert(talk: Talk) -> None:
    mission = "KBRI_RUH"
    phone = await link(talk, await talk.officer(agency=mission))
    await talk.worker.says("sos")

    assert len(phone.bot.history) == 1


async def test_words_in_an_officers_chat_open_no_ticket(talk: Talk) -> None:
    phone = await link(talk, await talk.officer())
    await phone.says("tolong, majikan pukul saya")

    assert await talk.tickets() == []
    assert phone.bot.said("officer-chat-hint")


async def test_worker_command_makes_it_an_ordinary_chat_again(talk: Talk) -> None:
    phone = await link(talk, await talk.officer())
    await phone.says("/worker")
    assert phone.bot.said("officer-unlinked")
    await phone.says("halo")
    assert phone.bot.asks == "language"
    await talk.worker.says("sos")

    assert phone.bot.heard == []


async def test_raised_ticket_alerts_again(talk: Talk) -> None:
    phone = await link(talk, await talk.officer(OWNER))
    for words in ("halo", "1", "1", "2"):
        await talk.worker.says(words)
    assert phone.bot.said("alert-new")
    await talk.worker.says("majikan pukul saya")

    assert phone.bot.said("alert-raised")


async def test_T7_same_command_in_another_body_is_answered_once(talk: Talk) -> None:
    officer = await talk.officer(name="Rini Contoh")
    phone = talk.somebody()
    code = await officer.link_code()
    await phone.says(f"/officer {code}", message_id=42)
    await phone.says(f"/officer {code}", message_id=42, update_id=999_999)

    assert [row.message.text for row in phone.bot.history] == [talk.words("officer-linked", name="Rini Contoh")]


async def test_chat_that_blocked_us_gets_no_alert_while_the_officers_other_one_does(talk: Talk) -> None:
    officer = await talk.officer(OWNER)
    old, new = await link(talk, officer), await link(talk, officer)
    await old.posts(talk.telegram.standing(old.sender, "kicked"))
    await talk.worker.says("sos")

    assert old.bot.heard == []
    assert new.bot.said("alert-new")


async def test_a_new_link_tells_what_waits_already(talk: Talk) -> None:
    await talk.worker.says("tolong, majikan pukul saya")
    phone = await link(talk, await talk.officer(OWNER))

    assert (await talk.ticket()).reference in "\n".join(row.message.text for row in phone.bot.history)
