"""Moments in words: months, feasts, weekdays, "three months ago", in whatever language and order."""

from calendar import monthrange
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.domain.answers import calendar_words as words_of
from bot.domain.answers import holidays
from bot.domain.answers.durations import Duration, duration_at
from bot.domain.answers.moment import Direction, Moment, Precision, Window, day_moment, month_moment, year_moment
from bot.domain.answers.number_words import number_at
from bot.domain.answers.wording import listed

_YEAR_LEADS = frozenset(listed("tahun thn th taun tahon taon year in ing ning di nalika"))
_MONTH_LEADS = frozenset(listed("bulan bln bl sasi wulan month bulen"))
_DAY_LEADS = frozenset(listed("tanggal tgl tgal tanggale tanggap tgk ping kaping date the"))
_NAMED_DAY_LEADS = frozenset(listed("tanggal tgl tgal tanggale"))
_WEEKDAY_LEADS = frozenset(listed("hari hr dina dino dinten poe malam malem on are last next"))
_WHICH = frozenset(listed("yang yg yng sing ingkang nu anu se kang ka"))  # "yang lalu", "sing kepungkur", "nu katukang"
_ORDINAL_ENDS = frozenset(listed("st nd rd th of"))
_STEPS = {"last": -1, "this": 0, "next": 1}
_MONTH_DAYS = 30.4375
_MONTHS = 12
_EARLIEST, _LATEST = 1920, 2080
Taken = tuple[Moment | None, int] | None  # what was read, and the place after it; None: nothing begins here
Reader = Callable[[int], Taken]


class MomentWords:
    """Goes through the words once, and takes at each place the longest thing that names a moment."""

    def __init__(self, words: Sequence[str], window: Window) -> None:
        self._words = words
        self._window = window
        self._today = window.today

    def moments(self) -> Iterator[Moment]:
        place = 0
        while place < len(self._words):
            taken = next(filter(None, (take(place) for take in self._readers())), None)
            if taken is None:
                place += 1
                continue
            moment, place = taken
            if moment is not None:
                yield moment

    def _readers(self) -> tuple[Reader, ...]:
        return (
            self._part_of_year,
            self._feast,
            self._written_day,
            self._written_month,
            self._weekday,
            self._duration,
            self._near,
            self._unit,
            self._year,
        )

    def _word(self, place: int) -> str:
        return self._words[place] if 0 <= place < len(self._words) else ""

    def _skip(self, place: int, leads: frozenset[str]) -> int:
        return place + 1 if self._word(place) in leads else place

    def _number(self, place: int, low: int, high: int) -> tuple[int, int] | None:
        read = number_at(self._words, place) if place < len(self._words) else None
        return read if read is not None and low <= read[0] <= high else None

    def _is_year(self, place: int) -> bool:
        word = self._word(place)
        return len(word) == 4 and word.isdecimal() and _EARLIEST <= int(word) <= _LATEST

    def _is_short_year(self, place: int) -> bool:
        word = self._word(place)
        return len(word) == 2 and word.isdecimal() and self._word(place + 1) not in words_of.UNITS

    def _which_year(self, place: int) -> tuple[int | None, int]:
        """The year named after a month or a feast: "2021", "tahun lalu", "2 tahun lalu", "next year"."""
        at = self._skip(place, _WHICH | {"the", "of", "in"})
        lead = self._skip(at, _YEAR_LEADS)
        if self._is_year(lead):
            return int(self._word(lead)), self._skip(lead + 1, words_of.AGO)  # "Desember 2025 kemarin"
        if self._is_short_year(lead):
            return self._window.full_year(self._word(lead)), lead + 1
        if self._word(at) in _STEPS and self._word(at + 1) == "year":
            return self._today.year + _STEPS[self._word(at)], at + 2
        years = duration_at(self._words, at) if at < len(self._words) else None
        if years is not None and years[0].unit == "year":
            after = self._skip(years[1], _WHICH)
            if self._word(after) in words_of.AGO:
                return self._today.year - int(years[0].months // _MONTHS), after + 1
        step, after = self._step(lead) if lead > at else (None, place)
        return (self._today.year + step, after) if step is not None else (None, place)

    def _step(self, place: int) -> tuple[int | None, int]:
        """-1 for "yang lalu", 0 for "ini", 1 for "depan", and the place after it."""
        after = self._skip(place, _WHICH)
        for step, said in ((-1, words_of.AGO), (0, words_of.THIS), (1, words_of.AHEAD)):
            if self._word(after) in said:
                return step, after + 1
        return None, place

    def _side(self, place: int) -> tuple[Direction, int]:
        """Before or ahead by the words that follow, else as it was asked."""
        step, after = self._step(place)
        said = {-1: Direction.PAST, 1: Direction.AHEAD}.get(step or 0)
        return said or self._window.direction, after

    def _part_of_year(self, place: int) -> Taken:
        """ "akhir tahun lalu", "awal 2021", "pertengahan Maret", "akhir bulan kemarin"."""
        word = self._word(place)
        parts = (words_of.START, words_of.MIDDLE, words_of.END)
        share = next((number for number, said in enumerate(parts) if word in said), None)
        if share is None:
            return None
        at = self._skip(place + 1, frozenset(("of", "ing", "dina", "di")))
        year, after = self._which_year(at)
        if year is not None:
            told = day_moment(year, (1, 6, 12)[share], (15, 30, 1)[share])
            return (replace(told, precision=Precision.ABOUT) if told is not None else None), after
        month = self._written_month(at) or self._unit(at)
        if month is None or month[0] is None or month[0].precision is not Precision.MONTH:
            return None
        return Moment(month[0].day.replace(day=(5, 15, 25)[share]), Precision.ABOUT), month[1]

    def _feast(self, place: int) -> Taken:
        for size in range(min(holidays.LONGEST, len(self._words) - place), 0, -1):
            feast = holidays.NAMES.get(tuple(self._words[place : place + size]))
            if feast is not None:
                return self._day_of(feast, place + size)
        return None

    def _day_of(self, feast: str, after: int) -> Taken:
        precision = Precision.DAY if holidays.is_exact(feast) else Precision.ABOUT
        year, end = self._which_year(after)
        days = holidays.days_of(feast)
        if year is not None:
            fitting = [day for day in days if day.year == year]
        else:
            side, end = self._side(after)
            before = [day for day in reversed(days) if day <= self._today]
            fitting = [day for day in days if day >= self._today] if side is Direction.AHEAD else before
        return (Moment(fitting[0], precision) if fitting else None), end

    def _written_day(self, place: int) -> Taken:
        """ "12 Maret 2021", "tgl 5 bulan 3", "March 12, 2021", "tanggal 17 kemarin"."""
        at = self._skip(place, _DAY_LEADS)
        number = self._number(at, 1, 31)
        if number is not None:
            day, after = number
            after = self._skip(after, _ORDINAL_ENDS)
            month, end = self._month_name(after)
            if month is not None:
                return self._dated(day, month, end)
            if self._word(place) in _NAMED_DAY_LEADS:
                return self._day_of_month(day, after)
        month = words_of.MONTHS.get(self._word(place))
        number = self._number(place + 1, 1, 31) if month is not None else None
        if month is None or number is None:
            return None
        after = self._skip(number[1], _ORDINAL_ENDS)
        return (day_moment(int(self._word(after)), month, number[0]), after + 1) if self._is_year(after) else None

    def _dated(self, day: int, month: int, after: int) -> Taken:
        year, end = self._which_year(after)
        if year is not None:
            return day_moment(year, month, day), end
        side, end = self._side(after)
        return self._window.nearest(day, month, side), end

    def _day_of_month(self, day: int, after: int) -> Taken:
        side, end = self._side(after)
        first = self._today.replace(day=1)
        is_ahead = side is Direction.AHEAD
        months = (first, first + timedelta(days=31)) if is_ahead else (first, first - timedelta(days=1))
        found = (day_moment(each.year, each.month, day) for each in months)
        wanted = Direction.AHEAD if is_ahead else Direction.PAST
        return next((each for each in found if each is not None and self._window.holds(each, wanted)), None), end

    def _month_name(self, place: int) -> tuple[int | None, int]:
        """ "Maret", "bulan Maret", "bulan 3", "sasi telu"."""
        at = self._skip(place, _MONTH_LEADS)
        if self._word(at) in words_of.MONTHS:
            return words_of.MONTHS[self._word(at)], at + 1
        number = self._number(at, 1, _MONTHS) if at > place else None
        if number is None:
            return None, place
        is_amount = self._word(number[1]) in words_of.UNITS and not self._is_year(number[1] + 1)
        return (None, place) if is_amount else number

    def _written_month(self, place: int) -> Taken:
        month, after = self._month_name(place)
        if month is None:
            return None
        year, end = self._which_year(after)
        if year is not None:
            return month_moment(year, month), end
        side, end = self._side(after)
        return self._window.nearest(None, month, side), end

    def _weekday(self, place: int) -> Taken:
        at = self._skip(place, _WEEKDAY_LEADS)
        day = words_of.WEEKDAYS.get(self._word(at))
        if day is None or (
            self._word(at) == words_of.SUNDAY_OR_WEEK and self._word(place) not in _WEEKDAY_LEADS - {"last", "next"}
        ):
            return None
        side, end = self._side(at + 1)
        back = (self._today.weekday() - day) % 7
        if side is Direction.AHEAD or self._word(place) == "next":
            return Moment(self._today + timedelta(days=7 - back), Precision.DAY), end
        return Moment(self._today - timedelta(days=back or 7), Precision.DAY), end

    def _duration(self, place: int) -> Taken:
        read = duration_at(self._words, place)
        if read is None:
            return None
        duration, after = read
        side, end = self._side(after)
        if side is Direction.EITHER:
            if self._word(place - 1) in ("in", "dalam"):
                side = Direction.AHEAD
            elif set(self._words[:place]) & words_of.SINCE:
                side = Direction.PAST
            else:
                return None, end  # how long, but not from when
        return Moment(self._moved(duration, 1 if side is Direction.AHEAD else -1), exactness(duration)), end

    def _moved(self, duration: Duration, sign: int) -> date:
        months = int(duration.months)
        rest = duration.days + (duration.months - months) * _MONTH_DAYS
        year, month = divmod(self._today.year * _MONTHS + self._today.month - 1 + sign * months, _MONTHS)
        if not _EARLIEST <= year <= _LATEST or rest > _MONTH_DAYS * _MONTHS * 40:
            return date.min
        day = min(self._today.day, monthrange(year, month + 1)[1])
        return date(year, month + 1, day) + sign * timedelta(days=int(rest))

    def _near(self, place: int) -> Taken:
        for size in range(min(words_of.LONGEST_NEAR, len(self._words) - place), 0, -1):
            days = words_of.NEAR.get(tuple(self._words[place : place + size]))
            if days is not None:
                return Moment(self._today + timedelta(days=days), Precision.DAY), place + size
        return None

    def _unit(self, place: int) -> Taken:
        """ "bulan lalu", "last year", "minggu depan", "taun wingi"."""
        if self._word(place) in _STEPS and self._word(place + 1) in words_of.UNITS:
            return self._whole(words_of.UNITS[self._word(place + 1)], _STEPS[self._word(place)]), place + 2
        unit = words_of.UNITS.get(self._word(place))
        if unit is None or self._word(place - 1) in words_of.A_FEW:
            return None
        step, after = self._step(place + 1)
        return (self._whole(unit, step), after) if step is not None else None

    def _whole(self, unit: str, step: int) -> Moment | None:
        match unit:
            case "year":
                return year_moment(self._today.year + step)
            case "month":
                return Moment(self._moved(Duration(abs(step), 0, "month"), step or 1), Precision.MONTH)
            case "week":
                return Moment(self._today + timedelta(days=7 * step), Precision.ABOUT)
            case _:
                return Moment(self._today, Precision.DAY) if step == 0 else None

    def _year(self, place: int) -> Taken:
        at = self._skip(place, _YEAR_LEADS)
        if self._is_year(at):
            return year_moment(int(self._word(at))), at + 1
        if self._word(place) in ("tahun", "thn", "th", "taun", "tahon", "taon") and self._is_short_year(at):
            return year_moment(self._window.full_year(self._word(at))), at + 1
        return None


def exactness(duration: Duration) -> Precision:
    """Who says "three months" does not mean the day."""
    if duration.is_about:
        return Precision.ABOUT
    match duration.unit:
        case "hour" | "day":
            return Precision.DAY
        case "week":
            return Precision.ABOUT
        case "month":
            return Precision.MONTH
        case _:
            return Precision.YEAR if duration.months % _MONTHS == 0 else Precision.MONTH
