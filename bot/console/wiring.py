"""Joins the console to the application: what it needs from the house, its routes, middlewares and static files."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from aiohttp import web

from bot.console import (
    account_page,
    alerts_page,
    aside_page,
    design_page,
    events,
    faults,
    files,
    pages,
    queue_page,
    security,
    session,
    sign_in_page,
    statics,
    ticket_actions,
    ticket_page,
)
from bot.console.keys import CLOSING, DESK
from bot.domain.catalogue import ComplaintCategory
from bot.handlers.sign_in import SignIn
from bot.texts import Texts
from storage.database import Database
from storage.signals import Signals

PREFIX = "/console"


@dataclass(frozen=True, slots=True)
class Desk:
    """What the console works on. categories: complaint categories by code, for their labels.

    telegram_bot: the bot's user name where it is known, for the link that ties an officer's chat.
    """

    database: Database
    sign_in: SignIn
    texts: Texts
    signals: Signals
    clock: Callable[[], datetime]
    is_development: bool = False
    categories: Mapping[str, ComplaintCategory] = field(default_factory=dict)
    telegram_bot: str | None = None
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("Asia/Jakarta"))


def setup(app: web.Application, desk: Desk) -> None:
    """Mount everything under `/console`."""
    # From the outside in: what goes wrong becomes a page, foreign requests stop, then the session, then its token.
    middlewares = [faults.show_faults, security.refuse_foreign, session.find_session, session.require_csrf]
    console = web.Application(middlewares=middlewares)
    console[DESK] = desk
    console[CLOSING] = asyncio.Event()
    console.on_response_prepare.append(security.add_headers)
    console.on_shutdown.append(_end_streams)
    pages.setup(console)
    for room in (sign_in_page, queue_page, ticket_page, ticket_actions, alerts_page, aside_page, account_page):
        console.add_routes(room.ROUTES)
    console.add_routes([*events.ROUTES, *files.ROUTES, *statics.ROUTES])
    if desk.is_development:
        console.add_routes(design_page.ROUTES)
    app.add_subapp(PREFIX, console)


async def _end_streams(console: web.Application) -> None:
    console[CLOSING].set()
