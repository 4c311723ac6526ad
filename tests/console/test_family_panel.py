"""An officer makes a code for a relative on one of two grounds, each written down; a page shows it once."""

import re

from storage import audit, family_lines, tickets
from storage.database import Database
from tests.clock import Clock
from tests.console.conftest import Browser
from tests.desk.test_claims import claimed
from tests.world import World

CODE = re.compile(r"Kode untuk satu orang keluarga: ([A-Z0-9]{5}-[A-Z0-9]{5})\.")
WHY = "Pekerja koma di rumah sakit."


async def test_where_nobody_can_be_asked_a_code_opens_the_least_and_the_ground_is_kept(
    browser: Browser, world: World, database: Database, clock: Clock
) -> None:
    assert browser.officer is not None
    ticket = await claimed(database, browser.officer, await world.ticket(), clock)
    path = f"/console/tickets/{ticket.reference}"
    form = {"claim_number": str(ticket.claim_number), "basis": "cannot_ask", "text": WHY}

    made = await (await browser.post(f"{path}/family/open", form)).text()

    found = CODE.search(made)
    assert found is not None
    later = await (await browser.get(path)).text()
    assert found[1] not in later
    assert "hanya bahwa dikerjakan, pekerja tidak dapat ditanya" in later
    async with database.reading() as tx:
        (line,) = await family_lines.of_ticket(tx, ticket.id)
        entries = await tickets.timeline_of(tx, ticket.id)
        assert await family_lines.find(tx, found[1]) == line
        assert await audit.last_by(tx, browser.officer.id, ticket.id, ["family_line_opened"]) is not None
    assert entries[-1].body == {"consent_state": "family_minimum", "text": WHY}
    await browser.post(f"{path}/family/end", form | {"line": str(line.id)})
    async with database.reading() as tx:
        assert await family_lines.find(tx, found[1]) is None


async def test_nobody_opens_a_line_without_a_ground(
    browser: Browser, world: World, database: Database, clock: Clock
) -> None:
    assert browser.officer is not None
    ticket = await claimed(database, browser.officer, await world.ticket(), clock)
    path = f"/console/tickets/{ticket.reference}/family/open"
    number = {"claim_number": str(ticket.claim_number)}

    for form in ({"basis": "worker", "text": WHY}, {"basis": "told_officer", "text": " "}):
        answer = await browser.post(path, number | form)
        assert CODE.search(await answer.text()) is None

    async with database.reading() as tx:
        assert await family_lines.of_ticket(tx, ticket.id) == []
