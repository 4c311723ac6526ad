"""What was told before the first question is not asked again, and one tap takes it back."""

import pytest

from tests.flows.talk_through import FLOWS, House, Talk, follow, read_reply

TOLD = {"about": "other", "name": "Siti Contoh", "place": "Malaysia", "since": "sejak 2021"}
FOR_ANOTHER, MISSING, ASSISTANCE, HOME = (
    FLOWS.get(each) for each in ("for_another", "missing_relative", "assistance", "repatriation")
)
THEIRS = {"about": "other", "place": "Malaysia"}


def test_who_needs_help_is_asked_about_and_not_the_writer() -> None:
    follow(
        Talk(FOR_ANOTHER),
        """
        question      | answer       | then is said                   | then is done
                      |              | report_stands, numbers_to_call | open_ticket high other; find_numbers help
        where_now     | Kuala Lumpur | numbers_to_call                | place_search Kuala Lumpur; find_numbers MY help
        in_danger_now | yes          |                                | raise_ticket critical DANGER_NOW
        hurt          | yes          |                                | raise_ticket critical SICK
        what_happened | (voice)      |                                |
        name          | Siti         |                                |
        with_whom     | children     |                                | raise_ticket high PREGNANT_CHILD
        children      | dua: 2       |                                |
        reach_them    | jangan       |                                |
        reach_you     | malam        | what_next                      | set_safe_contact malam
        """,
    )


def test_the_country_that_was_told_routes_at_once_and_the_name_is_not_asked() -> None:
    told = {each: TOLD[each] for each in ("about", "name", "place")}
    talk = Talk(FOR_ANOTHER, House(heard=told))

    assert talk.turn.said == ["report_stands", "heard", "numbers_to_call"]
    assert talk.turn.done == ["open_ticket high other", "place_search Malaysia", "find_numbers MY help"]
    for written in ("(skip)", "no", "no", "(skip)", "(skip)", "(skip)", "(skip)"):
        assert talk.question is not None
        talk.answers(read_reply(written, talk.question))
    asked = [turn.asks for turn in talk.turns[:-1]]
    assert asked == ["where_now", "in_danger_now", "hurt", "what_happened", "with_whom", "reach_them", "reach_you"]


@pytest.mark.parametrize("flow", ["sos", "repatriation", "assistance"])
def test_who_told_the_city_is_not_asked_where_they_are_and_who_told_the_country_only_for_the_town(flow: str) -> None:
    exact = Talk(FLOWS.get(flow), House(heard={"here": "Johor", "exact": "yes", "kind": ""}))
    country = Talk(FLOWS.get(flow), House(heard={"here": "Malaysia"}))
    for talk in (exact, country):
        if talk.turn.asks == "kind":
            talk.answers(read_reply("wages", talk.question))

    assert country.turn.asks == "where_there"
    assert exact.turn.asks not in ("where_now", "where_there", "country", "still_there")
    assert "told_place" in exact.turn.said


@pytest.mark.parametrize(
    ("answer", "asked"),
    [("right", ["nickname", "in_danger"]), ("wrong", ["name", "nickname", "where_last", "last_contact", "in_danger"])],
)
def test_a_search_asks_only_what_is_lacking_unless_it_was_misheard(answer: str, asked: list[str]) -> None:
    talk = Talk(MISSING, House(heard=TOLD))
    assert talk.turn.asks == "heard_right"
    assert "Siti Contoh, Malaysia, sejak 2021" in talk.turn.words

    for written in (answer, *["(skip)"] * 4):
        if talk.question is not None and talk.question.key != "in_danger":
            talk.answers(read_reply(written, talk.question))

    assert [turn.asks for turn in talk.turns[1:]] == asked


def test_a_kind_of_trouble_that_was_told_is_said_back_and_not_asked() -> None:
    follow(
        Talk(ASSISTANCE, House(heard={"kind": "passport"})),
        """
        question        | answer | then is said         | then is done
                        |        | report_stands, heard | open_ticket PASSPORT_HELD high
                        |        |                      | raise_ticket high PASSPORT_HELD
        where_now       | Riyadh |                      | set_country Riyadh
        passport.holder | agent  |                      |
        passport.since  | 2025   |                      |
        what_happened   | (skip) |                      |
        reach_safely    | (skip) | numbers_to_call, what_next | find_numbers SA help
        """,
    )


def test_one_tap_says_that_it_is_about_something_else() -> None:
    follow(
        Talk(ASSISTANCE, House(heard={"kind": "passport"})),
        """
        question            | answer       | then is said               | then is done
                            |              | report_stands, heard       | open_ticket PASSPORT_HELD high
                            |              |                            | raise_ticket high PASSPORT_HELD
        where_now           | other_kind   |                            |
        kind                | wages        |                            | raise_ticket normal UNPAID
        where_now.1         | Kuala Lumpur |                            | set_country Kuala Lumpur
        wages.months_unpaid | 3 bulan      |                            |
        wages.monthly_pay   | (skip)       |                            |
        wages.employer_name | (skip)       |                            |
        what_happened       | (skip)       |                            |
        reach_safely        | (skip)       | numbers_to_call, what_next | find_numbers MY help
        """,
    )


def test_where_another_is_says_nothing_of_where_the_writer_is() -> None:
    follow(
        Talk(ASSISTANCE, House(heard={"kind": "illness", "about": "other"})),
        """
        question         | answer       | then is said               | then is done
                         |              | report_stands, heard       | open_ticket SICK high other
                         |              |                            | raise_ticket high SICK
        where_they_are   | Kuala Lumpur |                            | place_search Kuala Lumpur
        illness.state    | (skip)       |                            |
        illness.hospital | (skip)       |                            |
        what_happened    | (skip)       |                            |
        reach_safely     | (skip)       | numbers_to_call, what_next | find_numbers MY help
        """,
    )


def test_the_bereaved_are_not_asked_for_danger() -> None:
    talk = Talk(FOR_ANOTHER, House(heard={"about": "other", "kind": "death"}))

    for _ in range(4):
        assert talk.question is not None
        talk.answers(read_reply("(skip)", talk.question))

    assert [turn.asks for turn in talk.turns] == ["where_rests", "what_happened", "name", "reach_you", ""]
    assert talk.turns[0].said[0] == "loss_stands"


def test_who_may_not_want_to_live_is_asked_about_in_few_words() -> None:
    follow(
        Talk(FOR_ANOTHER, House(heard=THEIRS | {"kind": "despair"})),
        """
        question        | answer | then is said                     | then is done
                        |        | hint_stands, heard, lifeline     | open_ticket high other; place_search Malaysia
                        |        |                                  | raise_ticket critical SUICIDAL
                        |        |                                  | find_numbers MY lifeline
        hurt_themselves | yes    | call_for_help, numbers_to_call   | raise_ticket critical SICK
                        |        |                                  | find_numbers MY danger
        where_now       | Riyadh | lifeline, numbers_to_call        | place_search Riyadh; find_numbers SA lifeline
                        |        |                                  | find_numbers SA danger
        somebody_there  | no     | be_near                          |
        name            | (skip) |                                  |
        reach_them      | jangan |                                  |
        reach_you       | (skip) | what_next                        |
        """,
    )


def test_who_is_brought_home_is_asked_about_and_not_the_writer() -> None:
    follow(
        Talk(HOME, House(heard=THEIRS)),
        """
        question           | answer       | then is said         | then is done
                           |              | report_stands, heard | open_ticket WANT_HOME high other
                           |              |                      | place_search Malaysia
        theirs.where_now   | Kuala Lumpur |                      | place_search Kuala Lumpur
        theirs.in_danger   | no           |                      |
        theirs.hurt_or_ill | ill          |                      | raise_ticket high SICK
        theirs.passport    | held         |                      | raise_ticket high PASSPORT_HELD
        theirs.name        | Siti Contoh  |                      |
        theirs.with_whom   | children     |                      | raise_ticket high PREGNANT_CHILD
        theirs.children    | 1            |                      |
        theirs.reach_them  | (skip)       |                      |
        since              | (skip)       |                      |
        reason             | contract_end |                      |
        reach_safely       | (skip)       | what_next            |
        """,
    )
