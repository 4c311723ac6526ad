"""Words that want a check-in: how often, at what hour and whom to call, or that it ends, rests or goes on."""

import re
from collections.abc import Sequence
from datetime import date

from bot.domain.answers.durations import duration_at
from bot.domain.answers.wording import tokens
from bot.domain.catalogue.words import plain_words
from bot.domain.days import read_day
from bot.domain.own_words.clock import hour_in, part_of_day_in
from bot.domain.own_words.whose import KIN, KIN_ENGLISH

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
_BEGINS_ANEW = re.compile(
    r"\b(?:lanjut(?:in|kan|ken|keun|ake|ke|no|an)?|dilanjut(?:kan|ke)?|terus(?:in|kan|keun)|diteruskan|aktifin|aktifkan|"
    r"nyalain|nyalakan|hidupkan|hidupin|mulai lagi|mulai maning|resume|continue|go on again|start again)\b"
)
_RESUMES = re.compile(
    rf"{_BEGINS_ANEW.pattern}(?: \w+){{0,2}} {_GREETINGS}\b|\b{_GREETINGS}(?: \w+){{0,3}} {_BEGINS_ANEW.pattern}"
)
_ENDS_PLAN = re.compile(
    r"^(?:\w+ ){0,2}?(?:ga|gak|gk|nggak|enggak|tidak|tdk|ora|teu|mboten)(?: ?jadi| ?jadhi| usah lagi| perlu lagi)\b"
    rf"|^(?:\w+ ){{0,2}}?(?:gajadi|gausah lagi|batal\w*)\b|\b(?:usah|perlu) lagi(?: \w+){{0,2}} {_END}\b"
)
_DAY_NAMES = r"(?:senin|selasa|rabu|kamis|jumat|jum at|sabtu|ahad|minggu|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
_EACH = r"(?:(?:se)?tiap|tip|saban|saben|unggal|every|each|per)"
_DAY_OR_PART = (
    r"(?:hari|ari|dina|dino|dinten|malam|malem|mlm|pagi|sore|siang|bengi|esuk|isuk|peuting|day|night|morning|evening)"
)
_WEEK = r"(?:minggu|pekan|week)"
_WEEKLY = re.compile(
    rf"\b{_EACH} (?:satu |1 |a )?(?:hari )?(?:{_DAY_NAMES}|{_WEEK})\b|\b"
    r"(?:seminggu|sepekan|saminggu|1 minggu|satu minggu) (?:se|sa)?(?:kali|pisan)\b|"
    r"\b(?:once a week|mingguan|weekly)\b"
)
_EVERY_3 = re.compile(
    rf"\b{_EACH} (?:3|tiga|telung|tigang|tilu|three) {_DAY_OR_PART}s?\b|\b(?:3|tiga|telung|tilu) (?:hari|dina|dinten) "
    r"(?:se|sa)(?:kali|pisan)\b"
)
_DAILY = re.compile(rf"\b{_EACH} {_DAY_OR_PART}\b|\b(?:sehari|sedino|sadinten) se(?:kali|pisan)\b|\b(?:harian|daily)\b")
_NOT_SO = re.compile(
    rf"\b(?:jangan|jgn|bukan|bkn|ga usah|gak usah|ojo|aja|ulah|ampun|not|instead of) "
    rf"(?:{_EACH} (?:\d+ |tiga )?\w+|harian|mingguan|"
    r"daily|weekly|se\w+ sekali)"
)
_ASKED = re.compile(
    r"\b(?:lapor diri|lapor rutin|lapor kabar|lapor berkala|(?:cek|ngecek|dicek|tanya\w*|nanya\w*|ditanya\w*|takon\w*|"
    r"ditakoni|kasih|kirim|ngasih|check|naros\w*|ditaros) (?:kabar|wartos)\w*|dikabari|disapa|"
    r"sapaan|check ?ins?|cek ?in|check on me|asked? (?:me )?how i am)\b"
)
_REGULARLY = re.compile(r"\b(?:rutin|berkala|teratur|regular(?:ly)?)\b")
# Those report to others, or are controlled by them: that is no wish.
_BY_OTHERS = re.compile(
    r"\b(?:majikan\w*|bos\w*|boss|juragan|dunungan|agen\w*|agency|polisi|police|imigrasi|immigration|kantor|employer|dipaksa|"
    r"disuruh|harus|wajib|dipukul\w*)\b"
)
_LONG_NUMBER = re.compile(r"\+?\d(?:[ .-]?\d){6,}")
_KIN = rf"(?:{KIN}|{KIN_ENGLISH})(?:ku|nya|ne|e|q)?"
_UNANSWERED = (
    r"(?:kalo|kalau|klo|kl|bila|apabila|nek|yen|menawi|lamun|mun|upami|if|when)\b.{1,20}?\b(?:bales|balas|balesin|jawab|"
    r"njawab|ngajawab|respon|diam|diem|meneng|silent|answer|reply|respond)\w*"
)
_CALL = (
    r"(?:(?:tolong |minta |please )?(?:kasih ?tau|kasi ?tau|kasitau|beri ?tahu|kabari|kabarin|kandani|bejani|hubungi|"
    r"hubungin|telpon|telepon|tlp|bilang|wartosan|bejakeun|call|tell|contact|notify)"
    r"(?:in|kan)?(?: (?:ke|ka|aja|saja|sama|my))?|"
    r"(?:ganti |gantiin )?(?:orang|kontak|contact)nya|yang (?:dihubungi|dikabari|ditelpon))"
)
_TO_CALL = re.compile(rf"\b{_CALL}\b", re.IGNORECASE)
_IF_SILENT = re.compile(rf"\b{_UNANSWERED}\b,?", re.IGNORECASE)
_KIN_NAMED = re.compile(rf"\b{_KIN}\b", re.IGNORECASE)
_INSTEAD = re.compile(
    r"\b(?:jangan|jgn|bukan|bkn|ojo|ulah|ampun|not)\b[^,.;\n]*?(?:[,.;\n]|\b(?:tapi|tp|melainkan|diganti|ganti|jadi|but)\b)",
    re.IGNORECASE,
)
_BESIDE_NAME = re.compile(r"\b(?:ya|yah|yak|dong|donk|deh|aja|saja|kak|min|nih|pls|please|adalah|itu)\b", re.IGNORECASE)
_MISSED = re.compile(
    r"\b(?:hilang|ilang|ical|leungit|kabur|diculik|dibawa|dicari|nyari|cari|missing|lost|(?:ga|gak|tidak|tdk|belum|blm|ora|"
    r"teu) (?:\w+ )?(?:kabar|kontak|dihubungi|pulang|aktif))",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"[^\W\d_]{2}")
_LOOSE = " ,;:/()-.\n"
_UNTIL = re.compile(r"\b(?:sampai|sampe|smp|smpe|nganti|ngantos|dugi|dugika|until|till)\b(.*)")


def stops_check_in(words: str) -> bool:
    """Whether somebody wants to be asked no more how they are, for now or for good."""
    plain = plain_words(words)
    return _STOPS.search(plain) is not None and _DENIED.search(plain) is None


def resumes_check_in(words: str) -> bool:
    """Whether somebody wants the greetings to go on after a rest: "lanjutkan sapaannya"."""
    plain = plain_words(words)
    return _RESUMES.search(plain) is not None and _DENIED.search(plain) is None


def rests_check_in(words: str) -> bool:
    """The same where that is being talked of already, so that nothing else can be meant: "jeda seminggu"."""
    plain = plain_words(words)
    return _DENIED.search(plain) is None and (stops_check_in(words) or _REST.match(plain) is not None)


def ends_plan(words: str) -> bool:
    """Whether somebody who is setting it up wants none after all, or wants it to begin later: "ga usah lagi deh"."""
    return rests_check_in(words) or _ENDS_PLAN.search(plain_words(words)) is not None


def begins_anew(words: str) -> bool:
    """Whether what rests is to go on: "udah aku balik, lanjut"."""
    plain = plain_words(words)
    return _BEGINS_ANEW.search(plain) is not None and _DENIED.search(plain) is None


def rhythm_in(words: str) -> str:
    """How often, as `RHYTHMS` calls it; empty where that is not said."""
    plain = _NOT_SO.sub(" ", plain_words(words))
    rhythms = {"weekly": _WEEKLY, "every_3": _EVERY_3, "daily": _DAILY}
    return next((rhythm for rhythm, said in rhythms.items() if said.search(plain)), "")


def asks_check_in(words: str) -> bool:
    """Whether somebody wants to be asked regularly how they are: "mau lapor diri tiap minggu"."""
    plain = plain_words(words)
    if _ASKED.search(plain) is None or _BY_OTHERS.search(plain):
        return False
    return bool(rhythm_in(words)) or _REGULARLY.search(plain) is not None


def plan_told(said: Sequence[str]) -> str:
    """What was said since a check-in was first asked for, the latest message first; here the earliest comes first."""
    first = max((place for place, words in enumerate(said) if asks_check_in(words)), default=-1)
    return "\n".join(" ".join(words.split()) for words in reversed(said[: first + 1]))


def hour_told(words: str) -> str:
    """The part of the words that may name an hour; empty where none does. A telephone number is none."""
    rest = _LONG_NUMBER.sub(" ", words)
    return rest if hour_in(rest) is not None or part_of_day_in(rest) else ""


def calls_for(words: str) -> bool:
    """Whether words say whom to call when nobody answers."""
    is_said = _TO_CALL.search(words) is not None or _IF_SILENT.search(words) is not None
    return is_said and _KIN_NAMED.search(trusted_in(words)) is not None


def only_names_trusted(words: str) -> bool:
    """The same, where nobody is said to be missing besides."""
    return calls_for(words) and _MISSED.search(_IF_SILENT.sub(" ", words)) is None


def trusted_in(words: str) -> str:
    """Whom to call, without what is said around it: "kalo aku ga bales kasih tau istriku ya" is the wife."""
    rest = _INSTEAD.sub(" ", words)
    without = _IF_SILENT.sub(" ", rest)
    rest = without if _LETTERS.search(without) else rest
    found = _TO_CALL.search(rest)
    if found is not None and _LETTERS.search(rest, found.end()):
        rest = rest[found.end() :]
    name = re.sub(r"\s+(?=,)", "", " ".join(_BESIDE_NAME.sub(" ", rest).split())).strip(_LOOSE)
    return name or words.strip()


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
