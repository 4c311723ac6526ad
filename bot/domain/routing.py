"""Which agency a case belongs to, and which others look after it too: rules as data, resolved in memory."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.domain.directory import CRISIS_CENTRE_ABROAD, CRISIS_CENTRE_HOME, HOME
from bot.domain.officers import SEES_ALL_AGENCIES, Agency, AgencyKind

MISSION = "MISSION"
OFFICE = "BP3MI"
REGION = "PEMDA"
_MISSIONS = frozenset({MISSION, "KBRI", "KJRI", "KRI", "KDEI", "ATNAKER"})
_OFFICES = frozenset({OFFICE, "P4MI", "HELPDESK_BANDARA"})
# Kinds of bodies that each region has under a name of its own: how the codes of such bodies begin.
_REGIONAL = {
    REGION: ("PEMKAB_", "PEMKOT_", "PEMDA_", "PEMPROV_"),
    "DISNAKER": ("DISNAKER_", "SUDIN_NAKER_"),
    "DP3A": ("DP3A_", "SUDIN_PPAPP_", "UPT_PPPA_"),
    "LTSA": ("LTSA_",),
    "DUKCAPIL": ("DUKCAPIL_",),
    "KELURAHAN": ("KELURAHAN_", "DESA_"),
    "SATGAS_DESA": ("SATGAS_",),
    "RT_RW": ("RT_",),
}
GENERIC = frozenset({*_MISSIONS, *_OFFICES, *_REGIONAL})
# A placement company may be the accused; the election agency asked for no cases (catalogue/agencies.csv).
NEVER_ROUTED = frozenset({"P3MI", "BAWASLU"})


@dataclass(frozen=True, slots=True)
class Case:
    """What routing looks at. country: where the person is now, ID after landing; home: where they come from.

    town: all that was said of the place in that country, in plain words.
    """

    category: str
    more_categories: tuple[str, ...] = ()
    country: str | None = None
    province: str | None = None
    regency: str | None = None
    is_child: bool = False
    is_candidate: bool = False
    town: str = ""

    @property
    def categories(self) -> tuple[str, ...]:
        return (self.category, *self.more_categories)

    @property
    def place(self) -> str:
        if self.country is None:
            return "unknown"
        return "home" if self.country == HOME else "abroad"


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of the table. Empty conditions hold for every case; all that are set must hold.

    place: any, abroad, home, unknown, or a country. owner: an agency's code, a generic one, or empty for a rule that
    only adds agencies. along: codes of agencies that see the ticket besides its owner.
    """

    id: int
    position: int
    owner: str
    categories: tuple[str, ...] = ()
    place: str = "any"
    home: str = ""
    phase: str = ""
    is_child: bool | None = None
    is_candidate: bool | None = None
    along: tuple[str, ...] = ()
    note: str = ""
    is_on: bool = True


@dataclass(frozen=True, slots=True)
class Directory:
    """What rules are resolved with. missions: codes by country, the first one owns; phases: by category.

    seats: the codes of missions by the names of the towns they sit in. Where exactly the area of a consulate ends is
    unconfirmed, that its own town is in it is not. areas: by the regions they are there for, where no town is named.
    """

    agencies: Mapping[str, Agency] = field(default_factory=dict)
    missions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    phases: Mapping[str, str] = field(default_factory=dict)
    child_categories: frozenset[str] = frozenset()
    seats: Mapping[str, str] = field(default_factory=dict)
    areas: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Routed:
    """Who owns a case. rule_id: the rule that said so; is_last_resort: none did, or what it named is not there."""

    owner: str
    along: tuple[str, ...]
    rule_id: int | None
    is_last_resort: bool


def route(rules: Sequence[Rule], directory: Directory, case: Case) -> Routed:
    """Find the owner by the first rule in order whose owner is there, and everybody whom rules name beside it."""
    fitting = [rule for rule in rules if rule.is_on and applies(rule, directory, case)]
    owner, owning = None, None
    for rule in fitting:
        owner = resolve(rule.owner, directory, case) if rule.owner else None
        if owner is not None:
            owning = rule
            break
    is_last_resort = owner is None
    if owner is None:
        owner = last_resort(case)
    along: dict[str, None] = {}
    for rule in fitting:
        if rule is owning or not rule.owner:
            along |= {code: None for each in rule.along if (code := resolve(each, directory, case)) is not None}
    beside = tuple(code for code in along if code != owner and code not in SEES_ALL_AGENCIES)
    return Routed(owner, beside, owning.id if owning else None, is_last_resort)


def applies(rule: Rule, directory: Directory, case: Case) -> bool:
    """Whether every condition of a rule holds; an additional category counts like the first one."""
    is_child = case.is_child or not directory.child_categories.isdisjoint(case.categories)
    phases = {directory.phases.get(category, "any") for category in case.categories}
    is_candidate = case.is_candidate or "before" in phases
    return (
        (not rule.categories or not set(rule.categories).isdisjoint(case.categories))
        and rule.place in ("any", case.place, case.country)
        and (not rule.home or rule.home in (case.province, case.regency))
        and (not rule.phase or rule.phase in phases)
        and (rule.is_child is None or rule.is_child == is_child)
        and (rule.is_candidate is None or rule.is_candidate == is_candidate)
    )


def resolve(code: str, directory: Directory, case: Case) -> str | None:
    """The agency a code means for this case; `None` when there is none."""
    if code in NEVER_ROUTED:
        return None
    if code in _MISSIONS:
        codes = directory.missions.get(case.country or "", ()) if case.country != HOME else ()
        there = [each for each in codes if each in directory.agencies]
        return _nearest(there, directory, case) or next(iter(there), None)
    if code in _OFFICES:
        # After landing the ministry owns a case and its office in the home province handles it; as long as nobody
        # knows the province, the ministry is no last resort but the right place.
        return _office(directory, case.province) if case.province else _if_there(CRISIS_CENTRE_HOME, directory)
    if code in _REGIONAL:
        return _regional(_REGIONAL[code], directory, case)
    return _if_there(code, directory)


def _nearest(missions: Sequence[str], directory: Directory, case: Case) -> str | None:
    """The mission in whose own town, else in whose region somebody is; `None` where none or several are named."""
    said = f" {case.town} "
    for places in (directory.seats, directory.areas):
        named = {code for place, code in places.items() if f" {place} " in said and code in missions}
        if named:
            return named.pop() if len(named) == 1 else None
    return None


def last_resort(case: Case) -> str:
    return CRISIS_CENTRE_HOME if case.country == HOME else CRISIS_CENTRE_ABROAD


def _if_there(code: str, directory: Directory) -> str | None:
    return code if code in directory.agencies else None


def _office(directory: Directory, province: str) -> str | None:
    offices = (
        each for each in directory.agencies.values() if each.kind is AgencyKind.OFFICE and each.province == province
    )
    return next((each.code for each in offices), None)


def _regional(beginnings: tuple[str, ...], directory: Directory, case: Case) -> str | None:
    """The body of the home regency, else the one of its province as a whole."""
    if not case.province and not case.regency:
        return None
    bodies = [each for each in directory.agencies.values() if each.code.startswith(beginnings)]
    near = [each for each in bodies if case.regency and each.regency == case.regency]
    wide = [each for each in bodies if case.province and each.province == case.province and each.regency is None]
    return next((each.code for each in (*near, *wide)), None)
