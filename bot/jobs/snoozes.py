"""Reminds officers of alerts they put off for a moment, as long as nobody has taken the ticket."""

import asyncio

from bot.domain.tickets import Alert, Ticket, TicketState
from bot.errors import NotFound
from bot.handlers.escalation.alerting import messages_for
from bot.handlers.turns.house import House
from bot.logs import log
from storage import officer_chats, outbox, tickets
from storage.database import Database, Transaction

_SWEEP_S = 4.0
_SOONEST_S = 0.05
_TROUBLE_PAUSE_S = 1.0


class SnoozeJob:
    """One per process; a reminder is taken out by whoever sends it, so it goes once."""

    def __init__(self, house: House, database: Database) -> None:
        self._house = house
        self._database = database
        self._stopping = asyncio.Event()

    async def run(self) -> None:
        """Go on until `stop`."""
        with self._database.signals.listening(officer_chats.SNOOZED) as listener:
            while not self._stopping.is_set():
                try:
                    await self.work_off()
                    pause_s = await self._until_next_s()
                except Exception as error:
                    log.exception("snoozes_failed", error=type(error).__name__)
                    pause_s = _TROUBLE_PAUSE_S
                if not self._stopping.is_set():
                    await listener.wait(pause_s)

    def stop(self) -> None:
        self._stopping.set()
        self._database.signals.wake(officer_chats.SNOOZED)

    async def work_off(self) -> int:
        """Send what is due; how many reminders that were."""
        now = self._house.clock()
        async with self._database.reading() as tx:
            moment = await officer_chats.next_snooze(tx)
        if moment is None or moment > now:
            return 0
        async with self._database.transaction() as tx:
            due = await officer_chats.take_snoozes(tx, now)
            waiting = {ticket.id: ticket for ticket_id, _ in due if (ticket := await _waiting(tx, ticket_id))}
            alerts = [
                Alert(
                    tx.ids.draw(), ticket_id, "snoozed", 0, waiting[ticket_id].urgency, now, officer_ids=(officer_id,)
                )
                for ticket_id, officer_id in due
                if ticket_id in waiting
            ]
            # No alert of its own in the list: the one that was put off still stands there.
            await outbox.add(tx, await messages_for(self._house, tx, alerts, waiting, now))
        return len(due)

    async def _until_next_s(self) -> float:
        async with self._database.reading() as tx:
            moment = await officer_chats.next_snooze(tx)
        if moment is None:
            return _SWEEP_S
        return min(_SWEEP_S, max(_SOONEST_S, (moment - self._house.clock()).total_seconds()))


async def _waiting(tx: Transaction, ticket_id: int) -> Ticket | None:
    try:
        ticket = await tickets.get(tx, ticket_id)
    except NotFound:
        return None
    return ticket if ticket.state is TicketState.NEW else None
