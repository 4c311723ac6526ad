"""Looks whether Telegram still knows our webhook and gets through to it; says so to officers when it does not."""

import asyncio
from datetime import datetime, timedelta

from bot.channels.telegram import Telegram
from bot.domain.tickets import Alert
from bot.domain.urgency import Urgency
from bot.errors import SendError
from bot.handlers.escalation.alerting import WEBHOOK_CLOCK, messages_for
from bot.handlers.turns.house import House
from bot.logs import log
from storage import outbox, tickets
from storage.database import Database

_LOOK_EVERY_S = 60.0
_MANY_WAIT = 100
_LATELY = timedelta(minutes=3)
_SAY_AGAIN = timedelta(hours=1)


class WebhookWatch:
    """Registers the webhook at start, and anew whenever somebody took it away; what waits is kept (THREATS.md F29).

    url: our own address; empty where updates are fetched, then a webhook that is left over is ended.
    """

    def __init__(self, house: House, database: Database, telegram: Telegram, url: str) -> None:
        self._house = house
        self._database = database
        self._telegram = telegram
        self._url = url
        self._was_there = False
        self._stopping = asyncio.Event()

    async def run(self) -> None:
        while not self._stopping.is_set():
            try:
                await self.look()
            except SendError as error:
                log.warning("webhook_not_registered", channel="telegram", code=error.code)
            except Exception as error:
                log.exception("webhook_watch_failed", error=type(error).__name__)
            try:
                await asyncio.wait_for(self._stopping.wait(), _LOOK_EVERY_S)
            except TimeoutError:
                continue

    def stop(self) -> None:
        self._stopping.set()

    async def look(self) -> None:
        """Look once.

        Raises:
            SendError: Telegram did not answer, or did not take the webhook.
        """
        registration = await self._telegram.registration()
        if not self._url:
            await registration.delete_webhook()
            self._stopping.set()
            return
        info, now = await registration.webhook_info(), self._house.clock()
        is_lost = info.url != self._url
        if is_lost:
            await registration.register_webhook(self._url)
            log.info("webhook_registered", channel="telegram")
        fails = info.last_error_at is not None and now - info.last_error_at < _LATELY
        is_behind = info.pending >= _MANY_WAIT or (fails and info.pending > 0)
        if (is_lost and self._was_there) or (is_behind and not is_lost):
            log.warning("webhook_in_trouble", channel="telegram", count=info.pending)
            await self._tell_officers(now)
        self._was_there = True

    async def _tell_officers(self, now: datetime) -> None:
        """One alert an hour, however often it is seen."""
        hour = int(now.timestamp() // _SAY_AGAIN.total_seconds())
        async with self._database.transaction() as tx:
            alert = Alert(tx.ids.draw(), 0, WEBHOOK_CLOCK, hour, Urgency.HIGH, now)
            if await tickets.has_alert(tx, alert):
                return
            await tickets.add_alerts(tx, [alert])
            await outbox.add(tx, await messages_for(self._house, tx, [alert], {}, now))
