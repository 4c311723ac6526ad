"""Safe hours by the clocks of countries (THREATS.md T28)."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.domain.safe_hours import WAKING_HOURS, SafeHours, next_safe_moment
from storage.catalogue import load_catalogue

EVENING = SafeHours(((19 * 60, 22 * 60),))
LATE = SafeHours(((23 * 60, 5 * 60),))
SUNDAY_NIGHT = SafeHours(((22 * 60, 2 * 60),), frozenset({6}))
ZONES = ["Europe/Warsaw", "Asia/Riyadh", "Asia/Dubai", "Asia/Jakarta", "Asia/Hong_Kong", "Asia/Tokyo"]
CATALOGUE = Path(__file__).parents[2] / "catalogue"


@pytest.mark.parametrize("name", ZONES)
@pytest.mark.parametrize("hours", [EVENING, LATE, SUNDAY_NIGHT, WAKING_HOURS])
def test_T28_next_moment_is_the_first_safe_one_through_seven_days(name: str, hours: SafeHours) -> None:
    zone, start = ZoneInfo(name), datetime(2026, 10, 21, 0, 0, tzinfo=UTC)  # Europe changes its clocks within
    moments = [start + timedelta(minutes=30 * step) for step in range(15 * 48)]
    safe = [moment for moment in moments if hours.cover(moment.astimezone(zone))]

    asked = moments[: 7 * 48]

    assert [next_safe_moment(hours, [zone], each) for each in asked] == [
        next(moment for moment in safe if moment >= each) for each in asked
    ]


def test_country_with_several_clocks_is_written_to_when_all_allow_it() -> None:
    zones = load_catalogue(CATALOGUE).zones("ID")

    moment = next_safe_moment(EVENING, zones, datetime(2026, 11, 21, 8, 0, tzinfo=UTC))

    assert [moment.astimezone(zone).hour for zone in zones] == [19, 21]


def test_country_whose_clocks_never_agree_goes_by_the_main_one() -> None:
    zones = load_catalogue(CATALOGUE).zones("US")

    moment = next_safe_moment(EVENING, zones, datetime(2026, 11, 21, 8, 0, tzinfo=UTC))

    assert moment.astimezone(zones[0]).hour == 19


def test_unknown_country_sleeps_when_any_of_many_workers_does() -> None:
    zones = load_catalogue(CATALOGUE).zones(None)

    moment = next_safe_moment(WAKING_HOURS, zones, datetime(2026, 11, 21, 13, 0, tzinfo=UTC))

    assert moment == datetime(2026, 11, 22, 3, 0, tzinfo=UTC)


def test_every_country_of_the_catalogue_has_a_clock() -> None:
    catalogue = load_catalogue(CATALOGUE)

    unknown = catalogue.zones(None)
    assert [iso2 for iso2 in ["ID", *catalogue.destinations] if catalogue.zones(iso2) == unknown] == []
