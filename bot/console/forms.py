"""What pages with plain forms have in common: reading fields, going back to the page, saying what was wrong."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from aiohttp import web

from bot.console.keys import signed_in
from bot.errors import Rejected

_MAX_CHARS = 2_000
_CODE_CHARS = 24
_ID_DIGITS = 19
Form = Mapping[str, Any]


def field(form: Form, name: str) -> str:
    """One field as text; what is no text is empty."""
    value = form.get(name)
    return value.strip()[:_MAX_CHARS] if isinstance(value, str) else ""


def fields(form: Any, name: str) -> list[str]:
    """Every value of a field that may be there several times."""
    return [value.strip()[:_MAX_CHARS] for value in form.getall(name, []) if isinstance(value, str)]


def number(text: str) -> int:
    """A whole number that an id may be, -1 when it is none."""
    is_number = text.isascii() and text.isdecimal() and len(text) <= _ID_DIGITS
    return int(text) if is_number and int(text) < 2**63 else -1


def day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def minute(text: str) -> int:
    """A clock time such as 22:30 as the minute of the day, -1 when it is none."""
    hours, _, minutes = text.partition(":")
    if len(hours) == 2 and len(minutes) == 2 and 0 <= number(hours) <= 24 and 0 <= number(minutes) < 60:
        return int(hours) * 60 + int(minutes)
    return -1


def agency_in(request: web.Request) -> str:
    """The agency a page is about: of the address, else of its query, else the officer's own."""
    asked = request.match_info.get("agency") or request.query.get("agency") or signed_in(request).officer.agency
    return asked[:_CODE_CHARS]


def back(path: str) -> web.Response:
    return web.Response(status=303, headers={"Location": path})


def problem_of(error: Rejected) -> str:
    """The key of the sentence that says what was wrong."""
    return f"problem-{error.text_key.replace('_', '-')}"
