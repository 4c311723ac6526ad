"""What one cell of the catalogue may hold; each check says in words what is wrong, or nothing."""

import re
from collections.abc import Callable, Mapping
from datetime import date

import phonenumbers
import pycountry
from phonenumbers import shortnumberinfo

Row = Mapping[str, str]
Known = Mapping[str, frozenset[str]]  # a table's name to the codes it has
Check = Callable[[str, Row, Known], str | None]

# What can be wrong, as the command line says it; the console says it by the same keys in the officer's language.
SENTENCES: Mapping[str, str] = {
    "missing": "is missing",
    "strange": "is no column of this table",
    "twice": "stands twice",
    "cells": "has {cells} cells, the heading {heading}",
    "no-rows": "there are no rows",
    "empty": "is empty",
    "spaces": "begins or ends with a space",
    "long": "is longer than {most} characters",
    "formula": "begins like a formula",
    "same": "is the same row as {row}",
    "default": "row {row} is the default of this {column} already",
    "code": "is no code: capitals, digits and _ only",
    "hidden": "holds a hidden character",
    "whole": "is no whole number",
    "date": "is no date: year, year-month or year-month-day",
    "country": "is no country's two letters",
    "one-of": "is none of {allowed}",
    "callable-from": "is neither a country nor `any`",
    "reference": "names {codes}, which {table} does not have",
    "zone": "holds {parts}, which is no time zone",
    "zone-offsets": "has not one offset for each zone",
    "hours": "holds {parts}, which is no number of hours",
    "day": "is no whole date: year-month-day",
    "chars": "is longer than {most} characters",
    "countries": "holds {parts}, which is no country's two letters",
    "language": "is no language's short code",
    "reviewer": "must say who reviewed it",
    "phone": "is no valid international number",
    "phone-country": "is no number of {country}",
    "phone-digits": "must be + and digits only",
    "phone-shape": "holds {parts}, which cannot be a number",
    "dialled-differs": "has other digits than number_e164",
    "dialled": "is no short or local number",
    "short": "is no short number",
    "emergency": "is no emergency number there",
}

_CODE = re.compile(r"[A-Z][A-Z0-9_]{1,39}")
_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?")
_NO_DATE = ("none", "undated")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?")
_SHORT = re.compile(r"[0-9]{3,6}")
_LOCAL = re.compile(r"[0-9][0-9 -]{1,18}[0-9]")
_ZONE = re.compile(r"[A-Z][A-Za-z]+(?:/[A-Z][A-Za-z_-]+){1,2}")
_OFFSET = re.compile(r"-?[0-9]{1,2}(?:\.[0-9]{1,2})?")
_MOST_HOURS = 14
_HIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_COUNTRIES = frozenset(country.alpha_2 for country in pycountry.countries)


class Wrong(str):
    """What is wrong, in English; `key` and `values` are for whoever says it in another language."""

    key: str
    values: Mapping[str, str]

    def __new__(cls, key: str, **values: object) -> "Wrong":
        words = {name: str(value) for name, value in values.items()}
        made = super().__new__(cls, SENTENCES[key].format(**words))
        made.key, made.values = key, words
        return made


def code(cell: str, row: Row, known: Known) -> str | None:
    return None if _CODE.fullmatch(cell) else Wrong("code")


def words(cell: str, row: Row, known: Known) -> str | None:
    return Wrong("hidden") if _HIDDEN.search(cell) else None


def whole(cell: str, row: Row, known: Known) -> str | None:
    return None if cell.isascii() and cell.isdecimal() else Wrong("whole")


def dated(cell: str, row: Row, known: Known) -> str | None:
    """A day, a month or a year, as exactly as the source says; or that the source says nothing."""
    found = _DATE.fullmatch(cell)
    if cell in _NO_DATE or (found is not None and _is_day(*found.groups())):
        return None
    return Wrong("date")


def _is_day(year: str, month: str | None, day: str | None) -> bool:
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return False
    return True


def day(cell: str, row: Row, known: Known) -> str | None:
    found = _DATE.fullmatch(cell)
    return None if found is not None and all(found.groups()) and _is_day(*found.groups()) else Wrong("day")


def at_most(most: int) -> Check:
    """Words no longer than people are to be shown at once."""

    def check(cell: str, row: Row, known: Known) -> str | None:
        return Wrong("chars", most=most) if len(cell) > most else words(cell, row, known)

    return check


def country(cell: str, row: Row, known: Known) -> str | None:
    return None if cell in _COUNTRIES else Wrong("country")


def country_list(cell: str, row: Row, known: Known) -> str | None:
    bad = [each for each in cell.split(";") if each not in _COUNTRIES]
    return Wrong("countries", parts=", ".join(bad)) if bad else None


def language(cell: str, row: Row, known: Known) -> str | None:
    """A language's code, with a script where it matters: `zh-Hant`."""
    return None if _LANGUAGE.fullmatch(cell) else Wrong("language")


def reviewed(cell: str, row: Row, known: Known) -> str | None:
    """Yes or no; a row that counts as reviewed names whoever vouches for it."""
    if cell not in ("yes", "no"):
        return Wrong("one-of", allowed="yes, no")
    return Wrong("reviewer") if cell == "yes" and not row.get("reviewed_by") else None


def one_of(*allowed: str) -> Check:
    def check(cell: str, row: Row, known: Known) -> str | None:
        return None if cell in allowed else Wrong("one-of", allowed=", ".join(allowed))

    return check


def callable_from(cell: str, row: Row, known: Known) -> str | None:
    """A country, with a place in brackets where only that place can call, or `any`."""
    return None if cell == "any" or cell.split(" (")[0] in _COUNTRIES else Wrong("callable-from")


def refers_to(*tables: str) -> Check:
    """One code or several with semicolons, each in one of the tables."""

    def check(cell: str, row: Row, known: Known) -> str | None:
        missing = [each for each in _parts(cell) if not any(each in known[table] for table in tables)]
        return Wrong("reference", codes=", ".join(missing), table=" or ".join(tables)) if missing else None

    return check


def actors(cell: str, row: Row, known: Known) -> str | None:
    """Codes of agencies, or plain words for whoever has no code (`host police`)."""
    missing = [each for each in _parts(cell) if _CODE.fullmatch(each) and each not in known["agencies"]]
    return Wrong("reference", codes=", ".join(missing), table="agencies") if missing else None


def zones(cell: str, row: Row, known: Known) -> str | None:
    """Names of the IANA database, as many as there are offsets beside them."""
    bad = [each for each in cell.split(";") if not _ZONE.fullmatch(each)]
    if bad:
        return Wrong("zone", parts=", ".join(bad))
    return None if cell.count(";") == row.get("standard_offsets", "").count(";") else Wrong("zone-offsets")


def offsets(cell: str, row: Row, known: Known) -> str | None:
    bad = [each for each in cell.split(";") if not _OFFSET.fullmatch(each) or abs(float(each)) > _MOST_HOURS]
    return Wrong("hours", parts=", ".join(bad)) if bad else None


def phone_in(country_column: str) -> Check:
    """An international number of the country another column names."""

    def check(cell: str, row: Row, known: Known) -> str | None:
        number = _parse(cell)
        if number is None or not phonenumbers.is_valid_number(number) or not cell.startswith("+"):
            return Wrong("phone")
        region = row.get(country_column, "").split(" (")[0]
        if region in _COUNTRIES and number.country_code != phonenumbers.country_code_for_region(region):
            return Wrong("phone-country", country=region)
        if not cell[1:].isascii() or not cell[1:].isdecimal():
            return Wrong("phone-digits")
        return None

    return check


def phone_list(cell: str, row: Row, known: Known) -> str | None:
    """International numbers with semicolons between, each valid and in + and digits."""
    bad = [
        each
        for each in _parts(cell)
        if (number := _parse(each)) is None
        or not phonenumbers.is_valid_number(number)
        or not (each.startswith("+") and each[1:].isascii() and each[1:].isdecimal())
    ]
    return Wrong("phone-shape", parts=", ".join(bad)) if bad else None


def phones(cell: str, row: Row, known: Known) -> str | None:
    """Numbers nobody vouches for: only their shape is looked at."""
    bad = [
        each for each in _parts(cell) if (number := _parse(each)) is None or not phonenumbers.is_possible_number(number)
    ]
    return Wrong("phone-shape", parts=", ".join(bad)) if bad else None


def as_dialled(cell: str, row: Row, known: Known) -> str | None:
    """The number as people read it: the same digits as `number_e164`, or a short or local one."""
    full = row.get("number_e164", "")
    if full:
        return None if _digits(cell) == _digits(full) else Wrong("dialled-differs")
    return None if _LOCAL.fullmatch(cell) else Wrong("dialled")


def emergency(cell: str, row: Row, known: Known) -> str | None:
    """A number for police or ambulance; one that is confirmed must be known as such in its country."""
    if not _SHORT.fullmatch(cell):
        return Wrong("short")
    is_known = shortnumberinfo.is_emergency_number(cell, row.get("iso2", ""))
    return Wrong("emergency") if row.get("confirmed") == "yes" and not is_known else None


def _parts(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(";") if part.strip()]


def _digits(text: str) -> str:
    return "".join(character for character in text if character in "0123456789")


def _parse(cell: str) -> phonenumbers.PhoneNumber | None:
    try:
        return phonenumbers.parse(cell, None)
    except phonenumbers.NumberParseException:
        return None
