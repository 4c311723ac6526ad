"""The audit trail for auditors and administrators: by officer, action, ticket and time, with the state of its chain."""

import asyncio
import csv
import io
from collections.abc import Sequence
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from aiohttp import web

from bot.console.keys import desk_of, signed_in
from bot.console.labels import Labels
from bot.console.pages import counts, labels_of, show
from bot.domain.audit_rows import MOST_EXPORTED, AuditCursor, AuditFilter, AuditRow
from bot.domain.exports import safe_csv_cell
from bot.handlers.administration.audit_reading import export_audit, read_audit

_PATH = "/console/admin/audit"
_WORDS = "console-audit-action-"
_COLUMNS = ("at", "actor", "officer", "agency", "action", "code", "reference", "subject", "position")


async def show_audit(request: web.Request) -> web.Response:
    desk, now = desk_of(request), desk_of(request).clock()
    wanted = AuditFilter.read(request.query, now.astimezone(desk.zone).date())
    after = AuditCursor.read(request.query.get("after", ""), desk.zone)
    async with desk.database.transaction() as tx:
        page = await read_audit(tx, signed_in(request).officer, wanted, desk.zone, after, now)
        waiting = await counts(request, tx)
    context = {
        "wanted": wanted,
        "page": page,
        "is_first": after is None,
        "first": f"{_PATH}?{urlencode(wanted.words())}",
        "following": f"{_PATH}?{urlencode({**wanted.words(), 'after': str(page.following)})}" if page.following else "",
        "actions": _actions(labels_of(request), wanted.action),
        "most": MOST_EXPORTED,
        "waiting": waiting,
    }
    return show(request, "audit.html", context)


async def export(request: web.Request) -> web.Response:
    desk, now, labels = desk_of(request), desk_of(request).clock(), labels_of(request)
    form = {name: value for name, value in (await request.post()).items() if isinstance(value, str)}
    wanted = AuditFilter.read(form, now.astimezone(desk.zone).date())
    async with desk.database.transaction() as tx:
        rows, is_cut = await export_audit(tx, signed_in(request).officer, wanted, desk.zone, now)
    body = await asyncio.to_thread(_csv, rows, labels, desk.zone)
    name = f"audit-{wanted.since:%Y%m%d}-{wanted.until:%Y%m%d}{'-bagian' if is_cut else ''}.csv"
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "X-Export-Is-Cut": str(is_cut).lower()}
    return web.Response(body=body, content_type="text/csv", headers=headers)


def _actions(labels: Labels, asked: str) -> list[tuple[str, str]]:
    """Every action that has a word, by that word, and the one asked for."""
    keys = labels.texts.keys(labels.language)
    codes = {key.removeprefix(_WORDS).replace("-", "_") for key in keys if key.startswith(_WORDS)} | {asked}
    return sorted(((labels.word("audit-action", code), code) for code in codes if code), key=lambda pair: pair[0])


def _csv(rows: Sequence[AuditRow], labels: Labels, zone: ZoneInfo) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL)
    writer.writerow([labels.word("audit-col", name) for name in _COLUMNS])
    writer.writerows([safe_csv_cell(cell) for cell in _cells(row, labels, zone)] for row in rows)
    return out.getvalue().encode("utf-8-sig")  # without the mark spreadsheets guess another encoding


def _cells(row: AuditRow, labels: Labels, zone: ZoneInfo) -> list[str]:
    return [
        row.at.astimezone(zone).isoformat(timespec="seconds"),
        labels.word("audit-actor", row.actor),
        row.officer_name or "",
        row.agency or "",
        labels.word("audit-action", row.action),
        row.action,
        row.reference or "",
        row.subject,
        str(row.position or ""),
    ]


ROUTES = [web.get("/admin/audit", show_audit), web.post("/admin/audit", export)]
