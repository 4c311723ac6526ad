"""Numbers that tell people and things apart, read out of whatever somebody wrote: phones, papers, accounts, flights."""

import re
import unicodedata
from collections.abc import Iterator

import phonenumbers

_HOME = "ID"
_MOST_CHARS = 4_000
_MOST_FOUND = 12
_PHONE = re.compile(r"(?<![\w+])(?:\+|00)?\d(?:[\s().-]{0,2}\d){7,14}(?!\w)")
_NIK = re.compile(r"(?<!\d)\d{16}(?!\d)")
_PASSPORT = re.compile(r"(?<![A-Z0-9])[A-Z]{1,2}[ -]?\d{6,7}(?![A-Z0-9])", re.IGNORECASE)
_ACCOUNT = re.compile(
    r"\b(?:no(?:mor)?\.?\s*)?(?:rek(?:ening)?|norek|account|bca|bri|bni|btn|bsi|mandiri|dana|ovo|gopay)\b"
    r"[^\d\n]{0,30}(\d(?:[\s.-]?\d){7,17})(?!\d)",
    re.IGNORECASE,
)
_PROFILE = re.compile(r"(?<![\w.@])@([A-Za-z][\w.]{4,31})\b(?!\.\w)")
_PROFILE_ADDRESS = re.compile(r"\b(?:t\.me|(?:facebook|fb|instagram|tiktok)\.com)/@?([\w.]{5,40})", re.IGNORECASE)
# Airlines between Indonesia and where its workers go: any two letters would find bus lines and seat numbers too.
_AIRLINES = (
    "GA|JT|ID|IW|IU|QG|QZ|SJ|IN|8B|AK|D7|FD|Z2|XT|MH|OD|SQ|TR|3K|JQ|CX|HX|UO|HB|CI|BR|JX|IT|KE|OZ|7C|LJ|TW|JL|NH|MM|SV|"
    "F3|XY|EK|FZ|EY|QR|KU|J9|GF|WY|OV|RJ|ME|MS|TK|ET|TG|FD|SL|VZ|VN|VJ|K6|QH|BI|PR|5J|CZ|MU|CA|MF|HO|QF|KL|LH"
)
_FLIGHT = re.compile(rf"(?<![A-Z0-9])({_AIRLINES})[ -]?(\d{{2,4}})(?![A-Z0-9])")
_DIGITS = re.compile(r"\D+")


def plain(text: str) -> str:
    """Full-width digits and letters in their usual form, at a length that costs nothing to look through."""
    return unicodedata.normalize("NFKC", text[:_MOST_CHARS])


def phones(text: str, country: str | None = None) -> list[str]:
    """Phone numbers in E.164; one without a country code is taken as of `country`, then as Indonesian."""
    found: dict[str, None] = {}
    without_niks = _NIK.sub(" ", text)
    for match in _PHONE.finditer(without_niks):
        number = _number(match.group(), country)
        if number is not None:
            found[number] = None
        if len(found) >= _MOST_FOUND:
            break
    return list(found)


def niks(text: str) -> list[str]:
    """Numbers of the Indonesian identity card: 16 digits whose parts can be a province and a birth date."""
    return _few(each for each in _NIK.findall(text) if _can_be_nik(each))


def passports(text: str) -> list[str]:
    return _few(re.sub("[ -]", "", match).upper() for match in _PASSPORT.findall(text))


def accounts(text: str) -> list[str]:
    """Bank and wallet accounts that are named as such, and names of profiles."""
    numbers = (_DIGITS.sub("", each) for each in _ACCOUNT.findall(text))
    names = (each.casefold().rstrip(".") for pattern in (_PROFILE, _PROFILE_ADDRESS) for each in pattern.findall(text))
    return _few([*numbers, *(f"@{name}" for name in names if not name.isdigit())])


def flights(text: str) -> list[str]:
    return _few(f"{airline}{int(number)}" for airline, number in _FLIGHT.findall(text.upper()))


def _few(found: Iterator[str] | list[str]) -> list[str]:
    return list(dict.fromkeys(found))[:_MOST_FOUND]


def _number(written: str, country: str | None) -> str | None:
    digits = _DIGITS.sub("", written)
    if written.startswith("+") or digits.startswith("00"):
        return _valid("+" + digits.removeprefix("00"), None)
    for region in dict.fromkeys((country or _HOME, _HOME)):
        # People leave out the plus sign, or write the country code after a zero they dialled.
        code = str(phonenumbers.country_code_for_region(region))
        wanted = [digits] if digits.startswith("0") else []
        wanted += ["+" + digits] if digits.startswith(code) else []
        wanted += [digits]
        for each in wanted:
            if (number := _valid(each, region)) is not None:
                return number
    return None


def _valid(written: str, region: str | None) -> str | None:
    try:
        number = phonenumbers.parse(written, region)
    except phonenumbers.NumberParseException:
        return None
    # Number plans change faster than their tables: a number with its country code only has to be possible.
    is_good = phonenumbers.is_valid_number if region else phonenumbers.is_possible_number
    if not is_good(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _can_be_nik(digits: str) -> bool:
    day, month = int(digits[6:8]) % 40, int(digits[8:10])
    return 11 <= int(digits[:2]) <= 99 and 1 <= day <= 31 and 1 <= month <= 12 and digits[12:] != "0000"
