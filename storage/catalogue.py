"""Reads the shipped catalogue: CSV files whose every row has a source and a date."""

import csv
from pathlib import Path

import phonenumbers
import pycountry

from bot.domain.catalogue import Catalogue, ComplaintCategory, CountryName, Destination, Hotline, Mission, PhoneNumber
from bot.domain.officers import Agency
from bot.domain.urgency import Urgency

_URGENCY_WORDS = {"medium": "normal", "low": "none"}
_HOTLINES_FOR_ALL = ("KP2MI", "KEMLU")
_HOST_LINES_FROM = ("TW", "HK", "SG", "KR", "MY")


def load_catalogue(folder: Path) -> Catalogue:
    """Read what conversations need to know."""
    missions = [_mission(row) for row in _rows(folder / "missions.csv")]
    agency_codes = [agency.code for agency in load_agencies(folder)]
    return Catalogue(
        destinations=[_destination(row) for row in _rows(folder / "destinations.csv")],
        missions=missions,
        hotlines=[_hotline(row) for row in _rows(folder / "hotlines.csv") if _is_for_callers(row)],
        categories=[_category(row) for row in _rows(folder / "complaint_categories.csv")],
        country_names=_country_names(folder, missions),
        agency_codes=agency_codes,
    )


def load_agencies(folder: Path) -> list[Agency]:
    """Agencies and missions, both of which can own a case."""
    bodies = [
        Agency(
            row["code"],
            row["name_id"],
            row["name_en"],
            row["level"][:60],
            row["source"],
            row["as_of"],
            row["confirmed"] == "yes",
        )
        for row in _rows(folder / "agencies.csv")
    ]
    known = {agency.code for agency in bodies}
    return bodies + [
        Agency(row["code"], row["name"], row["name"], "mission", row["source"], row["as_of"], row["confirmed"] == "yes")
        for row in _rows(folder / "missions.csv")
        if row["code"] not in known
    ]


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _destination(row: dict[str, str]) -> Destination:
    return Destination(
        iso2=row["iso2"],
        name_id=row["name_id"],
        name_en=row["name_en"],
        police=row["police"],
        ambulance=row["ambulance"],
        numbers_shown=row["confirmed"] == "yes",
        mission_codes=tuple(filter(None, row["mission_codes"].split(";"))),
        as_of=row["as_of"],
    )


def _mission(row: dict[str, str]) -> Mission:
    shown = [row["phone"], row["phone_2"]] if row["show_to_user"] == "yes" else []
    numbers = tuple(PhoneNumber(row["name"], _readable(number), row["as_of"]) for number in shown if number)
    return Mission(row["code"], row["name"], row["city"], row["country_iso2"], numbers)


def _readable(number: str) -> str:
    """The same number in groups, as people read it aloud."""
    try:
        parsed = phonenumbers.parse(number, None)
    except phonenumbers.NumberParseException:
        return number
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def _is_for_callers(row: dict[str, str]) -> bool:
    """Whether a hotline serves everybody in one country, or everybody (the ministry's and the foreign ministry's)."""
    serves = row["code"].startswith(_HOTLINES_FOR_ALL) or row["callable_from"] in _HOST_LINES_FROM
    return row["show_to_user"] == "yes" and bool(row["number"]) and serves


def _hotline(row: dict[str, str]) -> Hotline:
    return Hotline(row["code"], row["callable_from"], PhoneNumber(row["name_id"], row["number"], row["as_of"]))


def _category(row: dict[str, str]) -> ComplaintCategory:
    urgency = row["default_urgency"]
    return ComplaintCategory(
        code=row["code"],
        label_id=row["label_id"],
        label_en=row["label_en"],
        urgency=Urgency(_URGENCY_WORDS.get(urgency, urgency)),
        alarm_word=row["alarm_word"],
        is_default=row["is_default"] == "yes",
        route_to=tuple(filter(None, row["route_to"].split(";"))),
    )


def _country_names(folder: Path, missions: list[Mission]) -> list[CountryName]:
    """How people call countries: their names in both languages, mission cities, and `country_names.csv`."""
    names = [CountryName(country.name, country.alpha_2) for country in pycountry.countries]
    for row in _rows(folder / "destinations.csv"):
        names += [CountryName(row[column], row["iso2"]) for column in ("name_id", "name_en")]
    names += [CountryName(mission.city, mission.iso2) for mission in missions if mission.city]
    names += [CountryName(row["words"], row["iso2"]) for row in _rows(folder / "country_names.csv")]
    return names
