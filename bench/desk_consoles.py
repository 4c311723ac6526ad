"""Many open consoles: what they cost while nothing happens, and how soon a cry for help stands in their lists."""

import asyncio
import re
import time

import aiohttp

from bench.desk_serve import Say, Served
from bench.desk_visits import CONSOLES, Keys, cookie

_IDLE_S = 20.0
_CRIES = 5
_WITHIN_S = 10.0
_ROW = re.compile(rb'<li id="row-([0-9]+)"')
_FRAGMENT = {"HX-Request": "true", "X-By-Itself": "1"}


async def watch_consoles(served: Served, keys: Keys, say: Say) -> None:
    """Open the consoles' streams, leave them idle, then let people cry for help one after the other."""
    alone = await _idle_share(served)  # so many tickets keep the server itself a little busy
    told: asyncio.Queue[float] = asyncio.Queue()
    streams = [asyncio.create_task(_listen(served, token, told)) for token in keys.cookies]
    await asyncio.sleep(3)
    share = await _idle_share(served)
    say(f"{CONSOLES} idle consoles cost {share - alone:.1%} of one core, the server without them {alone:.1%}")
    first, last, shown = [], [], []
    for number in range(_CRIES):
        while not told.empty():
            told.get_nowait()
        old = await _rows(served, keys)
        cried = time.monotonic()
        unused = int(time.time() * 10) + number  # a kept database has seen the earlier ones
        await served.tell_telegram(5_000_000_000 + unused % 1_000_000_000, "tolong, majikan pukul saya", unused)
        moments = [await asyncio.wait_for(told.get(), _WITHIN_S) - cried for _ in range(CONSOLES)]
        first.append(min(moments))
        last.append(max(moments))
        while await _rows(served, keys) <= old:  # as an open page does when it was told
            assert time.monotonic() - cried < _WITHIN_S, "the cry for help does not stand in the list"
        shown.append(time.monotonic() - cried)
        await asyncio.sleep(2)
    say(
        f"a cry for help, the slowest of {_CRIES}: told to the first console after {max(first):.3f} s, to the last of"
        f" {CONSOLES} after {max(last):.3f} s, in the list as it is asked for then after {max(shown):.3f} s"
    )
    for stream in streams:
        stream.cancel()
    await asyncio.gather(*streams, return_exceptions=True)


async def _idle_share(served: Served) -> float:
    before = served.used_s()
    await asyncio.sleep(_IDLE_S)
    return (served.used_s() - before) / _IDLE_S


async def _listen(served: Served, token: str, told: "asyncio.Queue[float]") -> None:
    timeout = aiohttp.ClientTimeout(total=None)
    async with served.session.get(f"{served.base}/console/events", headers=cookie(token), timeout=timeout) as stream:
        async for line in stream.content:
            if line.startswith(b"event: queue"):
                told.put_nowait(time.monotonic())


async def _rows(served: Served, keys: Keys) -> set[bytes]:
    """The critical tickets in the list, as its part of the page is asked for."""
    headers = {**cookie(keys.cookies[0]), **_FRAGMENT}
    async with served.session.get(f"{served.base}/console?urgency=critical", headers=headers) as answer:
        assert answer.status == 200, answer.status
        return set(_ROW.findall(await answer.read()))
