"""Joins the console to the application: what it needs from the house, its routes, middlewares and static files."""

import asyncio
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from aiohttp import web
from jinja2 import BytecodeCache

from bot.console import (
    account_page,
    administration,
    alerts_page,
    aside_page,
    board_page,
    clusters_page,
    confirm_page,
    design_page,
    events,
    export_page,
    faults,
    files,
    incoming_page,
    pages,
    queue_page,
    security,
    session,
    sign_in_page,
    statics,
    surge_page,
    surge_people_page,
    ticket,
    views_page,
)
from bot.console.keys import CLOSING, DESK
from bot.domain.catalogue.entries import ComplaintCategory, Destination
from bot.domain.catalogue.programmes import OutreachPoint
from bot.domain.places import Outlines
from bot.handlers.administration.catalogue import CatalogueFiles
from bot.handlers.desk.sign_in import SignIn
from bot.handlers.routing import Routing
from bot.texts import Texts
from bot.triage import Triage
from storage.database import Database
from storage.signals import Signals

PREFIX = "/console"
ROOMS = (
    sign_in_page,
    queue_page,
    aside_page,
    alerts_page,
    account_page,
    incoming_page,
    surge_page,
    surge_people_page,
    clusters_page,
    views_page,
    export_page,
    confirm_page,
    board_page,
    events,
    files,
    statics,
)


@dataclass(frozen=True, slots=True)
class Desk:
    """What the console works on. categories: complaint categories by code, for their labels.
    countries: destinations by code, for their names.

    telegram_bot: the bot's user name where it is known, for the link that ties an officer's chat. provinces: where
    workers come from. outlines: of countries, for maps. whatsapp_number, public_url: for links that begin a chat.
    catalogue: where its tables lie, for those who keep them. triage: what judges messages, for previews. outreach: the
    points that hand out links, as they are now.
    locales: where the texts lie, for the page that shows them. previewing: one preview at a time; each knows all words
    a second time. compiled: where compiled templates outlive this console, if anywhere.
    """

    database: Database
    sign_in: SignIn
    texts: Texts
    signals: Signals
    clock: Callable[[], datetime]
    is_development: bool = False
    categories: Mapping[str, ComplaintCategory] = field(default_factory=dict)
    countries: Mapping[str, Destination] = field(default_factory=dict)
    telegram_bot: str | None = None
    routing: Routing = field(default_factory=Routing)
    provinces: Collection[str] = ()
    outlines: Callable[[], Outlines] | None = None
    webhook_ports: frozenset[int] = frozenset({443})
    whatsapp_number: str | None = None
    public_url: str | None = None
    catalogue: CatalogueFiles | None = None
    triage: Triage | None = None
    outreach: Callable[[], Mapping[str, OutreachPoint]] = dict
    locales: Path | None = None
    previewing: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(1))
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("Asia/Jakarta"))
    compiled: BytecodeCache | None = None


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
    console.add_routes([*ticket.ROUTES, *administration.ROUTES])
    for room in ROOMS:
        console.add_routes(room.ROUTES)
    if desk.is_development:
        console.add_routes(design_page.ROUTES)
    app.add_subapp(PREFIX, console)


async def _end_streams(console: web.Application) -> None:
    console[CLOSING].set()
