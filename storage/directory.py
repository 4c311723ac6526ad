"""Agencies, and who of them is on duty when."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, delete, or_, select, update

from bot.domain.directory import Shift
from bot.domain.officers import Agency, AgencyKind, Officer, Role
from bot.errors import NotFound
from storage.database import Transaction
from storage.officers import officer_from
from storage.prepared import Prepared
from storage.schema import agencies, holidays, officers, shifts

EVERY_AGENCY = "*"
_SOURCE_CHARS = 2_000
_HANDLING = (Role.RESPONDER.value, Role.SUPERVISOR.value)
_ABLE = Prepared(
    select(officers)
    .where(
        officers.c.agency.in_(bindparam("codes", expanding=True)),
        officers.c.is_active,
        officers.c.is_on_duty,
        ~officers.c.is_service,
        officers.c.role.in_(_HANDLING),
    )
    .order_by(officers.c.role == Role.SUPERVISOR.value, officers.c.id)
)


async def save_agencies(tx: Transaction, many: Sequence[Agency]) -> None:
    """Add agencies that do not stand yet and bring the others up to date; writes only what differs."""
    wanted = {agency.code: replace(agency, source=agency.source[:_SOURCE_CHARS]) for agency in many}
    standing = {agency.code: agency for agency in await list_agencies(tx)}
    new = [_row(agency) for code, agency in wanted.items() if code not in standing]
    if new:
        await tx.execute(tx.insert_or_ignore(agencies), new)
    changed = [_row(each) for code, each in wanted.items() if code in standing and each != standing[code]]
    if changed:
        values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in changed[0] if name != "code"}
        statement = update(agencies).where(agencies.c.code == bindparam("new_code")).values(values)
        await tx.execute(statement, [{f"new_{name}": value for name, value in row.items()} for row in changed])
    if new or changed:
        tx.tell("directory")


async def list_agencies(tx: Transaction) -> list[Agency]:
    rows = await tx.execute(select(agencies).order_by(agencies.c.code))
    return [_agency(row) for row in rows]


async def get_agency(tx: Transaction, code: str) -> Agency:
    """One agency.

    Raises:
        NotFound: no such agency.
    """
    row = (await tx.execute(select(agencies).where(agencies.c.code == code))).first()
    if row is None:
        raise NotFound
    return _agency(row)


async def parent_of(tx: Transaction, code: str) -> str | None:
    """The next level up; `None` at the top and for an agency nobody knows."""
    parent: str | None = (await tx.execute(select(agencies.c.parent).where(agencies.c.code == code))).scalar()
    return parent


async def on_duty(tx: Transaction, agency: str, now: datetime) -> list[Officer]:
    """Who of an agency takes cases now, supervisors last.

    By its roster; an agency without one: whoever has not gone off duty. Who has is left out in both cases.
    """
    return (await on_duty_of(tx, [agency], now))[agency]


async def is_anybody_on_duty(tx: Transaction, agency: str, now: datetime) -> bool:
    return bool(await on_duty(tx, agency, now))


async def on_duty_of(tx: Transaction, codes: Collection[str], now: datetime) -> dict[str, list[Officer]]:
    """`on_duty` for several agencies in three statements."""
    found: dict[str, list[Officer]] = {code: [] for code in codes}
    able = await _able(tx, codes)
    if not able:
        return found
    query = select(shifts, agencies.c.zone).join(agencies, agencies.c.code == shifts.c.agency)
    rows = (await tx.execute(query.where(shifts.c.agency.in_(list(codes))))).all()
    days = await holidays_of(tx, codes) if rows else {}
    rostered = {row.agency for row in rows}
    present = {
        row.officer_id for row in rows if _shift(row).covers(now, ZoneInfo(row.zone), days.get(row.agency, {}).keys())
    }
    for officer in able:
        if officer.agency not in rostered or officer.id in present:
            found[officer.agency].append(officer)
    return found


async def _able(tx: Transaction, codes: Collection[str]) -> list[Officer]:
    return [officer_from(row) for row in await tx.fetch(_ABLE, {"codes": list(codes)})] if codes else []


async def shifts_of(tx: Transaction, agency: str) -> list[Shift]:
    columns = shifts.c
    query = select(shifts).where(columns.agency == agency)
    query = query.order_by(columns.weekday, columns.on_date, columns.starts_minute, columns.id)
    return [_shift(row) for row in await tx.execute(query)]


async def add_shifts(tx: Transaction, many: Sequence[Shift]) -> None:
    rows = [
        {
            "id": shift.id,
            "agency": shift.agency,
            "officer_id": shift.officer_id,
            "weekday": shift.weekday,
            "on_date": shift.on_date,
            "starts_minute": shift.starts_minute,
            "ends_minute": shift.ends_minute,
            "on_holidays": shift.on_holidays,
        }
        for shift in many
    ]
    await tx.execute(shifts.insert(), rows)


async def remove_shift(tx: Transaction, agency: str, shift_id: int) -> bool:
    """Take a shift off an agency's roster; False when it was not there."""
    return (await tx.execute(delete(shifts).where(shifts.c.id == shift_id, shifts.c.agency == agency))).rowcount == 1


async def remove_shifts_of(tx: Transaction, officer_id: int) -> None:
    await tx.execute(delete(shifts).where(shifts.c.officer_id == officer_id))


async def holidays_of(tx: Transaction, codes: Collection[str]) -> dict[str, dict[date, str]]:
    """Each agency's holidays with their names, those of every agency included."""
    query = select(holidays).where(or_(holidays.c.agency.in_(list(codes)), holidays.c.agency == EVERY_AGENCY))
    rows = (await tx.execute(query.order_by(holidays.c.day))).all()
    return {code: {row.day: row.name for row in rows if row.agency in (code, EVERY_AGENCY)} for code in codes}


async def list_holidays(tx: Transaction, agency: str) -> list[tuple[str, date, str]]:
    """Holidays of an agency and of all: whose, which day, name."""
    whose = holidays.c.agency.in_((agency, EVERY_AGENCY))
    query = select(holidays).where(whose).order_by(holidays.c.day, holidays.c.agency)
    return [(row.agency, row.day, row.name) for row in await tx.execute(query)]


async def put_holiday(tx: Transaction, agency: str, day: date, name: str) -> None:
    """Add a holiday of an agency (`*`: of all), or give it another name."""
    await remove_holiday(tx, agency, day)
    await tx.execute(holidays.insert(), [{"agency": agency, "day": day, "name": name}])


async def remove_holiday(tx: Transaction, agency: str, day: date) -> bool:
    gone = await tx.execute(delete(holidays).where(holidays.c.agency == agency, holidays.c.day == day))
    return gone.rowcount == 1


def _row(agency: Agency) -> dict[str, Any]:
    return {
        "code": agency.code,
        "name_id": agency.name_id,
        "name_en": agency.name_en,
        "level": agency.level,
        "source": agency.source,
        "as_of": agency.as_of,
        "is_confirmed": agency.is_confirmed,
        "parent": agency.parent,
        "kind": agency.kind.value,
        "zone": agency.zone,
        "country": agency.country,
        "province": agency.province,
        "regency": agency.regency,
    }


def _agency(row: Any) -> Agency:
    return Agency(**{**row._mapping, "kind": AgencyKind(row.kind)})


def _shift(row: Any) -> Shift:
    return Shift(
        id=row.id,
        agency=row.agency,
        officer_id=row.officer_id,
        weekday=row.weekday,
        on_date=row.on_date,
        starts_minute=row.starts_minute,
        ends_minute=row.ends_minute,
        on_holidays=row.on_holidays,
    )
