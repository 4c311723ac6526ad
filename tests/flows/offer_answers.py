"""What the house answers in tests to flows about training and work: the shipped catalogue, and invented openings."""

from collections.abc import Callable, Coroutine, Mapping
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from bot.domain.catalogue.entries import Catalogue
from bot.domain.catalogue.openings import Event, Opening
from bot.domain.commands import Command
from bot.domain.offers import Offers
from bot.domain.officers import Agency
from bot.domain.people import Person
from bot.handlers.routing import Routing
from bot.handlers.services import details, offers
from bot.texts import Texts
from storage.catalogue import load_agencies, load_catalogue

_ROOT = Path(__file__).parents[2]
_NOW = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)
OPENING = Opening(
    code="CONTOH_1",
    title_id="Juru las contoh",
    title_en="Sample welder",
    country="KR",
    sector="welding",
    employer="PT Contoh",
    how_to_apply="Lewat SISKOP2MI.",
    expires_on=date(2026, 12, 31),
    source="Contoh",
    as_of="2026-11-01",
    is_confirmed=True,
)
FAIR = Event(
    "CONTOH_2",
    "Bursa kerja contoh",
    "Sample fair",
    "Balai Contoh",
    "Jember",
    (),
    date(2026, 12, 1),
    date(2026, 12, 2),
    "Contoh",
    "2026-11-01",
    is_confirmed=True,
)
KEPT = [
    {"code": "a", "label": "Paspor contoh", "state": "have", "has_photo": ""},
    {"code": "b", "label": "Visa contoh", "state": "lack", "has_photo": ""},
]
_LOOKS_UP: Mapping[str, Callable[..., Coroutine[Any, Any, object]]] = {
    "known_home": offers.known_home,
    "find_courses": offers.courses,
    "find_sectors": offers.sectors,
    "find_competence": offers.competence,
    "find_papers": offers.papers,
    "find_countries": offers.countries,
    "find_destinations": offers.destinations,
    "find_openings": offers.openings,
    "find_events": offers.events,
    "find_agency": details.find_agency,
}
OFFERS = frozenset({*_LOOKS_UP, "read_checklist"})


def answer_of(command: Command[Any], *, has_list: bool) -> object:
    """What the real performer finds; none of these waits for anything."""
    if command.name == "read_checklist":
        return {"items": KEPT if has_list else [], "officer": "Contoh" if has_list else ""}
    waiting = _LOOKS_UP[command.name](_house(), None, _turn(), None, command)
    try:
        waiting.send(None)
    except StopIteration as done:
        return done.value
    raise AssertionError(f"{command.name} waits for something")


@cache
def _house() -> Any:
    catalogue = load_catalogue(_ROOT / "catalogue")
    catalogue.offers = _with_samples(catalogue)
    agencies: list[Agency] = load_agencies(_ROOT / "catalogue")
    return SimpleNamespace(
        catalogue=catalogue, texts=Texts.load(_ROOT / "locales"), routing=Routing.seeded(catalogue, agencies)
    )


def _with_samples(catalogue: Catalogue) -> Offers:
    known = catalogue.offers
    return Offers(known.skills, known.courses, known.requirements, [OPENING], [FAIR], known.placements)


def _turn() -> Any:
    return SimpleNamespace(language="id", now=_NOW, situation=SimpleNamespace(person=Person(1, _NOW)))
