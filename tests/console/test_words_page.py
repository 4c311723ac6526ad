"""Words of danger in the console: tried on past messages, saved, undone; and what was set too low or too high."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.console.marks import marked
from bot.console.wiring import Desk
from bot.domain.officers import Role
from bot.domain.tickets import Author, EntryKind, Ticket, TimelineEntry
from bot.domain.urgency import Urgency
from bot.handlers import desk as desk_rules
from storage import tickets
from storage.database import Database
from tests.clock import Clock
from tests.console.conftest import Browser
from tests.triage.test_triage import TRIAGE
from tests.world import World

SignInAs = Callable[..., Awaitable[Browser]]
ROOM = "/console/admin/words"
WORD = {"text": "dibledosin", "kind": "word", "language": "jv", "urgency": "critical", "category": "physical_abuse"}


@pytest.fixture
def desk(desk: Desk) -> Desk:
    return replace(desk, triage=TRIAGE)


async def say(database: Database, ticket: Ticket, text: str, clock: Clock) -> int:
    body = {"text": text, "judged": {"urgency": "normal", "category": "unpaid_wages", "words": ["gaji"]}}
    async with database.transaction() as tx:
        entry = TimelineEntry(tx.ids.draw(), ticket.id, clock(), clock(), EntryKind.SAID, Author.PERSON, body)
        await tickets.append(tx, [entry])
    return entry.id


async def test_a_word_is_tried_on_past_messages_saved_listed_and_undone(
    sign_in_as: SignInAs, world: World, database: Database, clock: Clock
) -> None:
    supervisor = await sign_in_as(role=Role.SUPERVISOR)
    ticket = await world.ticket()
    await say(database, ticket, "kemarin saya Dibledosin <b>bos</b>", clock)

    empty = await (await supervisor.get(ROOM)).text()
    tried = await (await supervisor.post(f"{ROOM}/preview", {**WORD, "days": "30"})).text()
    saved = await supervisor.post(ROOM, WORD)
    listed = await (await supervisor.get(saved.headers["Location"])).text()
    word_id = re.findall(r"/words/(\d+)/undo", listed)[0]
    undone = await supervisor.post(f"{ROOM}/{word_id}/undo")
    again = await supervisor.post(f"{ROOM}/{word_id}/undo")
    past = await (await supervisor.get(f"{ROOM}?kind=undone")).text()

    assert "Belum ada kata tambahan" in empty
    assert "kemarin saya <mark>Dibledosin</mark> &lt;b&gt;bos&lt;/b&gt;" in tried
    assert ticket.reference in tried
    assert "Rendah → Kritis" in tried
    assert (saved.status, undone.status, again.status) == (303, 303, 303)
    assert "Berlaku mulai pesan berikutnya" in listed
    assert "dibledosin" in listed
    assert "Dibatalkan oleh" in past


async def test_what_cannot_be_saved_is_said_and_stays_as_typed(sign_in_as: SignInAs) -> None:
    office = await sign_in_as("BP3MI_DKI", Role.SUPERVISOR)

    page = await (await office.get(f"{ROOM}/new")).text()
    wrong = await office.post(f"{ROOM}/preview", {**WORD, "text": "telepon 0812345678"})
    forbidden = await office.post(ROOM, {"text": "film perang", "kind": "exception"})
    forged = await office.post(ROOM, {**WORD, "csrf": "x"})

    assert 'value="exception"' not in page
    assert wrong.status == 422
    assert "Jangan tulis nomor" in (text := await wrong.text())
    assert 'value="telepon 0812345678"' in text
    assert (forbidden.status, forged.status) == (403, 403)


async def test_what_was_set_too_low_stands_with_its_words_and_leads_to_a_filled_form(
    sign_in_as: SignInAs, world: World, database: Database, clock: Clock
) -> None:
    supervisor = await sign_in_as(role=Role.SUPERVISOR)
    ticket = await world.ticket(urgency=Urgency.NORMAL)
    entry_id = await say(database, ticket, "gaji saya dan badan saya dibledosin", clock)
    assert supervisor.officer is not None
    async with database.transaction() as tx:
        await desk_rules.set_urgency(tx, supervisor.officer, ticket.id, 0, Urgency.CRITICAL, clock())

    low = await (await supervisor.get(f"{ROOM}/corrections?which=low")).text()
    high = await (await supervisor.get(f"{ROOM}/corrections?which=high")).text()
    form = await (await supervisor.get(f"{ROOM}/new?entry={entry_id}")).text()

    assert "<mark>gaji</mark> saya dan badan" in low
    assert "100 %" in low
    assert f"{ROOM}/new?entry={entry_id}" in low
    assert "Tidak ada yang dikoreksi" in high
    assert 'value="gaji saya"' in form
    assert 'value="critical" selected' in form


async def test_calm_words_before_a_cry_stand_where_supervisors_look_and_administrators_read_none(
    sign_in_as: SignInAs, world: World, database: Database, clock: Clock
) -> None:
    supervisor, administrator = await sign_in_as(role=Role.SUPERVISOR), await sign_in_as(role=Role.ADMINISTRATOR)
    ticket = await world.ticket()
    entry_id = await say(database, ticket, "gaji saya dan badan saya dibledosin", clock)
    clock.move(timedelta(minutes=2))
    async with database.transaction() as tx:
        body = {"category": "DANGER_NOW", "urgency": "critical", "reasons": []}
        opened = TimelineEntry(tx.ids.draw(), ticket.id, clock(), clock(), EntryKind.OPENED, Author.SYSTEM, body)
        await tickets.append(tx, [opened])
    where = f"{ROOM}/corrections?which=unheard"

    seen, hidden = [await (await each.get(where)).text() for each in (supervisor, administrator)]
    older = await (await supervisor.get(f"{where}&before={ticket.id}")).text()

    assert "<mark>gaji</mark> saya dan badan" in seen
    assert "lalu minta tolong lewat tombol atau jawaban" in seen
    assert f"{ROOM}/new?entry={entry_id}" in seen
    assert "Tidak ada yang terlewat" in older
    assert "dibledosin" not in hidden + older
    assert "Hanya penyelia yang membaca pesannya" in hidden


async def test_a_ticket_shows_how_a_calm_message_was_read_and_supervisors_what_to_do_about_it(
    sign_in_as: SignInAs, world: World, database: Database, clock: Clock
) -> None:
    responder, supervisor = await sign_in_as(), await sign_in_as(role=Role.SUPERVISOR)
    ticket = await world.ticket()
    entry_id = await say(database, ticket, "gaji saya belum turun", clock)
    await responder.post(f"/console/tickets/{ticket.reference}/claim")

    pages = [await (await each.get(f"/console/tickets/{ticket.reference}")).text() for each in (responder, supervisor)]

    assert ["Biasa · Gaji tidak dibayar · kata: <bdi>gaji</bdi>" in page for page in pages] == [True, True]
    assert [f"entry={entry_id}" in page for page in pages] == [False, True]


async def test_responders_have_no_such_room_and_english_is_spoken(sign_in_as: SignInAs) -> None:
    responder, administrator = await sign_in_as(), await sign_in_as(role=Role.ADMINISTRATOR)
    english = {"Cookie": f"__Host-pulang={administrator.token}; __Host-pulang-language=en"}

    pages = [await administrator.get(ROOM + place, **english) for place in ("", "/new", "/corrections")]

    assert [(await responder.get(ROOM + place)).status for place in ("", "/new", "/corrections")] == [403] * 3
    titles = [re.findall("<h1>(.*?)</h1>", await page.text())[0] for page in pages]
    assert titles == ["Words of danger", "Add a word", "Too low, too high"]


def test_marks_stand_on_whole_words_only() -> None:
    assert marked("Pukul berapa dipukul?", ("pukul",)) == [("Pukul", True), (" berapa dipukul?", False)]
    assert marked("救命啊", ("救命",)) == [("救命", True), ("啊", False)]
