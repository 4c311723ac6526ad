"""The way home as steps: which ones a case has, whose turn it is, when a step counts as stuck."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.routing import Case, Directory, resolve
from bot.domain.tickets import Ticket

MAIN = "main"
BRANCHES = (
    "death",
    "sick",
    "pregnant",
    "child",
    "detained",
    "tppo",
    "seafarer",
    "undocumented",
    "evacuation",
)
BLOCKED_AT_MOST = timedelta(days=3)  # product default: what waits longer for others is told to somebody
TOLD_AGAIN_AFTER = timedelta(days=3)

# Who reports one of these wants to come home, or to have somebody brought home.
_GOING_HOME = frozenset({"WANT_HOME", "STRANDED", "DEPORT", "EVACUATION", "DEATH"})
_BRANCH_OF_CATEGORY = {
    "DEATH": "death",
    "SICK": "sick",
    "ACCIDENT": "sick",
    "MENTAL": "sick",
    "DETAINED": "detained",
    "TPPO": "tppo",
    "SEAFARER": "seafarer",
    "OVERSTAY": "undocumented",
    "EVACUATION": "evacuation",
    "CHILD": "child",
}
# Question and answer to the branch they lead to; the flow before the dot is left out.
_BRANCH_OF_ANSWER = {
    ("hurt_or_ill", "ill"): "sick",
    ("hurt_or_ill", "hurt"): "sick",
    ("hurt_or_ill", "pregnant"): "pregnant",
    ("hurt", "yes"): "sick",
    ("who_with", "children"): "child",
    ("with_whom", "children"): "child",
    ("passport", "expired"): "undocumented",
    ("passport", "never"): "undocumented",
    ("reason", "war_disaster"): "evacuation",
    ("reason", "worker_died"): "death",
    ("reason", "ill"): "sick",
    ("reason", "deportation"): "undocumented",
}
# Where the steps of a branch stand among the main ones, whose numbers are those of the catalogue.
_PLACES = {
    "EVAC_ALERT": 22,
    "TPPO_ASSESS": 25,
    "DEATH_NOTICE": 26,
    "UNDOC": 35,
    "TPPO_RESCUE": 45,
    "DETAIN_ACCESS": 46,
    "DETAIN_CAPITAL": 47,
    "SEA_AGREEMENT": 65,
    "TPPO_CASE": 75,
    "CHILD_PAPERS": 78,
    "SICK_FIT": 94,
    "PREGNANT": 95,
    "DEATH_CHOICE": 96,
    "DEATH_PAPERS": 97,
    "EVAC_MOVE": 105,
    "DEATH_CARGO": 112,
    "SICK_AMB": 122,
    "CHILD_CARE": 125,
    "DEATH_HOME": 142,
}
# What nobody needs on the way of somebody who died: their own journey and life afterwards.
_NOT_FOR_REMAINS = frozenset(
    (
        *("CONTACT", "SHELTER", "SPLP", "EXIT_PERMIT", "TICKET", "DEPART", "ARRIVE"),
        *("RUMAH_RAMAH", "HOMEWARD", "HANDOVER", "REHAB", "REINTEGRATE"),
    )
)
# Limits a rule names (repatriation_stages.csv, time_limit), counted from when the step's turn comes.
_BY_RULE = {"DEATH_NOTICE": timedelta(days=3), "REHAB": timedelta(days=365), "REINTEGRATE": timedelta(days=365)}
# No rule is known: how long we think each should take before somebody looks at it.
_BY_HABIT = {
    "REPORT": timedelta(hours=4),
    "TRIAGE": timedelta(hours=24),
    "CONTACT": timedelta(days=2),
    "MISSION_COORD": timedelta(days=3),
    "SHELTER": timedelta(days=3),
    "RIGHTS": timedelta(days=30),
    "SPLP": timedelta(days=14),
    "EXIT_PERMIT": timedelta(days=21),
    "ARRIVE": timedelta(days=2),
    "RUMAH_RAMAH": timedelta(days=3),
    "HOMEWARD": timedelta(days=3),
    "HANDOVER": timedelta(days=2),
    "CLOSE": timedelta(days=14),
    "TPPO_RESCUE": timedelta(days=2),
    "TPPO_CASE": timedelta(days=30),
    "DETAIN_ACCESS": timedelta(days=2),
    "EVAC_ALERT": timedelta(days=1),
    "EVAC_MOVE": timedelta(days=3),
}
_USUALLY = timedelta(days=7)


class StepState(StrEnum):
    TODO = "todo"
    DOING = "doing"
    WAITING = "waiting"  # for somebody else; the blocker says for whom
    DONE = "done"
    SKIPPED = "skipped"

    @property
    def is_over(self) -> bool:
        return self in (StepState.DONE, StepState.SKIPPED)


class DueFrom(StrEnum):
    """Where a due date comes from; only `rule` is anybody's law."""

    RULE = "rule"
    DEFAULT = "default"
    OFFICER = "officer"


@dataclass(frozen=True, slots=True)
class Stage:
    """What a step can be: a row of `repatriation_stages.csv`. who_acts: codes as the source has them, first first."""

    code: str
    position: int
    branch: str
    label_id: str
    label_en: str
    what_happens: str
    who_acts: tuple[str, ...]
    papers: tuple[str, ...]
    time_limit: str
    who_pays: str
    source: str
    is_confirmed: bool

    @property
    def place(self) -> int:
        """Where it stands among the steps of a case."""
        return _PLACES.get(self.code, self.position)

    @property
    def limit(self) -> timedelta:
        return _BY_RULE.get(self.code) or _BY_HABIT.get(self.code, _USUALLY)

    @property
    def limit_from(self) -> DueFrom:
        return DueFrom.RULE if self.code in _BY_RULE else DueFrom.DEFAULT


@dataclass(slots=True)
class Step:
    """One step of one case. papers: those at hand. blocker: whom or what it waits for. proof: that it was done.

    is_owner_chosen: an officer has named the owner, so a new plan leaves it. written_at: since when each of blocker,
    proof, proof_file_id and reason is as it is; one that is not in it, since the last change of the step.
    watch_at: when it counts as stuck, or is told of once more; empty while nobody needs to.
    """

    id: int
    ticket_id: int
    code: str
    position: int
    branch: str
    owner: str
    changed_at: datetime
    state: StepState = StepState.TODO
    due_at: datetime | None = None
    due_from: DueFrom = DueFrom.DEFAULT
    blocked_since: datetime | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    watch_at: datetime | None = None
    stuck_at: datetime | None = None
    stuck_times: int = 0
    papers: tuple[str, ...] = ()
    blocker: str = ""
    proof: str = ""
    proof_file_id: int | None = None
    reason: str = ""
    is_owner_chosen: bool = False
    written_at: Mapping[str, datetime] = field(default_factory=dict)

    @property
    def is_untouched(self) -> bool:
        """Whether nobody has done anything with it, so that a new plan may leave it out."""
        return self.state is StepState.TODO and not (self.papers or self.proof or self.proof_file_id or self.started_at)


@dataclass(frozen=True, slots=True)
class Way:
    """A case's way home. stages: what its steps are, by code. names: agencies' names by code, in two languages."""

    branches: tuple[str, ...]
    steps: list[Step]
    stages: Mapping[str, Stage]
    is_derived: bool = True
    names: Mapping[str, tuple[str, str]] = field(default_factory=dict)

    @property
    def done(self) -> int:
        return sum(step.state is StepState.DONE for step in self.steps)

    @property
    def total(self) -> int:
        return sum(step.state is not StepState.SKIPPED for step in self.steps)

    @property
    def current(self) -> list[Step]:
        return current(self.steps)


def owner_of(stage: Stage, directory: Directory, case: Case, agency: str) -> str:
    """The agency a step belongs to: the case's own where it may act, else the first that may."""
    able = [code for each in stage.who_acts if (code := resolve(each, directory, case)) is not None]
    return agency if agency in able or not able else able[0]


def is_going_home(ticket: Ticket) -> bool:
    return not _GOING_HOME.isdisjoint(ticket.categories) or any(
        question.startswith("repatriation.") for question in ticket.details
    )


def branches_of(ticket: Ticket) -> tuple[str, ...]:
    """The special paths a case takes, as far as its categories and answers tell."""
    found = {_BRANCH_OF_CATEGORY[code] for code in ticket.categories if code in _BRANCH_OF_CATEGORY}
    for question, value in ticket.details.items():
        if isinstance(value, str):
            branch = _BRANCH_OF_ANSWER.get((question.rpartition(".")[2], value))
            found |= {branch} if branch else set()
    return ordered(found)


def ordered(branches: Collection[str]) -> tuple[str, ...]:
    return tuple(branch for branch in BRANCHES if branch in branches)


def stages_for(stages: Iterable[Stage], branches: Collection[str]) -> list[Stage]:
    """The stages of a case in their order."""
    left_out = _NOT_FOR_REMAINS if "death" in branches else frozenset()
    chosen = [each for each in stages if each.branch == MAIN or each.branch in branches]
    return sorted((each for each in chosen if each.code not in left_out), key=lambda each: (each.place, each.code))


def current(steps: Sequence[Step]) -> list[Step]:
    """What is being worked on; where that is nothing, the first step that is not over."""
    going = [step for step in steps if step.state in (StepState.DOING, StepState.WAITING)]
    return going or [step for step in steps if step.state is StepState.TODO][:1]


def earlier_open(steps: Sequence[Step], step: Step) -> list[Step]:
    """Steps before this one that are not over: a warning, since cases do not keep to lists."""
    return [each for each in steps if each.position < step.position and not each.state.is_over]


def give_turn(steps: Sequence[Step], stages: Mapping[str, Stage], now: datetime) -> list[Step]:
    """Give the steps whose turn it is a due date where they have none; those changed."""
    changed = []
    for step in current(steps):
        if step.due_at is None and step.code in stages:
            step.due_at = now + stages[step.code].limit
            step.due_from = stages[step.code].limit_from
            watch(step)
            changed.append(step)
    return changed


def watch(step: Step) -> None:
    """Set when a step will count as stuck: when it is due, or blocked for too long, whichever comes first."""
    if step.state.is_over:
        step.watch_at = step.stuck_at = None
        return
    blocked_until = step.blocked_since + BLOCKED_AT_MOST if step.blocked_since is not None else None
    step.watch_at = min(filter(None, (step.due_at, blocked_until)), default=None)


def next_news(steps: Sequence[Step], now: datetime) -> datetime | None:
    """When something should have happened next; `None` when that is past or nobody knows."""
    return min((step.due_at for step in current(steps) if step.due_at and step.due_at > now), default=None)
