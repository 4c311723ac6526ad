"""Exports: what leaves the house, behind which locks, and what it leaves in the audit trail (T12, T15)."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.domain.officers import Officer, Role, Session
from bot.domain.saved_views import ViewFilter
from bot.errors import NotAllowed
from bot.handlers.desk import exports
from bot.handlers.desk.exports import ExportClosed, SecondFactorNeeded
from storage.database import Database
from storage.schema import audit
from tests.clock import Clock
from tests.world import World


def session_of(officer: Officer, clock: Clock, *, proved: timedelta | None = timedelta(minutes=1)) -> Session:
    proved_at = None if proved is None else clock() - proved
    return Session(officer, "", clock() - timedelta(hours=1), proved_at, b"")


async def open_exports(database: Database, world: World, clock: Clock, agency: str = "KP2MI") -> None:
    administrator = await world.officer(agency, role=Role.ADMINISTRATOR)
    async with database.transaction() as tx:
        await exports.give_permit(tx, administrator, clock())


async def test_who_handles_cases_exports_what_the_queue_shows(database: Database, world: World, clock: Clock) -> None:
    officer = await world.officer("BP3MI_DKI")
    ticket = await world.ticket("BP3MI_DKI")
    await world.ticket()

    async with database.transaction() as tx:
        export = await exports.export_rows(tx, officer, ViewFilter(), clock())
        trail = (await tx.execute(select(audit.c.action, audit.c.subject))).all()

    assert ([row.reference for row in export.rows], export.private) == ([ticket.reference], None)
    assert ("queue_exported", f"{export.id} rows 1") in [tuple(row) for row in trail]


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.AUDITOR])
async def test_nobody_else_exports_cases(database: Database, world: World, clock: Clock, role: Role) -> None:
    officer = await world.officer(role=role)

    with pytest.raises(NotAllowed):
        async with database.transaction() as tx:
            await exports.export_rows(tx, officer, ViewFilter(), clock())


async def test_T15_what_people_told_stays_in_until_an_administrator_opens_it(
    database: Database, world: World, clock: Clock
) -> None:
    supervisor = await world.officer(role=Role.SUPERVISOR)

    with pytest.raises(ExportClosed):
        async with database.transaction() as tx:
            await exports.export_private(tx, session_of(supervisor, clock), ViewFilter(), clock())


async def test_T15_an_opening_ends_by_itself_after_a_day(database: Database, world: World, clock: Clock) -> None:
    supervisor = await world.officer(role=Role.SUPERVISOR)
    await open_exports(database, world, clock)

    clock.move(timedelta(hours=24))

    with pytest.raises(ExportClosed):
        async with database.transaction() as tx:
            await exports.export_private(tx, session_of(supervisor, clock), ViewFilter(), clock())


@pytest.mark.parametrize("proved", [None, timedelta(minutes=5)])
async def test_T12_it_needs_a_second_factor_proved_just_now(
    database: Database, world: World, clock: Clock, proved: timedelta | None
) -> None:
    supervisor = await world.officer(role=Role.SUPERVISOR)
    await open_exports(database, world, clock)

    with pytest.raises(SecondFactorNeeded):
        async with database.transaction() as tx:
            await exports.export_private(tx, session_of(supervisor, clock, proved=proved), ViewFilter(), clock())


async def test_T15_a_responder_exports_nothing_private_even_while_it_is_open(
    database: Database, world: World, clock: Clock
) -> None:
    responder = await world.officer()
    await open_exports(database, world, clock)

    with pytest.raises(NotAllowed) as refused:
        async with database.transaction() as tx:
            await exports.export_private(tx, session_of(responder, clock), ViewFilter(), clock())

    assert type(refused.value) is NotAllowed


async def test_T15_each_case_of_a_private_export_has_its_audit_row_and_its_people(
    database: Database, world: World, clock: Clock
) -> None:
    supervisor = await world.officer(role=Role.SUPERVISOR)
    await open_exports(database, world, clock)
    ticket = await world.ticket(person=await world.person(name="Siti Contohwati", phone="+000 11"))

    async with database.transaction() as tx:
        export = await exports.export_private(tx, session_of(supervisor, clock), ViewFilter(), clock())
        trail = (await tx.execute(select(audit.c.action, audit.c.ticket_id))).all()

    assert export.private is not None
    told = export.private[ticket.id]
    assert (told.person.name, told.person.phone, told.facts["sos.employer_name"]) == (
        "Siti Contohwati",
        "+000 11",
        "Djoenaidi",
    )
    assert ("ticket_exported", ticket.id) in [tuple(row) for row in trail]


async def test_T15_a_sheet_has_a_largest_number_of_rows(
    database: Database, world: World, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exports, "MAX_ROWS", 2)
    officer, person = await world.officer(), await world.person()
    for _ in range(3):
        await world.ticket(person=person)

    async with database.transaction() as tx:
        export = await exports.export_rows(tx, officer, ViewFilter(), clock())

    assert (len(export.rows), export.is_cut) == (2, True)
