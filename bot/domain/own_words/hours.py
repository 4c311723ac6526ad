"""Reads the hours somebody names in their own words; what is not wholly understood is left to an officer's eye."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.domain.safe_hours import DAY_MINUTES, EVERY_DAY, WAKING_HOURS, SafeHours

_TOKEN = re.compile(r"[0-9]{1,2}[.:][0-9]{2}(?![0-9])|[0-9]+|[a-z]+|[-–]")
_CLAUSE = re.compile(r"[,;\n!?]+|\.(?![0-9])|\b(?:tapi|tetapi|but)\b")
_PHONE = re.compile(r"\+?[0-9][0-9 ()-]{6,}[0-9]")
_TWO_WORDS = {"a.m.": "am", "p.m.": "pm", "any time": "anytime", "kapan pun": "kapanpun", "s/d": "sampai"}
_TWO_WORDS |= {"24 jam": "anytime", "akhir pekan": "weekend", "di atas": "setelah", "di bawah": "sebelum"}
_TWO_WORDS |= {"ke atas": "keatas", "jum'at": "jumat"}
_TWO_WORDS |= {f"to {word}": word for word in ("reach", "contact", "call", "text", "message", "write")}
_TWO_WORDS |= {"tengah malam": "midnight", "kapan saja": "anytime", "kapan aja": "anytime", "don't": "dont"}


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Words that say nothing about the time. Any word that stands in none of these tables makes the whole unclear:
# "my employer comes home at night" must never be read as an invitation.
_FILLER = _words(
    "jam jm pukul pkl hari hr waktu setiap tiap lewat lwt via pakai pake dengan saja sj aja hanya cuma cuman cm bisa "
    "bs boleh blh aman hubungi dihubungi saya aku sy sya kami di ke pada pd dan atau ya yang yg kalau kalo klo klu kl "
    "please only at on in the it is its "
    "safe reach contact write me you can could by and or every days best nomor no number ini itu"
)
_CHANNEL = _words(
    "pesan chat wa whatsapp telegram sms telepon telpon telfon telp tlp tele call calls text texts message "
    "messages phone tlpn tlf tep nelpon nelfon vc"
)
_NOT = _words("jangan jgn tidak tdk tak bukan gak gk ga g nggak ngga not no never dont tanpa without")
_PARTS = {
    **dict.fromkeys(("subuh", "dawn"), (4 * 60, 6 * 60)),
    **dict.fromkeys(("pagi", "morning", "mornings"), (6 * 60, 10 * 60)),
    **dict.fromkeys(("siang", "noon", "midday"), (11 * 60, 15 * 60)),
    **dict.fromkeys(("sore", "afternoon", "afternoons"), (15 * 60, 18 * 60)),
    **dict.fromkeys(("malam", "malem", "mlm", "evening", "evenings", "night", "nights"), (19 * 60, 22 * 60)),
}
_HALVES = _PARTS.keys() | {"am", "pm"}
_ANYTIME = _words("anytime kapanpun selalu always")
_EMERGENCY = _words("darurat emergency emergencies genting urgent mendesak")
_WHEN = _words("kalau kalo klo klu kl bila jika jk saat if when an")
_TO = _words("sampai sampe smpai smpe smp hingga sd to until till - –")
_AFTER = _words("setelah stlh sesudah habis abis hbs mulai dari diatas after from antara between")
_BEFORE = _words("sebelum sblm before")
_FROM_THEN = "keatas"  # "from nine upwards"
# When each prayer is over in nearly all places where they work: "after the prayer" starts rather too late than early.
# By itself a prayer names no clear hour.
_PRAYERS = {
    **dict.fromkeys(("subuh", "fajr"), 6 * 60 + 30),
    **dict.fromkeys(("zuhur", "dzuhur", "duhur", "dhuhur", "lohor", "dzuhr"), 13 * 60 + 30),
    **dict.fromkeys(("asar", "ashar", "asr"), 17 * 60),
    **dict.fromkeys(("magrib", "maghrib", "mgrib"), 20 * 60),
    **dict.fromkeys(("isya", "isa", "isyak", "isha"), 21 * 60 + 30),
}
_DAYS = {
    **dict.fromkeys(("senin", "monday", "mondays"), 0),
    **dict.fromkeys(("selasa", "tuesday", "tuesdays"), 1),
    **dict.fromkeys(("rabu", "wednesday", "wednesdays"), 2),
    **dict.fromkeys(("kamis", "thursday", "thursdays"), 3),
    **dict.fromkeys(("jumat", "jum", "friday", "fridays"), 4),
    **dict.fromkeys(("sabtu", "saturday", "saturdays"), 5),
    **dict.fromkeys(("minggu", "ahad", "sunday", "sundays"), 6),
}
_OPEN_END = 3 * 60  # "after nine", "before seven": three hours that way
_MOMENT = 60  # "at eight": one hour from then


class _Unclear(Exception):
    """These words are for an officer."""


@dataclass(slots=True)
class _Read:
    spans: list[tuple[int, int]] = field(default_factory=list)
    days: set[int] = field(default_factory=set)
    emergency_sign: bool = False


@dataclass(frozen=True, slots=True)
class _Time:
    """A time as written; `is_sure` when it cannot be the other half of the day."""

    minute: int
    is_sure: bool


def read_hours(words: str) -> SafeHours | None:
    """The hours in which somebody says they may be reached; `None` when they name none that are clear."""
    text = unicodedata.normalize("NFKC", words).lower()
    for written, word in _TWO_WORDS.items():
        text = text.replace(written, word)
    text = _PHONE.sub(lambda match: " " if _is_phone(match[0]) else match[0], text)
    read = _Read()
    try:
        for clause in _CLAUSE.split(text):
            _read_clause(clause, read)
    except _Unclear:
        return None
    if not read.spans and not read.days:
        return None
    spans = tuple(read.spans) or WAKING_HOURS.spans
    return SafeHours(spans, frozenset(read.days) or EVERY_DAY, read.emergency_sign)


def _is_phone(found: str) -> bool:
    return sum(character.isdigit() for character in found) >= 8  # "20.00-22.00" has dots, "8 - 10" too few


def _read_clause(clause: str, read: _Read) -> None:
    tokens = _TOKEN.findall(clause)
    if _TOKEN.sub("", clause).strip(" \t\r()\"'/:+.~"):
        raise _Unclear  # other letters than ours, or signs we do not know
    known = set(tokens)
    if known & _EMERGENCY:
        if not known & _ANYTIME or known - _EMERGENCY - _ANYTIME - _WHEN - _FILLER - _CHANNEL:
            raise _Unclear
        read.emergency_sign = True
        return
    if known & _NOT and known & _CHANNEL and not known - _NOT - _CHANNEL - _FILLER:
        return  # "no calls" says how, not when
    _read_times(_in_order(tokens), read)


def _in_order(tokens: Sequence[str]) -> list[str]:
    """The words that tell the time, written as "8 malam" and "8 to 10" where somebody said it otherwise."""
    if {"between", "antara"} & set(tokens):
        tokens = ["to" if token in ("and", "dan") else token for token in tokens]
    telling = [token for token in tokens if token not in _FILLER and token not in _CHANNEL]
    for place in range(len(telling) - 1):
        after = telling[place + 2] if place + 2 < len(telling) else ""
        if telling[place] in _PARTS and telling[place + 1][0].isdigit() and after not in _HALVES:
            telling[place], telling[place + 1] = telling[place + 1], telling[place]
    return telling


def _read_times(tokens: Sequence[str], read: _Read) -> None:
    position = 0
    while position < len(tokens):
        token = tokens[position]
        if token in _ANYTIME:
            read.spans.append((0, DAY_MINUTES))
            position += 1
        elif token in _DAYS or token == "weekend":  # noqa: S105  # a word somebody said
            position = _read_days(tokens, position, read)
        elif token in _PARTS and (position + 1 == len(tokens) or tokens[position + 1] not in _TO):
            read.spans.append(_PARTS[token])
            position += 1
        else:
            position = _read_span(tokens, position, read)


def _read_days(tokens: Sequence[str], position: int, read: _Read) -> int:
    if tokens[position] not in _DAYS:
        read.days |= {5, 6}
        return position + 1
    first = last = _DAYS[tokens[position]]
    position += 1
    if position + 1 < len(tokens) and tokens[position] in _TO and tokens[position + 1] in _DAYS:
        last = _DAYS[tokens[position + 1]]
        position += 2
    read.days |= {(first + day) % 7 for day in range((last - first) % 7 + 1)}
    return position


def _read_span(tokens: Sequence[str], position: int, read: _Read) -> int:
    """One time, two times with a word between them, or one that is a beginning or an end."""
    lead = tokens[position]
    if lead in _AFTER or lead in _BEFORE:
        position += 1
    if lead in _AFTER and position < len(tokens) and tokens[position] in _PRAYERS:
        start = _PRAYERS[tokens[position]]
        read.spans.append((start, min(start + _OPEN_END, DAY_MINUTES)))
        return position + 1
    first, position = _read_time(tokens, position)
    if position < len(tokens) and tokens[position] in _TO and lead not in _BEFORE:
        second, position = _read_time(tokens, position + 1)
        read.spans.append(_between(first, second))
        return position
    if not first.is_sure:
        raise _Unclear
    if position < len(tokens) and tokens[position] == _FROM_THEN and lead not in _BEFORE:
        lead, position = "from", position + 1
    if lead in _BEFORE:
        read.spans.append(((first.minute - _OPEN_END) % DAY_MINUTES, first.minute))
    else:
        length = _OPEN_END if lead in _AFTER else _MOMENT
        read.spans.append((first.minute, (first.minute + length) % DAY_MINUTES or DAY_MINUTES))
    return position


def _between(first: _Time, second: _Time) -> tuple[int, int]:
    start, end = first.minute, second.minute
    if not first.is_sure and not second.is_sure:
        raise _Unclear
    if not second.is_sure:
        # "8 at night to 10": the next ten o'clock from there.
        end = min((end, end + DAY_MINUTES // 2), key=lambda minute: (minute - start - 1) % DAY_MINUTES) % DAY_MINUTES
    elif not first.is_sure:
        # "8 to 10 at night": the word at the end counts for both, where the first hour stays the earlier one.
        start = start + DAY_MINUTES // 2 if end > DAY_MINUTES // 2 and start + DAY_MINUTES // 2 < end else start
        if end == 0 and start < DAY_MINUTES // 2:
            start += DAY_MINUTES // 2
    if start == end:
        raise _Unclear
    return start, end or DAY_MINUTES


def _read_time(tokens: Sequence[str], position: int) -> tuple[_Time, int]:
    if position == len(tokens):
        raise _Unclear
    written = tokens[position]
    if written == "midnight":
        return _Time(0, True), position + 1
    hour, _, minute = written.replace(":", ".").partition(".")
    if not hour.isdigit() or len(hour) > 2 or int(hour) > 24 or int(minute or 0) > 59:
        raise _Unclear
    minutes = (int(hour) * 60 + int(minute or 0)) % DAY_MINUTES
    half = tokens[position + 1] if position + 1 < len(tokens) else ""
    if half in _HALVES:
        return _Time(_in_half(minutes, half), True), position + 2
    is_sure = minutes >= 13 * 60 or int(hour) in (0, 24) or (hour.startswith("0") and bool(minute))
    return _Time(minutes, is_sure), position + 1


def _in_half(minutes: int, half: str) -> int:
    """The minute of the day that "8 malam", "1 siang" or "8 am" means."""
    hour = minutes // 60
    if hour > 12 or hour == 0:
        return minutes
    early = half in ("am", "pagi", "subuh", "dawn", "morning", "mornings")
    if half in ("malam", "malem", "mlm", "night", "nights"):
        early = hour == 12 or hour <= 4  # "2 malam" is two hours past midnight
    elif half in ("siang", "noon", "midday"):
        early = hour in (10, 11)
    if early:
        return minutes % (DAY_MINUTES // 2)
    return minutes if hour == 12 else minutes + DAY_MINUTES // 2
