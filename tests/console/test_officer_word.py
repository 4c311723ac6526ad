"""An officer makes a word on the ticket's page, with or without scripts; nobody sees it a second time."""

import re

from storage.database import Database
from tests.clock import Clock
from tests.console.conftest import Browser
from tests.desk.test_claims import claimed
from tests.world import World

WORD = re.compile(r"Kata untuk pelapor: ([a-z]+ [a-z]+ [0-9]{2})\.")


async def test_the_word_stands_in_the_answer_and_nowhere_else(
    browser: Browser, world: World, database: Database, clock: Clock
) -> None:
    assert browser.officer is not None
    ticket = await claimed(database, browser.officer, await world.ticket(), clock)
    path = f"/console/tickets/{ticket.reference}"
    form = {"claim_number": str(ticket.claim_number)}

    plain = await (await browser.post(f"{path}/word/give", form)).text()
    fragment = await (await browser.post(f"{path}/word/give", form, **{"HX-Request": "true"})).text()
    later = await (await browser.get(path)).text()

    assert WORD.search(plain) is not None
    assert WORD.search(fragment) is not None
    assert WORD.search(later) is None
    assert 'id="officer-word"' in later


async def test_who_does_not_hold_the_ticket_gets_no_word(browser: Browser, world: World) -> None:
    ticket = await world.ticket()

    answer = await browser.post(f"/console/tickets/{ticket.reference}/word/give", {"claim_number": "0"})

    assert answer.status in (403, 409)
    assert WORD.search(await answer.text()) is None
