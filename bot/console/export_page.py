"""The queue as a file: what is not private for who handles cases, the rest behind its locks (THREATS.md T15)."""

import asyncio
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from aiohttp import web

from bot.console import sheets
from bot.console.forms import field
from bot.console.keys import desk_of, signed_in
from bot.console.pages import counts, labels_of, show
from bot.domain.exports import MAX_PRIVATE_ROWS, MAX_ROWS, Export
from bot.domain.saved_views import ViewFilter
from bot.domain.sheets import Format
from bot.errors import NotAllowed
from bot.handlers.desk.exports import (
    ExportClosed,
    SecondFactorNeeded,
    end_permit,
    export_private,
    export_rows,
    find_permit,
    give_permit,
    has_fresh_factor,
)

_ADMIN = "/console/admin/exports"


async def choose(request: web.Request) -> web.Response:
    return await _form(request, ViewFilter.read(request.query), {})


async def export(request: web.Request) -> web.Response:
    desk, session, form = desk_of(request), signed_in(request), await request.post()
    wanted, now = ViewFilter.read(form), desk.clock()
    kind = Format.XLSX if field(form, "format") == "xlsx" else Format.CSV
    try:
        async with desk.database.transaction() as tx:
            if field(form, "private") == "yes":
                found = await export_private(tx, session, wanted, now)
            else:
                found = await export_rows(tx, session.officer, wanted, now)
    except SecondFactorNeeded:
        then = f"/console/export?{urlencode({**wanted.words(), 'private': 'yes'})}"
        return web.Response(status=303, headers={"Location": f"/console/confirm?{urlencode({'next': then})}"})
    except ExportClosed:
        return await _form(request, wanted, {"problem": labels_of(request).text("export-closed")}, 403)
    return await _file(request, found, kind, now)


async def show_permit(request: web.Request) -> web.Response:
    officer = signed_in(request).officer
    if not officer.is_administrator:
        raise NotAllowed
    async with desk_of(request).database.reading() as tx:
        permit = await find_permit(tx, officer, desk_of(request).clock())
        waiting = await counts(request, tx)
    context = {"permit": permit, "most": MAX_PRIVATE_ROWS, "notice": {}, "waiting": waiting}
    return show(request, "exports.html", context)


async def change_permit(request: web.Request) -> web.Response:
    desk, officer = desk_of(request), signed_in(request).officer
    change = give_permit if field(await request.post(), "open") == "yes" else end_permit
    async with desk.database.transaction() as tx:
        await change(tx, officer, desk.clock())
    return web.Response(status=303, headers={"Location": _ADMIN})


async def _form(request: web.Request, wanted: ViewFilter, notice: dict[str, Any], status: int = 200) -> web.Response:
    desk, session = desk_of(request), signed_in(request)
    if not session.officer.may_handle:
        raise NotAllowed
    async with desk.database.reading() as tx:
        permit = await find_permit(tx, session.officer, desk.clock())
        waiting = await counts(request, tx)
    context = {
        "filter": wanted,
        "words": wanted.words(),
        "permit": permit,
        "is_fresh": has_fresh_factor(session, desk.clock()),
        "is_private": request.query.get("private") == "yes",
        "most": MAX_ROWS,
        "most_private": MAX_PRIVATE_ROWS,
        "notice": notice,
        "waiting": waiting,
    }
    return show(request, "export.html", context, status)


async def _file(request: web.Request, export: Export, kind: Format, now: datetime) -> web.Response:
    desk, labels, officer = desk_of(request), labels_of(request), signed_in(request).officer
    at = now.astimezone(desk.zone)
    mark = f"{officer.login} · {officer.agency} · {at:%Y-%m-%d %H:%M %Z} · {export.id}"
    body = await asyncio.to_thread(lambda: sheets.write(sheets.table_of(export, labels, desk.zone, mark), kind, mark))
    name = f"pulang-{at:%Y%m%d-%H%M}{'-bagian' if export.is_cut else ''}.{kind.value}"
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "X-Export-Is-Cut": str(export.is_cut).lower()}
    return web.Response(body=body, content_type=kind.mime, headers=headers)


ROUTES = [
    web.get("/export", choose),
    web.post("/export", export),
    web.get("/admin/exports", show_permit),
    web.post("/admin/exports", change_permit),
]
