"""Tests of the steps of the way home over the API."""

from pathlib import Path

import pytest

from bot.domain.tickets import Ticket
from bot.handlers.casework.way_planning import plan
from storage import steps
from storage.catalogue import load_stages
from storage.database import Database
from tests.api.systems import System, Systems
from tests.clock import Clock
from tests.world import World


@pytest.fixture
async def held(system: System, world: World, database: Database, clock: Clock) -> Ticket:
    """A ticket of somebody who wants home, held by the system."""
    async with database.transaction() as tx:
        await steps.save_stages(tx, load_stages(Path(__file__).parents[2] / "catalogue"))
    ticket = await world.ticket(category="WANT_HOME")
    await system.post(f"/tickets/{ticket.reference}/claim")
    async with database.transaction() as tx:
        await plan(tx, ticket, clock())
    return ticket


async def test_steps_are_listed_with_owner_due_date_and_papers(system: System, held: Ticket) -> None:
    way = await (await system.get(f"/tickets/{held.reference}/steps")).json()

    first, second = way["steps"][:2]
    assert (way["done"], way["total"], way["branches"]) == (1, 18, [])
    assert (first["code"], first["state"]) == ("REPORT", "done")
    assert (second["code"], second["is_current"], second["due_from"]) == ("TRIAGE", True, "default")
    assert {"name": "passport copy", "is_there": False} in way["steps"][7]["papers"]


async def test_step_is_changed_and_earlier_open_ones_are_named(system: System, held: Ticket) -> None:
    wanted = {"claim_number": 1, "state": "waiting", "blocker": "imigrasi", "due_at": "2026-12-24T10:00:00+07:00"}

    changed = await (await system.post(f"/tickets/{held.reference}/steps/SPLP", json=wanted)).json()

    assert (changed["step"]["state"], changed["step"]["due_from"]) == ("waiting", "officer")
    assert changed["open_before"] == ["TRIAGE", "VERIFY", "CONTACT", "MISSION_COORD", "SHELTER", "RIGHTS"]


async def test_t09_listing_is_a_look_into_the_ticket(systems: Systems, held: Ticket) -> None:
    other = await systems.make()

    refused = await other.get(f"/tickets/{held.reference}/steps")
    given = await other.get(f"/tickets/{held.reference}/steps", params={"reason": "rekan sedang sakit"})

    assert (refused.status, given.status) == (403, 200)


async def test_ticket_about_something_else_has_no_steps(system: System, world: World) -> None:
    ticket = await world.ticket(category="UNPAID", details={})
    await system.post(f"/tickets/{ticket.reference}/claim")

    way = await (await system.get(f"/tickets/{ticket.reference}/steps")).json()

    assert way == {"branches": [], "done": 0, "total": 0, "steps": []}


async def test_t10_steps_of_another_agency_are_not_there(systems: Systems, held: Ticket) -> None:
    stranger = await systems.make("BP3MI_DKI")

    answers = [
        await stranger.get(f"/tickets/{held.reference}/steps", params={"reason": "saya ingin tahu saja"}),
        await stranger.post(f"/tickets/{held.reference}/steps/SPLP", json={"claim_number": 1, "state": "done"}),
    ]

    assert [answer.status for answer in answers] == [404, 404]


async def test_unknown_step_is_not_there_and_stale_claim_a_conflict(system: System, held: Ticket) -> None:
    unknown = await system.post(f"/tickets/{held.reference}/steps/NOTHING", json={"claim_number": 1, "state": "done"})
    stale = await system.post(f"/tickets/{held.reference}/steps/SPLP", json={"claim_number": 0, "state": "done"})

    assert (unknown.status, stale.status) == (404, 409)
