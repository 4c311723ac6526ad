"""Tells people who wished for it of openings that officers brought in, each opening once."""

from collections.abc import Sequence
from datetime import date

from bot.domain.catalogue.openings import Opening, current_openings
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
    looked_at: tuple[Sequence[Opening], date] | None = None

    async def tell() -> None:
        nonlocal looked_at
        openings, today = house.catalogue.offers.openings, house.clock().date()
        if looked_at is not None and looked_at[0] is openings and looked_at[1] == today:
            return
        current = {each.code: each for each in current_openings(openings, today)}
        while True:
            async with database.transaction() as tx:
                await hold(tx)  # two processes must not tell the same
                codes = await store.untold(tx, current, _AT_ONCE)
                if not codes:
                    break
                told = await tell_of_new(tx, [current[code] for code in codes], house.clock())
            log.info("openings_told", count=told)
        looked_at = openings, today

    return Chore("tell_of_openings", _EVERY_S, tell)
