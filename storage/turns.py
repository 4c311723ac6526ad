"""Everything a batch of turns reads before it computes, in one trip to the database."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from sqlalchemy import BindParameter, Select, bindparam, or_, select

from bot.domain.people import Identity, Person
from bot.domain.runs import Run, RunState
from bot.domain.tickets import Ticket, TicketState
from storage import outbox as stored_outbox
from storage import people as stored_people
from storage import runs as stored_runs
from storage import tickets as stored_tickets
from storage.database import Transaction
from storage.keys import person_key, ticket_key
from storage.people import Sender
from storage.prepared import Prepared
from storage.schema import identities, messages, outbox, persons, runs, tickets

_hashes: BindParameter[bytes] = bindparam("senders", expanding=True)
_identity_ids = select(identities.c.id).where(identities.c.sender_hash.in_(_hashes))
_person_ids = select(identities.c.person_id).where(identities.c.sender_hash.in_(_hashes))

_with_others = or_(
    identities.c.sender_hash.in_(_hashes), identities.c.person_id.in_(bindparam("others", expanding=True))
)
_person_ids_with_others = select(identities.c.person_id).where(_with_others)

_KNOWN = Prepared(
    select(messages.c.provider_hash).where(messages.c.provider_hash.in_(bindparam("messages", expanding=True)))
)
_IDENTITIES = Prepared(select(identities).where(identities.c.sender_hash.in_(_hashes)))


@dataclass(frozen=True, slots=True)
class _Theirs:
    """What belongs to some persons, whose rows it locks where that can be done."""

    persons: Prepared
    persons_locked: Prepared
    runs: Prepared
    tickets: Prepared


def _of(person_ids: Select[tuple[int]]) -> _Theirs:
    by_id = select(persons).where(persons.c.id.in_(person_ids)).order_by(persons.c.id)
    of_them, open_ = runs.c.person_id.in_(person_ids), runs.c.state == RunState.OPEN.value
    theirs = tickets.c.person_id.in_(person_ids), tickets.c.state != TicketState.CLOSED.value
    return _Theirs(
        Prepared(by_id),
        Prepared(by_id.with_for_update()),
        Prepared(select(runs).where(of_them, open_).order_by(runs.c.depth)),
        Prepared(select(tickets).where(*theirs).order_by(tickets.c.opened_at)),
    )


_WRITERS, _WITH_OTHERS = _of(_person_ids), _of(_person_ids_with_others)
_BUSY = Prepared(
    select(outbox.c.identity_id)
    .where(outbox.c.identity_id.in_(_identity_ids), outbox.c.state.in_(stored_outbox.WAITING))
    .distinct()
)


@dataclass(slots=True)
class Loaded:
    """What is known about the writers of some messages.

    handled: hashes of messages that were handled before. runs, tickets: each person's open ones. busy: identities of
    theirs that have something waiting in the outbox.
    """

    handled: set[bytes] = field(default_factory=set)
    identities: dict[Sender, Identity] = field(default_factory=dict)
    persons: dict[int, Person] = field(default_factory=dict)
    runs: dict[int, list[Run]] = field(default_factory=dict)
    tickets: dict[int, list[Ticket]] = field(default_factory=dict)
    busy: set[int] = field(default_factory=set)


async def load(
    tx: Transaction, messages: Sequence[bytes], senders: Sequence[Sender], others: Collection[int] = ()
) -> Loaded:
    """Load the senders' situations; on PostgreSQL nobody else changes these persons until the transaction ends.

    messages: keyed hashes of the providers' ids. others: ids of persons who are loaded, and locked, beside them: in
    one order for all, so that no two batches wait for each other.
    """
    if not messages:
        return Loaded()
    wanted = {stored_people.sender_hashes(tx, sender): sender for sender in senders}
    whose = {"senders": [sender_hash for _, _, sender_hash in wanted]}
    theirs, of_all = (_WITH_OTHERS, {**whose, "others": list(others)}) if others else (_WRITERS, whose)
    # Persons come before what is theirs: the lock must be held when that is read.
    handled, found, people, open_runs, open_tickets, busy = await tx.fetch_together(
        (_KNOWN, {"messages": list(messages)}),
        (_IDENTITIES, whose),
        (theirs.persons if tx.is_sqlite else theirs.persons_locked, of_all),
        (theirs.runs, of_all),
        (theirs.tickets, of_all),
        (_BUSY, whose),
    )
    await tx.vault.load([person_key(row.id) for row in people] + [ticket_key(row.id) for row in open_tickets])
    loaded = Loaded({row.provider_hash for row in handled}, busy={row.identity_id for row in busy})
    for row in found:
        sender = wanted.get((row.channel, row.account_hash, row.sender_hash))
        if sender is not None:
            loaded.identities[sender] = stored_people.identity_from(tx, row)
    for row in people:
        loaded.persons[row.id] = stored_people.person_from(tx, row)
    for row in open_runs:
        loaded.runs.setdefault(row.person_id, []).append(stored_runs.run_from(tx, row))
    for row in open_tickets:
        loaded.tickets.setdefault(row.person_id, []).append(stored_tickets.ticket_from(tx, row))
    return loaded
