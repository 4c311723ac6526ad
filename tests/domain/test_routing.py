"""Tests of which agency a case belongs to, with the rules an installation starts with."""

import csv
from dataclasses import replace
from pathlib import Path

import pytest

from bot.domain.catalogue.entries import Catalogue
from bot.domain.routing import Case, Routed, Rule, route
from bot.handlers.routing import Routing
from storage.catalogue import load_agencies, load_catalogue

ROOT = Path(__file__).parents[2]
CATCH_ALL = {"KEMLU_PWNI", "KP2MI"}


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue(ROOT / "catalogue")


@pytest.fixture(scope="module")
def routing(catalogue: Catalogue) -> Routing:
    return Routing.seeded(catalogue, load_agencies(ROOT / "catalogue"))


def reviewed() -> dict[tuple[str, str], str]:
    with (Path(__file__).parent / "routing_exceptions.csv").open(encoding="utf-8", newline="") as file:
        return {(row["category"], row["country_iso2"]): row["owner"] for row in csv.DictReader(file)}


def test_every_category_in_every_country_has_an_owner_or_a_reviewed_exception(
    catalogue: Catalogue, routing: Routing
) -> None:
    exceptions = reviewed()
    cases = [(category, country) for category in catalogue.categories for country in (*catalogue.destinations, "ID")]

    owners = {case: routing.route(Case(case[0], country=case[1])).owner for case in cases}

    fallen = {case: owner for case, owner in owners.items() if owner in CATCH_ALL}
    assert fallen == {case: exceptions.get(case, exceptions.get(("*", case[1]))) for case in fallen}


def test_every_reviewed_exception_is_still_one(catalogue: Catalogue, routing: Routing) -> None:
    stale = [
        (category, country)
        for category, country in reviewed()
        if routing.route(Case("OTHER" if category == "*" else category, country=country)).owner not in CATCH_ALL
    ]

    assert stale == []


@pytest.mark.parametrize(
    ("case", "owner", "along"),
    [
        (Case("VIOLENCE", country="SA"), "KBRI_RUH", ("KEMENPPPA",)),
        (Case("TPPO", country="KH"), "KBRI_PNH", ("POLRI",)),
        (Case("LOST_PASSPORT", country="HK"), "KJRI_HKG", ("IMIGRASI",)),
        (Case("SICK", country="TW"), "KDEI_TPE", ()),
        (Case("SICK", country="TW", province="DKI Jakarta"), "KDEI_TPE", ("BP3MI_DKI",)),
        (Case("SICK", country="ID", province="DKI Jakarta"), "BP3MI_DKI", ()),
        (Case("CHILD", country="MY"), "KBRI_KUL", ("KPAI", "KEMENPPPA", "KEMENSOS")),
        (
            Case("UNDERAGE", country="ID", province="DKI Jakarta"),
            "BP3MI_DKI",
            ("KPAI", "UPT_PPPA_DKI", "DISNAKER_DKI"),
        ),
        (
            Case("CHILD", country="ID", province="DKI Jakarta", regency="Jakarta Selatan"),
            "BP3MI_DKI",
            ("KPAI", "SUDIN_PPAPP_JAKSEL", "KEMENPPPA", "KEMENSOS"),
        ),
        (
            Case("FAILED_DEPARTURE", country="ID", province="DKI Jakarta", regency="Jakarta Selatan"),
            "BP3MI_DKI",
            ("SUDIN_NAKER_JAKSEL",),
        ),
        (Case("JOB_FRAUD"), "KP2MI", ("POLRI",)),
        (Case("IMPOSTOR"), "KP2MI", ("POLRI",)),
        (Case("IMPOSTOR", province="DKI Jakarta"), "BP3MI_DKI", ("POLRI",)),
        (Case("IMPOSTOR", country="MY"), "KBRI_KUL", ("POLRI",)),
        (Case("RETURNEE", country="ID", regency="Jember"), "KP2MI", ("PEMKAB_JEMBER",)),
        (Case("DANGER_NOW"), "KEMLU_PWNI", ()),
        (Case("VIOLENCE", ("TPPO",), country="SA"), "KBRI_RUH", ("POLRI", "KEMENPPPA")),
    ],
)
def test_the_first_rules_say_what_the_domain_says(
    routing: Routing, case: Case, owner: str, along: tuple[str, ...]
) -> None:
    routed = routing.route(case)

    assert (routed.owner, set(routed.along)) == (owner, set(along))
    assert not routed.is_last_resort


def test_placement_companies_and_the_ministries_never_come_along(catalogue: Catalogue, routing: Routing) -> None:
    places = [(country, province) for country in ("MY", "ID") for province in (None, "DKI Jakarta")]

    along = {
        code
        for category in catalogue.categories
        for country, province in places
        for code in routing.route(Case(category, country=country, province=province)).along
    }

    assert along.isdisjoint({"P3MI", "BAWASLU", "PASUKAN_PUTIH", *CATCH_ALL})


def test_a_province_without_an_office_falls_to_the_ministry_and_is_listed(routing: Routing) -> None:
    routed = routing.route(Case("RETURNEE", country="ID", province="Lampung"))

    assert (routed.owner, routed.is_last_resort) == ("KP2MI", True)


def test_without_rules_everything_falls_to_the_last_resort(routing: Routing) -> None:
    abroad = route([], routing.directory, Case("VIOLENCE", country="SA"))
    home = route([], routing.directory, Case("VIOLENCE", country="ID"))

    assert abroad == Routed("KEMLU_PWNI", (), None, is_last_resort=True)
    assert home == Routed("KP2MI", (), None, is_last_resort=True)


def test_the_first_rule_whose_owner_is_there_wins(routing: Routing) -> None:
    rules = [
        Rule(1, 10, "MISSION", categories=("UNPAID",)),
        Rule(2, 20, "POLRI", place="abroad", is_on=False),
        Rule(3, 30, "BPJSTK", place="ZM", along=("HUBLA",)),
        Rule(4, 40, "KPAI", along=("POLRI",)),
    ]

    routed = route(rules, routing.directory, Case("UNPAID", country="ZM"))

    assert routed == Routed("BPJSTK", ("HUBLA",), 3, is_last_resort=False)


def test_conditions_hold_all_together(routing: Routing) -> None:
    rule = Rule(1, 10, "KPAI", place="abroad", home="Jember", phase="any", is_child=True, is_candidate=False)
    fitting = Case("CHILD", country="MY", regency="Jember")
    others = [
        replace(fitting, country="ID"),
        replace(fitting, regency=None),
        replace(fitting, category="VIOLENCE"),
        replace(fitting, is_candidate=True),
    ]

    owners = [route([rule], routing.directory, case).rule_id for case in (fitting, *others)]

    assert owners == [1, None, None, None, None]
