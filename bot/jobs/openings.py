"""Tells people who wished for it of openings that officers brought in, each opening once."""

from collections.abc import Sequence

from bot.domain.openings import current_openings
from bot.handlers.services.openings import tell_of_new
from bot.handlers.turns.house import House
from bot.jobs.upkeep import Chore
from bot.logs import log
from storage import openings as store
from storage.catalogue_import import hold
from storage.database import Database

_EVERY_S = 60.0
_AT_ONCE = 200


def tell_of_openings(house: House, database: Database) -> Chore:
    """Look whether the catalogue has openings nobody was told of; as long as it has the same, nothing is asked."""
    known: Sequence[str] = ()

    async def tell() -> None:
        nonlocal known
        current = {each.code: each for each in current_openings(house.catalogue.offers.openings, house.clock().date())}
        if tuple(current) == known:
            return
        while True:
            async with database.transaction() as tx:
                await hold(tx)  # two processes must not tell the same
                codes = await store.untold(tx, current, _AT_ONCE)
                if not codes:
                    break
                told = await tell_of_new(tx, [current[code] for code in codes], house.clock())
            log.info("openings_told", count=told)
        known = tuple(current)

    return Chore("tell_of_openings", _EVERY_S, tell)
