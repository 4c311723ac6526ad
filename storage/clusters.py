"""Clusters: which people named the same thing lately, and the cases made of that."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select, text, true, update

from bot.domain.likeness.links import CLUSTER_KINDS, Cluster, ClusterRule, ClusterState
from bot.domain.officers import Officer
from bot.errors import NotFound
from storage import facts
from storage.database import Transaction
from storage.schema import cluster_keys, cluster_members, clusters, link_keys, tickets

_LOCK = 7_140_003  # only clusters use this number
_FACT = "cluster_rule"
_MOST_LISTED = 200
Members = Mapping[int, int]  # ticket to person


async def rule(tx: Transaction) -> ClusterRule:
    noted = await facts.find(tx, _FACT)
    if noted is None:
        return ClusterRule()
    days, reporters, agency = noted.split(" ")
    return ClusterRule(int(days), int(reporters), agency)


async def set_rule(tx: Transaction, wanted: ClusterRule) -> None:
    await facts.put(tx, _FACT, f"{wanted.days} {wanted.reporters} {wanted.agency}")


async def lock(tx: Transaction) -> None:
    """One process at a time, so that three reports that arrive at once open one case."""
    if not tx.is_sqlite:
        await tx.execute(text("SELECT pg_advisory_xact_lock(:lock)").bindparams(lock=_LOCK))


async def named_since(
    tx: Transaction, ticket_ids: Collection[int], since: datetime
) -> dict[tuple[bytes, str], Members]:
    """What these tickets name that can make a cluster, each with all tickets that named it since then."""
    theirs = select(link_keys.c.key_hash).where(
        link_keys.c.ticket_id.in_(list(ticket_ids)), link_keys.c.kind.in_(sorted(CLUSTER_KINDS))
    )
    # Whoever only asks whether a company is licensed accuses nobody.
    is_report = and_(tickets.c.id == link_keys.c.ticket_id, ~tickets.c.is_request)
    query = (
        select(link_keys)
        .join(tickets, is_report)
        .where(
            link_keys.c.key_hash.in_(theirs), link_keys.c.kind.in_(sorted(CLUSTER_KINDS)), link_keys.c.first_at > since
        )
    )
    found: dict[tuple[bytes, str], dict[int, int]] = defaultdict(dict)
    for row in await tx.execute(query):
        found[row.key_hash, row.kind][row.ticket_id] = row.person_id
    return dict(found)


async def one_and_the_same(tx: Transaction, person_ids: Collection[int]) -> dict[int, int]:
    """Each person's stand-in: people who write from the same phone number are one."""
    query = select(link_keys.c.key_hash, link_keys.c.person_id).where(
        link_keys.c.person_id.in_(list(person_ids)), link_keys.c.kind == "own"
    )
    groups: dict[bytes, set[int]] = defaultdict(set)
    for row in await tx.execute(query):
        groups[row.key_hash].add(row.person_id)
    stand_in = {each: each for each in person_ids}
    for group in groups.values():
        lowest = min(stand_in[each] for each in group)
        old = {stand_in[each] for each in group}
        stand_in = {each: lowest if now in old else now for each, now in stand_in.items()}
    return stand_in


async def find_open(tx: Transaction, key_hash: bytes, person_ids: Collection[int], least: int) -> int | None:
    """The open case about this key, or one about as many of the same people: a recruiter's name and number are one."""
    is_open = clusters.c.state != ClusterState.CLOSED.value
    by_key = select(clusters.c.id).join(cluster_keys, cluster_keys.c.cluster_id == clusters.c.id)
    found: int | None = (await tx.execute(by_key.where(is_open, cluster_keys.c.key_hash == key_hash))).scalar()
    if found is not None:
        return found
    number = func.count(func.distinct(cluster_members.c.person_id))
    by_people = (
        select(clusters.c.id)
        .join(cluster_members, cluster_members.c.cluster_id == clusters.c.id)
        .where(is_open, cluster_members.c.person_id.in_(list(person_ids)))
        .group_by(clusters.c.id)
        .having(number >= least)
        .order_by(clusters.c.id)
    )
    same_people: int | None = (await tx.execute(by_people)).scalar()
    return same_people


async def last_closed(tx: Transaction, key_hash: bytes) -> datetime | None:
    """When the newest case about this key was closed: what was named before is done with."""
    query = select(func.max(clusters.c.closed_at)).join(cluster_keys, cluster_keys.c.cluster_id == clusters.c.id)
    moment: datetime | None = (await tx.execute(query.where(cluster_keys.c.key_hash == key_hash))).scalar()
    return moment


async def insert(tx: Transaction, agency: str, now: datetime) -> int:
    cluster_id = tx.ids.draw()
    row = {"id": cluster_id, "agency": agency, "state": ClusterState.OPEN.value, "opened_at": now, "changed_at": now}
    await tx.execute(clusters.insert(), [row])
    return cluster_id


async def add(
    tx: Transaction, cluster_id: int, key_hash: bytes, kind: str, members: Members, now: datetime
) -> list[int]:
    """Put a key and tickets into a case; gives the tickets that were not in it."""
    query = select(cluster_members.c.ticket_id).where(cluster_members.c.cluster_id == cluster_id)
    standing = {row.ticket_id for row in await tx.execute(query)}
    key = {"cluster_id": cluster_id, "key_hash": key_hash, "kind": kind}
    await tx.execute(tx.insert_or_ignore(cluster_keys), [key])
    fresh = sorted(members.keys() - standing)
    if fresh:
        rows = [
            {"cluster_id": cluster_id, "ticket_id": each, "person_id": members[each], "joined_at": now}
            for each in fresh
        ]
        await tx.execute(tx.insert_or_ignore(cluster_members), rows)
        await tx.execute(update(clusters).where(clusters.c.id == cluster_id).values(changed_at=now))
    return fresh


async def list_for(tx: Transaction, officer: Officer, *, with_closed: bool = False) -> list[Cluster]:
    """Cases of the officer's desk, the newest change first."""
    query = select(clusters).where(_may_see(officer))
    if not with_closed:
        query = query.where(clusters.c.state != ClusterState.CLOSED.value)
    rows = (await tx.execute(query.order_by(clusters.c.changed_at.desc()).limit(_MOST_LISTED))).all()
    return await _clusters(tx, rows)


def counted_open(officer: Officer) -> Select[Any]:
    query = select(func.count()).select_from(clusters)
    return query.where(_may_see(officer), clusters.c.state == ClusterState.OPEN.value)


async def get(tx: Transaction, officer: Officer, cluster_id: int) -> Cluster:
    """
    Raises:
        NotFound: no such case, or another desk's.
    """
    rows = (await tx.execute(select(clusters).where(clusters.c.id == cluster_id, _may_see(officer)))).all()
    found = await _clusters(tx, rows)
    if not found or not (officer.sees_all_agencies or found[0].agency == officer.agency):
        raise NotFound
    return found[0]


async def of_ticket(tx: Transaction, ticket_id: int) -> list[Cluster]:
    """The cases a ticket is part of, whoever asks: their number and kind, nothing private."""
    mine = select(cluster_members.c.cluster_id).where(cluster_members.c.ticket_id == ticket_id)
    rows = (await tx.execute(select(clusters).where(clusters.c.id.in_(mine)).order_by(clusters.c.id))).all()
    return await _clusters(tx, rows)


async def members_of(tx: Transaction, cluster_id: int) -> list[int]:
    query = select(cluster_members.c.ticket_id).where(cluster_members.c.cluster_id == cluster_id)
    return [row.ticket_id for row in await tx.execute(query.order_by(cluster_members.c.ticket_id.desc()))]


async def hashes_of(tx: Transaction, cluster_id: int) -> set[bytes]:
    rows = await tx.execute(select(cluster_keys.c.key_hash).where(cluster_keys.c.cluster_id == cluster_id))
    return {row.key_hash for row in rows}


async def change(tx: Transaction, cluster: Cluster, state: ClusterState, officer_id: int | None, now: datetime) -> bool:
    """Move a case on; False when somebody else was first."""
    statement = update(clusters).where(clusters.c.id == cluster.id, clusters.c.state == cluster.state.value)
    closed_at = now if state is ClusterState.CLOSED else None
    changed = await tx.execute(
        statement.values(state=state.value, taken_by=officer_id, changed_at=now, closed_at=closed_at)
    )
    return changed.rowcount == 1


def _may_see(officer: Officer) -> ColumnElement[bool]:
    return true() if officer.sees_all_agencies else or_(clusters.c.agency == officer.agency)


async def _clusters(tx: Transaction, rows: Iterable[Any]) -> list[Cluster]:
    rows = list(rows)
    if not rows:
        return []
    ids = [row.id for row in rows]
    kinds: dict[int, dict[str, None]] = defaultdict(dict)
    query = select(cluster_keys.c.cluster_id, cluster_keys.c.kind).where(cluster_keys.c.cluster_id.in_(ids))
    for row in await tx.execute(query.order_by(cluster_keys.c.kind)):
        kinds[row.cluster_id][row.kind] = None
    number = func.count(func.distinct(cluster_members.c.person_id)).label("number")
    counted = select(cluster_members.c.cluster_id, number).where(cluster_members.c.cluster_id.in_(ids))
    people = {
        row.cluster_id: int(row.number) for row in await tx.execute(counted.group_by(cluster_members.c.cluster_id))
    }
    return [
        Cluster(
            id=row.id,
            agency=row.agency,
            state=ClusterState(row.state),
            opened_at=row.opened_at,
            changed_at=row.changed_at,
            kinds=tuple(kinds[row.id]),
            reporters=people.get(row.id, 0),
            taken_by=row.taken_by,
            closed_at=row.closed_at,
        )
        for row in rows
    ]
