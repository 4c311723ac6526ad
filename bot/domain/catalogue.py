"""Facts the product ships: who owns a case where, which numbers may be shown, what a category means."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.domain.urgency import Urgency

_LAST_RESORT_ABROAD = "KEMLU_PWNI"
_LAST_RESORT_HOME = "KP2MI"
_MAX_NUMBERS = 4
_HOME = "ID"
_NOT_LETTERS = re.compile(r"[^a-z0-9 ]+")
_GENERIC_KIND = re.compile(r"^(KBRI|KJRI|KRI|KDEI|ATNAKER)$")


@dataclass(frozen=True, slots=True)
class PhoneNumber:
    """A number a person may call, as its source wrote it, with the date of that source."""

    name: str
    number: str
    as_of: str


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
    code: str
    name: str
    city: str
    iso2: str
    numbers: tuple[PhoneNumber, ...]


@dataclass(frozen=True, slots=True)
class Hotline:
    code: str
    callable_from: str
    number: PhoneNumber


@dataclass(frozen=True, slots=True)
class ComplaintCategory:
    """A row of the complaint categories; `alarm_word` is the triage word it belongs to."""

    code: str
    label_id: str
    label_en: str
    urgency: Urgency
    alarm_word: str
    is_default: bool
    route_to: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CountryName:
    """One of the ways people call a country."""

    words: str
    iso2: str


class Catalogue:
    """All facts, read once at start."""

    def __init__(
        self,
        destinations: Sequence[Destination],
        missions: Sequence[Mission],
        hotlines: Sequence[Hotline],
        categories: Sequence[ComplaintCategory],
        country_names: Sequence[CountryName],
        agency_codes: Sequence[str],
    ) -> None:
        self._destinations = {each.iso2: each for each in destinations}
        self._missions = {each.code: each for each in missions}
        self._hotlines = tuple(hotlines)
        self.categories: Mapping[str, ComplaintCategory] = {each.code: each for each in categories}
        self._default_categories = {each.alarm_word: each.code for each in categories if each.is_default}
        self._countries = {plain_words(each.words): each.iso2 for each in country_names}
        self._longest_name = max((name.count(" ") + 1 for name in self._countries), default=1)
        self._agency_codes = frozenset(agency_codes)

    def category_for(self, alarm_word: str) -> str | None:
        """The category row a triage word names by default."""
        return self._default_categories.get(alarm_word)

    def find_country(self, words: str) -> str | None:
        """The country somebody means by a name, a city or a nickname in their words; `None` when unclear."""
        pieces = plain_words(words).split()
        found: list[str] = []
        position = 0
        while position < len(pieces):
            for size in range(min(self._longest_name, len(pieces) - position), 0, -1):
                iso2 = self._countries.get(" ".join(pieces[position : position + size]))
                if iso2 is not None:
                    found.append(iso2)
                    position += size - 1
                    break
            position += 1
        # Two different countries in one answer ("from Malaysia to Singapore") is for a human to read.
        return found[0] if found and len(set(found)) == 1 else None

    def country_name(self, iso2: str, language: str) -> str:
        destination = self._destinations.get(iso2)
        if destination is None:
            return iso2
        return destination.name_en if language == "en" else destination.name_id

    def owner(self, category: str, country: str | None) -> str:
        """Which agency a ticket belongs to: the mission abroad, the ministry at home (DOMAIN.md 1).

        What no mission covers goes to the last resort, where officers see it at once.
        """
        if country == _HOME:
            return _LAST_RESORT_HOME
        destination = self._destinations.get(country or "")
        for code in destination.mission_codes if destination else ():
            if code in self._agency_codes:
                return code
        return _LAST_RESORT_ABROAD

    def has_owner(self, country: str) -> bool:
        """Whether a mission covers a country, rather than the last resort."""
        return self.owner("", country) not in (_LAST_RESORT_ABROAD,)

    def numbers(self, country: str | None, kind: str) -> list[PhoneNumber]:
        """Numbers to call from a country, nearest help first, at most four, only those that may be shown."""
        found: list[PhoneNumber] = []
        destination = self._destinations.get(country or "")
        if destination and destination.numbers_shown and kind == "danger":
            name = self.country_name(destination.iso2, "id")
            same = destination.police == destination.ambulance
            if destination.police:
                label = f"Polisi/ambulans {name}" if same else f"Polisi {name}"
                found.append(PhoneNumber(label, destination.police, destination.as_of))
            if destination.ambulance and not same:
                found.append(PhoneNumber(f"Ambulans {name}", destination.ambulance, destination.as_of))
        for code in destination.mission_codes if destination else ():
            mission = self._missions.get(code)
            found.extend(mission.numbers[:1] if mission else ())
        for hotline in self._hotlines:
            fits = hotline.callable_from == "any" or hotline.callable_from == country
            if fits and hotline.number not in found:
                found.append(hotline.number)
        return found[:_MAX_NUMBERS]


def plain_words(text: str) -> str:
    """Lower case, no accents, no punctuation, single spaces."""
    letters = unicodedata.normalize("NFKD", text.lower())
    kept = "".join(
        " " if not character.isalnum() else character for character in letters if not unicodedata.combining(character)
    )
    return " ".join(_NOT_LETTERS.sub(" ", kept).split())
