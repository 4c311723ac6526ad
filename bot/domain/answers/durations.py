"""How long something lasts or lasted: "3 bln", "setaun punjul", "telung sasi", "one and a half years"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.answers import calendar_words as words_of
from bot.domain.answers.number_words import number_at
from bot.domain.answers.wording import listed, plain, tokens

_DAYS = {"hour": 1 / 24, "day": 1.0, "week": 7.0, "month": 30.4375, "year": 365.25}
_AND = frozenset(listed("dan lan sareng and ban lebih luwih langkung punjul leuwih"))
_OR = frozenset(listed("atau utawa utawi atawa or sampai sampe to otabana"))
_MONTHS_A_YEAR = 12
_PART = re.compile(r"[,.;\n]+(?![0-9])")
_PAY = re.compile(
    r"\b(?:sebulan|per ?bulan|tiap bulan|perbulan|sasasih|saben wulan|a month|monthly)\W+(?:rp\W*)?[0-9]"
    r"|[0-9] ?(?:ribu|rb|juta|jt|ringgit|dolar|dollar|riyal|dirham|yuan|nt|usd)\b|\brp\b"
)


@dataclass(frozen=True, slots=True)
class Duration:
    """months: whole years and months; days: the rest. unit: the finest that was named. is_about: a range or a half."""

    months: float
    days: float
    unit: str
    is_about: bool = False

    def plus(self, other: "Duration") -> "Duration":
        return Duration(self.months + other.months, self.days + other.days, other.unit, self.is_about or other.is_about)


def duration_at(words: Sequence[str], place: int) -> tuple[Duration, int] | None:
    """The duration that begins at a word, and the place after it."""
    read = _single_at(words, place)
    if read is None:
        return None
    duration, place = read
    after = place + 1 if place < len(words) and words[place] in _AND else place
    if after < len(words) and words[after] in words_of.HALF and not _has_unit(words, after + 1):
        return duration.plus(_duration(0.5, duration.unit, is_about=False)), after + 1
    more = _single_at(words, after) if after < len(words) and duration.unit in ("year", "month") else None
    if more is not None and _DAYS[more[0].unit] < _DAYS[duration.unit]:
        return duration.plus(more[0]), more[1]
    return duration, place


def read_months(text: str) -> int | None:
    """How many whole months somebody names; a bare number is months; `None` when that is not clear.

    What a month's pay is, said beside it, is no second length of time: "3 bulan, sebulan 600 ribu".
    """
    parts = [part for part in _PART.split(text) if tokens(part)]
    lengths = [part for part in parts if not _PAY.search(plain(part))]
    if len(lengths) < len(parts) and len(lengths) == 1:
        text = lengths[0]
    words = [word for word in tokens(text) if word not in words_of.SINCE]
    found, place = [], 0
    while place < len(words):
        if words[place] in words_of.NOT or words[place] in _OR:
            return None
        read = duration_at(words, place)
        if read is None:
            place += 1
            continue
        found.append(read[0])
        place = read[1]
    if len(found) != 1 or found[0].is_about:
        return None
    months = found[0].months + found[0].days / _DAYS["month"]
    return int(months) if found[0].unit in ("month", "year") and months == int(months) else None


def names_time(text: str) -> bool:
    """Whether a unit of time is named, alone or in one word with its number."""
    return any(word in words_of.UNITS or word in words_of.ONE_UNIT for word in tokens(text))


def _has_unit(words: Sequence[str], place: int) -> bool:
    return place < len(words) and words[place] in words_of.UNITS


def _single_at(words: Sequence[str], place: int) -> tuple[Duration, int] | None:
    word = words[place]
    if word in words_of.ONE_UNIT:
        return _duration(1, words_of.ONE_UNIT[word]), place + 1
    if word in words_of.HALF and _has_unit(words, place + 1):
        return _duration(0.5, words_of.UNITS[words[place + 1]]), place + 2
    if word in ("a", "an") and _has_unit(words, place + 1):
        return _duration(1, words_of.UNITS[words[place + 1]]), place + 2
    amount = _amount_at(words, place)
    if amount is None:
        return None
    number, place, is_about = amount
    place += 2 if tuple(words[place : place + 2]) == ("and", "a") else 0
    if place < len(words) and words[place] in words_of.HALF and _has_unit(words, place + 1):
        number, place = number + 0.5, place + 1  # "satu setengah tahun"
    if not _has_unit(words, place):
        return None
    return _duration(number, words_of.UNITS[words[place]], is_about=is_about), place + 1


def _amount_at(words: Sequence[str], place: int) -> tuple[float, int, bool] | None:
    """A number, a fraction with a comma, or the middle of a range."""
    word = words[place]
    if word[0].isdigit() and not word.isdecimal():
        whole, _, part = word.replace(",", ".").partition(".")
        return (float(f"{whole}.{part}"), place + 1, False) if len(part) == 1 and len(whole) <= 3 else None
    read = number_at(words, place)
    if read is None:
        return None
    low, after = read
    at = after + 1 if after < len(words) and words[after] in _OR else after
    second = number_at(words, at) if at < len(words) else None
    if second is not None and low < second[0] <= low + 5 and _has_unit(words, second[1]):
        return (low + second[0]) / 2, second[1], True
    return float(low), after, False


def _duration(number: float, unit: str, *, is_about: bool = False) -> Duration:
    if unit in ("year", "month"):
        return Duration(number * (_MONTHS_A_YEAR if unit == "year" else 1), 0, unit, is_about)
    return Duration(0, number * _DAYS[unit], unit, is_about)
