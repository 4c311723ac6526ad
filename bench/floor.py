"""The floor: the least code that keeps Pulang's delivery promises, as a measure of what they cost at the very least.

Raw body durable before 200 and unique by its hash, messages unique by Telegram's id, state, report and replies in one
transaction, replies in order per chat and marked when sent, unfinished rows picked up at start. One writer; whatever
arrived while the last commit ran shares the next one. No flows, languages, encryption, officers or limits.
"""

import argparse
import asyncio
import hashlib
import hmac
import json
import secrets
import time
from collections import deque
from dataclasses import dataclass
from typing import Any

import aiohttp
import msgspec
import uvloop
from aiohttp import web
from sqlalchemy import (
    BigInteger,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    bindparam,
    event,
    func,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from bench.conversation import CLOSING, QUESTIONS, WEBHOOK_SECRET

WAITING, DONE, FAILED = 0, 1, 2
BATCH_ROWS = 500
SENDS_AT_ONCE = 100
TRIES = 5

metadata = MetaData()
inbox = Table(
    "inbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("hash", LargeBinary, nullable=False, unique=True),
    Column("body", LargeBinary, nullable=False),
    Column("received_at", Integer, nullable=False),
    Column("state", Integer, nullable=False),
)
Index("inbox_waiting", inbox.c.id, sqlite_where=inbox.c.state == WAITING)
messages = Table(
    "messages",
    metadata,
    Column("chat_id", BigInteger),
    Column("message_id", BigInteger),
    PrimaryKeyConstraint("chat_id", "message_id"),
    sqlite_with_rowid=False,
)
conversations = Table(
    "conversations",
    metadata,
    Column("chat_id", Integer, primary_key=True),
    Column("step", Integer, nullable=False),
    Column("answers", String, nullable=False),
)
tickets = Table(
    "tickets",
    metadata,
    Column("reference", String, primary_key=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("answers", String, nullable=False),
)
outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("text", String, nullable=False),
    Column("state", Integer, nullable=False),
)
Index("outbox_waiting", outbox.c.id, sqlite_where=outbox.c.state == WAITING)

# Built once: the text of a statement costs more than its run.
STORE_BODIES = insert(inbox).on_conflict_do_nothing()
FIND_WAITING = select(inbox.c.id, inbox.c.body).where(inbox.c.state == WAITING).order_by(inbox.c.id).limit(BATCH_ROWS)
CLAIM_MESSAGES = insert(messages).on_conflict_do_nothing().returning(messages.c.chat_id, messages.c.message_id)
FIND_CONVERSATIONS = select(conversations).where(conversations.c.chat_id.in_(bindparam("chats", expanding=True)))
_upsert = insert(conversations)
KEEP_CONVERSATIONS = _upsert.on_conflict_do_update(
    index_elements=["chat_id"], set_={"step": _upsert.excluded.step, "answers": _upsert.excluded.answers}
)
MARK_INBOX = update(inbox).where(inbox.c.id.in_(bindparam("ids", expanding=True))).values(state=DONE)
MARK_OUTBOX = update(outbox).where(outbox.c.id.in_(bindparam("ids", expanding=True)))
FIND_UNSENT = (
    select(outbox.c.id, outbox.c.chat_id, outbox.c.text).where(outbox.c.state == WAITING).order_by(outbox.c.id)
)


class Chat(msgspec.Struct):
    id: int


class Message(msgspec.Struct):
    message_id: int
    chat: Chat
    text: str = ""


class Update(msgspec.Struct):
    message: Message | None = None


@dataclass
class Reply:
    id: int
    chat_id: int
    text: str


class Store:
    """The one writing connection."""

    def __init__(self, path: str) -> None:
        self.engine = create_async_engine(f"sqlite+aiosqlite:///{path}")
        self.connection: AsyncConnection
        self._lock = asyncio.Lock()
        event.listen(self.engine.sync_engine, "connect", prepare_connection)
        event.listen(self.engine.sync_engine, "begin", lambda c: c.exec_driver_sql("BEGIN IMMEDIATE"))

    async def open(self) -> None:
        self.connection = await self.engine.connect()
        async with self.transaction():
            await self.connection.run_sync(metadata.create_all)

    def transaction(self) -> "Transaction":
        return Transaction(self._lock, self.connection)


class Transaction:
    """Take the writer, begin, commit."""

    def __init__(self, lock: asyncio.Lock, connection: AsyncConnection) -> None:
        self._lock = lock
        self._connection = connection

    async def __aenter__(self) -> AsyncConnection:
        await self._lock.acquire()
        try:
            await self._connection.begin()
        except BaseException:
            self._lock.release()
            raise
        return self._connection

    async def __aexit__(self, kind: object, error: object, trace: object) -> None:
        try:
            if kind is None:
                await self._connection.commit()
            else:
                await self._connection.rollback()
        finally:
            self._lock.release()


def prepare_connection(connection: Any, record: Any) -> None:
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=5000"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


class Inbox:
    """Store bodies; all that wait for the disk at the same moment share one commit."""

    def __init__(self, store: Store, wake_turns: asyncio.Event) -> None:
        self._store = store
        self._wake_turns = wake_turns
        self._waiting: list[tuple[dict[str, Any], asyncio.Future[None]]] = []
        self._wake = asyncio.Event()

    async def keep(self, body: bytes) -> None:
        """Return when `body` is on disk."""
        row = {"hash": hashlib.sha256(body).digest(), "body": body, "received_at": int(time.time()), "state": WAITING}
        kept = asyncio.get_running_loop().create_future()
        self._waiting.append((row, kept))
        self._wake.set()
        await kept

    async def run(self) -> None:
        while True:
            await self._wake.wait()
            self._wake.clear()
            batch, self._waiting = self._waiting, []
            if not batch:
                continue
            try:
                async with self._store.transaction() as connection:
                    await connection.execute(STORE_BODIES, [row for row, _ in batch])
            except Exception as trouble:
                for _, kept in batch:
                    if not kept.done():
                        kept.set_exception(trouble)
                continue
            for _, kept in batch:
                if not kept.done():
                    kept.set_result(None)
            self._wake_turns.set()


class Sender:
    """Send replies in order per chat, many chats at once, and collect what is to be marked."""

    def __init__(self, session: aiohttp.ClientSession, api_url: str, wake_turns: asyncio.Event) -> None:
        self.marks: dict[int, list[int]] = {DONE: [], FAILED: []}
        self._session = session
        self._url = f"{api_url}123456:TEST/sendMessage"
        self._wake_turns = wake_turns
        self._lanes: dict[int, deque[Reply]] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def send(self, replies: list[Reply]) -> None:
        for reply in replies:
            lane = self._lanes.get(reply.chat_id)
            if lane is not None:
                lane.append(reply)
                continue
            self._lanes[reply.chat_id] = deque((reply,))
            task = asyncio.create_task(self._work_through(reply.chat_id))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _work_through(self, chat_id: int) -> None:
        lane = self._lanes[chat_id]
        while lane:
            reply = lane[0]
            self.marks[await self._outcome(reply)].append(reply.id)
            self._wake_turns.set()
            lane.popleft()
        del self._lanes[chat_id]

    async def _outcome(self, reply: Reply) -> int:
        body = msgspec.json.encode({"chat_id": reply.chat_id, "text": reply.text})
        for _ in range(TRIES):
            try:
                async with self._session.post(
                    self._url, data=body, headers={"Content-Type": "application/json"}
                ) as got:
                    await got.read()
                    if got.status == 200:
                        return DONE
                    if got.status not in (429, 500, 502, 503, 504):
                        return FAILED
            except (aiohttp.ClientError, TimeoutError):
                pass  # tried again below, like a server error
            await asyncio.sleep(1)
        return FAILED


class Turns:
    """Work through waiting bodies in batches, each batch one transaction with the marks of what was sent meanwhile."""

    def __init__(self, store: Store, sender: Sender, wake: asyncio.Event) -> None:
        self._store = store
        self._sender = sender
        self._wake = wake
        self._last_outbox_id = 0
        self._decode = msgspec.json.Decoder(Update).decode

    async def recover(self) -> None:
        """Send what an earlier process committed and did not send; its waiting bodies come with the first batch."""
        async with self._store.transaction() as connection:
            self._last_outbox_id = await connection.scalar(select(func.max(outbox.c.id))) or 0
            unsent = [Reply(*row) for row in await connection.execute(FIND_UNSENT)]
        self._sender.send(unsent)
        self._wake.set()

    async def run(self) -> None:
        while True:
            await self._wake.wait()
            self._wake.clear()
            while await self._run_batch() == BATCH_ROWS:
                pass

    async def _run_batch(self) -> int:
        marks, self._sender.marks = self._sender.marks, {DONE: [], FAILED: []}
        async with self._store.transaction() as connection:
            for state, ids in marks.items():
                if ids:
                    await connection.execute(MARK_OUTBOX.values(state=state), {"ids": ids})
            rows = (await connection.execute(FIND_WAITING)).all()
            replies = await self._take_turns(connection, [row.body for row in rows]) if rows else []
            if rows:
                await connection.execute(MARK_INBOX, {"ids": [row.id for row in rows]})
        self._sender.send(replies)
        return len(rows)

    async def _take_turns(self, connection: AsyncConnection, bodies: list[bytes]) -> list[Reply]:
        arrived = [message for body in bodies if (message := self._message_in(body)) is not None]
        if not arrived:
            return []
        keys = [{"chat_id": m.chat.id, "message_id": m.message_id} for m in arrived]
        new = {(row.chat_id, row.message_id) for row in await connection.execute(CLAIM_MESSAGES, keys)}
        found = await connection.execute(FIND_CONVERSATIONS, {"chats": list({m.chat.id for m in arrived})})
        talks = {row.chat_id: (row.step, json.loads(row.answers)) for row in found}
        reports: list[dict[str, Any]] = []
        replies: list[Reply] = []
        for message in arrived:
            key = (message.chat.id, message.message_id)
            if key not in new:
                continue
            new.discard(key)
            self._last_outbox_id += 1
            replies.append(Reply(self._last_outbox_id, message.chat.id, take_turn(message, talks, reports)))
        if not replies:
            return []
        touched = {reply.chat_id for reply in replies}
        await connection.execute(
            KEEP_CONVERSATIONS,
            [{"chat_id": c, "step": talks[c][0], "answers": json.dumps(talks[c][1])} for c in touched],
        )
        if reports:
            await connection.execute(insert(tickets), reports)
        await connection.execute(
            insert(outbox), [{"id": r.id, "chat_id": r.chat_id, "text": r.text, "state": WAITING} for r in replies]
        )
        return replies

    def _message_in(self, body: bytes) -> Message | None:
        try:
            return self._decode(body).message
        except (msgspec.DecodeError, RecursionError):
            return None  # stored, answered with 200 and marked done: nothing here can read it


def take_turn(message: Message, talks: dict[int, tuple[int, dict[str, str]]], reports: list[dict[str, Any]]) -> str:
    """Move one conversation on by one message and return the reply."""
    chat_id = message.chat.id
    step, answers = talks.get(chat_id, (0, {}))
    if message.text == "/start" or chat_id not in talks or step >= len(QUESTIONS):
        talks[chat_id] = (0, {})
        return QUESTIONS[0][1]
    answers[QUESTIONS[step][0]] = message.text
    talks[chat_id] = (step + 1, answers)
    if step + 1 < len(QUESTIONS):
        return QUESTIONS[step + 1][1]
    reference = secrets.token_hex(5)
    reports.append({"reference": reference, "chat_id": chat_id, "answers": json.dumps(answers)})
    return CLOSING.format(reference=reference)


async def serve(port: int, api_url: str, path: str) -> None:
    store = Store(path)
    await store.open()
    wake = asyncio.Event()
    session = aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(limit=SENDS_AT_ONCE), timeout=aiohttp.ClientTimeout(total=30)
    )
    kept = Inbox(store, wake)
    turns = Turns(store, Sender(session, api_url, wake), wake)
    secret = WEBHOOK_SECRET.encode()

    async def receive(request: web.Request) -> web.Response:
        given = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "").encode()
        if not hmac.compare_digest(given, secret):
            return web.Response(status=401)
        try:
            await kept.keep(await request.read())
        except Exception:
            return web.Response(status=503)
        return web.Response()

    application = web.Application(client_max_size=4 * 2**20)
    application.router.add_post("/webhook", receive)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    await turns.recover()
    await web.TCPSite(runner, "127.0.0.1", port, backlog=1024).start()
    await asyncio.gather(kept.run(), turns.run())


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--api-url", required=True)
    parser.add_argument("--database", required=True)
    options = parser.parse_args()
    uvloop.run(serve(options.port, options.api_url, options.database))
