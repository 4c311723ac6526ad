"""The routing rules as administrators edit them, what they would do to a ticket, and what they leave over."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.officers import AgencyKind, Officer
from bot.domain.routing import GENERIC, NEVER_ROUTED, Case, Routed, Rule, applies
from bot.errors import NotFound
from bot.handlers.administration.rights import require_ministry_administrator
from bot.handlers.desk.errors import BadInput
from bot.handlers.routing import Routing, case_of
from storage import audit, desk
from storage import routing as store
from storage.database import Transaction

PLACES = ("any", "abroad", "home", "unknown")
PHASES = ("", "before", "during", "after", "any")
_STEP = 10
_NOTE_CHARS = 200
_MOST_ALONG = 8


@dataclass(frozen=True, slots=True)
class Preview:
    """What would happen to a case. fitting: the rules whose conditions hold, in order."""

    routed: Routed
    fitting: list[Rule]


@dataclass(frozen=True, slots=True)
class Hole:
    """Open tickets the rules leave to the last resort."""

    category: str
    country: str | None
    tickets: int


async def list_rules(tx: Transaction, officer: Officer) -> list[Rule]:
    """All rules in order; works on `reading()` too.

    Raises:
        NotAllowed: only administrators of the ministries, since rules bind every agency.
    """
    require_ministry_administrator(officer)
    return await store.list_rules(tx)


async def list_new(tx: Transaction, officer: Officer) -> frozenset[int]:
    """Rules that came with a new version and that nobody has looked at; works on `reading()` too."""
    require_ministry_administrator(officer)
    return frozenset().union(*(await store.list_offered(tx)).values())


async def see_new(tx: Transaction, officer: Officer, now: datetime) -> None:
    """Note that an administrator has looked at them; safe to call twice."""
    if await list_new(tx, officer):
        await store.see_offered(tx)
        await audit.add(tx, "officer", "routing_seen", officer.id, None, "", now)


async def add_rule(tx: Transaction, officer: Officer, routing: Routing, wanted: Rule, now: datetime) -> Rule:
    """Put a rule in front of the others.

    Raises:
        BadInput: an agency, category or place it names is unknown, or it names nobody.
    """
    rules = await list_rules(tx, officer)
    first = min((rule.position for rule in rules), default=_STEP)
    rule = replace(_checked(routing, wanted), id=tx.ids.draw(), position=first - _STEP)
    await store.insert_rules(tx, [rule], now)
    await audit.add(tx, "officer", "routing_added", officer.id, None, _subject(rule), now)
    return rule


async def change_rule(tx: Transaction, officer: Officer, routing: Routing, wanted: Rule, now: datetime) -> None:
    """Write a rule's conditions and what it says; its place and whether it is on stay.

    Raises:
        NotFound: no such rule.
        BadInput: as `add_rule`.
    """
    require_ministry_administrator(officer)
    before = await store.get_rule(tx, wanted.id)
    after = replace(_checked(routing, wanted), position=before.position, is_on=before.is_on)
    if after != before:
        await store.save_rule(tx, after, now)
        await audit.add(tx, "officer", "routing_changed", officer.id, None, _subject(after), now)


async def move_rule(tx: Transaction, officer: Officer, rule_id: int, up: bool, now: datetime) -> None:
    """Let a rule change places with its neighbour; at the end nothing happens.

    Raises:
        NotFound: no such rule.
    """
    rules = await list_rules(tx, officer)
    place = next((number for number, rule in enumerate(rules) if rule.id == rule_id), None)
    if place is None:
        raise NotFound
    other = place - 1 if up else place + 1
    if not 0 <= other < len(rules):
        return
    rules[place], rules[other] = rules[other], rules[place]
    for number, rule in enumerate(rules, start=1):
        if rule.position != number * _STEP:
            await store.save_rule(tx, replace(rule, position=number * _STEP), now)
    await audit.add(tx, "officer", "routing_moved", officer.id, None, f"{rule_id} {'up' if up else 'down'}", now)


async def set_on(tx: Transaction, officer: Officer, rule_id: int, on: bool, now: datetime) -> None:
    """Let a rule count or not.

    Raises:
        NotFound: no such rule.
    """
    require_ministry_administrator(officer)
    rule = await store.get_rule(tx, rule_id)
    if rule.is_on != on:
        await store.save_rule(tx, replace(rule, is_on=on), now)
        action = "routing_on" if on else "routing_off"
        await audit.add(tx, "officer", action, officer.id, None, _subject(rule), now)


def preview(routing: Routing, case: Case) -> Preview:
    """What would happen to a case by what `routing` holds."""
    fitting = [rule for rule in routing.rules if rule.is_on and applies(rule, routing.directory, case)]
    return Preview(routing.route(case), fitting)


async def case_of_reference(tx: Transaction, officer: Officer, reference: str, now: datetime) -> Case:
    """The case behind a reference as routing sees it; reading it is audited, so it needs a writing transaction.

    Raises:
        NotFound: no such ticket, or the officer may not see it.
    """
    require_ministry_administrator(officer)
    ticket = await desk.find(tx, officer, await desk.find_id(tx, officer, reference))
    await audit.add(tx, "officer", "routing_previewed", officer.id, ticket.id, "", now)
    return case_of(ticket)


async def find_holes(tx: Transaction, officer: Officer, routing: Routing) -> list[Hole]:
    """Open tickets of the ministries that no rule gave to them; works on `reading()` too."""
    require_ministry_administrator(officer)
    return [
        Hole(category, country, number)
        for category, country, number in await store.count_with_ministries(tx)
        if routing.route(Case(category, country=country)).is_last_resort
    ]


def provinces_without_office(routing: Routing, provinces: Iterable[str]) -> list[str]:
    """Home provinces whose cases would go to the ministry because the catalogue has no office there."""
    offices = {each.province for each in routing.directory.agencies.values() if each.kind is AgencyKind.OFFICE}
    return [province for province in provinces if province not in offices]


def _checked(routing: Routing, wanted: Rule) -> Rule:
    """A rule that says something, with only codes that exist."""
    known = (routing.directory.agencies.keys() | GENERIC) - NEVER_ROUTED
    if not wanted.owner and not wanted.along:
        raise BadInput("owner", "desk-routing-nobody")
    if wanted.owner and wanted.owner not in known:
        raise BadInput("owner", "desk-routing-agency")
    if len(wanted.along) > _MOST_ALONG or not known.issuperset(wanted.along):
        raise BadInput("along", "desk-routing-agency")
    if not routing.directory.phases.keys() >= set(wanted.categories):
        raise BadInput("categories", "desk-routing-category")
    is_country = len(wanted.place) == 2 and wanted.place.isascii() and wanted.place.isupper()
    if wanted.place not in PLACES and not is_country:
        raise BadInput("place", "desk-routing-place")
    if wanted.phase not in PHASES:
        raise BadInput("phase", "desk-routing-phase")
    home = " ".join(wanted.home.split())[:60]
    note = "".join(character for character in wanted.note if character.isprintable()).strip()[:_NOTE_CHARS]
    return replace(wanted, home=home, note=note)


def _subject(rule: Rule) -> str:
    return f"{rule.id} {rule.owner or '-'} {' '.join(rule.along)}"
