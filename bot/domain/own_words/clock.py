"""Reads the hour of the clock and the day of a departure out of a few words: "7 malam", "jam 20", "besok"."""

import re

from bot.domain.answers.number_words import read_number
from bot.domain.answers.wording import listed, plain

_MORNING = frozenset(listed("pagi pg esuk isuk enjing subuh morning dawn am"))
_NOON = frozenset(listed("siang awan beurang midday noon"))
_LATE = frozenset(listed("sore sonten malam malem mlm dalu wengi bengi peuting evening night afternoon pm"))
_PART = "|".join(sorted(_MORNING | _NOON | _LATE))
_AT = "jam|jm|pukul|pkl|tabuh|at"
_BETWEEN = "(?:(?:aja|ae|wae|saja|mawon|ya|kira kira|sekitar|yang|yg) )?"
_HOUR = re.compile(
    rf"\b(?:(?P<before>{_PART}) {_BETWEEN})?(?:(?P<at>{_AT}) ?)?(?P<hour>[01]?[0-9]|2[0-4])"
    r"(?:[.:](?P<minute>[0-5][0-9]))?(?:an)?"
    rf"(?: ?(?:o'?clock )?(?:in the |at )?{_BETWEEN}(?P<after>{_PART}))?\b(?![0-9.,]*[0-9])"
    r"(?! ?(?:juta|jt|rb|ribu|hari|bulan|bln|tahun|orang))"
)
_SPELT = re.compile(rf"\b({_AT}) ([a-z]+(?: belas| puluh)?)\b")
_EARLIEST_GUESS = 5  # "jam 2" of a day that somebody spends awake is in the afternoon

_TODAY = re.compile(r"\b(?:hari ini|nanti malam|malam ini|sore ini|siang ini|dinten niki|dinten ieu|today|tonight)\b")
_TOMORROW = re.compile(r"\b(?:besok|bsk|besuk|benjing|sesuk|isukan|tomorrow)\b")
_NOT_THEN = re.compile(
    r"\b(?:bukan|bkn|dudu|sanes|not) (?:besok|bsk|lusa|benjing|sesuk|isukan|pageto|hari ini|tomorrow|today)\b"
)
_CORRECTING = re.compile(
    r"\b(?:bukan|bkn|dudu|sanes|not|salah|keliru|klentu|lepat|ganti|jadinya|ternyata|wrong|sorry)\b"
)
_NOON_HOUR = 12
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


def hour_in(words: str) -> int | None:
    """The hour somebody names, 0 to 23, rounded; `None` where there is none to be sure of. The first one counts."""
    found = _hour_found(words)
    if found is None:
        return None
    return _of_day(int(found["hour"]), int(found["minute"] or 0), _part_of(found, words))


def part_of_day_in(words: str) -> str:
    """`morning`, `noon` or `evening`, where words name no more than that; empty where they do not."""
    said = set(plain(words).split())
    parts = {"morning": _MORNING, "noon": _NOON, "evening": _LATE}
    found = [part for part, names in parts.items() if names & said]
    return found[0] if len(found) == 1 and hour_in(words) is None else ""


def is_half_open(words: str) -> bool:
    """Whether words name an hour that may be of the morning or of the evening: "jam 10"."""
    found = _hour_found(words)
    is_bare = found is not None and not (_part_of(found, words) or found["minute"])
    return found is not None and is_bare and 0 < int(found["hour"]) < _NOON_HOUR


def corrects_departure(words: str) -> bool:
    """Whether words say that somebody leaves on another day than was understood: "eh bukan besok, lusa pagi"."""
    return departure_in(words) != "" and _CORRECTING.search(plain(words)) is not None


def departure_in(words: str) -> str:
    """In how many days somebody says to leave: `today`, `tomorrow`, `2` or empty."""
    text = _NOT_THEN.sub("", plain(words))
    if _AFTER_TOMORROW.search(text):
        return "2"
    return "tomorrow" if _TOMORROW.search(text) else "today" if _TODAY.search(text) else ""


def names_day(words: str) -> bool:
    """Whether words name a day of the calendar, or how far ahead one is."""
    return _DAY.search(plain(words)) is not None or departure_in(words) != ""


def _hour_found(words: str) -> re.Match[str] | None:
    """The first number that can only be an hour."""
    text = " ".join(_SPELT.sub(_in_digits, plain(words)).split())
    return next(
        (
            found
            for found in _HOUR.finditer(text)
            if found["after"] or found["before"] or found["at"] or found["minute"] or text == found[0]
        ),
        None,
    )


def _part_of(found: re.Match[str], words: str) -> str:
    """The part of the day an hour is of: said beside it, or elsewhere as the only one ("malem aja, jam 7")."""
    said = found["after"] or found["before"]
    parts = {word for word in plain(words).split() if word in _MORNING | _NOON | _LATE}
    return said or (parts.pop() if len(parts) == 1 else "")


def _in_digits(found: re.Match[str]) -> str:
    number = read_number(found[2])
    return found[0] if number is None else f"{found[1]} {number}"


def _of_day(hour: int, minute: int, part: str | None) -> int:
    if hour <= 12:
        if part in _LATE:
            hour = hour % 12 + (0 if hour == 12 or (hour <= 3 and part not in ("pm", "sore", "sonten")) else 12)
        elif part in _NOON:
            hour = hour if hour >= 10 else hour + 12
        elif part in _MORNING:
            hour %= 12
        elif hour < _EARLIEST_GUESS:
            hour += 12
    return (hour + (minute >= 30)) % 24


def is_flight(words: str) -> bool:
    """Whether words can only be an hour or a flight, and nobody's name."""
    is_flying = _FLIGHT.search(words) is not None and _SOMEBODY.search(words) is None
    return (is_flying and hour_in(words) is not None) or _FLIGHT_NUMBER.fullmatch(words.strip()) is not None
