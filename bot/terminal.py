"""`pulang talk`: the bot in the terminal, on a database that is thrown away."""

import asyncio
import secrets
import tempfile
from pathlib import Path

from rich.console import Console

from bot.base import Base, now_utc, open_base
from bot.domain.messages import ChannelName, Choice, Inbound, Outbound, Pressed, Said
from bot.handlers.turns.batch import Batch
from bot.settings import Settings
from storage import outbox, people
from storage.inbox import StoredBody
from storage.keys import create_master_key

_CHANNEL = ChannelName.WEBCHAT


async def talk_here(out: Console) -> None:
    """Read lines until the end of input; a number chooses, as on any channel."""
    with tempfile.TemporaryDirectory() as folder:
        key = Path(folder) / "master.key"
        create_master_key(key)
        settings = Settings(database_url=f"sqlite+aiosqlite:///{folder}/talk.db", master_key_file=key)
        async with open_base(settings) as base:
            await _Terminal(base, out).run()


class _Terminal:
    def __init__(self, base: Base, out: Console) -> None:
        self._base = base
        self._out = out
        self._seen = 0
        self._choices: tuple[Choice, ...] = ()

    async def run(self) -> None:
        self._out.print("Write as a worker would; an empty line ends the talk.", style="dim")
        while True:
            try:
                text = await asyncio.to_thread(self._out.input, "[bold green]you[/bold green] ")
            except EOFError:
                return
            if not text.strip():
                return
            await self._say(text)

    async def _say(self, text: str) -> None:
        number = int(text) if text.isdecimal() else 0
        choice = self._choices[number - 1] if 0 < number <= len(self._choices) else None
        content = Pressed(choice.token, choice.label) if choice else Said(text)
        now = now_utc()
        inbound = Inbound(_CHANNEL, "terminal", "terminal", "terminal", secrets.token_hex(8), now, content)
        async with self._base.database.transaction() as tx:
            body = StoredBody(tx.ids.draw(), _CHANNEL, "terminal", b"", 0, 0, now)
            await Batch(self._base.house, tx, {_CHANNEL: lambda *_: [inbound]}).run([body], None)
        await self._show()

    async def _show(self) -> None:
        sender = (_CHANNEL, "terminal", "terminal")
        async with self._base.database.reading() as tx:
            identity = (await people.find_identities(tx, [sender]))[sender]
            rows = await outbox.shown_after(tx, [identity.id], self._seen + 1, 50)
        for row in rows:
            self._seen = row.id
            self._print(row.message)

    def _print(self, message: Outbound) -> None:
        self._out.print(f"[bold blue]bot[/bold blue] {message.text}", highlight=False)
        self._choices = message.choices
        for number, choice in enumerate(message.choices, 1):
            self._out.print(f"     [cyan]{number}[/cyan] {choice.label}", highlight=False)
