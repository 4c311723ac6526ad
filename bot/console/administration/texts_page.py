"""Texts: what people read, language by language beside its original, which wait for a native speaker, and as a sheet.

A deployment's texts are part of the release and not written to here: a sheet that came back is imported where the
release is made (`pulang texts import`).
"""

import asyncio
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from aiohttp import web

from bot.console.keys import desk_of, signed_in
from bot.console.pages import counts, show
from bot.domain.sheets import Format
from bot.errors import NotAllowed, NotFound
from bot.translation.reviews import State
from bot.translation.sheet import write_sheet
from bot.translation.shelf import LANGUAGES, ORIGINAL, Row, Shelf

PATH = "/console/texts"
PAGE_ROWS = 40
_MOST_SOUGHT_CHARS = 60
_FIRST = "jv"  # Indonesian is the original; of the others this one reaches most people


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is shown. room, state, sought: empty for all."""

    language: str
    room: str
    state: str
    sought: str
    page: int

    @classmethod
    def read(cls, query: Mapping[str, str]) -> "Wanted":
        language, state, page = query.get("language", ""), query.get("state", ""), query.get("page", "")
        return cls(
            language if language in LANGUAGES else _FIRST,
            query.get("room", "")[:_MOST_SOUGHT_CHARS],
            state if state in list(State) else "",
            query.get("sought", "").strip()[:_MOST_SOUGHT_CHARS],
            max(1, int(page)) if page.isascii() and page.isdecimal() and len(page) < 5 else 1,
        )

    def fits(self, row: Row) -> bool:
        told = "\n".join((row.key, row.original, row.english, row.words or "", row.review.remark)).casefold()
        is_there = not self.room or row.room == self.room
        return is_there and (not self.state or row.state == self.state) and self.sought.casefold() in told

    def link(self, **changes: object) -> str:
        words = {"language": self.language, "room": self.room, "state": self.state, "sought": self.sought} | changes
        return f"{PATH}?{urlencode({name: value for name, value in words.items() if value})}"


async def show_texts(request: web.Request) -> web.Response:
    shelf, wanted = await _shelf(request), Wanted.read(request.query)
    all_rows = await asyncio.to_thread(_rows_of_all, shelf)
    found = [row for row in all_rows[wanted.language] if wanted.fits(row)]
    pages = max(1, -(-len(found) // PAGE_ROWS))
    page = min(wanted.page, pages)
    async with desk_of(request).database.reading() as tx:
        waiting = await counts(request, tx)
    context = {
        "wanted": wanted,
        "languages_of_texts": [(language, _states(rows)) for language, rows in all_rows.items()],
        "rooms": sorted({row.room for row in all_rows[wanted.language]}),
        "states": [state.value for state in State],
        "rows": found[(page - 1) * PAGE_ROWS : page * PAGE_ROWS],
        "count": len(found),
        "number": page,
        "pages": pages,
        "original": ORIGINAL,
        "formats": [form.value for form in Format],
        "waiting": waiting,
    }
    return show(request, "texts.html", context)


async def export(request: web.Request) -> web.Response:
    language, form = request.match_info["language"], Format(request.match_info["form"])
    if language not in LANGUAGES:
        raise NotFound
    shelf = await _shelf(request)
    body = await asyncio.to_thread(lambda: write_sheet(shelf.rows(language), language, form))
    headers = {"Content-Disposition": f'attachment; filename="texts-{language}.{form.value}"'}
    return web.Response(body=body, content_type=form.mime, headers=headers)


async def _shelf(request: web.Request) -> Shelf:
    if not signed_in(request).officer.is_administrator:
        raise NotAllowed
    folder = desk_of(request).locales
    return Shelf.empty() if folder is None else await asyncio.to_thread(Shelf.read, folder)


def _rows_of_all(shelf: Shelf) -> dict[str, list[Row]]:
    """Takes a third of a second, so it is no work for the loop."""
    return {language: shelf.rows(language) for language in LANGUAGES}


def _states(rows: Sequence[Row]) -> dict[str, int]:
    counted = Counter(row.state.value for row in rows)
    return {"all": len(rows), **{state.value: counted[state.value] for state in State}}


ROUTES = [
    web.get("/texts", show_texts),
    web.get("/texts/{language:[a-z]{2,3}}.{form:(?:csv|xlsx)}", export),
]
