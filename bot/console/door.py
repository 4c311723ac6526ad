"""Pages for whoever is not signed in yet: their forms carry a token of their own against other sites."""

import secrets
from collections.abc import Mapping
from typing import Any

from aiohttp import web

from bot.console.keys import session_of
from bot.console.pages import show
from bot.console.session import START_COOKIE, set_cookie


def show_door(request: web.Request, template: str, context: Mapping[str, Any], status: int = 200) -> web.Response:
    """Show a page before the sign-in, with the token its form sends back."""
    token = request.cookies.get(START_COOKIE) or secrets.token_urlsafe(24)
    session = session_of(request)
    response = show(request, template, {**context, "csrf": session.csrf if session else token}, status)
    set_cookie(response, START_COOKIE, token)
    return response
