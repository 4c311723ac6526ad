"""Officers see every card, drafts as such; who has nothing to do with the catalogue sees none."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from bot.console import Desk
from bot.domain.officers import Role
from bot.handlers.administration.catalogue import CatalogueFiles
from tests.console.conftest import Browser

SHIPPED = Path(__file__).parents[2] / "catalogue"


@pytest.fixture
async def desk(desk: Desk, tmp_path: Path) -> Desk:
    return replace(desk, catalogue=CatalogueFiles(SHIPPED, tmp_path / "own"))


async def test_drafts_are_listed_as_drafts(sign_in_as: Callable[..., Awaitable[Browser]]) -> None:
    administrator = await sign_in_as(role=Role.ADMINISTRATOR)

    page = await (await administrator.get("/console/admin/help-cards")).text()

    drafts, _, shown = page.partition("Sudah diperiksa, ditampilkan")
    assert 'id="card-POLICE_ZH"' in drafts
    assert "Rancangan, belum ditampilkan" in drafts
    assert "card-" not in shown


async def test_a_responder_is_refused(browser: Browser) -> None:
    assert (await browser.get("/console/admin/help-cards")).status == 403
