"""A cry for help while a message to ten thousand people goes out: how soon officers have its alert."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import aiohttp

from bench.desk_archive import add_officer
from bench.desk_serve import BotApi, Installation, Say, Served, serving
from bench.desk_visits import cookie, sign_in
from bot.base import Base, open_base
from bot.domain.messages import ChannelName
from bot.domain.officers import Role
from bot.domain.people import Identity, Person, Profile
from bot.handlers.desk.own import link_code
from bot.handlers.surge.bulk_sends import begin, plan_check_in
from bot.settings import Settings
from storage import people
from storage.keys import person_key

_BATCH = 500
_COUNTRY = "MY"
_BOT = "123456"  # as in the token `serve` is started with
_OWNER = "KEMLU_PWNI"  # whose report it is while nobody knows where the person is
_OFFICER_CHAT = 7_000_000_001
_CRIES = 10
_WITHIN_S = 15.0


async def cry_during_a_send(installed: Installation, say: Say, count: int) -> None:
    code, token = await _prepare(installed, count)
    async with serving(installed, say) as served, _alerts(served, token) as told:
        number = int(time.time() * 10)
        await served.tell_telegram(_OFFICER_CHAT, f"/officer {code}", number)
        api = installed.api
        while len(api.sent) < 60:
            await asyncio.sleep(0.1)
        begun, before, used = time.monotonic(), len(api.sent), served.used_s()
        consoles, phones = [], []
        for cry in range(_CRIES):
            while not told.empty():
                told.get_nowait()
            cried = time.monotonic()
            await served.tell_telegram(6_000_000_000 + cry, "tolong, majikan pukul saya", number + 1 + cry)
            consoles.append(await asyncio.wait_for(told.get(), _WITHIN_S) - cried)
            phones.append(await _until_written(api, str(_OFFICER_CHAT), cried) - cried)
            await asyncio.sleep(1)
        took = time.monotonic() - begun
        share = (served.used_s() - used) / took
        say(f"during a send to {count:,} ({(len(api.sent) - before) / took:.0f} a second, {share:.0%} of a core),")
        where = f"on a console after {max(consoles):.3f} s, on a phone after {max(phones):.3f} s"
        say(f"  the slowest of {_CRIES} alerts: {where}")


async def _prepare(installed: Installation, count: int) -> tuple[str, str]:
    """People with chats, an officer on duty, and a check-in that begins with `serve`."""
    settings = Settings(database_url=installed.launch.database_url, master_key_file=installed.key_file)
    async with open_base(settings) as base:
        now = datetime.now(UTC)
        for start in range(0, count, _BATCH):
            await _add_people(base, start, min(_BATCH, count - start), now)
        officer = await add_officer(base, _OWNER, "on-duty", now)
        keeper = await add_officer(base, _OWNER, "keeper", now, role=Role.ADMINISTRATOR)
        async with base.database.transaction() as tx:
            code = await link_code(tx, officer, now)
        async with base.database.transaction() as tx:
            hours, reason = timedelta(hours=2), "invented for a measurement"
            asked = datetime.now(UTC)
            send = plan_check_in(tx, keeper, base.house.routing, _COUNTRY, "", "template", hours, reason, asked)
            await begin(tx, keeper, send, asked)
        return code, await sign_in(base, officer, now)


async def _add_people(base: Base, start: int, count: int, now: datetime) -> None:
    ids = base.database.ids
    persons = [
        Person(ids.draw(), now, country=_COUNTRY, profile=Profile(name=f"Contoh {start + number}"))
        for number in range(count)
    ]
    chats = [
        Identity(
            id=ids.draw(),
            person_id=person.id,
            channel=ChannelName.TELEGRAM,
            account=_BOT,
            sender=str(8_000_000_000 + start + number),
            address=str(8_000_000_000 + start + number),
            created_at=now,
            wrote_at=now,
        )
        for number, person in enumerate(persons)
    ]
    await base.database.vault.create([person_key(person.id) for person in persons], now)
    async with base.database.transaction() as tx:
        await people.insert_persons(tx, persons)
        await people.insert_identities(tx, chats)


@asynccontextmanager
async def _alerts(served: Served, token: str) -> AsyncIterator["asyncio.Queue[float]"]:
    """The moments an open console is told of alerts."""
    told: asyncio.Queue[float] = asyncio.Queue()

    async def listen() -> None:
        timeout = aiohttp.ClientTimeout(total=None)
        address = f"{served.base}/console/events"
        async with served.session.get(address, headers=cookie(token), timeout=timeout) as stream:
            async for line in stream.content:
                if line.startswith(b"event: alerts"):
                    told.put_nowait(time.monotonic())

    task = asyncio.create_task(listen())
    try:
        yield told
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def _until_written(api: BotApi, chat: str, since: float) -> float:
    end = time.monotonic() + _WITHIN_S
    while time.monotonic() < end:
        for who, moment in reversed(api.sent):
            if who == chat and moment >= since:
                return moment
        await asyncio.sleep(0.01)
    raise TimeoutError("the alert did not reach the officer's phone")
