"""Tests of how old the catalogue's rows are."""

from datetime import date

import pytest

from bot.domain.catalogue.ages import age_of, must_be_checked, rows_to_check
from bot.domain.catalogue.tables import TABLES

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("as_of", "is_old"),
    [
        ("2026-11-21", False),
        ("2026-05-25", False),
        ("2026-05-24", True),
        ("2026-06", False),
        ("2026-05", True),
        ("2026", True),
        ("none", True),
        ("undated", True),
    ],
)
def test_a_row_must_be_checked_after_180_days_counted_from_the_first_day_its_date_can_mean(
    as_of: str, is_old: bool
) -> None:
    assert must_be_checked({"as_of": as_of}, TODAY) is is_old


def test_rows_without_a_date_come_first_then_the_oldest() -> None:
    rows = [{"as_of": "2025-03"}, {"as_of": "2024"}, {"as_of": "none"}, {"as_of": "2026-11"}]

    assert [row["as_of"] for row in rows_to_check(rows, TODAY)] == ["none", "2024", "2025-03"]


def test_a_table_tells_its_oldest_and_newest_date() -> None:
    rows = [{"as_of": "2025-03"}, {"as_of": "none"}, {"as_of": "2026-11-02"}]

    age = age_of(TABLES["hotlines"], rows, TODAY)

    assert (age.oldest, age.newest) == (date(2025, 3, 1), date(2026, 11, 2))
    assert (age.rows, age.undated, age.to_check) == (3, 1, 2)


def test_a_table_without_dates_has_nothing_to_check() -> None:
    age = age_of(TABLES["country_names"], [{"words": "kl", "iso2": "MY", "note": ""}], TODAY)

    assert (age.oldest, age.undated, age.to_check) == (None, 0, 0)
