"""A ticket's page reads well: steps nobody answered to are one line, and a claim that is about to lapse says so."""

from datetime import timedelta

from bot.domain.tickets import Author, EntryKind, TimelineEntry
from bot.domain.urgency import Urgency
from storage import tickets
from storage.database import Database
from tests.clock import Clock
from tests.console.conftest import Browser
from tests.world import World

FRAGMENT = {"HX-Request": "true"}


async def test_steps_that_nobody_answered_to_stand_in_one_line(
    browser: Browser, world: World, database: Database, clock: Clock
) -> None:
    ticket = await world.ticket()
    body = {"clock": "acknowledge", "level": 2, "agency": "KP2MI", "names": ["Sari Contohwati"]}
    for _ in range(3):
        clock.move(timedelta(minutes=2))
        async with database.transaction() as tx:
            entry = TimelineEntry(
                tx.ids.draw(), ticket.id, clock(), clock(), EntryKind.ESCALATED, Author.SYSTEM, dict(body)
            )
            await tickets.append(tx, [entry])

    page = await (await browser.post(f"/console/tickets/{ticket.reference}/claim", {}, **FRAGMENT)).text()

    assert "3 kali diingatkan" in page
    assert "Tidak ada yang bertindak tepat waktu" not in page


async def test_a_holder_who_is_about_to_lose_a_ticket_hears_of_it_and_keeps_it_once(
    browser: Browser, world: World, database: Database, clock: Clock
) -> None:
    ticket = await world.ticket(urgency=Urgency.CRITICAL)
    address = f"/console/tickets/{ticket.reference}"
    await browser.post(f"{address}/claim")
    fresh = await (await browser.get(address)).text()
    clock.move(timedelta(minutes=8))

    near = await (await browser.get(address)).text()
    kept = await browser.post(f"{address}/keep", {"claim_number": "1"}, **FRAGMENT)
    again = await browser.post(f"{address}/keep", {"claim_number": "1"}, **FRAGMENT)

    async with database.reading() as tx:
        due_at = (await tickets.get(tx, ticket.id)).next_due_at
    assert 'role="status" hidden>' in fresh.partition('id="lapse"')[2][:250]
    lapse = near.partition('id="lapse"')[2][:250]
    assert "kembali ke antrean" in near
    assert 'role="status" hidden>' not in lapse
    assert (kept.status, due_at) == (200, clock() + timedelta(minutes=10))
    assert (again.status, "diperpanjang satu kali" in await again.text()) == (409, True)
