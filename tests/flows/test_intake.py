"""Intake asks for danger first, opens a ticket only then, and takes every question skipped."""

import pytest

from bot.flows.intake import intake
from tests.flows.talk_through import House, Talk, follow, read_reply


def test_whole_conversation_of_somebody_who_is_safe() -> None:
    follow(
        Talk(intake),
        """
        question        | answer   | then is said | then is done
                        |          | welcome      | enter_intake
        safe_now        | safe     |              |
        short_code.0    | abcde    | code_found   | find_on_roster 7 abcde
        name            | Siti     |              |
        where_exactly   | Bus 4    |              |
        people_with_you | 3        |              |
        children        | 2        |              |
        pregnant        | no       |              |
        ill             | yes      |              |
        papers.0        | passport |              |
        papers.1        | none     |              |
        go_home         | yes      | thanks       |
        """,
    )


def test_danger_opens_the_ticket_before_any_other_question() -> None:
    talk = Talk(intake)
    assert talk.question is not None

    talk.answers(read_reply("danger", talk.question))

    assert talk.turn.done == ["open_ticket DANGER_NOW critical", "find_numbers MY danger"]
    assert "report_stands" in talk.turn.said


def test_who_stands_on_the_roster_by_number_is_not_asked_for_a_code() -> None:
    talk = Talk(intake, House(listed="yes"))
    assert talk.question is not None

    talk.answers(read_reply("safe", talk.question))

    assert talk.turn.asks == "name"


def test_a_code_nobody_knows_is_asked_for_once_more() -> None:
    talk = Talk(intake)
    for answer in ("safe", "zzzzz"):
        assert talk.question is not None
        talk.answers(read_reply(answer, talk.question))

    assert talk.turn.said == ["code_unknown"]
    assert talk.turn.asks == "short_code.1"


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_question_may_be_skipped(language: str) -> None:
    talk = Talk(intake, language=language)

    while talk.question is not None:
        talk.answers(read_reply("(skip)", talk.question))

    assert talk.is_over
    assert [command for turn in talk.turns for command in turn.done] == ["enter_intake"]
