"""The catalogue's tables: how old they are, one as a file, a new one after a preview, the last import undone."""

import asyncio
from typing import Any

from aiohttp import web

from bot.console.forms import back, field
from bot.console.keys import desk_of, signed_in
from bot.console.pages import counts, labels_of, show
from bot.domain.catalogue.checks import Wrong
from bot.domain.catalogue.tables import Fault, differences
from bot.errors import NotFound
from bot.handlers.administration.catalogue import CatalogueFiles, get_table, import_table, list_tables, undo_import
from bot.handlers.administration.rights import require_ministry_administrator
from storage import catalogue_drafts as drafts
from storage.catalogue_import import Proposal, UnreadableTable

_PATH = "/console/admin/catalogue"
_SHOWN_FAULTS = 200
_SHOWN_ROWS = 100
_SHOWN_TO_CHECK = 300


async def show_tables(request: web.Request) -> web.Response:
    desk, officer = desk_of(request), signed_in(request).officer
    standings = await list_tables(officer, _files(request), desk.clock().date())
    async with desk.database.reading() as tx:
        waiting = await counts(request, tx)
    return show(request, "catalogue.html", {"standings": standings, "waiting": waiting})


async def show_table(request: web.Request) -> web.Response:
    return await _table(request)


async def download(request: web.Request) -> web.Response:
    """The table as it counts, cell by cell, so that it can come back edited."""
    require_ministry_administrator(signed_in(request).officer)
    files, name = _files(request), await _known_name(request)
    body = await asyncio.to_thread(files.file_of(name).read_bytes)
    headers = {"Content-Disposition": f'attachment; filename="{name}.csv"'}
    # Without the mark spreadsheets guess another encoding.
    return web.Response(body=b"\xef\xbb\xbf" + body, content_type="text/csv", charset="utf-8", headers=headers)


async def preview(request: web.Request) -> web.Response:
    """Judge an uploaded file; nothing changes yet."""
    desk, officer, form = desk_of(request), signed_in(request).officer, await request.post()
    require_ministry_administrator(officer)
    files, name = _files(request), await _known_name(request)
    file = form.get("file")
    if not isinstance(file, web.FileField) or not file.filename:
        return await _table(request, problem="none", status=422)
    body = await asyncio.to_thread(file.file.read)
    token = await asyncio.to_thread(drafts.put, files.imported, officer.id, body, desk.clock())
    try:
        proposal = await _judge(request, name, token)
    except UnreadableTable as error:
        await asyncio.to_thread(drafts.drop, files.imported, officer.id, token)
        return await _table(request, problem=error.reason, status=422)
    if proposal.faults:
        await asyncio.to_thread(drafts.drop, files.imported, officer.id, token)
    return await _preview(request, proposal, token)


async def apply(request: web.Request) -> web.Response:
    """Put the uploaded table in place, if it is still what the preview showed."""
    desk, officer, form = desk_of(request), signed_in(request).officer, await request.post()
    require_ministry_administrator(officer)
    files, name, token = _files(request), await _known_name(request), field(form, "draft")
    try:
        proposal = await _judge(request, name, token)
        _require_seen(proposal, field(form, "state"))
        async with desk.database.transaction() as tx:
            await import_table(tx, officer, files, proposal, desk.clock())
    except UnreadableTable as error:
        return await _table(request, problem=error.reason, status=409)
    await asyncio.to_thread(drafts.drop, files.imported, officer.id, token)
    return back(f"{_PATH}/{name}?done=imported")


async def show_undo(request: web.Request) -> web.Response:
    """What taking back the last import would change."""
    require_ministry_administrator(signed_in(request).officer)
    try:
        proposal = await _files(request).judge_undo(await _known_name(request))
    except UnreadableTable as error:
        return await _table(request, problem=error.reason, status=409)
    return await _preview(request, proposal, None)


async def undo(request: web.Request) -> web.Response:
    desk, officer, form = desk_of(request), signed_in(request).officer, await request.post()
    require_ministry_administrator(officer)
    name = await _known_name(request)
    try:
        proposal = await _files(request).judge_undo(name)
        _require_seen(proposal, field(form, "state"))
        async with desk.database.transaction() as tx:
            await undo_import(tx, officer, _files(request), proposal, desk.clock())
    except UnreadableTable as error:
        return await _table(request, problem=error.reason, status=409)
    return back(f"{_PATH}/{name}?done=undone")


def _files(request: web.Request) -> CatalogueFiles:
    files = desk_of(request).catalogue
    if files is None:
        raise NotFound
    return files


async def _known_name(request: web.Request) -> str:
    """The table of the address.

    Raises:
        NotFound: there is none of that name.
    """
    desk, name = desk_of(request), request.match_info["table"]
    view = await get_table(signed_in(request).officer, _files(request), name, desk.clock().date())
    return view.standing.table.name


async def _judge(request: web.Request, name: str, token: str) -> Proposal:
    files = _files(request)
    path = drafts.get(files.imported, signed_in(request).officer.id, token)
    return await files.judge(path, name)


def _require_seen(proposal: Proposal, state: str) -> None:
    """
    Raises:
        UnreadableTable: the catalogue is not the one the preview was made of.
    """
    if proposal.state != state:
        raise UnreadableTable("changed", "The catalogue changed since the preview.")


async def _table(request: web.Request, problem: str = "", status: int = 200) -> web.Response:
    desk, officer = desk_of(request), signed_in(request).officer
    today = desk.clock().date()
    view = await get_table(officer, _files(request), request.match_info["table"], today)
    async with desk.database.reading() as tx:
        waiting = await counts(request, tx)
    context = {
        "standing": view.standing,
        "to_check": view.to_check[:_SHOWN_TO_CHECK],
        "problem": problem,
        "done": request.query.get("done", "") if request.query.get("done") in ("imported", "undone") else "",
        "waiting": waiting,
    }
    return show(request, "catalogue_table.html", context, status)


async def _preview(request: web.Request, proposal: Proposal, token: str | None) -> web.Response:
    """What an import or, without a token, an undo would change; or every fault."""
    table, change = proposal.table, proposal.changes
    async with desk_of(request).database.reading() as tx:
        waiting = await counts(request, tx)
    old, new = ({table.key_of(row): row for row in rows} for rows in (proposal.before, proposal.rows))
    context = {
        "table": table,
        "faults": [(fault, _what(request, fault)) for fault in proposal.faults[:_SHOWN_FAULTS]],
        "fault_count": len(proposal.faults),
        "rows": len(proposal.rows),
        "change": change,
        "added": [new[key] for key in change.added[:_SHOWN_ROWS]],
        "removed": [old[key] for key in change.removed[:_SHOWN_ROWS]],
        "changed": differences(table, proposal.before, proposal.rows, change.changed[:_SHOWN_ROWS]),
        "most": _SHOWN_ROWS,
        "is_directory": table.name in ("agencies", "missions"),
        "state": proposal.state,
        "draft": token,
        "waiting": waiting,
    }
    return show(request, "catalogue_preview.html", context, 422 if proposal.faults else 200)


def _what(request: web.Request, fault: Fault) -> str:
    """What is wrong, in the officer's language."""
    if not isinstance(fault.what, Wrong):
        return fault.what
    values: dict[str, Any] = dict(fault.what.values)
    return labels_of(request).text(f"fault-{fault.what.key}", **values)


_TABLE = "/admin/catalogue/{table:[a-z_]{1,40}}"
ROUTES = [
    web.get("/admin/catalogue", show_tables),
    web.get(_TABLE, show_table),
    web.post(_TABLE, preview),
    web.get(_TABLE + "/file", download),
    web.post(_TABLE + "/apply", apply),
    web.get(_TABLE + "/undo", show_undo),
    web.post(_TABLE + "/undo", undo),
]
