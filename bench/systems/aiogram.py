"""The peer on aiogram 3: its FSM over a durable SQLite storage, behind its own webhook receiver."""

import argparse
import asyncio
import json
import secrets
from collections.abc import Mapping
from typing import Any

import aiosqlite
import uvloop
from aiogram import Bot, Dispatcher, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import BaseStorage, DefaultKeyBuilder, StateType, StorageKey
from aiogram.types import Message
from aiogram.webhook.aiohttp_server import SimpleRequestHandler, setup_application
from aiohttp import web

from bench.conversation import CLOSING, QUESTIONS, WEBHOOK_SECRET

SCHEMA = """
CREATE TABLE IF NOT EXISTS fsm (key TEXT PRIMARY KEY, state TEXT, data TEXT NOT NULL DEFAULT '{}') WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS reports (reference TEXT PRIMARY KEY, user_id INTEGER NOT NULL, answers TEXT NOT NULL);
"""


class Report(StatesGroup):
    """One state per question."""

    country = State()
    in_danger = State()
    is_hurt = State()
    passport_holder = State()
    company = State()
    since = State()
    reason = State()
    safe_contact = State()
    confirmed = State()


STATES = [getattr(Report, key) for key, _ in QUESTIONS]


class SqliteStorage(BaseStorage):
    """Keep state and data in one row per chat; every write is committed before it returns."""

    def __init__(self, database: aiosqlite.Connection) -> None:
        self.database = database
        self._key = DefaultKeyBuilder(with_destiny=True).build

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        name = state.state if isinstance(state, State) else state
        await self.database.execute(
            "INSERT INTO fsm (key, state) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET state = excluded.state",
            (self._key(key), name),
        )
        await self.database.commit()

    async def get_state(self, key: StorageKey) -> str | None:
        row = await self._row("SELECT state FROM fsm WHERE key = ?", key)
        return row[0] if row else None

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        await self.database.execute(
            "INSERT INTO fsm (key, data) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET data = excluded.data",
            (self._key(key), json.dumps(data)),
        )
        await self.database.commit()

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        row = await self._row("SELECT data FROM fsm WHERE key = ?", key)
        return dict(json.loads(row[0])) if row else {}

    async def _row(self, query: str, key: StorageKey) -> Any:
        rows = list(await self.database.execute_fetchall(query, (self._key(key),)))
        return rows[0] if rows else None

    async def close(self) -> None:
        await self.database.close()


def build_router(database: aiosqlite.Connection) -> Router:
    router = Router()

    @router.message(CommandStart())
    async def start(message: Message, state: FSMContext) -> None:
        await state.set_data({})
        await state.set_state(STATES[0])
        await message.answer(QUESTIONS[0][1])

    for number in range(len(QUESTIONS) - 1):
        router.message.register(answer_to(number), STATES[number])

    @router.message(STATES[-1])
    async def send(message: Message, state: FSMContext) -> None:
        assert message.from_user is not None
        answers = await state.get_data()
        answers[QUESTIONS[-1][0]] = message.text
        reference = secrets.token_hex(5)
        await database.execute(
            "INSERT INTO reports VALUES (?, ?, ?)", (reference, message.from_user.id, json.dumps(answers))
        )
        await database.commit()
        await state.clear()
        await message.answer(CLOSING.format(reference=reference))

    return router


def answer_to(number: int) -> Any:
    """Return the handler that takes the answer to one question and asks the next."""

    async def take(message: Message, state: FSMContext) -> None:
        await state.update_data({QUESTIONS[number][0]: message.text})
        await state.set_state(STATES[number + 1])
        await message.answer(QUESTIONS[number + 1][1])

    return take


async def serve(port: int, api_url: str, path: str) -> None:
    database = await aiosqlite.connect(path)
    await database.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;" + SCHEMA)
    server = TelegramAPIServer.from_base(api_url.removesuffix("/bot"))
    bot = Bot("123456:TEST", session=AiohttpSession(api=server))
    dispatcher = Dispatcher(storage=SqliteStorage(database))
    dispatcher.include_router(build_router(database))
    receiver = web.Application()
    # In the background it would answer 200 before anything is stored; waiting is what makes it durable.
    handler = SimpleRequestHandler(dispatcher, bot, handle_in_background=False, secret_token=WEBHOOK_SECRET)
    handler.register(receiver, path="/webhook")
    setup_application(receiver, dispatcher, bot=bot)
    runner = web.AppRunner(receiver, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port, backlog=1024).start()
    await asyncio.Event().wait()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--api-url", required=True)
    parser.add_argument("--database", required=True)
    options = parser.parse_args()
    uvloop.run(serve(options.port, options.api_url, options.database))
