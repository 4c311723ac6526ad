"""The page at which somebody finds their proofs again, by an address that is signed and soon over."""

from datetime import datetime

import aiohttp_jinja2
from aiohttp import web

from bot.handlers.services.proof_pages import PATH, ProofPage, open_file, open_page
from bot.texts import Texts
from bot.web.chat import CHAT_TEMPLATES
from bot.web.keys import FRONT

_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; sandbox "
    "allow-downloads",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex",
}
ROUTES = web.RouteTableDef()


@ROUTES.get(PATH + "/{token}")
async def show(request: web.Request) -> web.StreamResponse:
    front, token = request.app[FRONT], request.match_info["token"]
    page = await open_page(front.database, token, front.clock())
    if page is None:
        raise nothing_here()
    return listing(request, page, f"{PATH}/{token}")


def listing(request: web.Request, page: ProofPage, address: str, *, data: str = "") -> web.Response:
    """The page with every file. address: what each file's own begins with; data: where the text about them lies."""
    front = request.app[FRONT]
    texts, language, zone = front.texts, page.language, front.zones(page.country)[0]
    lines = [
        {
            "kind": f"{number}. {texts.render(language, f'evidence-kind-{each.proof.kind}')}",
            "size": each.size,
            "state": texts.render(language, f"proof-state-{each.state}"),
            "about": ", ".join(filter(None, (each.proof.words, each.filename))),
            "moment": _moment(texts, language, (each.stored_at or each.proof.kept_at).astimezone(zone)),
            "sha256": each.sha256.hex() if each.sha256 else "",
            "address": f"{address}/{each.proof.id}" if each.is_there else "",
        }
        for number, each in enumerate(page.proofs, start=1)
    ]
    words = {key: texts.render(language, f"proof-{key}") for key in ("text", "none", "sum", "data")}
    words["download"] = texts.render(language, "proof-get")  # a template would take `words.get` for the method
    words["title"] = texts.render(language, "proof-data-title" if data else "proof-title")
    context = {"language": language, "words": words, "lines": lines, "data": data, "version": front.version}
    response = aiohttp_jinja2.render_template("proofs.html", request, context, app_key=CHAT_TEMPLATES)
    response.headers.update(_HEADERS)
    return response


def _moment(texts: Texts, language: str, moment: datetime) -> str:
    """Day and hour by the clock where the person is, and by how much that differs: whoever checks it reads both."""
    offset = f"{moment:%z}"
    return f"{texts.date(language, moment)}, {moment:%H.%M.%S} (UTC{offset[:3]}:{offset[3:5]})"


@ROUTES.get(PATH + "/{token}/{id:[0-9]{1,19}}")
async def download(request: web.Request) -> web.StreamResponse:
    front = request.app[FRONT]
    found = await open_file(front.database, request.match_info["token"], int(request.match_info["id"]), front.clock())
    return attachment(found)


def attachment(found: tuple[str, bytes] | None) -> web.Response:
    """A file to keep, never to open in the page."""
    if found is None:
        raise nothing_here()
    name, body = found
    headers = {**_HEADERS, "Content-Disposition": f'attachment; filename="{name}"'}
    return web.Response(body=body, content_type="application/octet-stream", headers=headers)


def nothing_here() -> web.HTTPNotFound:
    """One answer for every address that opens nothing."""
    return web.HTTPNotFound(text="", headers={"Cache-Control": "no-store"})
