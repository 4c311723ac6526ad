"""Before an officer writes to a watched person, or closes a report whose person wrote last, there is a second look."""

import pytest
from sqlalchemy import select

from bot.domain.urgency import Urgency
from storage import tickets
from storage.database import Database
from storage.schema import outbox
from tests.clock import Clock
from tests.console.conftest import Browser
from tests.world import World

FRAGMENT = {"HX-Request": "true"}


async def test_T01_words_to_somebody_who_is_watched_wait_for_a_second_look(
    browser: Browser, world: World, database: Database
) -> None:
    ticket = await world.ticket()
    address = f"/console/tickets/{ticket.reference}"
    await browser.post(f"{address}/claim")
    async with database.transaction() as tx:
        held = await tickets.get(tx, ticket.id, lock=True)
        held.details = {**held.details, "told.safe_to_chat": False}
        await tickets.save(tx, [held])
    words = {"claim_number": "1", "text": "Apakah majikan masih di rumah?"}

    page = await (await browser.get(address)).text()
    refused = await browser.post(f"{address}/reply", words, **FRAGMENT)
    sent = await browser.post(f"{address}/reply", {**words, "is_neutral": "yes"}, **FRAGMENT)

    async with database.reading() as tx:
        on_their_way = (await tx.execute(select(outbox.c.id))).all()
    assert "Tidak aman membalas." in page
    assert 'name="is_neutral"' in page
    assert (refused.status, sent.status, len(on_their_way)) == (422, 200, 1)
    assert "Belum terkirim" in await refused.text()


@pytest.mark.parametrize(
    ("answered", "title"),
    [
        ({}, "Belum tentu aman membalas."),
        ({"sos.safe_to_chat": True}, "Ia menjawab aman, lalu menarik laporannya."),
        ({"sos.safe_to_chat": True, "told.safe_to_chat": False}, "Tidak aman membalas."),
    ],
)
async def test_what_was_answered_is_not_contradicted_by_words_taken_back(
    browser: Browser, world: World, database: Database, answered: dict[str, object], title: str
) -> None:
    ticket = await world.ticket()
    address = f"/console/tickets/{ticket.reference}"
    await browser.post(f"{address}/claim")
    async with database.transaction() as tx:
        held = await tickets.get(tx, ticket.id, lock=True)
        held.details, held.needs_review = answered, "duress"
        await tickets.save(tx, [held])

    page = await (await browser.get(address)).text()

    assert f"<strong>{title}</strong>" in page
    assert 'name="is_neutral"' in page


async def test_a_report_whose_person_wrote_last_is_closed_only_by_who_says_to_have_read_it(
    browser: Browser, world: World, clock: Clock
) -> None:
    ticket = await world.ticket(urgency=Urgency.CRITICAL, person_wrote_at=clock())
    address = f"/console/tickets/{ticket.reference}"
    await browser.post(f"{address}/claim")
    words = {"claim_number": "1", "outcome": "helped", "text": "Aman."}

    page = await (await browser.get(address)).text()
    refused = await browser.post(f"{address}/close", words, **FRAGMENT)
    closed = await browser.post(f"{address}/close", {**words, "is_heard": "yes"})

    assert 'name="is_heard"' in page
    assert refused.status == 422
    assert "Belum ditutup" in await refused.text()
    assert closed.headers["Location"] == "/console?done=close"
