"""Tests of shifts by the clock of their own zone: midnight, clock changes, holidays."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.directory import Shift, escalation_line
from bot.domain.officers import Agency

JAKARTA, BERLIN = ZoneInfo("Asia/Jakarta"), ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 11, 23)


def shift(starts: int, ends: int, weekday: int | None = 0, on_date: date | None = None, **values: bool) -> Shift:
    return Shift(1, "KP2MI", 7, weekday, on_date, starts * 60, ends * 60, **values)


def local(day: date, hour: int, minute: int = 0, zone: ZoneInfo = JAKARTA) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=zone).astimezone(UTC)


@pytest.mark.parametrize(("hour", "is_on"), [(7, False), (8, True), (15, True), (16, False)])
def test_a_shift_counts_from_its_start_until_before_its_end(hour: int, is_on: bool) -> None:
    assert shift(8, 16).covers(local(MONDAY, hour), JAKARTA, ()) is is_on


@pytest.mark.parametrize(
    ("day", "hour", "is_on"), [(0, 21, False), (0, 22, True), (1, 5, True), (1, 6, False), (1, 23, False)]
)
def test_a_night_shift_ends_on_the_next_day(day: int, hour: int, is_on: bool) -> None:
    assert shift(22, 6).covers(local(MONDAY + timedelta(days=day), hour), JAKARTA, ()) is is_on


def test_the_hours_are_those_of_the_agencys_zone() -> None:
    nine_in_berlin = local(MONDAY, 9, zone=BERLIN)

    assert shift(8, 16).covers(nine_in_berlin, BERLIN, ())
    assert not shift(17, 20).covers(nine_in_berlin, BERLIN, ())


def test_a_whole_day_needs_no_second_shift() -> None:
    whole = shift(0, 24)

    assert all(whole.covers(local(MONDAY, hour), JAKARTA, ()) for hour in range(24))
    assert not whole.covers(local(MONDAY + timedelta(days=1), 0), JAKARTA, ())


def test_weekly_shifts_rest_on_holidays_unless_they_say_so() -> None:
    noon = local(MONDAY, 12)

    assert not shift(8, 16).covers(noon, JAKARTA, {MONDAY})
    assert shift(8, 16, on_holidays=True).covers(noon, JAKARTA, {MONDAY})
    assert shift(8, 16, weekday=None, on_date=MONDAY).covers(noon, JAKARTA, {MONDAY})


def test_the_night_into_a_holiday_is_the_evening_befores() -> None:
    tuesday = MONDAY + timedelta(days=1)

    assert shift(22, 6).covers(local(tuesday, 3), JAKARTA, {tuesday})


@pytest.mark.parametrize("changing", [date(2026, 3, 29), date(2026, 10, 25)])
def test_no_minute_is_left_empty_when_the_clocks_change(changing: date) -> None:
    early, late = shift(0, 2, 6), Shift(2, "KBRI_BER", 8, 6, None, 2 * 60 + 30, 24 * 60)
    between = Shift(3, "KBRI_BER", 9, 6, None, 2 * 60, 2 * 60 + 30)
    start = local(changing, 0, zone=BERLIN)
    end = local(changing + timedelta(days=1), 0, zone=BERLIN)
    minutes = int((end - start) / timedelta(minutes=1))

    empty = [
        minute
        for minute in range(minutes)
        if not any(each.covers(start + timedelta(minutes=minute), BERLIN, ()) for each in (early, between, late))
    ]

    assert empty == []


def test_silence_climbs_to_the_parents_and_then_to_the_crisis_centres() -> None:
    def agency(code: str, parent: str | None = None) -> Agency:
        return Agency(code, code, code, "invented", "invented", "2026", True, parent=parent)

    agencies = {
        each.code: each
        for each in (
            agency("SUDIN", "PEMKOT"),
            agency("PEMKOT", "PEMPROV"),
            agency("PEMPROV"),
            agency("KBRI_KUL", "KEMLU_PWNI"),
            agency("ROUND", "ABOUT"),
            agency("ABOUT", "ROUND"),
        )
    }

    assert escalation_line(agencies, "SUDIN", "ID") == ("PEMKOT", "PEMPROV", "KP2MI")
    assert escalation_line(agencies, "KBRI_KUL", "MY") == ("KEMLU_PWNI", "KP2MI")
    assert escalation_line(agencies, "KEMLU_PWNI", None) == ("KP2MI",)
    assert escalation_line(agencies, "KP2MI", "ID") == ()
    assert escalation_line(agencies, "ROUND", "ID") == ("ABOUT", "KP2MI")
