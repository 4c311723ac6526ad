"""Officers decide what belongs together; what they decided is remembered and can be undone."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.domain.likeness.links import Link, LinkState, Relation
from bot.domain.likeness.matching import Match, Reason
from bot.domain.officers import Officer, Role
from bot.domain.tickets import EntryKind, Ticket, TicketState
from bot.errors import NotAllowed, NotFound
from bot.handlers import desk
from bot.handlers.casework import links as rules
from bot.handlers.desk import AlreadyClaimed, StaleClaim
from bot.handlers.turns.erasure import erase
from bot.texts import Texts
from storage import links, sharing, tickets
from storage.database import Database
from storage.schema import audit, link_keys, outbox
from storage.schema import links as link_table
from tests.clock import Clock
from tests.world import World

ALIKE = Match(0.8, (Reason.SAME_WORKER, Reason.SAME_PHONE))


@pytest.fixture
async def officer(world: World) -> Officer:
    return await world.officer(name="Rini Contoh")


@pytest.fixture
async def held(database: Database, world: World, officer: Officer, clock: Clock) -> Ticket:
    ticket = await world.ticket(about="other")
    async with database.transaction() as tx:
        return await desk.claim(tx, officer, ticket.id, clock())


@pytest.fixture
async def other(world: World) -> Ticket:
    return await world.ticket(about="other")


async def propose(database: Database, one: Ticket, other: Ticket, clock: Clock) -> None:
    async with database.transaction() as tx:
        await links.propose(tx, one.id, [(other.id, ALIKE)], clock())


async def link_of(database: Database, one: Ticket, other: Ticket) -> Link | None:
    async with database.reading() as tx:
        return await links.find(tx, one.id, other.id)


async def state_of(database: Database, one: Ticket, other: Ticket) -> LinkState | None:
    link = await link_of(database, one, other)
    return link.state if link else None


async def kinds(database: Database, ticket: Ticket) -> list[EntryKind]:
    async with database.reading() as tx:
        return [entry.kind for entry in await tickets.timeline_of(tx, ticket.id)]


async def test_a_proposal_is_confirmed_and_stands_in_both_timelines(
    database: Database, officer: Officer, held: Ticket, other: Ticket, clock: Clock
) -> None:
    await propose(database, held, other, clock)

    async with database.transaction() as tx:
        await rules.confirm(tx, officer, held.id, held.claim_number, other.reference, clock())

    assert await state_of(database, held, other) is LinkState.CONFIRMED
    assert (await kinds(database, held))[-1] is EntryKind.LINKED
    assert (await kinds(database, other))[-1] is EntryKind.LINKED
    async with database.reading() as tx:
        rows = await tx.execute(select(audit.c.ticket_id).where(audit.c.action == "ticket_linked"))
        assert {row.ticket_id for row in rows} == {held.id, other.id}


async def test_a_rejected_pair_is_never_proposed_again(
    database: Database, officer: Officer, held: Ticket, other: Ticket, clock: Clock
) -> None:
    await propose(database, held, other, clock)
    async with database.transaction() as tx:
        await rules.reject(tx, officer, held.id, held.claim_number, other.reference, clock())

    await propose(database, other, held, clock)

    assert await state_of(database, held, other) is LinkState.REJECTED


async def test_undoing_leads_back_step_by_step(
    database: Database, officer: Officer, held: Ticket, other: Ticket, clock: Clock
) -> None:
    await propose(database, held, other, clock)
    async with database.transaction() as tx:
        await rules.merge(tx, officer, held.id, held.claim_number, other.reference, clock())

    states = []
    for _ in range(2):
        async with database.transaction() as tx:
            await rules.undo(tx, officer, held.id, held.claim_number, other.reference, clock())
        states.append(await state_of(database, held, other))

    assert states == [LinkState.CONFIRMED, LinkState.PROPOSED]
    assert await kinds(database, other) == [
        EntryKind.SAID,
        EntryKind.CLAIMED,
        EntryKind.MERGED,
        EntryKind.UNMERGED,
        EntryKind.UNLINKED,
    ]


async def test_merging_gives_both_to_one_officer_and_an_answer_reaches_both_reporters(
    database: Database, officer: Officer, held: Ticket, other: Ticket, clock: Clock
) -> None:
    texts = Texts({"id": ["officer-message = { $name }: { $text }"]})
    await propose(database, held, other, clock)
    async with database.transaction() as tx:
        await rules.merge(tx, officer, held.id, held.claim_number, other.reference, clock())

    async with database.transaction() as tx:
        sent = await rules.reply_to_all(
            tx, officer, held.id, held.claim_number, "Kami sedang mencari.", clock(), texts=texts
        )

    async with database.reading() as tx:
        theirs = await tickets.get(tx, other.id)
        reached = {row.person_id for row in await tx.execute(select(outbox.c.person_id))}
    assert (theirs.state, theirs.holder_id) == (TicketState.CLAIMED, officer.id)
    assert {entry.ticket_id for entry in sent} == {held.id, other.id}
    assert reached == {held.person_id, other.person_id}


async def test_t3_who_seeks_and_who_is_sought_are_never_merged(
    database: Database, world: World, officer: Officer, held: Ticket, clock: Clock
) -> None:
    herself = await world.ticket(about="self")
    await propose(database, held, herself, clock)

    with pytest.raises(rules.CannotMerge):
        async with database.transaction() as tx:
            await rules.merge(tx, officer, held.id, held.claim_number, herself.reference, clock())

    async with database.reading() as tx:
        (view,) = await rules.views_of(tx, officer, held)
    assert view.relation is Relation.SEEKING
    assert await state_of(database, held, herself) is LinkState.PROPOSED


async def test_a_ticket_somebody_else_holds_is_not_merged(
    database: Database, world: World, officer: Officer, held: Ticket, other: Ticket, clock: Clock
) -> None:
    colleague = await world.officer(name="Sari Contoh")
    await propose(database, held, other, clock)
    async with database.transaction() as tx:
        await desk.claim(tx, colleague, other.id, clock())

    with pytest.raises(AlreadyClaimed):
        async with database.transaction() as tx:
            await rules.merge(tx, officer, held.id, held.claim_number, other.reference, clock())


async def test_t10_of_another_agencys_ticket_only_the_agency_is_told(
    database: Database, world: World, clock: Clock
) -> None:
    officer = await world.officer("KBRI_KUL")
    mine, theirs = await world.ticket("KBRI_KUL"), await world.ticket("KJRI_JHB")
    await propose(database, mine, theirs, clock)

    async with database.reading() as tx:
        (view,) = await rules.views_of(tx, officer, mine)

    assert (view.row, view.agency) == (None, "KJRI_JHB")
    async with database.transaction() as tx:
        claimed = await desk.claim(tx, officer, mine.id, clock())
    with pytest.raises(NotFound):
        async with database.transaction() as tx:
            await rules.confirm(tx, officer, mine.id, claimed.claim_number, theirs.reference, clock())


async def test_t10_an_agency_that_gave_the_other_ticket_away_cannot_write_into_it(
    database: Database, world: World, clock: Clock
) -> None:
    officer = await world.officer("KBRI_KUL")
    mine, given = await world.ticket("KBRI_KUL"), await world.ticket("KJRI_JHB")
    await propose(database, mine, given, clock)
    async with database.transaction() as tx:
        await sharing.share(tx, given.id, "KBRI_KUL", sharing.REFERRED, clock())
        claimed = await desk.claim(tx, officer, mine.id, clock())

    for decide in (rules.confirm, rules.merge, rules.reject, rules.undo):
        with pytest.raises(NotAllowed):
            async with database.transaction() as tx:
                await decide(tx, officer, mine.id, claimed.claim_number, given.reference, clock())

    assert await state_of(database, mine, given) is LinkState.PROPOSED
    assert await kinds(database, given) == [EntryKind.SAID]


async def test_i13_systems_of_both_agencies_hear_of_every_decision(
    database: Database, world: World, officer: Officer, held: Ticket, other: Ticket, clock: Clock
) -> None:
    await world.endpoint()
    await propose(database, held, other, clock)

    for decide in (rules.confirm, rules.merge, rules.undo):
        before = await world.events_of(other), await world.events_of(held)
        async with database.transaction() as tx:
            await decide(tx, officer, held.id, held.claim_number, other.reference, clock())
        heard = await world.events_of(other), await world.events_of(held)
        assert [now[-1:] for now in heard] == [["ticket.updated"]] * 2
        assert [len(now) > len(then) for then, now in zip(before, heard, strict=True)] == [True, True]


async def test_only_the_holder_and_supervisors_decide_and_only_with_the_newest_claim_number(
    database: Database, world: World, officer: Officer, held: Ticket, other: Ticket, clock: Clock
) -> None:
    await propose(database, held, other, clock)
    colleague = await world.officer()
    supervisor = await world.officer(role=Role.SUPERVISOR)

    with pytest.raises(NotAllowed):
        async with database.transaction() as tx:
            await rules.confirm(tx, colleague, held.id, held.claim_number, other.reference, clock())
    with pytest.raises(StaleClaim):
        async with database.transaction() as tx:
            await rules.confirm(tx, officer, held.id, held.claim_number + 1, other.reference, clock())
    async with database.transaction() as tx:
        await rules.confirm(tx, supervisor, held.id, held.claim_number, other.reference, clock())

    assert await state_of(database, held, other) is LinkState.CONFIRMED


async def test_a_pair_nobody_proposed_can_be_linked_by_an_officer(
    database: Database, officer: Officer, held: Ticket, other: Ticket, clock: Clock
) -> None:
    async with database.transaction() as tx:
        await rules.confirm(tx, officer, held.id, held.claim_number, other.reference, clock())

    link = await link_of(database, held, other)
    assert link is not None
    assert (link.state, link.reasons, link.decided_by) == (LinkState.CONFIRMED, (Reason.BY_OFFICER,), officer.id)


async def test_no_more_than_three_proposals_are_shown_and_faded_ones_go(
    database: Database, world: World, officer: Officer, held: Ticket, clock: Clock
) -> None:
    others = [await world.ticket(about="other") for _ in range(5)]
    for each in others:
        await propose(database, each, held, clock)

    async with database.reading() as tx:
        shown = await rules.views_of(tx, officer, held)
    async with database.transaction() as tx:
        await links.propose(tx, held.id, [(others[0].id, ALIKE)], clock())

    assert len(shown) == 3
    async with database.reading() as tx:
        assert [link.other(held.id) for link in await links.links_of(tx, held.id)] == [others[0].id]


async def test_t27_keys_and_links_go_with_their_person(
    database: Database, world: World, other: Ticket, clock: Clock
) -> None:
    gone = await world.ticket(state=TicketState.CLOSED, closed_at=clock(), about="other")
    await propose(database, gone, other, clock)
    async with database.transaction() as tx:
        for ticket in (gone, other):
            await links.save_keys(tx, ticket, {("phone", "+60123456789"): "phone"})

    await erase(database, gone.person_id, clock() + timedelta(days=1), officer_id=None)

    async with database.reading() as tx:
        assert [row.ticket_id for row in await tx.execute(select(link_keys))] == [other.id]
        assert (await tx.execute(select(link_table))).all() == []


async def test_i11_keys_hold_nothing_in_clear(database: Database, other: Ticket) -> None:
    async with database.transaction() as tx:
        await links.save_keys(tx, other, {("phone", "+60123456789"): "phone", ("name", "sitiamina"): "name"})

    async with database.reading() as tx:
        rows = (await tx.execute(select(link_keys))).all()
    assert len(rows) == 2
    assert not [clear for clear in (b"60123", b"siti") if clear in repr(rows).encode()]
