"""When to leave Indonesian: only when it is all but certain, and never for Malay."""

import pytest

from bot.domain.people import Leaning
from bot.languages import shipped
from bot.languages.policy import FIRST_MESSAGES, is_settled, language_of, lean

SPOKEN = ("id", "en", "jv", "su", "ms")


def heard(*texts: str) -> Leaning:
    leaning: Leaning | None = None
    for text in texts:
        leaning = lean(shipped(), leaning, text) or leaning
    assert leaning is not None
    return leaning


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("jv", "nyuwun tulung kulo mboten saged medal"),
        ("su", "abdi teu dibere dahar"),
        ("en", "my boss hit me"),
        ("id", "tolong saya dipukul"),
    ],
)
def test_language_that_is_certain_is_answered_in(language: str, text: str) -> None:
    assert language_of(heard(text), "id", SPOKEN) == language


def test_malay_counts_for_indonesian() -> None:
    assert language_of(heard("awak boleh tolong tak, saya nak balik"), "id", SPOKEN) == "id"


def test_language_the_house_has_no_texts_for_is_answered_in_indonesian() -> None:
    assert language_of(heard("abdi teu dibere dahar"), "id", ("id", "en")) == "id"


def test_single_word_is_too_little_to_leave_indonesian() -> None:
    assert language_of(heard("shelter"), "id", SPOKEN) == "id"


def test_messages_that_were_too_little_alone_decide_together() -> None:
    assert language_of(heard("please", "my sister"), "id", SPOKEN) == "en"


def test_greeting_between_two_messages_is_no_message() -> None:
    assert heard("kulo", "halo", "mboten saged") == heard("kulo", "mboten saged")


def test_second_message_brings_back_who_only_borrowed_a_word_or_two() -> None:
    first = language_of(heard("call center"), "id", SPOKEN)
    both = language_of(heard("call center", "nomornya berapa ya pak, saya mau lapor"), first, SPOKEN)

    assert (first, both) == ("en", "id")


def test_phone_in_english_gives_way_to_indonesian_words() -> None:
    assert language_of(heard("saya mau pulang"), "en", SPOKEN) == "id"


def test_after_three_messages_it_is_settled() -> None:
    leanings = [heard(*["saya mau pulang"] * count) for count in range(1, FIRST_MESSAGES + 1)]

    assert [is_settled(each) for each in leanings] == [False, False, True]
