"""Words that want the questions of a check-in to end, or to rest for a while: "jeda sapaan dulu, aku pulang cuti"."""

import re
from datetime import date

from bot.domain.answers.durations import duration_at
from bot.domain.answers.wording import tokens
from bot.domain.catalogue.words import plain_words
from bot.domain.days import read_day

_DAYS_A_MONTH = 30
_MOST_DAYS = 365
_END = (
    r"(?:jeda|dijeda|jedain|pause|paused|stop|stopin|distop|setop|disetop|berhenti|berenti|hentikan|dihentikan|hentiin|"
    r"brenti|mandeg|mandhegake|dimandhegake|eureun|eureunkeun|dieureunkeun|liren|libur|liburin|diliburkan|tunda|ditunda|"
    r"istirahat|matikan|dimatikan|matiin|off|nonaktifkan|dinonaktifkan|batalkan|dibatalkan|cancel|end)"
)
_NOT = r"(?:jangan|jgn|ga usah|gak usah|gausah|tidak usah|ora usah|aja|ojo|ampun|ulah|dont|no more)"
_DENIED = re.compile(
    rf"\b(?:{_NOT}|tidak|ga|gak|nggak|belum|not|kenapa|knp|kok|napa|why)(?: \w+)? {_END}\b|\b(?:kenapa|knp|why)\b"
)
_GREETINGS = (
    r"(?:sapaan\w*|sapa|disapa|nyapa|menyapa|nyapanya|check ?ins?|checkin|cek ?in|tanya kabar\w*|nanya kabar\w*|"
    r"ditanya kabar|ditanyain kabar|nanyain kabar|ditanyain tiap hari|ditanya tiap hari|takon kabar|ditakoni kabar|"
    r"naros wartos|greetings?|asking me)"
)
_STOPS = re.compile(rf"\b(?:{_END}|{_NOT})(?: \w+){{0,2}} {_GREETINGS}\b|\b{_GREETINGS}(?: \w+){{0,4}} {_END}\b")
_REST = re.compile(rf"^(?:\w+ ){{0,3}}{_END}\b")
_UNTIL = re.compile(r"\b(?:sampai|sampe|smp|smpe|nganti|ngantos|dugi|dugika|until|till)\b(.*)")


def stops_check_in(words: str) -> bool:
    """Whether somebody wants to be asked no more how they are, for now or for good."""
    plain = plain_words(words)
    return _STOPS.search(plain) is not None and _DENIED.search(plain) is None


def rests_check_in(words: str) -> bool:
    """The same where that is being talked of already, so that nothing else can be meant: "jeda seminggu"."""
    plain = plain_words(words)
    return _DENIED.search(plain) is None and (stops_check_in(words) or _REST.match(plain) is not None)


def rest_days(words: str, today: date) -> int:
    """For how many days from today; 0 where no end is named."""
    spoken = tokens(words)
    found = next((read[0] for place in range(len(spoken)) if (read := duration_at(spoken, place)) is not None), None)
    if found is not None:
        days = round(found.months * _DAYS_A_MONTH + found.days)
        return days if 1 <= days <= _MOST_DAYS else 0
    until = _UNTIL.search(words.lower())
    day = read_day(until[1].strip(), today) if until is not None else None
    return max((day - today).days, 0) if day is not None and (day - today).days <= _MOST_DAYS else 0
