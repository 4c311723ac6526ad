"""Serves style sheet, scripts and vendored libraries, addressed by their content so that browsers may keep them."""

import hashlib
import mimetypes
from functools import lru_cache
from pathlib import Path

from aiohttp import web

_FOLDER = Path(__file__).parent / "static"
_KINDS = {".css": "text/css", ".js": "text/javascript", ".txt": "text/plain"}


def address_of(name: str) -> str:
    return f"/console/static/{name}?v={_load()[name][1]}"


async def serve(request: web.Request) -> web.Response:
    found = _load().get(request.match_info["name"])
    if found is None:
        raise web.HTTPNotFound
    body, version, kind = found
    keep = "public, max-age=31536000, immutable" if request.query.get("v") == version else "no-cache"
    return web.Response(body=body, content_type=kind, charset="utf-8", headers={"Cache-Control": keep})


@lru_cache(maxsize=1)
def _load() -> dict[str, tuple[bytes, str, str]]:
    """Content, version and media type by name; read once, since they ship with the product."""
    files = {}
    for path in sorted(_FOLDER.rglob("*.*")):
        body = path.read_bytes()
        kind = _KINDS.get(path.suffix) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        files[path.relative_to(_FOLDER).as_posix()] = (body, hashlib.sha256(body).hexdigest()[:12], kind)
    return files


ROUTES = [web.get("/static/{name:.+}", serve)]
