"""Files people send: where they lie with the provider, later their bytes, sealed under the person's key."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, func, select, update

from bot.domain.messages import Attached, ChannelName, MediaKind
from storage.codec import decode_object, encode
from storage.database import Transaction
from storage.keys import person_key
from storage.prepared import Prepared
from storage.schema import file_bodies, files
from storage.types import Instant

SOURCE = "files.source"
_CHECKSUM = "files.sha256"
_BODY = {"shown": "file_bodies.shown", "original": "file_bodies.original"}
_LOOSE = Prepared(
    select(files.c.id, files.c.person_id, files.c.created_at).where(
        files.c.person_id.in_(bindparam("persons", expanding=True)),
        files.c.ticket_id.is_(None),
        files.c.created_at >= bindparam("since", type_=Instant()),
    )
)


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file that was announced and has to be fetched. account: ours, which may fetch it."""

    id: int
    person_id: int
    ticket_id: int | None
    channel: ChannelName
    account: str
    media: Attached
    created_at: datetime


@dataclass(frozen=True, slots=True)
class WaitingFile:
    id: int
    person_id: int
    ticket_id: int | None
    channel: ChannelName
    account: str
    media: Attached
    tries: int
    created_at: datetime


@dataclass(frozen=True, slots=True)
class FileInfo:
    """What an officer may know of a file without opening it. sha256: of the original, as it was stored."""

    id: int
    person_id: int
    ticket_id: int | None
    kind: MediaKind
    state: str
    reason: str | None
    mime: str | None
    size_bytes: int | None
    filename: str | None
    sha256: bytes | None = None
    stored_at: datetime | None = None


async def announce(tx: Transaction, many: Sequence[NewFile]) -> None:
    """Note files to be fetched in the background."""
    if not many:
        return
    rows = []
    for each in many:
        media = each.media
        source = {
            "account": each.account,
            "ref": media.provider_ref,
            "filename": media.filename,
            "caption": media.caption,
            "mime": media.mime,
            "size": media.size_bytes,
        }
        rows.append(
            {
                "id": each.id,
                "person_id": each.person_id,
                "ticket_id": each.ticket_id,
                "channel": each.channel.value,
                "kind": media.kind.value,
                "state": "waiting",
                "mime": (media.mime or "")[:100] or None,
                "created_at": each.created_at,
                "next_attempt_at": each.created_at,
                "sealed_source": tx.vault.seal(person_key(each.person_id), SOURCE, each.id, encode(source)),
            }
        )
    await tx.execute(files.insert(), rows)
    tx.tell("files")


async def loose_since(tx: Transaction, person_ids: Sequence[int], since: datetime) -> dict[tuple[int, datetime], int]:
    """Files that belong to no ticket, by person and the moment their message was handled."""
    rows = await tx.fetch(_LOOSE, {"persons": list(person_ids), "since": since}) if person_ids else []
    return {(row.person_id, row.created_at): row.id for row in rows}


async def count_of(tx: Transaction, person_id: int) -> int:
    """How many files of a person are kept."""
    query = select(func.count()).select_from(files).where(files.c.person_id == person_id)
    return int((await tx.execute(query)).scalar_one())


async def attach(tx: Transaction, file_id: int, ticket_id: int) -> None:
    """Let a file belong to a ticket."""
    await tx.execute(update(files).where(files.c.id == file_id).values(ticket_id=ticket_id))


async def lease(tx: Transaction, now: datetime, retry_at: datetime, limit: int) -> list[WaitingFile]:
    """Take files that are due; each comes back at `retry_at` unless it is finished before."""
    query = (
        select(files)
        .where(files.c.state == "waiting", files.c.next_attempt_at <= now)
        .order_by(files.c.id)
        .limit(limit)
    )
    if not tx.is_sqlite:
        query = query.with_for_update(skip_locked=True)
    rows = (await tx.execute(query)).all()
    if not rows:
        return []
    statement = update(files).where(files.c.id == bindparam("row_id"))
    await tx.execute(
        statement.values(next_attempt_at=retry_at, tries=files.c.tries + 1), [{"row_id": row.id} for row in rows]
    )
    await tx.vault.load(person_key(row.person_id) for row in rows)
    return [_waiting(tx, row) for row in rows]


async def keep(
    tx: Transaction,
    file: WaitingFile,
    shown: bytes | None,
    original: bytes,
    mime: str,
    now: datetime,
    *,
    is_written_down: bool = False,
) -> None:
    """Store what was fetched: the original as evidence, and for images the copy that is shown.

    is_written_down: it is a voice note, which a machine is to write down (`storage/transcripts.py`).
    """
    key = person_key(file.person_id)
    bodies = {"original": original} | ({"shown": shown} if shown is not None else {})
    rows = [
        {"file_id": file.id, "variant": variant, "sealed_body": tx.vault.seal(key, _BODY[variant], file.id, body)}
        for variant, body in bodies.items()
    ]
    await tx.execute(tx.insert_or_ignore(file_bodies), rows)
    statement = update(files).where(files.c.id == file.id)
    checksum = tx.vault.seal(key, _CHECKSUM, file.id, hashlib.sha256(original).digest())
    stored = {"sealed_sha256": checksum, "stored_at": now, "size_bytes": len(original)}
    waits = {"next_attempt_at": now if is_written_down else None} | ({"tries": 0} if is_written_down else {})
    await tx.execute(statement.values(state="stored", mime=mime, **stored, **waits))
    if is_written_down:
        tx.tell("transcripts")
    if file.ticket_id:
        tx.tell("tickets", str(file.ticket_id))


async def give_up(tx: Transaction, file: WaitingFile, state: str, reason: str) -> None:
    """End a fetch: `failed` when it could not be had, `refused` when we will not keep it; the officer sees why."""
    statement = update(files).where(files.c.id == file.id)
    await tx.execute(statement.values(state=state, reason=reason[:40], next_attempt_at=None))
    if file.ticket_id:
        tx.tell("tickets", str(file.ticket_id))


async def has_due(tx: Transaction, now: datetime) -> bool:
    query = select(files.c.id).where(files.c.state == "waiting", files.c.next_attempt_at <= now)
    return (await tx.execute(query.limit(1))).first() is not None


async def retry_at(tx: Transaction, file_id: int, moment: datetime) -> None:
    await tx.execute(update(files).where(files.c.id == file_id).values(next_attempt_at=moment))


async def infos(tx: Transaction, file_ids: Sequence[int]) -> dict[int, FileInfo]:
    rows = (await tx.execute(select(files).where(files.c.id.in_(list(file_ids))))).all()
    await tx.vault.load(person_key(row.person_id) for row in rows)
    return {row.id: _info(tx, row) for row in rows}


async def read_body(tx: Transaction, info: FileInfo) -> bytes | None:
    """What may be shown of a file: the copy written anew where there is one, else the original."""
    await tx.vault.load([person_key(info.person_id)])
    query = select(file_bodies).where(file_bodies.c.file_id == info.id).order_by(file_bodies.c.variant.desc())
    row = (await tx.execute(query)).first()
    if row is None:
        return None
    return tx.vault.open(person_key(info.person_id), _BODY[row.variant], info.id, row.sealed_body)


def checksum_of(tx: Transaction, person_id: int, file_id: int, sealed: bytes | None) -> bytes | None:
    """The SHA-256 of a file as it was stored; `None` of one that was not, or before checksums were kept."""
    return tx.vault.open(person_key(person_id), _CHECKSUM, file_id, sealed) if sealed is not None else None


def filename_of(tx: Transaction, person_id: int, file_id: int, sealed_source: bytes) -> str | None:
    """What the person's phone called a file, where it said so."""
    name = decode_object(tx.vault.open(person_key(person_id), SOURCE, file_id, sealed_source)).get("filename")
    return name if isinstance(name, str) else None


def retry_delay(tries: int) -> timedelta:
    return timedelta(seconds=min(15 * 4**tries, 3600))


def _waiting(tx: Transaction, row: Any) -> WaitingFile:
    source = decode_object(tx.vault.open(person_key(row.person_id), SOURCE, row.id, row.sealed_source))
    media = Attached(
        kind=MediaKind(row.kind),
        provider_ref=source["ref"],
        mime=source["mime"],
        size_bytes=source["size"],
        filename=source["filename"],
        caption=source["caption"],
    )
    return WaitingFile(
        row.id,
        row.person_id,
        row.ticket_id,
        ChannelName(row.channel),
        source["account"],
        media,
        row.tries,
        row.created_at,
    )


def _info(tx: Transaction, row: Any) -> FileInfo:
    source = decode_object(tx.vault.open(person_key(row.person_id), SOURCE, row.id, row.sealed_source))
    return FileInfo(
        row.id,
        row.person_id,
        row.ticket_id,
        MediaKind(row.kind),
        row.state,
        row.reason,
        row.mime,
        row.size_bytes,
        source["filename"],
        checksum_of(tx, row.person_id, row.id, row.sealed_sha256),
        row.stored_at,
    )
