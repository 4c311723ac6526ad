"""Gives cases to agencies in memory: the rules and agencies as they were last read, and what a ticket says to them."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import lru_cache

from bot.domain.catalogue.entries import Catalogue
from bot.domain.catalogue.words import plain_words
from bot.domain.officers import Agency
from bot.domain.own_words.taken_abroad import OF_AGE
from bot.domain.provinces import find_province, read_regency
from bot.domain.registration import FACTS_PREFIX
from bot.domain.routing import Case, Directory, Routed, Rule, route
from bot.domain.routing_seed import first_general, marks_of, missing_rules, seed_rules
from bot.domain.tickets import Ticket
from bot.logs import log
from storage import audit
from storage import directory as agencies_store
from storage import routing as store
from storage.database import Transaction

_CHILD_WORD = "child_involved"
# The ends of the keys under which a place is kept.
_PLACES = frozenset(("where_now", "where_last", "where_rests", "where_there", "where_held", "where_they_are", "place"))
_PLACE_CHARS = 120
_KIND = re.compile(r"^(?:KBRI|KJRI|KRI|KDEI|Konsulat RI)\s+")
_MOST_SEEDED = 200
_STEP = 10
_SUBJECT_CHARS = 80
_MOST_REMEMBERED = 2_000


class Routing:
    """Rules and agencies of this installation; `refresh` reads them again."""

    def __init__(
        self, facts: Directory | None = None, agencies: Iterable[Agency] = (), rules: Sequence[Rule] = ()
    ) -> None:
        self.directory = facts or Directory()
        self.rules: Sequence[Rule] = tuple(rules)
        self._routed: dict[Case, Routed] = {}
        self._know(agencies)

    @classmethod
    def seeded(cls, catalogue: Catalogue, agencies: Iterable[Agency]) -> "Routing":
        """As an installation starts out."""
        return cls(facts_of(catalogue), agencies, seed_rules(catalogue.categories, range(1, _MOST_SEEDED)))

    async def refresh(self, tx: Transaction) -> None:
        """Read rules and agencies again; works on `reading()` too."""
        agencies, rules = await agencies_store.list_agencies(tx), await store.list_rules(tx)
        self.rules = tuple(rules)
        self._know(agencies)

    def learn(self, catalogue: Catalogue) -> None:
        """Take over what a newer catalogue says; rules and agencies stay."""
        self.directory = replace(facts_of(catalogue), agencies=self.directory.agencies)
        self._routed.clear()

    def route(self, case: Case) -> Routed:
        """Who owns a case; most cases are like one before, and rules change seldom."""
        found = self._routed.get(case)
        if found is None:
            if len(self._routed) >= _MOST_REMEMBERED:
                self._routed.clear()
            found = self._routed[case] = route(self.rules, self.directory, case)
        return found

    def _know(self, agencies: Iterable[Agency]) -> None:
        self.directory = replace(self.directory, agencies={agency.code: agency for agency in agencies})
        self._routed.clear()


async def put_seed(tx: Transaction, catalogue: Catalogue, now: datetime) -> None:
    """Give a new installation its first rules; later they are the administrators' own.

    One that runs already gets only what this version says of categories no rule of theirs names, each once, also when
    they changed or switched it off afterwards. Such a rule stands where it counts: one that names an owner right before
    the first that names one for every case, the others last. Nothing that stands there is changed.
    """
    seed = seed_rules(catalogue.categories, (tx.ids.draw() for _ in range(_MOST_SEEDED)))
    rules, noted = await store.list_rules(tx), await store.list_offered(tx)
    missing = missing_rules(seed, rules, noted) if rules else []
    offered: dict[str, list[int]] = {mark: [] for rule in rules or seed for mark in marks_of(rule).values()}
    for rule in missing:
        for mark in marks_of(rule).values():
            offered.setdefault(mark, []).append(rule.id)
    ours = await store.note_offered(tx, {mark: ids for mark, ids in offered.items() if mark not in noted})
    if not rules:
        await store.insert_rules(tx, seed, now)
    for rule in missing:
        if ours.issuperset(marks_of(rule).values()):  # else a process that started at the same moment puts it there
            await _offer(tx, rule, now)


async def _offer(tx: Transaction, rule: Rule, now: datetime) -> None:
    rules = await store.list_rules(tx)
    general = first_general(rules) if rule.owner else None
    position = general.position if general is not None else rules[-1].position + _STEP
    await store.make_room(tx, position, _STEP)
    await store.insert_rules(tx, [replace(rule, position=position)], now)
    subject = f"{rule.id} {rule.owner or '-'} {' '.join(rule.along)}"
    await audit.add(tx, "system", "routing_offered", None, None, subject[:_SUBJECT_CHARS], now)
    log.info("routing_offered", row_id=rule.id)


def case_of(ticket: Ticket) -> Case:
    """What routing needs to know of a ticket; a home in people's own words counts by its usual name."""
    province, regency = _answer(ticket.details, "home_province"), _answer(ticket.details, "home_regency")
    return Case(
        category=ticket.category,
        more_categories=ticket.more_categories,
        country=ticket.country,
        town=_town(ticket.details),
        province=_province(province) or _province(regency) or province,
        regency=(read_regency(regency) or regency) if regency else None,
        is_child=_is_child(ticket.details),
    )


def _is_child(details: Mapping[str, object]) -> bool:
    age = details.get("told.age")
    return isinstance(age, str) and age.isdecimal() and int(age) < OF_AGE


def _answer(details: Mapping[str, object], question: str) -> str | None:
    """What was answered to a question in whichever flow it was asked, else what the person registered with."""
    named = [key for key in details if key.endswith(question) and key.rpartition(".")[2] == question]
    found = (details[key] for key in sorted(named, key=lambda key: key.startswith(FACTS_PREFIX)))
    return next((value.strip() for value in found if isinstance(value, str) and value.strip()), None)


def _town(details: Mapping[str, object]) -> str:
    """All that was answered to questions for a place, or told of one."""
    told = [value for key, value in details.items() if key[key.rfind(".") + 1 :] in _PLACES]
    words = [each.get("text", "") if isinstance(each, Mapping) else each for each in told]
    return _plain(" ".join(each for each in words if isinstance(each, str))) if words else ""


@lru_cache(maxsize=_MOST_REMEMBERED)  # it is asked before and after every answer
def _plain(words: str) -> str:
    return plain_words(words)[:_PLACE_CHARS]


def _seats(catalogue: Catalogue) -> dict[str, str]:
    """Towns by which a mission is known: its city, and what its name says after the kind of mission."""
    named = ((plain_words(_KIND.sub("", each.name)), each.code) for each in catalogue.missions)
    return {plain_words(each.city): each.code for each in catalogue.missions if each.city} | dict(named)


def _province(words: str | None) -> str | None:
    return find_province(words) if words else None


def facts_of(catalogue: Catalogue) -> Directory:
    """What routing takes from the catalogue; the agencies come from the database."""
    categories = catalogue.categories.values()
    return Directory(
        missions={iso2: each.mission_codes for iso2, each in catalogue.destinations.items()},
        seats=_seats(catalogue),
        areas={
            place: each.code
            for each in catalogue.missions
            if catalogue.is_part(each.area)
            for place in (plain_words(each.area), *catalogue.towns_in(each.area))
        },
        phases={each.code: each.phase for each in categories},
        child_categories=frozenset(each.code for each in categories if each.alarm_word == _CHILD_WORD),
    )
