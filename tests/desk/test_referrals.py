"""Tests of referring a ticket to another agency."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot.domain.officers import Officer, Role
from bot.domain.referrals import REFERRAL_DEFAULTS, BounceReason, Consent, ConsentWay, Part, Referral, ReferralState
from bot.domain.steps import StepState
from bot.domain.tickets import EntryKind, Outcome, Ticket, TicketState
from bot.domain.urgency import Urgency
from bot.errors import NotAllowed, NotFound
from bot.handlers import desk
from bot.handlers.administration.clock_limits import set_limit
from bot.handlers.casework import referrals
from bot.handlers.casework.passing import only_passed_way
from bot.handlers.casework.referrals import AlreadyReferred, CannotTakeCases, Wish
from bot.handlers.casework.steps import StepChange, change_step
from bot.handlers.casework.way_planning import plan
from bot.handlers.desk import BadInput, QueueFilter, QueueState, WrongState
from bot.handlers.escalation.clocks import NOTICE_AFTER
from bot.texts import Texts
from storage import people, sharing, steps, tickets, waiting
from storage import referrals as store
from storage.catalogue import load_stages
from storage.database import Database
from storage.schema import agency_events, alerts, outbox
from tests.clock import Clock
from tests.desk.test_claims import actions, claimed, kinds, stored
from tests.world import World

TEXTS = Texts(
    {
        "id": [
            "alert-referral = { $urgency } { $minutes }\nalert-bounced = { $reference }\nurgency-high = tinggi\n"
            "neutral-question = tanya\nbutton-read = Baca"
        ]
    }
)
MISSION, OFFICE = "KBRI_KUL", "BP3MI_DKI"
CATALOGUE = Path(__file__).parents[2] / "catalogue"


@pytest.fixture
async def sender(world: World) -> Officer:
    return await world.officer(MISSION, name="Rini Contoh")


@pytest.fixture
async def receiver(world: World) -> Officer:
    return await world.officer(OFFICE, name="Budi Contoh")


@pytest.fixture
async def held(database: Database, world: World, sender: Officer, clock: Clock) -> Ticket:
    return await claimed(database, sender, await world.ticket(MISSION), clock)


def wish(**changes: Any) -> Wish:
    usual = Wish(
        to_agency=OFFICE,
        reason="orangnya sudah mendarat",
        parts=[Part.STORY],
        consent=Consent.VITAL,
        note="baru mendarat, perlu penjemputan",
        consent_words="tidak sadar di rumah sakit",
    )
    return replace(usual, **changes)


async def refer(database: Database, officer: Officer, ticket: Ticket, clock: Clock, **changes: Any) -> Referral:
    async with database.transaction() as tx:
        return await referrals.refer(tx, officer, ticket.id, ticket.claim_number, wish(**changes), clock(), texts=TEXTS)


async def accept(database: Database, officer: Officer, referral: Referral, clock: Clock) -> Ticket:
    async with database.transaction() as tx:
        return await referrals.accept(tx, officer, referral.id, clock())


async def state_of(database: Database, referral: Referral) -> ReferralState | None:
    async with database.reading() as tx:
        found = await store.find(tx, referral.id)
        return found.state if found else None


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


async def test_holder_stays_responsible_until_the_other_agency_accepts(
    database: Database, sender: Officer, receiver: Officer, held: Ticket, clock: Clock
) -> None:
    referral = await refer(database, sender, held, clock)

    assert referral.due_at == clock() + REFERRAL_DEFAULTS[Urgency.HIGH].accept
    assert (await stored(database, held)).holder_id == sender.id
    assert (await kinds(database, held))[-1] is EntryKind.REFERRED


async def test_accepting_moves_the_ticket_to_the_other_agency_and_the_sender_looks_on(
    database: Database, sender: Officer, receiver: Officer, held: Ticket, clock: Clock
) -> None:
    referral = await refer(database, sender, held, clock)

    taken = await accept(database, receiver, referral, clock)

    assert (taken.agency, taken.holder_id, taken.claim_number) == (OFFICE, receiver.id, held.claim_number + 1)
    assert (taken.state, taken.notice_due_at) == (TicketState.CLAIMED, clock() + NOTICE_AFTER)
    assert (await actions(database, held))[-2:] == ["ticket_referred", "ticket_referral_accepted"]
    async with database.transaction() as tx:
        page = await desk.read(tx, sender, held.id, reason="ingin tahu kelanjutannya", now=clock())
        with pytest.raises(NotAllowed):
            await desk.note(tx, sender, held.id, taken.claim_number, "catatan", clock())
    assert (page.may_write, page.ticket.agency) == (False, OFFICE)
    assert "tolong saya" in [entry.body.get("text") for entry in page.timeline]


async def test_supervisor_of_the_sender_cannot_act_on_what_was_given_away(
    database: Database, world: World, sender: Officer, receiver: Officer, held: Ticket, clock: Clock
) -> None:
    supervisor = await world.officer(MISSION, role=Role.SUPERVISOR)
    taken = await accept(database, receiver, await refer(database, sender, held, clock), clock)
    async with database.transaction() as tx:
        released = await desk.release(tx, receiver, held.id, taken.claim_number, clock())

    for attempt in (
        lambda tx: desk.set_urgency(tx, supervisor, held.id, released.claim_number, Urgency.NONE, clock()),
        lambda tx: desk.claim(tx, supervisor, held.id, clock()),
    ):
        with pytest.raises(NotAllowed):
            async with database.transaction() as tx:
                await attempt(tx)


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


async def test_bounced_case_stays_with_its_holder_who_is_told_why(
    database: Database, sender: Officer, receiver: Officer, held: Ticket, clock: Clock
) -> None:
    referral = await refer(database, sender, held, clock)

    async with database.transaction() as tx:
        await referrals.bounce(
            tx, receiver, referral.id, BounceReason.NOT_OURS, "alamatnya di Jawa Barat", clock(), texts=TEXTS
        )

    assert await state_of(database, referral) is ReferralState.BOUNCED
    assert (await stored(database, held)).holder_id == sender.id
    async with database.reading() as tx:
        entry = (await tickets.timeline_of(tx, held.id))[-1]
        clocks = [row.clock for row in await tx.execute(select(alerts.c.clock))]
    assert (entry.kind, entry.body["bounce"]) == (EntryKind.REFERRAL_BOUNCED, "not_ours")
    assert clocks == ["bounced"]
    with pytest.raises(WrongState):
        await accept(database, receiver, referral, clock)


async def test_unanswered_referral_comes_back_when_its_limit_is_over(
    database: Database, sender: Officer, receiver: Officer, held: Ticket, clock: Clock
) -> None:
    referral = await refer(database, sender, held, clock)
    clock.move(REFERRAL_DEFAULTS[Urgency.HIGH].accept - timedelta(seconds=1))
    async with database.transaction() as tx:
        early = await referrals.expire_referrals(tx, TEXTS, clock())
    clock.move(timedelta(seconds=1))

    async with database.transaction() as tx:
        late = await referrals.expire_referrals(tx, TEXTS, clock())
        again = await referrals.expire_referrals(tx, TEXTS, clock())

    assert (early, late, again) == (0, 1, 0)
    assert await state_of(database, referral) is ReferralState.EXPIRED
    assert (await kinds(database, held))[-1] is EntryKind.REFERRAL_BOUNCED
    with pytest.raises(WrongState):
        await accept(database, receiver, referral, clock)


async def test_person_who_does_not_answer_sends_the_case_back_to_its_holder_and_nobody_else_hears(
    database: Database, world: World, sender: Officer, receiver: Officer, held: Ticket, clock: Clock
) -> None:
    await world.endpoint(MISSION)
    asked = await refer(database, sender, held, clock, consent=Consent.ASKED, consent_words="")
    clock.move(REFERRAL_DEFAULTS[Urgency.HIGH].answer - timedelta(seconds=1))
    async with database.transaction() as tx:
        early = await referrals.expire_referrals(tx, TEXTS, clock())
    clock.move(timedelta(seconds=1))

    async with database.transaction() as tx:
        late = await referrals.expire_referrals(tx, TEXTS, clock())

    async with database.reading() as tx:
        (alert,) = (await tx.execute(select(alerts.c.clock, alerts.c.agency))).all()
        told = (await tx.execute(select(agency_events.c.also_to).order_by(agency_events.c.sequence.desc()))).first()
        entry = (await tickets.timeline_of(tx, held.id))[-1]
    assert (early, late, await state_of(database, asked)) == (0, 1, ReferralState.EXPIRED)
    assert (entry.kind, entry.body["bounce"]) == (EntryKind.REFERRAL_BOUNCED, "unanswered")
    assert (tuple(alert), told) == (("bounced", MISSION), (MISSION,))
    await refer(database, sender, held, clock)  # the way is free again


async def test_a_referral_waits_as_long_as_an_administrator_has_set(
    database: Database, world: World, sender: Officer, receiver: Officer, held: Ticket, clock: Clock
) -> None:
    administrator = await world.officer(role=Role.ADMINISTRATOR)
    async with database.transaction() as tx:
        await set_limit(tx, administrator, Urgency.HIGH, (15, 30, 240, 7, 70), clock())

    asked = await refer(database, sender, held, clock, consent=Consent.ASKED, consent_words="")
    async with database.transaction() as tx:
        await referrals.withdraw(tx, sender, held.id, held.claim_number, clock())
    offered = await refer(database, sender, held, clock)

    assert asked.due_at == clock() + timedelta(minutes=70)
    assert offered.due_at == clock() + timedelta(minutes=7)


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


async def test_referral_taken_back_is_not_there_any_more(
    database: Database, sender: Officer, receiver: Officer, held: Ticket, clock: Clock
) -> None:
    referral = await refer(database, sender, held, clock)

    async with database.transaction() as tx:
        await referrals.withdraw(tx, sender, held.id, held.claim_number, clock())

    async with database.reading() as tx:
        assert await referrals.incoming(tx, receiver) == []
    with pytest.raises(WrongState):
        await accept(database, receiver, referral, clock)


async def test_closed_ticket_cannot_be_accepted(
    database: Database, sender: Officer, receiver: Officer, held: Ticket, clock: Clock
) -> None:
    referral = await refer(database, sender, held, clock)
    async with database.transaction() as tx:
        await desk.close(tx, sender, held.id, held.claim_number, Outcome.HELPED, "", clock())

    async with database.reading() as tx:
        assert await referrals.incoming(tx, receiver) == []
    with pytest.raises(WrongState):
        await accept(database, receiver, referral, clock)


async def test_t10_a_third_agency_finds_no_referral(
    database: Database, world: World, sender: Officer, receiver: Officer, held: Ticket, clock: Clock
) -> None:
    referral = await refer(database, sender, held, clock)
    stranger = await world.officer("KJRI_JHB", role=Role.SUPERVISOR)

    async with database.reading() as tx:
        assert await referrals.incoming(tx, stranger) == []
    with pytest.raises(NotFound):
        await accept(database, stranger, referral, clock)


async def test_second_referral_waits_for_the_first(
    database: Database, world: World, sender: Officer, receiver: Officer, held: Ticket, clock: Clock
) -> None:
    await world.officer("KJRI_JHB")
    await refer(database, sender, held, clock)

    with pytest.raises(AlreadyReferred):
        await refer(database, sender, held, clock, to_agency="KJRI_JHB")


async def test_agency_where_nobody_could_answer_is_refused(
    database: Database, world: World, sender: Officer, held: Ticket, clock: Clock
) -> None:
    await world.agency("KJRI_JHB")

    for code in ("KJRI_JHB", MISSION, "NOWHERE"):
        with pytest.raises(CannotTakeCases):
            await refer(database, sender, held, clock, to_agency=code)


@pytest.mark.parametrize(
    "changes",
    [
        {"parts": []},
        {"reason": "  "},
        {"consent_words": "darurat"},
        {"consent": Consent.RECORDED, "consent_way": ConsentWay.PHONE},
        {"note": "x" * 301},
    ],
    ids=["no parts", "no reason", "ground too short", "consent without a moment", "note too long"],
)
async def test_referral_needs_a_reason_its_parts_and_a_consent_or_ground(
    database: Database, sender: Officer, receiver: Officer, held: Ticket, clock: Clock, changes: dict[str, Any]
) -> None:
    with pytest.raises(BadInput):
        await refer(database, sender, held, clock, **changes)


async def test_recorded_consent_is_kept_with_how_and_when(
    database: Database, sender: Officer, receiver: Officer, held: Ticket, clock: Clock
) -> None:
    told_at = clock() - timedelta(hours=1)

    referral = await refer(
        database,
        sender,
        held,
        clock,
        consent=Consent.RECORDED,
        consent_way=ConsentWay.PHONE,
        consent_at=told_at,
        consent_words="boleh, silakan",
    )

    async with database.reading() as tx:
        kept = await store.find(tx, referral.id)
    assert kept == referral
    assert kept is not None
    assert (kept.consent_way, kept.consent_at, kept.consent_words) == (ConsentWay.PHONE, told_at, "boleh, silakan")


async def test_nothing_is_offered_while_the_person_is_being_asked(
    database: Database, sender: Officer, receiver: Officer, held: Ticket, clock: Clock
) -> None:
    referral = await refer(database, sender, held, clock, consent=Consent.ASKED, consent_words="")

    assert (referral.state, referral.offered_at) == (ReferralState.ASKING, None)
    async with database.reading() as tx:
        assert await referrals.incoming(tx, receiver) == []
        sent = (await tx.execute(select(outbox.c.kind, outbox.c.ticket_id))).all()
    assert [tuple(row) for row in sent] == [("officer", held.id)]
    with pytest.raises(NotFound):
        await accept(database, receiver, referral, clock)


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


async def test_late_referral_is_sent_back_after_the_turn_its_person_is_in(
    database: Database, sender: Officer, receiver: Officer, held: Ticket, clock: Clock
) -> None:
    """Persons are locked before tickets, everywhere: a turn that holds the person must not find the ticket taken."""
    referral = await refer(database, sender, held, clock)
    clock.move(REFERRAL_DEFAULTS[Urgency.HIGH].accept)

    async def expire() -> None:
        async with database.transaction() as tx:
            await referrals.expire_referrals(tx, TEXTS, clock())

    async with database.transaction() as tx:
        await people.load_persons(tx, [held.person_id], lock=True)
        job = asyncio.create_task(expire())
        done, _ = await asyncio.wait([job], timeout=0.3)
    await job

    assert (done, await state_of(database, referral)) == (set(), ReferralState.EXPIRED)
