"""What administrators set: how long each urgency may wait for its next step."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.clocks import MAX_MINUTES, PRODUCT_DEFAULTS, Limit
from bot.domain.officers import Officer
from bot.domain.urgency import Urgency
from bot.errors import NotAllowed
from bot.handlers.desk.errors import BadInput
from storage import audit
from storage import clocks as store
from storage.database import Transaction

_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class LimitRow:
    """The limits of one urgency in minutes. is_default: nobody has set others than the product's."""

    urgency: Urgency
    acknowledge: int
    write: int
    update: int
    is_default: bool


async def list_limits(tx: Transaction, officer: Officer) -> list[LimitRow]:
    """The most urgent first; works on `reading()` too.

    Raises:
        NotAllowed: only administrators.
    """
    _require_administrator(officer)
    changed = await store.changed_limits(tx)
    return [
        LimitRow(
            urgency=urgency,
            acknowledge=limit.acknowledge // _MINUTE,
            write=limit.write // _MINUTE,
            update=limit.update // _MINUTE,
            is_default=urgency not in changed,
        )
        for urgency, limit in (await store.limits(tx)).items()
    ]


async def set_limit(tx: Transaction, officer: Officer, urgency: Urgency, minutes: Sequence[int], now: datetime) -> None:
    """Set what an urgency allows: minutes to claim, to write to who waits, between updates. Clocks that run move along.

    Raises:
        NotAllowed: only administrators.
        BadInput: less than a minute, or more than a year.
    """
    _require_administrator(officer)
    for field, value in zip(("acknowledge", "write", "update"), minutes, strict=True):
        if not 1 <= value <= MAX_MINUTES:
            raise BadInput(field, "desk-minutes")
    limit = Limit(*(value * _MINUTE for value in minutes))
    await store.save_limit(tx, urgency, limit, officer.id, now)
    subject = " ".join([urgency.value, *map(str, minutes)])
    await audit.add(tx, "officer", "clock_limit_set", officer.id, None, subject, now)


async def set_back(tx: Transaction, officer: Officer, urgency: Urgency, now: datetime) -> None:
    """Go back to the product's defaults for one urgency."""
    limit = PRODUCT_DEFAULTS[urgency]
    minutes = [each // _MINUTE for each in (limit.acknowledge, limit.write, limit.update)]
    await set_limit(tx, officer, urgency, minutes, now)


def _require_administrator(officer: Officer) -> None:
    if not officer.is_administrator:
        raise NotAllowed("Only administrators set how long a ticket may wait.")
