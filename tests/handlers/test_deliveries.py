"""What providers say about our messages and about people's chats."""

import pytest
from sqlalchemy import select

from bot.domain.tickets import EntryKind
from bot.domain.urgency import Urgency
from storage import desk, people
from storage.schema import outbox
from tests.handlers.officer_phones import private_phone
from tests.talk import Talk, Voice
from tests.world import World


@pytest.fixture
async def siti(talk: Talk) -> Voice:
    """A person with a report on WhatsApp."""
    voice = talk.somebody(talk.whatsapp, "ID.100")
    await voice.says("sos")
    return voice


async def deliveries(talk: Talk) -> list[tuple[str, str | None]]:
    async with talk.database.reading() as tx:
        rows = await tx.execute(select(outbox.c.state, outbox.c.delivery).order_by(outbox.c.id))
        return [(row.state, row.delivery) for row in rows]


async def report(talk: Talk, voice: Voice, *states: str, code: int | None = None) -> None:
    """Reports on the first message the voice got, each in a body of its own."""
    external_id = f"external-{voice.bot.history[0].id}"
    for state in states:
        status = talk.whatsapp.status(voice.sender, external_id, state, code=code)
        await talk.take(talk.whatsapp, talk.whatsapp.notice([], [status]))


async def test_delivery_moves_forward_only(talk: Talk, siti: Voice) -> None:
    await report(talk, siti, "delivered", "read", "delivered", "sent")

    assert await deliveries(talk) == [("sent", "read")]


async def test_report_on_a_message_of_nobody_changes_nothing(talk: Talk, siti: Voice) -> None:
    status = talk.whatsapp.status(siti.sender, "external-0", "read")
    await talk.take(talk.whatsapp, talk.whatsapp.notice([], [status]))

    assert await deliveries(talk) == [("sent", "sent")]


async def test_I5_failed_delivery_alerts_and_marks_the_ticket_for_review(talk: Talk, siti: Voice) -> None:
    await report(talk, siti, "sent", "failed", code=131026)

    (ticket,) = await talk.tickets()
    assert ticket.needs_review == "undelivered"
    assert await talk.alerts() == [("opened", "critical"), ("undelivered", "critical")]
    entry = (await talk.timeline(ticket))[-1]
    assert (entry.kind, entry.body) == (EntryKind.UNDELIVERED, {"code": "131026", "kind": "reply"})
    assert await deliveries(talk) == [("sent", "failed")]


async def test_failed_delivery_is_a_matter_of_the_report_and_not_of_a_request_beside_it(
    talk: Talk, siti: Voice
) -> None:
    report_of_siti = await talk.ticket()
    world = World(talk.database, talk.clock)
    asked = {"category": "TRAINING", "urgency": Urgency.NONE, "is_request": True}
    request = await world.ticket(report_of_siti.agency, person=await talk.person(siti), **asked)

    await report(talk, siti, "failed", code=131026)

    review = {ticket.id: ticket.needs_review for ticket in await talk.tickets()}
    assert review == {report_of_siti.id: "undelivered", request.id: None}


@pytest.mark.parametrize("stands", ["duress", "wrong_pins"])
async def test_T2_failed_delivery_does_not_cover_a_graver_reason_to_look(talk: Talk, siti: Voice, stands: str) -> None:
    ticket = await talk.ticket()
    async with talk.database.transaction() as tx:
        await desk.change(tx, ticket, talk.clock(), needs_review=stands)

    await report(talk, siti, "failed", code=131026)

    assert (await talk.ticket()).needs_review == stands
    assert ("undelivered", "critical") in await talk.alerts()


async def test_I5_failed_delivery_in_the_same_batch_as_a_message_still_marks_the_ticket(
    talk: Talk, siti: Voice
) -> None:
    status = talk.whatsapp.status(siti.sender, f"external-{siti.bot.history[0].id}", "failed", code=131026)
    body = talk.whatsapp.message(siti.sender, {"type": "text", "text": {"body": "Kuala Lumpur"}})
    await talk.take(talk.whatsapp, talk.whatsapp.notice([body], [status]))

    (ticket,) = await talk.tickets()
    assert (ticket.needs_review, ticket.country) == ("undelivered", "MY")


async def test_officers_hear_of_a_failed_delivery_with_the_reference(talk: Talk, siti: Voice) -> None:
    officer = await talk.officer((await talk.ticket()).agency)
    phone = talk.somebody()
    await phone.says(f"/officer {await officer.link_code()}")
    await report(talk, siti, "failed", code=131026)

    (ticket,) = await talk.tickets()
    assert phone.bot.said("alert-undelivered")
    assert ticket.reference in phone.bot.text


async def test_blocked_person_is_not_written_to_until_they_come_back(talk: Talk) -> None:
    await talk.worker.says("sos")
    await talk.worker.posts(talk.telegram.standing(talk.worker.sender, "kicked"))
    assert await is_blocked(talk) is True
    await talk.worker.posts(talk.telegram.standing(talk.worker.sender, "member"))

    assert await is_blocked(talk) is False


async def test_message_of_a_person_who_had_blocked_us_opens_the_way_again(talk: Talk) -> None:
    await talk.worker.says("sos")
    await talk.worker.posts(talk.telegram.standing(talk.worker.sender, "kicked"))
    await talk.worker.says("Kuala Lumpur")

    assert await is_blocked(talk) is False


@pytest.mark.parametrize("comes_back_by", ["standing", "words"])
async def test_answer_that_a_block_kept_away_goes_once_the_person_is_back(talk: Talk, comes_back_by: str) -> None:
    await talk.worker.says("sos")
    officer = await talk.officer((await talk.ticket()).agency)
    await officer.claims(await talk.ticket())
    await officer.writes("Kami datang malam ini.")
    await talk.worker.posts(talk.telegram.standing(talk.worker.sender, "kicked"))
    async with talk.database.transaction() as tx:
        theirs = outbox.c.kind == "officer"
        await tx.execute(outbox.update().where(theirs).values(state="failed", delivery=None, code="403"))
    assert ("failed", None) in await deliveries(talk)

    if comes_back_by == "standing":
        await talk.worker.posts(talk.telegram.standing(talk.worker.sender, "member"))
    else:
        await talk.worker.says("mba sy balik lg")

    assert ("failed", None) not in await deliveries(talk)


async def test_new_id_of_a_person_moves_their_case_along(talk: Talk, siti: Voice) -> None:
    await siti.posts(talk.whatsapp.moved("ID.100", "ID.200"))
    moved = talk.somebody(talk.whatsapp, "ID.200")
    await moved.says("Kuala Lumpur")

    (ticket,) = await talk.tickets()
    assert ticket.country == "MY"
    assert moved.bot.asks == "safe_to_chat"


async def test_id_that_is_somebody_elses_already_moves_nobody(talk: Talk, siti: Voice) -> None:
    other = talk.somebody(talk.whatsapp, "ID.200")
    await other.says("sos")
    await siti.posts(talk.whatsapp.moved("ID.100", "ID.200"))
    await siti.says("Kuala Lumpur")

    assert [each.country for each in await talk.tickets()] == ["MY", None]


async def is_blocked(talk: Talk) -> bool:
    key = (talk.telegram.name, talk.telegram.account, talk.worker.sender)
    async with talk.database.reading() as tx:
        return (await people.find_identities(tx, [key]))[key].blocked_at is not None


async def test_I5_words_that_whatsapp_refuses_late_are_told_to_whom_they_were_called_sent(
    talk: Talk, siti: Voice
) -> None:
    ticket = await talk.ticket()
    phone = await private_phone(talk, await talk.officer(ticket.agency))
    await phone.says("/list")
    await phone.presses(talk.words("button-claim-this", reference=ticket.reference))
    await phone.replies(phone.bot.history[-1], "Besok jam 9 kami telepon.")
    await phone.presses(talk.words("button-send"))
    assert phone.bot.said("officer-sent")

    refused = f"external-{siti.bot.history[-1].id}"
    status = talk.whatsapp.status(siti.sender, refused, "failed", code=131047)
    await talk.take(talk.whatsapp, talk.whatsapp.notice([], [status]))

    assert phone.bot.said("officer-waits-window")
    assert ticket.reference in phone.bot.text
