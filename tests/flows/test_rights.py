"""Rights are told with source and date, or said to be unknown; a card is shown only when somebody has read it."""

from pathlib import Path

import pytest

from bot.domain.catalogue.safety_facts import HelpCard, SafetyFacts
from bot.domain.catalogue.safety_tables import RIGHTS_TOPICS, SITUATIONS
from bot.flows.help_card import help_card
from bot.flows.rights import rights
from storage.catalogue import load_catalogue
from tests.flows.talk_through import House, Talk, follow, read_reply

FACTS = load_catalogue(Path(__file__).parents[2] / "catalogue").safety


def after(talk: Talk, *answers: str) -> Talk:
    for answer in answers:
        assert talk.question is not None
        talk.answers(read_reply(answer, talk.question))
    return talk


def test_whole_conversation_to_a_question_for_an_officer() -> None:
    follow(
        Talk(rights),
        """
        question | answer      | then is said       | then is done
                 |             |                    | known_country
        country  | Malaysia    |                    | find_country Malaysia
        topic.0  | wages       | fact, more_unknown | read_rights wages MY wages
        then.0   | another     |                    |
        topic.1  | numbers     | numbers_to_call    | find_numbers MY danger
        then.1   | officer     |                    | open_request RIGHTS MY
        question | Libur saya? | question_noted     |
        """,
    )


def test_each_topic_of_one_sentence_is_told_and_a_question_left_open_goes_to_an_officer() -> None:
    talk = after(Talk(rights, House(answers={"known_country": "HK"})), "paspor sama libur")
    assert [line for line in talk.turn.said if line.startswith("about")] == ["about-passport", "about-days_off"]

    after(talk, "jadi boleh ga majikan pegang paspor saya?")

    assert (talk.turn.said, talk.turn.done) == (["question_noted"], ["open_request RIGHTS HK"])


def test_the_question_somebody_came_with_is_answered_and_passed_on_as_it_was_written() -> None:
    came_with = {"kind": "boleh ga majikan pegang paspor saya?", "country": "HK"}

    talk = Talk(rights, House(heard=came_with))
    assert talk.turn.said == ["fact", "more_unknown", "your_question"]
    after(talk, "officer")

    assert talk.turn.done == [
        "open_request RIGHTS HK",
        "add_details {'rights.question': 'boleh ga majikan pegang paspor saya?'}",
    ]


def test_rules_for_crews_are_told_to_crews_only() -> None:
    assert FACTS.rights_on("days_off", "HK") == []
    assert [fact.code for fact in FACTS.rights_on("days_off", "HK", is_crew=True)] == ["SEAFARER_HOURS"]


def test_whether_an_employer_may_keep_a_passport_is_told_as_far_as_it_is_known() -> None:
    assert FACTS.rights_on("passport", "HK")[0].code == "PASSPORT_HELD"


def test_a_reviewed_card_in_english_stands_in_where_the_country_has_none() -> None:
    card = HelpCard("X", "police", "en", ("SG",), "Help.", "Tolong.", is_reviewed=True, as_of="2026-11-22")

    assert SafetyFacts(help_cards=[card]).card_for("police", "HK") == card


@pytest.mark.parametrize("language", ["id", "en"])
def test_what_nobody_confirmed_is_said_to_be_so(language: str) -> None:
    house = House(answers={"known_country": "MY", "read_rights": []})

    talk = after(Talk(rights, house, language), "pregnancy")

    assert talk.turn.said == ["nothing_confirmed", "numbers_to_call"]  # whom to ask instead
    assert after(talk, "done").turn.said == ["closing"]


def test_who_is_in_trouble_goes_on_to_assistance() -> None:
    talk = after(Talk(rights, House(answers={"known_country": "MY"})), "passport", "trouble")

    assert talk.turn.done == ["start_flow assistance"]


def test_a_draft_card_is_never_shown() -> None:
    talk = Talk(help_card, House(answers={"known_country": "TW"}))

    assert talk.turn.said == ["no_card", "meanwhile-any", "numbers_to_call"]
    assert after(talk, "officer").turn.done == ["open_request RIGHTS TW"]


def test_a_reviewed_card_is_shown_with_its_meaning() -> None:
    card = {"text": "Please help.", "meaning": "Tolong saya."}

    talk = after(Talk(help_card, House(answers={"known_country": "SG", "read_help_card": card})), "police")

    assert talk.is_over
    assert talk.turn.said == ["card", "meaning"]
    assert "Please help." in talk.turn.words


@pytest.mark.parametrize("situation", SITUATIONS)
def test_cards_that_are_shipped_are_drafts(situation: str) -> None:
    assert FACTS.card_for(situation, "TW") is None
    assert {card.is_reviewed for card in FACTS.help_cards} == {False}


def test_a_card_is_for_its_countries_only() -> None:
    card = HelpCard("X", "police", "ms", ("MY",), "Tolong.", "Tolong.", is_reviewed=True, as_of="2026-11-22")
    facts = SafetyFacts(help_cards=[card])

    assert (facts.card_for("police", "MY"), facts.card_for("police", "SG")) == (card, None)


def test_every_fact_that_is_shipped_is_confirmed_and_dated() -> None:
    assert {fact.topic for fact in FACTS.rights} <= set(RIGHTS_TOPICS)
    assert [fact.code for fact in FACTS.rights if not fact.as_of or not fact.source] == []
    assert FACTS.rights_on("pregnancy", "MY") == FACTS.rights_on("change_employer", "MY") == []
