"""How long a referral may wait for the other agency, and for the person who is asked about it."""

from datetime import datetime, timedelta

from sqlalchemy import select

from bot.domain.referrals import REFERRAL_DEFAULTS, ReferralLimit, ReferralLimits
from bot.domain.urgency import Urgency
from storage.database import Transaction
from storage.schema import referral_limits

_MINUTE = timedelta(minutes=1)


async def limits(tx: Transaction) -> ReferralLimits:
    """What each urgency allows: the product's defaults, and what administrators set in their place."""
    found = dict(REFERRAL_DEFAULTS)
    for row in await tx.execute(select(referral_limits)):
        found[Urgency(row.urgency)] = ReferralLimit(row.accept_minutes * _MINUTE, row.answer_minutes * _MINUTE)
    return found


async def save(tx: Transaction, urgency: Urgency, limit: ReferralLimit, officer_id: int, now: datetime) -> None:
    """Set what an urgency allows; referrals that are under way keep the limit their agency was told."""
    await tx.execute(referral_limits.delete().where(referral_limits.c.urgency == urgency.value))
    if limit != REFERRAL_DEFAULTS[urgency]:
        row = {
            "urgency": urgency.value,
            "accept_minutes": limit.accept // _MINUTE,
            "answer_minutes": limit.answer // _MINUTE,
            "changed_at": now,
            "changed_by": officer_id,
        }
        await tx.execute(referral_limits.insert(), [row])
