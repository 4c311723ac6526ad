"""The catalogue's complaint categories carry the words of triage, without gaps and without doubt."""

import csv
from collections import Counter
from pathlib import Path

import pytest

from bot.domain.urgency import Category, Urgency

CATALOGUE = Path(__file__).parents[2] / "catalogue"
FROM_CSV = {"medium": Urgency.NORMAL, "low": Urgency.NONE}


def read(name: str) -> list[dict[str, str]]:
    with (CATALOGUE / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


ROWS = read("complaint_categories.csv")


@pytest.mark.parametrize("row", ROWS, ids=[row["code"] for row in ROWS])
def test_each_row_names_one_word_and_a_known_urgency(row: dict[str, str]) -> None:
    urgency = FROM_CSV.get(row["default_urgency"]) or Urgency(row["default_urgency"])

    assert Category(row["alarm_word"])
    assert urgency in Urgency
    assert row["is_default"] in ("yes", "")


def test_each_word_of_triage_has_exactly_one_default_row() -> None:
    defaults = Counter(Category(row["alarm_word"]) for row in ROWS if row["is_default"])

    assert defaults == Counter(Category)


def test_codes_are_unique_and_routes_lead_to_agencies() -> None:
    agencies = {row["code"] for row in read("agencies.csv")}
    routed = {code for row in ROWS for code in row["route_to"].split(";")}

    assert len({row["code"] for row in ROWS}) == len(ROWS)
    assert routed <= agencies
