"""What both fake providers share: faults on order, delivery to our webhook with repeats, and a life as a process."""

import argparse
import asyncio
import json
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass, field
from typing import Any

import aiohttp
from aiohttp import web
from aiohttp.test_utils import TestServer

HTML = b"<html><body>Something went wrong</body></html>"
# Failures after which a real provider may well have passed the message on.
DELIVERING = frozenset({"html_200", "empty_200", "broken_200", "no_id_200", "hang", "cut"})


@dataclass
class Fault:
    """What goes wrong with the next `times` calls.

    method, chat: only with these. delivers: whether the person gets the message anyway.
    """

    kind: str
    times: int = 1
    method: str | None = None
    chat: str | None = None
    retry_after: int = 1
    code: int = 0
    status: int = 400
    delivers: bool | None = None

    @property
    def does_deliver(self) -> bool:
        return self.kind in DELIVERING if self.delivers is None else self.delivers


@dataclass
class Faults:
    """The faults on order, first come first served."""

    waiting: list[Fault] = field(default_factory=list)
    stopped: asyncio.Event = field(default_factory=asyncio.Event)

    def add(self, kind: str, **details: Any) -> None:
        self.waiting.append(Fault(kind, **details))

    def take(self, method: str, chat: str) -> Fault | None:
        for fault in self.waiting:
            if fault.method in (None, method) and fault.chat in (None, chat):
                fault.times -= 1
                if fault.times <= 0:
                    self.waiting.remove(fault)
                return fault
        return None

    async def answer(self, fault: Fault, request: web.Request) -> web.StreamResponse | None:
        """Play the faults every server can have; `None` for those of one provider."""
        match fault.kind:
            case "html_200":
                return web.Response(body=HTML, content_type="text/html")
            case "empty_200":
                return web.Response(body=b"")
            case "broken_200":
                return web.Response(body=b'{"ok":true,"result":{"mess', content_type="application/json")
            case "html_502" | "html_503" | "html_504" | "html_403" | "html_429":
                return web.Response(status=int(fault.kind[-3:]), body=HTML, content_type="text/html")
            case "hang":
                await self.stopped.wait()
                return web.Response(status=503)
            case "cut":
                assert request.transport is not None
                request.transport.abort()
                return web.Response()
            case _:
                return None


@dataclass
class Delivery:
    """One body on its way to our webhook."""

    lane: str
    body: bytes
    headers: dict[str, str]
    statuses: list[int] = field(default_factory=list)
    is_done: bool = False


class Deliverer:
    """Post bodies to one address as the provider does: one after the other in a lane, again and again until taken."""

    def __init__(self, pauses_s: tuple[float, ...], is_taken: Callable[[int], bool]) -> None:
        self.url = ""
        self.speed = 1.0
        self.deliveries: list[Delivery] = []
        self._pauses_s = pauses_s
        self._is_taken = is_taken
        self._lanes: dict[str, asyncio.Queue[Delivery]] = {}
        self._tasks: list[asyncio.Task[None]] = []
        self._session: aiohttp.ClientSession | None = None

    def push(self, lane: str, body: bytes, headers: dict[str, str]) -> Delivery:
        delivery = Delivery(lane, body, headers)
        self.deliveries.append(delivery)
        if lane not in self._lanes:
            self._lanes[lane] = asyncio.Queue()
            self._tasks.append(asyncio.create_task(self._work(self._lanes[lane])))
        self._lanes[lane].put_nowait(delivery)
        return delivery

    async def settle(self) -> None:
        """Wait until everything pushed was taken."""
        await asyncio.gather(*(lane.join() for lane in self._lanes.values()))

    async def close(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._session is not None:
            await self._session.close()

    async def _work(self, lane: asyncio.Queue[Delivery]) -> None:
        while True:
            delivery = await lane.get()
            while not delivery.is_done:
                status = await self._try(delivery)
                delivery.statuses.append(status)
                delivery.is_done = self._is_taken(status)
                if not delivery.is_done:
                    place = min(len(delivery.statuses), len(self._pauses_s)) - 1
                    await asyncio.sleep(self._pauses_s[place] / self.speed)
            lane.task_done()

    async def _try(self, delivery: Delivery) -> int:
        if self._session is None:
            self._session = aiohttp.ClientSession()
        try:
            headers = {"Content-Type": "application/json", **delivery.headers}
            async with self._session.post(
                self.url,
                data=delivery.body,
                headers=headers,
                timeout=aiohttp.ClientTimeout(total=60),
                allow_redirects=False,
            ) as response:
                await response.read()
                return response.status
        except (aiohttp.ClientError, TimeoutError):
            return 0


def add_fault_routes(app: web.Application, faults: Faults) -> None:
    async def add(request: web.Request) -> web.Response:
        faults.waiting.append(Fault(**await request.json()))
        return web.json_response({"waiting": len(faults.waiting)})

    async def show(_: web.Request) -> web.Response:
        return web.json_response([asdict(fault) for fault in faults.waiting])

    async def clear(_: web.Request) -> web.Response:
        faults.waiting.clear()
        return web.json_response({"waiting": 0})

    app.router.add_post("/control/faults", add)
    app.router.add_get("/control/faults", show)
    app.router.add_delete("/control/faults", clear)


def add_delivery_routes(app: web.Application, deliverer: Deliverer) -> None:
    async def show(_: web.Request) -> web.Response:
        return web.json_response(
            [
                {
                    "lane": one.lane,
                    "body": one.body.decode("utf-8", "replace"),
                    "statuses": one.statuses,
                    "is_done": one.is_done,
                }
                for one in deliverer.deliveries
            ]
        )

    async def speed(request: web.Request) -> web.Response:
        deliverer.speed = float((await request.json())["speed"])
        return web.json_response({"speed": deliverer.speed})

    app.router.add_get("/control/deliveries", show)
    app.router.add_post("/control/speed", speed)


async def read_parameters(request: web.Request) -> dict[str, Any]:
    """The parameters of a call in any of the forms the providers take."""
    if request.content_type == "application/json":
        body = await request.read()
        parameters: Mapping[str, Any] = json.loads(body) if body else {}
    else:
        parameters = {**request.query, **await request.post()}
    return dict(parameters)


@asynccontextmanager
async def serving(app: web.Application) -> AsyncIterator[str]:
    """Serve `app` inside the test; gives its address."""
    server = TestServer(app)
    await server.start_server(access_log=None)
    try:
        yield str(server.make_url("")).rstrip("/")
    finally:
        await server.close()


def run(make_app: Callable[[argparse.Namespace], web.Application], parser: argparse.ArgumentParser) -> None:
    """Serve as a process of its own until it is ended; prints one line with the address when it is ready."""
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=0)
    arguments = parser.parse_args()
    asyncio.run(_run(make_app(arguments), arguments.host, arguments.port))


async def _run(app: web.Application, host: str, port: int) -> None:
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, host, port)
    await site.start()
    actual = runner.addresses[0][1]
    sys.stdout.write(f"READY http://{host}:{actual}\n")
    sys.stdout.flush()
    try:
        await _forever()
    finally:
        await runner.cleanup()


def _forever() -> Awaitable[object]:
    return asyncio.get_running_loop().create_future()
