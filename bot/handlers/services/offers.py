"""Looks up for a conversation what the catalogue offers: courses, requirements, destinations, openings and fairs."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from itertools import islice

from bot.domain.catalogue.courses import (
    Course,
    FindCourses,
    KnownHome,
    find_courses,
    is_near,
    read_length,
    slug,
    source_in_short,
)
from bot.domain.catalogue.openings import (
    REGIONS,
    FindCountries,
    FindDestinations,
    FindEvents,
    FindOpenings,
    Opening,
    current_events,
    current_openings,
)
from bot.domain.catalogue.requirements import (
    FindCompetence,
    FindPapers,
    FindSectors,
    Requirement,
    competence_for,
    fields_of,
    papers_for,
    sectors_of,
    summary_of,
)
from bot.domain.runs import Run
from bot.handlers.services.details import home_of, registered_home
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from storage.database import Transaction

_MOST_SHOWN = 3
_MOST_COURSES = 9
_MOST_CHARS = 90  # three courses fit one message on every channel


async def known_home(house: House, tx: Transaction, turn: Turn, run: Run, command: KnownHome) -> str:
    return registered_home(turn)


async def courses(house: House, tx: Transaction, turn: Turn, run: Run, command: FindCourses) -> dict[str, object]:
    offers = house.catalogue.offers
    home = home_of(house, command.home or registered_home(turn))
    skills = offers.skills.find(command.words)
    found = find_courses(offers.courses, skills, home)[:_MOST_COURSES]
    return {
        "skill": ", ".join(skill.label(turn.language) for skill in skills),
        "is_jakarta": home.is_jakarta,
        "is_elsewhere": bool(found) and not home.is_jakarta and not any(is_near(each, home) for each in found),
        "courses": [_course(house, turn.language, each) for each in found],
    }


def _course(house: House, language: str, course: Course) -> dict[str, str]:
    length = read_length(course.length)
    return {
        "code": course.code,
        "name": course.name(language),
        "provider": course.provider,
        "place": _short(", ".join(part for part in (course.address, course.city) if part)),
        "unit": length.unit,
        "amount": length.amount,
        "days": length.days,
        "cost": "free" if course.cost == "free" else "unknown",
        "conditions": _short(
            ", ".join(_condition(house, language, each) for each in course.conditions or ("unknown",))
        ),
        "source": _short(source_in_short(course.source)),
        "as_of": course.as_of,
        "is_sure": "yes" if course.is_confirmed else "no",
    }


def _condition(house: House, language: str, words: str) -> str:
    """In the person's language what the table says in English; what officers wrote anew there stays as it is."""
    key = f"course-condition-{slug(words)}"
    return house.texts.render(language, key) if house.texts.has(language, key) else words


async def sectors(house: House, tx: Transaction, turn: Turn, run: Run, command: FindSectors) -> list[str]:
    return sectors_of(house.catalogue.offers.requirements, command.country)


async def competence(
    house: House, tx: Transaction, turn: Turn, run: Run, command: FindCompetence
) -> list[dict[str, str]]:
    found = competence_for(house.catalogue.offers.requirements, command.country, command.sector)
    return [fields_of(each, turn.language) for each in found]


async def papers(house: House, tx: Transaction, turn: Turn, run: Run, command: FindPapers) -> list[dict[str, str]]:
    found = papers_for(house.catalogue.offers.requirements, command.country, command.scheme)
    return [fields_of(each, turn.language) for each in found]


async def destinations(
    house: House, tx: Transaction, turn: Turn, run: Run, command: FindDestinations
) -> list[dict[str, str]]:
    return [_destination(house, turn.language, iso2) for iso2 in _countries(command.region, command.country)]


async def countries(house: House, tx: Transaction, turn: Turn, run: Run, command: FindCountries) -> list[str]:
    return house.catalogue.countries_in(command.words)


def _destination(house: House, language: str, iso2: str) -> dict[str, str]:
    offers, known = house.catalogue.offers, house.catalogue.destinations.get(iso2)
    needs = summary_of(offers.requirements, iso2)
    return {
        "country": house.catalogue.country_name(iso2, language),
        "status": offers.placements.get(iso2, "unknown"),
        "as_of": known.as_of if known else "-",
        "needs": _needs(house, needs, language),
        "needs_as_of": max((each.as_of for each in needs if each.as_of[:1].isdigit()), default="-"),
    }


def _needs(house: House, needs: Sequence[Requirement], language: str) -> str:
    """Each way with what it asks for, so that nobody adds up the conditions of two, and what kind of thing each is."""
    ways: dict[str, list[str]] = {}
    for each in needs:
        said = house.texts.render(language, "need-in-words", kind=each.kind, need=each.words(language))
        ways.setdefault(each.scheme, []).append(said)
    shown = (
        house.texts.render(
            language, "way-in-words", way=_way(scheme), scheme=scheme, needs=", ".join(dict.fromkeys(asked))
        )
        for scheme, asked in ways.items()
    )
    return "; ".join(shown)


def _way(scheme: str) -> str:
    return "government" if scheme.startswith("G to G") else "other"


async def openings(house: House, tx: Transaction, turn: Turn, run: Run, command: FindOpenings) -> list[dict[str, str]]:
    wanted = _countries(command.region, command.country)
    found = current_openings(house.catalogue.offers.openings, turn.now.date())
    there = (each for each in found if not wanted or each.country in wanted)
    fitting = (each for each in there if command.sector in ("", each.sector))
    return [opening_in_words(house, turn.language, each) for each in islice(fitting, _MOST_SHOWN)]


def opening_in_words(house: House, language: str, opening: Opening) -> dict[str, str]:
    return {
        "title": opening.title(language),
        "country": house.catalogue.country_name(opening.country, language),
        "employer": opening.employer or "-",
        "apply": opening.how_to_apply,
        "until": _day(house, language, opening.expires_on),
        "source": _short(source_in_short(opening.source)),
        "as_of": opening.as_of,
    }


async def events(house: House, tx: Transaction, turn: Turn, run: Run, command: FindEvents) -> list[dict[str, str]]:
    found = current_events(house.catalogue.offers.events, turn.now.date())
    return [
        {
            "event": each.name(turn.language),
            "place": ", ".join(part for part in (each.place, each.regency) if part),
            "starts": _day(house, turn.language, each.starts_on),
            "ends": _day(house, turn.language, each.expires_on),
            "source": _short(source_in_short(each.source)),
            "as_of": each.as_of,
        }
        for each in found[:_MOST_SHOWN]
    ]


def _countries(region: str, country: str) -> tuple[str, ...]:
    return (country,) if country else REGIONS.get(region, ())


def _day(house: House, language: str, day: date) -> str:
    return house.texts.date(language, datetime.combine(day, time(), UTC))


def _short(words: str) -> str:
    return words if len(words) <= _MOST_CHARS else words[: _MOST_CHARS - 1].rstrip() + "…"
