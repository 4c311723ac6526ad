"""Reads the day of a departure out of a few words, that it is moved or called off, and what can only be a flight."""

import re

from bot.domain.answers.number_words import read_number
from bot.domain.answers.wording import plain
from bot.domain.own_words.clock import hour_in, time_in

_TODAY = re.compile(r"\b(?:hari ini|nanti malam|malam ini|sore ini|siang ini|dinten niki|dinten ieu|today|tonight)\b")
_TOMORROW = re.compile(r"\b(?:besok|bsk|besuk|benjing|sesuk|isukan|tomorrow)\b")
_NOT_THEN = re.compile(
    r"\b(?:bukan|bkn|dudu|sanes|not) (?:besok|bsk|lusa|benjing|sesuk|isukan|pageto|hari ini|tomorrow|today)\b"
)
_CORRECTING = re.compile(
    r"\b(?:bukan|bkn|dudu|sanes|not|salah|keliru|klentu|lepat|ganti|jadinya|ternyata|diganti|pindah|"
    r"ditunda|tertunda|delay|delayed|didelay|diundur|mundur|dimundurin|dimundurkan|dimajukan|dimajuin|reschedule\w*|"
    r"postponed|wrong|sorry)\b"
)
_LEAVING = re.compile(
    r"\b(?:berangkat\w*|brangkat|mangkat|budhal|terbang|keberangkatan\w*|jadwal\w*|penerbangan\w*|pesawat\w*|flight|"
    r"departure|leave|leaving|fly|flying|miber|ngapung|indit|angkat)\b"
)
_NOT_LEAVING = re.compile(
    r"\b(?:ga|gak|gk|nggak|enggak|tidak|tdk|ora|mboten|teu|not)(?: ?jadi| jadhi| sido| estu)? "
    r"(?:berangkat|brangkat|mangkat|budhal|terbang|pergi|indit|angkat|flying|leaving)\b"
    r"|\b(?:gajadi|batal|dibatalkan|dibatalin|wurung|cancel(?:led)?|moal)\b(?: \w+){0,2} "
    r"(?:berangkat|brangkat|mangkat|budhal|terbang|pergi|keberangkatan|penerbangan|indit|flight|departure)\w*\b"
    r"|\b(?:berangkat|terbang|keberangkatan\w*|penerbangan\w*|flight|jadwal\w*)(?: \w+){0,2} "
    r"(?:batal|dibatalkan|dibatalin|ga jadi|gak jadi|gajadi|cancelled)\b"
)
_DAYS_AHEAD = re.compile(
    r"\b(?P<number>\d{1,2}|[a-z]+) ?(?P<unit>hari|dinten|dina|days?|minggu|weeks?) (?:lagi|maneh|deui|from now)\b"
)
_AT_ANOTHER_TIME = re.compile(
    r"\b(?:tapi|tp|but|ganti|diganti|jadinya)\b|,[^,]*\b(?:lusa|besok|bsk|pageto|depan|lagi|tgl|tanggal|next)\b"
)
_A_WEEK = 7
_LEAST_DAYS_AHEAD = 2
_MOST_DAYS_AHEAD = 60
_AFTER_TOMORROW = re.compile(r"\b(?:lusa|pageto|day after tomorrow)\b")
_MONTH = r"(?:jan|feb|peb|mar|apr|mei|may|jun|jul|ag[us]|aug|sept?|okt|oct|nov|nop|des|dec)[a-z]*"
_DAY = re.compile(
    rf"\b(?:tgl|tanggal|tanggel|date)\.? ?[0-3]?[0-9]\b|\b[0-3]?[0-9] {_MONTH}\b|"
    r"\b[0-3]?[0-9][/-][01]?[0-9](?:[/-]20[0-9]{2})?\b|\b(?:\d{1,2}|se|satu|dua|tiga) ?(?:hari|minggu|bulan) lagi\b"
)
_FLIGHT = re.compile(
    r"\b(?:jam|jm|pukul|pkl|at|flight|penerbangan|pesawat|terminal|bandara|airport|soeta|soetta|cgk|juanda|garuda|lion|"
    r"citilink|air ?asia|batik|scoot|cathay|eva air|saudia|terbang|take ?off)\b",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(r"\b(?:jemput|mba|mbak|mas|pak|bu|ibu|bapak|kak|kakak|om|tante|mr|mrs|ms)\b", re.IGNORECASE)
_FLIGHT_NUMBER = re.compile(r"[A-Za-z]{2}[ -]?\d{2,4}")


def corrects_departure(words: str) -> bool:
    """Whether words say that somebody leaves at another time than was understood: "eh bukan besok, lusa pagi"."""
    is_time = departure_in(words) != "" or time_in(words) != ""
    return is_time and _CORRECTING.search(plain(words)) is not None


def moves_departure(words: str) -> bool:
    """Whether words say that a departure which is known already is at another time: "pesawatnya ditunda lusa"."""
    text = plain(words)
    is_changed = _CORRECTING.search(text) is not None or _NOT_LEAVING.search(text) is not None
    return _LEAVING.search(text) is not None and is_changed and not calls_off_departure(words)


def calls_off_departure(words: str) -> bool:
    """Whether words say that nobody leaves after all: "kak ga jadi berangkat"."""
    found = _NOT_LEAVING.search(plain(words))
    return found is not None and _AT_ANOTHER_TIME.search(words.lower()) is None


def departure_in(words: str) -> str:
    """In how many days somebody says to leave: `today`, `tomorrow`, a number of days from 2 on, or empty."""
    text = _NOT_THEN.sub("", plain(words))
    if _AFTER_TOMORROW.search(text):
        return "2"
    if (days := _days_ahead(text)) is not None:
        return str(days)
    return "tomorrow" if _TOMORROW.search(text) else "today" if _TODAY.search(text) else ""


def shown_day(day: str) -> str | int:
    """A day that was read, as the texts take it; `later` where none was."""
    return int(day) if day.isdigit() else day or "later"


def names_day(words: str) -> bool:
    """Whether words name a day of the calendar, or how far ahead one is."""
    return _DAY.search(plain(words)) is not None or departure_in(words) != ""


def _days_ahead(text: str) -> int | None:
    """How many days from today "5 hari lagi" or "dua minggu lagi" is, where that is a departure one can plan for."""
    found = _DAYS_AHEAD.search(text)
    if found is None:
        return None
    number = int(found["number"]) if found["number"].isdigit() else read_number(found["number"])
    days = (number or 0) * (_A_WEEK if found["unit"][0] in "mw" else 1)
    return days if _LEAST_DAYS_AHEAD <= days <= _MOST_DAYS_AHEAD else None


def is_flight(words: str) -> bool:
    """Whether words can only be an hour or a flight, and nobody's name."""
    is_flying = _FLIGHT.search(words) is not None and _SOMEBODY.search(words) is None
    return (is_flying and hour_in(words) is not None) or _FLIGHT_NUMBER.fullmatch(words.strip()) is not None
