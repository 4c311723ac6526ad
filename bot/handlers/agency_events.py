"""Tells agencies' systems what happened to a ticket, in the transaction of the change (THREATS.md I13)."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from bot.domain.agency_webhooks import EventKind, public_values
from storage import agency_events
from storage.database import Transaction

_LOOK_EVERY = timedelta(seconds=5)


class Listeners:
    """Remembers for a few seconds whether any endpoint hears, so that turns of a house without one ask nothing."""

    def __init__(self) -> None:
        self._looked_at: datetime | None = None
        self._are_there = False

    async def are_there(self, tx: Transaction, now: datetime) -> bool:
        """Whether anybody hears; a new endpoint is noticed after five seconds at the latest."""
        if self._looked_at is None or not timedelta() <= now - self._looked_at < _LOOK_EVERY:
            self._are_there = await agency_events.has_endpoints(tx)
            self._looked_at = now
        return self._are_there


async def tell(
    tx: Transaction, ticket_id: int, kind: str, now: datetime, *, to: Sequence[str] = (), **public: object
) -> None:
    """Note an event of a ticket; call it after the ticket's new state is written, in the same transaction.

    kind: a word of `EventKind`. to: agencies that hear of it although they may not see the ticket. public: codes,
    numbers and times by the names `bot.domain.agency_webhooks` lists; never a person's words.
    """
    word, values = EventKind(kind).value, public_values(public)
    if await agency_events.has_endpoints(tx):
        await agency_events.add(tx, {ticket_id: word}, now, values, to)


async def tell_turns(
    tx: Transaction,
    listeners: Listeners,
    opened: Sequence[int],
    changed: Sequence[int],
    now: datetime,
    *,
    reopened: Sequence[int] = (),
) -> None:
    """Note at once what turns did to many tickets, one event for each."""
    kinds: Mapping[int, str] = {
        **dict.fromkeys(changed, EventKind.UPDATED.value),
        **dict.fromkeys(opened, EventKind.OPENED.value),
        **dict.fromkeys(reopened, EventKind.REOPENED.value),
    }
    if kinds and await listeners.are_there(tx, now):
        await agency_events.add(tx, kinds, now)
