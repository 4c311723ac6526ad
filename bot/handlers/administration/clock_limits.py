"""What administrators set: how long each urgency may wait for its next step, and a referral for its answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.clocks import MAX_MINUTES, PRODUCT_DEFAULTS, Limit
from bot.domain.officers import Officer
from bot.domain.referrals import REFERRAL_DEFAULTS, ReferralLimit
from bot.domain.urgency import Urgency
from bot.errors import NotAllowed
from bot.handlers.desk.errors import BadInput
from storage import audit, referral_limits
from storage import clocks as store
from storage.database import Transaction

FIELDS = ("acknowledge", "write", "update", "accept", "answer")
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class LimitRow:
    """The limits of one urgency in minutes, by the words of `FIELDS`. is_default: they are the product's."""

    urgency: Urgency
    acknowledge: int
    write: int
    update: int
    accept: int
    answer: int
    is_default: bool


async def list_limits(tx: Transaction, officer: Officer) -> list[LimitRow]:
    """The most urgent first; works on `reading()` too.

    Raises:
        NotAllowed: only administrators.
    """
    _require_administrator(officer)
    of_referrals = await referral_limits.limits(tx)
    return [_row(urgency, limit, of_referrals[urgency]) for urgency, limit in (await store.limits(tx)).items()]


async def set_limit(tx: Transaction, officer: Officer, urgency: Urgency, minutes: Sequence[int], now: datetime) -> None:
    """Set what an urgency allows, in minutes and in the order of `FIELDS`.

    Clocks that run move along; referrals under way keep the limit their agency was told.

    Raises:
        NotAllowed: only administrators.
        BadInput: less than a minute, or more than a year.
    """
    _require_administrator(officer)
    for field, value in zip(FIELDS, minutes, strict=True):
        if not 1 <= value <= MAX_MINUTES:
            raise BadInput(field, "desk-minutes")
    acknowledge, write, between, accept, answer = (value * _MINUTE for value in minutes)
    await store.save_limit(tx, urgency, Limit(acknowledge, write, between), officer.id, now)
    await referral_limits.save(tx, urgency, ReferralLimit(accept, answer), officer.id, now)
    subject = " ".join([urgency.value, *map(str, minutes)])
    await audit.add(tx, "officer", "clock_limit_set", officer.id, None, subject, now)


async def set_back(tx: Transaction, officer: Officer, urgency: Urgency, now: datetime) -> None:
    """Go back to the product's defaults for one urgency."""
    minutes = _minutes(PRODUCT_DEFAULTS[urgency], REFERRAL_DEFAULTS[urgency])
    await set_limit(tx, officer, urgency, minutes, now)


def _row(urgency: Urgency, clock: Limit, referral: ReferralLimit) -> LimitRow:
    acknowledge, write, between, accept, answer = _minutes(clock, referral)
    is_default = (clock, referral) == (PRODUCT_DEFAULTS[urgency], REFERRAL_DEFAULTS[urgency])
    return LimitRow(urgency, acknowledge, write, between, accept, answer, is_default)


def _minutes(clock: Limit, referral: ReferralLimit) -> tuple[int, int, int, int, int]:
    """In the order of `FIELDS`."""
    return (
        clock.acknowledge // _MINUTE,
        clock.write // _MINUTE,
        clock.update // _MINUTE,
        referral.accept // _MINUTE,
        referral.answer // _MINUTE,
    )


def _require_administrator(officer: Officer) -> None:
    if not officer.is_administrator:
        raise NotAllowed("Only administrators set how long a ticket may wait.")
