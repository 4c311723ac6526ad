"""What a receiving agency sees of a referred case: what was passed on, and what comes after (THREATS.md T10)."""

from datetime import timedelta

import pytest

from bot.domain.officers import Officer, Role
from bot.domain.referrals import Part
from bot.domain.steps import StepState
from bot.domain.tickets import Ticket
from bot.domain.urgency import Urgency
from bot.errors import NotFound
from bot.handlers import desk
from bot.handlers.casework import referrals
from bot.handlers.casework.passing import only_passed_way
from bot.handlers.casework.steps import StepChange, change_step
from bot.handlers.casework.way_planning import plan
from bot.handlers.desk import QueueFilter, QueueState
from storage import sharing, steps, waiting
from storage.catalogue import load_stages
from storage.database import Database
from tests.clock import Clock
from tests.desk.referring import CATALOGUE, MISSION, OFFICE, accept, held, receiver, refer, sender
from tests.desk.test_claims import claimed
from tests.world import World

__all__ = ["held", "receiver", "sender"]


async def test_before_acceptance_the_other_agency_sees_only_kind_country_urgency_age_and_note(
    database: Database, sender: Officer, receiver: Officer, held: Ticket, clock: Clock
) -> None:
    await refer(database, sender, held, clock)

    async with database.reading() as tx:
        (offered,) = await referrals.incoming(tx, receiver)
        assert [(await waiting.count(tx, each)).referred for each in (receiver, sender)] == [1, 0]
    assert (offered.category, offered.country, offered.urgency) == (held.category, "MY", Urgency.HIGH)
    assert (offered.note, offered.opened_at) == ("baru mendarat, perlu penjemputan", held.opened_at)
    assert held.reference not in repr(offered)
    with pytest.raises(NotFound):
        async with database.transaction() as tx:
            await desk.read(tx, receiver, held.id, reason="ingin melihat isinya dulu", now=clock())


async def test_receiver_sees_of_the_past_what_was_passed_and_all_that_comes(
    database: Database, sender: Officer, receiver: Officer, held: Ticket, clock: Clock
) -> None:
    async with database.transaction() as tx:
        await desk.note(tx, sender, held.id, held.claim_number, "rahasia kami", clock())
    clock.move(timedelta(minutes=1))
    referral = await refer(database, sender, held, clock, parts=[Part.STORY])
    taken = await accept(database, receiver, referral, clock)
    clock.move(timedelta(minutes=1))
    async with database.transaction() as tx:
        await desk.note(tx, receiver, held.id, taken.claim_number, "catatan penerima", clock())

    async with database.transaction() as tx:
        page = await desk.read(tx, receiver, held.id, reason=None, now=clock())

    texts = [entry.body.get("text") for entry in page.timeline]
    assert "tolong saya" in texts
    assert "catatan penerima" in texts
    assert "rahasia kami" not in repr(page)
    assert (page.person.name, page.ticket.details) == (None, {})


async def test_all_parts_pass_the_whole_story(
    database: Database, sender: Officer, receiver: Officer, held: Ticket, clock: Clock
) -> None:
    async with database.transaction() as tx:
        await desk.note(tx, sender, held.id, held.claim_number, "untuk semua", clock())
    await accept(database, receiver, await refer(database, sender, held, clock, parts=list(Part)), clock)

    async with database.transaction() as tx:
        page = await desk.read(tx, receiver, held.id, reason=None, now=clock())

    assert "untuk semua" in [entry.body.get("text") for entry in page.timeline]
    assert (page.person.name, page.ticket.details) == ("Siti Contohwati", held.details)


async def test_words_put_to_a_step_are_passed_on_only_with_the_notes_and_never_wiped_by_who_cannot_see_them(
    database: Database, world: World, sender: Officer, receiver: Officer, clock: Clock
) -> None:
    held = await claimed(database, sender, await world.ticket(MISSION, category="STRANDED"), clock)
    async with database.transaction() as tx:
        await steps.save_stages(tx, load_stages(CATALOGUE))
        await plan(tx, held, clock())
        wanted = StepChange(state=StepState.WAITING, blocker="majikan minta uang", proof="paspor di laci dapur")
        await change_step(tx, sender, held.id, held.claim_number, "TRIAGE", wanted, clock())
    clock.move(timedelta(minutes=1))
    taken = await accept(database, receiver, await refer(database, sender, held, clock), clock)
    clock.move(timedelta(minutes=1))

    async with database.transaction() as tx:
        done = StepChange(
            state=StepState.DONE, blocker="", proof="", reason="", proof_file_id=0
        )  # as the form sends it
        await change_step(tx, receiver, held.id, taken.claim_number, "TRIAGE", done, clock())
        await change_step(tx, receiver, held.id, taken.claim_number, "SPLP", StepChange(proof="SPLP terbit"), clock())
        way = await steps.find_way(tx, held.id)
        assert way is not None
        of_receiver = await only_passed_way(tx, receiver, taken, way)
        of_sender = await only_passed_way(tx, sender, taken, way)
        timeline = (await desk.read(tx, receiver, held.id, reason=None, now=clock())).timeline

    proofs = [{step.code: step.proof for step in each.steps if step.proof} for each in (of_receiver, of_sender)]
    assert proofs == [{"SPLP": "SPLP terbit"}, {"TRIAGE": "paspor di laci dapur", "SPLP": "SPLP terbit"}]
    assert "laci" not in repr(timeline)


async def test_t10_a_third_agency_finds_no_referral(
    database: Database, world: World, sender: Officer, receiver: Officer, held: Ticket, clock: Clock
) -> None:
    referral = await refer(database, sender, held, clock)
    stranger = await world.officer("KJRI_JHB", role=Role.SUPERVISOR)

    async with database.reading() as tx:
        assert await referrals.incoming(tx, stranger) == []
    with pytest.raises(NotFound):
        await accept(database, stranger, referral, clock)


async def test_case_given_back_is_whole_for_its_first_agency(
    database: Database, sender: Officer, receiver: Officer, held: Ticket, clock: Clock
) -> None:
    async with database.transaction() as tx:
        await desk.note(tx, sender, held.id, held.claim_number, "catatan pertama", clock())
    taken = await accept(database, receiver, await refer(database, sender, held, clock), clock)
    clock.move(timedelta(minutes=1))
    back = await refer(database, receiver, taken, clock, to_agency=MISSION)
    await accept(database, sender, back, clock)

    async with database.transaction() as tx:
        page = await desk.read(tx, sender, held.id, reason=None, now=clock())

    assert "catatan pertama" in [entry.body.get("text") for entry in page.timeline]
    assert page.may_write


async def test_T10_search_finds_nothing_that_was_not_passed_on(
    database: Database, sender: Officer, receiver: Officer, held: Ticket, clock: Clock
) -> None:
    await accept(database, receiver, await refer(database, sender, held, clock), clock)

    async with database.reading() as tx:
        for words in ("Siti Contohwati", "Djoenaidi"):
            of_receiver = await desk.queue(tx, receiver, QueueFilter(QueueState.MINE, text=words))
            of_sender = await desk.queue(tx, sender, QueueFilter(QueueState.OPEN, text=words))
            assert of_receiver.rows == []
            assert [row.id for row in of_sender.rows] == [held.id]


async def test_T10_agency_that_is_let_in_after_a_referral_sees_no_more_than_its_receiver(
    database: Database, world: World, sender: Officer, receiver: Officer, held: Ticket, clock: Clock
) -> None:
    early, late = await world.officer("KPAI"), await world.officer("POLRI")
    async with database.transaction() as tx:
        await sharing.share(tx, held.id, "KPAI", sharing.ALONG, clock())
    clock.move(timedelta(minutes=1))
    await accept(database, receiver, await refer(database, sender, held, clock), clock)
    clock.move(timedelta(minutes=1))
    async with database.transaction() as tx:
        await sharing.share(tx, held.id, "POLRI", sharing.ESCALATED, clock())

    async with database.transaction() as tx:
        of_late = await desk.read(tx, late, held.id, reason="diminta ikut menangani", now=clock())
        of_early = await desk.read(tx, early, held.id, reason="diminta ikut menangani", now=clock())

    assert (of_late.person.name, of_late.ticket.details) == (None, {})
    assert of_early.ticket.details == held.details


async def test_accepting_ends_what_was_shared_while_nobody_acted(
    database: Database, world: World, sender: Officer, receiver: Officer, held: Ticket, clock: Clock
) -> None:
    await world.agency("POLRI")
    async with database.transaction() as tx:
        for agency in ("POLRI", OFFICE):
            await sharing.share(tx, held.id, agency, sharing.ESCALATED, clock())

    await accept(database, receiver, await refer(database, sender, held, clock), clock)

    async with database.reading() as tx:
        assert await sharing.parts_of(tx, held.id) == {MISSION: (sharing.REFERRED,)}
