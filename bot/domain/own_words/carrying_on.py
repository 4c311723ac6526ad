"""Whether words past a list or an offer only greet, or already tell of what is offered: who does that has agreed."""

import re
from collections.abc import Callable, Mapping

from bot.domain.answers import is_asking
from bot.domain.catalogue.conditions import tells_of_self
from bot.domain.catalogue.words import plain_words
from bot.domain.own_words.claimants import tells_who
from bot.domain.own_words.jobs import names_country, want_in
from bot.domain.own_words.offers import tells_of_offer
from bot.domain.own_words.returning import topic_in
from bot.domain.own_words.told_early import pay_told
from bot.domain.provinces import home_told
from bot.domain.trades import names_skill, trade_in


def _tells_of_officer(words: str) -> bool:
    return tells_who(words) or tells_of_offer(words)


def _tells_of_pay(words: str) -> bool:
    return pay_told(words) != ""


def _tells_of_learning(words: str) -> bool:
    return bool(home_told(words)) or tells_of_self(words) or names_skill(words)


def _tells_of_work(words: str) -> bool:
    return names_country(words) or bool(home_told(words) or want_in(words) or trade_in(words))


def _tells_of_oneself(words: str) -> bool:
    return names_country(words) or tells_of_self(words)


def _tells_of_work_at_home(words: str) -> bool:
    return bool(topic_in(words))


def _wants_to_learn(words: str) -> bool:
    return bool(_LEARNING & set(plain_words(words).split()))


_LEARNING = frozenset(("belajar", "sinau", "diajar", "mulai", "learn", "start"))
_GREETING = re.compile(
    r"(?:(?:halo+|hallo|hello|hai|hi|hey|hei|assalamu ?alaikum|assalamualaikum|asalamualaikum|ass|salam|permisi|punten|"
    r"kulo nuwun|sampurasun|(?:selamat |good |sugeng |wilujeng )?(?:pagi|siang|sore|malam|enjing|siyang|dalu|morning|"
    r"afternoon|evening)|ping)(?: (?:wr wb|kak|kakak|mbak|mas|pak|bu|min|admin|gan|bot|semua|all|there|lagi))* ?)+"
)
_CALLED = re.compile(r"^(?:(?:kak|kakak|mbak|mba|mas|pak|bu|min|admin|gan|saya|sy|aku|maaf|eh) )+")
_ANNOUNCING = re.compile(
    r"(?:(?:mau|mo|pengen|pengin|ingin|boleh|bisa|numpang|ijin|izin|arep|badhe|bade|hoyong|want to|can i|may i) ?)+"
    r"(?:saya |sy |aku |kula |abdi )?(?:tanya\w*|nanya\w*|bertanya|takon|tangled|tangklet|naros\w*|ask|curhat|cerita)"
    r"(?: (?:sesuatu|sebentar|bentar|dulu|dong|donk|ya|yah|nih|sedikit|dikit|ga|gak|boleh|something|kak|kakak|mbak|"
    r"mas|pak|bu|min|admin))*"
)
_OF: Mapping[str, Callable[[str], bool]] = {
    "assistance": _tells_of_pay,
    "recruiter_check": tells_of_offer,
    "officer_check": _tells_of_officer,
    "training": _tells_of_learning,
    "jobs": _tells_of_work,
    "competence": _tells_of_oneself,
    "returnee": _tells_of_work_at_home,
    "safe_migration": _wants_to_learn,
}

_ANSWERING = frozenset(("returnee", "training", "jobs", "safe_migration"))
# What only sounds like one of these, past an open question, has to name its thing as well.
_THING_OF: Mapping[str, re.Pattern[str]] = {
    "evidence": re.compile(
        r"bukti|foto|poto|fhoto|photo|gambar|slip|kontrak|dokumen|surat|paspor|rekaman|video|vidio|file|screenshot|ssan|"
        r"\bss\b|chat|kuitansi|kwitansi|struk|evidence|proof|payslip|contract|document|paper|kotak|berkas|luka|lebam|visum"
    ),
    "check_in": re.compile(
        r"kabar|sapa|\bcek|check|aruh|tanya|ditanya|takon|wartos|pantau|lapor|rutin|berkala|tiap|setiap|saben|unggal|"
        r"daily|every|hubungi|diam|hilang|jaga"
    ),
    "my_data": re.compile(
        r"data|akun|account|hapus|busak|pupus|delete|erase|simpan|simpen|catat|nama|jeneng|lahir|nik|alamat|profil|"
        r"persetujuan|consent|ubah|ganti|salah|tahu apa|keep"
    ),
}


def names_wish(wish: str, words: str) -> bool:
    """Whether words name the thing of a conversation, by its flow, where that needs one to be meant."""
    thing = _THING_OF.get(wish)
    return thing is None or thing.search(plain_words(words)) is not None


def only_greets(words: str) -> bool:
    """Whether a message is a greeting and no more."""
    return _GREETING.fullmatch(plain_words(words)) is not None


def only_announces(words: str) -> bool:
    """Whether words only say that somebody will ask or tell: "kak mau tanya dong"."""
    plain = plain_words(words)
    led = _GREETING.match(plain)
    rest = _CALLED.sub("", plain[led.end() :] if led is not None else plain)
    return _ANNOUNCING.fullmatch(rest.strip()) is not None


def carries_on(offered: str, words: str) -> bool:
    """Whether words take the conversation that is offered, by the name of its flow; a question where it answers one."""
    return is_of(offered, words) and (offered in _ANSWERING or not is_asking(words))


def is_of(offered: str, words: str) -> bool:
    """Whether words tell or ask of what is offered: "bunga KUR berapa" is no other matter than work at home."""
    tells = _OF.get(offered)
    return tells is not None and tells(words)
