"""Tests of the audit trail's page: who may read what, filters, pages, the chain's state, the file."""

import csv
import io
from collections.abc import Awaitable, Callable
from datetime import timedelta
from html import unescape

import pytest

from bot.console import Desk
from bot.domain.officers import Role
from bot.jobs.upkeep import check_invariants
from storage import audit
from storage.database import Database
from storage.schema import audit as audit_table
from tests.clock import Clock
from tests.console.conftest import Browser
from tests.world import World

PATH = "/console/admin/audit"
SignInAs = Callable[..., Awaitable[Browser]]


@pytest.fixture
async def auditor(sign_in_as: SignInAs) -> Browser:
    return await sign_in_as("KP2MI", role=Role.AUDITOR)


async def rows_of(browser: Browser, query: str = "") -> str:
    """The table's rows, without what stands around them."""
    text = unescape(await (await browser.get(f"{PATH}{query}")).text())
    return text.partition("<tbody>")[2].partition("</tbody>")[0]


async def note(database: Database, action: str, officer_id: int | None, ticket_id: int | None, clock: Clock) -> None:
    async with database.transaction() as tx:
        await audit.add(tx, "officer" if officer_id else "system", action, officer_id, ticket_id, "contoh", clock())


async def test_only_auditors_and_administrators_read_the_trail(sign_in_as: SignInAs) -> None:
    found = {role: (await (await sign_in_as("BP3MI_DKI", role=role)).get(PATH)).status for role in Role}

    assert found == {Role.RESPONDER: 403, Role.SUPERVISOR: 403, Role.ADMINISTRATOR: 200, Role.AUDITOR: 200}


async def test_T10_an_agencys_auditor_sees_its_officers_and_its_tickets_only(
    sign_in_as: SignInAs, world: World, database: Database, clock: Clock
) -> None:
    reader = await sign_in_as("BP3MI_DKI", role=Role.AUDITOR)
    own = await world.officer("BP3MI_DKI", name="Orang Sendiri")
    other = await world.officer("KPAI", name="Orang Lain")
    ticket, foreign = await world.ticket("BP3MI_DKI"), await world.ticket("KPAI")
    for action, officer_id, ticket_id in (
        ("duty_on", own.id, None),
        ("duty_off", other.id, None),
        ("ticket_read", other.id, ticket.id),
        ("file_read", other.id, foreign.id),
        ("inbox_run_again", None, None),
    ):
        await note(database, action, officer_id, ticket_id, clock)

    shown = await rows_of(reader)
    all_shown = await rows_of(await sign_in_as("KEMLU_PWNI", role=Role.AUDITOR))

    words = ["Mulai tugas", "Laporan dibuka", "Lepas tugas", "Berkas dibuka", "Pesan masuk diolah lagi"]
    assert [word in shown for word in words] == [True, True, False, False, False]
    assert all(word in all_shown for word in words)


async def test_the_trail_is_filtered_by_officer_action_ticket_and_time(
    auditor: Browser, world: World, database: Database, clock: Clock
) -> None:
    dewi = await world.officer("KP2MI", name="Dewi Contoh")
    ticket, another = await world.ticket("KP2MI"), await world.ticket("KP2MI")
    await note(database, "ticket_read", dewi.id, ticket.id, clock)
    await note(database, "file_read", dewi.id, another.id, clock)
    today = clock().date()

    found = {
        query: [word in await rows_of(auditor, query) for word in ("Laporan dibuka", "Berkas dibuka")]
        for query in (
            "?officer=dewi",
            "?officer=nobody",
            "?action=file_read",
            f"?reference={ticket.reference.lower()}",
            "?reference=AAAAA-AAAAA",
            f"?until={today - timedelta(days=1)}",
            f"?since={today}&until={today}",
            f"?since={today}&until={today}&officer=%25",
        )
    }

    assert list(found.values()) == [
        [True, True],
        [False, False],
        [False, True],
        [True, False],
        [False, False],
        [False, False],
        [True, True],
        [False, False],
    ]


async def test_pages_follow_by_cursor_and_meet_every_row_once(
    auditor: Browser, world: World, database: Database, clock: Clock
) -> None:
    dewi = await world.officer("KP2MI", name="Dewi Contoh")
    async with database.transaction() as tx:
        for number in range(120):
            await audit.add(tx, "officer", "duty_on", dewi.id, None, f"baris-{number:03}", clock())

    seen, address = [], f"{PATH}?action=duty_on"
    while address:
        text = unescape(await (await auditor.get(address)).text())
        seen += [part[:3] for part in text.split("baris-")[1:]]
        address = text.rpartition('" href="')[2].partition('"')[0] if "Lebih lama" in text else ""

    assert seen == [f"{number:03}" for number in reversed(range(120))]


async def test_T9_reading_the_trail_is_a_row_of_it_without_the_name_looked_for(
    auditor: Browser, database: Database
) -> None:
    await auditor.get(f"{PATH}?officer=dewi&action=ticket_read")

    async with database.reading() as tx:
        (row,) = await tx.execute(audit_table.select().where(audit_table.c.action == "audit_read"))
    assert auditor.officer is not None
    assert row.officer_id == auditor.officer.id
    assert row.subject.endswith(" ticket_read by officer")
    assert "dewi" not in row.subject


async def test_I12_the_page_tells_how_the_chain_stands(
    auditor: Browser, desk: Desk, database: Database, clock: Clock
) -> None:
    before = await (await auditor.get(PATH)).text()
    async with database.transaction() as tx:
        await audit.seal(tx)
    await check_invariants(database, clock).do()

    whole = await (await auditor.get(PATH)).text()
    async with database.transaction() as tx:
        await tx.execute(audit_table.update().where(audit_table.c.position == 1).values(subject="lain"))
    await check_invariants(database, clock).do()
    broken = await (await auditor.get(PATH)).text()

    assert "belum pernah sejak dipasang" in before
    assert ("<dd>Utuh</dd>" in whole, "Rantai jejak audit rusak" in whole) == (True, False)
    assert ("<dd>Rusak</dd>" in broken, "Rantai jejak audit rusak" in broken) == (True, True)


async def test_T15_the_file_holds_what_was_filtered_and_no_formula(
    auditor: Browser, world: World, database: Database, clock: Clock
) -> None:
    hostile = await world.officer("KP2MI", name="=HYPERLINK(1)")
    await note(database, "duty_on", hostile.id, None, clock)
    await note(database, "duty_off", hostile.id, None, clock)

    answer = await auditor.post(PATH, {"action": "duty_on"})

    table = list(csv.reader(io.StringIO((await answer.read()).decode("utf-8-sig"))))
    assert answer.headers["Content-Disposition"].endswith('.csv"')
    assert table[0][:3] == ["Waktu", "Pelaku", "Petugas"]
    assert [row[2:6] for row in table[1:]] == [["'=HYPERLINK(1)", "KP2MI", "Mulai tugas", "duty_on"]]
    assert "Jejak audit diunduh" in await rows_of(auditor)


@pytest.mark.parametrize(
    "query", ["?after=x", "?after=99999999999999999.99999999999999999999", "?since=0001-01-01", "?until=9999-12-31"]
)
async def test_an_address_that_cannot_be_is_read_as_if_it_said_nothing(auditor: Browser, query: str) -> None:
    assert (await auditor.get(PATH + query)).status == 200
