"""`pulang demo`: the whole product on this machine, with invented tickets that look real."""

import asyncio
import signal
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

from rich.console import Console

from bot.app import Server
from bot.base import Base, now_utc, open_base
from bot.demo_data import OUTREACH, TALKS, Talk, put_outreach
from bot.domain.messages import Inbound, Said
from bot.domain.officers import Role
from bot.errors import WrongSettings
from bot.handlers.administration import accounts
from bot.handlers.turns.batch import Batch
from bot.settings import PREFIX, Settings
from storage import facts, officers, outbox
from storage.inbox import StoredBody
from storage.keys import create_master_key

_FOLDER = Path("var/demo")
_CATALOGUE = _FOLDER / "catalogue"
_FORBIDDEN = ("TELEGRAM_TOKEN", "WHATSAPP_TOKEN", "PUBLIC_URL")
_OFFICERS = (
    ("sari", "Sari Wulandari", Role.RESPONDER, "KP2MI"),
    ("bagus", "Bagus Prakoso", Role.SUPERVISOR, "KP2MI"),
    ("wulan", "Wulan Anggraini", Role.ADMINISTRATOR, "KP2MI"),
)


async def run_demo(environment: Mapping[str, str], port: int, out: Console) -> None:
    """Prepare `var/demo` at the first start, print the addresses and serve until interrupted.

    Raises:
        WrongSettings: a real token or public address is set.
    """
    for name in _FORBIDDEN:
        if environment.get(PREFIX + name) or environment.get(f"{PREFIX}{name}_FILE"):
            raise WrongSettings(f"{PREFIX}{name} is set: the demo only runs without tokens and public address.")
    key = _FOLDER / "master.key"
    if not key.exists():
        create_master_key(key)
    put_outreach(_CATALOGUE)
    settings = Settings(
        database_url=f"sqlite+aiosqlite:///{_FOLDER}/pulang.db",
        port=port,
        master_key_file=key,
        catalogue_folder=_CATALOGUE,
        is_demo=True,
    )
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    async with open_base(settings) as base:
        await _prepare(base)
        codes = [await _sign_in_code(base, login) for login in ("sari", "bagus", "wulan")]
        server = asyncio.create_task(Server(settings, base, with_web=True, with_jobs=True).run(stop))
        out.print(_welcome(f"http://127.0.0.1:{port}", *codes), soft_wrap=True, highlight=False)
        await server


def _welcome(address: str, officer: str, supervisor: str, administrator: str) -> str:
    return (
        f"\n[bold]Pulang demo[/bold]\n\n"
        f"  [bold]Web chat[/bold]  {address}/chat\n"
        f"            write for example: tolong, majikan pukul saya, paspor ditahan\n"
        f"            start link of an invented village: {address}/chat?start=dari-{OUTREACH[0]['code'].lower()}\n\n"
        f"  [bold]Console[/bold]   {address}/console/sign-in?code={officer}\n"
        f"            signs you in as Sari, an invented officer; the link works once\n\n"
        f"  [bold]Oversight[/bold] {address}/console/sign-in?code={supervisor}\n"
        f"            signs you in as Bagus, a supervisor: what was read wrongly, and words of danger\n\n"
        f"  [bold]Settings[/bold]  {address}/console/sign-in?code={administrator}\n"
        f"            signs you in as Wulan, who keeps catalogue, outreach links and officers\n\n"
        f"  [bold]API[/bold]       {address}/api/v1/\n\n"
        "Everything here is invented and stays in var/demo. Stop with Ctrl+C.\n"
    )


async def _prepare(base: Base) -> None:
    async with base.database.transaction() as tx:
        if await facts.find(tx, "demo_prepared"):
            return
        for login, name, role, agency in _OFFICERS:
            await accounts.add_officer(
                tx, agency=agency, login=login, name=name, role=role, password=f"{login}-demo-password", now=now_utc()
            )
        await facts.put(tx, "demo_prepared", "yes")
    for number, talk in enumerate(TALKS):
        await _play(base, number, talk)
    async with base.database.transaction() as tx:
        await outbox.take_all_as_sent(tx, now_utc())


async def _play(base: Base, number: int, talk: Talk) -> None:
    """Let an invented person write, as if through Telegram or WhatsApp, a while ago."""
    started = now_utc() - timedelta(minutes=talk.minutes_ago)
    for step, words in enumerate(talk.says):
        moment = started + timedelta(seconds=40 * step)
        inbound = Inbound(
            channel=talk.channel,
            account="demo",
            sender=f"demo-{number}",
            address=f"demo-{number}",
            message_id=f"demo-{number}-{step}",
            sent_at=moment,
            content=Said(words),
            name=talk.name,
        )
        async with base.database.transaction() as tx:
            body = StoredBody(tx.ids.draw(), talk.channel, "demo", b"", 0, 0, moment)
            await Batch(base.house, tx, {talk.channel: lambda *_, one=inbound: [one]}, now=moment).run([body], None)


async def _sign_in_code(base: Base, login: str) -> str:
    async with base.database.transaction() as tx:
        known = await officers.find_by_login(tx, login)
        if known is None:
            raise WrongSettings(f"{_FOLDER} is not a demo any more; remove it and start again.")
        return await accounts.make_code(tx, known.id, "sign_in", now_utc(), timedelta(hours=12))
