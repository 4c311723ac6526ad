"""An agency's officers: adding, closing; roles and links for a new password with a second person."""

from typing import Any

from aiohttp import web

from bot.console.forms import agency_in, back, field, number, problem_of
from bot.console.keys import desk_of, signed_in
from bot.console.pages import counts, show
from bot.domain.officers import Officer, Role
from bot.errors import Conflict, NotFound
from bot.handlers.administration import officers as accounts
from bot.handlers.desk import BadInput

_PATH = "/console/admin/officers"


async def show_officers(request: web.Request) -> web.Response:
    return await _officers(request, agency_in(request))


async def add_officer(request: web.Request) -> web.Response:
    desk, form = desk_of(request), await request.post()
    agency, now = agency_in(request), desk.clock()
    try:
        role = Role(field(form, "role"))
    except ValueError:
        raise NotFound from None
    try:
        async with desk.database.transaction() as tx:
            new, code = await accounts.add(
                tx, signed_in(request).officer, agency, field(form, "login"), field(form, "name"), role, now
            )
    except BadInput as error:
        return await _officers(request, agency, problem=problem_of(error), typed=form, status=422)
    return await _officers(request, agency, link_for=new, code=code)


async def set_active(request: web.Request) -> web.Response:
    desk, form = desk_of(request), await request.post()
    async with desk.database.transaction() as tx:
        on = field(form, "on") == "yes"
        other = await accounts.set_active(tx, signed_in(request).officer, _id(request), on, desk.clock())
    return back(f"{_PATH}?agency={other.agency}")


async def ask_reset(request: web.Request) -> web.Response:
    desk = desk_of(request)
    async with desk.database.transaction() as tx:
        await accounts.ask_reset(tx, signed_in(request).officer, _id(request), desk.clock())
    return back(f"{_PATH}?agency={agency_in(request)}")


async def ask_role(request: web.Request) -> web.Response:
    desk, form = desk_of(request), await request.post()
    try:
        role = Role(field(form, "role"))
    except ValueError:
        raise NotFound from None
    async with desk.database.transaction() as tx:
        await accounts.ask_role(tx, signed_in(request).officer, _id(request), role, desk.clock())
    return back(f"{_PATH}?agency={agency_in(request)}")


async def decide(request: web.Request) -> web.Response:
    desk, form = desk_of(request), await request.post()
    confirm = field(form, "confirm") == "yes"
    try:
        async with desk.database.transaction() as tx:
            other, code = await accounts.decide(tx, signed_in(request).officer, _id(request), confirm, desk.clock())
    except accounts.SecondPersonNeeded:
        return await _officers(request, agency_in(request), problem="problem-desk-role-second", status=403)
    except Conflict:
        return await _officers(request, agency_in(request), problem="problem-desk-role-closed", status=409)
    if code is not None:
        return await _officers(request, other.agency, link_for=other, code=code)
    return back(f"{_PATH}?agency={agency_in(request)}")


async def _officers(
    request: web.Request,
    agency: str,
    *,
    problem: str = "",
    typed: Any = None,
    link_for: Officer | None = None,
    code: str = "",
    status: int = 200,
) -> web.Response:
    desk = desk_of(request)
    async with desk.database.reading() as tx:
        staff = await accounts.list_staff(tx, signed_in(request).officer, agency)
        waiting = await counts(request, tx)
    address = f"{request.url.origin()}/console/sign-in/reset?code={code}" if code else ""
    context = {
        "staff": staff,
        "roles": [role.value for role in Role],
        "problem": problem,
        "typed": {name: field(typed or {}, name) for name in ("login", "name", "role")},
        "link_for": link_for,
        "address": address,
        "waiting": waiting,
    }
    return show(request, "officers.html", context, status)


def _id(request: web.Request) -> int:
    return number(request.match_info["id"])


ROUTES = [
    web.get("/admin/officers", show_officers),
    web.post("/admin/officers", add_officer),
    web.post("/admin/officers/{id:[0-9]{1,19}}/active", set_active),
    web.post("/admin/officers/{id:[0-9]{1,19}}/reset", ask_reset),
    web.post("/admin/officers/{id:[0-9]{1,19}}/role", ask_role),
    web.post("/admin/roles/{id:[0-9]{1,19}}", decide),
]
