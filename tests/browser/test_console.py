"""The officers' console in a real browser: keyboard, live news, drafts, pictures, a phone."""

import pytest
from playwright.async_api import Browser, expect

from bot.domain.tickets import Author, EntryKind
from bot.handlers import desk as rules
from tests.browser.conftest import PHONE
from tests.browser.console_desk import ConsoleDesk, Visit, now
from tests.browser.console_sample import add_line

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]


async def focused_reference(visit: Visit) -> str:
    found: str = await visit.page.evaluate("document.activeElement.getAttribute('href')?.split('/').pop() ?? ''")
    return found


async def test_the_keyboard_alone_leads_from_the_queue_into_a_conversation(visit: Visit) -> None:
    page = visit.page
    references = await page.locator("a.row-link .reference").all_inner_texts()
    await page.keyboard.press("j")
    first = await focused_reference(visit)
    await page.keyboard.press("j")
    second = await focused_reference(visit)
    await page.keyboard.press("k")
    back = await focused_reference(visit)
    while await focused_reference(visit) != visit.desk.sample.new.reference:
        await page.keyboard.press("j")

    await page.keyboard.press("c")
    await page.wait_for_selector(".lines")

    assert [first, second, back] == [references[0], references[1], references[0]]
    assert page.url.endswith(visit.desk.sample.new.reference)
    await page.keyboard.press("r")
    assert await page.evaluate("document.activeElement.id") == "reply-text"
    await page.keyboard.press("Escape")
    for key, address in (("q", "**/console"), ("i", "**/console/incoming"), ("a", "**/console/alerts")):
        await page.keyboard.press("g")
        await page.keyboard.press(key)
        await page.wait_for_url(address)
    await page.keyboard.press("j")
    await page.keyboard.press("Enter")
    await page.wait_for_url("**/console/tickets/*")


async def test_slash_searches_and_the_question_mark_shows_every_shortcut(visit: Visit) -> None:
    page, wanted = visit.page, visit.desk.sample.talk.reference
    await page.keyboard.press("?")
    shown = await page.locator("#shortcuts dt").count()
    await page.keyboard.press("?")

    await page.keyboard.press("/")
    await page.keyboard.type(wanted)
    await expect(page.locator("a.row-link")).to_have_count(1)

    assert shown == 15
    assert await page.locator("a.row-link .reference").all_inner_texts() == [wanted]
    assert await page.evaluate("document.activeElement.id") == "search"
    assert wanted not in page.url


async def test_a_new_report_appears_without_taking_the_place_or_focus_away(visit: Visit) -> None:
    page = visit.page
    for _ in range(6):
        await page.keyboard.press("j")
    await page.evaluate("window.scrollTo(0, 180)")
    focused, scrolled = await focused_reference(visit), await page.evaluate("window.scrollY")

    ticket = await visit.desk.world.ticket(category="SICK")
    await page.wait_for_selector(f"#row-{ticket.id}")

    assert await focused_reference(visit) == focused
    assert await page.evaluate("window.scrollY") == scrolled
    assert await page.inner_text("#tab-open .count") == "11"


async def test_what_the_person_writes_appears_while_the_officer_is_typing(visit: Visit) -> None:
    talk = visit.desk.sample.talk
    await visit.open_ticket(talk.reference)
    await visit.page.click("#reply-text")
    await visit.page.keyboard.type("Ibu, mobil sudah ")

    await add_line(visit.desk.world, talk, EntryKind.SAID, Author.PERSON, {"text": "dia pulang"}, now())
    await visit.page.wait_for_selector("text=dia pulang")
    await visit.page.keyboard.type("dekat")

    assert await visit.page.input_value("#reply-text") == "Ibu, mobil sudah dekat"
    end = "(e => e.scrollHeight - e.scrollTop - e.clientHeight < 2)(document.getElementById('timeline'))"
    assert await visit.page.evaluate(end)


async def test_control_and_enter_sends_once_and_empties_the_field(visit: Visit) -> None:
    await visit.open_ticket(visit.desk.sample.talk.reference)
    await visit.page.fill("#reply-text", "Ada yang mengetuk tiga kali, itu kami.")

    await visit.page.press("#reply-text", "Control+Enter")
    await visit.page.wait_for_selector(".officer >> text=mengetuk tiga kali")
    await expect(visit.page.locator("#reply-text")).to_have_value("")

    assert await visit.page.locator(".officer >> text=mengetuk tiga kali").count() == 1
    assert await visit.page.evaluate("Object.keys(sessionStorage).length") == 0


async def test_a_draft_outlives_a_reload_and_is_gone_after_signing_out(visit: Visit) -> None:
    page, reference = visit.page, visit.desk.sample.talk.reference
    await visit.open_ticket(reference)
    await page.click("#reply-text")
    await page.keyboard.type("belum selesai")

    await page.reload()
    kept = await page.input_value("#reply-text")
    await page.click("[data-sign-out] button")
    await page.wait_for_url("**/console/sign-in")

    assert kept == "belum selesai"
    assert visit.dialogs == ["beforeunload"]
    assert await page.evaluate("Object.keys(sessionStorage).length") == 0


async def test_a_refused_answer_leaves_the_words_where_they_are(visit: Visit) -> None:
    sample = visit.desk.sample
    await visit.open_ticket(sample.talk.reference)
    await visit.page.evaluate("document.getElementById('stream').remove()")  # the page has not heard of it yet
    async with visit.desk.database.transaction() as tx:
        await rules.release(tx, sample.officer, sample.talk.id, 1, now())
        await rules.claim(tx, sample.colleague, sample.talk.id, now())
    await visit.page.fill("#reply-text", "Saya segera ke sana")

    await visit.page.press("#reply-text", "Control+Enter")
    await visit.page.wait_for_selector("#notice [role=alert]")

    assert "berpindah tangan" in await visit.page.inner_text("#notice")
    assert await visit.page.input_value("#reply-text") == "Saya segera ke sana"


async def test_words_being_typed_survive_that_somebody_else_takes_the_ticket(visit: Visit) -> None:
    sample = visit.desk.sample
    await visit.open_ticket(sample.talk.reference)
    await visit.page.fill("#reply-text", "Saya segera ke sana")
    async with visit.desk.database.transaction() as tx:
        await rules.release(tx, sample.supervisor, sample.talk.id, 1, now())

    await visit.page.wait_for_selector("#notice >> text=berpindah tangan")

    assert await visit.page.input_value("#reply-text") == "Saya segera ke sana"
    assert await visit.page.locator(".lines").count() == 0
    assert visit.dialogs == []


async def test_closing_a_ticket_leads_back_to_the_queue_without_a_question(visit: Visit) -> None:
    page = visit.page
    await visit.open_ticket(visit.desk.sample.talk.reference)
    await page.click("#close-details summary")
    await page.select_option("#close-outcome", "helped")
    await page.check("[name=is_heard]")
    await page.click("#close-text")
    await page.keyboard.type("Sudah di tempat aman.")

    await page.press("#close-text", "Control+Enter")
    await page.wait_for_selector(".queue-page")

    assert await page.inner_text("#notice") == "Tiket ditutup."
    assert visit.dialogs == []


async def test_a_changed_urgency_is_put_back_with_one_press(visit: Visit) -> None:
    page = visit.page
    await visit.open_ticket(visit.desk.sample.talk.reference)
    await page.click("button[name=urgency][value=normal]")
    await page.wait_for_selector("#head .urgency.normal")

    await page.click("#notice >> text=Urungkan")
    await page.wait_for_selector("#head .urgency.critical")

    assert await page.locator(".event.urgency").count() == 2


async def test_a_picture_is_shown_from_the_sandbox(visit: Visit) -> None:
    await visit.open_ticket(visit.desk.sample.talk.reference)

    await visit.page.locator(".picture img").scroll_into_view_if_needed()
    await expect(visit.page.locator(".picture img")).to_have_js_property("naturalWidth", 640)

    assert await visit.violations() == []


async def test_on_a_phone_the_facts_stand_behind_a_tab(chromium: Browser, desk: ConsoleDesk) -> None:
    async with desk.visit(chromium, viewport=PHONE, has_touch=True) as visit:
        await visit.open_ticket(desk.sample.talk.reference)
        before = await visit.page.is_visible("#side")

        await visit.page.click("#tab-facts")

        assert (before, await visit.page.is_visible("#side"), await visit.page.is_visible("#talk")) == (
            False,
            True,
            False,
        )
        width = await visit.page.evaluate("document.documentElement.scrollWidth")
        assert width == PHONE["width"]


async def test_on_a_phone_what_came_of_a_tap_is_seen_behind_the_tab_too(chromium: Browser, desk: ConsoleDesk) -> None:
    async with desk.visit(chromium, viewport=PHONE, has_touch=True) as visit:
        await visit.open_ticket(desk.sample.talk.reference)
        await visit.page.click("#tab-facts")

        await visit.page.click("#officer-word button")

        await expect(visit.page.locator("#notice .notice.good")).to_be_in_viewport()


async def test_everything_to_tap_is_large_enough_on_a_phone(chromium: Browser, desk: ConsoleDesk) -> None:
    small = """[...document.querySelectorAll("button, a, summary, select, input:not([type=hidden])")]
      .filter((e) => e.checkVisibility() && !e.matches(".skip, .unseen, input[type=checkbox], .steps a"))
      .map((e) => [e.outerHTML.slice(0, 60), e.getBoundingClientRect()])
      .filter(([, box]) => box.height < 44 || box.width < 44).map(([html]) => html)"""
    async with desk.visit(chromium, viewport=PHONE, has_touch=True) as visit:
        found = []
        for path in ("", f"/tickets/{desk.sample.talk.reference}", "/alerts", "/set-aside", "/account"):
            await visit.open(f"/console{path}")
            found += await visit.page.evaluate(small)

    assert found == []


async def test_the_script_counts_time_in_the_words_of_the_server(visit: Visit) -> None:
    texts = "[...document.querySelectorAll('time[data-ago]')].map((time) => time.textContent)"
    await visit.page.clock.install()
    await visit.open()
    written = await visit.page.evaluate(texts)

    await visit.page.clock.run_for(31_000)

    counted = await visit.page.evaluate(texts)
    assert len(written) > 10
    assert {word.split(" ", 1)[-1] for word in counted} <= {"menit lalu", "jam lalu", "hari lalu", "saja"}
    assert sum(before != after for before, after in zip(written, counted, strict=True)) <= len(written) // 2 + 2
