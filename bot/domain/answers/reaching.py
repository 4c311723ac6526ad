"""Hears how somebody may be reached, a way and an hour, wherever they tell it: a clause at a time."""

import re
from collections.abc import Iterator
from functools import lru_cache

from bot.domain.answers.contact_wishes import contact_wish
from bot.domain.answers.wording import listed, plain, tokens

# A clause is read as plain words, with "#" for a telephone number.
_CLAUSES = re.compile(r"[,;!?\n]+|\.(?!\d)|\b(?:tapi|tp|tetapi|nanging|but)\b|\b(?=(?:nomor|nomer|nmr) (?:wa|hp|telp))")
_NUMBER = re.compile(r"(?<![\w-])\+?\d[\d ().-]{7,17}\d(?!\w)")
_FEWEST_DIGITS, _MOST_DIGITS = 9, 15
_LED = (
    r"(?:(?:tolong|tlg|mohon|tapi|tp|dan|please|pls|kak|kakak|mbak|mba|mas|pak|bu|ibu|min|maaf|pokoknya|terus|trs|ya|"
    r"yg|"
    r"ok|oke|iya|jadi|jd|and|eh|oh|penting|kalau bisa|kalo bisa|klo bisa|nah|soalnya|krn|karena) )*"
)
_NEVER = (
    r"(?:jangan|jgn|jng|jngn|jangn|jgan|jangankan|ojo|ojok|aja|ampun|ulah|tong|dont|do not|never|"
    r"(?:ga|gak|gk|g|tidak|tdk|tak|nggak|ngga|enggak|ora|mboten|teu) (?:usah|perlu|(?:aman|boleh|iso|bisa|bs)(?= di))|"
    r"gausah|enja|(?:x|tak) (?:boleh|bleh)(?= (?:call|telefon|telepon)))"
)
_CALL = (
    r"(?:(?:di|nge|ng|me|men|n|ke)? ?(?:telp|telpon|telepon|telfon|tlp|tlpn|tilpon|telephone|phone|call|calls|calling|"
    r"nelp|nelpon|nelepon|nelfon|hubungi|hubungin|kontak|contact|wa|whatsapp|chat|chet|cet|sms|bls|bales|balas|"
    r"balesin|bel|"
    r"kabari|kabarin|vc|vcall|text|texts|message|messages|reply|write|ring|pesan|wasap|"
    r"ws|inbox|dm)(?:in|i|kan|an|nya)?)"
)
_SEND = (
    r"(?:(?:kirim|krm|ngirim|kirimin|ngirimin|send) (?=$|wa\b|pesan|chat|sms|apa|any|message|lagi|dulu|ke sini|kesini|"
    r"setelah|stlh|abis|habis|kalau|kalo|klo|kl |pas|malam|malem|mlm|siang|pagi|sore|jam|after|at |when))"
)
_HOUR = (
    r"(?:jam|jm|pukul|pkl|pagi|siang|sore|malam|malem|mlm|mlem|bengi|wengi|dalu|peuting|subuh|magrib|maghrib|isya|"
    r"tengah|"
    r"night|morning|evening|afternoon|noon|midnight|weekend|libur|senin|selasa|rabu|kamis|jumat|jum|sabtu|minggu|ahad|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|kalau|kalo|klo|kl|pas|nek|lek|abis|habis|setelah|stlh|"
    r"sebelum|sblm|after|before|when|besok|lusa|tiap|setiap|"
    r"\d{1,2} ?(?:pagi|siang|sore|malam|malem|mlm|bengi|wengi|dalu|peuting|am|pm))"
)
_TIME_OF_DAY = (
    r"(?:pagi|siang|sore|malam|malem|mlm|mlem|subuh|isuk|esuk|enjing|enjang|sonten|awan|dalu|bengi|wengi|peuting|"
    r"(?:jam|jm|pukul|pkl) \d{1,2}|morning|afternoon|evening|night)"
)
_WAY = r"(?:wa|whatsapp|wasap|chat|sms|pesan|telp|telpon|telepon|telfon|tlp|call|text|messenger|telegram|email|hp)"
_HANDSET = r"(?:hp|hape|henpon|handphone|ponsel|phone|wa|nomor|nomer|number|telpon|telepon)"
_ONLY = r"(?:cuma|cuman|cm|hanya|baru|mung|ngan|only)"
_JUST = r"(?:aja|saja|aj|sj|wae|mawon|ae|bae|only|doang|doank)"
_TO_ME = (
    r"(?:(?:saya|sy|aku|ku|me|kula|kulo|abdi|ke|di|lewat|lwt|via|pakai|pake|no|nomor|nomer|number|hp|wa|on|at|in|"
    r"through|"
    r"this|ini|teman|temen|dulu|ya|aja|saja|langsung|my|the) )*"
)
_FRIENDS = (
    r"(?:punya\w*|milik\w*|orang|org|teman|temen|tmn|kawan|konco|sopir|supir|driver|tetangga|adik|adek|kakak|suami|"
    r"istri|"
    r"anak|satpam|security|pinjam\w*|pinjem\w*|borrowed|friend|friends|somebody|nyilih|silihan)"
)
_MINE = r"(?! ?(?:saya|sy|aku|kula|kulo|gue|gw|abdi|my|sendiri)\b)"
_WAYS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"^{_LED}(?:(?:kalau|kalo|klo|kl|pas|abis|habis|setelah|stlh|sebelum|jam|malam|malem|mlm|siang|after|at)"
        rf"(?: \w+){{0,4}} )?{_NEVER}(?: (?:pernah|sampai|sampe|sekali|ke|saya|sy|aku|langsung|dulu|coba))* "
        rf"(?:{_CALL}|{_SEND})(?! (?:\w+ )?(?:majikan|bos|boss|agen|polisi|police|keluarga|family|ibu|bapak|suami|"
        r"istri|anak|ortu|orang tua|kbri|kjri|siapa|siapapun|uang|duit)\b)",
        # "Jangan pagi2 ya": an hour alone, which forbids nothing else.
        rf"^{_LED}{_NEVER} (?:(?:datang|dateng|rawuh|ke sini|kesini|pas|waktu|besok|sesuk|enjing) )*{_TIME_OF_DAY}2?\b",
        rf"^{_LED}(?:(?:bisa|boleh|sebaiknya|mending|lebih baik|better|{_ONLY}|{_HOUR}) )*{_CALL} "
        rf"(?:(?:saya|sy|aku|ku|me) )?{_JUST}\b(?! (?:ga|gak|gk|tidak|tdk|nggak|dilarang|ora|teu|not)\b)",
        rf"^{_LED}(?:(?:bisa|boleh|sebaiknya|mending|lebih baik|better|{_ONLY}|you can|kabari|kabarin) )*"
        rf"{_CALL} {_TO_ME}(?:#|{_HOUR}\b)(?! (?:saya|dipukul|di pukul))",
        rf"^{_LED}{_CALL} (?:\w+ ){{1,4}}#",
        rf"(?:\b(?:nomor|nomer|no|nmr|nope|number)|^{_LED}(?:hp|wa|whatsapp|telp|telpon|phone))(?:ku|nya)?"
        r"(?: (?:wa|hp|telp|telpon|telepon|saya|sy|ku|aku|kula|my|is|teman|temen|kakak|adik|ibu|suami|istri|lain|"
        r"satunya|baru|yg|yang|aktif|bisa|dihubungi|di|sini|ini|itu|indo|indonesia|of|friend|friends|phone|ada))* #",
        r"^(?:(?:ini|ya|pak|mbak|mba|kak|bu) )*#(?: (?:itu|ini|nomor|nomer|no|wa|hp|saya|sy|aku|ya|pak|mbak|kak|bu|"
        rf"aktif|bisa|{_HOUR}|{_JUST}))*$",
        rf"\b{_HANDSET}(?:ku|nya)?(?: \w+){{0,4}}? {_ONLY}(?: \w+){{0,3}}? (?!\d){_HOUR}\b",
        rf"\b{_ONLY}(?: (?:bisa|bs|boleh|can|saged|tiasa|iso))? (?:pegang|megang|buka|main|pakai|pake|bales|balas|bls|"
        rf"use) {_HANDSET}(?: \w+){{0,2}}? {_HOUR}\b",
        # "Tiap kamis siang ada sinyal", "pas mandi baru bisa bales", "abis isya baru bs".
        rf"^{_LED}(?:{_ONLY} )?{_HOUR}(?: \w+){{0,4}}? (?:(?:bisa|bs|boleh|oleh|iso|tiasa|saged|can) (?:pegang|megang|"
        rf"bales|balas|bls|balesin|buka|main|pakai|pake|online|ol|{_HANDSET})|(?:ada|dapat|dapet|aya|wonten|ono) "
        r"(?:sinyal|signal|wifi|internet|kuota|paket))\b",
        rf"^{_LED}{_HOUR}(?: \w+){{0,2}}? {_ONLY} (?:bisa|bs|boleh|iso|tiasa|saged)$",
        rf"\b(?:bisa|bs|aman|saged|iso|tiasa|boleh|safe)(?: (?:untuk|buat|to|saya|sy|aku))* {_CALL}(?: \w+){{0,2}}? "
        rf"(?:#|{_HOUR}\b|lewat\b|via\b)",
        rf"^{_LED}(?:(?:bisa|boleh|{_ONLY}|lebih) )*(?:lewat|lwt|via|pakai|pake|pk) {_WAY}(?: {_JUST}| {_HOUR}\b.*)?$",
    )
)
_BORROWED = re.compile(
    r"\b(?:pinjem|pinjam|minjem|minjam|dipinjemi|dipinjami|dipinjemin|pinjeman|pinjaman|numpang|nebeng|nunut|nyilih|"
    rf"nyambut|nginjeum|borrow\w*)(?: \w+){{0,2}}? {_HANDSET}\b{_MINE}"
    rf"|\b(?:pake|pakai|pk|using|use|ini|iki|niki|ieu|this is) {_HANDSET}(?:nya|ne)?(?: \w+)? {_FRIENDS}\b{_MINE}"
    rf"|\b{_HANDSET}(?: (?:ini|iki|niki|ieu|saya))? (?:nginjeum|minjem|minjam|pinjem|pinjam|pinjeman|pinjaman|nyilih|"
    r"silihan|nyambut|borrowed)\b"
    rf"|\bbukan {_HANDSET}(?:ku\b| saya\b| sy\b| aku\b| sendiri\b)"
)
_REASON = re.compile(
    rf"^{_LED}(?:nanti|ntar|nnti|mengko|mangke|engke|takut|soalnya|biar|supaya|mbok|later|bilih|bahaya|he|she|dia|"
    r"majikan|bos|in case)\b(?: \w+){0,3}? (?:ketauan|ketahuan|ketawan|konangan|kanyahoan|tau|tahu|denger|"
    r"dengar|dengerin|marah|curiga|hears?|knows?|find out|notice)\b|"
    r"^(?:takut |nanti |bisa )?(?:ketauan|ketahuan|konangan)$"
)
_PASSING = frozenset(listed("ya iya ok oke tolong pak bu mbak mba mas kak kakak min makasih terima kasih dong nggih"))
_SAYING = frozenset(
    listed(
        "wa whatsapp wasap chat sms pesan telp telpon telepon telfon tlp tlpn nelpon nelp call text message messenger "
        "telegram facebook fb ig instagram imo line email gmail wechat zalo viber signal hp hape nomor nomer number "
        "phone hubungi dihubungi hubungin kontak contact kabari bales balas bls dibalas reply pagi siang sore malam "
        "malem mlm bengi wengi dalu peuting subuh magrib maghrib isya jam jm pukul pkl night morning evening afternoon "
        "midnight noon weekend senin selasa rabu kamis jumat sabtu minggu ahad monday tuesday wednesday thursday "
        "friday saturday sunday kapan kpn anytime online pesen wengine sonten enjing"
    )
)
_PERHAPS = frozenset(
    listed(
        "bisa bs boleh bebas terserah aman silakan silahkan sekarang skrg ayeuna saiki now pas kalau kalo klo nek lek "
        "abis habis setelah stlh sebelum sblm after before when nanti ntar mengko engke lewat via libur tidur keluar "
        "besok lusa tiap setiap hari here sini disini kene dieu jangan jgn ojo ulah dont safe selalu sembarang always "
        "later teman temen kakak adik suami istri ibu bapak saudara tetangga gereja masjid toko"
    )
)
_PLEADING = frozenset(
    listed(
        "tolong tolongin tulung tulungi bantu bantuin mohon cepet cepat cpt cepetan gancang buruan enggal segera help "
        "please plis pliss hurry quick fast pak bu mas mbak kak ya dong aku saya sy takut lapar sakit gelap dingin"
    )
)
_LEAST_TELLING, _MOST_PERHAPS = 3, 8  # words
_MEANT_BEFORE = re.compile(r"\b(?:itu|kuwi|eta|that|then)\b", re.IGNORECASE)  # "jgn kirim apa2 abis itu"
_LONGEST = 300


@lru_cache(maxsize=32)  # a message is asked for it where it is heard, noted and answered
def reaching_in(words: str) -> str:
    """What of the words tells how and when somebody may be reached, or on whose telephone; empty where nothing does."""
    clauses = _clauses(words)
    told = {place for place, clause in enumerate(clauses) if _tells(clause)}
    before = {place - 1 for place in told if place and _MEANT_BEFORE.search(clauses[place])}
    why = {place for place in range(len(clauses)) if told and _REASON.search(_read(clauses[place]))}
    return " ".join(", ".join(clauses[place] for place in sorted(told | before | why)).split())[:_LONGEST]


def names_way(words: str) -> bool:
    """Whether words name a way or an hour, or forbid one; a borrowed telephone alone does not say when."""
    return any(_is_way(_read(clause)) for clause in _clauses(words))


def without_reaching(words: str) -> str:
    """What is left where somebody tells beside it how they may be reached, and why so; all where nobody does."""
    clauses = _clauses(words)
    told = [_tells(clause) for clause in clauses]
    if not any(told):
        return words
    left = [each for each, is_told in zip(clauses, told, strict=True) if not (is_told or _REASON.search(_read(each)))]
    return ", ".join(each for each in left if set(tokens(each)) - _PASSING or len(clauses) == len(left) + 1)


def may_tell_reaching(words: str) -> bool:
    """Whether an answer may say how somebody is to be reached: "kmaren ada yg kabur ketembak" does not."""
    said = set(tokens(words))
    if said <= _PLEADING:
        return False
    if len(words.split()) < _LEAST_TELLING or contact_wish(words) is not None or said & _SAYING or reaching_in(words):
        return True
    return _NUMBER.search(words) is not None or (len(words.split()) <= _MOST_PERHAPS and bool(said & _PERHAPS))


def _clauses(words: str) -> list[str]:
    return [each.strip() for each in _CLAUSES.split(words) if each and each.strip()]


def _tells(clause: str) -> bool:
    read = _read(clause)
    return _is_way(read) or _BORROWED.search(read) is not None


def _is_way(read: str) -> bool:
    return any(pattern.search(read) for pattern in _WAYS)


def _read(clause: str) -> str:
    return " ".join(_words(clause))


def _words(clause: str) -> Iterator[str]:
    end, text = 0, plain(clause)
    for found in _NUMBER.finditer(text):
        if _FEWEST_DIGITS <= sum(map(str.isdigit, found[0])) <= _MOST_DIGITS:
            yield from tokens(text[end : found.start()])
            yield "#"
            end = found.end()
    yield from tokens(text[end:])
