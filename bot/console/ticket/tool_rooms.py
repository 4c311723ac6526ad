"""What helps an officer on a ticket's page: how the person is reached, ready texts, files, a map of the place."""

import asyncio
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from bot.console.keys import desk_of, signed_in
from bot.console.pages import labels_of
from bot.console.ticket.timeline import file_shape
from bot.domain.canned import CannedText, fill, public_name
from bot.domain.clocks import wrote_last
from bot.domain.desk import FileView, TicketPage
from bot.domain.folded import folded_in
from bot.domain.maps import Picture, Position, newest_position, picture_around
from bot.domain.officers import Officer
from bot.domain.reachability import is_watched, reach_of, said_safe, said_unsafe
from bot.domain.tickets import Ticket
from bot.handlers.desk.canned import may_write_texts, usable_texts
from storage.database import Transaction


@dataclass(frozen=True, slots=True)
class Ready:
    """A canned text for one person. is_other: it is not in the person's language."""

    id: int
    name: str
    words: str
    language: str
    is_other: bool


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file of the ticket and where it stands in the conversation."""

    file: FileView
    shape: str
    line_id: str


async def tools_of(request: web.Request, tx: Transaction, page: TicketPage) -> dict[str, Any]:
    """More for the templates of a ticket that was opened."""
    desk, officer = desk_of(request), signed_in(request).officer
    reach, position = reach_of(page), newest_position(page)
    texts = await usable_texts(tx, officer) if page.may_write else []
    return {
        "reach": reach,
        "reach_is_shut": reach.is_shut(desk.clock()),
        "is_watched": is_watched(page.ticket),
        "watched_texts": _watched_texts(page.ticket),
        "wrote_last": wrote_last(page.ticket),
        "canned": [_ready(text, page, officer) for text in texts],
        "may_write_canned": may_write_texts(officer),
        "attachments": _attachments(page),
        "position": position,
        "picture": await _picture(request, position) if position else None,
        "position_country": labels_of(request).country(page.ticket.country),
    }


def _watched_texts(ticket: Ticket) -> tuple[str, str]:
    """Title and text of the warning: by their own word, or by words taken back that may be another's."""
    if said_unsafe(ticket):
        return "watched-title", "watched-text"
    if said_safe(ticket):
        return "watched-title-taken-back-safe", "watched-text-taken-back-safe"
    return "watched-title-taken-back", "watched-text-taken-back"


def _ready(text: CannedText, page: TicketPage, officer: Officer) -> Ready:
    language = text.language_for(page.person.language)
    words = fill(text.words[language], reference=page.ticket.reference, officer=public_name(officer.name))
    return Ready(text.id, text.name, words, language, language != page.person.language)


def _attachments(page: TicketPage) -> list[Attachment]:
    lines: dict[int | None, str] = {entry.file_id: f"entry-{entry.id}" for entry in page.timeline if entry.file_id}
    lines |= {each.file_id: f"entry-{entry.id}" for entry in page.timeline for each in folded_in(entry.body)}
    return [Attachment(file, file_shape(file), lines.get(file.id, "")) for file in page.files]


async def _picture(request: web.Request, position: Position) -> Picture | None:
    load = desk_of(request).outlines
    if load is None:
        return None
    # Reading the outlines takes most of a second the first time, and drawing is work too.
    return await asyncio.to_thread(lambda: picture_around(load(), position))
