"""What officers do with an alert in their own chat: claim, pass on, put off, and see what waits."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.officers import Role
from bot.domain.tickets import TicketState
from bot.domain.urgency import Urgency
from bot.jobs.escalation import EscalationJob
from bot.jobs.snoozes import SnoozeJob
from storage import clocks, schema
from tests.handlers.officer_phones import OWNER, audited, link
from tests.talk import MOSTLY_ON_SQLITE, AtDesk, Talk, Voice

CLAIM, PASS_ON, SNOOZE = "button-claim", "button-pass-on", "button-snooze"


async def minutes_pass(talk: Talk, minutes: float) -> None:
    """Let time go by, and the reminders of officers see it."""
    talk.begin_round()
    talk.clock.move(timedelta(minutes=minutes))
    await SnoozeJob(talk.house(), talk.database).work_off()
    await talk.settle()


async def report(talk: Talk, urgency: Urgency) -> None:
    """A new report, as urgent as a test wants it."""
    await talk.worker.says("sos")
    async with talk.database.transaction() as tx:
        ticket = replace(await talk.ticket(), urgency=urgency)
        due_at = ticket.opened_at + (await clocks.limits(tx))[urgency].acknowledge
        await tx.execute(schema.tickets.update().values(urgency=urgency.value, next_due_at=due_at))


@pytest.fixture
async def rini(talk: Talk) -> Voice:
    return await link(talk, await talk.officer(OWNER, name="Rini Contoh"))


@pytest.fixture
async def dewi(talk: Talk, rini: Voice) -> Voice:
    return await link(talk, await talk.officer(OWNER, name="Dewi Contoh"))


async def supervisor(talk: Talk, name: str) -> AtDesk:
    return AtDesk(talk, await talk.world.officer(OWNER, role=Role.SUPERVISOR, name=name))


async def test_claim_acknowledges_the_alerts_of_the_ticket(talk: Talk, rini: Voice) -> None:
    await talk.worker.says("sos")
    await rini.presses(talk.words(CLAIM))

    async with talk.database.reading() as tx:
        open_ones = schema.alerts.c.acknowledged_at.is_(None)
        left = (await tx.execute(schema.alerts.select().where(open_ones, schema.alerts.c.clock == "opened"))).all()
    assert left == []
    assert "telegram_claimed" in await audited(talk)


@MOSTLY_ON_SQLITE
async def test_alert_names_the_kind_of_case_and_links_to_the_console(talk: Talk, rini: Voice) -> None:
    talk.console_url = "https://pulang.example/console"
    await talk.worker.says("majikan pukul saya")

    ticket = await talk.ticket()
    label = talk.parts.catalogue.categories[ticket.category].label_id
    assert label in rini.bot.text
    assert f"https://pulang.example/console/tickets/{ticket.reference}" in rini.bot.text


@MOSTLY_ON_SQLITE
async def test_alert_of_a_report_that_got_worse_names_the_gravest(talk: Talk, rini: Voice) -> None:
    await talk.worker.says("paspor saya ditahan agen, tolong")
    await talk.worker.says("saya diperkosa majikan tadi malam")

    categories = talk.parts.catalogue.categories
    assert categories["SEXUAL_VIOLENCE"].label_id in rini.bot.text


async def test_pass_on_alerts_the_next_officer_now_and_acknowledges_nothing(
    talk: Talk, rini: Voice, dewi: Voice
) -> None:
    await talk.worker.says("sos")
    await rini.presses(talk.words(PASS_ON))

    ticket = await talk.ticket()
    assert ticket.reference in dewi.bot.text
    assert "Dewi Contoh" in rini.bot.text
    assert (ticket.state, ticket.clock_level) == (TicketState.NEW, 1)
    async with talk.database.reading() as tx:
        steps = await clocks.steps_of(tx, ticket.id, ticket.agency)
    assert [(step.officers, step.acknowledged_at) for step in steps] == [((), None), (("Dewi Contoh",), None)]
    assert "telegram_passed_on" in await audited(talk)


async def test_who_passed_on_is_not_asked_again_in_the_same_round(talk: Talk, rini: Voice, dewi: Voice) -> None:
    chief = await link(talk, await supervisor(talk, "Kartini Contoh"))
    await talk.worker.says("sos")
    await rini.presses(talk.words(PASS_ON))
    await dewi.presses(talk.words(PASS_ON))

    assert "Kartini Contoh" in dewi.bot.text
    assert chief.bot.heard != []
    assert rini.bot.heard == []


async def test_last_officer_who_passes_on_makes_it_climb(talk: Talk, rini: Voice) -> None:
    await talk.worker.says("sos")
    await rini.presses(talk.words(PASS_ON))

    ticket = await talk.ticket()
    assert ticket.clock_level > 1
    assert ticket.state is TicketState.NEW


async def test_passed_on_ticket_escalates_further_by_its_clock(talk: Talk, rini: Voice, dewi: Voice) -> None:
    await talk.worker.says("sos")
    await rini.presses(talk.words(PASS_ON))
    talk.clock.move(timedelta(minutes=6))
    await EscalationJob(talk.house(), talk.database).work_off()

    assert (await talk.ticket()).clock_level > 1


@MOSTLY_ON_SQLITE
@pytest.mark.parametrize("label", [PASS_ON, SNOOZE, CLAIM])
async def test_stale_button_says_who_has_it(talk: Talk, rini: Voice, dewi: Voice, label: str) -> None:
    await talk.worker.says("sos")
    await dewi.presses(talk.words(CLAIM))
    await rini.presses(talk.words(label))

    ticket = await talk.ticket()
    assert rini.bot.text == talk.words("alert-taken", reference=ticket.reference, name="Dewi Contoh")
    assert ticket.clock_level == 0


@MOSTLY_ON_SQLITE
async def test_button_of_a_closed_ticket_says_so(talk: Talk, rini: Voice) -> None:
    officer = await talk.officer(OWNER, name="Dewi Contoh")
    await talk.worker.says("sos")
    await officer.claims(await talk.ticket())
    await officer.closes()
    await rini.presses(talk.words(PASS_ON))

    ticket = await talk.ticket()
    assert rini.bot.text == talk.words("officer-ticket-closed", reference=ticket.reference)


async def test_snooze_reminds_after_ten_minutes_once(talk: Talk, rini: Voice) -> None:
    await report(talk, Urgency.NORMAL)
    await rini.presses(talk.words(SNOOZE))
    ticket = await talk.ticket()
    assert rini.bot.text == talk.words("officer-snoozed", reference=ticket.reference, minutes=10)
    await minutes_pass(talk, 9)
    assert rini.bot.heard == []

    await minutes_pass(talk, 1)

    assert rini.bot.said("alert-snoozed")
    assert len(rini.bot.labels) == 3
    await minutes_pass(talk, 20)
    assert rini.bot.heard == []


async def test_critical_alert_is_put_off_for_two_minutes_only(talk: Talk, rini: Voice) -> None:
    await report(talk, Urgency.CRITICAL)
    await rini.presses(talk.words(SNOOZE))

    await minutes_pass(talk, 2)

    assert rini.bot.said("alert-snoozed")


async def test_snooze_never_goes_past_the_limit_to_acknowledge(talk: Talk, rini: Voice) -> None:
    await report(talk, Urgency.HIGH)
    await minutes_pass(talk, 9)
    await rini.presses(talk.words(SNOOZE))

    await minutes_pass(talk, 5)
    assert rini.bot.said("alert-snoozed")
    await rini.presses(talk.words(SNOOZE))

    assert rini.bot.text == talk.words("officer-no-snooze", reference=(await talk.ticket()).reference)


async def test_snoozed_alert_of_a_ticket_that_was_taken_reminds_nobody(talk: Talk, rini: Voice, dewi: Voice) -> None:
    await report(talk, Urgency.NORMAL)
    await rini.presses(talk.words(SNOOZE))
    await dewi.presses(talk.words(CLAIM))

    await minutes_pass(talk, 11)

    assert rini.bot.heard == []


@MOSTLY_ON_SQLITE
async def test_T5_button_does_not_work_for_the_next_officer_of_the_same_phone(talk: Talk, rini: Voice) -> None:
    await talk.worker.says("sos")
    button = rini.bot.find_choice(talk.words(CLAIM))
    await rini.says("/worker")
    other = await talk.officer(OWNER, name="Dewi Contoh")
    await rini.says(f"/officer {await other.link_code()}")
    await rini.presses_token(button.token, button.label)

    assert rini.bot.said("officer-chat-hint")
    assert (await talk.ticket()).state is TicketState.NEW


async def test_T10_officer_moved_to_another_agency_can_do_nothing_with_an_old_alert(talk: Talk, rini: Voice) -> None:
    await talk.worker.says("sos")
    async with talk.database.transaction() as tx:
        await tx.execute(schema.officers.update().values(agency="KBRI_RUH"))
    for label in (CLAIM, PASS_ON, SNOOZE):
        await rini.presses(talk.words(label))
        assert rini.bot.said("officer-not-there")

    assert (await talk.ticket()).state is TicketState.NEW


async def test_list_shows_references_and_urgency_only_and_claims_from_there(talk: Talk, rini: Voice) -> None:
    await talk.worker.says("tolong, majikan pukul saya")
    ticket = await talk.ticket()
    await rini.says("/list")
    assert f"{ticket.reference} · gawat" in rini.bot.text
    assert "pukul" not in rini.bot.text
    await rini.presses(talk.words("button-claim-this", reference=ticket.reference))
    await rini.says("/list")

    assert rini.bot.text.index(talk.words("officer-list-held")) < rini.bot.text.index(ticket.reference)
    assert rini.bot.text.index(ticket.reference) < rini.bot.text.index(talk.words("officer-list-waiting"))
    assert "telegram_listed" in await audited(talk)


async def test_duty_is_set_from_the_chat(talk: Talk, rini: Voice) -> None:
    await rini.says("/duty off")
    assert rini.bot.said("officer-duty-off")
    await rini.says("/duty")
    assert rini.bot.said("officer-duty-off")
    await rini.says("/duty on")

    assert rini.bot.said("officer-duty-on")


@MOSTLY_ON_SQLITE
async def test_closed_account_can_do_nothing_but_leave(talk: Talk, rini: Voice) -> None:
    await talk.worker.says("sos")
    async with talk.database.transaction() as tx:
        await tx.execute(schema.officers.update().values(is_active=False))
    await rini.presses(talk.words(CLAIM))
    assert rini.bot.said("officer-not-active")
    await rini.says("/list")
    assert rini.bot.said("officer-not-active")
    await rini.says("/worker")

    assert rini.bot.said("officer-unlinked")
    assert (await talk.ticket()).state is TicketState.NEW


async def test_claim_and_a_message_of_the_person_in_one_batch_both_stand(talk: Talk, rini: Voice) -> None:
    await talk.worker.says("sos")
    button = rini.bot.find_choice(talk.words(CLAIM))
    talk.begin_round()
    await talk.arrive(
        talk.telegram,
        talk.telegram.press(rini.sender, button.token, button.label),
        talk.telegram.text(talk.worker.sender, "dia mabuk"),
    )
    await talk.work_off()

    ticket = await talk.ticket()
    assert (ticket.state, ticket.claim_number) == (TicketState.CLAIMED, 1)
    assert "dia mabuk" in [entry.body.get("text") for entry in await talk.timeline(ticket)]


async def test_F28_officers_of_the_agency_a_standing_report_comes_to_are_called_at_once(
    talk: Talk, rini: Voice
) -> None:
    there = await link(talk, await talk.officer("KBRI_RUH", name="Sari Contoh"))
    await talk.worker.says("tolong, majikan pukul saya")
    talk.begin_round()
    talk.clock.move(timedelta(minutes=30))
    await EscalationJob(talk.house(), talk.database).work_off()
    assert (await talk.ticket()).clock_level > 0
    assert (await talk.ticket()).reference not in there.bot.text

    await talk.worker.says("saya di riyadh")

    ticket = await talk.ticket()
    async with talk.database.reading() as tx:
        limit = (await clocks.limits(tx))[Urgency.CRITICAL].acknowledge
    assert (ticket.agency, ticket.clock_level) == ("KBRI_RUH", 0)
    assert ticket.next_due_at is not None
    assert limit - timedelta(minutes=1) < ticket.next_due_at - talk.clock() <= limit
    assert ticket.reference in there.bot.text
