"""The house answers in the language of somebody's first messages, until they choose one."""

import pytest

from bot.channels.webchat import PageMessage, wrap
from bot.domain.people import Leaning
from tests.talk import Talk

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


async def test_cry_in_english_is_answered_in_english_and_offers_other_languages(talk: Talk) -> None:
    await talk.worker.says("please help my boss hit me")

    assert (await talk.person()).language == "en"
    assert talk.words("ask-where_now", "en") in talk.bot.text
    assert talk.words("language-heard", "en") in talk.bot.text


async def test_indonesian_is_spoken_without_a_word_about_languages(talk: Talk) -> None:
    await talk.worker.says("tolong sy dpukul majikan")

    assert (await talk.person()).language == "id"
    assert not talk.bot.said("language-heard")


async def test_greeting_in_english_is_no_reason_to_leave_indonesian(talk: Talk) -> None:
    await talk.worker.says("hello")

    assert (await talk.person()).language == "id"


@pytest.mark.parametrize(
    "code", ["halo-t06d5w", "halo-jf4w0t", "halo-g4y4e2", "halo-thanks", "dari-the_school", "the4n is3w"]
)
async def test_codes_of_links_and_slips_are_in_no_language(talk: Talk, code: str) -> None:
    await talk.worker.says(code)

    assert (await talk.person()).language == "id"
    assert not talk.bot.said("language-heard")


async def test_second_message_decides_what_the_first_left_open(talk: Talk) -> None:
    await talk.worker.says("hello")
    await talk.worker.says("i want to go home please")

    assert (await talk.person()).language == "en"


async def test_one_word_said_again_turns_no_conversation(talk: Talk) -> None:
    await talk.worker.says("lowongan kerja ke jepang")
    await talk.worker.says("lowongan")

    assert (await talk.person()).language == "id"


async def test_language_chosen_by_hand_stays(talk: Talk) -> None:
    await talk.worker.says("bahasa")
    await talk.worker.presses(talk.words("ask-language-id"))
    await talk.worker.says("please help my boss hit me")

    assert (await talk.person()).language == "id"


async def test_language_that_was_heard_is_changed_with_one_word(talk: Talk) -> None:
    await talk.worker.says("please help my boss hit me")
    await talk.worker.says("/language")
    assert talk.bot.asks == "language"
    await talk.worker.presses(talk.words("ask-language-id", "en"))
    await talk.worker.says("my boss is still here and i am very afraid")

    assert (await talk.person()).language == "id"


async def test_buttons_tell_nothing_of_a_language(talk: Talk) -> None:
    await talk.worker.says("halo")
    await talk.worker.presses(talk.words("ask-language-id"))

    assert (await talk.person()).profile.leaning is None


async def test_after_three_messages_the_language_is_settled(talk: Talk) -> None:
    for words in ("saya mau tanya", "soal gaji saya", "belum dibayar pak", "please tell me when you will answer me"):
        await talk.worker.says(words)

    person = await talk.person()
    assert (person.language, person.profile.leaning) == ("id", Leaning(3, 9, ()))


@pytest.mark.parametrize(("chosen", "spoken"), [("su", "su"), ("ms", "ms"), (None, "id"), ("xx", "id")])
async def test_what_was_chosen_on_the_page_counts_for_the_first_command(
    talk: Talk, chosen: str | None, spoken: str
) -> None:
    visitor = talk.somebody(talk.page, "a" * 32)
    await visitor.posts(wrap("a" * 32, talk.clock(), PageMessage("0" * 16, text="/help"), chosen))

    person = await talk.person(visitor)
    assert (person.language, person.language_chosen) == (spoken, chosen == spoken)
