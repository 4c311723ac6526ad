"""What somebody says of an offer and who makes it: numbers, whose account is to be paid, and whether it was paid."""

import re

from bot.domain.catalogue.words import plain_words
from bot.domain.own_words.first_told import company_in

_NUMBER = re.compile(r"(?<![\w])\+?[0-9](?:[ .-]?[0-9]){5,17}(?!\w)")
_NUMBER_DIGITS = 6
_MOST_NUMBERS = 4
_ACCOUNT = re.compile(r"\b(?:rek|rekening|rekeningnya|norek|no rek|account|bri|bca|bni|mandiri|dana|gopay|ovo)\b")
_HOLDER = re.compile(r"\b(?:a ?n|atas nama|punya|milik|in the name of)\b (.+)")
_COMPANY = re.compile(r"\b(?:pt|cv|perusahaan|kantor|company)\b")
_PAYING = re.compile(
    r"\b(?:bayar|dibayar|membayar|transfer|ditransfer|tf|setor|dp|uang muka|kirim uang|biaya|pay|paid|deposit)\b"
)
_SUM = re.compile(r"\b(?:rp ?)?[0-9][0-9.,]* ?(?:jt|juta|rb|ribu|k|million)\b|\brp ?[0-9]")
_ALREADY = re.compile(
    r"\b(?:sudah|sdh|udah|udh|dah|telanjur|terlanjur|kadung|wis|wes|sampun|tos|geus|already)\b(?: \w+){0,2} "
    r"(?:kirim|kukirim|dikirim|transfer|ditransfer|tf|bayar|dibayar|mbayar|setor|dp|masuk|sent|paid)\b"
    r"|\bi (?:sent|paid)\b"
)
_NOT = re.compile(r"\b(?:belum|blm|tidak|tdk|ga|gak|nggak|ndak|durung|dereng|teu|not|never)\b")
_EARLIER = re.compile(
    r"\b(?:tadi|td|barusan|sudah|sdh|udah|udh|dah|wis|sampun|tos|geus|already|just)\b(?: \w+){0,4} "
    r"(?:kirim|dikirim|tulis|ditulis|kasih|foto|fotonya|jawab|sent|wrote|told)\b"
)


def numbers_said(words: str) -> str:
    """The phone and account numbers in words, as they were written; empty where there is none."""
    found = [each[0].strip() for each in _NUMBER.finditer(words)]
    return ", ".join(dict.fromkeys(found[:_MOST_NUMBERS]))


def offerer_in(words: str) -> str:
    """What to look up: the company with its number, or all words where only numbers tell who it is; else empty."""
    return company_in(words) or (words.strip() if numbers_said(words) else "")


def names_offerer(words: str) -> bool:
    return bool(offerer_in(words)) or has_paid(words)


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
        return "company" if _COMPANY.search(holder[1]) else "private"
    return "company" if re.search(r"\brek\w* (?:pt|cv|perusahaan|kantor)\b", plain) else ""


def money_in(words: str) -> str:
    """The same from an answer to the question for it, where "ke rek budi" is somebody's own account too."""
    plain = plain_words(words)
    if not tells_of_money(words):
        return ""
    is_company = _COMPANY.search(plain) is not None
    return account_in(words) or ("company" if is_company else "private" if _ACCOUNT.search(plain) else "")


def tells_of_money(words: str) -> bool:
    plain = plain_words(words)
    return any(each.search(plain) for each in (_ACCOUNT, _PAYING, _SUM)) and (
        has_paid(words) or _NOT.search(plain) is None
    )


def has_paid(words: str) -> bool:
    """Whether money has gone already; a photo that was sent is none."""
    plain = plain_words(words)
    is_money = _SUM.search(plain) is not None or _PAYING.search(plain) is not None or "uang" in plain.split()
    return is_money and _ALREADY.search(plain) is not None
