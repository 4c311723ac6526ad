"""Messages of persons: unique by the provider's id, which is what makes every effect happen once."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import bindparam, func, select, true

from bot.domain.messages import (
    Attached,
    ChannelName,
    Content,
    Inbound,
    Located,
    MediaKind,
    Pressed,
    Said,
    SharedContact,
    Unsupported,
)
from bot.errors import KeyDestroyed
from storage.codec import decode_object, encode, kind_of
from storage.database import Transaction
from storage.keys import person_key
from storage.prepared import Prepared
from storage.schema import identities, messages, timeline
from storage.types import Instant

_CONTENT = "messages.content"


class Folded(StrEnum):
    """Where a message of a flood is: in a ticket's folded line, or in none since there was no ticket."""

    IN_TICKET = "ticket"
    LOOSE = "loose"


@dataclass(frozen=True, slots=True)
class StoredMessage:
    """A message as it is kept. is_answer: it answered a question of the bot. is_critical: by its own words. folded: it
    was one of a flood."""

    id: int
    person_id: int
    identity_id: int
    inbox_id: int
    inbound: Inbound
    received_at: datetime
    provider_hash: bytes
    is_answer: bool = False
    is_critical: bool = False
    folded: Folded | None = None


@dataclass(frozen=True, slots=True)
class OwnMessage:
    """A person's own message as their web chat page shows it. client_id: the page's id of it."""

    id: int
    client_id: str
    sent_at: datetime
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class LooseMessage:
    """A message that stands in no timeline. is_folded: it was one of a flood."""

    id: int
    person_id: int
    identity_id: int
    sent_at: datetime
    received_at: datetime
    content: Content
    is_folded: bool = False


def provider_hash(tx: Transaction, channel: ChannelName, account: str, message_id: str) -> bytes:
    return tx.vault.lookup("message", channel.value, account, message_id)


_INSERT = Prepared(messages.insert())


async def insert(tx: Transaction, many: Sequence[StoredMessage]) -> None:
    """Keep messages.

    Raises:
        Conflict: one of them was kept before; nothing of this transaction may stand.
    """
    if not many:
        return
    rows = []
    for each in many:
        inbound = each.inbound
        about = inbound.about
        rows.append(
            {
                "id": each.id,
                "channel": inbound.channel.value,
                "account_hash": tx.vault.account_hash(inbound.account),
                "provider_hash": each.provider_hash,
                "person_id": each.person_id,
                "identity_id": each.identity_id,
                "inbox_id": each.inbox_id,
                "sent_at": inbound.sent_at,
                "received_at": each.received_at,
                "kind": kind_of(inbound.content),
                "about_hash": provider_hash(tx, inbound.channel, inbound.account, about) if about else None,
                "sealed_content": tx.vault.seal(person_key(each.person_id), _CONTENT, each.id, encode(_kept(each))),
            }
        )
    await tx.put(_INSERT, rows)


async def own_after(tx: Transaction, identity_ids: Collection[int], row_id: int, limit: int) -> list[OwnMessage]:
    """What a person wrote on web chat from this id on, for their own page."""
    query = (
        select(messages.c.id, messages.c.person_id, messages.c.sent_at, messages.c.kind, messages.c.sealed_content)
        .where(messages.c.identity_id.in_(identity_ids), messages.c.id >= row_id)
        .order_by(messages.c.id)
        .limit(limit)
    )
    rows = (await tx.execute(query)).all()
    await tx.vault.load(person_key(row.person_id) for row in rows)
    found = []
    for row in rows:
        content = decode_object(tx.vault.open(person_key(row.person_id), _CONTENT, row.id, row.sealed_content))
        kind = content.get("kind") or row.kind
        words = content.get("text") or content.get("label") or content.get("caption") or ""
        if kind == MediaKind.DOCUMENT:  # other files have no name that says anything
            words = words or content.get("filename") or ""
        found.append(OwnMessage(row.id, content.get("id", ""), row.sent_at, kind, words))
    return found


async def count_of(tx: Transaction, identity_ids: Collection[int]) -> int:
    """How many messages of these chats are kept."""
    query = select(func.count()).select_from(messages).where(messages.c.identity_id.in_(identity_ids))
    return int((await tx.execute(query)).scalar_one())


_FEW = 4
_TYPED = (messages.c.id, messages.c.identity_id, messages.c.person_id, messages.c.provider_hash, messages.c.sent_at)
_LATELY = Prepared(
    select(*_TYPED, messages.c.sealed_content)
    .where(messages.c.identity_id == bindparam("chat"), messages.c.kind == "text")
    .order_by(messages.c.id.desc())
    .limit(_FEW)
)


def _lately_of_many() -> Prepared:
    """The same for many chats at once, which only PostgreSQL can say; SQLite does without the trips anyway."""
    newest = (
        select(*_TYPED, messages.c.sealed_content)
        .where(messages.c.identity_id == identities.c.id, messages.c.kind == "text")
        .order_by(messages.c.id.desc())
        .limit(_FEW)
        .lateral()
    )
    chats = identities.c.id.in_(bindparam("chats", expanding=True))
    return Prepared(select(*newest.c).select_from(identities).join(newest, true()).where(chats))


_LATELY_OF_MANY = _lately_of_many()


@dataclass(frozen=True, slots=True)
class Words:
    """Something a person typed. proof: the keyed hash of the provider's message id. is_critical: by itself."""

    proof: bytes
    sent_at: datetime
    text: str
    is_critical: bool


class Lately:
    """The last few things typed in each of some chats; nothing is looked up until one of them is asked about.

    The persons' keys must be loaded.
    """

    def __init__(self, tx: Transaction, identity_ids: Collection[int]) -> None:
        self._tx = tx
        self._chats = list(identity_ids)
        self._found: dict[int, list[Any]] | None = None

    async def of(self, identity_id: int) -> list[Words]:
        """What was typed in a chat and answered no question, the latest first."""
        if self._found is None:
            self._found = {}
            for row in await self._look_up() if self._chats else ():
                self._found.setdefault(row.identity_id, []).append(row)
        open_, found = self._tx.vault.open, []
        for row in sorted(self._found.get(identity_id, ()), key=lambda each: each.id, reverse=True):
            try:
                kept = decode_object(open_(person_key(row.person_id), _CONTENT, row.id, row.sealed_content))
            except KeyDestroyed:  # it was another's who wrote here before this chat opened a report with its keys
                continue
            if "answer" not in kept:
                found.append(Words(row.provider_hash, row.sent_at, kept["text"], "critical" in kept))
        return found

    async def _look_up(self) -> list[Any]:
        if not self._tx.is_sqlite:
            return await self._tx.fetch(_LATELY_OF_MANY, {"chats": self._chats})
        rows = await self._tx.fetch_together(*((_LATELY, {"chat": each}) for each in self._chats))
        return [row for of_one in rows for row in of_one]


async def loose_since(tx: Transaction, identity_ids: Collection[int], since: datetime) -> list[LooseMessage]:
    """What was written since a moment and stands in no timeline; taps and deletions tell nothing by themselves."""
    if not identity_ids:
        return []
    rows = await tx.fetch(_LOOSE, {"chats": list(identity_ids), "since": since})
    await tx.vault.load(person_key(row.person_id) for row in rows)
    found = []
    for row in rows:
        kept = decode_object(tx.vault.open(person_key(row.person_id), _CONTENT, row.id, row.sealed_content))
        folded = kept.get("folded")
        if folded != Folded.IN_TICKET:
            content = _content_from(row.kind, kept)
            found.append(
                LooseMessage(
                    row.id, row.person_id, row.identity_id, row.sent_at, row.received_at, content, folded is not None
                )
            )
    return found


async def provider_ids(tx: Transaction, identity_id: int, since: datetime) -> list[str]:
    """The provider's ids of what an identity wrote since a moment."""
    query = select(messages.c.id, messages.c.person_id, messages.c.sealed_content).where(
        messages.c.identity_id == identity_id, messages.c.sent_at >= since
    )
    rows = (await tx.execute(query)).all()
    await tx.vault.load(person_key(row.person_id) for row in rows)
    opened = [tx.vault.open(person_key(row.person_id), _CONTENT, row.id, row.sealed_content) for row in rows]
    return [content["id"] for content in map(decode_object, opened) if "id" in content]


def _kept(message: StoredMessage) -> dict[str, object]:
    """What is kept of a message, with the provider's id: it can be shown again, or taken back."""
    beside: dict[str, object] = {"id": message.inbound.message_id}
    if message.is_answer:
        beside["answer"] = True
    if message.is_critical:
        beside["critical"] = True
    if message.folded is not None:
        beside["folded"] = message.folded.value
    return plain_content(message.inbound.content) | beside


def plain_content(content: Content) -> dict[str, object]:
    """A content as the small JSON object that is kept of it; provider references stay with the file."""
    if isinstance(content, Attached):
        return {"kind": content.kind.value, "caption": content.caption, "filename": content.filename}
    if isinstance(content, Pressed):
        return {"label": content.label}
    return {name: getattr(content, name) for name in content.__dataclass_fields__}


_TELLING = {"text": Said, "place": Located, "contact": SharedContact, "unsupported": Unsupported, "file": Attached}


_LOOSE = Prepared(
    select(messages)
    .where(
        messages.c.identity_id.in_(bindparam("chats", expanding=True)),
        messages.c.sent_at >= bindparam("since", type_=Instant()),
        messages.c.kind.in_(_TELLING),
        ~select(timeline.c.id).where(timeline.c.message_id == messages.c.id).exists(),
    )
    .order_by(messages.c.id)
)


def _content_from(kind: str, kept: dict[str, Any]) -> Content:
    """A kept object as the content it was, whatever is kept beside it; of a file only what the file does not keep."""
    if kind == "file":
        return Attached(MediaKind(kept["kind"]), "", filename=kept["filename"], caption=kept["caption"])
    telling = _TELLING[kind]
    content: Content = telling(**{each.name: kept[each.name] for each in fields(telling) if each.name in kept})
    return content
