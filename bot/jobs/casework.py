"""Moves cases by themselves: plans the way home, tells of steps that stand still, sends back late referrals.

One ticket that cannot be handled holds up no other: it is written to the log and passed over (THREATS.md I10).
"""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta

from bot.domain.agency_webhooks import EventKind
from bot.domain.steps import is_going_home
from bot.handlers.agency_events import tell
from bot.handlers.casework.referrals import expire_referrals
from bot.handlers.casework.steps import tell_of_stuck
from bot.handlers.casework.way_planning import plan
from bot.handlers.turns.house import House
from bot.jobs.apart import together_or_apart
from bot.jobs.upkeep import Chore
from bot.logs import log
from storage import audit, progress, referrals, sharing, steps, tickets
from storage.database import Database, Transaction

_JOB = "ways_planned_until"
_AT_REST = timedelta(seconds=5)  # a slower transaction may still bring an earlier moment
_AT_ONCE = 200
_LATE_AT_ONCE = 100
_PUT_OFF = timedelta(minutes=1)
_LOOKS_BACK = timedelta(days=7)  # whoever closed another agency's case may still mend a slip


def plan_ways(database: Database, clock: Callable[[], datetime]) -> Chore:
    """Plan for tickets that changed since the last time; how far it came is kept, so nothing is missed."""

    async def work() -> None:
        until = clock() - _AT_REST
        async with database.reading() as tx:
            place = await progress.find_place(tx, _JOB)
            changed = await progress.changed_after(tx, place, until, _AT_ONCE)
        if not changed:
            return
        for ticket_id in await going_home([ticket_id for _, ticket_id in changed]):
            try:
                await plan_one(ticket_id)
            except Exception as error:
                log.exception("planning_of_ticket_failed", ticket_id=ticket_id, error=type(error).__name__)
        async with database.transaction() as tx:
            await progress.note_place(tx, _JOB, changed[-1])

    async def going_home(ids: list[int]) -> list[int]:
        """Those a plan may be made for; all of them where one cannot be read: each is looked at alone then."""
        try:
            async with database.reading() as tx:
                planned = await steps.planned(tx, ids)
                found = await tickets.load_many(tx, ids)
        except Exception as error:
            log.warning("planning_batch_failed", error=type(error).__name__)
            return ids
        return [each.id for each in found.values() if each.is_open and (is_going_home(each) or each.id in planned)]

    async def plan_one(ticket_id: int) -> None:
        async with database.transaction() as tx:  # one each: whoever changes a step locks its ticket
            locked = await tickets.get(tx, ticket_id, lock=True)
            if locked.is_open:  # it may have been closed, or erased, in this moment
                await plan(tx, locked, clock())

    return Chore("plan_ways", 2.0, work)


def tell_of_stuck_steps(house: House, database: Database) -> Chore:
    """Look for steps that are overdue or blocked for too long."""
    aside = _Aside(database, "stuck_steps")

    async def work() -> None:
        now = house.clock()
        async with database.reading() as tx:
            late = await steps.whose_are_watched(tx, now, _LATE_AT_ONCE, aside.at(now))
        await aside.act(late, lambda tx, ids: tell_of_stuck(house, tx, now, ids), now)

    return Chore("tell_of_stuck_steps", 3.0, work)


def expire_late_referrals(house: House, database: Database) -> Chore:
    """Send back what no agency answered within its limit."""
    aside = _Aside(database, "late_referrals")

    async def work() -> None:
        now = house.clock()
        async with database.reading() as tx:
            late = await referrals.whose_are_due(tx, now, _LATE_AT_ONCE, aside.at(now))
        await aside.act(late, lambda tx, ids: expire_referrals(tx, house.texts, now, ids), now)

    return Chore("expire_late_referrals", 3.0, work)


def end_sight_of_closed(database: Database, clock: Callable[[], datetime]) -> Chore:
    """Take closed tickets from the agencies they had climbed to, once they have had time to look back."""

    async def work() -> None:
        now = clock()
        async with database.transaction() as tx:
            for ticket_id, agency in await sharing.end_of_closed(tx, now - _LOOKS_BACK, now, _AT_ONCE):
                await audit.add(tx, "system", "escalation_ended", None, ticket_id, agency, now)
                await tell(tx, ticket_id, EventKind.UPDATED, now, to=[agency])

    return Chore("end_sight_of_closed", 3600.0, work)


class _Aside:
    """Acts on tickets together, and one by one when that fails; the one that fails waits a minute."""

    def __init__(self, database: Database, job: str) -> None:
        self._database = database
        self._job = job
        self._until: dict[int, datetime] = {}

    def at(self, now: datetime) -> list[int]:
        """The tickets to be passed over now."""
        self._until = {ticket_id: until for ticket_id, until in self._until.items() if until > now}
        return list(self._until)

    async def act(
        self, ids: Sequence[int], do: Callable[[Transaction, Sequence[int]], Awaitable[object]], now: datetime
    ) -> None:
        for ticket_id in await together_or_apart(self._database, self._job, ids, do) if ids else ():
            self._until[ticket_id] = now + _PUT_OFF
