"""A person hears of a new officer once, in neutral words, at a good moment (THREATS.md T28)."""

from datetime import timedelta

from sqlalchemy import select

from bot.domain.outbox import OutboxKind
from bot.domain.urgency import Urgency
from storage import outbox, schema
from tests.jobs.watching import FIRST_WRITE, MISSION, Watch, claim, ticket, watch, write
from tests.talk import Talk
from tests.world import World

__all__ = ["ticket", "watch"]


async def test_T28_person_hears_of_the_new_officer_when_she_next_writes_and_once(
    talk: Talk, world: World, watch: Watch
) -> None:
    await talk.worker.says("tolong, majikan pukul saya")
    ticket = await talk.ticket()
    silent, following = await world.officer(ticket.agency), await world.officer(ticket.agency)
    await claim(watch, silent, ticket)
    await watch.passes(FIRST_WRITE)
    await claim(watch, following, ticket)
    await talk.worker.says("halo?")
    first = talk.bot.said("officer-took-over")
    await talk.worker.says("halo??")
    second = talk.bot.said("officer-took-over")
    talk.begin_round()
    await watch.passes(timedelta(minutes=31))
    await talk.settle()

    assert (first, second, talk.bot.said("officer-took-over")) == (True, False, False)


async def test_T28_person_who_does_not_write_hears_of_it_in_a_silent_reminder(
    talk: Talk, world: World, watch: Watch
) -> None:
    ticket = await world.ticket(MISSION, urgency=Urgency.NORMAL)
    await watch.job.adopt()
    silent, following = await world.officer(MISSION), await world.officer(MISSION)
    await claim(watch, silent, ticket)
    await watch.passes(timedelta(hours=4))
    await claim(watch, following, ticket)

    await watch.passes(timedelta(minutes=30))
    await watch.passes(timedelta(minutes=30))

    assert await reminders(watch) == [talk.words("officer-took-over")]


async def test_officers_own_words_take_the_place_of_the_notice(talk: Talk, world: World, watch: Watch) -> None:
    ticket = await world.ticket(MISSION, urgency=Urgency.NORMAL)
    await watch.job.adopt()
    silent, following = await world.officer(MISSION), await world.officer(MISSION)
    await claim(watch, silent, ticket)
    await watch.passes(timedelta(hours=4))
    await write(watch, following, await claim(watch, following, ticket))

    await watch.passes(timedelta(minutes=31))

    assert await reminders(watch) == []


async def reminders(watch: Watch) -> list[str]:
    """What was sent unasked."""
    table = schema.outbox
    async with watch.database.transaction() as tx:
        ids = [row.identity_id for row in await tx.execute(select(table.c.identity_id).distinct())]
        await outbox.take_all_as_sent(tx, watch.clock())
        rows = await outbox.shown_after(tx, ids, 0, 100)
    return [row.message.text for row in rows if row.kind is OutboxKind.REMINDER]
