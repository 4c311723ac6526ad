"""Words of somebody who waits for help: whether anybody is there, and when somebody comes or writes."""

import re

from bot.domain.answers import is_asking
from bot.domain.catalogue.words import plain_words
from bot.domain.own_words.whose import KIN, KIN_ENGLISH

_WAITING = re.compile(
    r"\b(?:kapan|kpn|kapankah|bila|iraha|berapa lama|brp lama|brapa lama|masih lama|lama (?:banget|bgt|amat|sekali|"
    r"ga|gak)|when|how long)\b"
    r"|\b(?:ada|ana|wonten|aya|any|is there)(?: \w+)? (?:kabar\w*|orang|org|wong|tiyang|jalmi|petugas\w*|news|"
    r"anyone|anybody|someone|somebody)\b"
    r"|\b(?:kok|kenapa|knp|why)(?: \w+){0,2} (?:diam|diem|meneng|mendel|"
    r"cicing|ngilang|dijawab|jawab|dibalas|balas|dibales|bales|respon|answer|reply)\b"
    r"|\b(?:ga|gak|nggak|enggak|tidak|tdk|belum|blm|no)(?: \w+)? (?:dijawab|dibalas|dibales|direspon|answer|reply)\b"
    r"|\b(?:is (?:any|some)(?:one|body)|(?:are|r) (?:you|u)) (?:still )?(?:there|here|reading)\b"
    r"|\b(?:masih|msh|isih|tasih|taksih|keneh) (?:di ?situ|ning kono|online|(?:ada|ana|wonten|aya)$)"
    r"|^(?:halo+|hallo+|hello+|hai|hi|p|ping|tes|test)(?: \w+)?$"
    r"|\b(?:jawab|jawablah|jawabin|balas|balaslah|bales|respon|waler|dijawab|answer|reply)"
    r"(?: (?:dong|donk|lah|ya|to|sih|please|me|tolong|kak|mbak|mas|pak|bu|min))*$"
    r"|^(?:(?:kak|kakak|ka|mbak|mba|mas|pak|bu|bapak|ibu|bang|min|admin|sis|mbake|teh|kang|sir|madam)(?: |$))+$"
)
_TELL_ME = re.compile(
    r"\b(?:kasih tau|kasih tahu|ksh tau|kasi tau|beri tahu|bilang(?:in)?|kabari|ngabari|wartosan|tell me|let me know|"
    r"ada|ana|wonten|aya|any|gak|ga|nggak|blm|belum|dmn|dimana|di mana)\b"
)
_AFTER_KIN = re.compile(
    rf"\b(?:dia|ia|beliau|dirinya|dheweke|piyambake|panjenengane|anjeunna|manehna|he|she|they|"
    rf"(?:{KIN})(?:ku|nya|e)?|my (?:{KIN_ENGLISH}))"
    r"\b(?: \w+){0,4} (?:aman|slamet|selamat|sehat|waras|hidup|baik|apik|sae|gimana|gmn|piye|pripun|kumaha|"
    r"kabar\w*|di mana|dimana|dmn|(?:ing|teng|nang|neng|ning) (?:pundi|endi)|ketemu|ditemukan|pulang|safe|alive|"
    r"ok|okay|fine|well|where|how)\b"
    r"|\b(?:gimana|gmn|bagaimana|piye|pripun|kumaha|di mana|dimana|dmn|where is|where s|how is|is)(?: \w+){0,2} "
    rf"(?:dia|ia|beliau|anjeunna|he|she|(?:{KIN})(?:ku|nya|e)?|my (?:{KIN_ENGLISH}))\b"
)
_AFTER_CASE = re.compile(
    r"\b(?:kabar\w*|berita\w*|wartos\w*|warta|perkembangan\w*|kelanjutan\w*|update|news|status\w*|progress?|"
    r"(?:sampai|sampe|smp|dugi) mana|tekan endi|dugi pundi|diproses|ditangani|dikerjakan|ditindaklanjuti|how far)\b"
    r"|\b(?:dibaca|dijawab|dipegang|diterima|read|seen)(?: \w+){0,2} (?:petugas\w*|officer)\b"
    r"|\b(?:petugas\w*|officer)(?: \w+){0,2} (?:baca|membaca|jawab|read)\b"
)


def asks_after(words: str) -> bool:
    """Whether somebody asks how one of their own is, where they are, or what there is to hear of their report."""
    plain = plain_words(words)
    is_asked = is_asking(words) or _TELL_ME.search(plain) is not None
    return is_asked and (_AFTER_KIN.search(plain) is not None or _AFTER_CASE.search(plain) is not None)


def asks_who_is_there(words: str) -> bool:
    """Whether somebody asks for a sign of us; any question counts, since nobody else is there to answer it."""
    return "?" in words or waits_for_a_word(words)


def waits_for_a_word(words: str) -> bool:
    """Whether what is asked is only that: whether anybody is there, and when something happens."""
    return _WAITING.search(plain_words(words)) is not None
