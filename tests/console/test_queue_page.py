"""The queue as officers see it: masked, filtered, searched without leaving words in addresses."""

import re
from datetime import timedelta

from bot.domain.tickets import Peril
from bot.domain.urgency import Urgency
from tests.clock import Clock
from tests.console.conftest import Browser
from tests.world import World


def references(page: str) -> list[str]:
    return re.findall(r'class="row-link" id="open-[0-9]+" href="/console/tickets/([A-Z0-9-]+)"', page)


async def test_a_waiting_ticket_is_listed_without_anything_private(browser: Browser, world: World) -> None:
    ticket = await world.ticket(category="VIOLENCE")

    page = await (await browser.get("/console")).text()

    assert references(page) == [ticket.reference]
    assert "Kekerasan oleh majikan" in page
    assert "Malaysia" in page
    assert not [private for private in ("Djoenaidi", "tolong saya", "Contohwati") if private in page]


async def test_a_row_names_the_gravest_trouble_and_what_cannot_wait(browser: Browser, world: World) -> None:
    more = ("DANGER_NOW", "SEXUAL_VIOLENCE", "UNPAID")
    await world.ticket(urgency=Urgency.CRITICAL, category="PASSPORT_HELD", more_categories=more, peril=Peril.BLEEDING)
    await world.ticket(urgency=Urgency.HIGH, category="SICK", peril=Peril.SILENT)
    await world.ticket(urgency=Urgency.HIGH, category="PASSPORT_HELD", more_categories=("SICK",))
    await world.ticket(urgency=Urgency.HIGH, category="DANGER_NOW", more_categories=("CONFINED", "UNPAID"))

    page = await (await browser.get("/console")).text()

    first, second, third, fourth = re.findall(r"<strong>(.*?)</strong>", page, re.DOTALL)[:4]
    assert "Dikurung atau tidak boleh keluar" in fourth.partition("+")[0]
    assert "Kekerasan atau pelecehan seksual" in first
    assert "+3" in first
    assert "Paspor atau dokumen ditahan" in first  # read out, and shown where the pointer rests
    assert "+" not in second
    assert third.index("Sakit (fisik)") < third.index("Paspor atau dokumen ditahan")
    assert re.findall(r'class="peril">.*?</svg>(.*?)</span>', page) == ["berdarah"]


async def test_times_are_relative_with_the_exact_moment_in_the_agency_zone_beside_them(
    browser: Browser, world: World, clock: Clock
) -> None:
    await world.ticket()
    clock.move(timedelta(minutes=5))

    page = await (await browser.get("/console")).text()

    assert '<time datetime="2026-11-21T15:00:00+07:00" title="Sabtu, 21 November 2026, 15.00 WIB" data-ago>' in page
    assert "data-ago>5 menit lalu</time>" in page


async def test_the_queue_can_be_narrowed_to_one_urgency(browser: Browser, world: World) -> None:
    critical = await world.ticket(urgency=Urgency.CRITICAL)
    await world.ticket(urgency=Urgency.NORMAL)

    page = await (await browser.get("/console?urgency=critical")).text()

    assert references(page) == [critical.reference]


async def test_words_to_look_for_travel_in_the_body_and_find_their_ticket(browser: Browser, world: World) -> None:
    wanted = await world.ticket()
    await world.ticket(details={})

    answer = await browser.post("/console", {"text": "Djoenaidi"})

    assert references(await answer.text()) == [wanted.reference]
    assert "Djoenaidi" not in str(answer.url)


async def test_a_search_without_a_hit_says_what_to_try_next(browser: Browser) -> None:
    page = await (await browser.post("/console", {"text": "tidakada"})).text()

    assert "Tidak ditemukan" in page


async def test_a_long_queue_goes_on_page_by_page(browser: Browser, world: World) -> None:
    person = await world.person()
    for _ in range(52):
        await world.ticket(person=person)
    first = await (await browser.get("/console")).text()
    cursor = re.search(r"cursor=([A-Za-z0-9._-]+)", first)
    assert cursor is not None

    second = await (await browser.get(f"/console?cursor={cursor.group(1)}")).text()

    assert len(references(first)) == 50
    assert len(references(second)) == 2
    assert not set(references(first)) & set(references(second))


async def test_a_refresh_answers_with_the_list_alone(browser: Browser, world: World) -> None:
    await world.ticket()

    page = await (await browser.post("/console", {"state": "open"}, **{"HX-Request": "true"})).text()

    assert len(references(page)) == 1
    assert "<html" not in page


async def test_an_odd_cursor_or_filter_is_an_empty_list_and_no_fault(browser: Browser) -> None:
    answer = await browser.get("/console?cursor=%F0%9F%92%A5&urgency=loud&state=gone")

    assert answer.status == 200


async def test_the_queue_speaks_english_to_who_chose_it(browser: Browser) -> None:
    await browser.post("/console/language", {"language": "en", "next": "/console"})

    page = await (await browser.get("/console")).text()

    assert '<html lang="en">' in page
    assert "Nobody is waiting" in page
