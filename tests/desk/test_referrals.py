"""Tests of referring a ticket to another agency."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.domain.officers import Officer, Role
from bot.domain.referrals import REFERRAL_DEFAULTS, BounceReason, Consent, ConsentWay, ReferralState
from bot.domain.tickets import EntryKind, Outcome, Ticket, TicketState
from bot.domain.urgency import Urgency
from bot.errors import NotAllowed, NotFound
from bot.handlers import desk
from bot.handlers.administration.clock_limits import set_limit
from bot.handlers.casework import referrals
from bot.handlers.casework.referrals import AlreadyReferred, CannotTakeCases
from bot.handlers.desk import BadInput, WrongState
from bot.handlers.escalation.clocks import NOTICE_AFTER
from storage import people, tickets
from storage import referrals as store
from storage.database import Database
from storage.schema import agency_events, alerts, outbox
from tests.clock import Clock
from tests.desk.referring import (
    MISSION,
    OFFICE,
    TEXTS,
    accept,
    held,
    receiver,
    refer,
    sender,
    state_of,
)
from tests.desk.test_claims import actions, kinds, stored
from tests.world import World

__all__ = ["held", "receiver", "sender"]


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
