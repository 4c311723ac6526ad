"""A companion officer sees on the request which papers are there, which are missing, and what was wished for."""

from bot.domain.checklists import HAVE, KEY, LACK, Item, kept
from tests.console.conftest import Browser
from tests.world import World


async def test_the_list_shows_what_is_missing_first_and_no_raw_answer(browser: Browser, world: World) -> None:
    items = [
        Item("a", "paper", "Paspor contoh", "Sample passport", HAVE),
        Item("b", "paper", "Visa <contoh>", "", LACK),
    ]
    details = {KEY: kept(items), "wish.sector": "skilled", "wish.country": "JP", "home.home_province": "DKI Jakarta"}
    ticket = await world.ticket(category="COMPANION", details=details, is_request=True, country="ID")
    await browser.post(f"/console/tickets/{ticket.reference}/claim")

    page = await (await browser.get(f"/console/tickets/{ticket.reference}")).text()

    panel = page.partition('id="checklist"')[2].partition("</section>")[0]
    assert "1 dari 2" in panel
    assert panel.index("Visa &lt;contoh&gt;") < panel.index("Paspor contoh")
    assert "Tenaga terampil (SSW)" in page
    assert "Jepang" in page
    assert "Provinsi asal" in page
    assert KEY not in page


async def test_a_ticket_without_a_list_has_no_panel(browser: Browser, world: World) -> None:
    ticket = await world.ticket()

    page = await (await browser.get(f"/console/tickets/{ticket.reference}")).text()

    assert 'id="checklist"' not in page
