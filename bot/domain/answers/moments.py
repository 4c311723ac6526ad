"""When something was or will be, from somebody's own words; nothing rather than a wrong day."""

import re
from dataclasses import replace
from datetime import date

from bot.domain.answers import calendar_words as words_of
from bot.domain.answers.moment import Direction, Moment, Precision, Window, day_moment, month_moment
from bot.domain.answers.moment_words import MomentWords
from bot.domain.answers.wording import listed, plain, tokens

__all__ = ["Direction", "Moment", "Precision", "is_vague", "read_in", "read_moment"]

_NUMERIC = re.compile(
    r"(?<![0-9])(?:(?P<y>[12][0-9]{3})[-/. ](?P<ym>[0-9]{1,2})[-/. ](?P<yd>[0-9]{1,2})"
    r"|(?P<d>[0-9]{1,2}) ?[-/.] ?(?P<m>[0-9]{1,2}) ?[-/.] ?(?P<dy>[0-9]{4}|[0-9]{2})"
    r"|(?P<sd>[0-9]{1,2}) (?P<sm>[0-9]{1,2}) (?P<sy>[12][0-9]{3})"
    r"|(?P<md>[0-9]{1,2}) ?[-/] ?(?P<my>[12][0-9]{3})"
    r"|(?P<dd>[0-9]{1,2})/(?P<dm>[0-9]{1,2})(?= *$| *[^0-9a-z ])"
    r"|(?P<all>[0-9]{8}))(?![0-9/])"
)
_YEAR, _YEAR_LEADS = re.compile(r"(?:19|20)[0-9]{2}"), frozenset(("tahun", "thn", "th", "taun"))
_MOST_MONTHS = 12
_SAID_BEFORE = re.compile(  # "kan tadi sudah, minggu depan"
    r"^(?:kan |lho |loh |ya |iya )*(?:tadi|td|mau|wau)"
    r"(?: (?:kan|sudah|udah|sdh|udh|dah|wis|sampun|tos|saya|sy|aku|bilang|tulis|jawab))*"
    r"(?: *[,.:;]+ *| (?=minggu|bulan|besok|lusa|tgl|tanggal|tahun))"
)
# "ya itu tadi" and "kan tadi udah bilang" name no time of today: they point to what was said.
_AS_SAID = frozenset(
    listed(
        "ya iya itu tadi tdi barusan yang yg kan udah sudah udh sdh saya sy aku bilang ditulis tulis jawab kayak "
        "seperti sama pak bu mbak mas kok lah iku sing mau wau niku eta as i said already told you"
    )
)


def read_moment(text: str, today: date, direction: Direction = Direction.PAST) -> Moment | None:
    """The one moment somebody means; `None` when there is none, more than one, or it is on the wrong side of today."""
    return read_in(text, Window(today, direction))


def read_in(text: str, window: Window) -> Moment | None:
    """As `read_moment`, within narrower or wider bounds."""
    written = _SAID_BEFORE.sub("", plain(text))
    numeric = [_numeric(match, window) for match in _NUMERIC.finditer(written)]
    words = tokens(_NUMERIC.sub(" ", written))
    if {"tadi", "tdi", "barusan"} & set(words) and len(words) > 1 and set(words) <= _AS_SAID:
        return None
    if None in numeric or set(words) & words_of.NOT:
        return None
    found = {each for each in (*numeric, *MomentWords(words, window).moments()) if each is not None}
    if len(found) > 1 and (year_last := _with_year_last(words)):
        found = {each for each in (*numeric, *MomentWords(year_last, window).moments()) if each is not None}
    if len(found) != 1:
        return None
    moment = found.pop()
    if set(words) & words_of.ABOUT and moment.precision is not Precision.YEAR:
        moment = replace(moment, precision=Precision.ABOUT)
    return moment if window.holds(moment) else None


def _with_year_last(words: list[str]) -> list[str]:
    """Words with their one year behind all else, "bulan puasa 2021" for "2021 bulan puasa"; empty where none leads."""
    years = [each for each in words if _YEAR.fullmatch(each)]
    if len(years) != 1 or words[-1] == years[0]:
        return []
    return [*(each for each in words if each != years[0] and each not in _YEAR_LEADS), *years]


def is_vague(text: str) -> bool:
    """Whether the words say that there is no better answer: "udah lama", "lupa", "not sure"."""
    words = tokens(text)
    return not words or bool(set(words) & words_of.VAGUE)


def _numeric(match: re.Match[str], window: Window) -> Moment | None:
    part = match.groupdict()
    if part["y"]:
        return day_moment(int(part["y"]), int(part["ym"]), int(part["yd"]))
    if part["d"] or part["sd"]:
        year = window.full_year(part["dy"] or part["sy"])
        return _day_or_turned(int(part["d"] or part["sd"]), int(part["m"] or part["sm"]), year)
    if part["md"]:
        return month_moment(int(part["my"]), int(part["md"]))
    if part["dd"]:
        return window.nearest(int(part["dd"]), int(part["dm"]), window.direction)
    together = part["all"]
    return day_moment(int(together[4:]), int(together[2:4]), int(together[:2]))


def _day_or_turned(day: int, month: int, year: int) -> Moment | None:
    """Day before month, as everybody here writes it, except where only the other order is a date."""
    return day_moment(year, day, month) if month > _MOST_MONTHS >= day else day_moment(year, month, day)
