"""Legal clocks: what a law or rule allows, counted from the event that starts it (DOMAIN.md, field findings)."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

# Rules count by the calendar of the capital; a day that is over there is over.
_ZONE = ZoneInfo("Asia/Jakarta")
_SATURDAY = 5
_MONTHS = 12
DEATH_CATEGORIES = frozenset({"DEATH"})
# Rules whose starting event is the report itself, by its category.
STARTED_BY = {"death_notice": DEATH_CATEGORIES, "consent_withdrawn": frozenset({"CONSENT_WITHDRAWN"})}


class Unit(StrEnum):
    HOURS = "hours"
    DAYS = "days"
    WORKING_DAYS = "working_days"
    MONTHS = "months"


@dataclass(frozen=True, slots=True)
class LegalRule:
    """is_confirmed: a named source states it and nothing newer puts it in doubt."""

    code: str
    count: int
    unit: Unit
    source: str
    is_confirmed: bool


_COMPLAINTS_2024 = (
    "Perban BP2MI 6/2024 Pasal 30 <https://pasal.id/peraturan/perban/peraturan-bppmi-no-6-tahun-2024/koreksi/7969904>"
)
_COMPLAINTS_2025 = (
    "Permen P2MI 23/2025 Pasal 18 <https://pasal.id/peraturan/perban/peraturan-bppmi-no-23-tahun-2025/koreksi/7926107>"
)
_DEATH = "UU 18/2017 <https://rendratopan.com/2020/05/14/alasan-kepulangan-tenaga-kerja-migran-indonesia/>"
_CONSENT = "UU 27/2022 <https://mustikarajalaw.id/wp/?p=463>"
_BREACH = (
    "UU 27/2022 Pasal 46 <https://nasional.kompas.com/read/2022/09/20/14335911/"
    "uu-pdp-atur-protokol-kebocoran-data-begini-langkahnya>"
)

# Whether the 2025 rule replaces all of the complaint clocks of 2024 is not known, so those are marked.
RULES = {
    rule.code: rule
    for rule in (
        LegalRule("death_notice", 72, Unit.HOURS, _DEATH, False),
        LegalRule("consent_withdrawn", 72, Unit.HOURS, _CONSENT, True),
        LegalRule("data_breach", 72, Unit.HOURS, _BREACH, True),
        LegalRule("duty_after_clarification", 7, Unit.DAYS, _COMPLAINTS_2025, True),
        LegalRule("facts_unclear", 15, Unit.WORKING_DAYS, _COMPLAINTS_2024, False),
        LegalRule("papers_missing", 30, Unit.DAYS, _COMPLAINTS_2024, False),
        LegalRule("reporter_unreachable", 60, Unit.DAYS, _COMPLAINTS_2024, False),
        LegalRule("no_answer", 6, Unit.MONTHS, _COMPLAINTS_2024, False),
    )
}


@dataclass(frozen=True, slots=True)
class LegalClock:
    """One rule running for one ticket. officer_id: who started it; `None`: the report itself did."""

    id: int
    ticket_id: int
    rule: str
    started_at: datetime
    due_at: datetime
    ended_at: datetime | None = None
    officer_id: int | None = None


def due_at(rule: LegalRule, started_at: datetime, holidays: Collection[date] = ()) -> datetime:
    """When the rule's time is over; days and months end with their last day, hours to the minute."""
    if rule.unit is Unit.HOURS:
        return started_at + timedelta(hours=rule.count)
    day = started_at.astimezone(_ZONE).date()
    if rule.unit is Unit.DAYS:
        day += timedelta(days=rule.count)
    elif rule.unit is Unit.WORKING_DAYS:
        day = _working_days_after(day, rule.count, holidays)
    else:
        day = _months_after(day, rule.count)
    return datetime.combine(day + timedelta(days=1), time(), _ZONE).astimezone(started_at.tzinfo)


def _working_days_after(day: date, count: int, holidays: Collection[date]) -> date:
    while count > 0:
        day += timedelta(days=1)
        if day.weekday() < _SATURDAY and day not in holidays:
            count -= 1
    return day


def _months_after(day: date, count: int) -> date:
    """The same day of a later month, or that month's last when it is shorter."""
    years, month = divmod(day.month - 1 + count, _MONTHS)
    for last in (day.day, 30, 29, 28):
        try:
            return date(day.year + years, month + 1, min(day.day, last))
        except ValueError:
            continue
    raise AssertionError("every month has 28 days")
