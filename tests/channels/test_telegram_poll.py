"""Polling confirms an update only once it is stored, and nothing stops it for long."""

import asyncio
from collections.abc import Callable
from itertools import pairwise

import pytest

from bot.channels.telegram import Telegram
from bot.channels.telegram_poll import poll
from bot.errors import SendError, StorageTrouble
from tests.fakes.telegram_server import FakeTelegram


class Inbox:
    """Keeps what polling hands over, after some failures, and ends the polling once it has enough."""

    def __init__(self, enough: int, failures: int = 0) -> None:
        self.bodies: list[bytes] = []
        self.stop = asyncio.Event()
        self._enough = enough
        self._failures = failures

    async def store(self, bodies: list[bytes]) -> None:
        if self._failures > 0:
            self._failures -= 1
            raise StorageTrouble
        self.bodies += bodies
        if len(self.bodies) >= self._enough:
            self.stop.set()


@pytest.fixture(autouse=True)
def _short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.channels.telegram_poll.FIRST_PAUSE_S", 0.001)
    monkeypatch.setattr("bot.channels.telegram_poll.LONGEST_PAUSE_S", 0.01)


async def until(is_so: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):  # so that what never comes is a failure and no standstill
        while not is_so():
            await asyncio.sleep(0.001)


async def test_I01_offset_moves_only_after_the_updates_are_stored(
    telegram: Telegram, fake_telegram: FakeTelegram
) -> None:
    first = fake_telegram.says(777, "tolong")
    inbox = Inbox(enough=2)
    polling = asyncio.create_task(poll(telegram, inbox.store, inbox.stop))
    await until(lambda: len(fake_telegram.calls) == 2)

    fake_telegram.says(777, "paspor")
    await polling

    assert [call.get("offset") for call in fake_telegram.calls_of("getUpdates")] == [None, first + 1]
    assert telegram.split("100001", inbox.bodies[0])[0].content.text == "tolong"  # type: ignore[union-attr]


async def test_I01_storage_trouble_confirms_nothing(telegram: Telegram, fake_telegram: FakeTelegram) -> None:
    fake_telegram.says(777, "tolong")
    inbox = Inbox(enough=1, failures=2)

    await poll(telegram, inbox.store, inbox.stop)

    assert [call.get("offset") for call in fake_telegram.calls_of("getUpdates")] == [None, None, None]
    assert len(fake_telegram.waiting) == 1


async def test_updates_are_handed_over_as_the_bytes_that_came(telegram: Telegram, fake_telegram: FakeTelegram) -> None:
    raw = b'{"update_id": 5, "message": {"text":"\\u00e9 \\/ 1.0", "n": 1.50e2}}'
    fake_telegram.push_raw(raw, update_id=5)
    inbox = Inbox(enough=1)

    await poll(telegram, inbox.store, inbox.stop)

    assert inbox.bodies == [raw]


@pytest.mark.parametrize(
    "poison",
    [
        b'{"update_id": 5, "message": {"text": 5}}',
        b'{"update_id": 5, "message": {"text": "\\ud800"}}',
        b'{"update_id": 5, "message": NaN}',
        b'{"update_id": 5, "message": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    ],
    ids=["wrong type", "surrogate", "NaN", "depth"],
)
async def test_F14_update_that_cannot_be_read_does_not_block_the_others(
    telegram: Telegram, fake_telegram: FakeTelegram, poison: bytes
) -> None:
    fake_telegram.push_raw(b'{"update_id":4}', update_id=4)
    fake_telegram.push_raw(poison, update_id=5)
    fake_telegram.push_raw(b'{"update_id":6}', update_id=6)
    inbox = Inbox(enough=3)

    await poll(telegram, inbox.store, inbox.stop)

    assert inbox.bodies == [b'{"update_id":4}', poison, b'{"update_id":6}']


async def test_F15_conflict_with_another_poller_is_waited_out(telegram: Telegram, fake_telegram: FakeTelegram) -> None:
    fake_telegram.webhook = {"url": "https://bot.example.org/"}
    inbox = Inbox(enough=1)
    polling = asyncio.create_task(poll(telegram, inbox.store, inbox.stop))
    await until(lambda: len(fake_telegram.calls) > 3)

    fake_telegram.webhook = {}
    fake_telegram.says(777, "tolong")
    await polling

    assert len(inbox.bodies) == 1


async def test_F09_trouble_of_every_kind_is_waited_out(telegram: Telegram, fake_telegram: FakeTelegram) -> None:
    for kind in ("500", "html_502", "cut", "empty_200", "html_200"):
        fake_telegram.faults.add(kind, method="getUpdates", delivers=False)
    fake_telegram.says(777, "tolong")
    inbox = Inbox(enough=1)

    await poll(telegram, inbox.store, inbox.stop)

    assert len(inbox.bodies) == 1


async def test_F32_ids_that_start_again_lower_are_not_taken_for_old(
    telegram: Telegram, fake_telegram: FakeTelegram
) -> None:
    fake_telegram.push_raw(b'{"update_id":900}', update_id=900)
    inbox = Inbox(enough=2)
    polling = asyncio.create_task(poll(telegram, inbox.store, inbox.stop, wait_s=0))
    # Anywhere among the calls: while nobody looked, more may have followed.
    await until(lambda: (901, None) in pairwise(call.get("offset") for call in fake_telegram.calls_of("getUpdates")))

    fake_telegram.push_raw(b'{"update_id":20}', update_id=20)
    await polling

    assert inbox.bodies == [b'{"update_id":900}', b'{"update_id":20}']


async def test_F21_stop_ends_a_waiting_poll_at_once(telegram: Telegram, fake_telegram: FakeTelegram) -> None:
    inbox = Inbox(enough=1)
    polling = asyncio.create_task(poll(telegram, inbox.store, inbox.stop))
    await until(lambda: bool(fake_telegram.calls))

    inbox.stop.set()

    await asyncio.wait_for(polling, 1)


async def test_programming_mistakes_are_not_swallowed(telegram: Telegram, fake_telegram: FakeTelegram) -> None:
    async def broken(_: list[bytes]) -> None:
        raise ZeroDivisionError

    fake_telegram.says(777, "tolong")

    with pytest.raises(ZeroDivisionError):
        await poll(telegram, broken, asyncio.Event())


async def test_token_trouble_is_told_by_its_code(telegram: Telegram, fake_telegram: FakeTelegram) -> None:
    fake_telegram.faults.add("unauthorized")

    with pytest.raises(SendError) as caught:
        await telegram.get_updates(None, limit=1, wait_s=0)

    assert caught.value.code == "401"
