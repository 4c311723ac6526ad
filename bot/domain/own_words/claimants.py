"""Reads who somebody says to be an officer: the name, the numbers and accounts, and the sum that is asked for."""

import re
from collections.abc import Iterable

from bot.domain.answers.asking import is_asking
from bot.domain.answers.wording import listed
from bot.domain.catalogue.words import plain_words
from bot.domain.officer_words import spelt_word
from bot.domain.own_words.first_told import name_in

_NUMBER = re.compile(r"(?<![\w+])\+?[0-9](?:[ .\-]?[0-9]){7,19}(?!\w)")
_ACCOUNTS = frozenset(listed("rek rekening rekeningnya norek bri bni bca btn bsi mandiri cimb permata dana ovo gopay"))
_SUM = re.compile(
    r"\b(?:rp\.? ?)?[0-9]+(?:[.,][0-9]+)* ?(?:juta|jt|yuta|ribu|ribuan|rb|ewu|rebu|rupiah|million|k)\b"
    r"|\brp\.? ?[0-9][0-9.,]{2,}"
    r"|\b(?:rm|sar|hkd|nt|usd) ?[0-9][0-9.,]*\b"
    r"|\b[0-9][0-9.,]* ?(?:ringgit|riyal|real|dollars?|dolar|usd|rm|sar|hkd|nt)\b",
    re.IGNORECASE,
)

_BODY = (
    r"(?:petugas|pegawai|staf|staff|pejabat|officer|official|"
    r"(?:orang|org|pihak|bagian)(?: dari)? (?:kbri|kjri|kdei|kedutaan|konsulat|imigrasi|kp2mi|bp2mi|bp3mi|kemenlu|"
    r"kementerian|embassy|consulate|kantor kedutaan)|(?:dari |from )(?:the )?(?:kbri|kjri|kedutaan|kp2mi|bp2mi|"
    r"bp3mi|imigrasi|embassy))"
)
_CLAIM = r"(?:ngaku\w*|mengaku\w*|ngaken|katanya|ktnya|kta nya|bilangnya|claims?|claiming|pretends?|says?|saying)"
_CALLED = (
    r"(?:di ?tele?pon\w*|di ?telp\w*|di ?tlp\w*|di ?wa|di ?chat|di ?hubungi\w*|di ?sms|called|phoned|texted|"
    rf"(?:tele?pon|telp|tlp|nelpon|menelepon|wa|chat)(?: \w+){{0,2}} {_CLAIM})"
)
_ASKED_FOR = (
    r"(?:minta\w*|mintak|meminta\w*|suruh|disuruh|nyuruh|menyuruh|dimintai?n?|nyuwun|menta|asks?|asked|asking|wants?|"
    r"wanted)(?: \w+){0,4} "
    r"(?:uang|duit|duwit|artos|arta|dana|transfer|tf|trf|bayar|biaya|juta|jt|ribu|rb|kode|otp|pin|rekening|paspor|"
    r"money|pay|code|passport)"
)
_SAID_TO_BE = re.compile(rf"\b{_CLAIM}(?: \w+){{0,3}} {_BODY}\b")
_THE_WORD = re.compile(r"\b(?:kata|tembung|kecap) petugas\w*\b|\bofficer s? ?word\b|\bofficers word\b")
_DOUBTED = re.compile(
    rf"\b{_BODY}\w*(?: \w+){{0,6}} (?:asli|palsu|beneran|gadungan|bohong|bohongan|penipu|tenanan|fake|real)\b"
)
_WANTS = re.compile(rf"\b{_BODY}\b.*\b{_ASKED_FOR}\b")
_REACHED = re.compile(rf"\b(?:{_CALLED}|{_ASKED_FOR})\b")
_OUTRIGHT = re.compile(r"\b(?:ngaku|mengaku|ngaken|claim|pretend)")
_NO_NAME = frozenset(
    listed(
        "apa siapa kenapa gimana bagaimana kapan mana berapa ini itu benar bener betul asli palsu terus lanjut ok oke "
        "halo hai makasih terima kasih nomor nomer rekening kata lapor laporkan peringatan orang orangnya petugas "
        "uang duit sama juga takut bingung lupa semua di sini sana situ ke dari belum blm sudah udah bayar transfer ya "
        "iya tidak gak ga nggak who what why where how please thanks pulang menu"
    )
)
_MOST_NAMES = 4
_WORD_GIVEN = re.compile(
    r"\b(?:kata|katanya|kata nya|tembung\w*|kecap\w*|word|code ?word)(?: (?:petugas|sandi)\w*)?\s*"
    r"(?:nya|adalah|is|yaitu)?\s*[:=\"']*\s*([^\W\d_]{3,}(?:[ -][^\W\d_]{3,})?(?:[ -]?[0-9]{2})?)[\"'.!]*$",
    re.IGNORECASE,
)
_PAPERS = r"(?:ktp|e ktp|kk|kartu keluarga|paspor|passport|pasport|ijazah|akta|visa|id card|identity card|identitas)"
_PAPERS_WANTED = re.compile(
    rf"\b(?:minta\w*|mintak|meminta\w*|diminta\w*|suruh|disuruh|nyuwun|menta|njaluk|dijaluki|kirim\w*|ngirim\w*|"
    rf"asks?|asked|asking|wants?|send)(?: \w+){{0,4}} {_PAPERS}\w*\b"
    rf"|\b(?:foto|poto|photo|scan|selfie)(?: \w+){{0,2}} {_PAPERS}\w*\b"
)
_IS_TRUE = re.compile(
    r"\b(?:penipu\w*|nipu|tipu\w*|bohong\w*|palsu|gadungan|asli|beneran|bener|benar|tenan|temenan|leres|leresan|"
    r"dipercaya|percaya|fake|scam\w*|real|true|fraud)\b"
)
_SECRET = re.compile(
    r"\b(?:kode|otp|pin|sandi|password|code)(?: \w+)? (?:sms|otp|wa|saya|sy|aku|my)\b|\b(?:kode sms|otp)\b"
)
_GIVEN_ALREADY = (
    r"(?:ter|ke)?lanjur|telanjur|kadung|kebacut|kadhung|keburu|kaburu|sudah|udah|udh|sdh|dah|wis|wes|sampun|mpun|tos|"
    r"atos|parantos|already"
)
_GIVING = (
    r"(?:(?:di|ng|tak|ku)? ?(?:kasih|ksh|kasi)(?:kan|in|no|ake|keun)?|(?:mem|di|ng)?(?:beri|kirim|krm)(?:kan|in|i)?|"
    r"(?:di)?(?:kekno|ngekeki|keki|wenehi|wenehke|paringi|pasihkeun|bikeun)|(?:me)?(?:nyebut|sebut)(?:kan|in)?|bacakan|"
    r"bacain|(?:di)?bilang(?:in)?|gave|given|sent|told|shared)"
)
_CODE_OR_PIN = r"(?:kode|pin|otp|sandi|password|code)(?:nya|ne|na|ku)?"
_SECRET_GIVEN = re.compile(
    rf"\b(?:{_GIVEN_ALREADY})(?: \w+){{0,3}} {_GIVING}(?: \w+){{0,3}} {_CODE_OR_PIN}\b"
    rf"|\b{_CODE_OR_PIN}(?: \w+){{0,2}} (?:{_GIVEN_ALREADY})(?: \w+){{0,3}} {_GIVING}\b"
    r"|\b(?:i|we) (?:gave|sent|told|shared)(?: \w+){0,3} (?:code|pin|password|otp)\b"
)


_BY_PHONE = re.compile(  # no office takes a fine so: "polisi nelpon suruh bayar denda"
    r"\b(?:polisi|polis|police|imigrasi|imigresen|immigration|kedutaan|kbri|kjri|bea cukai|customs|pengadilan|court)\b"
    r"(?: \w+){0,3} (?:nelpon|nelfon|nelp|telpon|telepon|telp|tlp|vc|video call|calls?|called|chat|ngechat|sms|wa)\b"
    r".*\b(?:bayar|byr|transfer|tf|denda|kirim uang|kirim duit|rekening|pay|fine)\b"
)


def asks_if_officer(words: str) -> bool:
    """Whether somebody tells of one who says to be an officer and calls, wants money or is doubted."""
    plain = plain_words(words)
    if _DOUBTED.search(plain) or _WANTS.search(plain) or _BY_PHONE.search(plain):
        return True
    said = _SAID_TO_BE.search(plain)
    # "Katanya petugas ..." also begins what an officer of ours has told.
    return said is not None and (_OUTRIGHT.match(said[0]) is not None or _REACHED.search(plain) is not None)


def claimant_in(said: Iterable[str]) -> str:
    """Name, numbers and accounts of one somebody tells of, each once, as they were written; else empty."""
    found: dict[str, None] = {}
    for words in said:
        if name := name_in(words):
            found[name] = None
        for number in _NUMBER.finditer(words):
            before = [each for each in words[: number.start()].split()[-3:] if each.lower().strip(":.") in _ACCOUNTS]
            found[" ".join([*before, number[0]])] = None
    return ", ".join(found)


def sum_in(words: str) -> str:
    """The sum of money that is named, as it was written; else empty."""
    found = _SUM.search(words)
    return found[0].strip() if found else ""


def tells_who(words: str) -> bool:
    """Whether an answer names somebody: by a number, a sum that is wanted, or nothing but a name."""
    return bool(claimant_in([words]) or sum_in(words)) or _is_name(words)


_SENT = r"(?:ter|di|ke|ku|tak|k)? ?(?:kirim|kirimin|kasih|serahkan|serahin|titip|setor|sent|given)"
_PAPERS_GIVEN = re.compile(
    rf"\b{_PAPERS}\w*(?: \w+){{0,3}} (?:{_GIVEN_ALREADY})(?: \w+)? {_SENT}\b"
    rf"|\b(?:{_GIVEN_ALREADY})(?: \w+)? {_SENT}(?: \w+){{0,3}} {_PAPERS}\w*\b"
)
_PAID = re.compile(
    rf"\b(?:{_GIVEN_ALREADY})(?: (?!(?:mau|mo|hampir|akan|arep)\b)\w+){{0,2}} "
    r"(?:bayar|byr|dibayar|kebayar|bayarin|transfer|trf|tf|di ?transfer|"
    r"(?:kirim|setor|kasih) (?:uang|duit|dp)|paid|transferred)\b"
)


def word_given(words: str) -> str:
    """The word that an officer is said to have given: "dia kirim kata: MELATI" is MELATI; else empty."""
    if word := spelt_word(words):
        return word
    found = _WORD_GIVEN.search(words)
    return found[1].strip() if found is not None and _NUMBER.search(words) is None else ""


def wants_secret(words: str) -> bool:
    """Whether somebody is asked for a code or a PIN, or for money, by one who is nobody yet."""
    plain = plain_words(words)
    return _SECRET.search(plain) is not None or re.search(rf"\b{_ASKED_FOR}\b", plain) is not None


def gave_secret(words: str) -> bool:
    """Whether a code or a PIN has been given away already: "udah terlanjur tak kasih kodenya"."""
    return _SECRET_GIVEN.search(plain_words(words)) is not None


def is_asked_for_papers(words: str) -> bool:
    """Whether one who is nobody yet wants a picture of the identity card, the passport or another paper."""
    return _PAPERS_WANTED.search(plain_words(words)) is not None


def gave_papers(words: str) -> bool:
    """Whether a picture of papers has gone to one who is nobody yet: "ktp sy udh terkirim tadi pagi"."""
    return _PAPERS_GIVEN.search(plain_words(words)) is not None


def advice_in(words: str) -> str:
    """The line for who tells what they are asked for or gave, as `officer_check` calls it; else empty."""
    if gave_secret(words):
        return "code_given"
    if _PAID.search(plain_words(words)):
        return "paid"
    if gave_papers(words):
        return "papers_given"
    if wants_secret(words):
        return "never_ask"
    return "papers_wait" if is_asked_for_papers(words) else ""


def _is_name(words: str) -> bool:
    spoken = plain_words(words).split()
    is_short = 2 <= len(spoken) <= _MOST_NAMES and "?" not in words and not _NO_NAME & set(spoken)
    return is_short and len(name_in(f"namanya {words}").split()) == len(spoken)


def doubts_person(words: str) -> bool:
    """Whether somebody asks what to think of the one they told of: "jd ini penipu ya?", "petugas tenan opo penipu"."""
    plain = plain_words(words)
    return is_asking(words) and _IS_TRUE.search(plain) is not None and re.search(r"\d{4}", plain) is None


def asks_of_word(words: str) -> bool:
    """Whether somebody asks what the word is that an officer can give: "kata petugas itu apa"."""
    return is_asking(words) and _THE_WORD.search(plain_words(words)) is not None
