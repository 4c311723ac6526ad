"""Whether somebody's number, account or name stands in reports of other people; never in whose, nor in how many."""

from collections.abc import Iterable

from sqlalchemy import and_, select

from storage.database import Transaction
from storage.links import key_hash
from storage.schema import cluster_keys, link_keys, tickets

_NAMED = "named"
_CLUSTERED = ("phone", "account")


async def was_reported(tx: Transaction, named: Iterable[str], asking: int) -> bool:
    """Whether any of these (`bot.domain.likeness.named`) is known from a report of somebody else, or from a cluster.

    Only what was told as the offender's counts: a number that only stands in a report may be the sought person's own
    (THREATS.md T3). Who asks about somebody has reported nothing, so requests do not count. asking: whose own reports
    are left out.
    """
    values = list(named)
    if not values:
        return False
    hashes = [key_hash(tx, (_NAMED, value)) for value in values]
    reported = (
        select(link_keys.c.ticket_id)
        .join(tickets, tickets.c.id == link_keys.c.ticket_id)
        .where(link_keys.c.key_hash.in_(hashes), link_keys.c.kind == _NAMED, link_keys.c.person_id != asking)
        .where(and_(~tickets.c.is_request, ~tickets.c.is_erased))
    )
    if (await tx.execute(reported.limit(1))).first() is not None:
        return True
    shared = [key_hash(tx, (kind, value.removeprefix("pt:"))) for kind in _CLUSTERED for value in values]
    clustered = select(cluster_keys.c.cluster_id).where(cluster_keys.c.key_hash.in_(shared))
    return (await tx.execute(clustered.limit(1))).first() is not None
