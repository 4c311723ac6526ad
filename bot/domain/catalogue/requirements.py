"""What placement somewhere asks of a person, and which of it is a paper, a test, or only good to know."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import ClassVar

from bot.domain.catalogue.conditions import asked_as
from bot.domain.commands import Command

ANY = "any"
# What the table calls the fields of work, by the code a person chooses; a row of several sectors belongs to each.
SECTORS: Mapping[str, tuple[str, ...]] = {
    "manufacturing": ("manufacturing",),
    "shipyard": ("shipyard welder", "shipbuilding"),
    "hotel": ("hotel and restaurant",),
    "care": ("nurse", "nurse and care worker"),
    "skilled": ("SSW sectors",),
    "trainee": ("technical trainee",),
    "household": ("domestic worker",),
    "fishery": ("fishery", "seafarer and fishing crew"),
    "returning": ("any E-9 returnee",),
}
# How somebody goes abroad, by what the table calls their scheme.
SCHEMES: Mapping[str, tuple[str, ...]] = {
    "company": (ANY,),
    "own": ("perseorangan (E-PMI)",),
    "again": ("re-entry (E-PMI)",),
    "skilled": (ANY, "SSW (E-PMI)"),
    "government": (ANY, "G to G"),
    "sea": (ANY, "PP 22/2022"),
}
THROUGH_COMPANIES = frozenset({"company", "unknown"})
_OF_COMPANIES = "For those who go through a P3MI"
COMPETENCE = frozenset(
    {"age", "education", "language_test", "skill_test", "certificate", "test", "physical", "citizenship"}
)
PAPERS = frozenset({"paper", "certificate", "health", "insurance", "account", "contract"})


@dataclass(frozen=True, slots=True)
class Requirement:
    """A row of the table of requirements. country: ISO code, empty for all; kind: its `requirement_type`.

    is_for_companies: only for who goes through a placement company.
    """

    country: str
    sectors: tuple[str, ...]
    scheme: str
    kind: str
    words_id: str
    words_en: str
    value: str
    source: str
    as_of: str
    is_confirmed: bool
    is_for_companies: bool = False

    @property
    def code(self) -> str:
        """The same for the same requirement in every release, whatever its source says of its age."""
        parts = "|".join((self.country, *self.sectors, self.scheme, self.kind, self.words_id))
        return hashlib.sha256(parts.encode()).hexdigest()[:12]

    @property
    def is_for_all_work(self) -> bool:
        return self.sectors == (ANY,)

    def words(self, language: str) -> str:
        return self.words_en if language == "en" else self.words_id

    def is_in(self, sector: str) -> bool:
        return not frozenset(self.sectors).isdisjoint(SECTORS.get(sector, ()))


def is_of_companies(note: str) -> bool:
    return note.startswith(_OF_COMPANIES)


def sectors_of(requirements: Iterable[Requirement], country: str) -> list[str]:
    """The fields of work for which the table says something about a country, in the order of `SECTORS`."""
    there = [each for each in requirements if each.country == country]
    return [sector for sector in SECTORS if any(each.is_in(sector) for each in there)]


def competence_for(requirements: Iterable[Requirement], country: str, sector: str) -> list[Requirement]:
    """What a person must be or be able to do for that work there: what is said of the country comes first."""
    fitting = [
        each
        for each in requirements
        if each.kind in COMPETENCE
        and each.country in ("", country)
        and each.scheme != "perseorangan (E-PMI)"
        and (each.is_in(sector) if each.country else each.is_for_all_work)
    ]
    own = [each for each in fitting if each.country]
    has_own_age = any(each.kind == "age" for each in own)
    return own + [each for each in fitting if not each.country and not (has_own_age and each.kind == "age")]


def papers_for(requirements: Iterable[Requirement], country: str, scheme: str) -> list[Requirement]:
    """The papers of one way abroad: what all need, and what this way or this country asks besides, each once.

    A contract's rule with a value is a right at work and no paper.
    """
    named = SCHEMES.get(scheme, (ANY,))
    found: dict[str, Requirement] = {}
    for each in requirements:
        if each.is_for_companies and scheme not in THROUGH_COMPANIES:
            continue
        if each.kind not in PAPERS or each.country not in ("", country) or (each.kind == "contract" and each.value):
            continue
        if each.scheme in named and (each.scheme != ANY or each.is_for_all_work):
            found.setdefault(each.words_id, each)
    return list(found.values())


def summary_of(requirements: Iterable[Requirement], country: str) -> list[Requirement]:
    """What is known for sure of work in a country, at most a handful."""
    shown = ("age", "education", "language_test", "skill_test")
    return [each for each in requirements if each.country == country and each.is_confirmed and each.kind in shown][:6]


def fields_of(requirement: Requirement, language: str) -> dict[str, str]:
    """A requirement as conversations get it. is_sure: `yes`, else empty; ask: how to ask for it (`asked_as`)."""
    return {
        "code": requirement.code,
        "kind": requirement.kind,
        "ask": asked_as(requirement.kind),
        "value": requirement.value,
        "label": requirement.words(language),
        "label_id": requirement.words_id,
        "label_en": requirement.words_en,
        "is_sure": "yes" if requirement.is_confirmed else "",
        "as_of": requirement.as_of,
    }


@dataclass(frozen=True)
class FindSectors(Command[list[str]]):
    """The fields of work for which something is known about a country: codes of `SECTORS`."""

    name: ClassVar[str] = "find_sectors"
    is_repeatable: ClassVar[bool] = True
    country: str


@dataclass(frozen=True)
class FindCompetence(Command[list[dict[str, str]]]):
    """What a person must be or be able to do for that work there (`fields_of`)."""

    name: ClassVar[str] = "find_competence"
    is_repeatable: ClassVar[bool] = True
    country: str
    sector: str


@dataclass(frozen=True)
class FindPapers(Command[list[dict[str, str]]]):
    """The papers of one way abroad (`fields_of`)."""

    name: ClassVar[str] = "find_papers"
    is_repeatable: ClassVar[bool] = True
    country: str
    scheme: str
