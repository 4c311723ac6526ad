"""A report of trafficking stands after one tap, and goes by where it happens and not by where its writer is."""

from pathlib import Path

from bot.domain.routing import Case
from bot.flows.report_trafficking import report_trafficking
from bot.handlers.routing import Routing
from storage.catalogue import load_agencies, load_catalogue
from tests.flows.talk_through import House, Talk, follow, read_reply


def test_a_neighbours_report_goes_to_the_police_and_office_of_the_place() -> None:
    follow(
        Talk(report_trafficking),
        """
        question      | answer             | then is said  | then is done
                      |                    |               |
        who           | neighbour          | report_stands | open_ticket TPPO high other
        happening_now | no                 |               |
        identity      | anonymous          |               |
        side          | home               |               | place_report Indonesia
        home_province | DKI Jakarta        |               |
        home_regency  | Jakarta Selatan    |               |
        what_is_seen  | Rumah penuh orang  |               |
        recruiter     | Pak Contoh 0812333 |               |
        people        | 12                 |               | raise_ticket critical
        leaving       | minggu depan       |               |
        reach_safely  | (skip)             | goes_to       |
        """,
    )


def test_what_happens_now_rings_before_anything_else_is_asked() -> None:
    talk = Talk(report_trafficking)
    for answer in ("family", "yes"):
        assert talk.question is not None
        talk.answers(read_reply(answer, talk.question))

    assert talk.turn.done == ["raise_ticket critical DANGER_NOW", "find_numbers danger"]
    assert "call_now" in talk.turn.said


def test_who_is_abroad_themselves_is_asked_where_they_are() -> None:
    talk = Talk(report_trafficking)
    for answer in ("self", "unknown", "named", "abroad", "Kuala Lumpur"):
        assert talk.question is not None
        talk.answers(read_reply(answer, talk.question))

    assert talk.turn.done == ["set_country Kuala Lumpur"]


def test_family_at_home_is_not_moved_to_where_it_happens() -> None:
    talk = Talk(report_trafficking)
    for answer in ("family", "unknown", "quiet", "abroad", "Kamboja"):
        assert talk.question is not None
        talk.answers(read_reply(answer, talk.question))

    assert talk.turn.done == ["place_report Kamboja"]


def test_at_home_the_office_of_the_place_owns_it_and_the_police_see_it() -> None:
    shipped = Path(__file__).parents[2] / "catalogue"
    routing = Routing.seeded(load_catalogue(shipped), load_agencies(shipped))

    routed = routing.route(Case("TPPO", (), "ID", "DKI Jakarta", "Jakarta Selatan"))

    assert routed.owner.startswith("BP3MI")
    assert "POLRI" in routed.along


def test_who_told_of_a_child_that_leaves_soon_is_asked_where_and_by_whom_and_never_for_their_own_place() -> None:
    told = {"about": "other", "kind": "trafficking", "place": "Malaysia", "age": "16"}
    talk = Talk(report_trafficking, House(heard={**told, "teller": "neighbour", "leaving": "soon", "unnamed": "yes"}))

    assert talk.turn.said[:3] == ["report_stands", "told", "leaves_soon"]
    assert {"raise_ticket critical CHILD", "place_report Indonesia", "find_numbers ID danger"} <= set(talk.turn.done)
    for answer in ("RT 05 Cirebon, Jawa Barat", "mobil avanza hitam", "(skip)", "(skip)"):
        assert talk.question is not None
        talk.answers(read_reply(answer, talk.question))
    asked = [turn.asks for turn in talk.turns[:-1]]
    assert asked == ["found_at", "recruiter_taking", "what_is_seen", "reach_safely"]
