"""Reads skills, courses, requirements, openings and fairs out of the catalogue's rows."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from bot.domain.catalogue.courses import Course, is_paused
from bot.domain.catalogue.openings import Event, Opening, in_order
from bot.domain.catalogue.requirements import Requirement, is_of_companies
from bot.domain.catalogue.skills import Skill, Skills
from bot.domain.offers import Offers

Row = Mapping[str, str]


def offers_from(rows: Callable[[str], Iterable[Row]]) -> Offers:
    """rows: gives a table's rows by its name."""
    return Offers(
        skills=Skills(map(_skill, rows("skills"))),
        courses=tuple(map(_course, rows("courses"))),
        requirements=tuple(map(_requirement, rows("requirements"))),
        openings=in_order(map(_opening, rows("openings"))),
        events=tuple(map(_event, rows("events"))),
        placements={row["iso2"]: row["placement_status"] for row in rows("destinations")},
    )


def _skill(row: Row) -> Skill:
    return Skill(row["code"], row["label_id"], row["label_en"], _parts(row["words"]), _parts(row["taught_as"]))


def _course(row: Row) -> Course:
    return Course(
        code=row["code"],
        provider=row["provider"],
        city=row["city"],
        address=row["address"],
        name_id=row["course_id"],
        name_en=row["course_en"],
        length=row["length"],
        cost=row["cost"],
        conditions=_parts(row["entry_requirements"]),
        useful_for=row["useful_for"],
        **_origin(row),
        is_paused=is_paused(row["note"]),
    )


def _requirement(row: Row) -> Requirement:
    return Requirement(
        country=row["destination_iso2"],
        sectors=_parts(row["sector"]),
        scheme=row["scheme"],
        kind=row["requirement_type"],
        words_id=row["requirement_id"],
        words_en=row["requirement_en"],
        value=row["value"],
        **_origin(row),
        is_for_companies=is_of_companies(row["note"]),
    )


def _opening(row: Row) -> Opening:
    return Opening(
        code=row["code"],
        title_id=row["title_id"],
        title_en=row["title_en"],
        country=row["country"],
        sector=row["sector"],
        employer=row["employer"],
        how_to_apply=row["how_to_apply"],
        expires_on=date.fromisoformat(row["expires_on"]),
        **_origin(row),
    )


def _event(row: Row) -> Event:
    return Event(
        code=row["code"],
        name_id=row["name_id"],
        name_en=row["name_en"],
        place=row["place"],
        regency=row["regency"],
        countries=_parts(row["countries"]),
        starts_on=date.fromisoformat(row["starts_on"]),
        expires_on=date.fromisoformat(row["expires_on"]),
        **_origin(row),
    )


def _origin(row: Row) -> dict[str, Any]:
    """Where a row is from, and whether anybody confirmed it: the same three columns in every table."""
    return {"source": row["source"], "as_of": row["as_of"], "is_confirmed": row["confirmed"] == "yes"}


def _parts(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())
