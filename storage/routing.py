"""The table of routing rules, and which cases stand with the last resort."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func, select, update

from bot.domain.officers import SEES_ALL_AGENCIES
from bot.domain.routing import Rule
from bot.domain.tickets import TicketState
from bot.errors import NotFound
from storage.database import Transaction
from storage.prepared import insert_new
from storage.schema import facts, routing_rules, tickets

TOPIC = "directory"
_OFFERED = "routing_offered."  # and what rules say of which category: their ids, or that somebody has seen them
_SEEN = "seen"
_CLAIM = insert_new(facts)


async def list_rules(tx: Transaction) -> list[Rule]:
    """All rules in their order, those that are off included."""
    rows = await tx.execute(select(routing_rules).order_by(routing_rules.c.position, routing_rules.c.id))
    return [_rule(row) for row in rows]


async def get_rule(tx: Transaction, rule_id: int) -> Rule:
    """One rule.

    Raises:
        NotFound: no such rule.
    """
    row = (await tx.execute(select(routing_rules).where(routing_rules.c.id == rule_id))).first()
    if row is None:
        raise NotFound
    return _rule(row)


async def insert_rules(tx: Transaction, rules: Sequence[Rule], now: datetime) -> None:
    await tx.execute(routing_rules.insert(), [{"id": rule.id, **_values(rule, now)} for rule in rules])
    tx.tell(TOPIC)


async def save_rule(tx: Transaction, rule: Rule, now: datetime) -> None:
    await tx.execute(update(routing_rules).where(routing_rules.c.id == rule.id).values(_values(rule, now)))
    tx.tell(TOPIC)


async def make_room(tx: Transaction, position: int, steps: int) -> None:
    """Move every rule from this position on towards the end; their order stays."""
    behind = update(routing_rules).where(routing_rules.c.position >= position)
    await tx.execute(behind.values(position=routing_rules.c.position + steps))


async def list_offered(tx: Transaction) -> dict[str, frozenset[int]]:
    """What this and earlier versions have offered, by `marks_of`: the rules nobody has looked at yet."""
    rows = await tx.execute(select(facts.c.name, facts.c.value).where(facts.c.name.like(f"{_OFFERED}%")))
    ids = {row.name.removeprefix(_OFFERED): "" if row.value == _SEEN else row.value for row in rows}
    return {mark: frozenset(map(int, value.split())) for mark, value in ids.items()}


async def note_offered(tx: Transaction, offered: Mapping[str, Sequence[int]]) -> set[str]:
    """Note what is offered, by `marks_of`, and by which rules; gives what no process had noted before."""
    before = await list_offered(tx)
    rows = [
        {"name": _OFFERED + mark, "value": " ".join(map(str, rule_ids)) or _SEEN} for mark, rule_ids in offered.items()
    ]
    if rows:
        await tx.put(_CLAIM, rows)  # waits for another process that writes the same
    noted = await list_offered(tx)
    return {mark for mark, rule_ids in offered.items() if mark not in before and noted[mark] == frozenset(rule_ids)}


async def see_offered(tx: Transaction) -> None:
    offered = facts.c.name.like(f"{_OFFERED}%")
    await tx.execute(update(facts).where(offered).values(value=_SEEN))


async def count_with_ministries(tx: Transaction) -> list[tuple[str, str | None, int]]:
    """Open tickets that the two ministries own, by category and country: what may have fallen through."""
    columns = (tickets.c.category, tickets.c.country, func.count().label("number"))
    query = select(*columns).where(
        tickets.c.agency.in_(sorted(SEES_ALL_AGENCIES)), tickets.c.state != TicketState.CLOSED.value
    )
    rows = await tx.execute(query.group_by(tickets.c.category, tickets.c.country))
    return [(row.category, row.country, int(row.number)) for row in rows]


def _values(rule: Rule, now: datetime) -> dict[str, Any]:
    return {
        "position": rule.position,
        "categories": " ".join(rule.categories),
        "place": rule.place,
        "home": rule.home,
        "phase": rule.phase,
        "is_child": rule.is_child,
        "is_candidate": rule.is_candidate,
        "owner": rule.owner,
        "along": " ".join(rule.along),
        "note": rule.note,
        "is_on": rule.is_on,
        "changed_at": now,
    }


def _rule(row: Any) -> Rule:
    return Rule(
        id=row.id,
        position=row.position,
        owner=row.owner,
        categories=tuple(row.categories.split()),
        place=row.place,
        home=row.home,
        phase=row.phase,
        is_child=row.is_child,
        is_candidate=row.is_candidate,
        along=tuple(row.along.split()),
        note=row.note,
        is_on=row.is_on,
    )
