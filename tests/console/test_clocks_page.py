"""Time limits on pages: due beside every row, who was alerted, legal limits, and where administrators set them."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from bot.domain.officers import Role
from bot.domain.tickets import Alert, TicketState
from bot.domain.urgency import Urgency
from bot.handlers import desk
from storage import legal_clocks, tickets
from storage.database import Database
from tests.clock import Clock
from tests.console.conftest import Browser
from tests.world import World

SignIn = Callable[..., Awaitable[Browser]]
REFERRED = {"accept": "25", "answer": "90"}


async def test_due_and_overdue_stand_in_words_and_shapes_and_the_overdue_comes_first(
    browser: Browser, world: World, clock: Clock
) -> None:
    later = await world.ticket(next_clock="acknowledge", next_due_at=clock() + timedelta(minutes=4))
    over = await world.ticket(next_clock="first_write", next_due_at=clock() - timedelta(hours=2))

    page = await (await browser.get("/console")).text()

    assert "4 menit lagi" in page
    assert "lewat 2 jam" in page
    assert '<use href="#i-overdue"/>' in page
    assert page.index(over.reference) < page.index(later.reference)


async def test_what_nobody_claimed_in_time_is_late_although_its_next_call_is_ahead(
    browser: Browser, world: World, clock: Clock
) -> None:
    ahead = clock() + timedelta(minutes=29)
    climbed = {"next_clock": "acknowledge", "next_due_at": ahead, "clock_level": 6, "state": TicketState.NEW}
    late = await world.ticket(opened_at=clock() - timedelta(hours=3), **climbed)

    for address in ("/console", f"/console/tickets/{late.reference}"):
        page = await (await browser.get(address)).text()
        assert "29 menit lagi" not in page
        assert "lewat waktu</span>" in page
    await world.ticket(**climbed)  # nobody was on duty: others were called at once
    assert "29 menit lagi" in await (await browser.get("/console")).text()


async def test_ticket_page_tells_who_was_alerted_and_who_acknowledged(
    browser: Browser, world: World, database: Database, clock: Clock
) -> None:
    ticket = await world.ticket()
    asked = await world.officer(name="Dewi Contoh")
    async with database.transaction() as tx:
        alert = Alert(tx.ids.draw(), ticket.id, "acknowledge", 0, Urgency.HIGH, clock(), 1, "KP2MI", (asked.id,))
        await tickets.add_alerts(tx, [alert])
    await browser.post(f"/console/tickets/{ticket.reference}/claim")

    page = await (await browser.get(f"/console/tickets/{ticket.reference}")).text()

    assert browser.officer is not None
    assert "Dewi Contoh" in page
    assert f"ditanggapi oleh {browser.officer.name}" in page
    assert "Jawaban pertama" in page


async def test_alert_that_names_somebody_is_listed_for_them_and_for_supervisors_only(
    sign_in_as: SignIn, world: World, database: Database, clock: Clock
) -> None:
    asked, other, above = await sign_in_as(), await sign_in_as(), await sign_in_as(role=Role.SUPERVISOR)
    ticket = await world.ticket()
    assert asked.officer is not None
    async with database.transaction() as tx:
        alert = Alert(
            tx.ids.draw(), ticket.id, "acknowledge", 0, Urgency.HIGH, clock(), 1, "KP2MI", (asked.officer.id,)
        )
        await tickets.add_alerts(tx, [alert])

    pages = [await (await each.get("/console/alerts")).text() for each in (asked, other, above)]

    assert [ticket.reference in page for page in pages] == [True, False, True]


async def test_officer_starts_and_ends_a_legal_limit(
    browser: Browser, world: World, database: Database, clock: Clock
) -> None:
    ticket = await world.ticket()
    await browser.post(f"/console/tickets/{ticket.reference}/claim")
    path = f"/console/tickets/{ticket.reference}/legal"

    started = await browser.post(
        f"{path}/start", {"rule": "papers_missing", "since": "2026-11-20", "claim_number": "1"}
    )
    page = await (await browser.get(f"/console/tickets/{ticket.reference}")).text()
    ended = await browser.post(f"{path}/end", {"rule": "papers_missing", "claim_number": "1"})

    assert (started.status, ended.status) == (303, 303)
    assert "29 hari lagi" in page
    assert "Belum pasti masih berlaku" in page
    async with database.reading() as tx:
        assert [each.ended_at for each in await legal_clocks.of_ticket(tx, ticket.id)] == [clock()]


async def test_wrong_day_of_a_legal_limit_is_refused_in_words(browser: Browser, world: World) -> None:
    ticket = await world.ticket()
    await browser.post(f"/console/tickets/{ticket.reference}/claim")

    answer = await browser.post(
        f"/console/tickets/{ticket.reference}/legal/start",
        {"rule": "papers_missing", "since": "2027-01-01", "claim_number": "1"},
    )

    assert answer.status == 422
    assert "Tanggal itu tidak mungkin" in await answer.text()


async def test_administrator_sets_limits_and_goes_back_to_the_suggestion(sign_in_as: SignIn) -> None:
    administrator = await sign_in_as(role=Role.ADMINISTRATOR)
    path = "/console/admin/clocks"

    first = await (await administrator.get(path)).text()
    saved = await administrator.post(f"{path}/critical", {"acknowledge": "3", "write": "7", "update": "45", **REFERRED})
    second = await (await administrator.get(f"{path}?done=yes")).text()
    await administrator.post(f"{path}/critical/back")
    third = await (await administrator.get(path)).text()

    assert saved.status == 303
    assert [page.count("Diatur oleh administrator") for page in (first, second, third)] == [0, 1, 0]
    assert [f'value="{minutes}"' in second for minutes in (45, 25, 90)] == [True] * 3
    assert "Tersimpan" in second


async def test_limit_that_is_no_number_is_refused_and_stays_as_typed(sign_in_as: SignIn) -> None:
    administrator = await sign_in_as(role=Role.ADMINISTRATOR)

    answer = await administrator.post(
        "/console/admin/clocks/critical", {"acknowledge": "soon", "write": "7", "update": "45", **REFERRED}
    )

    assert answer.status == 422
    assert 'value="soon"' in await answer.text()


async def test_responder_cannot_open_the_limits(browser: Browser) -> None:
    assert (await browser.get("/console/admin/clocks")).status == 403


async def test_queue_row_of_a_ticket_without_a_clock_says_nothing_of_one(
    browser: Browser, world: World, database: Database, clock: Clock
) -> None:
    ticket = await world.ticket()

    async with database.reading() as tx:
        assert browser.officer is not None
        row = await desk.summary(tx, browser.officer, ticket.id)

    assert (row.next_clock, row.due_at) == (None, None)
