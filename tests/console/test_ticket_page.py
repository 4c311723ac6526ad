"""A ticket's page: who may open it, what it shows, and actions that never cost anybody their words."""

import re
from collections.abc import Awaitable, Callable
from datetime import timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bot.domain.likeness.matching import Match, Reason
from bot.domain.officers import Role
from bot.domain.outbox import OutboxState
from bot.domain.tickets import Author, EntryKind, TicketState, TimelineEntry
from bot.domain.urgency import Urgency
from storage import links, sharing, tickets
from storage import outbox as stored_outbox
from storage.database import Database
from storage.outbox import Outcome
from storage.schema import audit, outbox
from tests.clock import Clock
from tests.console.conftest import Browser
from tests.world import World

SignInAs = Callable[..., Awaitable[Browser]]
FRAGMENT = {"HX-Request": "true"}
HOUR = timedelta(hours=1)
JAKARTA = ZoneInfo("Asia/Jakarta")


async def claimed(browser: Browser, world: World) -> str:
    """The reference of a ticket this browser's officer holds."""
    ticket = await world.ticket()
    await browser.post(f"/console/tickets/{ticket.reference}/claim")
    return ticket.reference


async def actions(database: Database) -> list[str]:
    async with database.reading() as tx:
        return [row.action for row in await tx.execute(select(audit.c.action).order_by(audit.c.id))]


async def test_T09_a_ticket_of_nobody_stays_masked_without_a_reason(
    browser: Browser, world: World, database: Database
) -> None:
    ticket = await world.ticket()

    answer = await browser.get(f"/console/tickets/{ticket.reference}")

    page = await answer.text()
    assert answer.status == 403
    assert "Ambil tiket ini" in page
    assert not [private for private in ("Djoenaidi", "tolong saya", "Contohwati") if private in page]
    assert "ticket_read_refused" in await actions(database)


async def test_T09_a_typed_reason_opens_it_and_is_recorded(browser: Browser, world: World, database: Database) -> None:
    ticket = await world.ticket()

    answer = await browser.post(f"/console/tickets/{ticket.reference}", {"reason": "rekan sakit, saya ganti"})

    assert answer.status == 200
    assert "tolong saya" in await answer.text()
    assert "ticket_read_reason" in await actions(database)


async def test_T09_a_reason_of_few_letters_opens_nothing(browser: Browser, world: World) -> None:
    ticket = await world.ticket()

    answer = await browser.post(f"/console/tickets/{ticket.reference}", {"reason": "perlu"})

    assert answer.status == 403
    assert "tolong saya" not in await answer.text()


async def test_T10_a_ticket_of_another_agency_is_not_found(sign_in_as: SignInAs, world: World) -> None:
    stranger = await sign_in_as("KBRI_KUL")
    ticket = await world.ticket("KP2MI")
    address = f"/console/tickets/{ticket.reference}"

    statuses = [(await stranger.get(address)).status]
    for action in ("claim", "reply", "note", "urgency", "close", "release", "reopen", "end-talk", "reviewed"):
        form = {"claim_number": "0", "text": "halo", "urgency": "none", "outcome": "helped"}
        statuses.append((await stranger.post(f"{address}/{action}", form)).status)

    assert set(statuses) == {404}


async def test_claiming_leads_into_the_conversation(browser: Browser, world: World) -> None:
    ticket = await world.ticket()

    answer = await browser.post(f"/console/tickets/{ticket.reference}/claim")

    page = await (await browser.get(answer.headers["Location"])).text()
    assert answer.status == 303
    assert "tolong saya" in page
    assert "Tiket ini sekarang Anda pegang." in page


async def test_a_second_claim_says_who_was_first(browser: Browser, sign_in_as: SignInAs, world: World) -> None:
    first = await sign_in_as(name="Rahmat Contohyadi")
    reference = await claimed(first, world)

    answer = await browser.post(f"/console/tickets/{reference}/claim", {}, **FRAGMENT)

    assert answer.status == 409
    assert answer.headers["HX-Retarget"] == "#notice"
    assert "Sudah diambil oleh Rahmat Contohyadi." in await answer.text()


async def test_an_answer_stands_in_the_conversation_and_on_its_way_out(
    browser: Browser, world: World, database: Database
) -> None:
    reference = await claimed(browser, world)

    answer = await browser.post(
        f"/console/tickets/{reference}/reply", {"claim_number": "1", "text": "Saya baca, Bu."}, **FRAGMENT
    )

    page = await answer.text()
    async with database.reading() as tx:
        kinds = [row.kind for row in await tx.execute(select(outbox.c.kind))]
    assert "Saya baca, Bu." in page
    assert "menunggu dikirim" in page
    assert kinds == ["officer"]


async def test_an_answer_held_back_for_safe_hours_says_until_when_and_why(
    browser: Browser, world: World, database: Database, clock: Clock
) -> None:
    reference = await claimed(browser, world)
    await browser.post(f"/console/tickets/{reference}/reply", {"claim_number": "1", "text": "Saya menulis nanti."})
    async with database.transaction() as tx:
        (row,) = [one for one in await stored_outbox.lease(tx, 1, clock(), clock() + HOUR, 9) if one.ticket_id]
        until = clock() + 3 * HOUR
        held = Outcome(row, OutboxState.PENDING, clock(), code=stored_outbox.QUIET, next_attempt_at=until)
        await stored_outbox.finish(tx, 1, [held])

    page = await (await browser.get(f"/console/tickets/{reference}")).text()

    hour = until.astimezone(JAKARTA).strftime("%H.%M WIB")
    assert f"ditahan sampai {hour}, di luar jam aman yang ia minta" in page
    assert "menunggu dikirim" not in page


async def test_an_answer_after_the_ticket_changed_hands_is_refused_beside_the_untouched_words(
    browser: Browser, world: World
) -> None:
    reference = await claimed(browser, world)
    await browser.post(f"/console/tickets/{reference}/release", {"claim_number": "1"})

    live = await browser.post(
        f"/console/tickets/{reference}/reply", {"claim_number": "1", "text": "Tunggu ya"}, **FRAGMENT
    )
    plain = await browser.post(f"/console/tickets/{reference}/reply", {"claim_number": "1", "text": "Tunggu ya"})

    assert live.status == 409
    assert live.headers["HX-Retarget"] == "#notice"
    assert "berpindah tangan" in await live.text()
    assert "Tunggu ya" in await plain.text()


async def test_words_that_are_too_long_or_none_at_all_are_refused_with_the_limit(
    browser: Browser, world: World
) -> None:
    address = f"/console/tickets/{await claimed(browser, world)}/reply"

    long = await browser.post(address, {"claim_number": "1", "text": "x" * 3501}, **FRAGMENT)
    empty = await browser.post(address, {"claim_number": "1", "text": "  "}, **FRAGMENT)

    assert (long.status, empty.status) == (422, 422)
    assert "3500" in (await long.text()).replace(".", "")


async def test_a_change_of_urgency_offers_to_be_undone(browser: Browser, world: World) -> None:
    reference = await claimed(browser, world)

    answer = await browser.post(
        f"/console/tickets/{reference}/urgency", {"claim_number": "1", "urgency": "critical"}, **FRAGMENT
    )

    page = await answer.text()
    assert "Urgensi diubah dari Tinggi ke Kritis." in page
    assert '<input type="hidden" name="urgency" value="high">' in page


async def test_a_note_looks_different_from_an_answer_and_is_not_sent(
    browser: Browser, world: World, database: Database
) -> None:
    reference = await claimed(browser, world)

    answer = await browser.post(
        f"/console/tickets/{reference}/note", {"claim_number": "1", "text": "Hati-hati"}, **FRAGMENT
    )

    async with database.reading() as tx:
        sent = (await tx.execute(select(outbox.c.id))).all()
    assert "Catatan internal, hanya untuk petugas" in await answer.text()
    assert sent == []


async def test_a_ticket_is_closed_with_an_outcome_and_can_be_reopened(browser: Browser, world: World) -> None:
    reference = await claimed(browser, world)

    form = {"claim_number": "1", "outcome": "helped", "text": "Aman.", "is_heard": "yes"}
    closed = await browser.post(f"/console/tickets/{reference}/close", form)
    reopened = await browser.post(f"/console/tickets/{reference}/reopen", {"claim_number": "2"})

    assert closed.headers["Location"] == "/console?done=close"
    assert reopened.headers["Location"] == f"/console/tickets/{reference}?done=reopen"


async def test_an_unknown_outcome_or_action_does_nothing(browser: Browser, world: World) -> None:
    reference = await claimed(browser, world)

    outcome = await browser.post(f"/console/tickets/{reference}/close", {"claim_number": "1", "outcome": "bored"})
    action = await browser.post(f"/console/tickets/{reference}/destroy", {"claim_number": "1"})

    assert (outcome.status, action.status) == (422, 404)


async def test_an_answer_that_was_changed_is_struck_through_above_the_new_one(
    browser: Browser, world: World, database: Database, clock: Clock
) -> None:
    reference = await claimed(browser, world)
    async with database.transaction() as tx:
        ticket = await tickets.find_by_reference(tx, reference)
        assert ticket is not None
        asked = {"flow": "sos", "question": "what_else"}
        entries = [
            TimelineEntry(
                tx.ids.draw(), ticket.id, clock(), clock(), EntryKind.ANSWER, Author.PERSON, {**asked, "value": value}
            )
            for value in ("Dulu begini", "Kini begitu")
        ]
        await tickets.append(tx, entries)

    page = await (await browser.get(f"/console/tickets/{reference}")).text()

    assert "<del>Dulu begini</del>" in page
    assert '<p class="told" dir="auto">Kini begitu</p>' in page


async def test_hidden_characters_in_what_people_write_are_shown(
    browser: Browser, world: World, database: Database, clock: Clock
) -> None:
    reference = await claimed(browser, world)
    async with database.transaction() as tx:
        ticket = await tickets.find_by_reference(tx, reference)
        assert ticket is not None
        body = {"text": "abc\u202edef"}
        entry = TimelineEntry(tx.ids.draw(), ticket.id, clock(), clock(), EntryKind.SAID, Author.PERSON, body)
        await tickets.append(tx, [entry])

    page = await (await browser.get(f"/console/tickets/{reference}")).text()

    assert "abc[RLO]def" in page
    assert "\u202e" not in page


async def test_a_supervisor_reads_without_a_reason_and_may_note_but_not_answer(
    sign_in_as: SignInAs, browser: Browser, world: World
) -> None:
    reference = await claimed(browser, world)
    supervisor = await sign_in_as(role=Role.SUPERVISOR)

    page = await supervisor.get(f"/console/tickets/{reference}")
    noted = await supervisor.post(f"/console/tickets/{reference}/note", {"claim_number": "1", "text": "Saya pantau"})
    replied = await supervisor.post(f"/console/tickets/{reference}/reply", {"claim_number": "1", "text": "Halo"})

    assert (page.status, noted.status, replied.status) == (200, 303, 403)


async def test_a_refresh_brings_the_parts_that_move_and_leaves_the_words_being_typed(
    browser: Browser, world: World
) -> None:
    reference = await claimed(browser, world)

    page = await (await browser.post(f"/console/tickets/{reference}/parts", {}, **FRAGMENT)).text()

    targets = re.findall(r'<hx-partial hx-target="([^"]+)"', page)
    assert targets == ["#head", "#timeline", "#composer", "#side"]


async def test_a_mistyped_reference_is_not_found(browser: Browser) -> None:
    assert (await browser.get("/console/tickets/AAAAA-AAAAA")).status == 404


async def test_a_closed_ticket_shows_its_outcome(browser: Browser, world: World, clock: Clock) -> None:
    ticket = await world.ticket(
        state=TicketState.CLOSED, closed_at=clock(), outcome="returned", urgency=Urgency.NORMAL, claim_number=1
    )

    page = await (await browser.get("/console?state=closed")).text()

    assert ticket.reference in page
    assert "Sudah pulang" in page


async def test_T10_a_supervisor_beside_the_owner_is_shown_no_button_that_would_be_refused(
    sign_in_as: SignInAs, world: World, database: Database, clock: Clock
) -> None:
    holder, beside = await sign_in_as("KBRI_KUL"), await sign_in_as("DESA_CONTOH", role=Role.SUPERVISOR)
    own = await sign_in_as("KBRI_KUL", role=Role.SUPERVISOR)
    one, other = await world.ticket("KBRI_KUL", about="other"), await world.ticket("KBRI_KUL", about="other")
    async with database.transaction() as tx:
        await links.propose(tx, one.id, [(other.id, Match(0.8, (Reason.SAME_PHONE,)))], clock())
        for each in (one, other):
            await sharing.share(tx, each.id, "DESA_CONTOH", sharing.ALONG, clock())
    address = f"/console/tickets/{one.reference}"
    await holder.post(f"{address}/claim")
    merged = await holder.post(f"{address}/links/{other.reference}/merge", {"claim_number": "1"})

    shut = await beside.get(address)
    seen = await (await beside.post(address, {"reason": "diminta ikut melihat"})).text()
    of_own = await (await own.get(address)).text()

    buttons = [*(f"{address}/{name}" for name in ("release", "note", "urgency")), 'id="way-branches"']
    assert (merged.status, shut.status) == (303, 403)
    assert "tolong saya" in seen
    assert [button for button in buttons if button in seen] == []
    assert [button for button in buttons if button not in of_own] == []


async def test_urgency_set_without_scripts_leads_back_to_the_ticket(browser: Browser, world: World) -> None:
    ticket = await world.ticket()
    path = f"/console/tickets/{ticket.reference}"
    await browser.post(f"{path}/claim")

    done = await browser.post(f"{path}/urgency", {"urgency": "normal", "claim_number": "1"})
    page = await browser.get(done.headers["Location"])

    assert (done.status, page.status) == (303, 200)
