"""The duty roster of an agency as a week, with single dates, holidays and who is on duty now."""

from typing import Any

from aiohttp import web

from bot.console.forms import agency_in, back, day, field, fields, minute, number, problem_of
from bot.console.keys import desk_of, signed_in
from bot.console.pages import counts, show
from bot.errors import NotFound
from bot.handlers.administration import rosters
from bot.handlers.desk import BadInput
from storage.directory import EVERY_AGENCY

_PATH = "/console/admin/rosters"


async def show_roster(request: web.Request) -> web.Response:
    return await _roster(request, agency_in(request))


async def add_shifts(request: web.Request) -> web.Response:
    desk, form = desk_of(request), await request.post()
    agency = agency_in(request)
    typed_day = field(form, "on_date")
    try:
        async with desk.database.transaction() as tx:
            await rosters.add_shifts(
                tx,
                signed_in(request).officer,
                agency,
                number(field(form, "officer")),
                [number(each) for each in fields(form, "weekday")],
                day(typed_day) if typed_day else None,
                (minute(field(form, "starts")), minute(field(form, "ends"))),
                field(form, "on_holidays") == "yes",
                desk.clock(),
            )
    except BadInput as error:
        return await _roster(request, agency, problem=problem_of(error), typed=form, status=422)
    return back(f"{_PATH}/{agency}")


async def remove_shift(request: web.Request) -> web.Response:
    desk, agency = desk_of(request), agency_in(request)
    async with desk.database.transaction() as tx:
        shift_id = number(request.match_info["id"])
        await rosters.remove_shift(tx, signed_in(request).officer, agency, shift_id, desk.clock())
    return back(f"{_PATH}/{agency}")


async def put_holiday(request: web.Request) -> web.Response:
    desk, form = desk_of(request), await request.post()
    agency, when = agency_in(request), day(field(form, "day"))
    if when is None:
        return await _roster(request, agency, problem="problem-desk-roster-day", typed=form, status=422)
    whose = EVERY_AGENCY if field(form, "every") == "yes" else agency
    try:
        async with desk.database.transaction() as tx:
            await rosters.put_holiday(tx, signed_in(request).officer, whose, when, field(form, "name"), desk.clock())
    except BadInput as error:
        return await _roster(request, agency, problem=problem_of(error), typed=form, status=422)
    return back(f"{_PATH}/{agency}")


async def remove_holiday(request: web.Request) -> web.Response:
    desk, form = desk_of(request), await request.post()
    agency, when = agency_in(request), day(field(form, "day"))
    if when is None:
        raise NotFound
    whose = EVERY_AGENCY if field(form, "every") == "yes" else agency
    async with desk.database.transaction() as tx:
        await rosters.remove_holiday(tx, signed_in(request).officer, whose, when, desk.clock())
    return back(f"{_PATH}/{agency}")


async def _roster(
    request: web.Request, agency: str, *, problem: str = "", typed: Any = None, status: int = 200
) -> web.Response:
    desk = desk_of(request)
    officer = signed_in(request).officer
    async with desk.database.reading() as tx:
        roster = await rosters.get_roster(tx, officer, agency, desk.clock())
        waiting = await counts(request, tx)
    context = {
        "roster": roster,
        "names": {each.id: each.name for each in roster.officers},
        "week": [[shift for shift in roster.shifts if shift.weekday == weekday] for weekday in range(7)],
        "dates": [shift for shift in roster.shifts if shift.on_date is not None],
        "on_duty": {each.id for each in roster.on_duty},
        "every_agency": EVERY_AGENCY,
        "problem": problem,
        "typed": {name: field(typed or {}, name) for name in ("officer", "starts", "ends", "on_date", "day", "name")},
        "picked": set(fields(typed, "weekday")) if typed is not None else set(),
        "waiting": waiting,
    }
    return show(request, "rosters.html", context, status)


_AGENCY = "/admin/rosters/{agency:[A-Z0-9_]{1,24}}"
ROUTES = [
    web.get("/admin/rosters", show_roster),
    web.get(_AGENCY, show_roster),
    web.post(_AGENCY, add_shifts),
    web.post(_AGENCY + "/shifts/{id:[0-9]{1,19}}/remove", remove_shift),
    web.post(_AGENCY + "/holidays", put_holiday),
    web.post(_AGENCY + "/holidays/remove", remove_holiday),
]
