"""The steps of the way home beside a ticket: seen, changed, and chosen anew."""

from pathlib import Path

import pytest

from bot.domain.steps import Step, StepState
from bot.handlers.casework.way_planning import plan
from storage import steps, tickets
from storage.catalogue import load_stages
from storage.database import Database
from tests.clock import Clock
from tests.console.conftest import Browser
from tests.console.test_ticket_page import FRAGMENT
from tests.world import World

ROOT = Path(__file__).parents[2]


@pytest.fixture
async def reference(browser: Browser, world: World, database: Database, clock: Clock) -> str:
    """A ticket of somebody who wants home, held by the browser's officer."""
    async with database.transaction() as tx:
        await steps.save_stages(tx, load_stages(ROOT / "catalogue"))
    ticket = await world.ticket(category="WANT_HOME", details={})
    await browser.post(f"/console/tickets/{ticket.reference}/claim")
    async with database.transaction() as tx:
        await plan(tx, await tickets.get(tx, ticket.id), clock())
    return ticket.reference


async def step_of(database: Database, reference: str, code: str) -> Step:
    async with database.reading() as tx:
        ticket = await tickets.find_by_reference(tx, reference)
        assert ticket is not None
        return next(step for step in await steps.of_ticket(tx, ticket.id) if step.code == code)


async def test_page_shows_progress_owner_and_whose_turn_it_is(browser: Browser, reference: str) -> None:
    page = await (await browser.get(f"/console/tickets/{reference}")).text()

    assert "1 dari 18" in page
    assert "Penilaian awal" in page
    assert "Lembaga KP2MI" in page
    assert page.count('id="step-current"') == 1
    assert "bukan aturan" in page
    assert "pemegang kasus ditentukan dari tempat orangnya berada" in page


async def test_step_is_changed_from_its_form(
    browser: Browser, database: Database, reference: str, clock: Clock
) -> None:
    form = {
        "claim_number": "1",
        "state": "waiting",
        "blocker": "menunggu KBRI",
        "due": "2026-12-01",
        "papers": "passport copy",
        "proof": "",
        "reason": "",
    }

    answer = await browser.post(f"/console/tickets/{reference}/steps/SPLP", form, **FRAGMENT)

    step = await step_of(database, reference, "SPLP")
    assert answer.status == 200
    assert "langkah sebelumnya yang belum selesai" in await answer.text()
    assert (step.state, step.blocker, step.papers) == (StepState.WAITING, "menunggu KBRI", ("passport copy",))
    assert step.due_at is not None
    assert step.due_at.isoformat() == "2026-12-01T16:59:00+00:00"


async def test_step_is_given_to_another_agency_from_its_form_and_keeps_it(
    browser: Browser, database: Database, world: World, reference: str
) -> None:
    await world.agency("BP3MI_DKI")
    page = await (await browser.get(f"/console/tickets/{reference}")).text()
    path = f"/console/tickets/{reference}/steps/HOMEWARD"

    given = await browser.post(path, {"claim_number": "1", "state": "todo", "owner": "bp3mi_dki"}, **FRAGMENT)
    wrong = await browser.post(path, {"claim_number": "1", "state": "todo", "owner": "NOWHERE"}, **FRAGMENT)

    step = await step_of(database, reference, "HOMEWARD")
    assert '<option value="BP3MI_DKI">Lembaga BP3MI_DKI</option>' in page
    assert page.count("<datalist") == 1
    assert (given.status, wrong.status) == (200, 422)
    assert (step.owner, step.is_owner_chosen) == ("BP3MI_DKI", True)


async def test_skipping_without_a_reason_is_refused_in_words(browser: Browser, reference: str) -> None:
    form = {"claim_number": "1", "state": "skipped"}

    answer = await browser.post(f"/console/tickets/{reference}/steps/SPLP", form, **FRAGMENT)

    assert answer.status == 422
    assert "Tulis mengapa langkah ini dilewati." in await answer.text()


@pytest.mark.parametrize("form", [{"state": "flying"}, {"state": "doing", "due": "besok"}])
async def test_values_of_no_form_of_ours_are_refused(browser: Browser, reference: str, form: dict[str, str]) -> None:
    answer = await browser.post(f"/console/tickets/{reference}/steps/SPLP", {"claim_number": "1"} | form)

    assert answer.status == 422


async def test_paths_are_chosen_anew(browser: Browser, reference: str) -> None:
    form = {"claim_number": "1", "branches": "death"}

    answer = await browser.post(f"/console/tickets/{reference}/steps/branches", form, **FRAGMENT)

    page = await answer.text()
    assert "Kargo dan karantina" in page
    assert "Rehabilitasi" not in page


async def test_ticket_about_something_else_offers_to_start_the_way_home(browser: Browser, world: World) -> None:
    ticket = await world.ticket(category="UNPAID", details={})
    await browser.post(f"/console/tickets/{ticket.reference}/claim")

    page = await (await browser.get(f"/console/tickets/{ticket.reference}")).text()

    assert "Mulai jalan pulang" in page
    assert 'id="way"' not in page


async def test_unknown_step_is_not_there(browser: Browser, reference: str) -> None:
    answer = await browser.post(f"/console/tickets/{reference}/steps/NOTHING", {"claim_number": "1", "state": "done"})

    assert answer.status == 404


async def test_english_officers_read_it_in_english(browser: Browser, reference: str) -> None:
    await browser.post("/console/language", {"language": "en"})

    page = await (await browser.get(f"/console/tickets/{reference}")).text()

    assert "Travel document" in page
    assert "no rule; you may change it" in page
