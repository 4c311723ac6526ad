"""Saving tickets: indexes are written anew only where what they are made of changed."""

from datetime import timedelta

from bot.domain.urgency import Urgency
from storage import schema, tickets
from storage.database import Database
from tests.clock import Clock
from tests.world import World


def test_what_is_left_out_is_what_indexes_are_made_of() -> None:
    in_indexes = {column.name for index in schema.tickets.indexes for column in index.columns}
    in_indexes |= {column.name for column in schema.tickets.columns if column.unique or column.index}
    never_saved = {"id", "person_id", "run_id", "reference", "opened_at"}

    assert set(tickets._INDEXED) == in_indexes - never_saved - {"updated_at"}


async def test_every_change_stands_whether_or_not_the_indexes_have_to_know(
    database: Database, world: World, clock: Clock
) -> None:
    told, raised = await world.ticket(), await world.ticket()
    async with database.transaction() as tx:
        held = await tickets.lock_many(tx, [told.id, raised.id])
        for each in held.values():
            each.details, each.sequence = {"sos.where": "gudang"}, 7
            each.person_wrote_at = each.updated_at = clock() + timedelta(minutes=1)
        held[raised.id].urgency = Urgency.CRITICAL
        await tickets.save(tx, list(held.values()))

    async with database.reading() as tx:
        assert {ticket.id: ticket for ticket in (await tickets.load_many(tx, list(held))).values()} == held


async def test_what_changes_twice_in_one_transaction_and_back_is_as_it_was_last(
    database: Database, world: World
) -> None:
    ticket = await world.ticket(urgency=Urgency.HIGH)
    async with database.transaction() as tx:
        held = await tickets.get(tx, ticket.id, lock=True)
        for urgency in (Urgency.CRITICAL, Urgency.HIGH, Urgency.HIGH):
            held.urgency = urgency
            await tickets.save(tx, [held])

    async with database.reading() as tx:
        assert (await tickets.get(tx, ticket.id)).urgency is Urgency.HIGH
