"""Serves people's files from a sandbox: as attachments that no browser runs anything of (THREATS.md T17)."""

from urllib.parse import quote

from aiohttp import web

from bot.console.alerts_page import row_id
from bot.console.keys import desk_of, signed_in
from bot.console.security import FILE_POLICY
from bot.handlers.desk import find_file

# A browser shows or plays these inside our own page; anything else is only ever saved.
_KNOWN = frozenset(
    {
        "image/jpeg",
        "image/png",
        "image/webp",
        "audio/ogg",
        "audio/mpeg",
        "audio/mp4",
        "audio/aac",
        "audio/wav",
        "audio/webm",
    }
)


async def serve(request: web.Request) -> web.Response:
    desk = desk_of(request)
    async with desk.database.transaction() as tx:
        mime, name, body = await find_file(tx, signed_in(request).officer, row_id(request), desk.clock())
    kind = mime.partition(";")[0].strip().lower()
    headers = {
        "Content-Disposition": f"attachment; filename*=UTF-8''{quote(name, safe='')}",
        "Content-Security-Policy": FILE_POLICY,
    }
    return web.Response(body=body, content_type=kind if kind in _KNOWN else "application/octet-stream", headers=headers)


ROUTES = [web.get("/files/{id:[0-9]{1,19}}", serve)]
