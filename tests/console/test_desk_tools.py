"""Filters and views in the queue, ready texts, reachability and map on the ticket, its print view."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.console import Desk
from bot.domain.messages import ChannelName
from bot.domain.officers import Role
from bot.domain.tickets import Author, EntryKind, Ticket, TicketState, TimelineEntry
from bot.handlers.desk import canned
from storage import tickets
from storage.catalogue import load_catalogue
from storage.database import Database
from storage.schema import audit
from tests.clock import Clock
from tests.console.conftest import Browser
from tests.world import World

SignInAs = Callable[..., Awaitable[Browser]]
WORDS = {"id": "Saya {officer}. Nomor: {reference}.", "en": "I am {officer}."}


def references(page: str) -> list[str]:
    return re.findall(r'class="row-link" id="open-[0-9]+" href="/console/tickets/([A-Z0-9-]+)"', page)


@pytest.fixture
async def desk(desk: Desk) -> Desk:
    """With the outlines maps are drawn from."""
    catalogue = load_catalogue(Path(__file__).parents[2] / "catalogue")
    return replace(desk, outlines=catalogue.outlines, countries=catalogue.destinations)


async def held(world: World, browser: Browser, channel: ChannelName = ChannelName.WHATSAPP) -> Ticket:
    assert browser.officer is not None
    person = await world.person(channel=channel)
    return await world.ticket(
        person=person,
        state=TicketState.CLAIMED,
        holder_id=browser.officer.id,
        claim_number=1,
        channel=channel.value,
    )


async def test_filters_of_an_address_narrow_the_queue_and_stay_in_its_links(browser: Browser, world: World) -> None:
    saudi = await world.ticket(country="SA", category="SICK")
    await world.ticket(country="MY", category="SICK")

    page = await (await browser.get("/console?country=SA&waiting=yes")).text()

    assert references(page) == [saudi.reference]
    assert 'href="/console?country=SA&amp;waiting=yes&amp;state=closed"' in page
    assert '<input type="hidden" name="country" value="SA">' in page


async def test_a_filter_nothing_fits_says_so(browser: Browser) -> None:
    page = await (await browser.get("/console?country=SA")).text()

    assert "Tidak ada yang cocok dengan saringan ini" in page


async def test_a_saved_view_stands_over_the_queue_with_its_number_until_it_is_removed(
    browser: Browser, world: World
) -> None:
    await world.ticket(country="SA")
    saved = await browser.post("/console/views", {"name": "Arab Saudi", "country": "SA"})
    page = await (await browser.get(saved.headers["Location"])).text()
    [view_id] = re.findall(r'id="view-([0-9]+)"', page)

    await browser.post(f"/console/views/{view_id}/remove")

    assert re.search(r'aria-current="true">Arab Saudi <b class="count">1</b>', page)
    assert "Arab Saudi <b" not in await (await browser.get("/console")).text()


async def test_a_view_without_a_name_is_refused_beside_the_queue(browser: Browser) -> None:
    answer = await browser.post("/console/views", {"name": " ", "country": "SA"})

    assert answer.status == 422
    assert '<p class="notice problem"' in await answer.text()


async def test_ready_texts_stand_in_the_language_of_the_person_with_everything_filled_in(
    sign_in_as: SignInAs, browser: Browser, world: World, database: Database, clock: Clock
) -> None:
    supervisor = await sign_in_as(role=Role.SUPERVISOR)
    written = await supervisor.post(
        "/console/admin/canned", {"name": "Salam", **{f"words-{code}": text for code, text in WORDS.items()}}
    )
    ticket = await held(world, browser)
    assert browser.officer is not None

    page = await (await browser.get(f"/console/tickets/{ticket.reference}")).text()

    assert written.status == 303
    name = browser.officer.name.split()[0]
    assert f'data-words="Saya {name}. Nomor: {ticket.reference}."' in page


async def test_a_ready_text_that_is_refused_keeps_what_was_typed(sign_in_as: SignInAs) -> None:
    supervisor = await sign_in_as(role=Role.SUPERVISOR)

    answer = await supervisor.post("/console/admin/canned", {"name": "Salam", "words-id": "Halo {nomor}"})

    assert answer.status == 422
    page = await answer.text()
    assert "“nomor” tidak bisa terisi sendiri." in page
    assert "Halo {nomor}</textarea>" in page


async def test_T10_ready_texts_of_others_are_not_there(
    sign_in_as: SignInAs, browser: Browser, world: World, database: Database, clock: Clock
) -> None:
    ours = await sign_in_as(role=Role.SUPERVISOR)
    foreign = await sign_in_as("BP3MI_DKI", role=Role.SUPERVISOR)
    assert ours.officer is not None
    async with database.transaction() as tx:
        canned_id = await canned.save_text(tx, ours.officer, "KP2MI", "Salam", WORDS, clock())

    changed = await foreign.post(f"/console/admin/canned/{canned_id}", {"name": "Salam", "words-id": "Halo"})
    removed = await foreign.post(f"/console/admin/canned/{canned_id}/remove")

    assert (changed.status, removed.status) == (404, 404)
    assert (await browser.get("/console/admin/canned")).status == 403


async def test_the_line_over_the_answer_says_how_the_person_is_reached(
    browser: Browser, world: World, clock: Clock
) -> None:
    ticket = await held(world, browser)
    address = f"/console/tickets/{ticket.reference}"
    await browser.post(f"{address}/reply", {"text": "Saya bantu.", "claim_number": "1"})
    clock.move(timedelta(minutes=10))

    page = await (await browser.get(address)).text()

    reach = page[page.index('id="reach"') : page.index('id="reply-form"')]
    assert "jawaban bebas sampai" in reach
    assert "23 jam lagi" in reach
    assert "Jawaban terakhir:" in reach
    assert 'class="delivery waiting"' in reach
    assert "Tidak ada saluran kedua" in reach


async def test_after_whatsapps_24_hours_the_line_says_that_only_a_sign_goes(
    browser: Browser, world: World, clock: Clock
) -> None:
    assert browser.officer is not None
    person = await world.person(channel=ChannelName.WHATSAPP, wrote_at=clock() - timedelta(hours=25))
    await world.identity(person, ChannelName.TELEGRAM, wrote_at=clock() - timedelta(hours=30))
    holder = {"state": TicketState.CLAIMED, "holder_id": browser.officer.id, "claim_number": 1}
    ticket = await world.ticket(person=person, **holder)

    page = await (await browser.get(f"/console/tickets/{ticket.reference}")).text()

    assert "24 jam sudah lewat" in page
    assert "Saluran kedua: Telegram" in page


async def test_a_shared_place_is_drawn_without_asking_anybody(
    browser: Browser, world: World, database: Database, clock: Clock
) -> None:
    ticket = await held(world, browser)
    body = {"latitude": 3.139, "longitude": 101.6869}
    async with database.transaction() as tx:
        entry = TimelineEntry(tx.ids.draw(), ticket.id, clock(), clock(), EntryKind.SAID, Author.PERSON, body)
        await tickets.append(tx, [entry])

    page = await (await browser.get(f"/console/tickets/{ticket.reference}")).text()

    drawing = page[page.index('<svg class="map"') : page.index("</section>", page.index('<svg class="map"'))]
    assert "<title>Malaysia</title>" in drawing
    assert "3.139, 101.6869" in drawing
    assert "http" not in drawing


async def test_every_line_says_for_whom_it_is(browser: Browser, world: World) -> None:
    ticket = await held(world, browser)
    address = f"/console/tickets/{ticket.reference}"
    await browser.post(f"{address}/note", {"text": "hanya kita", "claim_number": "1"})

    page = await (await browser.get(address)).text()

    assert re.search(r'class="words person for-person"', page)
    assert re.search(r'class="note for-officers"', page)


async def test_the_print_view_holds_the_case_without_a_script_and_says_who_printed_it(
    browser: Browser, world: World, database: Database
) -> None:
    ticket = await held(world, browser)
    assert browser.officer is not None

    answer = await browser.post(f"/console/tickets/{ticket.reference}/print")

    page = await answer.text()
    assert (answer.status, "<script" in page, "tolong saya" in page, "Djoenaidi" in page) == (200, False, True, True)
    assert f"dicetak oleh {browser.officer.name}, KP2MI" in page
    async with database.reading() as tx:
        trail = (await tx.execute(select(audit.c.action).where(audit.c.ticket_id == ticket.id))).scalars().all()
    assert "ticket_printed" in trail


async def test_T9_nobody_prints_what_they_may_not_read(browser: Browser, world: World) -> None:
    ticket = await world.ticket()

    answer = await browser.post(f"/console/tickets/{ticket.reference}/print")

    assert answer.status == 403
    assert "Djoenaidi" not in await answer.text()
