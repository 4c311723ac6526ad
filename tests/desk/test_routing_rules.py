"""Tests of editing the routing rules, of looking ahead, and of finding what falls through."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import delete, select

from bot.domain.officers import Officer, Role
from bot.domain.routing import Case, Rule
from bot.domain.tickets import TicketState
from bot.errors import NotAllowed, NotFound
from bot.handlers.administration import routing_rules
from bot.handlers.desk import BadInput
from bot.handlers.routing import Routing, facts_of, put_seed
from bot.jobs.directory import DirectoryJob
from storage import directory, routing
from storage.catalogue import load_agencies, load_catalogue
from storage.database import Database
from storage.schema import audit, facts
from storage.schema import routing_rules as routing_rules_table
from tests.clock import Clock
from tests.world import World

CATALOGUE = Path(__file__).parents[2] / "catalogue"
FACTS = load_catalogue(CATALOGUE)


@pytest.fixture
async def rules(database: Database, clock: Clock) -> Routing:
    """The rules and agencies an installation starts with."""
    found = Routing(facts_of(FACTS))
    async with database.transaction() as tx:
        await directory.save_agencies(tx, load_agencies(CATALOGUE))
        await put_seed(tx, FACTS, clock())
        await found.refresh(tx)
    return found


@pytest.fixture
async def administrator(world: World, rules: Routing) -> Officer:
    return await world.officer("KP2MI", role=Role.ADMINISTRATOR)


async def test_an_installation_is_given_its_first_rules_once(database: Database, clock: Clock, rules: Routing) -> None:
    async with database.transaction() as tx:
        await put_seed(tx, FACTS, clock())
        stored = await routing.list_rules(tx)

    assert stored == list(rules.rules)
    assert [rule.position for rule in stored] == [10 * place for place in range(1, len(stored) + 1)]


async def as_an_earlier_version(database: Database, now: datetime, *categories: str) -> None:
    """An installation whose rules name these categories nowhere, and that noted nothing of what it was offered."""
    async with database.transaction() as tx:
        await tx.execute(delete(facts).where(facts.c.name.like("routing_offered.%")))
        for rule in await routing.list_rules(tx):
            rest = tuple(code for code in rule.categories if code not in categories)
            if rule.categories and not rest:
                await tx.execute(delete(routing_rules_table).where(routing_rules_table.c.id == rule.id))
            elif rest != rule.categories:
                await routing.save_rule(tx, replace(rule, categories=rest), now)


async def test_a_new_version_offers_rules_for_categories_that_none_names_and_changes_no_other(
    database: Database, clock: Clock, rules: Routing, administrator: Officer
) -> None:
    await as_an_earlier_version(database, clock(), "TRAINING", "IMPOSTOR")
    case = Case("TRAINING", country="ID", province="DKI Jakarta", regency="Jakarta Selatan")
    async with database.transaction() as tx:
        before = await routing.list_rules(tx)
        await put_seed(tx, FACTS, clock())
        offered = await routing_rules.list_new(tx, administrator)
        stored = await routing.list_rules(tx)
        await rules.refresh(tx)
        actions = [row.action for row in await tx.execute(select(audit.c.action))]

    kept = [replace(rule, position=0) for rule in stored if rule.id not in offered]
    assert kept == [replace(rule, position=0) for rule in before]
    assert {code for rule in stored if rule.id in offered for code in rule.categories} == {"TRAINING", "IMPOSTOR"}
    assert all(rule.is_on and rule.note.startswith("Baru") for rule in stored if rule.id in offered)
    assert rules.route(case).owner == "PPKD_JAKSEL"
    assert rules.route(Case("IMPOSTOR")).owner == "KP2MI"
    assert actions == ["routing_offered"] * len(offered)


async def test_a_rule_that_was_offered_and_then_changed_is_not_offered_again(
    database: Database, clock: Clock, rules: Routing, administrator: Officer
) -> None:
    await as_an_earlier_version(database, clock(), "IMPOSTOR")
    async with database.transaction() as tx:
        await put_seed(tx, FACTS, clock())
        await routing_rules.see_new(tx, administrator, clock())
        for rule in await routing.list_rules(tx):
            if "IMPOSTOR" in rule.categories:
                await routing.save_rule(tx, replace(rule, categories=("OTHER",)), clock())
        before = await routing.list_rules(tx)
        await put_seed(tx, FACTS, clock())

        assert await routing.list_rules(tx) == before
        assert await routing_rules.list_new(tx, administrator) == frozenset()


async def test_a_rule_in_front_decides_and_the_change_is_audited(
    database: Database, clock: Clock, rules: Routing, administrator: Officer
) -> None:
    case = Case("UNPAID", country="ZM")
    wanted = Rule(0, 0, "KEMNAKER", categories=("UNPAID",), place="ZM", along=("LPSK",), note="Contoh")

    async with database.transaction() as tx:
        added = await routing_rules.add_rule(tx, administrator, rules, wanted, clock())
        await rules.refresh(tx)
        actions = [row.action for row in await tx.execute(select(audit.c.action))]

    seen = routing_rules.preview(rules, case)
    assert (seen.routed.owner, seen.routed.along, seen.routed.rule_id) == ("KEMNAKER", ("LPSK",), added.id)
    assert seen.fitting[0] == added
    assert actions == ["routing_added"]


async def test_a_rule_is_moved_switched_off_and_changed(
    database: Database, clock: Clock, rules: Routing, administrator: Officer
) -> None:
    first, second = rules.rules[:2]

    async with database.transaction() as tx:
        await routing_rules.move_rule(tx, administrator, second.id, True, clock())
        await routing_rules.move_rule(tx, administrator, second.id, True, clock())
        await routing_rules.set_on(tx, administrator, second.id, False, clock())
        await routing_rules.change_rule(tx, administrator, rules, replace(first, note="Catatan"), clock())
        stored = await routing_rules.list_rules(tx, administrator)
        actions = [row.action for row in await tx.execute(select(audit.c.action).order_by(audit.c.id))]

    assert [(rule.id, rule.is_on, rule.note) for rule in stored[:2]] == [
        (second.id, False, second.note),
        (first.id, True, "Catatan"),
    ]
    assert actions == ["routing_moved", "routing_off", "routing_changed"]


@pytest.mark.parametrize(
    "wrong",
    [
        Rule(0, 0, ""),
        Rule(0, 0, "NOBODY"),
        Rule(0, 0, "P3MI"),
        Rule(0, 0, "KPAI", along=("P3MI",)),
        Rule(0, 0, "KPAI", categories=("NONE",)),
        Rule(0, 0, "KPAI", place="moon"),
        Rule(0, 0, "KPAI", phase="later"),
    ],
)
async def test_a_rule_that_cannot_work_is_refused(
    database: Database, clock: Clock, rules: Routing, administrator: Officer, wrong: Rule
) -> None:
    with pytest.raises(BadInput):
        async with database.transaction() as tx:
            await routing_rules.add_rule(tx, administrator, rules, wrong, clock())


async def test_rules_are_for_administrators_of_the_ministries(database: Database, world: World, rules: Routing) -> None:
    others = [await world.officer("KP2MI", role=role) for role in Role if role is not Role.ADMINISTRATOR]
    others.append(await world.officer("KBRI_KUL", role=Role.ADMINISTRATOR))

    async with database.reading() as tx:
        for officer in others:
            with pytest.raises(NotAllowed):
                await routing_rules.list_rules(tx, officer)


async def test_a_reference_is_looked_ahead_for_and_the_look_is_audited(
    database: Database, world: World, clock: Clock, rules: Routing, administrator: Officer
) -> None:
    details = {"registration.home_province": "DKI Jakarta"}
    ticket = await world.ticket("KP2MI", category="SICK", country="ID", details=details)

    async with database.transaction() as tx:
        case = await routing_rules.case_of_reference(tx, administrator, ticket.reference, clock())
        actions = [(row.action, row.ticket_id) for row in await tx.execute(select(audit))]

    assert routing_rules.preview(rules, case).routed.owner == "BP3MI_DKI"
    assert actions == [("routing_previewed", ticket.id)]
    with pytest.raises(NotFound):
        async with database.transaction() as tx:
            await routing_rules.case_of_reference(tx, administrator, "AAAAA-AAAAA", clock())


async def test_what_falls_to_the_last_resort_is_listed_for_repair(
    database: Database, world: World, clock: Clock, rules: Routing, administrator: Officer
) -> None:
    for country in ("ZM", "ZM", None, "MY"):
        await world.ticket("KEMLU_PWNI", category="UNPAID", country=country)
    ended = {"state": TicketState.CLOSED, "closed_at": clock()}
    await world.ticket("KEMLU_PWNI", category="UNPAID", country="PG", **ended)

    async with database.reading() as tx:
        holes = await routing_rules.find_holes(tx, administrator, rules)

    assert holes == [routing_rules.Hole("UNPAID", "ZM", 2)]
    assert routing_rules.provinces_without_office(rules, ["DKI Jakarta", "Lampung"]) == ["Lampung"]


async def test_the_house_hears_of_changed_rules(database: Database, clock: Clock, rules: Routing) -> None:
    house = Routing(facts_of(FACTS))
    job = DirectoryJob(database, house)
    await job.refresh()
    before = house.route(Case("UNPAID", country="MY")).owner

    async with database.transaction() as tx:
        await routing.insert_rules(tx, [Rule(1, -10, "KEMNAKER", categories=("UNPAID",))], clock())
    await job.refresh()

    assert (before, house.route(Case("UNPAID", country="MY")).owner) == ("KBRI_KUL", "KEMNAKER")
