"""What somebody says of an offer: who makes it, whose account is to be paid, and which signs of danger it has."""

import re
from collections.abc import Iterable, Mapping

from bot.domain.answers import is_asking
from bot.domain.catalogue.words import plain_words
from bot.domain.own_words.claimants import claimant_in, sum_in
from bot.domain.own_words.first_told import company_in
from bot.domain.own_words.taken_abroad import FORGED

_NUMBER = re.compile(r"(?<![\w])\+?[0-9](?:[ .-]?[0-9]){5,17}(?!\w)")
_MOST_NUMBERS = 4
_ACCOUNT = re.compile(r"\b(?:rek|rekening|rekeningnya|norek|no rek|account|bri|bca|bni|mandiri|dana|gopay|ovo)\b")
_PROFILE = re.compile(
    r"(?:https?://)?(?:www\.|m\.)?(?:facebook|fb|instagram|tiktok|telegram|t|wa)\.(?:com|me)/[\w./@-]+|"
    r"(?<![\w.])@\w[\w.]{2,}",
    re.IGNORECASE,
)
_HELD_BY = re.compile(
    r"\b(?:a\.? ?n\.?|atas nama|in the name of)[: ]+([^\W\d]+(?: (?!minta\b|diminta\b|suruh\b|disuruh\b|buat\b|"
    r"untuk\b|utk\b|katanya\b|"
    r"bayar\b|sebesar\b|dan\b)[^\W\d]+)?)",
    re.IGNORECASE,
)
_HOLDER = re.compile(r"\b(?:a ?n|atas nama|punya|milik|in the name of)\b (.+)")
_MOST_OF_HOLDER = 2  # words
_COMPANY = re.compile(r"\b(?:pt|cv|perusahaan|kantor|company)\b")
_PAYING = re.compile(
    r"\b(?:bayar|dibayar|membayar|transfer|ditransfer|tf|setor|dp|uang muka|kirim uang|biaya|pay|paid|deposit)\b"
)
_ASKING_FOR = re.compile(
    r"\b(?:minta\w*|diminta\w*|mintak|suruh|disuruh|menta|njaluk|nyuwun|ask(?:s|ed|ing)?|wants?|demand\w*)\b"
)
_MONEY = re.compile(r"\b(?:uang|duit|duwit|artos|arta|money|cash)\b")
_NEVER_ASKED = re.compile(
    r"\b(?:tidak|tdk|ga|gak|gk|nggak|ndak|belum|blm|ora|mboten|teu|durung|dereng|not|never|no)(?: \w+)? "
    r"(?:disuruh|diminta\w*|minta|ada|perlu|dipungut|dikenakan|asked|asking|have to|need|charge\w*)\b"
)
# "30 juta tanpa biaya": the sum is what is earned, unless something is to be paid besides.
_FROM_PAY = re.compile(  # "ga perlu bayar, ongkos dipotong gaji 6 bulan": a debt all the same
    r"\b(?:di ?potong|motong|potong|potongan)(?: \w+)? (?:dari )?(?:gaji|upah|salary)\b|\bgaji\w* (?:\w+ )?(?:di "
    r"?potong)\b|"
    r"\b(?:deducted|cut) from (?:my |the )?(?:salary|wages|pay)\b"
)
_FREE = re.compile(
    r"\b(?:tanpa|tnp|bebas|nol|zero|no|without|ga pake|gak pake|tanpo|tanpa ana) (?:di ?pungut |ada |any )?"
    r"(?:biaya|bayar\w*|pungutan|potongan|ongkos|cost|fees?|charges?|payment)\b|\bbiaya(?:nya)? (?:nol|0)\b"
    r"|\b(?:gratis|grtis|free|percuma)\b"
)
_ALREADY = re.compile(
    r"\b(?:sudah|sdh|udah|udh|dah|telanjur|terlanjur|kadung|wis|wes|sampun|tos|geus|already)\b"
    r"(?: (?!(?:mau|mo|hampir|akan|arep)\b)\w+){0,2} "
    r"(?:kirim|kukirim|dikirim|transfer|ditransfer|tf|bayar|dibayar|mbayar|setor|dp|masuk|sent|paid)\b"
    r"|\bi (?:sent|paid)\b"
)
_NOT = re.compile(r"\b(?:belum|blm|tidak|tdk|ga|gak|nggak|ndak|durung|dereng|teu|not|never)\b")
_PAY = re.compile(
    r"\b(?:gaji\w*|digaji|upah\w*|bayaran\w*|bayarane|salary|wages?)\b"
    r"(?:[ :]+[^\W\d]+){0,3}[ :]+(?=(?:rp|rm|hkd|nt)?[. ]?\d)",
    re.IGNORECASE,
)
# The signs of the catalogue that words alone can show, by their codes; the first that is seen comes first.
_COMPOUND = r"(?:kamboja|cambodia|kambodja|phnom penh|sihanouk\w*|poipet|myanmar|burma|myawaddy|laos)"
_ONLINE = r"(?:admin|operator|marketing|online|customer service|cs|judi|judol|slot|scam\w*|kripto|crypto|telemarketing)"
_PAPERS = re.compile(
    r"\b(?:paspor|pasport|passport|ktp|ijazah|kk|akta|akte|buku (?:pelaut|nikah)|dokumen|berkas)(?:ku|nya)?\b"
)
_SIGNS: Mapping[str, re.Pattern[str]] = {
    "SCAM_JOB": re.compile(rf"\b{_ONLINE}\b.*\b{_COMPOUND}\b|\b{_COMPOUND}\b.*\b{_ONLINE}\b"),
    "NOT_PLACEMENT": re.compile(
        r"\b(?:kamboja|cambodia|kambodja|phnom penh|sihanouk\w*|poipet|myanmar|burma|myawaddy)\b"
    ),
    "VISA_TOURIST": re.compile(
        r"\b(?:visa|pakai|pake|paspor) (?:turis|wisata|umroh|umrah|ziarah|kunjungan|tourist)\b|\btourist visa\b"
    ),
    "HUGE_PAY": re.compile(
        r"\b(?:tanpa|tidak perlu|tdk perlu|ga perlu|gak perlu|no) "
        r"(?:syarat|pengalaman|keahlian|ijazah|skill|experience)\b"
    ),
    "NO_CONTRACT": re.compile(
        r"\b(?:tanpa|tidak ada|tdk ada|ga ada|gak ada|ora ono|teu aya|no) (?:surat )?(?:kontrak|perjanjian|contract)\b"
    ),
    "FAKE_ID": FORGED,
    "CARRY_GOODS": re.compile(
        r"\b(?:bawa|bawain|bawakan|membawa|nggawa|carry)(?: \w+){0,2} (?:titipan|(?:barang|paket|koper) titipan|"
        r"paket orang|goods for)\b"
    ),
    "SOCIAL_MEDIA": re.compile(r"\b(?:facebook|fb|tiktok|instagram|ig|telegram|medsos)\b"),
}
_DOUBT = re.compile(
    r"\b(?:aman|resmi|asli|beneran|bener|benar|betul|terdaftar|legal|ilegal|penipu\w*|tipu\w*|bohong\w*|abal\w*|modus|"
    r"hoax|hoaks|dipercaya|terpercaya|kenal|tahu|tau|scam\w*|safe|legit|real|trusted|fake)\b"
)
_WANTS_OF_ME = re.compile(
    r"\b(?:sponsor|calo|makelar|perekrut|broker)(?:nya|ne)?(?: \w+){0,4} (?:minta|mnta|mintak|njaluk|nyuwun|menta|"
    r"nyuruh|"
    r"suruh|asks?|wants)\b.*\b(?:wajar|normal|lumrah|boleh|aman|umum|ok)\b"
)
# "Belajar biar ga ketipu calo": nobody was cheated yet.
_NOT_TO_BE = re.compile(
    r"\b(?:biar|supaya|agar|ben|supados|so i|jangan sampai|jgn sampe|jangan sampe)(?: (?:saya|aku|kita|i))? "
    r"(?:(?:ga|gak|gk|nggak|ngga|tidak|tdk|ora|teu|mboten|dont|not|jangan|jgn) )?(?:di ?tipu\w*|ke ?tipu\w*|tertipu|"
    r"kapusan|"
    r"katipu|get cheated|be cheated)\b"
)
_NO_OFFERER = re.compile(
    r"\b(?:petugas|polisi|kbri|kjri|kdei|kp2mi|bp2mi|bp3mi|kedutaan|konsulat|imigrasi|officer|embassy|police|majikan|"
    r"(?:nomor|nomer|no|hp|wa)(?: (?:hp|wa))? (?:saya|sy|aku|ku|ini nomor saya)|my number)\b"
)
_EARLIER = re.compile(
    r"\b(?:tadi|td|barusan|sudah|sdh|udah|udh|dah|wis|sampun|tos|geus|already|just)\b(?: \w+){0,4} "
    r"(?:kirim|dikirim|tulis|ditulis|kasih|foto|fotonya|jawab|sent|wrote|told)\b"
    r"|\b(?:ini|iki|niki|ieu|nih|itu|this is|here is) (?:kak |pak |bu |gan )?(?:the )?"
    r"(?:brosur|poster|pamflet|selebaran|flyer|foto|gambar|screenshot|ss|iklan|posting\w*|picture|photo|ad)(?:nya|ne|"
    r"na)?\b"
)

PAID = "paid"  # of an account: the money is gone
_CHEATED = re.compile(
    r"\b(?:nipu|menipu|ketipu|kena tipu|tertipu|ditipu\w*|diapusi|ngapusi|kapusan|katipu|dibawa (?:kabur|lari)|raib|"
    r"cheated|scammed|swindled)\b"
)

_OFFERER = r"(?:calo|agen\w*|sponsor|pt|cv|perekrut|penyalur|loker|lowongan|kerja\w*|agent|recruiter|job)"
_CHEATED_BY = re.compile(
    rf"{_CHEATED.pattern}(?: \w+){{0,4}} {_OFFERER}\b|\b{_OFFERER}(?: \w+){{0,4}} {_CHEATED.pattern}"
)
_REPORTED = re.compile(r"\b(?:lapor\w*|melapor\w*|ngadu\w*|report)(?: \w+){0,2} (?:penipu\w*|calo|scam\w*|fraud)\b")


def signs_in(said: Iterable[str]) -> tuple[str, ...]:
    """The codes of the catalogue's signs of danger that an offer shows, as it was told: "kerja d kamboja gaji 15jt".

    How much pay is too much nobody knows; but where there is another sign, a sum that is promised is one as well.
    """
    told = list(said)
    plain = " ".join(map(plain_words, told))
    found = [code for code, pattern in _SIGNS.items() if pattern.search(plain)]
    is_paid = bool(found) and "HUGE_PAY" not in found and any(_PAY.search(words) for words in told)
    return (*found, "HUGE_PAY") if is_paid else tuple(found)


def tells_of_signs(words: str) -> bool:
    """Whether words at the question for a sign tell of another, or of papers somebody wants to have."""
    return bool(signs_in([words])) or _PAPERS.search(plain_words(words)) is not None


def wanted_sum(words: str) -> str:
    """The sum that somebody is to pay; what they are to earn is none."""
    return "" if costs_nothing(words) else sum_in(_without_pay(words))


def costs_nothing(words: str) -> bool:
    """Whether an offer is said to be free, and nothing is to be paid all the same: "gratis, tf 2 juta dulu"."""
    rest, times = _FREE.subn(" ", plain_words(words))
    return times > 0 and not any(each.search(rest) for each in (_PAYING, _ASKING_FOR, _ALREADY, _ACCOUNT))


def _without_pay(words: str) -> str:
    """Words without the pay they tell of: "gaji 15jt, bayar 5 juta dulu" wants five."""
    for pay in reversed(list(_PAY.finditer(words))):
        earned = sum_in(words[pay.end() :])
        words = words[: pay.start()] + words[pay.end() :].replace(earned, "", 1) if earned else words
    return words


def numbers_said(words: str) -> str:
    """The phone and account numbers in words, as they were written; empty where there is none."""
    found = [each[0].strip() for each in _NUMBER.finditer(words)]
    return ", ".join(dict.fromkeys(found[:_MOST_NUMBERS]))


def offer_in(said: Iterable[str]) -> str:
    """Who makes an offer, out of all that was told of it, the earliest first: company, profiles, numbers, holder."""
    found: dict[str, None] = {}
    for words in said:
        if company := company_in(words).split(",")[0]:
            found[company] = None
        found |= dict.fromkeys(each[0] for each in _PROFILE.finditer(words))
        for number in _NUMBER.finditer(words):
            before = [each for each in words[: number.start()].split()[-3:] if _ACCOUNT.fullmatch(plain_words(each))]
            found[" ".join([*before, number[0].strip()])] = None
        if holder := holder_in(words):
            found[f"a.n. {holder}"] = None
    return ", ".join(found)


def holder_in(words: str) -> str:
    """In whose name an account is, beside which it is written; else empty."""
    found = _HELD_BY.search(words)
    return found[1].strip().title() if found is not None and _ACCOUNT.search(plain_words(words)) else ""


def offerer_in(words: str) -> str:
    """What to look up: the company with its number, or all words where only numbers tell who it is; else empty."""
    is_named = bool(numbers_said(words)) or _PROFILE.search(words) is not None
    return company_in(words) or (words.strip() if is_named else "")


def doubts_offerer(words: str) -> bool:
    """Whether somebody asks of a number, an account or a company whether it is to be trusted."""
    plain = plain_words(words)
    if _WANTS_OF_ME.search(plain):
        return is_asking(words)
    return (
        is_asking(words)
        and _DOUBT.search(plain) is not None
        and _NO_OFFERER.search(plain) is None
        and bool(offerer_in(words))
    )


def was_cheated(words: str) -> bool:
    """Whether somebody wants to tell of one who cheated them with the offer of work."""
    plain = _NOT_TO_BE.sub(" ", plain_words(words))
    return _CHEATED_BY.search(plain) is not None or (_REPORTED.search(plain) is not None and has_paid(words))


def names_offerer(words: str) -> bool:
    return bool(offerer_in(words)) or has_paid(words) or tells_of_money(words)


def tells_of_offer(words: str) -> bool:
    """Whether an answer to the question for the money tells anything of the offer: the money, or who makes it."""
    return tells_of_money(words) or bool(offerer_in(words) or claimant_in([words]))


def points_back(words: str) -> bool:
    """Whether somebody only says that they have sent it already: "kan tadi udah sy kirim"."""
    return _EARLIER.search(plain_words(words)) is not None and not offerer_in(words) and not has_paid(words)


def account_in(words: str) -> str:
    """`private` or `company`, where words say whose account is to be paid; else empty."""
    plain = plain_words(words)
    if _ACCOUNT.search(plain) is None:
        return ""
    holder = _HOLDER.search(plain)
    if holder is not None:
        named = " ".join(holder[1].split()[:_MOST_OF_HOLDER])  # "a.n. Bu Yanti, pt nya di Cilacap"
        return "company" if _COMPANY.search(named) else "private"
    return "company" if re.search(r"\brek\w* (?:pt|cv|perusahaan|kantor)\b", plain) else ""


def account_told(said: Iterable[str]) -> str:
    """Whose account is to be paid for an offer; `no` where it is said to be free and nobody asked for anything."""
    told = list(said)
    is_free = any(map(costs_nothing, told)) and not any(map(wanted_sum, told))
    return next(filter(None, map(account_in, told)), "no" if is_free else "")


_BUT_A_SUM = re.compile(
    r"\b(?:cuma|cuman|hanya|tapi|tp|kecuali|mung|ngan|only|but|just)\b(?: \w+){0,4} \d+ ?(?:jt|juta|rb|ribu|k|usd|"
    r"dolar|"
    r"ringgit|riyal|000)"
)


def money_in(words: str) -> str:
    """What an answer says of the money: `private`, `company`, `asked` (to nobody known), `no`, `unpaid`; else empty.

    "Ke rek budi" is somebody's own account too.
    """
    plain = plain_words(words)
    if not tells_of_money(words):
        return ""
    is_company = _COMPANY.search(plain) is not None
    account = account_in(words) or ("company" if is_company else "private" if _ACCOUNT.search(plain) else "")
    if account or has_paid(words):
        return account
    if _NEVER_ASKED.search(plain) or costs_nothing(words):
        return "asked" if _BUT_A_SUM.search(plain) or _FROM_PAY.search(plain) else "no"
    if _NOT.search(plain):
        return "unpaid"
    return "asked" if wanted_sum(words) or _ASKING_FOR.search(plain) else ""


def tells_of_money(words: str) -> bool:
    plain = plain_words(words)
    is_asked = _ASKING_FOR.search(plain) is not None and _MONEY.search(plain) is not None
    return (
        is_asked or bool(wanted_sum(words)) or any(each.search(plain) for each in (_ACCOUNT, _PAYING, _FREE, _FROM_PAY))
    )


def has_lost_money(words: str) -> bool:
    """Whether money is gone: paid already, or taken by a swindler with its sum: "agen yg nipu sy 20jt"."""
    return has_paid(words) or (bool(wanted_sum(words)) and _CHEATED.search(plain_words(words)) is not None)


def has_paid(words: str) -> bool:
    """Whether money has gone already; a photo that was sent is none."""
    plain = plain_words(words)
    is_money = bool(wanted_sum(words)) or _PAYING.search(plain) is not None or "uang" in plain.split()
    return is_money and _ALREADY.search(plain) is not None
