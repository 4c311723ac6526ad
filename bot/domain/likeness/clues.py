"""What a report says that may stand in another report too: names, numbers, employers, recruiters, places."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from bot.domain.likeness import name_noise, numbers_in
from bot.domain.likeness.name_words import Name, read_names
from bot.domain.likeness.named import read_named
from bot.domain.names import sound_key
from bot.domain.people import Profile

_MOST_DEPTH = 4
_CONTACT = frozenset(("name", "phone"))  # somebody to call, as one answer
# What a person registered with, by the question that asks for the like; for their own reports, and a relative's.
_OWN_FACTS = {
    "legal_name": "name",
    "called": "nickname",
    "kin_name": "kin_name",
    "kin_phone": "kin_phone",
    "nik": "nik",
    "passport": "passport",
    "home_address": "home_address",
    "employer": "employer_name",
    "company": "recruiter_name",
}
_RELATIVES_FACTS = {
    "legal_name": "reporter_name",
    "worker_name": "name",
    "worker_phone": "worker_phone",
    "employer": "employer_name",
    "company": "recruiter_name",
}
_MOST_WORDS = 6
_MOST_AREA_WORDS = 12
_CELL_DEGREES = 0.002  # about 220 metres


_COMPANY = re.compile(r"\b(?:PT|CV)\.?\s+((?:[A-Z][\w&'-]*\s*){1,5})")
_NAMED_RECRUITER = re.compile(
    r"\b(?:agen|agent|agensi|sponsor|calo|perekrut|recruiter)\b[^\n.,;]{0,20}?"
    r"\b(?:bernama|namanya|nama|named|called)\s+((?:[\w'-]+\s*){1,3})",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+")
_HAS_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Report:
    """What clues are read from. words: what the person said besides the answers."""

    ticket_id: int
    person_id: int
    about: str
    country: str | None
    details: Mapping[str, object]
    profile: Profile
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Clues:
    """What was read. subjects: whom it is about; reporters: who wrote. own_phones: of who wrote.

    employers and recruiters: each the sounds of its telling words, sorted. sites: buildings and street numbers;
    areas: telling words of places; cells: squares of the map. named: numbers, accounts and names of who did it, only
    where somebody was asked for them.
    """

    ticket_id: int
    person_id: int
    about: str
    country: str | None
    subjects: tuple[Name, ...] = ()
    reporters: tuple[Name, ...] = ()
    own_phones: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    niks: tuple[str, ...] = ()
    passports: tuple[str, ...] = ()
    accounts: tuple[str, ...] = ()
    flights: tuple[str, ...] = ()
    employers: tuple[tuple[str, ...], ...] = ()
    recruiters: tuple[tuple[str, ...], ...] = ()
    sites: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    cells: tuple[str, ...] = ()
    named: tuple[str, ...] = ()


class _Found:
    """Collects clues while the answers are walked through; each list keeps its order and every clue once."""

    def __init__(self) -> None:
        self.names: dict[Name, None] = {}
        self.kin: dict[Name, None] = {}
        self.employers: dict[tuple[str, ...], None] = {}
        self.recruiters: dict[tuple[str, ...], None] = {}
        self.sites: dict[str, None] = {}
        self.areas: dict[str, None] = {}
        self.cells: dict[str, None] = {}
        self.named: dict[str, None] = {}
        self.texts: list[str] = []

    def take(self, key: str, value: object) -> None:
        _, _, question = key.casefold().partition(".")  # the flow's own name says nothing of what was asked
        parts = frozenset(re.split(r"[._]", question or key.casefold()))
        if isinstance(value, dict) and "latitude" in value and "longitude" in value:
            self.cells |= dict.fromkeys(_cells(value["latitude"], value["longitude"]))
        if isinstance(value, dict) and value.keys() <= _CONTACT:
            parts |= frozenset(("name",)) if value.get("name") else parts
            value = list(value.values())
        for text in _strings(value):
            self._take_text(parts, numbers_in.plain(text))

    def _take_text(self, parts: frozenset[str], text: str) -> None:
        self.texts.append(text)
        if parts & name_noise.ASKS_OFFENDER:
            self.named |= dict.fromkeys(read_named(text))
        is_name = bool(parts & name_noise.ASKS_NAME)
        if parts & name_noise.ASKS_RECRUITER and (is_name or " " in text):
            self._organisation(self.recruiters, text)
        elif parts & name_noise.ASKS_EMPLOYER and (is_name or " " in text):
            self._organisation(self.employers, text)
        elif is_name:
            into = self.kin if parts & name_noise.ASKS_OTHERS else self.names
            into |= dict.fromkeys(read_names(text))
        elif parts & name_noise.ASKS_PLACE:
            self.place(text)

    def _organisation(self, into: dict[tuple[str, ...], None], text: str) -> None:
        if words := organisation_words(text):
            into[words] = None

    def place(self, text: str) -> None:
        self.sites |= dict.fromkeys(_sites(text))
        words = [word for word in _words(text) if word not in name_noise.PLACES and not _HAS_DIGIT.search(word)]
        self.areas |= dict.fromkeys(filter(None, (sound_key(word) for word in words if len(word) > 2)))

    def free(self, text: str) -> None:
        """What can be told from words that answered no question about it."""
        for pattern in (_COMPANY, _NAMED_RECRUITER):
            for match in pattern.findall(text):
                self._organisation(self.recruiters, match)
        self.sites |= dict.fromkeys(_sites(text))


def read_clues(report: Report) -> Clues:
    found = _Found()
    for key, value in (*_registered(report), *report.details.items()):
        found.take(key, value)
    answers = tuple(found.texts)
    words = tuple(numbers_in.plain(each) for each in report.words)
    for text in (*answers, *words):
        found.free(text)
    return _clues(report, found, "\n".join(dict.fromkeys((*answers, *words))))


def _registered(report: Report) -> list[tuple[str, object]]:
    """What the writer registered with, where it is about the one that this report is about."""
    facts = report.profile.facts
    is_relative = facts.get("role") == "relative"
    if is_relative == (report.about == "self"):
        return []
    asked = _RELATIVES_FACTS if is_relative else _OWN_FACTS
    return [(key, facts[fact]) for fact, key in asked.items() if facts.get(fact)]


def _clues(report: Report, found: _Found, text: str) -> Clues:
    profile, country = report.profile, report.country
    writer = read_names(profile.name) if profile.name else ()
    is_self = report.about == "self"
    own = numbers_in.phones(profile.phone, country) if profile.phone else []
    contact = numbers_in.plain(profile.safe_contact or "")
    mentioned = [each for each in numbers_in.phones(f"{text}\n{contact}", country) if each not in own]
    return Clues(
        ticket_id=report.ticket_id,
        person_id=report.person_id,
        about=report.about,
        country=country,
        subjects=tuple(dict.fromkeys((*found.names, *(writer if is_self else ())))),
        reporters=tuple(dict.fromkeys((*(() if is_self else writer), *found.kin))),
        own_phones=tuple(own),
        phones=tuple(mentioned),
        niks=tuple(numbers_in.niks(text)),
        passports=tuple(numbers_in.passports(text)),
        accounts=tuple(numbers_in.accounts(text)),
        flights=tuple(numbers_in.flights(text)),
        employers=tuple(found.employers),
        recruiters=tuple(found.recruiters),
        sites=tuple(found.sites),
        areas=tuple(found.areas)[:_MOST_AREA_WORDS],
        cells=tuple(found.cells),
        named=tuple(found.named),
    )


def organisation_words(text: str) -> tuple[str, ...]:
    """The sounds of the words that tell a family or firm from others, sorted; PT and the like are left out."""
    words = [word for word in _words(text) if word not in name_noise.ORGANISATIONS and len(word) > 1]
    sounds = {sound_key(word) or word for word in words[:_MOST_WORDS]}
    return tuple(sorted(sound for sound in sounds if sound))


def _sites(text: str) -> Iterator[str]:
    """Buildings by their name and streets with a number; a town alone is no site."""
    words = _words(text)
    for index, word in enumerate(words):
        if word in name_noise.SITES:
            after = _telling(words[index + 1 : index + 4])
            before = _telling(reversed(words[max(0, index - 2) : index]))
            name = after or tuple(reversed(before))
            if name:
                yield " ".join(sorted({sound_key(each) or each for each in name}))
        elif word in name_noise.STREETS:
            yield from _street(words[index + 1 : index + 7])


def _telling(words: Iterable[str]) -> tuple[str, ...]:
    """Words up to the first that belongs to no name."""
    name: list[str] = []
    for word in words:
        if word in name_noise.SITES:
            continue
        if word in name_noise.PLACES or word in name_noise.ORGANISATIONS:
            break
        name.append(word)
    return tuple(name)


def _street(words: list[str]) -> Iterator[str]:
    name: list[str] = []
    for word in words:
        if word in ("no", "nomor"):
            continue
        if word.isdigit() and name:
            yield " ".join([*(sound_key(each) or each for each in name), word])
            return
        if word in name_noise.PLACES:
            return
        name.append(word)


def _cells(latitude: object, longitude: object) -> list[str]:
    """Two grids, half a square apart, so that neighbours on a line of one meet in the other."""
    if not isinstance(latitude, int | float) or not isinstance(longitude, int | float):
        return []
    places = [(latitude + shift, longitude + shift) for shift in (0, _CELL_DEGREES / 2)]
    squares = [(north // _CELL_DEGREES, east // _CELL_DEGREES) for north, east in places]
    return [f"{grid}:{north:.0f}:{east:.0f}" for grid, (north, east) in enumerate(squares)]


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _strings(value: object, depth: int = 0) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    elif depth < _MOST_DEPTH and isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _strings(part, depth + 1)
