"""Links between tickets as officers see and decide them, and clusters of reports that name the same."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.desk import QueueRow
from bot.domain.likeness.matching import Key, Reason

# What strangers to one another have in common only when somebody does the same to all of them.
CLUSTER_KINDS = frozenset({"recruiter", "phone", "account", "site", "cell"})
CLUSTER_CLOCK = "cluster"
MERGED_CLOCK = "merged_closed"


class LinkState(StrEnum):
    PROPOSED = "proposed"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    MERGED = "merged"


class Relation(StrEnum):
    """How two linked reports stand to each other.

    Only reports of one side may be merged: whoever seeks somebody must not be answered together with the one who is
    sought (THREATS.md T3).
    """

    SAME_SIDE = "same_side"
    SEEKING = "seeking"


@dataclass(frozen=True, slots=True)
class Link:
    """Two tickets that may belong together. score: 0 to 100."""

    first_id: int
    second_id: int
    state: LinkState
    score: int
    reasons: tuple[Reason, ...]
    proposed_at: datetime
    decided_at: datetime | None = None
    decided_by: int | None = None

    def other(self, ticket_id: int) -> int:
        return self.second_id if ticket_id == self.first_id else self.first_id


@dataclass(frozen=True, slots=True)
class LinkView:
    """A link beside one of its tickets. row: the other ticket, masked; `None` when it is not for this officer.

    agency: of the other ticket, so that one can ask there. decided_by: the officer's name.
    """

    link: Link
    relation: Relation
    agency: str
    row: QueueRow | None
    decided_by: str | None = None


@dataclass(frozen=True, slots=True)
class ClusterRule:
    """When reports become a case of the trafficking desk, and whose desk that is."""

    days: int = 14
    reporters: int = 3
    agency: str = "KEMLU_PWNI"

    @property
    def span(self) -> timedelta:
        return timedelta(days=self.days)


class ClusterState(StrEnum):
    OPEN = "open"
    TAKEN = "taken"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Cluster:
    """kinds: what its reports share. reporters: how many people."""

    id: int
    agency: str
    state: ClusterState
    opened_at: datetime
    changed_at: datetime
    kinds: tuple[str, ...]
    reporters: int
    taken_by: int | None = None
    closed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ClusterPage:
    """A cluster opened by its desk. shared: what the reports name, in their own words. rows: the reports, masked."""

    cluster: Cluster
    shared: tuple[Key, ...]
    rows: list[QueueRow]
    taken_by: str | None
    hidden: int


def relation_of(one_about: str, other_about: str) -> Relation:
    return Relation.SAME_SIDE if one_about == other_about else Relation.SEEKING
