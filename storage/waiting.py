"""What waits for an officer, counted in one statement: every page of the console shows it."""

from functools import lru_cache
from typing import Any

from sqlalchemy import Select, literal, select

from bot.domain.desk import Waiting
from bot.domain.officers import Officer
from storage import appointments, clusters, hand_overs, inbox, open_alerts, referrals
from storage.database import Transaction

_KEPT = 64  # statements: writing one costs as much as asking it


async def count(tx: Transaction, officer: Officer) -> Waiting:
    """What this officer may see and act on; counting alerts stops where their list does."""
    row = (await tx.execute(_counted(officer))).one()
    return Waiting(
        alerts=int(row.alerts),
        aside=int(row.bodies) + int(row.appointments),
        offered=int(row.offered),
        referred=int(row.referred),
        clusters=int(row.clusters),
    )


@lru_cache(_KEPT)
def _counted(officer: Officer) -> Select[Any]:
    handles, sees_aside = officer.may_handle, officer.sees_all_agencies
    counted = {
        "alerts": open_alerts.counted(officer),
        "bodies": inbox.counted_aside() if sees_aside else _NOTHING,
        "appointments": appointments.counted_set_aside() if sees_aside else _NOTHING,
        "offered": hand_overs.counted_offered_to(officer) if handles else _NOTHING,
        "referred": referrals.counted_incoming(officer) if handles else _NOTHING,
        "clusters": clusters.counted_open(officer),
    }
    return select(*(each.scalar_subquery().label(name) for name, each in counted.items()))


_NOTHING = select(literal(0))
