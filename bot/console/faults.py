"""Turns everything that goes wrong into a calm page with a number one can quote, never with what happened inside."""

import secrets

import structlog
from aiohttp import web

from bot.console.pages import is_fragment, show
from bot.console.security import ForeignRequest, Handler
from bot.errors import NotAllowed, NotFound, StorageTrouble

log = structlog.get_logger(__name__)
_KINDS = {403: "forbidden", 404: "missing", 413: "big", 503: "busy"}


@web.middleware
async def show_faults(request: web.Request, handler: Handler) -> web.StreamResponse:
    try:
        return await handler(request)
    except web.HTTPException as error:
        if error.status < 400:
            raise
        return _page(request, error.status)
    except NotFound:
        return _page(request, 404)
    except ForeignRequest:
        log.warning("console_foreign_request", route=_route(request))
        return _page(request, 403, "foreign")
    except NotAllowed:
        return _page(request, 403)
    except StorageTrouble:
        return _report(request, 503)
    except Exception:
        return _report(request, 500)


def _report(request: web.Request, status: int) -> web.Response:
    error_id = secrets.token_hex(4)
    log.exception("console_error", error_id=error_id)
    return _page(request, status, error_id=error_id)


def _route(request: web.Request) -> str:
    """The route's pattern, not the address, which may hold anything."""
    resource = request.match_info.route.resource
    return resource.canonical if resource is not None else "none"


def _page(request: web.Request, status: int, kind: str | None = None, error_id: str | None = None) -> web.Response:
    kind = kind or _KINDS.get(status, "broken" if status >= 500 else "missing")
    context = {"kind": kind, "error_id": error_id or secrets.token_hex(4), "status": status}
    if not is_fragment(request):
        return show(request, "error.html", context, status)
    # Only the notice changes, so that typed words stay where they are.
    response = show(request, "error_notice.html", context, status)
    response.headers["HX-Retarget"] = "#notice"
    response.headers["HX-Reswap"] = "innerHTML"
    return response
