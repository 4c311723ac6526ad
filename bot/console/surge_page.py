"""Intakes: the list with what is sent to many, and one intake's page with links, codes to scan and live numbers."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from aiohttp import web

from bot.console.forms import back, day, field, number, problem_of
from bot.console.keys import desk_of, signed_in
from bot.console.pages import counts, is_fragment, labels_of, show
from bot.console.start_links import picture_of, start_links
from bot.domain.surge import Intake, Send
from bot.errors import NotFound, Rejected
from bot.handlers.surge import bulk_sends, intakes
from storage import bulk_sends as stored_sends
from storage.database import Transaction

PATH = "/console/admin/surge"
_MOST_MINUTES = 100_000
_OPEN_FIELDS = ("place", "on_date", "country", "agency")
_ASK_FIELDS = ("ask_country", "city", "outside", "silence", "reason")
_MESSAGE_FIELDS = ("text", "outside")


async def show_list(request: web.Request) -> web.Response:
    return await _list(request)


async def open_intake(request: web.Request) -> web.Response:
    desk, officer, form = desk_of(request), signed_in(request).officer, await request.post()
    agency = field(form, "agency") or officer.agency
    country = _country(request, field(form, "country"))
    try:
        intake = await intakes.open_intake(
            desk.database, officer, field(form, "place"), day(field(form, "on_date")), country, agency, desk.clock()
        )
    except Rejected as error:
        return await _list(request, problem_of(error), form, 422)
    return back(f"{PATH}/{intake.id}")


async def ask_everybody(request: web.Request) -> web.Response:
    desk, form = desk_of(request), await request.post()
    if field(form, "change"):
        return await _list(request, typed=form)
    silence = timedelta(minutes=min(max(0, number(field(form, "silence"))), _MOST_MINUTES))
    try:
        async with desk.database.transaction() as tx:
            send = bulk_sends.plan_check_in(
                tx,
                signed_in(request).officer,
                desk.routing,
                _country(request, field(form, "ask_country")),
                field(form, "city"),
                field(form, "outside"),
                silence,
                field(form, "reason"),
                desk.clock(),
            )
            return await _begin_once_sure(request, tx, send, form, _ASK_FIELDS)
    except Rejected as error:
        return await _list(request, problem_of(error), form, 422)


async def _begin_once_sure(
    request: web.Request, tx: Transaction, send: Send, form: Mapping[str, Any], names: Sequence[str]
) -> web.Response:
    """Begin a send; asked for the first time, only say how many people it would go to."""
    if field(form, "sure"):
        await bulk_sends.begin(tx, signed_in(request).officer, send, desk_of(request).clock())
        return back(f"{PATH}/sends/{send.id}")
    context = {
        "send": send,
        "people": await stored_sends.count_meant(tx, send),
        "typed": {name: field(form, name) for name in names},
        "waiting": await counts(request, tx),
    }
    return show(request, "send_sure.html", context)


async def _list(
    request: web.Request, problem: str = "", typed: Mapping[str, Any] | None = None, status: int = 200
) -> web.Response:
    desk, officer = desk_of(request), signed_in(request).officer
    async with desk.database.reading() as tx:
        open_intakes = await intakes.list_intakes(tx, officer)
        sends = await stored_sends.list_for(tx, officer)
        waiting = await counts(request, tx)
    context = {
        "intakes": open_intakes,
        "country_names": _country_names(request),
        "places": {intake.id: intake.place for intake in open_intakes},
        "sends": sends,
        "problem": problem,
        "typed": {name: field(typed or {}, name) for name in (*_OPEN_FIELDS, *_ASK_FIELDS)},
        "today": desk.clock().astimezone(desk.zone).date().isoformat(),
        "waiting": waiting,
    }
    return show(request, "surge.html", context, status)


async def show_intake(request: web.Request) -> web.Response:
    return await intake_page(request)


async def intake_page(
    request: web.Request, problem: str = "", typed: Mapping[str, Any] | None = None, status: int = 200
) -> web.Response:
    """One intake; asked for by the page itself, only its numbers."""
    desk, officer = desk_of(request), signed_in(request).officer
    async with desk.database.reading() as tx:
        page = await intakes.get_page(tx, officer, number(request.match_info["id"]))
        sends = await stored_sends.list_for(tx, officer, page.intake.id)
        waiting = await counts(request, tx)
    most = max((people for _, people in page.counts.hours), default=1)
    context: dict[str, Any] = {"page": page, "intake": page.intake, "counts": page.counts, "most": most}
    if is_fragment(request) and not problem:
        return show(request, "intake_numbers.html", context)
    context |= {
        "links": links_of(request, page.intake),
        "sends": sends,
        "problem": problem,
        "typed": {name: field(typed or {}, name) for name in ("text", "outside", "pasted")},
        "placeholders": ("nama", "tempat", "tanggal", "keadaan", "catatan"),
        "entered": number(request.query.get("entered", "")),
        "waiting": waiting,
    }
    return show(request, "intake.html", context, status)


async def close_intake(request: web.Request) -> web.Response:
    desk, intake_id = desk_of(request), number(request.match_info["id"])
    async with desk.database.transaction() as tx:
        await intakes.close_intake(tx, signed_in(request).officer, intake_id, desk.clock())
    return back(f"{PATH}/{intake_id}")


async def write_to_all(request: web.Request) -> web.Response:
    desk, form, intake_id = desk_of(request), await request.post(), number(request.match_info["id"])
    text, outside = field(form, "text"), field(form, "outside")
    if field(form, "change"):
        return await intake_page(request, typed=form)
    try:
        async with desk.database.transaction() as tx:
            officer = signed_in(request).officer
            send = await bulk_sends.plan_message(tx, officer, intake_id, text, outside, desk.clock())
            return await _begin_once_sure(request, tx, send, form, _MESSAGE_FIELDS)
    except Rejected as error:
        return await intake_page(request, problem_of(error), form, 422)


async def show_code(request: web.Request) -> web.Response:
    desk = desk_of(request)
    async with desk.database.reading() as tx:
        page = await intakes.get_page(tx, signed_in(request).officer, number(request.match_info["id"]))
    link = dict(links_of(request, page.intake)).get(request.match_info["channel"])
    if link is None:
        raise NotFound
    return picture_of(link)


def links_of(request: web.Request, intake: Intake) -> list[tuple[str, str]]:
    return start_links(request, intake.start_word)


def _country_names(request: web.Request) -> list[tuple[str, str]]:
    labels = labels_of(request)
    codes = {"ID", *desk_of(request).countries}
    return sorted(((code, labels.country(code)) for code in codes), key=lambda each: each[1])


def _country(request: web.Request, code: str) -> str:
    """A country of the catalogue, Indonesia, or nothing."""
    code = code.upper()
    return code if code == "ID" or code in desk_of(request).countries else ""


_ID = "{id:[0-9]{1,18}}"
ROUTES = [
    web.get("/admin/surge", show_list),
    web.post("/admin/surge", open_intake),
    web.post("/admin/surge/check-in", ask_everybody),
    web.get(f"/admin/surge/{_ID}", show_intake),
    web.post(f"/admin/surge/{_ID}/close", close_intake),
    web.post(f"/admin/surge/{_ID}/message", write_to_all),
    web.get(f"/admin/surge/{_ID}/{{channel:telegram|whatsapp|webchat}}.svg", show_code),
]
