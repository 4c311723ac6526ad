"""Reads the hour of the clock out of a few words: "7 malam", "jam 20", "pukul 23.10"."""

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
_NOON_HOUR = 12
_HALF = 30  # minutes from which an hour counts as the next
_EARLIEST_GUESS = 5  # "jam 2" of a day that somebody spends awake is in the afternoon


def hour_in(words: str) -> int | None:
    """The hour somebody names, 0 to 23, rounded; `None` where there is none to be sure of. The first one counts."""
    found = _hour_found(words)
    if found is None:
        return None
    return (_of_day(int(found["hour"]), _part_of(found, words)) + (int(found["minute"] or 0) >= _HALF)) % 24


def time_in(words: str) -> str:
    """The hour with its minutes as it is shown, "23.10", or "± 23.00" where no minutes were told; empty for none."""
    found = _hour_found(words)
    if found is None:
        return ""
    hour = _of_day(int(found["hour"]), _part_of(found, words)) % 24
    return f"{hour:02}.{found['minute']}" if found["minute"] else f"± {hour:02}.00"


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


def _of_day(hour: int, part: str | None) -> int:
    if hour <= 12:
        if part in _LATE:
            hour = hour % 12 + (0 if hour == 12 or (hour <= 3 and part not in ("pm", "sore", "sonten")) else 12)
        elif part in _NOON:
            hour = hour if hour >= 10 else hour + 12
        elif part in _MORNING:
            hour %= 12
        elif hour < _EARLIEST_GUESS:
            hour += 12
    return hour
