"""Persons and their identities, found by keyed hashes and loaded for many at once."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Table, bindparam, func, select, update

from bot.domain.messages import ChannelName
from bot.domain.people import Identity, Person, Profile
from storage.codec import decode_object, decode_profile, encode
from storage.database import Transaction
from storage.keys import person_key
from storage.prepared import Prepared
from storage.schema import identities, persons

_PROFILE = "persons.profile"
_ADDRESS = "identities.address"
Sender = tuple[ChannelName, str, str]  # channel, account of ours, the provider's id of the person


_BY_SENDER = Prepared(select(identities).where(identities.c.sender_hash.in_(bindparam("hashes", expanding=True))))
_BY_ID = select(persons).where(persons.c.id.in_(bindparam("ids", expanding=True))).order_by(persons.c.id)
_PERSONS, _PERSONS_LOCKED = Prepared(_BY_ID), Prepared(_BY_ID.with_for_update())
_INSERT_PERSON, _INSERT_IDENTITY = Prepared(persons.insert()), Prepared(identities.insert())
_TOUCH = Prepared(
    update(identities)
    .where(identities.c.id == bindparam("row_id"))
    .values(wrote_at=bindparam("wrote"), blocked_at=bindparam("blocked"), locked_at=bindparam("locked"))
)


def sender_hashes(tx: Transaction, sender: Sender) -> tuple[str, bytes, bytes]:
    channel, account, provider_id = sender
    return (
        channel.value,
        tx.vault.account_hash(account),
        tx.vault.lookup("sender", channel.value, account, provider_id),
    )


async def find_identities(tx: Transaction, senders: Sequence[Sender]) -> dict[Sender, Identity]:
    """Who these senders are, as far as they are known."""
    wanted = {sender_hashes(tx, sender): sender for sender in senders}
    hashes = [sender_hash for _, _, sender_hash in wanted]
    rows = await tx.fetch(_BY_SENDER, {"hashes": hashes}) if wanted else []
    rows = [row for row in rows if (row.channel, row.account_hash, row.sender_hash) in wanted]
    await tx.vault.load(person_key(row.person_id) for row in rows)
    return {wanted[row.channel, row.account_hash, row.sender_hash]: identity_from(tx, row) for row in rows}


async def load_identities(tx: Transaction, ids: Iterable[int]) -> dict[int, Identity]:
    return await _identities(tx, identities.c.id.in_(list(ids)))


async def identities_of(tx: Transaction, person_ids: Iterable[int]) -> dict[int, Identity]:
    return await _identities(tx, identities.c.person_id.in_(list(person_ids)))


async def identities_of_officers(tx: Transaction, officer_ids: Iterable[int]) -> dict[int, Identity]:
    return await _identities(tx, identities.c.officer_id.in_(list(officer_ids)))


async def _identities(tx: Transaction, condition: Any) -> dict[int, Identity]:
    rows = (await tx.execute(select(identities).where(condition))).all()
    await tx.vault.load(person_key(row.person_id) for row in rows)
    return {row.id: identity_from(tx, row) for row in rows}


async def load_persons(tx: Transaction, ids: Iterable[int], *, lock: bool = False) -> dict[int, Person]:
    """Persons by id; with `lock` nobody else changes them until the transaction ends (PostgreSQL)."""
    query = _PERSONS_LOCKED if lock and not tx.is_sqlite else _PERSONS
    wanted = list(ids)
    rows = await tx.fetch(query, {"ids": wanted}) if wanted else []
    await tx.vault.load(person_key(row.id) for row in rows)
    return {row.id: person_from(tx, row) for row in rows}


async def insert_persons(tx: Transaction, people: Sequence[Person]) -> None:
    if people:
        await tx.put(_INSERT_PERSON, [{"id": person.id, **_person_values(tx, person)} for person in people])


async def update_persons(tx: Transaction, people: Sequence[Person]) -> None:
    if people:
        rows = [{"row_id": person.id, **_person_values(tx, person)} for person in people]
        await tx.put(_update(persons, tuple(rows[0])), rows)


async def insert_identities(tx: Transaction, many: Sequence[Identity]) -> None:
    """Add identities.

    Raises:
        Conflict: another process met the same sender first.
    """
    if many:
        await tx.put(_INSERT_IDENTITY, [_identity_values(tx, identity) for identity in many])


async def update_identities(tx: Transaction, many: Sequence[Identity]) -> None:
    """Write what changes about an identity: its person, officer, address and times."""
    if many:
        rows = [{"row_id": identity.id, **_identity_values(tx, identity)} for identity in many]
        await tx.put(_update(identities, tuple(rows[0])), rows)


async def touch_identities(tx: Transaction, many: Sequence[Identity]) -> None:
    """Write only when they last wrote and whether they block us: the cheap form, once per message."""
    if many:
        rows = [
            {"row_id": each.id, "wrote": each.wrote_at, "blocked": each.blocked_at, "locked": each.locked_at}
            for each in many
        ]
        await tx.put(_TOUCH, rows)


async def mark_seen(tx: Transaction, identity_id: int, seq: int, now: datetime) -> None:
    """Note that the web chat page showed everything up to `seq`."""
    statement = update(identities).where(identities.c.id == identity_id, identities.c.seen_seq < seq)
    await tx.execute(statement.values(seen_seq=seq))


async def count_origins(tx: Transaction) -> dict[str, int]:
    """How many people came by each outreach point."""
    query = select(persons.c.origin, func.count().label("number")).where(persons.c.origin.is_not(None))
    return {row.origin: int(row.number) for row in await tx.execute(query.group_by(persons.c.origin))}


@cache
def _update(table: Table, names: tuple[str, ...]) -> Prepared:
    values: dict[str, Any] = {name: bindparam(name) for name in names if name not in ("row_id", "id")}
    return Prepared(update(table).where(table.c.id == bindparam("row_id")).values(values))


def person_from(tx: Transaction, row: Any) -> Person:
    profile = Profile()
    if row.sealed_profile is not None:
        profile = decode_profile(tx.vault.open(person_key(row.id), _PROFILE, row.id, row.sealed_profile))
    return Person(
        id=row.id,
        created_at=row.created_at,
        language=row.language,
        language_chosen=row.language_chosen,
        consent_version=row.consent_version,
        consented_at=row.consented_at,
        pin_hash=row.pin_hash,
        wrong_pins=row.wrong_pins,
        pin_locked_until=row.pin_locked_until,
        hidden_since=row.hidden_since,
        country=row.country,
        origin=row.origin,
        profile=profile,
    )


def _person_values(tx: Transaction, person: Person) -> dict[str, object]:
    return {
        "created_at": person.created_at,
        "language": person.language,
        "language_chosen": person.language_chosen,
        "consent_version": person.consent_version,
        "consented_at": person.consented_at,
        "pin_hash": person.pin_hash,
        "wrong_pins": person.wrong_pins,
        "pin_locked_until": person.pin_locked_until,
        "hidden_since": person.hidden_since,
        "country": person.country,
        "origin": person.origin,
        "sealed_profile": tx.vault.seal(person_key(person.id), _PROFILE, person.id, encode(person.profile)),
    }


def identity_from(tx: Transaction, row: Any) -> Identity:
    where = decode_object(tx.vault.open(person_key(row.person_id), _ADDRESS, row.id, row.sealed_address))
    return Identity(
        id=row.id,
        person_id=row.person_id,
        channel=ChannelName(row.channel),
        account=where["account"],
        sender=where["sender"],
        address=where["address"],
        created_at=row.created_at,
        officer_id=row.officer_id,
        wrote_at=row.wrote_at,
        blocked_at=row.blocked_at,
        locked_at=row.locked_at,
        seen_seq=row.seen_seq,
    )


def _identity_values(tx: Transaction, identity: Identity) -> dict[str, object]:
    channel, account, sender = sender_hashes(tx, (identity.channel, identity.account, identity.sender))
    where = {"account": identity.account, "sender": identity.sender, "address": identity.address}
    return {
        "id": identity.id,
        "person_id": identity.person_id,
        "channel": channel,
        "account_hash": account,
        "sender_hash": sender,
        "sealed_address": tx.vault.seal(person_key(identity.person_id), _ADDRESS, identity.id, encode(where)),
        "officer_id": identity.officer_id,
        "created_at": identity.created_at,
        "wrote_at": identity.wrote_at,
        "blocked_at": identity.blocked_at,
        "locked_at": identity.locked_at,
        "seen_seq": identity.seen_seq,
    }
