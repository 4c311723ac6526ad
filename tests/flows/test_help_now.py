"""Less than the utmost: the report first, then one question that decides how it goes on."""

import pytest

from tests.flows.talk_through import FLOWS, House, Talk, follow

FLOW = FLOWS.get("help_now")


def test_yes_makes_it_as_urgent_as_sos() -> None:
    follow(
        Talk(FLOW),
        """
        question | answer | then is said  | then is done
                 |        | report_stands | open_ticket high
        now      | yes    |               | find_fitting_flow; raise_ticket critical; start_flow sos
        """,
    )


def test_who_looks_for_somebody_is_asked_about_them_also_when_minutes_matter() -> None:
    follow(
        Talk(FLOW, House(answers={"find_fitting_flow": "missing_relative"})),
        """
        question | answer | then is said     | then is done
                 |        | report_stands    | open_ticket high
        now      | yes    | numbers_to_call  | find_fitting_flow; raise_ticket critical; find_numbers danger
                 |        |                  | start_flow missing_relative
        """,
    )


@pytest.mark.parametrize("fitting", ["assistance", "repatriation", "missing_relative"])
def test_no_goes_on_with_the_questions_that_fit(fitting: str) -> None:
    follow(
        Talk(FLOW, House(answers={"find_fitting_flow": fitting})),
        f"""
        question | answer | then is said  | then is done
                 |        | report_stands | open_ticket high
        now      | no     | goes_on       | find_fitting_flow; start_flow {fitting}
        """,
    )


def test_who_does_not_know_hears_whom_to_call() -> None:
    follow(
        Talk(FLOW),
        """
        question | answer  | then is said             | then is done
                 |         | report_stands            | open_ticket high
        now      | unknown | goes_on, numbers_to_call | find_fitting_flow; find_numbers danger; start_flow assistance
        """,
    )


def test_a_false_alarm_is_taken_back_with_one_tap_and_an_officer_looks() -> None:
    follow(
        Talk(FLOW),
        """
        question | answer      | then is said           | then is done
                 |             | report_stands          | open_ticket high
        now      | false_alarm | false-alarm-taken-back | ask_for_review duress; find_fitting_flow
        """,
    )


@pytest.mark.parametrize(("answer", "next_flow"), [("read", "rights"), ("report", "assistance")])
def test_who_also_asked_about_rights_is_offered_them_after_the_question(answer: str, next_flow: str) -> None:
    follow(
        Talk(FLOW, House(answers={"find_fitting_flow": "rights"})),
        f"""
        question | answer   | then is said  | then is done
                 |          | report_stands | open_ticket high
        now      | no       | goes_on       | find_fitting_flow
        rights   | {answer} |               | start_flow {next_flow}
        """,
    )
