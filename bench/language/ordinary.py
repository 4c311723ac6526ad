"""Ordinary sentences, parted by their hash: those the bench measures on, and the others, which may be learned from."""

import csv
import hashlib
from pathlib import Path

SAMPLE = 2_000

Row = dict[str, str]


def read_measured(path: Path) -> list[Row]:
    """Return the sentences alarms are counted on; nothing may be learned from them."""
    return _read(path)[:SAMPLE]


def read_unmeasured(path: Path) -> list[Row]:
    """Return the others, without any that also stands among the measured ones."""
    rows = _read(path)
    measured = {row["text"] for row in rows[:SAMPLE]}
    return [row for row in rows[SAMPLE:] if row["text"] not in measured]


def _read(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    return sorted(rows, key=lambda row: hashlib.sha256(row["text"].encode()).digest())
