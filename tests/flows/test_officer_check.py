"""Who says to be an officer is proved by a word, never by a name; an impostor is reported in two taps."""

import pytest

from bot.flows.officer_check import officer_check
from tests.flows.talk_through import House, Talk, follow, read_reply


def after(*answers: str, language: str = "id", **told: object) -> Talk:
    talk = Talk(officer_check, House(answers=told), language)
    for answer in answers:
        assert talk.question is not None
        talk.answers(read_reply(answer, talk.question))
    return talk


def test_whole_conversation_from_a_number_to_a_report() -> None:
    follow(
        Talk(officer_check),
        """
        question      | answer        | then is said                               | then is done
                      |               | never_ask                                  |
        what          | number        |                                            |
        impostor      | +628120000001 | number-unknown, reported-yes, ask_for_word | look_up_officer +628120000001
        then          | report        | impostor-reported                          | open_request IMPOSTOR
                      |               |                                            | raise_ticket high IMPOSTOR
        wanted        | money         |                                            |
        impostor_more | (photo)       | what_next                                  |
        """,
    )


def test_an_impostor_is_reported_in_two_taps() -> None:
    talk = after("report", "+628120000001")

    assert talk.turn.done == ["open_request IMPOSTOR", "raise_ticket high IMPOSTOR"]


def test_nothing_is_reported_where_nothing_was_told() -> None:
    talk = after("report", "(skip)")

    assert talk.is_over
    assert talk.turn.done == []


def test_a_published_number_is_told_with_its_date() -> None:
    found = {"number": "published", "name": "KBRI Contoh", "date": "2026-01", "reported": "none"}

    talk = after("number", "+60000", "done", look_up_officer=found)

    assert talk.turns[-2].said == ["number-published", "ask_for_word"]
    assert talk.turn.said == ["careful"]


@pytest.mark.parametrize("language", ["id", "en"])
def test_a_right_word_names_the_officer_and_ends_the_questions(language: str) -> None:
    right = {"verdict": "right", "officer": "Rini", "agency": "KBRI Contoh"}

    talk = after("word", "melati apel 07", language=language, confirm_word=right)

    assert talk.is_over
    assert talk.turn.said == ["word-right"]
    assert "Rini" in talk.turn.words


def test_three_wrong_words_lead_to_the_offer_to_report() -> None:
    talk = after("word", "satu", "dua", "tiga")

    assert [turn.said for turn in talk.turns[-3:]] == [["word-wrong"]] * 3
    assert talk.turn.asks == "wrong_then"


@pytest.mark.parametrize(("warnings", "said"), [([], ["no_warnings", "careful"]), (None, ["warning", "careful"])])
def test_warnings_are_read_by_country(warnings: list[object] | None, said: list[str]) -> None:
    told = {} if warnings is None else {"read_warnings": warnings}

    talk = after("warnings", "Malaysia", **told)

    assert talk.turn.done == ["find_country Malaysia", "read_warnings MY"]
    assert talk.turn.said == said
