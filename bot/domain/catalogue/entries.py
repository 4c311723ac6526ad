"""Facts the product ships: who owns a case where, which numbers may be shown, what a category means."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, tzinfo
from typing import TypeVar

from bot.domain.catalogue.home_places import names_home
from bot.domain.catalogue.programmes import PublicFacts
from bot.domain.catalogue.safety_facts import SafetyFacts
from bot.domain.catalogue.words import plain_words as plain_words
from bot.domain.commands import ABUSED, AT_HOME, LIFELINE
from bot.domain.likeness.misspelt import is_slip
from bot.domain.offers import Offers
from bot.domain.places import Outlines
from bot.domain.urgency import Category, Urgency

Fact = TypeVar("Fact")

_HOME = "ID"
HOME = "ID"
_MAX_NUMBERS = 4
_FROM_ABROAD = "KP2MI_ABROAD"
_FOR_WOMEN = "SAPA129"
_LONGEST_SHORT = 5  # digits
_JAKARTA = "ID (Jakarta)"
_POLICE_AT_HOME = "POLRI"  # its line answers only there
_MOST_WORKERS = ("HK", "SA", "JP")
# No other word of our languages is one slip away from these, as "perang" (war) is from Penang.
_OFTEN_MISSPELT = frozenset(("malaysia", "taiwan", "hongkong", "singapura", "singapore", "brunei", "jepang", "kuwait"))
_DESCENT = frozenset(("orang", "wong", "urang", "tiyang", "warga", "bahasa", "basa", "bendera", "berbendera", "flag"))
_SHORTEST_SLIP = 5  # letters
_JOINED = ("di", "ke")
_SHORTEST_JOINED = 4  # letters
_BODILY = frozenset((Category.ILLNESS_INJURY, Category.PHYSICAL_ABUSE, Category.SEXUAL_VIOLENCE))
_BARE = frozenset(("DANGER_NOW", "OTHER"))  # say no more than that somebody cried, or wrote


@dataclass(frozen=True, slots=True)
class PhoneNumber:
    """A number a person may call, as its source wrote it, with the date of that source."""

    name: str
    number: str
    as_of: str
    name_en: str = ""

    def called(self, language: str) -> str:
        """Its name as people read it; a name in one language only is read in all."""
        return self.name_en if language == "en" and self.name_en else self.name


@dataclass(frozen=True, slots=True)
class Destination:
    iso2: str
    name_id: str
    name_en: str
    police: str
    ambulance: str
    numbers_shown: bool
    mission_codes: tuple[str, ...]
    as_of: str


@dataclass(frozen=True, slots=True)
class Mission:
    """An embassy or a consulate. area: the region it is there for, where the catalogue names one in a word, else ""."""

    code: str
    name: str
    city: str
    iso2: str
    numbers: tuple[PhoneNumber, ...]
    area: str = ""


@dataclass(frozen=True, slots=True)
class Hotline:
    code: str
    callable_from: str
    number: PhoneNumber
    is_lifeline: bool = False  # for who does not want to live any more


@dataclass(frozen=True, slots=True)
class ComplaintCategory:
    """A row of the complaint categories; `alarm_word` is the triage word it belongs to.

    phase: before, during or after the work abroad, or any.
    """

    code: str
    label_id: str
    label_en: str
    urgency: Urgency
    alarm_word: str
    is_default: bool
    route_to: tuple[str, ...]
    phase: str = "any"


@dataclass(frozen=True, slots=True)
class CountryName:
    """One of the ways people call a country. region: the part of it that a city lies in, where that matters."""

    words: str
    iso2: str
    is_city: bool = False
    region: str = ""


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """A country or a city in plain words: from which word on it is named, in how many, and of which country it is.

    joined: what is written onto the name: "di" of "dikamboja".
    """

    start: int
    size: int
    iso2: str
    is_city: bool
    joined: str = ""


def gravest(codes: Sequence[str], categories: Mapping[str, ComplaintCategory]) -> str:
    """The category a ticket is known by: what kills first, an alarm with a name before a bare cry, then the body's."""

    def gravity(code: str) -> tuple[bool, bool, int, bool]:
        found = categories.get(code)
        if found is None:
            return False, False, 0, False
        is_named = found.urgency.is_alarm and code not in _BARE
        is_suicidal = found.alarm_word == Category.SUICIDAL
        return is_suicidal, is_named, found.urgency.rank, found.alarm_word in _BODILY

    return max(codes, key=gravity)


def is_descent(pieces: Sequence[str], place: NamedPlace) -> bool:
    """Whether a place is only said of somebody's descent or language: "orang Indonesia"."""
    return place.start > 0 and pieces[place.start - 1] in _DESCENT


class Shelf(Mapping[str, Fact]):
    """Facts by code that can be exchanged under whoever holds the shelf, all at one moment."""

    __slots__ = ("_facts",)

    def __init__(self, facts: Mapping[str, Fact]) -> None:
        self._facts = facts

    def __getitem__(self, code: str) -> Fact:
        return self._facts[code]

    def __iter__(self) -> Iterator[str]:
        return iter(self._facts)

    def __len__(self) -> int:
        return len(self._facts)

    def take(self, other: "Shelf[Fact]") -> None:
        self._facts = other._facts


class Catalogue:
    """All facts, read at start and after an import; outlines of countries only when somebody first shares a place."""

    def __init__(
        self,
        destinations: Sequence[Destination],
        missions: Sequence[Mission],
        hotlines: Sequence[Hotline],
        categories: Sequence[ComplaintCategory],
        country_names: Sequence[CountryName],
        load_outlines: Callable[[], Outlines],
        zones: Mapping[str, tuple[tzinfo, ...]] | None = None,
        provinces: Sequence[str] = (),
        safety: SafetyFacts | None = None,
        offers: Offers | None = None,
        public: PublicFacts | None = None,
    ) -> None:
        self.destinations = Shelf({each.iso2: each for each in destinations})
        self._missions = {each.code: each for each in missions}
        self._hotlines = tuple(hotlines)
        self.categories = Shelf({each.code: each for each in categories})
        self._default_categories = {each.alarm_word: each.code for each in categories if each.is_default}
        self._countries = {plain_words(each.words): each.iso2 for each in country_names}
        self._regions = {plain_words(each.words): plain_words(each.region) for each in country_names if each.region}
        self._cities = {plain_words(each.words) for each in country_names if each.is_city} - {
            plain_words(each.words) for each in country_names if not each.is_city
        }
        self._misspelt_names = [(name, iso2) for name, iso2 in self._countries.items() if name in _OFTEN_MISSPELT]
        self._longest_name = max((name.count(" ") + 1 for name in self._countries), default=1)
        self._load_outlines = load_outlines
        self._outlines: Outlines | None = None
        self._zones = dict(zones or {})
        self.provinces = Shelf({name: name for name in provinces})
        self.safety = safety or SafetyFacts()
        self.offers = offers or Offers()
        self.public = public or PublicFacts()

    def take(self, newer: "Catalogue") -> None:
        """Say from now on what a newer one says; whoever holds this one, or a shelf of it, has the newer facts."""
        self.destinations.take(newer.destinations)
        self.categories.take(newer.categories)
        self.provinces.take(newer.provinces)
        self.safety, self.offers, self.public = newer.safety, newer.offers, newer.public
        self._missions, self._hotlines, self._zones = newer._missions, newer._hotlines, newer._zones
        self._default_categories = newer._default_categories
        self._countries, self._longest_name, self._cities = newer._countries, newer._longest_name, newer._cities
        self._regions, self._misspelt_names = newer._regions, newer._misspelt_names

    def category_for(self, alarm_word: str) -> str | None:
        """The category row a triage word names by default."""
        return self._default_categories.get(alarm_word)

    def find_country(self, words: str) -> str | None:
        """The country somebody means by a name, a city or a nickname in their words; `None` when unclear."""
        pieces = plain_words(words).split()
        found = [each.iso2 for each in self.places_in(pieces) if not is_descent(pieces, each)]
        if not found and names_home(pieces):
            return _HOME  # only where no country is named: who writes "dari Cilacap, di Malaysia" is in Malaysia
        found = found or self._misspelt(pieces)
        # Two different countries in one answer ("from Malaysia to Singapore") is for a human to read.
        return found[0] if found and len(set(found)) == 1 else None

    def is_part(self, name: str) -> bool:
        """Whether a name is that of a city or region and not of a whole country."""
        return plain_words(name) in self._cities

    def towns_in(self, region: str) -> list[str]:
        """The towns of a region in plain words, as far as they are known."""
        return [town for town, each in self._regions.items() if each == plain_words(region)]

    def countries_in(self, words: str) -> list[str]:
        """Every country that words name, each once, in their order."""
        return list(dict.fromkeys(self._named(plain_words(words).split())))

    def places_in(self, pieces: Sequence[str]) -> list[NamedPlace]:
        """Every country and city that plain words name, in their order."""
        found: list[NamedPlace] = []
        position = 0
        while position < len(pieces):
            for size in range(min(self._longest_name, len(pieces) - position), 0, -1):
                said = " ".join(pieces[position : position + size])
                name = self._without_preposition(said)
                iso2 = self._countries.get(name)
                if iso2 is not None:
                    joined = said.removesuffix(name)
                    found.append(NamedPlace(position, size, iso2, name in self._cities, joined))
                    position += size - 1
                    break
            position += 1
        return found

    def _without_preposition(self, name: str) -> str:
        """What is left where a preposition was written onto a name: "dikamboja", "kehong kong"."""
        rest = name[len(_JOINED[0]) :]
        is_joined = name.startswith(_JOINED) and len(rest) >= _SHORTEST_JOINED and name not in self._countries
        return rest if is_joined and rest in self._countries else name

    def _named(self, pieces: Sequence[str]) -> list[str]:
        return [each.iso2 for each in self.places_in(pieces)]

    def _misspelt(self, pieces: Sequence[str]) -> list[str]:
        """Where most workers are, by a name with one slip in it: "taiwn", "malesia"."""
        return [
            iso2
            for piece in pieces
            for name, iso2 in self._misspelt_names
            if len(piece) >= _SHORTEST_SLIP and piece[0] == name[0] and is_slip(piece, name)
        ]

    def country_at(self, latitude: float, longitude: float) -> str | None:
        """The country of a point in degrees; `None` at sea."""
        return self.outlines().country_at(latitude, longitude)

    def outlines(self) -> Outlines:
        """Countries' outlines, read when first asked for."""
        if self._outlines is None:
            self._outlines = self._load_outlines()
        return self._outlines

    def country_name(self, iso2: str, language: str) -> str:
        destination = self.destinations.get(iso2)
        if destination is None:
            return "Indonesia" if iso2 == _HOME else self._as_people_call_it(iso2)
        return destination.name_en if language == "en" else destination.name_id

    def _as_people_call_it(self, iso2: str) -> str:
        """The first of the names that are known of a country where few go to work."""
        names = (words.title() for words, code in self._countries.items() if code == iso2 and words not in self._cities)
        return next(names, iso2)

    def zones(self, country: str | None) -> tuple[tzinfo, ...]:
        """A country's clocks: the main one, then those at its ends where it has several.

        Of a country nobody told, the clock most workers abroad live by, then those at the ends of where they work.
        """
        known = self._zones.get(country or "")
        if known is None:
            known = tuple(zone for iso2 in _MOST_WORKERS for zone in self._zones.get(iso2, ())[:1])
        return known or (UTC,)

    def known_numbers(self) -> frozenset[str]:
        """Every number of missions and hotlines, as written: whoever names one has only looked for help."""
        return frozenset(each.number for each in self.published())

    def published(self) -> Iterator[PhoneNumber]:
        """Every number of missions and hotlines, each with its name and date."""
        for mission in self._missions.values():
            yield from mission.numbers
        for hotline in self._hotlines:
            yield hotline.number

    def numbers(self, country: str | None, kind: str) -> list[PhoneNumber]:
        """Numbers to call from a country, nearest help first, at most four, only those that may be shown."""
        if kind == LIFELINE:
            return [
                each.number for each in self._hotlines if each.is_lifeline and each.callable_from in (country, "any")
            ]
        found: list[PhoneNumber] = []
        destination = self.destinations.get(country or "")
        if destination and destination.numbers_shown and kind == "danger":
            found += _emergency_numbers(destination)
        for code in destination.mission_codes if destination else ():
            mission = self._missions.get(code)
            found.extend(mission.numbers[:1] if mission else ())
        found += [each.number for each in self._hotlines_from(country, kind) if each.number not in found]
        return found[:_MAX_NUMBERS]

    @property
    def missions(self) -> tuple[Mission, ...]:
        return tuple(self._missions.values())

    def has_mission_number(self, country: str) -> bool:
        """Whether an embassy or a consulate there has a number that may be shown."""
        destination = self.destinations.get(country)
        codes = destination.mission_codes if destination else ()
        return any(self._missions[code].numbers for code in codes if code in self._missions)

    def has_local_number(self, country: str) -> bool:
        """Whether anybody in that country itself can be called."""
        destination = self.destinations.get(country)
        has_emergency = destination is not None and destination.numbers_shown and bool(_emergency_numbers(destination))
        return (
            has_emergency
            or self.has_mission_number(country)
            or any(each.callable_from == country for each in self._hotlines)
        )

    def _hotlines_from(self, country: str | None, kind: str) -> list[Hotline]:
        """Lines that answer a call from a country; of who is nowhere known nobody can say whether they have left."""
        fitting = [each for each in self._hotlines if each.callable_from in ("any", country or HOME)]
        police = [each for each in fitting if each.code.startswith(_POLICE_AT_HOME)]
        others = [each for each in fitting if each not in police]
        if country is None:
            return sorted(others, key=lambda each: each.code != _FROM_ABROAD)
        if country == HOME:
            others = [each for each in others if each.code != _FROM_ABROAD]
        else:  # a short number that workers there know is nearer than one at home
            others.sort(key=lambda each: each.is_lifeline or len(each.number.number) > _LONGEST_SHORT)
        if kind == AT_HOME:
            others = [each for each in self._hotlines if each.callable_from == _JAKARTA] + others
        elif kind == ABUSED:
            others.sort(key=lambda each: each.code != _FOR_WOMEN)
        else:
            others = [each for each in others if each.code != _FOR_WOMEN]
        return [*police, *others] if kind == "danger" else others


def _emergency_numbers(place: Destination) -> list[PhoneNumber]:
    """Police and ambulance, on one line where they have one number."""
    if place.police and place.police == place.ambulance:
        names = (f"Polisi/ambulans {place.name_id}", f"Police/ambulance {place.name_en}")
        return [PhoneNumber(names[0], place.police, place.as_of, names[1])]
    police = PhoneNumber(f"Polisi {place.name_id}", place.police, place.as_of, f"Police {place.name_en}")
    ambulance = PhoneNumber(f"Ambulans {place.name_id}", place.ambulance, place.as_of, f"Ambulance {place.name_en}")
    return [each for each in (police, ambulance) if each.number]
