"""Intakes as officers work with them: opened by administrators, filled from rosters, looked at in numbers."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.intake_lists import MOST_ROWS, ReadList, read_list
from bot.domain.officers import Officer
from bot.domain.surge import Counts, Intake, IntakePerson, PersonState, draw_code
from bot.errors import NotAllowed, NotFound
from bot.handlers.administration.rights import require_administrator
from bot.handlers.desk.errors import BadInput
from storage import audit, directory, surge
from storage.database import Database, Transaction
from storage.surge import intake_key

PEOPLE_PAGE = 200
_SLICE = 500
_PLACE_CHARS = 120
_HOME_REGION = "ID"


@dataclass(frozen=True, slots=True)
class IntakePage:
    """An intake in numbers. may_manage: this officer opens, closes, fills it and writes to everybody in it."""

    intake: Intake
    counts: Counts
    may_manage: bool


async def open_intake(
    database: Database, officer: Officer, place: str, on_date: date | None, country: str, agency: str, now: datetime
) -> Intake:
    """Open an intake of an agency; its key is durable before the first row that needs it.

    Raises:
        NotAllowed: no administrator.
        NotFound: another agency's.
        BadInput: no place, no date.
    """
    require_administrator(officer, agency)
    place = "".join(character for character in place if character.isprintable()).strip()[:_PLACE_CHARS]
    if not place:
        raise BadInput("place", "desk-surge-place")
    if on_date is None:
        raise BadInput("on_date", "desk-surge-date")
    intake = Intake(database.ids.draw(), draw_code(), agency, place, country or None, on_date, now)
    await database.vault.create([intake_key(intake.id)], now)
    async with database.transaction() as tx:
        await directory.get_agency(tx, agency)
        await surge.insert(tx, intake, officer.id)
        await audit.add(tx, "officer", "intake_opened", officer.id, None, f"{intake.id} {agency}", now)
    return intake


async def close_intake(tx: Transaction, officer: Officer, intake_id: int, now: datetime) -> None:
    """From now on its start word starts nothing."""
    intake = await _managed(tx, officer, intake_id)
    if await surge.close(tx, intake.id, now):
        await audit.add(tx, "officer", "intake_closed", officer.id, None, str(intake.id), now)


async def list_intakes(tx: Transaction, officer: Officer) -> list[Intake]:
    """Works on `reading()` too."""
    _require_desk(officer)
    return await surge.list_for(tx, officer)


async def get_page(tx: Transaction, officer: Officer, intake_id: int) -> IntakePage:
    """Works on `reading()` too: there is nobody's name in it."""
    _require_desk(officer)
    intake = await surge.get(tx, officer, intake_id)
    return IntakePage(intake, await surge.count(tx, intake.id), may_manage(officer, intake))


async def list_people(
    tx: Transaction, officer: Officer, intake_id: int, after: int, now: datetime
) -> list[IntakePerson]:
    """A page of the people, with names and numbers, which is audited.

    Raises:
        NotAllowed: neither its officers nor its administrators.
    """
    intake = await surge.get(tx, officer, intake_id)
    if not officer.may_handle and not may_manage(officer, intake):
        raise NotAllowed
    await audit.add(tx, "officer", "intake_read", officer.id, None, str(intake.id), now)
    return await surge.list_people(tx, intake.id, after, PEOPLE_PAGE)


async def set_state(tx: Transaction, officer: Officer, intake_id: int, row_id: int, state: str, now: datetime) -> None:
    """Note how far somebody is.

    Raises:
        NotFound: no such person in this intake, or no such state.
    """
    intake = await surge.get(tx, officer, intake_id)
    if not officer.may_handle and not may_manage(officer, intake):
        raise NotAllowed
    if state not in {each.value for each in PersonState}:
        raise NotFound
    if not await surge.set_state(tx, intake.id, row_id, PersonState(state)):
        raise NotFound
    await audit.add(tx, "officer", "intake_state", officer.id, None, f"{intake.id} {row_id} {state}", now)


def read_roster(intake: Intake, table: Sequence[Sequence[str]]) -> ReadList:
    """What a table says of people, and what is wrong with which row; keeps nothing."""
    return read_list(table, intake.country or _HOME_REGION)


async def enter_roster(
    database: Database, officer: Officer, intake_id: int, table: Sequence[Sequence[str]], now: datetime
) -> int:
    """Enter a roster, slice by slice, so that nobody else waits for it; gives how many were new.

    A row that stands there already is left as it is: whoever enters a roster twice has it once.

    Raises:
        NotAllowed: no administrator.
        BadInput: the intake's key is gone.
    """
    async with database.reading() as tx:
        intake = await _managed(tx, officer, intake_id)
    if intake.forgotten_at is not None:
        raise BadInput("rows", "desk-surge-over")
    await database.vault.load([intake_key(intake.id)])
    rows, entered = read_roster(intake, table[: MOST_ROWS + 1]).rows, 0
    for start in range(0, len(rows), _SLICE):
        async with database.transaction() as tx:
            entered += await surge.add_listed(tx, intake.id, rows[start : start + _SLICE], now)
    async with database.transaction() as tx:
        subject = f"{intake.id} {entered} of {len(rows)}"
        await audit.add(tx, "officer", "roster_entered", officer.id, None, subject, now)
    return entered


def may_manage(officer: Officer, intake: Intake) -> bool:
    return officer.is_administrator and (officer.sees_all_agencies or officer.agency == intake.agency)


async def _managed(tx: Transaction, officer: Officer, intake_id: int) -> Intake:
    intake = await surge.get(tx, officer, intake_id)
    if not may_manage(officer, intake):
        raise NotAllowed
    return intake


def _require_desk(officer: Officer) -> None:
    if not officer.may_handle and not officer.is_administrator:
        raise NotAllowed
