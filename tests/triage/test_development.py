"""The messages the second judge learned from: a sound table, and learned well."""

import csv
from collections import Counter
from pathlib import Path

from bot.domain.urgency import Category, Urgency
from tests.triage.test_triage import TRIAGE

with Path(__file__).with_name("development.tsv").open(encoding="utf-8", newline="") as lines:
    ROWS = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
SOME = ROWS[::6]


def test_the_table_is_sound_and_speaks_every_language() -> None:
    languages = Counter(row["language"] for row in ROWS)

    assert {row["urgency"] for row in ROWS} == set(Urgency)
    assert {kind for row in ROWS for kind in row["category"].split("|")} == set(Category)
    assert len({row["text"] for row in ROWS}) == len(ROWS)
    assert {"id", "jv", "su", "en", "ms", "mad", "mix", "ar", "zh", "ko", "ja"} <= set(languages)


def test_what_was_learned_is_known() -> None:
    urgent = [TRIAGE.assess(row["text"]) for row in SOME if Urgency(row["urgency"]).is_alarm]
    calm = [TRIAGE.assess(row["text"]) for row in SOME if not Urgency(row["urgency"]).is_alarm]

    assert sum(found.is_alarm for found in urgent) >= 0.95 * len(urgent)
    assert sum(found.is_alarm for found in calm) <= 0.05 * len(calm)
    assert all(found.reasons for found in urgent if found.is_alarm)
