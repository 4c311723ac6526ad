"""What administrators set: how long urgencies and grave categories may wait, and a referral for its answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.clocks import MAX_MINUTES, PRODUCT_DEFAULTS, Limit, is_urgency
from bot.domain.officers import Officer
from bot.domain.referrals import REFERRAL_DEFAULTS, ReferralLimit
from bot.domain.urgency import Urgency
from bot.errors import NotAllowed, NotFound
from bot.handlers.desk.errors import BadInput
from storage import audit, referral_limits
from storage import clocks as store
from storage.database import Transaction

FIELDS = ("acknowledge", "write", "update", "accept", "answer")
_OF_CLOCKS = 3  # of these fields; a category has no others
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class LimitRow:
    """The limits of one urgency or category in minutes, by the words of `FIELDS`. is_default: they are the product's.

    code: the urgency's word, or the category's code. minutes: in the order of `FIELDS`.
    """

    code: str
    minutes: tuple[int, ...]
    is_default: bool

    @property
    def is_category(self) -> bool:
        return not is_urgency(self.code)

    @property
    def fields(self) -> list[tuple[str, int]]:
        """What can be set, with what holds now."""
        return list(zip(FIELDS, self.minutes, strict=False))


async def list_limits(tx: Transaction, officer: Officer) -> list[LimitRow]:
    """The most urgent first, categories last; works on `reading()` too.

    Raises:
        NotAllowed: only administrators.
    """
    _require_administrator(officer)
    of_referrals = await referral_limits.limits(tx)
    found = (await store.limits(tx)).items()
    return [_row(code, limit, of_referrals[Urgency(code)] if is_urgency(code) else None) for code, limit in found]


def fields_of(code: str) -> tuple[str, ...]:
    """What can be set for an urgency or a category.

    Raises:
        NotFound: neither has limits of its own.
    """
    if code not in PRODUCT_DEFAULTS:
        raise NotFound
    return FIELDS if is_urgency(code) else FIELDS[:_OF_CLOCKS]


async def set_limit(tx: Transaction, officer: Officer, code: str, minutes: Sequence[int], now: datetime) -> None:
    """Set what an urgency or a category allows, in minutes and in the order of `fields_of`.

    Clocks that run move along; referrals under way keep the limit their agency was told.

    Raises:
        NotAllowed: only administrators.
        NotFound: this has no limits of its own.
        BadInput: less than a minute, or more than a year.
    """
    _require_administrator(officer)
    for field, value in zip(fields_of(code), minutes, strict=True):
        if not 1 <= value <= MAX_MINUTES:
            raise BadInput(field, "desk-minutes")
    allowed = [value * _MINUTE for value in minutes]
    await store.save_limit(tx, code, Limit(*allowed[:_OF_CLOCKS]), officer.id, now)
    if is_urgency(code):
        await referral_limits.save(tx, Urgency(code), ReferralLimit(*allowed[_OF_CLOCKS:]), officer.id, now)
    subject = " ".join([code, *map(str, minutes)])
    await audit.add(tx, "officer", "clock_limit_set", officer.id, None, subject, now)


async def set_back(tx: Transaction, officer: Officer, code: str, now: datetime) -> None:
    """Go back to the product's defaults for one urgency or category."""
    fields_of(code)
    await set_limit(tx, officer, code, _defaults(code), now)


def _row(code: str, clock: Limit, referral: ReferralLimit | None) -> LimitRow:
    minutes = _minutes(clock, referral)
    return LimitRow(code, minutes, minutes == _defaults(code))


def _defaults(code: str) -> tuple[int, ...]:
    return _minutes(PRODUCT_DEFAULTS[code], REFERRAL_DEFAULTS[Urgency(code)] if is_urgency(code) else None)


def _minutes(clock: Limit, referral: ReferralLimit | None) -> tuple[int, ...]:
    """In the order of `FIELDS`."""
    all_limits = [clock.acknowledge, clock.write, clock.update]
    if referral is not None:
        all_limits += [referral.accept, referral.answer]
    return tuple(limit // _MINUTE for limit in all_limits)


def _require_administrator(officer: Officer) -> None:
    if not officer.is_administrator:
        raise NotAllowed("Only administrators set how long a ticket may wait.")
