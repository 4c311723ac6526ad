"""Reads the catalogue: CSV files whose every row has a source and a date, shipped ones and those brought in here."""

import csv
import re
from collections.abc import Iterable, Mapping
from datetime import timedelta, timezone, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec
import phonenumbers
import pycountry
from babel import Locale

from bot.domain.catalogue.entries import (
    Catalogue,
    ComplaintCategory,
    CountryName,
    Destination,
    Hotline,
    Mission,
    PhoneNumber,
)
from bot.domain.catalogue.programmes import public_facts_from
from bot.domain.officers import Agency
from bot.domain.places import Outlines
from bot.domain.steps import Stage
from bot.domain.urgency import Urgency
from storage.catalogue_agencies import agencies_from
from storage.catalogue_offers import offers_from
from storage.catalogue_safety import read_safety

_URGENCY_WORDS = {"medium": "normal", "low": "none"}
_HOTLINES_FOR_ALL = ("KP2MI", "KEMLU", "POLRI")
_HOST_LINES_FROM = ("TW", "HK", "SG", "KR", "MY", "ID (Jakarta)")
_HOTLINES_AT_HOME = ("SAPA129",)
_ONE_REGION = re.compile(r"([A-Z]\w+(?: [A-Z]\w+)*)(?=$|[:;,])")  # "Sabah: unconfirmed", and no "Johor and ..."
_CITY = "city"  # "city in Sabah" names its region too
_OUTLINES = Path("outlines") / "countries-50m.json"
Rows = list[dict[str, str]]


def load_catalogue(shipped: Path, imported: Path | None = None) -> Catalogue:
    """Read what conversations need to know; a table brought in stands for the shipped one of its name."""
    missions = [_mission(row) for row in read_table("missions", shipped, imported)]
    hotlines = read_table("hotlines", shipped, imported)
    return Catalogue(
        destinations=[_destination(row) for row in read_table("destinations", shipped, imported)],
        missions=missions,
        hotlines=[_hotline(row) for row in hotlines if _is_for_callers(row)],
        categories=[_category(row) for row in read_table("complaint_categories", shipped, imported)],
        country_names=_country_names(shipped, imported, missions),
        load_outlines=lambda: _outlines(shipped / _OUTLINES),
        provinces=[row["province"] for row in read_table("origins", shipped, imported)],
        zones={row["iso2"]: _zones(row) for row in read_table("zones", shipped, imported)},
        safety=read_safety(lambda name: read_table(name, shipped, imported)),
        offers=offers_from(lambda name: read_table(name, shipped, imported)),
        public=public_facts_from(lambda name: read_table(name, shipped, imported)),
    )


def load_agencies(shipped: Path, imported: Path | None = None) -> list[Agency]:
    """Agencies and missions, both of which can own a case."""
    bodies, missions, zones = (read_table(name, shipped, imported) for name in ("agencies", "missions", "zones"))
    return agencies_from(bodies, missions, zones)


def load_stages(shipped: Path, imported: Path | None = None) -> list[Stage]:
    """What the way home is made of, in the order of the table."""
    return stages_from(read_table("repatriation_stages", shipped, imported))


def stages_from(rows: Iterable[Mapping[str, str]]) -> list[Stage]:
    return [
        Stage(
            code=row["code"],
            position=int(row["order"]),
            branch=row["branch"],
            label_id=row["label_id"],
            label_en=row["label_en"],
            what_happens=row["what_happens"],
            who_acts=_parts(row["who_acts"]),
            papers=tuple(each for each in _parts(row["papers"]) if each != "none"),
            time_limit=row["time_limit"],
            who_pays=row["who_pays"],
            source=row["source"],
            is_confirmed=row["confirmed"] == "yes",
        )
        for row in rows
    ]


def _parts(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())


def read_table(name: str, shipped: Path, imported: Path | None = None) -> Rows:
    """A table's rows as they count today."""
    path = shipped / f"{name}.csv"
    if imported is not None and (imported / path.name).exists():
        path = imported / path.name
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _outlines(path: Path) -> Outlines:
    return Outlines(
        msgspec.json.decode(path.read_bytes()), {each.numeric: each.alpha_2 for each in pycountry.countries}
    )


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


def _zones(row: dict[str, str]) -> tuple[tzinfo, ...]:
    pairs = zip(row["zones"].split(";"), row["standard_offsets"].split(";"), strict=True)
    return tuple(_zone(name, float(offset)) for name, offset in pairs)


def _zone(name: str, standard_offset_h: float) -> tzinfo:
    """The zone, or its standard time where the system has no time zone database."""
    try:
        return ZoneInfo(name)
    except ZoneInfoNotFoundError:
        return timezone(timedelta(hours=standard_offset_h), name)


def _mission(row: dict[str, str]) -> Mission:
    shown = [row["phone"], row["phone_2"]] if row["show_to_user"] == "yes" else []
    numbers = tuple(PhoneNumber(row["name"], _readable(number), row["as_of"]) for number in shown if number)
    area = _ONE_REGION.match(row["jurisdiction"])
    return Mission(row["code"], row["name"], row["city"], row["country_iso2"], numbers, area[1] if area else "")


def _readable(number: str) -> str:
    """The same number in groups, as people read it aloud."""
    try:
        parsed = phonenumbers.parse(number, None)
    except phonenumbers.NumberParseException:
        return number
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def _is_for_callers(row: dict[str, str]) -> bool:
    """Whether a hotline serves everybody in one country, or everybody (the ministries' and the police's)."""
    is_of_all = row["code"].startswith(_HOTLINES_FOR_ALL) or row["code"] in _HOTLINES_AT_HOME
    serves = is_of_all or row["callable_from"] in _HOST_LINES_FROM
    return row["show_to_user"] == "yes" and bool(row["number"]) and (serves or row.get("lifeline") == "yes")


def _hotline(row: dict[str, str]) -> Hotline:
    number = PhoneNumber(row["name_id"], row["number"], row["as_of"], row["name"])
    # A table brought in before there was such a column marks none.
    is_lifeline = row.get("lifeline") == "yes" and row["confirmed"] == "yes"
    return Hotline(row["code"], row["callable_from"], number, is_lifeline)


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
        phase=row["phase"] or "any",
    )


def _country_names(shipped: Path, imported: Path | None, missions: list[Mission]) -> list[CountryName]:
    """How people call countries: their names in both languages, mission cities, and `country_names.csv`."""
    names = [CountryName(country.name, country.alpha_2) for country in pycountry.countries]
    indonesian = Locale.parse("id").territories
    codes = [country.alpha_2 for country in pycountry.countries]
    names += [CountryName(indonesian[code], code) for code in codes if code in indonesian]
    for row in read_table("destinations", shipped, imported):
        names += [CountryName(row[column], row["iso2"]) for column in ("name_id", "name_en")]
    names += [CountryName(mission.city, mission.iso2, is_city=True) for mission in missions if mission.city]
    names += [
        CountryName(row["words"], row["iso2"], row["note"].startswith(_CITY), row["note"].partition(f"{_CITY} in ")[2])
        for row in read_table("country_names", shipped, imported)
    ]
    return names
