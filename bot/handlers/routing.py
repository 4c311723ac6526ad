"""Gives cases to agencies in memory: the rules and agencies as they were last read, and what a ticket says to them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from bot.domain.catalogue import Catalogue
from bot.domain.officers import Agency
from bot.domain.provinces import find_province, read_regency
from bot.domain.registration import FACTS_PREFIX
from bot.domain.routing import Case, Directory, Routed, Rule, route
from bot.domain.routing_seed import seed_rules
from bot.domain.tickets import Ticket
from storage import directory as agencies_store
from storage import routing as store
from storage.database import Transaction

_CHILD_WORD = "child_involved"
_MOST_SEEDED = 200
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
    """Give a new installation its first rules; later they are the administrators' own."""
    if await store.count_rules(tx) == 0:
        rules = seed_rules(catalogue.categories, (tx.ids.draw() for _ in range(_MOST_SEEDED)))
        await store.insert_rules(tx, rules, now)


def case_of(ticket: Ticket) -> Case:
    """What routing needs to know of a ticket; a home in people's own words counts by its usual name."""
    province, regency = _answer(ticket.details, "home_province"), _answer(ticket.details, "home_regency")
    return Case(
        category=ticket.category,
        more_categories=ticket.more_categories,
        country=ticket.country,
        province=_province(province) or _province(regency) or province,
        regency=(read_regency(regency) or regency) if regency else None,
    )


def _answer(details: Mapping[str, object], question: str) -> str | None:
    """What was answered to a question in whichever flow it was asked, else what the person registered with."""
    named = [key for key in details if key.endswith(question) and key.rpartition(".")[2] == question]
    found = (details[key] for key in sorted(named, key=lambda key: key.startswith(FACTS_PREFIX)))
    return next((value.strip() for value in found if isinstance(value, str) and value.strip()), None)


def _province(words: str | None) -> str | None:
    return find_province(words) if words else None


def facts_of(catalogue: Catalogue) -> Directory:
    """What routing takes from the catalogue; the agencies come from the database."""
    categories = catalogue.categories.values()
    return Directory(
        missions={iso2: each.mission_codes for iso2, each in catalogue.destinations.items()},
        phases={each.code: each.phase for each in categories},
        child_categories=frozenset(each.code for each in categories if each.alarm_word == _CHILD_WORD),
    )
