"""Sends to many people: who is meant, who was sent it, what they answered, and who has to be called."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    String,
    and_,
    bindparam,
    case,
    delete,
    exists,
    func,
    literal,
    or_,
    select,
    type_coerce,
    update,
)

from bot.domain.officers import Officer
from bot.domain.surge import Outside, Progress, Send, SendKind, SendState
from bot.errors import NotFound
from storage import search
from storage.codec import decode_object, encode
from storage.database import Transaction
from storage.keys import HOUSE_KEY
from storage.outbox import BEHIND_TEMPLATE, QUIET, WAITING
from storage.schema import alerts, bulk_recipients, bulk_sends, identities, intake_people, outbox, persons, tickets
from storage.types import Instant

JOB_TOPIC = "bulk"  # wakes the job
TOPIC = "sends"  # payload: whose progress has changed
QUIET_HOURS = "quiet_hours"
_BODY = "bulk_sends.body"
_SLICE = 1_000
# Words that wait for the person, not for us: they take no room in the lane.
_PATIENT = (QUIET, *sorted(BEHIND_TEMPLATE))


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody a send is meant for, with the chat it goes to."""

    person_id: int
    identity_id: int


def visible_to(officer: Officer) -> ColumnElement[bool]:
    """What an officer may see of sends: those whose silent people their agency calls, or all."""
    return bulk_sends.c.agency.is_not(None) if officer.sees_all_agencies else bulk_sends.c.agency == officer.agency


async def insert(tx: Transaction, send: Send) -> None:
    body = {"text": send.text, "city": send.city, "reason": send.reason}
    row = {
        "id": send.id,
        "kind": send.kind.value,
        "agency": send.agency,
        "intake_id": send.intake_id,
        "country": send.country,
        "state": send.state.value,
        "outside": send.outside.value,
        "is_emergency": send.is_emergency,
        "silence_s": int(send.silence.total_seconds()) if send.silence is not None else None,
        "created_by": send.created_by,
        "created_at": send.created_at,
        "sealed_body": tx.vault.seal(HOUSE_KEY, _BODY, send.id, encode(body)),
    }
    await tx.execute(bulk_sends.insert(), [row])
    tx.tell(JOB_TOPIC)


async def get(tx: Transaction, officer: Officer, send_id: int) -> Send:
    """
    Raises:
        NotFound: there is none, or the officer may not see it.
    """
    row = (await tx.execute(select(bulk_sends).where(bulk_sends.c.id == send_id, visible_to(officer)))).first()
    if row is None:
        raise NotFound
    return _send(tx, row)


async def list_for(tx: Transaction, officer: Officer, intake_id: int | None = None, limit: int = 50) -> list[Send]:
    """The newest first; with an intake only those to its people."""
    query = select(bulk_sends).where(visible_to(officer)).order_by(bulk_sends.c.id.desc()).limit(limit)
    if intake_id is not None:
        query = query.where(bulk_sends.c.intake_id == intake_id)
    return [_send(tx, row) for row in await tx.execute(query)]


async def running(tx: Transaction) -> list[int]:
    """Sends that go on now, the oldest first."""
    query = select(bulk_sends.c.id).where(bulk_sends.c.state == "running").order_by(bulk_sends.c.id)
    return [row.id for row in await tx.execute(query)]


async def unannounced(tx: Transaction, begun_after: datetime, clock: str) -> list[Send]:
    """Check-ins begun since then for which no alert of this clock stands."""
    told = exists().where(alerts.c.ticket_id == 0, alerts.c.clock == clock, alerts.c.round == bulk_sends.c.id)
    asks = (bulk_sends.c.kind == SendKind.CHECK_IN.value, bulk_sends.c.created_at > begun_after)
    return [_send(tx, row) for row in await tx.execute(select(bulk_sends).where(*asks, ~told))]


async def first_asked_at(tx: Transaction, send_id: int) -> datetime | None:
    query = select(func.min(bulk_recipients.c.queued_at)).where(bulk_recipients.c.send_id == send_id)
    moment: datetime | None = (await tx.execute(query)).scalar()
    return moment


async def take(tx: Transaction, send_id: int) -> Send | None:
    """A running send for one slice of it; `None` when it runs no more or another process is at it."""
    query = select(bulk_sends).where(bulk_sends.c.id == send_id, bulk_sends.c.state == "running")
    if not tx.is_sqlite:
        query = query.with_for_update(skip_locked=True)
    row = (await tx.execute(query)).first()
    return _send(tx, row) if row is not None else None


async def change_state(
    tx: Transaction, send_id: int, state: SendState, of: Collection[SendState], now: datetime
) -> bool:
    """Move a send on; False when it is in none of the states `of`."""
    ended = now if state.is_over else None
    mine = (bulk_sends.c.id == send_id) & bulk_sends.c.state.in_([each.value for each in of])
    statement = update(bulk_sends).where(mine).values(state=state.value, ended_at=ended)
    tx.tell(JOB_TOPIC)
    tx.tell(TOPIC, str(send_id))
    return bool((await tx.execute(statement)).rowcount)


async def count_meant(tx: Transaction, send: Send) -> int:
    """How many people a send would be for if it began now."""
    query = select(func.count()).select_from(persons).where(*_meant(tx, send))
    return int((await tx.execute(query)).scalar_one())


async def gather(tx: Transaction, send: Send, now: datetime) -> Send:
    """Take the next people a send is meant for into it, in one statement; each with the chat they last wrote from.

    Who has no chat that can be written to stands in it as skipped, so that somebody calls them.
    """
    chosen = select(persons.c.id).where(persons.c.id > send.cursor, *_meant(tx, send)).order_by(persons.c.id)
    ids = [row.id for row in await tx.execute(chosen.limit(_SLICE))]
    if ids:
        await tx.execute(_insert_with_chats(send.id, ids, now))
    gathered = replace(send, cursor=ids[-1] if ids else send.cursor, is_gathered=len(ids) < _SLICE)
    values = {"cursor": gathered.cursor, "is_gathered": gathered.is_gathered}
    await tx.execute(update(bulk_sends).where(bulk_sends.c.id == send.id).values(values))
    tx.tell(TOPIC, str(send.id))
    return gathered


def _meant(tx: Transaction, send: Send) -> list[ColumnElement[bool]]:
    """Whom a send is meant for: people of an intake, or of a country and perhaps a city; never officers' own chats."""
    is_officer = exists().where(identities.c.person_id == persons.c.id, identities.c.officer_id.is_not(None))
    conditions = [~is_officer, persons.c.created_at <= send.created_at]
    if send.intake_id is not None:
        mine = select(intake_people.c.person_id).where(
            intake_people.c.intake_id == send.intake_id, intake_people.c.person_id.is_not(None)
        )
        return [*conditions, persons.c.id.in_(mine)]
    conditions.append(persons.c.country == send.country)
    query = search.Query.parse(send.city)
    if query.terms:
        conditions.append(persons.c.id.in_(select(tickets.c.person_id).where(search.matching(tx, query))))
    return conditions


def _best_chat() -> Any:
    """The chat of a person where they were last and can be written to."""
    chat = identities.alias("chat")
    newest = func.coalesce(type_coerce(chat.c.wrote_at, BigInteger), type_coerce(chat.c.created_at, BigInteger)).desc()
    can_be_reached = chat.c.blocked_at.is_(None) & chat.c.locked_at.is_(None) & (chat.c.person_id == persons.c.id)
    return select(chat.c.id).where(can_be_reached).order_by(newest).limit(1).correlate(persons).scalar_subquery()


def _insert_with_chats(send_id: int, person_ids: Sequence[int], now: datetime) -> Any:
    chosen = select(persons.c.id, _best_chat().label("chat_id")).where(persons.c.id.in_(person_ids)).subquery("chosen")
    has_chat = chosen.c.chat_id.is_not(None)
    return bulk_recipients.insert().from_select(
        ["send_id", "person_id", "identity_id", "state", "reason", "next_at"],
        select(
            literal(send_id, BigInteger()),
            chosen.c.id,
            chosen.c.chat_id,
            case((has_chat, literal("waiting")), else_=literal("skipped")),
            case((has_chat, literal(None, String())), else_=literal("unreachable")),
            literal(now, Instant()),
        ),
    )


async def next_recipients(tx: Transaction, send_id: int, now: datetime, limit: int) -> list[Recipient]:
    """Who is next, as far as they may be written to now."""
    query = (
        select(bulk_recipients.c.person_id, bulk_recipients.c.identity_id)
        .where(
            bulk_recipients.c.send_id == send_id,
            bulk_recipients.c.state == "waiting",
            bulk_recipients.c.next_at <= now,
        )
        .order_by(bulk_recipients.c.next_at, bulk_recipients.c.person_id)
        .limit(limit)
    )
    return [Recipient(row.person_id, row.identity_id) for row in await tx.execute(query)]


async def mark_queued(tx: Transaction, send_id: int, queued: Sequence[tuple[int, int]], now: datetime) -> None:
    """Note which people (first) have which outbox row (second) now."""
    if queued:
        statement = _OF_PERSON.values(state="queued", outbox_id=bindparam("new_outbox"), queued_at=now, reason=None)
        rows = [{"send": send_id, "person": person, "new_outbox": outbox_id} for person, outbox_id in queued]
        await tx.execute(statement, rows)
        tx.tell(TOPIC, str(send_id))


async def put_off(tx: Transaction, send_id: int, until: Iterable[tuple[int, datetime]]) -> None:
    """These people's hours begin later."""
    rows = [{"send": send_id, "person": person, "new_next": moment} for person, moment in until]
    if rows:
        await tx.execute(_OF_PERSON.values(next_at=bindparam("new_next", type_=Instant()), reason=QUIET_HOURS), rows)
        tx.tell(TOPIC, str(send_id))


async def skip(tx: Transaction, send_id: int, skipped: Iterable[tuple[int, str]]) -> None:
    """These people are not written to, for a reason."""
    rows = [{"send": send_id, "person": person, "why": reason} for person, reason in skipped]
    if rows:
        await tx.execute(_OF_PERSON.values(state="skipped", reason=bindparam("why")), rows)
        tx.tell(TOPIC, str(send_id))


_OF_PERSON = update(bulk_recipients).where(
    bulk_recipients.c.send_id == bindparam("send"), bulk_recipients.c.person_id == bindparam("person")
)


async def has_waiting(tx: Transaction, send_id: int) -> bool:
    query = select(bulk_recipients.c.person_id).where(
        bulk_recipients.c.send_id == send_id, bulk_recipients.c.state == "waiting"
    )
    return (await tx.execute(query.limit(1))).first() is not None


async def under_way(tx: Transaction) -> int:
    """How many rows of all sends take room in the outbox: whatever waits for us or a provider, not for a person."""
    is_ours = or_(outbox.c.code.is_(None), outbox.c.code.not_in(_PATIENT))
    query = select(func.count()).where(outbox.c.bulk.is_not(None), outbox.c.state.in_(WAITING), is_ours)
    return int((await tx.execute(query)).scalar_one())


async def pull_back(tx: Transaction, send_id: int) -> int:
    """Take rows that nobody has tried to send out of the outbox again; gives how many."""
    mine = select(bulk_recipients.c.outbox_id).where(
        bulk_recipients.c.send_id == send_id, bulk_recipients.c.state == "queued"
    )
    untouched = and_(
        outbox.c.state == "pending", or_(outbox.c.code.is_(None), outbox.c.code.in_((QUIET, "paced", "channel_off")))
    )
    statement = delete(outbox).where(outbox.c.id.in_(mine), untouched, outbox.c.external_hash.is_(None))
    ids = [row.id for row in await tx.execute(statement.returning(outbox.c.id))]
    if ids:
        back = bulk_recipients.c.outbox_id.in_(ids) & (bulk_recipients.c.send_id == send_id)
        values = {"state": "waiting", "outbox_id": None, "queued_at": None}
        await tx.execute(update(bulk_recipients).where(back).values(values))
    return len(ids)


async def answer(tx: Transaction, send_id: int, person_id: int, word: str, now: datetime) -> bool:
    """Note an answer; a later one counts. False when this person was not asked."""
    mine = (bulk_recipients.c.send_id == send_id) & (bulk_recipients.c.person_id == person_id)
    tx.tell(TOPIC, str(send_id))
    return bool((await tx.execute(update(bulk_recipients).where(mine).values(answer=word, answered_at=now))).rowcount)


async def note_call(
    tx: Transaction, send_id: int, person_id: int, officer_id: int, word: str | None, now: datetime
) -> bool:
    """Note that an officer called; with what they heard, if somebody answered."""
    mine = (bulk_recipients.c.send_id == send_id) & (bulk_recipients.c.person_id == person_id)
    values: dict[str, object] = {"called_at": now, "called_by": officer_id}
    if word is not None:
        values |= {"answer": word, "answered_at": now}
    tx.tell(TOPIC, str(send_id))
    return bool((await tx.execute(update(bulk_recipients).where(mine).values(values))).rowcount)


async def forget_answer_of_call(tx: Transaction, send_id: int, person_id: int, officer_id: int) -> bool:
    """Take back what an officer heard on the phone; not what the person has written since."""
    rows = bulk_recipients.c
    mine = (rows.send_id == send_id) & (rows.person_id == person_id) & (rows.called_by == officer_id)
    noted = update(bulk_recipients).where(mine, rows.answered_at == rows.called_at)
    tx.tell(TOPIC, str(send_id))
    return bool((await tx.execute(noted.values(answer=None, answered_at=None))).rowcount)


def _standing(send: Send, now: datetime) -> Any:
    """One word per recipient: how it stands with them."""
    rows = bulk_recipients.c
    wrote = exists().where(identities.c.person_id == rows.person_id, identities.c.wrote_at > rows.queued_at)
    words: list[tuple[Any, Any]] = [
        (rows.answer.is_not(None), rows.answer),
        (and_(rows.queued_at.is_not(None), wrote), literal("wrote")),
        (rows.state != "queued", rows.state),
        (outbox.c.state == "failed", literal("failed")),
    ]
    if send.silence is not None:
        words.append((rows.queued_at <= now - send.silence, literal("silent")))
    return case(*words, else_=literal("asked"))


async def progress(tx: Transaction, send: Send, now: datetime) -> Progress:
    """A send in numbers."""
    rows = bulk_recipients.c
    standing = _standing(send, now).label("standing")
    reason = case((rows.state == "queued", literal("")), else_=func.coalesce(rows.reason, "")).label("why")
    how_far = case((outbox.c.delivery.in_(("delivered", "read")), literal("arrived")), else_=outbox.c.state)
    far = func.coalesce(how_far, "").label("far")
    query = (
        select(rows.state, standing, reason, far, func.count().label("n"))
        .select_from(bulk_recipients.outerjoin(outbox, outbox.c.id == rows.outbox_id))
        .where(rows.send_id == send.id)
        .group_by(rows.state, standing, reason, far)
    )
    found = (await tx.execute(query)).all()

    def total(**wanted: str) -> int:
        return sum(row.n for row in found if all(getattr(row, name) == value for name, value in wanted.items()))

    reasons = {row.why for row in found if row.state == "skipped"}
    return Progress(
        waiting=total(state="waiting"),
        quiet=total(state="waiting", why=QUIET_HOURS),
        queued=total(state="queued"),
        sent=total(state="queued", far="sent") + total(state="queued", far="arrived"),
        arrived=total(state="queued", far="arrived"),
        failed=total(state="queued", far="failed"),
        skipped={why: total(state="skipped", why=why) for why in sorted(reasons)},
        safe=total(standing="safe"),
        help=total(standing="help"),
        wrote=total(standing="wrote"),
        asked=total(standing="asked"),
        silent=total(standing="silent"),
    )


async def to_call(tx: Transaction, send: Send, now: datetime, limit: int) -> list[tuple[int, str, datetime | None]]:
    """Who has to be called (person, why, last call): those nobody has tried come first."""
    rows = bulk_recipients.c
    standing = _standing(send, now).label("standing")
    query = (
        select(rows.person_id, standing, rows.reason, rows.called_at)
        .select_from(bulk_recipients.outerjoin(outbox, outbox.c.id == rows.outbox_id))
        .where(rows.send_id == send.id, standing.in_(("silent", "failed", "skipped")))
        .order_by(rows.called_at.is_not(None), rows.called_at, rows.person_id)
        .limit(limit)
    )
    return [
        (row.person_id, row.reason if row.standing == "skipped" else row.standing, row.called_at)
        for row in await tx.execute(query)
    ]


def _send(tx: Transaction, row: Any) -> Send:
    body = decode_object(tx.vault.open(HOUSE_KEY, _BODY, row.id, row.sealed_body))
    return Send(
        id=row.id,
        kind=SendKind(row.kind),
        agency=row.agency,
        state=SendState(row.state),
        created_by=row.created_by,
        created_at=row.created_at,
        intake_id=row.intake_id,
        country=row.country,
        city=body["city"],
        text=body["text"],
        reason=body["reason"],
        outside=Outside(row.outside),
        is_emergency=row.is_emergency,
        silence=timedelta(seconds=row.silence_s) if row.silence_s is not None else None,
        is_gathered=row.is_gathered,
        cursor=row.cursor,
        ended_at=row.ended_at,
    )
