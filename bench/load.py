"""The load generator: simulated people and the fake Bot API that hears their replies, in one process.

It takes one JSON command per line on standard input and answers in JSON lines on standard output; `python -m bench`
drives it. Commands: target, walk, closed, paced, distress.
"""

import asyncio
import gc
import itertools
import json
import sys
import time
from collections import deque
from typing import Any

import uvloop

from bench.conversation import Script, start_fields
from bench.distress import run_distress
from bench.fake_bot_api import FakeBotApi
from bench.users import LOST_AFTER_S, Conversation, Crowd, Window
from bench.webhook_pool import WebhookPool

QUIET_S = 0.4  # a walk takes an answer for whole when nothing more has come for so long
FIRST_ANSWER_S = 5.0
DRAIN_S = 60.0


def tell(event: str, **fields: Any) -> None:
    sys.stdout.write(json.dumps({"event": event, **fields}) + "\n")
    sys.stdout.flush()


def percentiles_ms(seconds: list[float]) -> dict[str, float | None]:
    """Return p50, p95 and p99 in milliseconds; `None` where nothing was measured."""
    ordered = sorted(seconds)
    if not ordered:
        return {"p50": None, "p95": None, "p99": None}
    return {f"p{q}": 1000 * ordered[min(len(ordered) - 1, len(ordered) * q // 100)] for q in (50, 95, 99)}


class Generator:
    """Runs the phases one after the other against one system."""

    def __init__(self, api: FakeBotApi) -> None:
        self.api = api
        self.crowd: Crowd | None = None

    async def target(self, port: int, path: str, secret: str, connections: int, **script: Any) -> None:
        """Aim at a system; `connections` is Telegram's `max_connections`."""
        steps = tuple((kind, value) for kind, value in script["steps"])
        pool = WebhookPool(port, path, secret, connections)
        self.crowd = Crowd(
            self.api, pool, Script(steps, script["language_code"]), script["replies_per_step"] or [1] * len(steps)
        )
        tell("targeted")

    async def walk(self) -> None:
        """Lead one conversation slowly and learn how many messages each step brings."""
        assert self.crowd is not None
        crowd = self.crowd
        heard: list[dict[str, Any]] = []
        last_heard = 0.0

        def listen(chat_id: int, message: dict[str, Any], at: float) -> None:
            nonlocal last_heard
            if chat_id == person.chat_id:
                heard.append({"text": message["text"], "keyboard": message["keyboard"]})
                last_heard = at

        crowd.on_message = listen
        crowd.on_ready = lambda conversation: None
        person = crowd.begin()
        counts: list[int] = []
        transcript: list[dict[str, Any]] = []
        for number, (kind, value) in enumerate(crowd.script.steps):
            heard.clear()
            person.step = number
            try:
                # A due count out of reach keeps the crowd from stepping on before the answer is whole.
                crowd.post(person, crowd.update_for(person), due=1_000)
            except LookupError as trouble:
                tell("failed", reason=f"step {number + 1}: {trouble}", transcript=transcript)
                return
            posted = last_heard = time.monotonic()
            while time.monotonic() - last_heard < (QUIET_S if heard else FIRST_ANSWER_S):
                await asyncio.sleep(0.02)
            transcript.append({"said": [kind, value], "heard": list(heard)})
            if not heard:
                waited = time.monotonic() - posted
                tell("failed", reason=f"step {number + 1}: no reply in {waited:.0f} s", transcript=transcript)
                return
            counts.append(len(heard))
        crowd.waiting.pop(person.chat_id, None)
        person.is_over = True
        crowd.replies_per_step = counts
        crowd.on_message = lambda chat_id, message, at: None
        tell("walked", replies_per_step=counts, transcript=transcript)

    async def closed(self, users: int, warm_up_s: float, seconds: float) -> None:
        """Let `users` people talk as fast as they are answered."""
        assert self.crowd is not None
        crowd = self.crowd
        loop = asyncio.get_running_loop()
        crowd.on_ready = crowd.say_next
        for number in range(users):
            # Spread over half the warm-up, so that they do not march in step.
            loop.call_later(number / users * warm_up_s / 2, crowd.say_next, crowd.begin())
        await self._measure(warm_up_s, seconds)

    async def paced(self, rate: float, warm_up_s: float, seconds: float) -> None:
        """Post `rate` messages a second, however long the answers take."""
        assert self.crowd is not None
        crowd = self.crowd
        # Three seconds' worth of people take turns, so that nobody writes faster than a person does.
        ready: deque[Conversation] = deque(crowd.begin() for _ in range(int(3 * rate)))
        crowd.on_ready = ready.append
        pacing = asyncio.ensure_future(self._pace(crowd, ready, rate))
        try:
            await self._measure(warm_up_s, seconds, pacing)
        finally:
            pacing.cancel()

    async def _pace(self, crowd: Crowd, ready: deque[Conversation], rate: float) -> None:
        began = time.monotonic()
        for number in itertools.count():
            due = began + number / rate
            await asyncio.sleep(max(0.0, due - time.monotonic()))
            crowd.say_next(ready.popleft() if ready else crowd.begin(), intended_at=due)

    async def _measure(self, warm_up_s: float, seconds: float, pacing: asyncio.Future[None] | None = None) -> None:
        assert self.crowd is not None
        crowd = self.crowd
        sweeping = asyncio.ensure_future(crowd.give_up_the_lost())
        await asyncio.sleep(warm_up_s)
        refused, finished = crowd.pool.refused, crowd.finished
        window = crowd.window = Window(began=time.monotonic())
        cpu = time.process_time()
        tell("window_started")
        await asyncio.sleep(seconds)
        window.ended = time.monotonic()
        cpu = time.process_time() - cpu
        tell("window_ended", answered=window.answered_inside)
        crowd.on_ready = lambda conversation: None
        if pacing is not None:
            pacing.cancel()
        await self._drain(crowd)
        sweeping.cancel()
        elapsed = window.ended - window.began
        tell(
            "measured",
            messages_per_s=window.answered_inside / elapsed,
            posted=window.posted,
            answered=window.answered_inside,
            ack_ms=percentiles_ms(window.acks),
            reply_ms=percentiles_ms(window.replies),
            lost=window.lost,
            late=window.late,
            doubled=window.doubled,
            refused=crowd.pool.refused - refused,
            conversations=crowd.finished - finished,
            answered_in_all=crowd.answered,
            generator_cores=cpu / elapsed,
        )

    async def _drain(self, crowd: Crowd) -> None:
        """Wait until nobody waits any more; who is not answered by then is lost, who was given up may be late."""
        began = last_answer = time.monotonic()
        answered = crowd.answered
        while crowd.waiting or crowd.window.lost:
            await asyncio.sleep(0.05)
            now = time.monotonic()
            if crowd.answered > answered:
                answered, last_answer = crowd.answered, now
            # A system that still answers its backlog is slow, not losing.
            if now - began > DRAIN_S or now - last_answer > LOST_AFTER_S + 1:
                break
        # A second copy of a reply would come now.
        await asyncio.sleep(0.3)

    async def distress(self, **options: Any) -> None:
        assert self.crowd is not None
        await run_distress(self.crowd, tell, start_fields, **options)


async def main() -> None:
    api = FakeBotApi()
    _, port = await api.start()
    generator = Generator(api)
    tell("listening", port=port)
    loop = asyncio.get_running_loop()
    commands = asyncio.StreamReader(limit=2**20)
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(commands), sys.stdin)
    while line := await commands.readline():
        command = json.loads(line)
        await getattr(generator, command.pop("do"))(**command)


if __name__ == "__main__":
    # The generator lives for minutes and makes little that refers to itself: full collections would only add pauses.
    gc.set_threshold(200_000, 50, 1_000)
    uvloop.run(main())
