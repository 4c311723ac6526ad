"""The queue as officers see it: masked, filtered, searched without leaving words in addresses."""

from tests.console.conftest import Browser
from tests.world import World


async def test_a_waiting_ticket_is_listed_without_anything_private(browser: Browser, world: World) -> None:
    ticket = await world.ticket(category="VIOLENCE")

    page = await (await browser.get("/console")).text()

    assert ticket.reference in page
    assert "Kekerasan oleh majikan" in page
    assert "Malaysia" in page
    assert "Djoenaidi" not in page
    assert "tolong saya" not in page
    assert "Contohwati" not in page
