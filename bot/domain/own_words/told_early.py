"""Hears in a report what its other questions would ask: that writing is not safe, who is there, who cannot leave."""

import re
from datetime import date

from bot.domain.answers import Direction, is_asking, read_moment, read_spoken
from bot.domain.answers.wording import listed, tokens
from bot.domain.catalogue.words import plain_words
from bot.domain.own_words.claimants import sum_in

_UNSAFE = re.compile(
    r"\b(?:tidak|tdk|tak|ga|gak|gk|g|nggak|enggak|ngga|kurang|belum|blm|mboten|boten|ora|teu|henteu|not|isnt|"
    r"unsafe)(?: (?:begitu|terlalu|patos|pati|very|really|so))? (?:aman|safe|slamet|selamat|salamet|wilujeng)\b"
    r"|\bunsafe\b"
)
_MOST_UNSAFE_WORDS = 6
_SAFE_MYSELF = re.compile(
    r"(?:(?:ya|iya|ok|oke|yes|nggih|muhun) )*(?:saya|sy|aku|kula|kulo|abdi|i am|im) (?:mah |sih |sendiri )?"
    r"(?:aman|safe|selamat|slamet|salamet|wilujeng)\b"
)
_TURNING = re.compile(
    r"\b(?:tapi|tp|tetapi|nanging|namung|but|tidak|tdk|gak|ga|nggak|enggak|belum|ora|mboten|teu|not|kalau|kalo|asal|"
    r"if|bahaya|majikan (?:ada|di)|dia (?:ada|di|lagi))\b"
)
_BUT = re.compile(r"\b(?:tapi|tp|tetapi|ning|nanging|namung|but)\b(?! (?:cepat|cepet|sebentar|bentar|cuma|hanya))")
# Without one of these a longer "bisa", "boleh" tells of something else: "hp bajaknya cuma boleh 1x".
_SAFE_WORDS = tuple(
    listed(
        "aman selamat slamet salamet wilujeng safe secure pergi keluar tidur mandi sare tindak angkat kulem alone away "
        "gone asleep sleeping bathing shower sendiri majikan juragan dunungan tulis nulis nyerat chat write"
    )
)
_READING = frozenset(listed("baca maca read reads reading periksa cek ngecek punya milik forward"))
_AGREEING = frozenset(listed("ya iya yes ok oke nggih muhun enggih"))
_MOST_BARE_WORDS, _MOST_AGREEING_WORDS = 3, 5
_DANGER_NAMED = frozenset(listed("bahaya bahya berbahaya gawat genting darurat danger dangerous bebaya"))
_NOT_DANGER = frozenset(
    listed(
        "tidak tdk tak ga gak gk g nggak enggak ngga kurang belum blm mboten boten ora teu henteu not no aman safe "
        "kalau kalo klo if slamet selamat salamet wilujeng tadi kemarin kmrn apa apakah"
    )
)
_GREETING = re.compile(
    r"\b(?:selamat|slamat|met) (?:pagi|siang|sore|malam|malem|petang|tengah hari|tinggal|datang|jalan)\b", re.IGNORECASE
)
# What is not safe may be something else: to be called, or to go there.
_NOT_TO_WRITE = frozenset(
    listed("telpon telepon telp nelpon ditelpon ditelepon call calls pulang keluar kabur lari uang")
)

# Somebody else looks into the phone: "kadang hp ini dia periksa", "dia suka buka hp saya".
_PHONE = r"(?:hp|hape|handphone|henpon|ponsel|phone|wa|chat|whatsapp|messages|telepon)(?:ku|nya|ne|na|e)?"
_LOOKS = (
    r"(?:periksa|priksa|meriksa|cek|check|checks|ngecek|dicek|diperiksa|dipriksa|buka|bukak|dibuka|dibukak|ngebuka|"
    r"mbukak|muka|baca|dibaca|maca|reads?|opens?|liat|lihat|diliat|dilihat|ningali|ndelok|intip|diintip|pantau|"
    r"dipantau|kontrol|dikontrol|diawasi|digeledah|dirazia|tengok|ditengok|nengok|checked|watched|monitored|controlled)"
)
_THEY = (
    r"(?:dia|dya|majikan\w*|bendara\w*|bos|boss|bosku|juragan\w*|dunungan\w*|tuan|nyonya|madam|mandor|agen|suami\w*|"
    r"mereka|he|she|"
    r"they|employer|kafil|anjeunna|piyambake|dheweke|deweke)"
)
_OFTEN = (
    r"(?:kdg|kadang|kadang2|suka|sering|selalu|sll|slalu|tiap hari|tiap malam|lagi|masih|"
    r"lg|lgi|sedang|sdg|skrg|sekarang|sya|saweg|nuju|keur|nembe|"
    r"ikut|ikutan|semua|smua|semuanya|all|every|isi|dah|balik|dok|tengah|always|sometimes|often|sok|asring|biasa|"
    r"biasane|juga|is|ini|iki|niki|ieu|saya|sy|aku|kula|kulo|abdi|my|"
    r"being|by|the|at|into)"
)
_MAY = r"(?:mau|bisa|bs|iso|saged|tiasa|can|will|boleh)"
_LOOKED_AT = (
    r"(?:dicek|diperiksa|dipriksa|dibuka|dibukak|dibaca|diliat|dilihat|diintip|dipantau|dikontrol|diawasi|digeledah|"
    r"dirazia|checked|watched|monitored|controlled)"
)
_PHONE_READ = re.compile(
    rf"\b{_PHONE}(?: (?:{_OFTEN}|{_MAY}))* {_THEY}(?: (?:{_OFTEN}|{_MAY}))* {_LOOKS}\b"
    rf"|\b{_PHONE}(?: {_OFTEN})* {_LOOKED_AT}\b|\b{_PHONE}(?: {_MAY})? {_LOOKED_AT}(?: sama| ku| oleh)? {_THEY}\b"
    rf"|\b{_THEY}(?: (?:{_OFTEN}|{_MAY}))* {_LOOKS}(?: {_OFTEN})* {_PHONE}\b"
    r"|\b(?:nanti|ntar|takut|mengko|mangke|engke)(?: \w+)? (?:kebaca|kewaca|kabaca)\b"
    r"|\b(?:nanti|ntar) \w+ (?:yg|yang|sing|nu) (?:baca|maca)\b"
    rf"|\b{_THEY}(?: (?:{_OFTEN}|{_MAY}))* (?:baca|maca|reads?|liat|lihat) (?:ini|iki|niki|ieu|this|pesan|chatnya)\b"
)
_MOST_TELLING_WORDS = 24
_STUCK = re.compile(
    r"\b(?:(?:ke|ter|di|ka)?(?:tindih|timbun|timpa|jepit|himpit|gencet|perangkap)\w*|ketiban|kajepit|kurugan|"
    r"terjebak|kejebak|nyangkut|pinned|trapped|stuck|crushed|buried)\b"
    r"|(?<!gaji )(?<!uang )(?<!duit )(?<!visa )(?<!paspor )\b(?:(?:tidak|tdk|tak|ga|gak|gk|g|nggak|enggak|ora|mboten|"
    r"teu|not)(?: \w+)? (?:bisa|bs|boleh|iso|saged|tiasa|able|dapat)|cant|can t|cannot) (?:to )?"
    r"(?:ber|di)?(?:gerak|jalan|bangun|berdiri|keluar|kluar|kebuka|buka|lari|kabur|obah|metu|"
    r"move|walk|get out|get up|escape|leave)\b|\b(?:di ?kunci|dikunciin|kunci|locked)(?: \w+)? (?:dari|from) "
    r"(?:luar|outside)\b"
)

_LED = re.compile(
    r"^(?:(?:saya|sy|aku|lagi|kula|kulo|abdi|ini) )*(?:sama|sm|ama|bareng|bersama|dengan|karo|kalih|sareng|jeung|with) "
)
_MOST_COMPANY_WORDS = 5

_VIOLATED = re.compile(
    r"perkosa|prekosa|\b(?:di|me)?paksa|cabul|\b(?:di|me)?raba|rape|forced|touch|pegang|leceh|tidur(?:i|in)|kamar|haid|"
    r"\bm(?:en)?s\b|hamil|meteng|reuneuh|pregnan|telanjang|bugil|\b(?:di|me)?(?:cium|peluk)|seks|\bsex|setubuh|intim|"
    r"sentuh|nyentuh|badan|tubuh|awak"
)

_SHIP = re.compile(
    r"\b(?:nama|nami|jeneng)(?:nya)? (?:kapal|prau)(?:nya|ku|e|na)?(?: (?:saya|kami|itu|ini))?"
    r"(?: (?:adalah|ialah|yaitu))?[ :]+((?:[\w.-]+ ?){1,5})"
    r"|\bkapal(?:nya|ku|e|na)? (?:ini |itu |kami )?(?:namanya|bernama|jenenge|named|yang bernama) ((?:[\w.-]+ ?){1,5})"
    r"|\b(?:ship|vessel|boat)(?:s name)?(?: is| name is)?(?: called| named) ((?:[\w.-]+ ?){1,5})",
    re.IGNORECASE,
)
_AFTER_SHIP = re.compile(
    r"\s+(?:di|dekat|deket|dari|posisi|sekarang|skrg|kami|saya|ada|yang|yg|dan|sudah|udah|near|at|in|from|we|i|bendera|"
    r"gaji|kapten|pak|bu|kak)\b.*",
    re.IGNORECASE | re.DOTALL,
)

_SPAN = re.compile(
    r"\b(?:sejak|semenjak|sudah|sdh|udah|udh|wis|wes|sampun|tos|geus|parantos|since|for)(?: \w+)? ?(?:\d+|se)? ?"
    r"(?:hari|minggu|bulan|bln|tahun|thn|taun|dina|wulan|sasih|days?|weeks?|months?|years?)\b(?: (?:lalu|ago))?"
    r"|\b(?:sejak|semenjak|since) \w+(?: \d{4})?\b"
)
_OF_SOMETHING_ELSE = frozenset(
    listed("kerja bekerja umur usia kontrak gaji digaji dibayar nikah menikah work working worked old contract paid")
)
_MOST_SPAN_WORDS = 8
_MOST_PAY_WORDS = 8
_A_MONTH = re.compile(
    r"\b(?:sebulan|perbulan|(?:per|tiap|setiap|se|a|per each) (?:bulan|bln|month)|sewulan|sasasih|saben wulan|"
    r"monthly)(?:nya)?\b"
    r"|\b(?:gaji|upah|salary|wage)(?:nya|ku)?\b.*\d"
)


def says_unsafe(words: str) -> bool:
    """Whether a short message says that it is not safe here: somebody may be reading along."""
    said = tokens(words)
    if reads_along(words):
        return True
    if len(said) > _MOST_UNSAFE_WORDS or words.rstrip().endswith("?") or _NOT_TO_WRITE & set(said):
        return False
    return bool(_UNSAFE.search(" ".join(said)))


def reads_along(words: str) -> bool:
    """Whether words say that somebody else looks into the phone."""
    said = tokens(words)
    if len(said) > _MOST_TELLING_WORDS or words.rstrip().endswith("?"):
        return False
    return _PHONE_READ.search(" ".join(said)) is not None


def cannot_get_away(words: str) -> bool:
    """Whether somebody is pinned down or cannot get out: nobody tells them to move away."""
    return _STUCK.search(" ".join(tokens(words))) is not None


def names_danger(words: str) -> bool:
    """Whether a few words name the danger itself, and turn it round with nothing: "iyo bahaya"."""
    said = tokens(words)
    return len(said) <= _MOST_UNSAFE_WORDS and bool(_DANGER_NAMED & set(said)) and not _NOT_DANGER & set(said)


def opens_safe(words: str) -> bool:
    """Whether a message opens with "I am safe", and nothing turns it round: "saya aman, mbak itu dekat stasiun"."""
    said = " ".join(tokens(words))
    return _SAFE_MYSELF.match(said) is not None and _TURNING.search(said) is None


def may_mean_safe(words: str) -> bool:
    """Whether words that sound like a "safe" can be meant so: not before a "but", or where they tell something else."""
    said = tokens(words)
    if _BUT.search(" ".join(said)) or _READING & set(said):
        return False
    is_plain = len(said) <= _MOST_BARE_WORDS or (len(said) <= _MOST_AGREEING_WORDS and said[0] in _AGREEING)
    return is_plain or any(each.startswith(_SAFE_WORDS) for each in said)


_AT_SEA = re.compile(
    r"\b(?:(?:di|ning|teng|ke|ka|on|at|in)(?: \w+)? (?:atas )?(?:kapal|laut|segara|samudra|sea|ship|boat|vessel|ocean)|"
    r"dilarung|overboard|jatuh dari kapal)\b"
)


def lies_at_sea(words: str) -> str:
    """`laut` where one who has died is said to have been lost at sea, or to lie on a ship; else empty."""
    return "laut" if _AT_SEA.search(words.lower()) else ""


def ship_told(words: str) -> str:
    """The name of the ship somebody is on, as they write it; empty where none is told."""
    found = _SHIP.search(words) if "?" not in words else None
    name = next(filter(None, found.groups()), "") if found is not None else ""
    return _AFTER_SHIP.sub("", name.strip()).strip(" .-")


def tells_violation(words: str) -> bool:
    """Whether words that were understood as sexual violence tell what was done, and are no shy beginning."""
    return _VIOLATED.search(words.lower()) is not None


def without_greeting(words: str) -> str:
    """What is left without "selamat pagi": the same word means safe in Malay."""
    return _GREETING.sub("", words)


_TONIGHT = re.compile(
    r"\b(?:malam|malem|mlm) (?:ini|ni)\b|\b(?:bengi|dalu) (?:iki|niki)\b|\bpeuting ieu\b|\btonight\b|\bsecepatnya\b"
    r"|\b(?:sekarang|skrg|hari ini) juga\b|\bright now\b"
)


def is_tonight(words: str) -> bool:
    """Whether words name this very night or hour: "kabur malem ini"."""
    return _TONIGHT.search(" ".join(tokens(words))) is not None


_FAVOUR = re.compile(
    r"\b(?:(?:boleh|bisa|bs|minta|saged|tiasa) )?(?:tolong|tlg|tlong|tulung|please|pls) (?:bagi ?(?:tau|tahu)|"
    r"kasi[h]? (?:tau|tahu)|kabar\w*|sampaikan|sampein|bilang\w*|hubung\w*|telpon\w*|tell|inform)\b",
    re.IGNORECASE,
)


def without_favour(words: str) -> str:
    """The words without what asks to tell somebody something: that "tolong" says nothing of danger."""
    return _FAVOUR.sub(" ", words).strip() or words


def company_told(words: str, question: str, codes: tuple[str, ...]) -> str | None:
    """Who is there, where a message says no more than that: "sama majikan"."""
    said = tokens(words)
    if len(said) > _MOST_COMPANY_WORDS or is_asking(words) or not _LED.match(" ".join(said) + " "):
        return None
    return read_spoken(words, question, codes)


def pay_told(words: str) -> str:
    """What somebody is paid a month, as it was said: "1800 ringgit sebulan"; empty where it may be another sum."""
    is_pay = len(words.split()) <= _MOST_PAY_WORDS and not is_asking(words)
    return words.strip(" .,") if is_pay and sum_in(words) and _A_MONTH.search(plain_words(words)) else ""


def since_told(words: str, today: date) -> str:
    """Since when it has been so, as it was said: "sudah 3 bulan"; empty where it may be said of something else."""
    said = tokens(words)
    if len(said) > _MOST_SPAN_WORDS or is_asking(words) or _OF_SOMETHING_ELSE & set(said):
        return ""
    span = _SPAN.search(" ".join(said))
    return span[0] if span is not None and read_moment(span[0], today, Direction.PAST) is not None else ""
