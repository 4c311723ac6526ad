"""Openings and fairs from the catalogue until the day they end, and who wants to hear of which."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar

from bot.domain.commands import Command

# Countries by the part of the world that people name, the largest first (DOMAIN.md section 7).
REGIONS: Mapping[str, tuple[str, ...]] = {
    "korea": ("KR",),
    "japan": ("JP",),
    "hong_kong_taiwan": ("HK", "TW"),
    "southeast_asia": ("MY", "SG", "BN"),
    "west_europe": ("IT", "DE"),
    "east_europe": ("PL", "HU", "SK", "RO"),
    "china": ("CN",),
    "middle_east": ("SA", "AE", "QA", "KW", "OM", "BH", "JO"),
}
OPENING_SECTORS = (
    "manufacturing",
    "construction",
    "welding",
    "engineering",
    "hospitality",
    "care",
    "household",
    "sea_farm",
    "other",
)


WISH = "wish"  # the kind of appointment a wish is kept as, until it ends by itself
NEWS = "openings"  # the kind that tells of new ones
WISH_LASTS = timedelta(days=180)


@dataclass(frozen=True, slots=True)
class Opening:
    """A job that officers brought in. expires_on: its last day."""

    code: str
    title_id: str
    title_en: str
    country: str
    sector: str
    employer: str
    how_to_apply: str
    expires_on: date
    source: str
    as_of: str
    is_confirmed: bool

    def title(self, language: str) -> str:
        return self.title_en if language == "en" else self.title_id


@dataclass(frozen=True, slots=True)
class Event:
    """A job fair or another meeting. countries: it is about these; empty for all. expires_on: its last day."""

    code: str
    name_id: str
    name_en: str
    place: str
    regency: str
    countries: tuple[str, ...]
    starts_on: date
    expires_on: date
    source: str
    as_of: str
    is_confirmed: bool

    def name(self, language: str) -> str:
        return self.name_en if language == "en" else self.name_id


@dataclass(frozen=True, slots=True)
class Wish:
    """Somebody wants to hear of new openings. country, sector: empty for every one."""

    person_id: int
    country: str = ""
    sector: str = ""

    def fits(self, opening: Opening) -> bool:
        return self.country in ("", opening.country) and self.sector in ("", opening.sector)


def subject_of(country: str, sector: str) -> str:
    """What a wish is called among its person's appointments."""
    return f"{country}:{sector}"


def read_subject(subject: str) -> tuple[str, str]:
    country, _, sector = subject.partition(":")
    return country, sector


def subjects_for(opening: Opening) -> tuple[str, ...]:
    """What every wish is called that an opening fits."""
    countries, sectors = ("", opening.country), ("", opening.sector)
    return tuple(subject_of(country, sector) for country in countries for sector in sectors)


def in_order(openings: Iterable[Opening]) -> tuple[Opening, ...]:
    """What ends first first, as `current_openings` wants them."""
    return tuple(sorted(openings, key=lambda each: (each.expires_on, each.code)))


def current_openings(openings: Sequence[Opening], today: date) -> Iterator[Opening]:
    """What is confirmed and not over, of openings `in_order`; there may be a hundred thousand, so one after another."""
    first = bisect_left(openings, today, key=lambda each: each.expires_on)
    return (openings[place] for place in range(first, len(openings)) if openings[place].is_confirmed)


def current_events(events: Iterable[Event], today: date) -> list[Event]:
    found = [each for each in events if each.is_confirmed and each.expires_on >= today]
    return sorted(found, key=lambda each: (each.starts_on, each.code))


@dataclass(frozen=True)
class FindDestinations(Command[list[dict[str, str]]]):
    """What is known of work in the countries of a region, or in one country.

    Each has `country`, `status` (open, restricted_unconfirmed, not_a_placement_country, unknown), `as_of`, `needs`
    (what placement asks, in words, may be empty) and `needs_as_of`.
    """

    name: ClassVar[str] = "find_destinations"
    is_repeatable: ClassVar[bool] = True
    region: str = ""
    country: str = ""


@dataclass(frozen=True)
class FindCountries(Command[list[str]]):
    """Every country that words name, as ISO codes in their order."""

    name: ClassVar[str] = "find_countries"
    is_repeatable: ClassVar[bool] = True
    words: str


@dataclass(frozen=True)
class FindOpenings(Command[list[dict[str, str]]]):
    """Openings that are not over, at most three: `title`, `country`, `employer`, `apply`, `until`, `source`, `as_of`.

    region: code of `REGIONS`; country: ISO code; sector: of `OPENING_SECTORS`; each empty for all.
    """

    name: ClassVar[str] = "find_openings"
    is_repeatable: ClassVar[bool] = True
    region: str = ""
    country: str = ""
    sector: str = ""


@dataclass(frozen=True)
class FindEvents(Command[list[dict[str, str]]]):
    """Job fairs that are not over, at most three: `event`, `place`, `starts`, `ends`, `source`, `as_of`."""

    name: ClassVar[str] = "find_events"
    is_repeatable: ClassVar[bool] = True


@dataclass(frozen=True)
class WishForOpenings(Command[None]):
    """Note that the person wants to hear of new openings. region or country as in `FindOpenings`; sector: its code."""

    name: ClassVar[str] = "wish_for_openings"
    region: str = ""
    country: str = ""
    sector: str = ""


@dataclass(frozen=True)
class DropWishes(Command[None]):
    """The person wants to hear of no more openings."""

    name: ClassVar[str] = "drop_wishes"
