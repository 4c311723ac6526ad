"""What an officer sets for themselves: duty, the link to their Telegram, signing out everywhere."""

import segno
from aiohttp import web

from bot.console.keys import desk_of, signed_in
from bot.console.pages import counts, show
from bot.console.session import COOKIE, SIGN_IN, drop_cookie
from bot.handlers.desk import duty, link_code, linked_chats
from bot.handlers.officer_chat.phones import is_phone_private, say_phone_is_private


async def show_account(request: web.Request) -> web.Response:
    return await _account(request)


async def make_link_code(request: web.Request) -> web.Response:
    desk = desk_of(request)
    async with desk.database.transaction() as tx:
        code = await link_code(tx, signed_in(request).officer, desk.clock())
    return await _account(request, code)


async def set_duty(request: web.Request) -> web.Response:
    desk, form = desk_of(request), await request.post()
    async with desk.database.transaction() as tx:
        await duty(tx, signed_in(request).officer, form.get("on") == "yes", desk.clock())
    return web.Response(status=303, headers={"Location": "/console/account"})


async def set_phone(request: web.Request) -> web.Response:
    desk, form = desk_of(request), await request.post()
    async with desk.database.transaction() as tx:
        await say_phone_is_private(tx, signed_in(request).officer, form.get("private") == "yes", desk.clock())
    return web.Response(status=303, headers={"Location": "/console/account"})


async def sign_out_everywhere(request: web.Request) -> web.Response:
    await desk_of(request).sign_in.end_all(signed_in(request).officer.id)
    response = web.Response(status=303, headers={"Location": SIGN_IN})
    drop_cookie(response, COOKIE)
    return response


async def keep_alive(_request: web.Request) -> web.Response:
    """Finding the session was all: somebody sits in front of the page and said so."""
    return web.Response(status=204)


async def _account(request: web.Request, code: str = "") -> web.Response:
    desk = desk_of(request)
    async with desk.database.reading() as tx:
        chats = await linked_chats(tx, signed_in(request).officer)
        is_private = await is_phone_private(tx, signed_in(request).officer)
        waiting = await counts(request, tx)
    address = f"https://t.me/{desk.telegram_bot}" if desk.telegram_bot else ""
    picture = segno.make(address, error="m").svg_data_uri(scale=5, border=2) if address and code else ""
    context = {"code": code, "chats": chats, "bot_address": address, "bot_picture": picture, "waiting": waiting}
    context["is_phone_private"] = is_private
    return show(request, "account.html", context)


ROUTES = [
    web.get("/account", show_account),
    web.post("/account/link", make_link_code),
    web.post("/account/duty", set_duty),
    web.post("/account/phone", set_phone),
    web.post("/account/sign-out-everywhere", sign_out_everywhere),
    web.get("/account/alive", keep_alive),
]
