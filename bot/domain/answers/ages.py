"""How old somebody is, or when they were born, from their own words."""

import re
from datetime import date

from bot.domain.answers import calendar_words as words_of
from bot.domain.answers.moment import Direction, Moment, Precision, Window
from bot.domain.answers.moments import read_in
from bot.domain.answers.number_words import number_at
from bot.domain.answers.wording import listed, tokens

_AGE_WORDS = frozenset(listed("umur umure umurna umurku usia usiane yuswa omor omorra age aged old yo"))
_OLDEST, _YOUNGEST = 100, 10
_YEAR_FIRST = re.compile(
    r"\W*(?:lahir\w*|born)?\W*(?:thn|tahun|taun|th|year)\.? *'?(\d{4}|\d{2})\b\W*"
    r"(?:(?:tgl|tanggal|date) ?(?:nya|e|na)?\W*)?"
    r"(\d{1,2} *(?:[a-z]{3,10}|[/-] *\d{1,2}))\W*$"
)


def read_age(text: str) -> int | None:
    """The age in years; `None` when no single likely number stands there."""
    words, place = tokens(text), 0
    found: list[int] = []
    while place < len(words):
        read = number_at(words, place)
        found += [read[0]] if read is not None else []
        place = read[1] if read is not None else place + 1
    return found[0] if len(found) == 1 and 0 < found[0] <= _OLDEST else None


def read_birth(text: str, today: date) -> Moment | None:
    """When somebody was born: the day, month or year they named, or about the year that follows from their age.

    `None` when it is no date, or nobody's who could write.
    """
    year_first = _YEAR_FIRST.match(text.lower())
    if year_first is not None:  # "thn 92 tgl nya 3 april"
        text = f"{year_first[2]} {year_first[1]}"
    age = read_age(text)
    if age is not None and _tells_age(tokens(text)):
        return _about(today.year - age) if age >= _YOUNGEST else None
    return read_in(text, Window(today, Direction.PAST, back=_OLDEST, ahead=-_YOUNGEST))


def _tells_age(words: list[str]) -> bool:
    """ "umur selawe", "25 th": the unit follows the number, while "tahun 99" is a year."""
    if set(words) & _AGE_WORDS:
        return True
    last = words[-1]
    return words_of.UNITS.get(last) == "year" or last == "old"


def _about(year: int) -> Moment:
    """Half of all people of an age have had their birthday this year."""
    return Moment(date(year, 1, 1), Precision.ABOUT)
