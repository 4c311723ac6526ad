"""Hears that somebody has come home from abroad, and with what they want to begin there."""

import re
from collections.abc import Callable, Mapping, Sequence

from bot.domain.catalogue.entries import HOME, NamedPlace
from bot.domain.catalogue.words import plain_words
from bot.domain.own_words.facts import role_in

_BACK_FROM = re.compile(
    r"\b(?:sudah|udah|udh|sdh|dah|baru|sampun|mpun|wis|wes|tos|atos|geus|parantos|already|just)(?: \w+)? "
    r"(?:pulang|mantuk|wangsul|mulih|muleh|balik|uih|returned|came back|back)(?: \w+){0,3} "
    r"(?:dari|dr|saking|saka|seko|ti|from) "
    r"|(?<!mau )(?<!mo )(?<!pengen )(?<!pengin )(?<!ingin )(?<!bisa )(?<!minta )(?<!arep )(?<!hoyong )(?<!badhe )"
    r"\b(?:pulang|mantuk|wangsul|mulih|balik) (?:dari|dr|saking|saka|seko|ti) "
)
_AID = re.compile(
    r"\b(?:kursi roda|kaki palsu|tangan palsu|tongkat|alat bantu|rehab\w*|pemulihan|konseling|psikolog|psikiater|"
    r"santunan|wheelchair|prosthe\w+|counsell?ing)\b"
)
_HOME_AGAIN = re.compile(
    r"\b(?:eks|ex|mantan|bekas|purna|sudah pulang|udah pulang|wis mulih|tos mulang|tos uih|di rumah)\b"
)
# What helps at home, in the order in which it counts: whoever is not well comes before any business.
_TOPICS: Mapping[str, re.Pattern[str]] = {
    "health": re.compile(
        r"\b(?:pemulihan|rehabilitasi|rehab|trauma\w*|depresi|stres|stress|tertekan|siksa|disiksa|dipukul\w*|diperkosa|"
        r"dilecehkan|mimpi (?:buruk|ala|elek|goreng)|(?:tidak|gak|ga|mboten|ora|teu) (?:bisa|saged|iso|tiasa) "
        r"(?:tidur|tilem|turu|sare)|(?:cannot|cant) sleep|tortured|abused|nightmares?|sakit|gerah|sick|recover\w*)\b"
    ),
    "export": re.compile(r"\b(?:export|exports|ekspor|eksport|sell abroad)\b"),
    "credit": re.compile(r"\b(?:kur|pinjaman|kredit|modal|loan|credit)\b"),
    "local_work": re.compile(
        r"\b(?:kerja|kerjaan|pekerjaan|nyambut damel|damel|gawe|gawean|pagawean|padamelan|work|job)"
        r"(?: \w+){0,3} (?:dekat|deket|cedhak|cedak|caket|"
        r"nang|neng|ning|di|teng|near|at) (?:\w+ )?(?:rumah|omah|griya|bumi|kampung|desa|home)\b"
    ),
    "money": re.compile(
        r"\b(?:atur|ngatur|mengatur|kelola|manage)(?: \w+)? (?:uang|duit|artos|tabungan|money)\b|\bnabung\b"
    ),
    "business": re.compile(r"\b(?:usaha|bisnis|dagang|warung|jualan|bukak|business|shop|jahit|njahit)\b"),
}
_MOST_BARE = 5


def topic_in(words: str) -> str:
    """What somebody wants to begin at home, as the flow of returnees calls it; empty where none is named."""
    plain = plain_words(words)
    return next((topic for topic, names in _TOPICS.items() if names.search(plain)), "")


def speaks_of_return(words: str) -> bool:
    """Whether somebody says to be home again, and no more than that or what they want to begin there."""
    if role_in(words) != "returnee":
        return False
    return bool(topic_in(words)) or len(words.split()) <= _MOST_BARE or speaks_of_coming_back(words)


def speaks_of_coming_back(words: str) -> bool:
    """Whether somebody, whoever it is, is said to have come home from somewhere."""
    return _BACK_FROM.search(plain_words(words)) is not None


def asks_for_aid(words: str) -> bool:
    """Whether somebody who is home again, or for one who is, asks for what helps there: a wheelchair, a "
    "rehabilitation."""
    plain = plain_words(words)
    is_home = _HOME_AGAIN.search(plain) is not None or _BACK_FROM.search(plain) is not None
    return is_home and _AID.search(plain) is not None


def came_back(words: str, find: Callable[[Sequence[str]], list[NamedPlace]]) -> bool:
    """Whether somebody has come home from a country that they name: they are no longer there."""
    plain = plain_words(words)
    back = _BACK_FROM.search(plain)
    if back is None:
        return False
    named = find(plain[back.end() :].split()[:2])
    return bool(named) and named[0].start == 0 and named[0].iso2 != HOME
