"""The peer on python-telegram-bot: its ConversationHandler, with a SQLite persistence committed at every update."""

import argparse
import asyncio
import hmac
import json
import secrets
from typing import Any

import aiosqlite
import uvloop
from aiohttp import web
from telegram import Update
from telegram.ext import (
    Application,
    BasePersistence,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PersistenceInput,
    filters,
)

from bench.conversation import CLOSING, QUESTIONS, WEBHOOK_SECRET

SCHEMA = """
CREATE TABLE IF NOT EXISTS user_data (user_id INTEGER PRIMARY KEY, data TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS conversations (name TEXT, key TEXT, state INTEGER, PRIMARY KEY (name, key)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS reports (reference TEXT PRIMARY KEY, user_id INTEGER NOT NULL, answers TEXT NOT NULL);
"""


class SqlitePersistence(BasePersistence[Any, Any, Any]):
    """Write what an update changed; the receiver commits before it answers."""

    def __init__(self, database: aiosqlite.Connection) -> None:
        super().__init__(PersistenceInput(bot_data=False, chat_data=False, user_data=True, callback_data=False))
        self.database = database

    async def get_user_data(self) -> dict[int, Any]:
        rows = await self.database.execute_fetchall("SELECT user_id, data FROM user_data")
        return {row[0]: json.loads(row[1]) for row in rows}

    async def get_conversations(self, name: str) -> dict[Any, Any]:
        rows = await self.database.execute_fetchall("SELECT key, state FROM conversations WHERE name = ?", (name,))
        return {tuple(json.loads(row[0])): row[1] for row in rows}

    async def update_user_data(self, user_id: int, data: Any) -> None:
        await self.database.execute("INSERT OR REPLACE INTO user_data VALUES (?, ?)", (user_id, json.dumps(data)))

    async def drop_user_data(self, user_id: int) -> None:
        await self.database.execute("DELETE FROM user_data WHERE user_id = ?", (user_id,))

    async def update_conversation(self, name: str, key: Any, new_state: Any) -> None:
        if new_state is None:
            await self.database.execute("DELETE FROM conversations WHERE name = ? AND key = ?", (name, json.dumps(key)))
        else:
            await self.database.execute(
                "INSERT OR REPLACE INTO conversations VALUES (?, ?, ?)", (name, json.dumps(key), new_state)
            )

    async def flush(self) -> None:
        await self.database.commit()

    async def get_bot_data(self) -> Any:
        return {}

    async def get_chat_data(self) -> dict[int, Any]:
        return {}

    async def get_callback_data(self) -> None:
        return None

    async def update_bot_data(self, data: Any) -> None:
        """Nothing of the bot is kept."""

    async def update_chat_data(self, chat_id: int, data: Any) -> None:
        """Nothing of a chat is kept."""

    async def update_callback_data(self, data: Any) -> None:
        """Nothing of buttons is kept."""

    async def drop_chat_data(self, chat_id: int) -> None:
        """Nothing of a chat is kept."""

    async def refresh_bot_data(self, bot_data: Any) -> None:
        """This process alone writes: memory is always fresh."""

    async def refresh_chat_data(self, chat_id: int, chat_data: Any) -> None:
        """This process alone writes: memory is always fresh."""

    async def refresh_user_data(self, user_id: int, user_data: Any) -> None:
        """This process alone writes: memory is always fresh."""


async def start(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    assert update.message is not None and context.user_data is not None
    context.user_data.clear()
    await update.message.reply_text(QUESTIONS[0][1])
    return 0


def answer_to(number: int, database: aiosqlite.Connection) -> Any:
    """Return the handler that takes the answer to one question and asks the next."""

    async def take(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
        assert update.message is not None and update.effective_user is not None and context.user_data is not None
        context.user_data[QUESTIONS[number][0]] = update.message.text
        if number + 1 < len(QUESTIONS):
            await update.message.reply_text(QUESTIONS[number + 1][1])
            return number + 1
        reference = secrets.token_hex(5)
        await database.execute(
            "INSERT INTO reports VALUES (?, ?, ?)", (reference, update.effective_user.id, json.dumps(context.user_data))
        )
        await database.commit()
        await update.message.reply_text(CLOSING.format(reference=reference))
        context.user_data.clear()
        return ConversationHandler.END

    return take


def build_application(api_url: str, database: aiosqlite.Connection) -> Application[Any, Any, Any, Any, Any, Any]:
    application = (
        Application.builder()
        .token("123456:TEST")
        .base_url(api_url)
        .updater(None)
        .job_queue(None)
        .persistence(SqlitePersistence(database))
        .build()
    )
    text = filters.TEXT & ~filters.COMMAND
    report = ConversationHandler(
        entry_points=[CommandHandler("start", start)],
        states={n: [MessageHandler(text, answer_to(n, database))] for n in range(len(QUESTIONS))},
        fallbacks=[CommandHandler("start", start)],
        name="report",
        persistent=True,
    )
    application.add_handler(report)
    return application


async def serve(port: int, api_url: str, path: str) -> None:
    database = await aiosqlite.connect(path)
    await database.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;" + SCHEMA)
    application = build_application(api_url, database)
    await application.initialize()
    secret = WEBHOOK_SECRET.encode()

    async def receive(request: web.Request) -> web.Response:
        given = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "").encode()
        if not hmac.compare_digest(given, secret):
            return web.Response(status=401)
        update = Update.de_json(json.loads(await request.read()), application.bot)
        await application.process_update(update)
        await application.update_persistence()
        await database.commit()
        return web.Response()

    receiver = web.Application()
    receiver.router.add_post("/webhook", receive)
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
