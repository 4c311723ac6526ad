"""The wall board: its own token, counts only, live; nobody gets further with it."""

import json
import re
from collections.abc import Awaitable, Callable

from bot.console.board_page import COOKIE
from bot.domain.officers import Role
from tests.console.conftest import Browser
from tests.world import World

SignInAs = Callable[..., Awaitable[Browser]]


async def screen(sign_in_as: SignInAs, open_browser: Callable[[], Awaitable[Browser]]) -> tuple[Browser, Browser]:
    """An administrator, and a screen that was opened with its token."""
    administrator = await sign_in_as(role=Role.ADMINISTRATOR)
    page = await (await administrator.post("/console/admin/boards", {"name": "Ruang kendali"})).text()
    found = re.search(r'id="board-token">(wb_[A-Za-z0-9_-]{43})<', page)
    assert found is not None
    wall = await open_browser()
    door = await (await wall.get("/console/board")).text()
    csrf = re.search(r'name="csrf" value="([^"]+)"', door)
    assert csrf is not None
    wall.csrf = csrf.group(1)
    opened = await wall.post("/console/board/enter", {"token": found.group(1)})
    assert opened.status == 303
    assert "HttpOnly" in opened.headers.getall("Set-Cookie")[-1]
    return administrator, wall


async def test_a_token_shown_once_opens_the_board_with_counts_and_no_case(
    sign_in_as: SignInAs, open_browser: Callable[[], Awaitable[Browser]], world: World
) -> None:
    ticket = await world.ticket(country="SA")

    administrator, wall = await screen(sign_in_as, open_browser)
    told = json.loads(await (await wall.get("/console/board/data")).text())

    assert {tile["kind"]: tile["value"] for tile in told["tiles"]}["open"] == 1
    assert [(place["code"], place["open"]) for place in told["places"]] == [("SA", 1)]
    written = json.dumps(told) + await (await wall.get("/console/board")).text()
    assert not [word for word in (ticket.reference, str(ticket.id), "Contohwati", "Djoenaidi") if word in written]
    assert "wb_" not in await (await administrator.get("/console/admin/boards")).text()


async def test_T12_the_token_opens_nothing_but_the_board(
    sign_in_as: SignInAs, open_browser: Callable[[], Awaitable[Browser]], world: World
) -> None:
    ticket = await world.ticket()
    _, wall = await screen(sign_in_as, open_browser)

    found = [
        (await wall.get(path)).status
        for path in ("/console", f"/console/tickets/{ticket.reference}", "/console/export", "/console/events")
    ]

    assert found == [303, 303, 303, 303]


async def test_an_ended_token_leads_to_the_door_at_once(
    sign_in_as: SignInAs, open_browser: Callable[[], Awaitable[Browser]]
) -> None:
    administrator, wall = await screen(sign_in_as, open_browser)
    page = await (await administrator.get("/console/admin/boards")).text()
    [board_id] = re.findall(r'id="board-([0-9]+)"', page)

    await administrator.post(f"/console/admin/boards/{board_id}/end")

    assert 'id="door"' in await (await wall.get("/console/board")).text()
    assert [(await wall.get(f"/console/board/{name}")).status for name in ("data", "events", "outlines.json")] == [
        401
    ] * 3


async def test_a_wrong_token_is_refused(open_browser: Callable[[], Awaitable[Browser]]) -> None:
    wall = await open_browser()
    door = await (await wall.get("/console/board")).text()
    wall.csrf = re.findall(r'name="csrf" value="([^"]+)"', door)[0]

    answer = await wall.post("/console/board/enter", {"token": "wb_" + "A" * 43})

    assert answer.status == 403
    assert COOKIE not in answer.cookies


async def test_the_board_hears_of_changes_without_a_word_about_them(
    sign_in_as: SignInAs, open_browser: Callable[[], Awaitable[Browser]], world: World
) -> None:
    _, wall = await screen(sign_in_as, open_browser)
    stream = await wall.get("/console/board/events")
    opening = await stream.content.readuntil(b"\n\n")

    await world.ticket()
    told = await stream.content.readuntil(b"\n\n")
    stream.close()

    assert (opening, told) == (b": open\n\n", b"event: changed\ndata: \n\n")
