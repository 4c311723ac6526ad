"""The officers' console in a real browser, under attack: taken sessions (T12) and forty hostile texts (T14)."""

import pytest
from playwright.async_api import Browser, expect

from bot.domain.messages import Attached, ChannelName, MediaKind
from bot.domain.people import Profile
from bot.domain.tickets import Alert, Author, EntryKind, Ticket, TicketState
from bot.domain.urgency import Urgency
from storage import files, inbox, people, tickets
from storage.keys import day_key
from storage.schema import inbox as inbox_table
from tests.browser.conftest import DESK
from tests.browser.console_desk import ConsoleDesk, Visit, now
from tests.browser.console_sample import add_line
from tests.browser.hostile import HOSTILE

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]


async def test_T12_the_session_cookie_holds_on_loopback_and_is_out_of_reach_of_scripts(visit: Visit) -> None:
    [cookie] = [each for each in await visit.context.cookies() if each["name"] == "__Host-pulang"]

    scripts_see = await visit.page.evaluate("document.cookie")

    assert (cookie["secure"], cookie["httpOnly"], cookie["sameSite"]) == (True, True, "Lax")
    assert scripts_see == ""


async def test_T12_after_thirteen_quiet_minutes_the_page_asks_and_after_fifteen_it_leaves(
    chromium: Browser, desk: ConsoleDesk
) -> None:
    async with desk.visit(chromium, viewport=DESK) as visit:
        await visit.page.clock.install()
        await visit.open_ticket(desk.sample.talk.reference)
        await visit.page.clock.fast_forward("13:10")
        await visit.page.wait_for_selector("#idle[open]")
        await visit.page.click("[data-stay]")
        await visit.page.clock.fast_forward("13:10")
        await visit.page.wait_for_selector("#idle[open]")

        await visit.page.clock.fast_forward("02:10")
        await visit.page.wait_for_url("**/console/sign-in?next=**")


async def test_T12_the_way_back_shows_nothing_after_signing_out(visit: Visit) -> None:
    await visit.open_ticket(visit.desk.sample.talk.reference)
    await visit.page.click("[data-sign-out] button")
    await visit.page.wait_for_url("**/console/sign-in")

    await visit.page.go_back()
    await visit.page.wait_for_url("**/console/sign-in**")

    assert await visit.page.locator(".lines").count() == 0


async def test_a_link_from_an_alert_leads_through_the_sign_in_to_its_ticket(
    chromium: Browser, desk: ConsoleDesk
) -> None:
    async with desk.visit(chromium, viewport=DESK) as visit:
        await visit.context.clear_cookies()
        await visit.open(f"/console/tickets/{desk.sample.talk.reference}")

        wanted = await visit.page.input_value("input[name=next]")

    assert wanted == f"/console/tickets/{desk.sample.talk.reference}"


async def test_T14_a_script_of_somebody_else_cannot_write_markup(visit: Visit) -> None:
    """The policy itself: without it the other tests would prove little."""
    attempt = "() => { try { document.body.innerHTML = '<i>x</i>'; return 'written'; } catch (e) { return e.name; } }"

    outcome = await visit.page.evaluate(attempt)

    assert outcome == "TypeError"
    visit.errors.clear()


async def test_T14_injected_htmx_attributes_without_the_nonce_do_nothing(visit: Visit) -> None:
    await visit.page.evaluate(
        """() => { const evil = document.createElement('button'); evil.id = 'evil';
        evil.setAttribute('hx-post', '/console/sign-out'); document.body.append(evil); htmx.process(evil); }"""
    )

    await visit.page.click("#evil", force=True)

    assert await visit.page.get_attribute("#evil", "hx-post") is None
    assert any("hx-csp" in error for error in visit.errors)
    visit.errors.clear()


@pytest.mark.parametrize("part", range(4))
async def test_T14_forty_hostile_texts_in_every_field_run_nothing(visit: Visit, part: int) -> None:
    page = visit.page
    ran: list[object] = []
    for number, text in enumerate(HOSTILE[part::4]):
        ticket = await _hostile_ticket(visit, text, number)
        await visit.open_ticket(ticket.reference)
        if number % 3 == part % 3:  # what comes in later is shown by the same template
            await _type_everywhere(visit, ticket, text)
        ran.append(await page.evaluate("window.ran"))
        assert await visit.violations() == []
    for path in ("/console", "/console/alerts", "/console/set-aside", "/console/account"):
        await visit.open(path)
        ran.append(await page.evaluate("window.ran"))
        assert await visit.violations() == []

    assert set(ran) == {None}


async def _type_everywhere(visit: Visit, ticket: Ticket, text: str) -> None:
    """Let the text come in over the stream, and be sent as an answer and as a note."""
    page = visit.page
    await page.fill("#reply-text", text)
    await page.dispatch_event("#reply-text", "input")
    await add_line(visit.desk.world, ticket, EntryKind.SAID, Author.PERSON, {"text": f"{text} baru"}, now())
    await expect(page.locator(".words.person")).to_have_count(4)
    await page.press("#reply-text", "Control+Enter")
    await expect(page.locator(".words.officer")).to_have_count(2)
    await page.fill("#note-text", text)
    await page.press("#note-text", "Control+Enter")
    await expect(page.locator(".note")).to_have_count(2)


async def test_T14_a_hostile_search_is_only_a_search(visit: Visit) -> None:
    for text in HOSTILE[::4]:
        await visit.page.fill("#search", text[:100])
        await visit.page.press("#search", "Enter")
        await visit.page.wait_for_load_state()

    assert await visit.page.evaluate("window.ran") is None
    assert await visit.violations() == []


async def _hostile_ticket(visit: Visit, text: str, number: int) -> Ticket:
    """A ticket that carries the text wherever words of people are shown, also as its other officer's name."""
    world, sample, moment = visit.desk.world, visit.desk.sample, now()
    person = await world.person(name=text, phone=text)
    person.profile = Profile(name=text, phone=text, username=text, safe_contact=text)
    stranger = await world.officer(name=text.replace("\0", "")[:120])
    held = {"state": TicketState.CLAIMED, "holder_id": sample.officer.id, "claim_number": 1, "claimed_at": moment}
    details = {
        f"sos.{text}": text,
        "sos.what_happened": {"text": text, text: text},
        "sos.list": [text, {"file_id": 1, "kind": text}],
    }
    ticket = await world.ticket(person=person, details=details, category=text[:40], channel="telegram", **held)
    async with visit.desk.database.transaction() as tx:
        await people.update_persons(tx, [person])
        media = Attached(MediaKind.DOCUMENT, "ref", "text/html", 9, filename=text, caption=text)
        file = files.NewFile(tx.ids.draw(), person.id, ticket.id, ChannelName.TELEGRAM, "bot-1", media, moment)
        await files.announce(tx, [file])
        waiting = next(each for each in await files.lease(tx, moment, moment, 500) if each.id == file.id)
        await files.keep(tx, waiting, None, text.encode(), "text/html", moment)
        await tickets.add_alerts(tx, [Alert(tx.ids.draw(), ticket.id, text[:16], 0, Urgency.HIGH, moment)])
    answer = {"flow": text, "question": text, "value": text, "reasons": [text]}
    for kind, author, body in (
        (EntryKind.SAID, Author.PERSON, {"text": text, "reasons": [text], "unsupported": text}),
        (EntryKind.ANSWER, Author.PERSON, answer),
        (EntryKind.ANSWER, Author.PERSON, {**answer, "value": {"text": text, "latitude": text, "longitude": text}}),
        (EntryKind.EDITED, Author.PERSON, {"text": text}),
        (EntryKind.RAISED, Author.SYSTEM, {"from": text, "to": text, "reason": text, "category": text}),
        (EntryKind.CLOSED, Author.OFFICER, {"outcome": text, "text": text}),
        (EntryKind.NOTE, Author.OFFICER, {"text": text}),
        (EntryKind.REPLY, Author.OFFICER, {"text": text}),
    ):
        officer_id = stranger.id if author is Author.OFFICER else None
        await add_line(world, ticket, kind, author, body, now(), officer_id=officer_id, file_id=file.id)
    await visit.desk.database.vault.ensure([day_key(moment.date())], moment)
    async with visit.desk.database.transaction() as tx:
        arrival = inbox.Arrival(ChannelName.TELEGRAM, f"bot-{number}", text.encode(), 0, False, moment)
        await inbox.store(tx, [arrival])
        for row in (await tx.execute(inbox_table.select().where(inbox_table.c.state == "new"))).all():
            await inbox.set_aside(tx, row.id, text)
    return ticket
