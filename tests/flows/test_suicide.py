"""Whoever does not want to live any more: an officer first, careful words, and only numbers that are confirmed."""

import pytest

from bot.domain.commands import FindNumbers
from bot.domain.heard import HURT
from tests.flows.talk_through import FLOWS, TEXTS, House, Talk, follow, read_reply

FLOW = FLOWS.get("suicide")
PROMISES = ("akan baik", "will be fine", "will be all right", "segera datang", "will come", "janji", "promise")


def test_whole_conversation() -> None:
    follow(
        Talk(FLOW),
        """
        question      | answer                | then is said           | then is done
                      |                       | heard, lifeline        | open_ticket SUICIDAL critical
                      |                       |                        | find_numbers lifeline
        hurt_yourself | belum, tapi capek kak | hear_first             |
        where_now     | Kuala Lumpur          | lifeline               | set_country Kuala Lumpur
                      |                       |                        | find_numbers MY lifeline
        somebody_near | yes                   | be_together            |
        what_happened | (voice)               | hear_story             |
        reach_safely  | (skip)                | what_next              | read_limit
        """,
    )


def test_who_is_hurt_already_hears_whom_to_call_where_they_are() -> None:
    follow(
        Talk(FLOW),
        """
        question      | answer       | then is said                    | then is done
                      |              | heard, lifeline                 | open_ticket SUICIDAL critical
                      |              |                                 | find_numbers lifeline
        hurt_yourself | yes          | call_for_help, numbers_to_call  | raise_ticket critical SICK
                      |              |                                 | find_numbers danger
        where_now     | Kuala Lumpur | numbers_to_call                 | set_country Kuala Lumpur
                      |              |                                 | find_numbers MY danger
        somebody_near | (skip)       | go_to_others                    |
        what_happened | (skip)       |                                 |
        reach_safely  | (skip)       | call_first                      |
        """,
    )


def test_who_said_at_once_that_they_are_hurt_is_asked_only_where_they_are_and_who_is_near() -> None:
    follow(
        Talk(FLOW, House(heard={"kind": HURT})),
        """
        question      | answer       | then is said                          | then is done
                      |              | heard, call_for_help, numbers_to_call | open_ticket SUICIDAL critical
                      |              |                                       | raise_ticket critical SICK
                      |              |                                       | find_numbers danger
        where_now     | Kuala Lumpur | numbers_to_call                       | set_country Kuala Lumpur
                      |              |                                       | find_numbers MY danger
        somebody_near | yes          | stay_together                         |
        what_happened | (skip)       | call_first                            |
        """,
    )


def test_whose_country_is_known_is_asked_only_whether_it_is_still_right() -> None:
    known = {"name": "Nomor contoh", "number": "000-1", "as_of": "2026-01", "kind": "danger"}
    follow(
        Talk(FLOW, House(numbers=[known | {"country": "SA", "place": "Arab Saudi"}])),
        """
        question      | answer | then is said                        | then is done
                      |        | heard, numbers_if_worse             | open_ticket SUICIDAL critical
                      |        |                                     | find_numbers lifeline
        hurt_yourself | belum  | last_known                          |
        still_there   | yes    |                                     |
        somebody_near | yes    | be_together                         |
        what_happened | (skip) |                                     |
        reach_safely  | (skip) | what_next                           | read_limit
        """,
    )


def test_a_false_alarm_is_taken_back_with_one_tap_and_an_officer_looks() -> None:
    follow(
        Talk(FLOW, House(has_numbers=False)),
        """
        question      | answer      | then is said           | then is done
                      |             | heard                  | open_ticket SUICIDAL critical; find_numbers lifeline
        hurt_yourself | false_alarm | false-alarm-taken-back | ask_for_review duress
        """,
    )


def test_numbers_for_danger_are_not_looked_for_while_nobody_is_hurt() -> None:
    talk = Talk(FLOW)

    for written in ("belum", "Kuala Lumpur"):
        assert talk.question is not None
        talk.answers(read_reply(written, talk.question))

    kinds = {each.kind for each in talk.commands if isinstance(each, FindNumbers)}
    assert kinds == {"lifeline"}


@pytest.mark.parametrize("language", ["id", "en", "jv", "su", "ms", "mad"])
def test_every_language_has_the_words_and_none_promises_anything(language: str) -> None:
    keys = [key for key in TEXTS.keys("id") if key.startswith("suicide-")]

    missing = [key for key in keys if not TEXTS.has(language, key)]
    words = " ".join(TEXTS.render(language, key, minutes=5) for key in keys).lower()
    assert missing == []
    assert [promise for promise in PROMISES if promise in words] == []
