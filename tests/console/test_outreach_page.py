"""Outreach in the console: each place has its links and a number, and nobody's name."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from bot.console.wiring import Desk
from bot.domain.catalogue.programmes import OutreachPoint
from bot.domain.officers import Role
from tests.console.conftest import Browser

SignInAs = Callable[..., Awaitable[Browser]]
ROOM = "/console/admin/outreach"


@pytest.fixture
def desk(desk: Desk) -> Desk:
    point = OutreachPoint("melati", "Kelurahan Contoh Melati", "village", "Kota Contoh")
    return replace(desk, outreach=lambda: {point.code: point})


async def test_a_place_has_its_links_a_code_to_scan_and_a_count(sign_in_as: SignInAs) -> None:
    browser = await sign_in_as(role=Role.ADMINISTRATOR)

    page = await (await browser.get(ROOM)).text()
    code = await browser.get(f"{ROOM}/melati/webchat.svg")

    assert "Kelurahan Contoh Melati" in page
    assert "/chat?start=dari-melati" in page
    assert "belum ada yang datang" in page
    assert (code.status, code.content_type) == (200, "image/svg+xml")
    assert (await browser.get(f"{ROOM}/nowhere/webchat.svg")).status == 404


async def test_responders_have_no_such_room(sign_in_as: SignInAs) -> None:
    browser = await sign_in_as()

    assert (await browser.get(ROOM)).status == 403
    assert (await browser.get(f"{ROOM}/melati/webchat.svg")).status == 403


async def test_who_may_add_a_place_finds_the_way_and_others_read_who_does(sign_in_as: SignInAs) -> None:
    ministry, mission = await sign_in_as(role=Role.ADMINISTRATOR), await sign_in_as("KBRI_KUL", role=Role.ADMINISTRATOR)

    pages = [await (await each.get(ROOM)).text() for each in (ministry, mission)]

    assert ["/console/admin/catalogue/outreach" in page for page in pages] == [True, False]
    assert "admin kementerian" in pages[1]
