"""Repatriation opens the ticket first and asks from the most urgent to the least."""

import pytest

from bot.flows.repatriation import repatriation
from tests.flows.talk_through import Talk, follow, read_reply

TO_PASSPORT = ("Kuala Lumpur", "no", "none")
TO_REASON = (*TO_PASSPORT, "with_me", "alone", "bulan lalu")


def talk_until(*answers: str) -> Talk:
    talk = Talk(repatriation)
    for written in answers:
        assert talk.question is not None
        talk.answers(read_reply(written, talk.question))
    return talk


def test_whole_conversation_in_calm() -> None:
    follow(
        Talk(repatriation),
        """
        question     | answer            | then is said  | then is done
                     |                   | report_stands | open_ticket WANT_HOME high
        where_now    | Kuala Lumpur      |               | set_country Kuala Lumpur
        in_danger    | no                |               |
        hurt_or_ill  | pregnant          |               | raise_ticket high PREGNANT_CHILD
        passport     | held              |               | raise_ticket high PASSPORT_HELD
        who_with     | children          |               | raise_ticket high PREGNANT_CHILD
        children     | 1                 |               |
        since        | tiga bulan lalu   |               |
        reason       | unpaid            |               | raise_ticket normal UNPAID
        reach_safely | sore, lewat pesan | what_next     | set_safe_contact sore, lewat pesan
        """,
    )


def test_nobody_in_danger_is_asked_for_papers() -> None:
    follow(
        Talk(repatriation),
        """
        question     | answer | then is said              | then is done
                     |        | report_stands             | open_ticket WANT_HOME high
        where_now    | Riyadh |                           | set_country Riyadh
        in_danger    | yes    | call_now, numbers_to_call | raise_ticket critical DANGER_NOW; find_numbers SA danger
        hurt_or_ill  | hurt   |                           | raise_ticket critical SICK
        who_with     | alone  |                           |
        since        | (skip) |                           |
        reason       | abuse  |                           | raise_ticket critical VIOLENCE
        reach_safely | (skip) | what_next                 |
        """,
    )


def test_who_does_not_know_whether_there_is_danger_is_not_asked_for_papers_either() -> None:
    talk = talk_until("Kuala Lumpur", "unknown", "none")

    assert talk.turn.asks == "who_with"


@pytest.mark.parametrize(
    ("reason", "done"),
    [
        ("war_disaster", ["raise_ticket critical EVACUATION"]),
        ("abuse", ["raise_ticket critical VIOLENCE"]),
        ("unpaid", ["raise_ticket normal UNPAID"]),
        ("ill", ["raise_ticket high SICK"]),
        ("stranded", []),
        ("contract_end", []),
        ("deportation", ["raise_ticket normal DEPORT"]),
        ("worker_died", ["raise_ticket high DEATH"]),
        ("other", []),
    ],
)
def test_reason_lifts_the_ticket(reason: str, done: list[str]) -> None:
    talk = talk_until(*TO_REASON, reason)

    assert talk.turn.done == done


def test_death_is_answered_with_sympathy() -> None:
    talk = talk_until(*TO_REASON, "worker_died")

    assert talk.turn.words.startswith("Kami turut berduka cita.")


def test_corrected_reason_lifts_the_ticket_too() -> None:
    talk = talk_until(*TO_REASON, "unpaid")
    talk.goes_back()
    assert talk.question is not None

    talk.answers(read_reply("war_disaster", talk.question))

    assert talk.turn.done == ["raise_ticket critical EVACUATION"]


def test_other_reason_may_be_told_in_own_words() -> None:
    talk = talk_until(*TO_REASON, "other")

    assert talk.turn.asks == "reason_in_words"


def test_silence_on_the_first_question_is_asked_about_later() -> None:
    talk = Talk(repatriation)

    assert talk.question is not None
    assert talk.question.remind_after is not None
