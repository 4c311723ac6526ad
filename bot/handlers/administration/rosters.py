"""An agency's duty roster as administrators and supervisors plan it, and who is on duty right now."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.directory import Shift
from bot.domain.officers import Agency, Officer
from bot.errors import NotFound
from bot.handlers.administration.rights import require_planner
from bot.handlers.desk.errors import BadInput
from storage import audit, directory, officer_roles, queue_lists
from storage.database import Transaction

_MOST_SHIFTS = 2_000
_NAME_CHARS = 80


@dataclass(frozen=True, slots=True)
class Roster:
    """on_duty: who takes cases now; empty is the state nobody must miss (THREATS.md F28)."""

    agency: Agency
    officers: list[Officer]
    shifts: list[Shift]
    holidays: list[tuple[str, date, str]]
    on_duty: list[Officer]


@dataclass(frozen=True, slots=True)
class Manning:
    """How an agency is manned now. waiting: open tickets it owns."""

    agency: Agency
    officers: int
    on_duty: int
    waiting: int


async def get_roster(tx: Transaction, officer: Officer, code: str, now: datetime) -> Roster:
    """Works on `reading()` too.

    Raises:
        NotAllowed: neither administrator nor supervisor.
        NotFound: another agency's, or none.
    """
    require_planner(officer, code)
    return Roster(
        agency=await directory.get_agency(tx, code),
        officers=[each for each in await officer_roles.list_officers(tx, code) if each.may_handle],
        shifts=await directory.shifts_of(tx, code),
        holidays=await directory.list_holidays(tx, code),
        on_duty=await directory.on_duty(tx, code, now),
    )


async def add_shifts(
    tx: Transaction,
    officer: Officer,
    code: str,
    officer_id: int,
    weekdays: Sequence[int],
    on_date: date | None,
    minutes: tuple[int, int],
    on_holidays: bool,
    now: datetime,
) -> None:
    """Put somebody on the roster, on weekdays (0 is Monday) or a date. minutes: from and to, by the agency's clock.

    Raises:
        BadInput: no day, no time, or nobody who takes cases.
    """
    roster = await get_roster(tx, officer, code, now)
    if officer_id not in {each.id for each in roster.officers}:
        raise BadInput("officer", "desk-roster-officer")
    days: list[tuple[int | None, date | None]] = [(day, None) for day in sorted(set(weekdays)) if 0 <= day <= 6]
    if on_date is not None:
        days.append((None, on_date))
    if not days:
        raise BadInput("weekday", "desk-roster-day")
    starts, ends = minutes
    if not 0 <= starts < 24 * 60 or not 0 <= ends <= 24 * 60:
        raise BadInput("starts", "desk-roster-time")
    if len(roster.shifts) + len(days) > _MOST_SHIFTS:
        raise BadInput("weekday", "desk-roster-full")
    ends = ends or 24 * 60
    shifts = [Shift(tx.ids.draw(), code, officer_id, weekday, day, starts, ends, on_holidays) for weekday, day in days]
    await directory.add_shifts(tx, shifts)
    await audit.add(tx, "officer", "roster_added", officer.id, None, f"{code} {officer_id} {len(shifts)}", now)


async def remove_shift(tx: Transaction, officer: Officer, code: str, shift_id: int, now: datetime) -> None:
    """
    Raises:
        NotFound: no such shift on this roster.
    """
    require_planner(officer, code)
    if not await directory.remove_shift(tx, code, shift_id):
        raise NotFound
    await audit.add(tx, "officer", "roster_removed", officer.id, None, f"{code} {shift_id}", now)


async def put_holiday(tx: Transaction, officer: Officer, code: str, day: date, name: str, now: datetime) -> None:
    """Note a holiday of an agency; `*` (every agency) is for those who see all agencies."""
    _require_calendar(officer, code)
    name = "".join(character for character in name if character.isprintable()).strip()[:_NAME_CHARS]
    if not name:
        raise BadInput("name", "desk-name-empty")
    await directory.put_holiday(tx, code, day, name)
    await audit.add(tx, "officer", "holiday_set", officer.id, None, f"{code} {day.isoformat()}", now)


async def remove_holiday(tx: Transaction, officer: Officer, code: str, day: date, now: datetime) -> None:
    """
    Raises:
        NotFound: it is none.
    """
    _require_calendar(officer, code)
    if not await directory.remove_holiday(tx, code, day):
        raise NotFound
    await audit.add(tx, "officer", "holiday_removed", officer.id, None, f"{code} {day.isoformat()}", now)


async def list_manning(tx: Transaction, officer: Officer, now: datetime) -> list[Manning]:
    """Agencies an officer plans for, those with open tickets and nobody on duty first; works on `reading()` too."""
    require_planner(officer, officer.agency)
    agencies = [
        each for each in await directory.list_agencies(tx) if officer.sees_all_agencies or each.code == officer.agency
    ]
    codes = [each.code for each in agencies]
    people, waiting = await officer_roles.count_officers(tx), await queue_lists.count_open_by_agency(tx, codes)
    duty = await directory.on_duty_of(tx, codes, now)
    manned = [
        Manning(each, people.get(each.code, 0), len(duty[each.code]), waiting.get(each.code, 0)) for each in agencies
    ]
    return sorted(manned, key=lambda each: (each.on_duty > 0 or each.waiting == 0, each.officers == 0))


def _require_calendar(officer: Officer, code: str) -> None:
    if code == directory.EVERY_AGENCY:
        require_planner(officer, officer.agency)
        if not officer.sees_all_agencies:
            raise NotFound
        return
    require_planner(officer, code)
