"""Rows to be sent: leased in order per identity, marked once the outcome is known."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, String, and_, bindparam, case, func, or_, select, update

from bot.domain.messages import ChannelName, Delivery
from bot.domain.outbox import Bulk, OutboxKind, OutboxRow, OutboxState
from storage import people
from storage.codec import decode_object, decode_outbound, encode
from storage.database import Transaction
from storage.keys import person_key
from storage.prepared import Prepared
from storage.schema import identities, outbox

_MESSAGE = "outbox.message"
_EXTERNAL = "outbox.external_ids"
HELD = "window_closed"  # the template went; the words wait until the person writes
SHUT = "window_shut"  # WhatsApp counts the 24 hours otherwise than we do: the template goes next
QUIET = "quiet_hours"  # unasked words wait for the person's hours
SIGNED = "sign_sent"  # they wait as well; the agreed sign of an emergency went
BEHIND_TEMPLATE = frozenset({HELD, SHUT})
# From the end of a dead process's lease, which is 30 s: WhatsApp's status may still tell what it sent (THREATS.md I5).
_STATUS_MAY_COME = timedelta(seconds=30)
_STILL_TRUE = timedelta(days=1)  # later the officer says it anew, having heard that it did not arrive
WAITING = ("pending", "sending", "uncertain")


_INSERT = Prepared(outbox.insert())
_BUSY = Prepared(
    select(outbox.c.identity_id)
    .where(outbox.c.identity_id.in_(bindparam("identities", expanding=True)), outbox.c.state.in_(WAITING))
    .distinct()
)
# A status may have come in before our own mark: what it said stays.
_FINISH = Prepared(
    update(outbox)
    .where(outbox.c.id == bindparam("row_id"), outbox.c.state == "sending", outbox.c.lease_owner == bindparam("owner"))
    .values(
        state=bindparam("new_state"),
        code=bindparam("new_code"),
        next_attempt_at=bindparam("new_next"),
        sent_at=bindparam("new_sent"),
        external_hash=bindparam("new_hash"),
        sealed_external_ids=bindparam("new_ids"),
        delivery=func.coalesce(outbox.c.delivery, bindparam("new_delivery", type_=String())),
        lease_owner=None,
        lease_until=None,
    )
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one try. next_attempt_at: when to look again, for rows that are not at their end."""

    row: OutboxRow
    state: OutboxState
    at: datetime
    external_ids: tuple[str, ...] = ()
    code: str | None = None
    next_attempt_at: datetime | None = None
    recipient_gone: bool = False


async def add(tx: Transaction, rows: Sequence[OutboxRow], lease: tuple[int, datetime] | None = None) -> None:
    """Queue messages; who sends them is woken by the commit.

    lease: whose the rows in state `sending` are, and until when.
    """
    if not rows:
        return
    await tx.put(
        _INSERT,
        [
            {
                "id": row.id,
                "identity_id": row.identity_id,
                "person_id": row.person_id,
                "channel": row.channel.value,
                "kind": row.kind.value,
                "ticket_id": row.ticket_id,
                "state": row.state.value,
                "tries": row.tries,
                "lease_owner": lease[0] if lease and row.state is OutboxState.SENDING else None,
                "lease_until": lease[1] if lease and row.state is OutboxState.SENDING else None,
                "next_attempt_at": row.created_at,
                "created_at": row.created_at,
                "sent_at": row.created_at if row.state is OutboxState.SENT else None,
                "delivery": "sent" if row.state is OutboxState.SENT else None,
                "sealed_message": tx.vault.seal(person_key(row.person_id), _MESSAGE, row.id, encode(row.message)),
                "bulk": row.bulk.value if row.bulk is not None else None,
            }
            for row in rows
        ],
    )
    for row in rows:
        if row.channel is ChannelName.WEBCHAT:
            tx.tell("webchat", str(row.identity_id))
    if any(row.state is OutboxState.PENDING for row in rows):
        tx.tell("outbox")


async def lease(tx: Transaction, owner: int, now: datetime, until: datetime, limit: int) -> list[OutboxRow]:
    """Take the oldest waiting row of each identity that is due and that nobody is sending.

    A row whose lease ran out was being sent when its process died: it comes back as `uncertain`, to be repeated once.
    """
    elder = outbox.alias("elder")
    has_elder = (
        select(elder.c.id)
        .where(elder.c.identity_id == outbox.c.identity_id, elder.c.id < outbox.c.id, elder.c.state.in_(WAITING))
        # What waits for somebody's hours holds up no answer to what they write meanwhile.
        .where(or_(elder.c.code.is_(None), elder.c.code.not_in((QUIET, SIGNED)), elder.c.next_attempt_at <= now))
        .where(or_(elder.c.bulk.is_(None), outbox.c.bulk.is_not(None)))  # nor does what goes to many
        .exists()
    )
    query = (
        select(outbox)
        .where(outbox.c.state.in_(WAITING), outbox.c.next_attempt_at <= now, _is_free(now), ~has_elder)
        .order_by(outbox.c.bulk.is_not(None), outbox.c.id)  # what goes to many goes after everything else
        .limit(limit)
    )
    if not tx.is_sqlite:
        query = query.with_for_update(skip_locked=True)
    found = (await tx.execute(query)).all()
    if not found:
        return []
    statement = update(outbox).where(outbox.c.id == bindparam("row_id"))
    repeated = case((outbox.c.state != "pending", True), else_=outbox.c.maybe_duplicate)
    await tx.execute(
        statement.values(
            state="sending", lease_owner=owner, lease_until=until, tries=outbox.c.tries + 1, maybe_duplicate=repeated
        ),
        [{"row_id": row.id} for row in found],
    )
    reached = await people.load_identities(tx, {row.identity_id for row in found})
    await tx.vault.load(person_key(row.person_id) for row in found)  # an officer's chat shows others' words too
    leased = []
    for row in found:
        one = _row(tx, row)
        one.was_uncertain = row.state != "pending"
        one.tries, one.identity = row.tries + 1, reached[row.identity_id]
        leased.append(one)
    return leased


async def finish(tx: Transaction, owner: int, outcomes: Sequence[Outcome]) -> None:
    """Write what became of leased rows; a row another process has taken since is left alone."""
    if not outcomes:
        return
    rows = []
    for outcome in outcomes:
        row, ids = outcome.row, outcome.external_ids
        sealed = tx.vault.seal(person_key(row.person_id), _EXTERNAL, row.id, encode({"ids": ids})) if ids else None
        rows.append(
            {
                "row_id": row.id,
                "owner": owner,
                "new_delivery": "sent" if outcome.state is OutboxState.SENT else None,
                "new_state": outcome.state.value,
                "new_code": outcome.code,
                "new_next": outcome.next_attempt_at or outcome.at,
                "new_sent": outcome.at if outcome.state is OutboxState.SENT else None,
                "new_hash": external_hash(tx, row.channel, ids[0]) if ids else None,
                "new_ids": sealed,
            }
        )
    await tx.put(_FINISH, rows)


async def wake_held(tx: Transaction, identity_ids: Collection[int], now: datetime) -> None:
    """The person wrote, so words that waited for WhatsApp's 24 hours to open, or for a good hour, may go now."""
    waits = outbox.c.code.in_((HELD, QUIET, SIGNED))
    held = (outbox.c.state == "pending") & waits & outbox.c.identity_id.in_(identity_ids)
    if (await tx.execute(update(outbox).where(held).values(next_attempt_at=now))).rowcount:
        tx.tell("outbox")


async def revive(tx: Transaction, identity_ids: Collection[int], now: datetime) -> None:
    """Who had blocked us is back: what officers wrote in the last day, and could not get through, is tried again."""
    is_lost = (outbox.c.state == "failed") & (outbox.c.kind == OutboxKind.OFFICER.value)
    lost = is_lost & outbox.c.identity_id.in_(identity_ids) & (outbox.c.created_at > now - _STILL_TRUE)
    again = {"state": "pending", "code": None, "next_attempt_at": now, "tries": 0, "sent_at": None}
    if (await tx.execute(update(outbox).where(lost).values(delivery=None, delivery_at=None, **again))).rowcount:
        tx.tell("outbox")


async def release_leases(tx: Transaction, now: datetime) -> None:
    """At the start of the only process: whatever was being sent when the last one died is looked at again now.

    Not so on WhatsApp, whose status may still tell what became of it.
    """
    dead = (outbox.c.state == "sending") & (outbox.c.channel != ChannelName.WHATSAPP.value)
    await tx.execute(update(outbox).where(dead).values(lease_until=now))


async def put_behind_template(tx: Transaction, row_id: int, now: datetime) -> None:
    """WhatsApp took words and said later that the 24 hours were over: the template goes, the words wait."""
    again = {"state": "pending", "code": SHUT, "next_attempt_at": now, "sent_at": None}
    statement = update(outbox).where(outbox.c.id == row_id)
    await tx.execute(statement.values(delivery=None, delivery_at=None, **again))
    tx.tell("outbox")


async def has_sign(tx: Transaction, identity_id: int) -> bool:
    """Whether this chat got the sign of an emergency for words that still wait."""
    query = select(outbox.c.id).where(
        outbox.c.identity_id == identity_id, outbox.c.state == "pending", outbox.c.code == SIGNED
    )
    return (await tx.execute(query.limit(1))).first() is not None


async def busy_identities(tx: Transaction, identity_ids: Collection[int]) -> set[int]:
    """Which of these chats have something waiting or under way."""
    if not identity_ids:
        return set()
    return {row.identity_id for row in await tx.fetch(_BUSY, {"identities": list(identity_ids)})}


def external_hash(tx: Transaction, channel: ChannelName, external_id: str) -> bytes:
    return tx.vault.lookup("external", channel.value, external_id)


async def has_pending(tx: Transaction) -> bool:
    """Whether any row waits for its turn, now or later."""
    query = select(outbox.c.id).where(outbox.c.state.in_(("pending", "uncertain")))
    return (await tx.execute(query.limit(1))).first() is not None


async def has_due(tx: Transaction, now: datetime) -> bool:
    """Whether anything waits that may be sent now."""
    query = select(outbox.c.id).where(outbox.c.state.in_(WAITING), outbox.c.next_attempt_at <= now, _is_free(now))
    return (await tx.execute(query.limit(1))).first() is not None


def _is_free(now: datetime) -> ColumnElement[bool]:
    """Nobody sends it: it waits, or the lease ended and on WhatsApp no status has told since what became of it."""
    is_whatsapp = outbox.c.channel == ChannelName.WHATSAPP.value
    return or_(
        outbox.c.state != "sending",
        and_(outbox.c.lease_until < now, ~is_whatsapp),
        outbox.c.lease_until < now - _STATUS_MAY_COME,
    )


async def record_delivery(
    tx: Transaction,
    channel: ChannelName,
    external_id: str,
    outbox_id: int | None,
    state: Delivery,
    at: datetime,
    code: str | None,
) -> OutboxRow | None:
    """Move a message's delivery state forward, never back; the row when it moved.

    A report that carries our own id also settles a row whose sending ended unknown (THREATS.md W1, W2).
    """
    match = outbox.c.external_hash == external_hash(tx, channel, external_id)
    if outbox_id is not None:
        match = or_(match, outbox.c.id == outbox_id)
    row = (await tx.execute(select(outbox).where(outbox.c.channel == channel.value, match).limit(1))).first()
    if row is None or _is_about_another(row, external_hash(tx, channel, external_id), state):
        return None
    before = Delivery(row.delivery).rank if row.delivery else 0
    values: dict[str, object] = {}
    if state.rank > before:
        values |= {"delivery": state.value, "delivery_at": at}
        if state is Delivery.FAILED:
            values |= {"code": code}
    if row.state in ("sending", "uncertain", "pending") and row.tries > 0:
        settled = "failed" if state is Delivery.FAILED else "sent"
        values |= {"state": settled, "sent_at": at, "lease_owner": None, "lease_until": None}
        values |= {"external_hash": external_hash(tx, channel, external_id)}
    if not values:
        return None
    await tx.execute(update(outbox).where(outbox.c.id == row.id).values(**values))
    await tx.vault.load([person_key(row.person_id)])
    return _row(tx, row)


def _is_about_another(row: Any, digest: bytes, state: Delivery) -> bool:
    """Whether a report tells of a template, a sign or refused words, not of the words that are still to go.

    Only what failed in their stead counts: then nobody tells the person that there is a message.
    """
    if row.state not in ("pending", "sending") or row.code not in (HELD, SHUT, SIGNED):
        return False
    is_of_last = bool(row.external_hash == digest)
    if row.state == "pending":
        return not (row.code == HELD and is_of_last and state is Delivery.FAILED)
    return is_of_last or (row.code == SHUT and state is not Delivery.FAILED)


async def shown_after(tx: Transaction, identity_ids: Collection[int], row_id: int, limit: int) -> list[OutboxRow]:
    """What a web chat page has to show from this id on."""
    query = (
        select(outbox)
        .where(outbox.c.identity_id.in_(identity_ids), outbox.c.id >= row_id, outbox.c.state == "sent")
        .order_by(outbox.c.id)
        .limit(limit)
    )
    rows = (await tx.execute(query)).all()
    await tx.vault.load(person_key(row.person_id) for row in rows)
    return [_row(tx, row) for row in rows]


async def mark_read(tx: Transaction, identity_id: int, before: int, now: datetime) -> set[int]:
    """Note that a web chat page showed everything below an id; gives the tickets whose officers may see it."""
    fresh = (outbox.c.identity_id == identity_id) & (outbox.c.id < before) & (outbox.c.delivery == "sent")
    query = select(outbox.c.ticket_id).where(fresh, outbox.c.ticket_id.is_not(None)).distinct()
    ticket_ids = {row.ticket_id for row in await tx.execute(query)}
    await tx.execute(update(outbox).where(fresh).values(delivery="read", delivery_at=now))
    return ticket_ids


async def external_ids(tx: Transaction, identity_id: int, since: datetime) -> list[str]:
    """Provider ids of what this identity was sent, for taking it back."""
    query = select(outbox.c.id, outbox.c.person_id, outbox.c.sealed_external_ids).where(
        outbox.c.identity_id == identity_id, outbox.c.sent_at >= since, outbox.c.sealed_external_ids.is_not(None)
    )
    found: list[str] = []
    for row in await tx.execute(query):
        await tx.vault.load([person_key(row.person_id)])
        opened = tx.vault.open(person_key(row.person_id), _EXTERNAL, row.id, row.sealed_external_ids)
        found.extend(decode_object(opened)["ids"])
    return found


async def external_id(tx: Transaction, row_id: int) -> str | None:
    """The provider's id of a message we sent; `None` as long as nothing is known of it."""
    query = select(outbox.c.id, outbox.c.person_id, outbox.c.sealed_external_ids).where(outbox.c.id == row_id)
    row = (await tx.execute(query)).first()
    if row is None or row.sealed_external_ids is None:
        return None
    await tx.vault.load([person_key(row.person_id)])
    opened = decode_object(tx.vault.open(person_key(row.person_id), _EXTERNAL, row.id, row.sealed_external_ids))
    return str(opened["ids"][0]) if opened["ids"] else None


async def count_waiting(tx: Transaction) -> int:
    """How many wait for us or a provider; those that wait for the person are no sign of trouble."""
    is_ours = or_(outbox.c.code.is_(None), outbox.c.code.not_in((HELD, QUIET, SIGNED)))
    query = select(func.count()).where(outbox.c.state.in_(WAITING), is_ours)
    return int((await tx.execute(query)).scalar_one())


async def take_all_as_sent(tx: Transaction, now: datetime) -> None:
    """Call everything that waits sent and read: for the demo, whose invented people have no provider."""
    waiting = outbox.c.state.in_(WAITING)
    await tx.execute(update(outbox).where(waiting).values(state="sent", delivery="read", sent_at=now, delivery_at=now))


async def block_identity(tx: Transaction, identity_id: int, now: datetime) -> None:
    """Note that a person cannot be reached here any more."""
    await tx.execute(update(identities).where(identities.c.id == identity_id).values(blocked_at=now))


def _row(tx: Transaction, row: Any) -> OutboxRow:
    return OutboxRow(
        id=row.id,
        identity_id=row.identity_id,
        person_id=row.person_id,
        channel=ChannelName(row.channel),
        kind=OutboxKind(row.kind),
        message=decode_outbound(tx.vault.open(person_key(row.person_id), _MESSAGE, row.id, row.sealed_message)),
        created_at=row.created_at,
        ticket_id=row.ticket_id,
        state=OutboxState(row.state),
        tries=row.tries,
        maybe_duplicate=row.maybe_duplicate,
        code=row.code,
        bulk=Bulk(row.bulk) if row.bulk is not None else None,
    )


async def count_repeated(tx: Transaction) -> int:
    return int((await tx.execute(select(func.count()).where(outbox.c.maybe_duplicate))).scalar_one())
