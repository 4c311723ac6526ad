"""Renders the console's templates with what all of them need: words, times, labels, nonce and session."""

from collections.abc import Mapping
from typing import Any

import aiohttp_jinja2
import jinja2
from aiohttp import web

from bot.console.keys import DESK, desk_of, session_of
from bot.console.labels import Labels
from bot.console.moments import Moments
from bot.console.security import nonce_of
from bot.console.statics import address_of
from bot.console.visible import show_hidden
from bot.domain.officers import Officer
from bot.handlers.administration.rights import may_keep_catalogue
from storage import directory, waiting
from storage.database import Transaction

LANGUAGES = {"id": "Bahasa Indonesia", "en": "English"}
LANGUAGE_COOKIE = "__Host-pulang-language"


def setup(console: web.Application) -> None:
    environment = aiohttp_jinja2.setup(
        console,
        loader=jinja2.PackageLoader("bot.console", "templates"),
        filters={"shown": show_hidden},
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=console[DESK].is_development,  # else each row of a list looks at its template's file again
        undefined=jinja2.StrictUndefined,
        bytecode_cache=console[DESK].compiled,
    )
    environment.globals["static"] = address_of
    environment.globals["is_development"] = console[DESK].is_development


def language_of(request: web.Request) -> str:
    chosen = request.cookies.get(LANGUAGE_COOKIE, "id")
    return chosen if chosen in LANGUAGES else "id"


def labels_of(request: web.Request) -> Labels:
    desk = desk_of(request)
    return Labels(desk.texts, desk.categories, language_of(request), desk.countries)


def moments_of(request: web.Request) -> Moments:
    desk, labels = desk_of(request), labels_of(request)
    return Moments(labels.language, desk.zone, desk.clock(), labels.text)


def is_fragment(request: web.Request) -> bool:
    return request.headers.get("HX-Request") == "true"


def show(request: web.Request, template: str, context: Mapping[str, Any], status: int = 200) -> web.Response:
    return aiohttp_jinja2.render_template(template, request, {**_common(request), **context}, status=status)


async def counts(request: web.Request, tx: Transaction) -> dict[str, int]:
    """How many alerts and unreadable messages wait, and whether nobody of the agency is on duty (THREATS.md F28)."""
    session = session_of(request)
    if session is None:
        return {}
    found = await waiting.count(tx, session.officer)
    return {
        "alerts": found.alerts,
        "aside": found.aside,
        "unmanned": not await directory.is_anybody_on_duty(tx, session.officer.agency, desk_of(request).clock()),
        "incoming": found.offered + found.referred,
        "recheck": await _rows_to_check(request, session.officer),
        "clusters": found.clusters,
    }


async def _rows_to_check(request: web.Request, officer: Officer) -> int:
    """How many facts of the catalogue are too old, for those who keep it."""
    desk = desk_of(request)
    if desk.catalogue is None or not may_keep_catalogue(officer):
        return 0
    return await desk.catalogue.to_check(desk.clock().date())


def _common(request: web.Request) -> dict[str, Any]:
    session = session_of(request)
    labels = labels_of(request)
    return {
        "t": labels.text,
        "word": labels.word,
        "labels": labels,
        "when": moments_of(request),
        "language": labels.language,
        "languages": LANGUAGES,
        "nonce": nonce_of(request),
        "officer": session.officer if session else None,
        "csrf": session.csrf if session else "",
        "here": request.path,
        "waiting": {},
        "idle_s": 900,
    }
