"""Anybody may add proof; what is there, what is missing and consent are for who has the PIN."""

import pytest

from bot.domain.proofs import CLAIMS, KINDS, missing_for
from bot.engine.replies import Chosen
from bot.flows.evidence import PIN_LASTS, evidence
from tests.flows.talk_through import House, Talk, follow, read_reply


def after(*answers: str, house: House | None = None, language: str = "id") -> Talk:
    talk = Talk(evidence, house, language)
    for answer in answers:
        assert talk.question is not None
        talk.answers(read_reply(answer, talk.question))
    return talk


def test_whole_conversation_of_keeping_two_proofs() -> None:
    follow(
        Talk(evidence),
        """
        question | answer          | then is said          | then is done
                 |                 |                       |
        what     | add             |                       |
        kind.0   | contract        |                       |
        proof.0  | (photo)         | kept                  | open_request EVIDENCE
                 |                 |                       | keep_proof contract 8 foto contoh
        more.0   | another         |                       |
        kind.1   | payslip         |                       |
        proof.1  | Gaji 3 juta     | kept                  | keep_proof payslip Gaji 3 juta
        more.1   | done            | leave_no_trace        |
        """,
    )


def test_as_many_files_as_somebody_likes_are_kept_until_they_say_that_it_is_enough() -> None:
    follow(
        Talk(evidence),
        """
        question | answer       | then is said          | then is done
                 |              |                       |
        what     | add          |                       |
        kind.0   | (photo)      | kept                  | open_request EVIDENCE
                 |              |                       | keep_proof photo 8 foto contoh
        more.0   | (photo)      | kept                  | keep_proof photo 8 foto contoh
        more.1   | (voice)      | kept                  | keep_proof photo 7
        more.2   | another      |                       |
        kind.3   | slip gaji    |                       |
        proof.3  | (photo)      | kept, kept_when       | keep_proof payslip 8 foto contoh
        more.3   | gaji 900     | kept                  | keep_proof payslip gaji 900
        more.4   | sudah kak    | leave_no_trace        |
        """,
    )


def test_words_that_only_say_when_belong_to_the_paper_before_them() -> None:
    follow(
        Talk(evidence),
        """
        question | answer       | then is said          | then is done
                 |              |                       |
        what     | add          |                       |
        kind.0   | payslip      |                       |
        proof.0  | (photo)      | kept, kept_when       | open_request EVIDENCE
                 |              |                       | keep_proof payslip 8 foto contoh
        more.0   | bulan Mei    | dated                 | date_proof bulan Mei
        more.1   | (photo)      | kept, kept_when       | keep_proof payslip 8 foto contoh
        more.2   | done         | leave_no_trace        |
        """,
    )


def test_the_pin_is_asked_once_while_the_talk_goes_on_and_again_after_a_pause() -> None:
    house = House(needs_pin=True)
    talk = after("list", "123456", "missing", "wages", "dossier", "yes", house=house)
    asked = [turn.asks for turn in talk.turns]

    talk.passes(PIN_LASTS)
    talk.answers(Chosen("list"))

    assert [each for each in asked if each.startswith("pin")] == ["pin.0"]
    assert talk.turn.asks == "pin.9"


def test_nothing_is_listed_without_the_pin() -> None:
    talk = after("list", "111111", "222222", "333333", house=House(needs_pin=True))

    assert talk.is_over
    assert "read_proofs" not in [done for turn in talk.turns for done in turn.done]
    assert talk.turn.said == ["pin-wrong", "without_pin"]


def test_the_list_tells_the_day_and_where_to_download() -> None:
    house = House(needs_pin=True, answers={"open_proofs": "https://contoh.invalid/proofs/1"})

    talk = after("list", "123456", house=house)

    assert talk.turn.said[-3:] == ["line-stored", "line-failed", "download"]
    assert "0a1b2c3d" not in talk.turn.words


@pytest.mark.parametrize("language", ["id", "en"])
def test_what_a_claim_lacks_is_named_and_a_lost_file_counts_for_nothing(language: str) -> None:
    talk = after("missing", "wages", language=language)

    assert talk.turn.said == ["missing-wages-payment", "missing-wages-work", "missing-wages-identity", "missing_some"]


@pytest.mark.parametrize(("answer", "agrees"), [("yes", "True"), ("no", "False")])
def test_consent_is_given_and_taken_back(answer: str, agrees: str) -> None:
    talk = after("dossier", answer)

    assert talk.turn.done == [f"agree_to_dossier {agrees}"]
    assert talk.turn.said == [f"share-is-{answer}"]


def test_each_element_can_be_shown_by_some_kind_and_all_kinds_together_lack_nothing() -> None:
    assert [claim for claim in CLAIMS if missing_for(claim, KINDS)] == []
    assert missing_for("trafficking", ()) == ["act", "means", "purpose", "identity"]
