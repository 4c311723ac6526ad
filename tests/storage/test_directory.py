"""Tests of agencies from the catalogue, who is on duty, and which agencies may see a ticket."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import event

from bot.domain.directory import Shift
from bot.domain.officers import AgencyKind, Officer, Role
from bot.errors import NotFound
from storage import desk, directory, officers, queue_lists, sharing
from storage.catalogue import load_agencies
from storage.database import Database
from tests.clock import Clock
from tests.world import World

CATALOGUE = Path(__file__).parents[2] / "catalogue"
MONDAY_NOON = datetime(2026, 11, 23, 5, tzinfo=UTC)  # in Jakarta


async def on_duty(database: Database, agency: str, now: datetime) -> list[int]:
    async with database.reading() as tx:
        return [officer.id for officer in await directory.on_duty(tx, agency, now)]


async def plan(database: Database, officer: Officer, weekday: int, starts: int, ends: int) -> int:
    shift = Shift(database.ids.draw(), officer.agency, officer.id, weekday, None, starts * 60, ends * 60)
    async with database.transaction() as tx:
        await directory.add_shifts(tx, [shift])
    return shift.id


def test_the_catalogue_says_who_stands_above_whom() -> None:
    agencies = {agency.code: agency for agency in load_agencies(CATALOGUE)}

    assert agencies["KBRI_RUH"].parent == "KEMLU_PWNI"
    assert agencies["BP3MI_DKI"].parent == "KP2MI"
    assert agencies["SUDIN_PPAPP_JAKSEL"].parent == "PEMKOT_JAKSEL"
    assert agencies["PEMKOT_JAKSEL"].parent == "PEMPROV_DKI"
    assert {agencies[code].parent for code in ("KP2MI", "KEMLU_PWNI", "KPAI", "PEMPROV_DKI")} == {None}


def test_the_catalogue_says_what_an_agency_is_and_where() -> None:
    agencies = {agency.code: agency for agency in load_agencies(CATALOGUE)}
    mission, office, regency = agencies["KBRI_TYO"], agencies["BP3MI_DKI"], agencies["PEMKAB_FLOTIM"]

    assert (mission.kind, mission.zone, mission.country) == (AgencyKind.MISSION, "Asia/Tokyo", "JP")
    assert (office.kind, office.zone, office.province) == (AgencyKind.OFFICE, "Asia/Jakarta", "DKI Jakarta")
    assert (regency.kind, regency.zone, regency.regency) == (AgencyKind.REGION, "Asia/Makassar", "Flores Timur")
    assert agencies["KELURAHAN"].kind is AgencyKind.VILLAGE
    assert agencies["SERIKAT_NGO"].kind is AgencyKind.CIVIL
    assert agencies["KEMENSOS"].kind is AgencyKind.MINISTRY


async def test_agencies_are_kept_as_the_catalogue_has_them(database: Database) -> None:
    wanted = load_agencies(CATALOGUE)

    async with database.transaction() as tx:
        await directory.save_agencies(tx, wanted)
        found = await directory.list_agencies(tx)
        parent = await directory.parent_of(tx, "KBRI_RUH")

    assert {each.code: each for each in found} == {each.code: each for each in wanted}
    assert parent == "KEMLU_PWNI"


async def test_agencies_that_did_not_change_are_not_written_again(database: Database) -> None:
    wanted = load_agencies(CATALOGUE)
    async with database.transaction() as tx:
        await directory.save_agencies(tx, wanted)
    statements: list[str] = []

    async with database.transaction() as tx:
        sync = tx.connection.sync_connection
        event.listen(sync, "before_cursor_execute", lambda *given: statements.append(given[2].split()[0]))
        await directory.save_agencies(tx, wanted)
        unchanged = list(statements)
        await directory.save_agencies(tx, [replace(wanted[0], name_en="Another name")])

    assert unchanged == ["SELECT"]
    assert statements[1:] == ["SELECT", "UPDATE"]


async def test_without_a_roster_everybody_counts_who_is_not_off_duty(database: Database, world: World) -> None:
    supervisor = await world.officer(role=Role.SUPERVISOR)
    first, second, away = [await world.officer() for _ in range(3)]
    await world.officer(role=Role.AUDITOR)
    await world.officer(role=Role.ADMINISTRATOR)
    await world.officer(is_service=True)
    await world.officer("BP3MI_DKI")
    async with database.transaction() as tx:
        await officers.set_duty(tx, away.id, False)

    assert await on_duty(database, "KP2MI", MONDAY_NOON) == [first.id, second.id, supervisor.id]


async def test_with_a_roster_only_those_count_whose_shift_it_is(database: Database, world: World) -> None:
    early, late, _unplanned = [await world.officer() for _ in range(3)]
    await plan(database, early, 0, 8, 16)
    await plan(database, late, 0, 16, 8)

    assert await on_duty(database, "KP2MI", MONDAY_NOON) == [early.id]
    assert await on_duty(database, "KP2MI", MONDAY_NOON + timedelta(hours=12)) == [late.id]
    assert await on_duty(database, "KP2MI", MONDAY_NOON + timedelta(days=1)) == []


async def test_who_went_off_duty_or_lost_the_account_leaves_the_shift_empty(database: Database, world: World) -> None:
    tired, gone = await world.officer(), await world.officer()
    for officer in (tired, gone):
        await plan(database, officer, 0, 8, 16)
    async with database.transaction() as tx:
        await officers.set_duty(tx, tired.id, False)
        await officers.set_active(tx, gone.id, False)

    assert await on_duty(database, "KP2MI", MONDAY_NOON) == []


async def test_holidays_of_every_agency_and_of_one_empty_the_weekly_roster(database: Database, world: World) -> None:
    here, there = await world.officer(), await world.officer("BP3MI_DKI")
    for officer in (here, there):
        await plan(database, officer, 0, 8, 16)
        await plan(database, officer, 1, 8, 16)
    async with database.transaction() as tx:
        await directory.put_holiday(tx, directory.EVERY_AGENCY, date(2026, 11, 23), "Contoh")
        await directory.put_holiday(tx, "BP3MI_DKI", date(2026, 11, 24), "Contoh")

    assert await on_duty(database, "KP2MI", MONDAY_NOON) == []
    assert await on_duty(database, "KP2MI", MONDAY_NOON + timedelta(days=1)) == [here.id]
    assert await on_duty(database, "BP3MI_DKI", MONDAY_NOON + timedelta(days=1)) == []


async def test_T10_ticket_is_seen_by_the_agencies_it_is_shared_with_as_long_as_it_is(
    database: Database, world: World, clock: Clock
) -> None:
    ticket = await world.ticket("KBRI_KUL")
    police, stranger = await world.officer("POLRI"), await world.officer("KPAI")

    async with database.transaction() as tx:
        await sharing.share(tx, ticket.id, "POLRI", sharing.ALONG, clock())
        await sharing.share(tx, ticket.id, "POLRI", sharing.ALONG, clock())
        await sharing.share(tx, ticket.id, "POLRI", sharing.REFERRED, clock())
        seen = await desk.find(tx, police, ticket.id)
        parts = await sharing.parts_of(tx, ticket.id)
        await sharing.stop(tx, ticket.id, "POLRI", sharing.REFERRED, clock())
        row = await queue_lists.summary(tx, police, ticket.id)

    assert (seen.id, row.id) == (ticket.id, ticket.id)
    assert {code: set(own) for code, own in parts.items()} == {"POLRI": {"along", "referred"}}
    async with database.transaction() as tx:
        await sharing.stop(tx, ticket.id, "POLRI", sharing.ALONG, clock())
        for officer in (police, stranger):
            with pytest.raises(NotFound):
                await desk.find(tx, officer, ticket.id)


async def test_a_part_that_ended_can_begin_again(database: Database, world: World, clock: Clock) -> None:
    ticket = await world.ticket("KBRI_KUL")
    await world.agency("POLRI")

    async with database.transaction() as tx:
        await sharing.share_many(tx, [(ticket.id, "POLRI")], sharing.ESCALATED, clock())
        await sharing.stop(tx, ticket.id, "POLRI", sharing.ESCALATED, clock())
        ended = await sharing.parts_of(tx, ticket.id)
        await sharing.share(tx, ticket.id, "POLRI", sharing.ESCALATED, clock())
        again = await sharing.parts_of(tx, ticket.id)

    assert (ended, again) == ({}, {"POLRI": (sharing.ESCALATED,)})
