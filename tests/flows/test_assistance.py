"""Assistance opens a ticket of the right kind and asks what that kind needs."""

import pytest

from bot.flows.assistance import assistance
from tests.flows.talk_through import Talk, follow, read_reply


def test_unpaid_wages() -> None:
    follow(
        Talk(assistance),
        """
        question            | answer       | then is said               | then is done
                            |              |                            |
        kind                | wages        | report_stands              | open_ticket UNPAID normal
                            |              |                            | raise_ticket normal UNPAID
        where_now           | Kuala Lumpur |                            | set_country Kuala Lumpur
        wages.months_unpaid | 3 bulan      |                            |
        wages.monthly_pay   | 1500 ringgit |                            |
        wages.employer_name | (skip)       |                            |
        what_happened       | (skip)       |                            |
        reach_safely        | malam        | numbers_to_call, what_next | set_safe_contact malam; find_numbers MY help
        """,
    )


def test_violence_tells_numbers_first_and_again_for_the_country() -> None:
    follow(
        Talk(assistance),
        """
        question           | answer   | then is said                   | then is done
                           |          |                                |
        kind               | violence | report_stands, numbers_to_call | open_ticket VIOLENCE critical
                           |          |                                | raise_ticket critical VIOLENCE
                           |          |                                | find_numbers danger
        where_now          | Riyadh   | numbers_to_call                | set_country Riyadh; find_numbers SA danger
        violence.in_danger | yes      | call_now                       | raise_ticket critical DANGER_NOW
        violence.hurt      | yes      |                                | raise_ticket critical SICK
        what_happened      | (photo)  |                                |
        reach_safely       | (skip)   | what_next                      |
        """,
    )


def test_kind_corrected_with_back_is_added_to_the_same_ticket() -> None:
    follow(
        Talk(assistance),
        """
        question        | answer   | then is said  | then is done
                        |          |               |
        kind            | contract | report_stands | open_ticket CONTRACT normal; raise_ticket normal CONTRACT
        where_now       | (back)   |               |
        kind            | passport | report_stands | raise_ticket high PASSPORT_HELD
        where_now       | (skip)   |               |
        passport.holder | agent    |               |
        passport.since  | 2025     |               |
        what_happened   | (skip)   |               |
        reach_safely    | (skip)   | what_next     |
        """,
    )


@pytest.mark.parametrize(
    ("kind", "ticket", "questions"),
    [
        ("passport", "open_ticket PASSPORT_HELD high", ["passport.holder", "passport.since"]),
        ("illness", "open_ticket SICK high", ["illness.state", "illness.hospital"]),
        ("detention", "open_ticket DETAINED high", ["detention.where", "detention.since"]),
        ("contract", "open_ticket CONTRACT normal", ["contract.difference"]),
        ("dismissed", "open_ticket TERMINATED normal", ["dismissed.since", "dismissed.place_to_stay"]),
        ("employer_gone", "open_ticket OTHER normal", ["employer_gone.since"]),
        ("other", "open_ticket OTHER normal", []),
    ],
)
def test_each_kind_has_its_ticket_and_its_questions(kind: str, ticket: str, questions: list[str]) -> None:
    talk = Talk(assistance)

    for written in (kind, *["(skip)"] * 10):
        if talk.question is not None:
            talk.answers(read_reply(written, talk.question))

    asked = [turn.asks for turn in talk.turns[2:-1]]
    assert talk.turns[1].done[0] == ticket
    assert asked == [*questions, "what_happened", "reach_safely"]


@pytest.mark.parametrize(("state", "hospital"), [("life_threatening", "no"), ("serious", "cannot_pay")])
def test_grave_illness_is_critical(state: str, hospital: str) -> None:
    talk = Talk(assistance)

    for written in ("illness", "(skip)", state, hospital):
        assert talk.question is not None
        talk.answers(read_reply(written, talk.question))

    assert "raise_ticket critical SICK" in [done for turn in talk.turns for done in turn.done]


def test_who_was_dismissed_and_has_no_roof_is_stranded() -> None:
    follow(
        Talk(assistance),
        """
        question                | answer | then is said  | then is done
                                |        |               |
        kind                    | dismissed | report_stands | open_ticket TERMINATED normal
                                |        |               | raise_ticket normal TERMINATED
        where_now               | (skip) |               |
        dismissed.since         | (skip) |               |
        dismissed.place_to_stay | no     |               | raise_ticket high STRANDED
        what_happened           | (skip) |               |
        reach_safely            | (skip) | what_next     |
        """,
    )
