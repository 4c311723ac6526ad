"""Words that work everywhere: menu, help, language, back and cancel, also inside SOS."""

from datetime import timedelta

import pytest

from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE


async def welcome(talk: Talk) -> None:
    for words in ("halo", "1", "1"):
        await talk.worker.says(words)
    assert talk.bot.asks == "choice.0"


async def test_first_message_is_greeted_and_asked_for_language_and_consent(talk: Talk) -> None:
    await talk.worker.says("halo")
    assert talk.bot.said("welcome-greeting")
    assert talk.bot.asks == "language"
    await talk.worker.says("2")
    assert talk.bot.asks == "consent"
    assert talk.bot.said("welcome-consent")
    await talk.worker.presses(talk.words("welcome-consent-agree", "en"))

    person = await talk.person()
    assert (person.language, person.consent_version is not None) == ("en", True)
    assert talk.bot.asks == "choice.0"
    assert await talk.tickets() == []


async def put_off_consent(talk: Talk) -> None:
    await talk.worker.says("halo")
    await talk.worker.says("1")
    await talk.worker.presses(talk.words("welcome-consent-not_now"))


async def test_without_consent_the_menu_opens_all_the_same_and_nobody_asks_again_that_day(talk: Talk) -> None:
    await put_off_consent(talk)
    assert talk.bot.said("without_consent")
    assert talk.bot.asks == "choice.0"
    for _ in range(3):
        await talk.worker.says("menu")

        assert talk.bot.asks == "choice.0"
    assert len([row for row in talk.bot.history if talk.words("welcome-consent") in row.message.text]) == 1


async def test_consent_put_off_is_asked_for_once_more_at_the_first_calm_turn_of_another_day(talk: Talk) -> None:
    await put_off_consent(talk)
    talk.clock.move(timedelta(days=1))
    await talk.worker.says("menu")

    assert talk.bot.asks == "consent"


async def test_consent_put_off_is_not_asked_for_in_an_emergency(talk: Talk) -> None:
    await put_off_consent(talk)
    talk.clock.move(timedelta(days=1))
    await talk.worker.says("tolong, majikan pukul saya")

    assert talk.bot.asks == "where_now"


@pytest.mark.parametrize("words", ["bantuan", "/help", "help"])
async def test_help_inside_sos_answers_and_returns_to_the_open_question(talk: Talk, words: str) -> None:
    await talk.worker.says("sos")
    await talk.worker.says("Kuala Lumpur")
    await talk.worker.says(words)

    assert talk.bot.said("about")
    assert talk.bot.asks == "safe_to_chat"


async def test_menu_inside_sos_opens_and_its_end_returns_to_the_open_question(talk: Talk) -> None:
    await welcome(talk)
    await talk.worker.says("sos")
    await talk.worker.says("menu")
    assert talk.bot.asks == "choice.0"
    await talk.worker.says("batal")

    assert talk.bot.asks == "where_now"


async def test_language_inside_sos_shows_the_open_question_in_the_new_language(talk: Talk) -> None:
    await talk.worker.says("sos")
    await talk.worker.says("Kuala Lumpur")
    await talk.worker.says("ganti bahasa")
    assert talk.bot.asks == "language"
    await talk.worker.presses(talk.words("ask-language-en"))

    assert talk.bot.asks == "safe_to_chat"
    assert talk.words("sos-safe_to_chat", "en") in talk.bot.text
    assert talk.bot.labels == ["Safe", "Not safe", "Skip"]


async def test_language_chosen_once_is_not_asked_for_at_the_welcome(talk: Talk) -> None:
    await talk.worker.says("bahasa")
    await talk.worker.says("2")
    await talk.worker.says("hello")

    assert talk.bot.asks == "consent"


async def test_person_with_an_english_phone_is_greeted_in_english(talk: Talk) -> None:
    await talk.worker.says("hello", language="en-GB")

    assert talk.words("welcome-greeting", "en") in talk.bot.text


async def test_label_in_the_old_language_still_answers_after_a_switch(talk: Talk) -> None:
    await talk.worker.says("sos")
    await talk.worker.says("Kuala Lumpur")
    old = talk.bot.find_choice(talk.words("sos-safe_to_chat-no"))
    await talk.worker.says("bahasa")
    await talk.worker.says("2")
    await talk.worker.presses_token(old.token, old.label)

    assert (await talk.ticket()).details["sos.safe_to_chat"] is False


async def test_back_at_the_first_question_says_that_there_is_nothing_to_change(talk: Talk) -> None:
    await talk.worker.says("sos")
    await talk.worker.says("kembali")

    assert talk.bot.said("nothing-to-go-back")
    assert talk.bot.asks == "where_now"


async def test_cancelling_a_report_keeps_its_ticket(talk: Talk) -> None:
    await talk.worker.says("sos")
    await talk.worker.says("batal")

    assert talk.bot.said("cancelled-ticket-stays")
    assert talk.bot.asks is None
    assert [ticket.is_open for ticket in await talk.tickets()] == [True]


async def test_command_word_inside_a_sentence_is_no_command(talk: Talk) -> None:
    await talk.worker.says("sos")
    await talk.worker.says("ada menu di kantor majikan di Kuala Lumpur")

    assert talk.bot.asks == "safe_to_chat"


async def test_status_wants_the_pin_and_tells_the_case_when_it_is_right(talk: Talk) -> None:
    await talk.worker.says("sos")
    pin = next(word.strip(".") for word in talk.bot.text.split() if word.strip(".").isdigit() and len(word) >= 6)
    ticket = await talk.ticket()
    await talk.worker.says("batal")
    for words in ("menu", "1", "1"):
        await talk.worker.says(words)
    await talk.worker.presses(talk.words("menu-choice-my_case"))
    assert talk.bot.asks == "pin.0"
    assert ticket.reference not in talk.bot.text
    await talk.worker.says(pin)

    assert talk.bot.said("pin-right")
    assert ticket.reference in talk.bot.text
    assert pin not in str([entry.body for entry in await talk.timeline(ticket)])


async def test_T2_saying_that_all_is_well_closes_nothing_and_flags_the_case(talk: Talk) -> None:
    await talk.worker.says("sos")
    pin = next(word.strip(".") for word in talk.bot.text.split() if word.strip(".").isdigit() and len(word) >= 6)
    await talk.worker.says("batal")
    for words in ("menu", "1", "1", talk.words("menu-choice-my_case"), pin, talk.words("my_case-then-fine_now")):
        await talk.worker.says(words)

    ticket = await talk.ticket()
    assert (ticket.is_open, ticket.needs_review) == (True, "duress")
    assert ("duress", "critical") in await talk.alerts()
    assert talk.bot.said("fine_thanks")
