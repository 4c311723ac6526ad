"""Blind keys of reports, and the links between tickets that were found by them."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import and_, delete, func, or_, select, tuple_, update

from bot.domain.likeness.links import Link, LinkState
from bot.domain.likeness.matching import MOST_PROPOSALS, TOO_COMMON, Key, Match, Reason
from bot.domain.tickets import EntryKind, Ticket
from storage.codec import decode_object
from storage.database import Transaction
from storage.keys import ticket_key
from storage.schema import cluster_members, link_keys, links, tickets, timeline

_HASH_BYTES = 12
_MOST_KEYS = 120  # of one ticket
_MOST_SHARING = 4_000
_MOST_WORDS = 20  # messages of one ticket
_MOST_LISTED = 50
_BODY = "timeline.body"


async def sides_of(tx: Transaction, ids: Collection[int]) -> dict[int, tuple[str, str]]:
    """For each ticket that was not erased: whom it is about (self or other), and its agency; nothing private."""
    if not ids:
        return {}
    query = select(tickets.c.id, tickets.c.about, tickets.c.agency)
    rows = await tx.execute(query.where(tickets.c.id.in_(list(ids)), ~tickets.c.is_erased))
    return {row.id: (row.about, row.agency) for row in rows}


async def words_of(tx: Transaction, ids: Collection[int]) -> dict[int, list[str]]:
    """What people said to these tickets beside their answers, newest first; their keys must be loaded."""
    kinds = (EntryKind.SAID.value, EntryKind.EDITED.value)
    query = select(timeline.c.id, timeline.c.ticket_id, timeline.c.sealed_body).where(
        timeline.c.ticket_id.in_(list(ids)), timeline.c.kind.in_(kinds)
    )
    found: dict[int, list[str]] = defaultdict(list)
    for row in await tx.execute(query.order_by(timeline.c.at.desc())):
        if len(found[row.ticket_id]) < _MOST_WORDS:
            body = decode_object(tx.vault.open(ticket_key(row.ticket_id), _BODY, row.id, row.sealed_body))
            found[row.ticket_id].append(str(body.get("text") or ""))
    return found


async def save_keys(tx: Transaction, ticket: Ticket, keys: Mapping[Key, str]) -> None:
    """Make a ticket's keys these; one that stood before keeps the moment it was first there."""
    wanted = {key_hash(tx, key): kind for key, kind in list(keys.items())[:_MOST_KEYS]}
    rows = await tx.execute(select(link_keys.c.key_hash).where(link_keys.c.ticket_id == ticket.id))
    standing = {row.key_hash for row in rows}
    gone = standing - wanted.keys()
    if gone:
        is_gone = and_(link_keys.c.ticket_id == ticket.id, link_keys.c.key_hash.in_(gone))
        await tx.execute(delete(link_keys).where(is_gone))
    fresh = [
        {
            "key_hash": each,
            "ticket_id": ticket.id,
            "person_id": ticket.person_id,
            "kind": kind,
            "first_at": ticket.updated_at,
        }
        for each, kind in wanted.items()
        if each not in standing
    ]
    if fresh:
        await tx.execute(tx.insert_or_ignore(link_keys), fresh)


async def who_shares(
    tx: Transaction, ticket_id: int, keys: Iterable[Key]
) -> tuple[dict[int, list[Key]], dict[Key, int]]:
    """Other tickets with keys of this one, by ticket, and how many tickets have each key; too common ones find none."""
    by_hash = {key_hash(tx, key): key for key in list(keys)[:_MOST_KEYS]}
    has_key = link_keys.c.key_hash.in_(list(by_hash))
    counted = await tx.execute(
        select(link_keys.c.key_hash, func.count().label("number")).where(has_key).group_by(link_keys.c.key_hash)
    )
    commonness = {by_hash[row.key_hash]: int(row.number) for row in counted}
    telling = [each for each, key in by_hash.items() if 1 <= commonness.get(key, 0) <= TOO_COMMON]
    query = select(link_keys.c.key_hash, link_keys.c.ticket_id).where(
        link_keys.c.key_hash.in_(telling), link_keys.c.ticket_id != ticket_id
    )
    shared: dict[int, list[Key]] = defaultdict(list)
    for row in await tx.execute(query.limit(_MOST_SHARING)):
        shared[row.ticket_id].append(by_hash[row.key_hash])
    return shared, commonness


async def propose(tx: Transaction, ticket_id: int, likely: Sequence[tuple[int, Match]], now: datetime) -> None:
    """Bring a ticket's proposals up to date; what an officer decided stays as it is, a rejected pair for good."""
    standing = {link.other(ticket_id): link for link in await links_of(tx, ticket_id)}
    wanted = dict(likely)
    faded = [other for other, link in standing.items() if link.state is LinkState.PROPOSED and other not in wanted]
    if faded:
        await tx.execute(delete(links).where(tuple_(links.c.first_id, links.c.second_id).in_(_pairs(ticket_id, faded))))
    for other, match in likely:
        known = standing.get(other)
        values = {"score": round(match.score * 100), "reasons": " ".join(match.reasons)[:200]}
        if known is not None and known.state is LinkState.PROPOSED:
            await tx.execute(update(links).where(_is(ticket_id, other)).values(values))
    fresh = [
        {
            "first_id": min(ticket_id, other),
            "second_id": max(ticket_id, other),
            "state": LinkState.PROPOSED.value,
            "score": round(match.score * 100),
            "reasons": " ".join(match.reasons)[:200],
            "proposed_at": now,
        }
        for other, match in likely[:MOST_PROPOSALS]
        if other not in standing
    ]
    if fresh:
        await tx.execute(tx.insert_or_ignore(links), fresh)
        for each in (ticket_id, *(other for other, _ in likely[:MOST_PROPOSALS] if other not in standing)):
            tx.tell("tickets", str(each))  # a page that is open shows what was found since


async def links_of(tx: Transaction, ticket_id: int) -> list[Link]:
    """All links of a ticket, the surest first."""
    query = select(links).where(or_(links.c.first_id == ticket_id, links.c.second_id == ticket_id))
    rows = await tx.execute(query.order_by(links.c.score.desc(), links.c.first_id, links.c.second_id))
    return [_link(row) for row in rows]


async def find(tx: Transaction, one: int, other: int) -> Link | None:
    row = (await tx.execute(select(links).where(_is(one, other)))).first()
    return _link(row) if row else None


async def insert(tx: Transaction, link: Link) -> None:
    """Add a link an officer made."""
    row = {
        "first_id": link.first_id,
        "second_id": link.second_id,
        "state": link.state.value,
        "score": link.score,
        "reasons": " ".join(link.reasons),
        "proposed_at": link.proposed_at,
        "decided_at": link.decided_at,
        "decided_by": link.decided_by,
    }
    await tx.execute(links.insert(), [row])


async def decide(tx: Transaction, link: Link, state: LinkState, officer_id: int, now: datetime) -> bool:
    """Set what an officer decided; False when somebody else decided in the meantime."""
    statement = update(links).where(_is(link.first_id, link.second_id), links.c.state == link.state.value)
    changed = await tx.execute(statement.values(state=state.value, decided_at=now, decided_by=officer_id, told_at=None))
    return changed.rowcount == 1


async def merged_with(tx: Transaction, ticket_id: int) -> list[int]:
    """The tickets merged with this one."""
    return [link.other(ticket_id) for link in await links_of(tx, ticket_id) if link.state is LinkState.MERGED]


async def closed_alone(tx: Transaction) -> list[tuple[int, int]]:
    """Merged pairs of which one was closed and nobody told the other: (closed, open)."""
    first, second = tickets.alias("first_ticket"), tickets.alias("second_ticket")
    query = (
        select(links.c.first_id, links.c.second_id, first.c.state.label("first_state"))
        .join(first, first.c.id == links.c.first_id)
        .join(second, second.c.id == links.c.second_id)
        .where(links.c.state == LinkState.MERGED.value, links.c.told_at.is_(None))
        .where((first.c.state == "closed") != (second.c.state == "closed"))
        .limit(_MOST_LISTED)
    )
    return [
        (row.first_id, row.second_id) if row.first_state == "closed" else (row.second_id, row.first_id)
        for row in await tx.execute(query)
    ]


async def mark_told(tx: Transaction, one: int, other: int, now: datetime) -> bool:
    """False when another process was first."""
    statement = update(links).where(_is(one, other), links.c.told_at.is_(None)).values(told_at=now)
    return (await tx.execute(statement)).rowcount == 1


async def forget(tx: Transaction, person_id: int, ticket_ids: Collection[int]) -> None:
    """Remove every key and link of a person and these tickets."""
    ids = list(ticket_ids)
    await tx.execute(delete(link_keys).where(or_(link_keys.c.person_id == person_id, link_keys.c.ticket_id.in_(ids))))
    await tx.execute(delete(links).where(or_(links.c.first_id.in_(ids), links.c.second_id.in_(ids))))
    await tx.execute(delete(cluster_members).where(cluster_members.c.ticket_id.in_(ids)))


def key_hash(tx: Transaction, key: Key) -> bytes:
    return tx.vault.lookup("link", *key, size=_HASH_BYTES)


def _is(one: int, other: int) -> Any:
    return and_(links.c.first_id == min(one, other), links.c.second_id == max(one, other))


def _pairs(one: int, others: Iterable[int]) -> list[tuple[int, int]]:
    return [(min(one, other), max(one, other)) for other in others]


def _link(row: Any) -> Link:
    return Link(
        first_id=row.first_id,
        second_id=row.second_id,
        state=LinkState(row.state),
        score=row.score,
        reasons=tuple(Reason(word) for word in row.reasons.split()),
        proposed_at=row.proposed_at,
        decided_at=row.decided_at,
        decided_by=row.decided_by,
    )
