"""Whoever does not want to live any more: an officer first, careful words, and only numbers that are confirmed."""

import pytest

from bot.domain.commands import FindNumbers
from tests.flows.talk_through import FLOWS, TEXTS, House, Talk, follow, read_reply

FLOW = FLOWS.get("suicide")
PROMISES = ("akan baik", "will be fine", "will be all right", "segera datang", "will come", "janji", "promise")


def test_whole_conversation() -> None:
    follow(
        Talk(FLOW),
        """
        question      | answer            | then is said    | then is done
                      |                   | heard, lifeline | open_ticket SUICIDAL critical; find_numbers lifeline
        hurt_yourself | belum, tapi capek |                 |
        where_now     | Kuala Lumpur      | lifeline        | set_country Kuala Lumpur; find_numbers MY lifeline
        somebody_near | yes               | be_together     |
        what_happened | (voice)           |                 |
        reach_safely  | (skip)            | what_next       |
        """,
    )


def test_who_is_hurt_already_hears_whom_to_call_where_they_are() -> None:
    follow(
        Talk(FLOW, House(has_numbers=False)),
        """
        question      | answer       | then is said  | then is done
                      |              | heard         | open_ticket SUICIDAL critical; find_numbers lifeline
        hurt_yourself | yes          | call_for_help | raise_ticket critical SICK; find_numbers danger
        where_now     | Kuala Lumpur |               | set_country Kuala Lumpur; find_numbers MY lifeline
                      |              |               | find_numbers MY danger
        somebody_near | (skip)       | step_away     |
        what_happened | (skip)       |               |
        reach_safely  | (skip)       | what_next     |
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


def test_police_is_not_named_to_who_is_not_hurt() -> None:
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
    words = " ".join(TEXTS.render(language, key) for key in keys).lower()
    assert missing == []
    assert [promise for promise in PROMISES if promise in words] == []
