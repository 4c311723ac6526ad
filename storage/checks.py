"""The invariants of THREATS.md section 2 as queries; an empty list means that all hold."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, func, select, text
from sqlalchemy.exc import DatabaseError

from storage import audit
from storage.database import Transaction
from storage.schema import agency_event_counts, agency_events, alerts, inbox, messages, outbox, runs, tickets, timeline

CHAIN_BROKEN = "I12: the audit chain is broken"
_STUCK = timedelta(seconds=60)
_UNSEALED = timedelta(seconds=30)


@dataclass(frozen=True)
class Invariant:
    """A query that finds the rows which break an invariant. number: in THREATS.md; words: about these rows."""

    number: str
    words: str
    broken: Select[Any]


_ALWAYS = (
    Invariant(
        "I3",
        "messages are stored twice",
        select(messages.c.provider_hash).group_by(messages.c.provider_hash).having(func.count() > 1),
    ),
    Invariant(
        "I4",
        "runs have two tickets",
        select(tickets.c.run_id)
        .group_by(tickets.c.run_id)
        .having(func.count() > 1)
        .where(tickets.c.run_id.is_not(None)),
    ),
    Invariant(
        "I4",
        "tickets have no first entry",
        select(tickets.c.id).where(
            ~tickets.c.is_erased, ~select(timeline.c.id).where(timeline.c.ticket_id == tickets.c.id).exists()
        ),
    ),
    Invariant(
        "I4",
        "runs point to no ticket",
        select(runs.c.id).where(
            runs.c.ticket_id.is_not(None), ~select(tickets.c.id).where(tickets.c.id == runs.c.ticket_id).exists()
        ),
    ),
    Invariant(
        "I5",
        "failed messages have no alert",
        select(outbox.c.id).where(
            outbox.c.state == "failed",
            outbox.c.bulk.is_(None),  # of what goes to many, officers get a call list
            outbox.c.code != "held_after_restore",
            ~select(alerts.c.id).where(alerts.c.round == outbox.c.id, alerts.c.clock == "undelivered").exists(),
        ),
    ),
    Invariant(
        "I8",
        "claimed tickets have no holder",
        select(tickets.c.id).where((tickets.c.state == "claimed") != tickets.c.holder_id.is_not(None)),
    ),
    Invariant(
        "I13",
        "agency events were not counted",
        select(agency_events.c.id)
        .outerjoin(agency_event_counts, agency_event_counts.c.ticket_id == agency_events.c.ticket_id)
        .where(
            agency_events.c.ticket_id.is_not(None),
            func.coalesce(agency_event_counts.c.newest, 0) < agency_events.c.sequence,
        ),
    ),
)


def _not_stuck_at(now: datetime) -> tuple[Invariant, ...]:
    return (
        Invariant(
            "I9",
            "bodies are stuck",
            select(inbox.c.id).where(inbox.c.state == "new", inbox.c.next_attempt_at < now - _STUCK),
        ),
        Invariant(
            "I9",
            "messages are stuck in sending",
            select(outbox.c.id).where(outbox.c.state == "sending", outbox.c.lease_until < now - _STUCK),
        ),
    )


async def find_problems(tx: Transaction, now: datetime, *, whole_file: bool = True) -> list[str]:
    """What does not hold, one line each, by the number of the invariant; `whole_file` reads every page of SQLite's."""
    if tx.is_sqlite and whole_file and not await _is_whole(tx):
        return ["F25: the database file is damaged"]  # nothing else it says can be believed
    problems: list[str] = []
    for invariant in sorted((*_ALWAYS, *_not_stuck_at(now)), key=lambda each: int(each.number[1:])):
        count = (await tx.execute(select(func.count()).select_from(invariant.broken.subquery()))).scalar_one()
        if count:
            problems.append(f"{invariant.number}: {count} {invariant.words}")
    if await audit.count_unsealed(tx, now - _UNSEALED):
        problems.append("I12: audit rows are not sealed")
    chain = await audit.verify(tx)
    if chain.broken_at is not None:
        problems.append(CHAIN_BROKEN)
    return problems


async def _is_whole(tx: Transaction) -> bool:
    """Whether every page of the file reads; what is broken enough raises instead of saying so."""
    try:
        return bool((await tx.execute(text("PRAGMA integrity_check"))).scalar_one() == "ok")
    except DatabaseError:
        return False
