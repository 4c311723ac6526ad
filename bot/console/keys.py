"""Where the console keeps what its handlers share."""

import asyncio
from typing import TYPE_CHECKING

from aiohttp import web

from bot.domain.officers import Session

if TYPE_CHECKING:
    from bot.console.wiring import Desk

DESK: web.AppKey["Desk"] = web.AppKey("desk")
CLOSING: web.AppKey[asyncio.Event] = web.AppKey("closing")
_SESSION = web.RequestKey("session", Session)
_TOKEN = web.RequestKey("token", str)


def desk_of(request: web.Request) -> "Desk":
    return request.config_dict[DESK]


def remember(request: web.Request, session: Session, token: str) -> None:
    request[_SESSION] = session
    request[_TOKEN] = token


def session_of(request: web.Request) -> Session | None:
    return request.get(_SESSION)


def signed_in(request: web.Request) -> Session:
    """The session of a page behind the sign-in."""
    return request[_SESSION]


def token_of(request: web.Request) -> str | None:
    return request.get(_TOKEN)
