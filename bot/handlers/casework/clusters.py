"""The cluster alarm: independent reports that name the same recruiter, number, account or place become one case."""

from collections.abc import Collection, Sequence
from datetime import datetime

from bot.domain.agency_webhooks import EventKind
from bot.domain.likeness.links import CLUSTER_CLOCK, Cluster, ClusterPage, ClusterRule, ClusterState
from bot.domain.likeness.matching import Key
from bot.domain.officers import SEES_ALL_AGENCIES, Officer
from bot.domain.tickets import Alert, Author, EntryKind, Ticket, TimelineEntry
from bot.domain.urgency import Urgency
from bot.errors import Conflict, NotAllowed, NotFound
from bot.handlers.agency_events import tell
from bot.handlers.casework.linking import read_cards
from bot.handlers.desk.changes import require_handling
from bot.handlers.desk.errors import BadInput
from bot.handlers.escalation.alerting import messages_for
from bot.handlers.turns.house import House
from storage import audit, clusters, links, officers, outbox, queue_lists, sharing, tickets
from storage.database import Transaction

_MOST_DAYS = 365
_MOST_REPORTERS = 50
_MOST_SHOWN = 100


class ClusterChanged(Conflict):
    """Somebody else took or closed this case in the meantime."""


async def raise_alarms(house: House, tx: Transaction, ticket_ids: Collection[int], now: datetime) -> list[int]:
    """Open or add to cases these tickets make, each once; gives the ids of cases that were opened."""
    rule = await clusters.rule(tx)
    named = await clusters.named_since(tx, ticket_ids, now - rule.span)
    if not any(len(set(members.values())) >= rule.reporters for members in named.values()):
        return []
    await clusters.lock(tx)
    opened: dict[int, int] = {}  # to the newest report
    joined: list[tuple[str, Sequence[int]]] = []
    for (key_hash, kind), members in sorted(named.items()):
        closed_at = await clusters.last_closed(tx, key_hash)
        if closed_at is not None:
            fresh = await clusters.named_since(tx, members, max(closed_at, now - rule.span))
            members = fresh.get((key_hash, kind), {})
        same = await clusters.one_and_the_same(tx, set(members.values()))
        if len(set(same.values())) < rule.reporters:
            continue
        cluster_id = await clusters.find_open(tx, key_hash, set(members.values()), rule.reporters)
        if cluster_id is None:
            cluster_id = await clusters.insert(tx, rule.agency, now)
            opened[cluster_id] = max(members)
        joined.append((kind, await clusters.add(tx, cluster_id, key_hash, kind, members, now)))
    await tickets.lock_many(tx, {each for _, added in joined for each in added})
    for kind, added in joined:
        await _tell_tickets(tx, rule, kind, added, now)
    for cluster_id, newest_id in opened.items():
        await _alert(house, tx, rule, cluster_id, newest_id, now)
    return list(opened)


async def _tell_tickets(tx: Transaction, rule: ClusterRule, kind: str, added: Sequence[int], now: datetime) -> None:
    """Each report says that others named the same, and the desk may see it."""
    body = {"shared": kind}
    entries = [TimelineEntry(tx.ids.draw(), each, now, now, EntryKind.CLUSTERED, Author.SYSTEM, body) for each in added]
    await tickets.append(tx, entries)
    for each in added:
        if rule.agency not in SEES_ALL_AGENCIES:
            await sharing.share(tx, each, rule.agency, sharing.ALONG, now)
        await tell(tx, each, EventKind.CLUSTER, now)


async def _alert(
    house: House, tx: Transaction, rule: ClusterRule, cluster_id: int, newest_id: int, now: datetime
) -> None:
    """One alert for each case, at its newest report; the unique round keeps a repeat from alerting again."""
    ticket = await tickets.get(tx, newest_id)
    alert = Alert(tx.ids.draw(), ticket.id, CLUSTER_CLOCK, cluster_id, Urgency.HIGH, now, agency=rule.agency)
    await tickets.add_alerts(tx, [alert])
    rows = await messages_for(house, tx, [alert], {ticket.id: ticket}, now)
    if rows:
        await outbox.add(tx, rows)
    await audit.add(tx, "system", "cluster_opened", None, ticket.id, f"cluster {cluster_id}", now)


async def open_cluster(tx: Transaction, officer: Officer, cluster_id: int, now: datetime) -> ClusterPage:
    """A case with what its reports share; audited, since that may be somebody's name or number.

    Raises:
        NotFound: no such case, or another desk's.
    """
    cluster = await clusters.get(tx, officer, cluster_id)
    member_ids = await clusters.members_of(tx, cluster.id)
    rows, seen = [], []
    for ticket_id in member_ids[:_MOST_SHOWN]:
        try:
            rows.append(await queue_lists.summary(tx, officer, ticket_id))
        except NotFound:
            continue
        seen.append(ticket_id)
    await audit.add(tx, "officer", "cluster_read", officer.id, None, f"cluster {cluster.id}", now)
    names = await officers.names(tx, [cluster.taken_by]) if cluster.taken_by else {}
    return ClusterPage(
        cluster=cluster,
        shared=await _shared(tx, cluster, list((await tickets.load_many(tx, seen)).values())),
        rows=rows,
        taken_by=names.get(cluster.taken_by or 0),
        hidden=len(member_ids) - len(rows),
    )


async def _shared(tx: Transaction, cluster: Cluster, members: Sequence[Ticket]) -> tuple[Key, ...]:
    """What the hashes stand for, read again out of the reports."""
    wanted = await clusters.hashes_of(tx, cluster.id)
    found: dict[Key, None] = {}
    for card in (await read_cards(tx, members)).values():
        found |= {key: None for key in card.keys if links.key_hash(tx, key) in wanted}
    return tuple(found)


async def take_cluster(tx: Transaction, officer: Officer, cluster_id: int, now: datetime) -> None:
    """
    Raises:
        NotFound: no such case, or another desk's.
        ClusterChanged: somebody was first.
    """
    await _change(tx, officer, cluster_id, (ClusterState.OPEN,), ClusterState.TAKEN, now)


async def close_cluster(tx: Transaction, officer: Officer, cluster_id: int, now: datetime) -> None:
    """End a case: only what is named from now on can make another one about the same."""
    await _change(tx, officer, cluster_id, (ClusterState.OPEN, ClusterState.TAKEN), ClusterState.CLOSED, now)


async def _change(
    tx: Transaction,
    officer: Officer,
    cluster_id: int,
    states: tuple[ClusterState, ...],
    wanted: ClusterState,
    now: datetime,
) -> None:
    require_handling(officer)
    cluster = await clusters.get(tx, officer, cluster_id)
    if cluster.state not in states or not await clusters.change(tx, cluster, wanted, officer.id, now):
        raise ClusterChanged
    await audit.add(tx, "officer", f"cluster_{wanted}", officer.id, None, f"cluster {cluster_id}", now)


async def set_rule(tx: Transaction, officer: Officer, wanted: ClusterRule, now: datetime) -> None:
    """Change when an alarm is raised, and for whom.

    Raises:
        NotAllowed: not an administrator of an agency that sees all.
        BadInput: out of range, or no such agency.
    """
    if not officer.is_administrator or not officer.sees_all_agencies:
        raise NotAllowed("Only administrators of the ministries in charge may change this.")
    if not 1 <= wanted.days <= _MOST_DAYS:
        raise BadInput("days", "cluster-days")
    if not 2 <= wanted.reporters <= _MOST_REPORTERS:
        raise BadInput("reporters", "cluster-reporters")
    if not await officers.has_agency(tx, wanted.agency):
        raise BadInput("agency", "cluster-agency")
    await clusters.set_rule(tx, wanted)
    subject = f"cluster_rule {wanted.days} {wanted.reporters} {wanted.agency}"
    await audit.add(tx, "officer", "cluster_rule", officer.id, None, subject, now)
