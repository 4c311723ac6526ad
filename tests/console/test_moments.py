"""Times written by hand read as Babel would write them, in both of the officers' languages."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from babel.dates import format_date, format_datetime

from bot.console.moments import Moments

NOW = datetime(2026, 11, 21, 17, 5, tzinfo=UTC)
ZONE = ZoneInfo("Asia/Jakarta")
DAYS = [NOW - timedelta(days=26 * number, hours=5 * number) for number in range(1, 30)]


@pytest.mark.parametrize("language", ["id", "en"])
def test_days_and_months_are_called_as_in_the_language(language: str) -> None:
    moments = Moments(language, ZONE, NOW, lambda key, **values: key)

    shown = [(moments.exact(day), moments.ago(day)) for day in DAYS]

    local = [day.astimezone(ZONE) for day in DAYS]
    assert shown == [
        (
            f"{format_datetime(day, 'EEEE, d MMMM y, HH.mm', locale=language)} WIB",
            format_date(day, "d MMM y", locale=language),
        )
        for day in local
    ]


def test_the_same_distance_is_asked_for_once() -> None:
    asked: list[str] = []
    moments = Moments("id", ZONE, NOW, lambda key, **values: asked.append(key) or f"{values['count']} menit lalu")

    shown = [moments.ago(NOW - timedelta(minutes=5, seconds=second)).split()[0] for second in range(3)]

    assert (shown, asked) == (["5", "5", "5"], ["ago-minute"])


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (15, ""),
        (60, "span-hour 1"),
        (90, ""),
        (360, "span-hour 6"),
        (1440, "span-day 1"),
        (1500, "span-hour 25"),
        (10080, "span-day 7"),
    ],
)
def test_many_minutes_are_said_in_hours_or_days_where_nothing_is_left_over(minutes: int, words: str) -> None:
    moments = Moments("id", ZONE, NOW, lambda key, **values: f"{key} {values['count']}")

    shown = moments.span(minutes)

    assert shown == words


def test_no_hour_stands_without_its_zone() -> None:
    moments = Moments("id", ZONE, NOW, lambda key, **values: key)

    shown = [moments.short(NOW), moments.soon(NOW), moments.soon(NOW + timedelta(days=2)), moments.day(NOW)]

    assert shown == ["22 Nov, 00.05 WIB", "00.05 WIB", "24 Nov, 00.05 WIB", "Minggu, 22 November 2026 (WIB)"]


@pytest.mark.parametrize(
    ("zone", "words"),
    [
        ("Asia/Kuala_Lumpur", "Kuala Lumpur (UTC+08)"),
        ("Asia/Jakarta", "Jakarta (WIB)"),
        ("Asia/Makassar", "Makassar (WITA)"),
        ("Asia/Taipei", "Taipei (UTC+08)"),
        ("Asia/Kathmandu", "Kathmandu (UTC+05:45)"),
    ],
)
def test_a_zone_is_called_by_its_city_and_its_hour(zone: str, words: str) -> None:
    moments = Moments("id", ZONE, NOW, lambda key, **values: key)

    assert moments.of_zone(zone) == words
