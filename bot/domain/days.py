"""A day ahead in somebody's own words: written out, in numbers, or counted from today."""

import re
from collections.abc import Mapping
from datetime import date, timedelta

from bot.domain.catalogue_words import plain_words

_MONTHS: Mapping[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "januari january jan",
            "februari february feb",
            "maret march mar",
            "april apr",
            "mei may",
            "juni june jun",
            "juli july jul",
            "agustus august agu agt aug",
            "september sept sep",
            "oktober october okt oct",
            "november nov",
            "desember december des dec",
        ),
        start=1,
    )
    for name in names.split()
}
_NEAR: Mapping[str, int] = {
    "besok": 1,
    "tomorrow": 1,
    "lusa": 2,
    "minggu depan": 7,
    "next week": 7,
    "bulan depan": 30,
    "next month": 30,
}
_UNITS: Mapping[str, int] = {
    "hari": 1,
    "day": 1,
    "days": 1,
    "minggu": 7,
    "week": 7,
    "weeks": 7,
    "bulan": 30,
    "month": 30,
    "months": 30,
}
_COUNTED = re.compile(r"\b([0-9]{1,3}) ([a-z]+)\b")
_NUMBERS = re.compile(r"\b([0-9]{1,2}) ([0-9]{1,2})(?: ([0-9]{2,4}))?\b")
_ISO = re.compile(r"\b(2[0-9]{3}) ([0-9]{1,2}) ([0-9]{1,2})\b")
_FARTHEST = timedelta(days=730)


def read_day(words: str, today: date) -> date | None:
    """The day somebody means, today or later and within two years; `None` when that is not clear."""
    plain = plain_words(words)
    found = _counted(plain, today) or _in_numbers(plain, today) or _written_out(plain, today)
    return found if found is not None and today <= found <= today + _FARTHEST else None


def _counted(plain: str, today: date) -> date | None:
    for near, days in _NEAR.items():
        if near in plain:
            return today + timedelta(days=days)
    for number, unit in _COUNTED.findall(plain):
        if unit in _UNITS:
            return today + timedelta(days=int(number) * _UNITS[unit])
    return None


def _in_numbers(plain: str, today: date) -> date | None:
    iso = _ISO.search(plain)
    if iso is not None:
        return _date(int(iso[1]), int(iso[2]), int(iso[3]))
    found = _NUMBERS.search(plain)
    return _ahead(int(found[1]), int(found[2]), found[3], today) if found is not None else None


def _written_out(plain: str, today: date) -> date | None:
    pieces = plain.split()
    for place, piece in enumerate(pieces):
        if piece in _MONTHS and place > 0 and pieces[place - 1].isdecimal():
            after = pieces[place + 1] if place + 1 < len(pieces) else ""
            return _ahead(int(pieces[place - 1]), _MONTHS[piece], after if after.isdecimal() else "", today)
    return None


def _ahead(day: int, month: int, year: str, today: date) -> date | None:
    """Without a year the next such day is meant."""
    if year:
        return _date(int(year) + (2000 if len(year) <= 2 else 0), month, day)
    found = _date(today.year, month, day)
    return found if found is None or found >= today else _date(today.year + 1, month, day)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
