"""Canned texts: the page where supervisors and administrators write them in every language people are answered in."""

from typing import Any

from aiohttp import web

from bot.console.alerts_page import row_id
from bot.console.forms import Form, agency_in, back, field, problem_of
from bot.console.keys import desk_of, signed_in
from bot.console.pages import counts, labels_of, show
from bot.domain.canned import FALLBACK, MAX_TEXTS, MAX_WORDS_CHARS, PLACES
from bot.domain.saved_views import MAX_NAME_CHARS
from bot.handlers.desk import BadInput
from bot.handlers.desk.canned import list_texts, remove_text, save_text

_PATH = "/console/admin/canned"


async def show_texts(request: web.Request) -> web.Response:
    done = request.query.get("done")
    return await _texts(request, notice={"done": f"canned-{done}"} if done in ("saved", "removed") else {})


async def save(request: web.Request) -> web.Response:
    desk, form = desk_of(request), await request.post()
    agency = agency_in(request)
    canned_id = row_id(request) if "id" in request.match_info else None
    words = {language: str(form.get(f"words-{language}") or "") for language in _languages(request)}
    try:
        async with desk.database.transaction() as tx:
            await save_text(
                tx,
                signed_in(request).officer,
                agency,
                field(form, "name"),
                words,
                desk.clock(),
                canned_id=canned_id,
            )
    except BadInput as error:
        most = MAX_WORDS_CHARS if "long" in error.text_key else MAX_TEXTS
        problem = labels_of(request).text(problem_of(error), **{"most": most, **error.params})
        return await _texts(request, notice={"problem": problem}, typed=form, status=422)
    return back(f"{_PATH}?agency={agency}&done=saved")


async def remove(request: web.Request) -> web.Response:
    desk = desk_of(request)
    async with desk.database.transaction() as tx:
        agency = await remove_text(tx, signed_in(request).officer, row_id(request), desk.clock())
    return back(f"{_PATH}?agency={agency}&done=removed")


async def _texts(
    request: web.Request, *, notice: dict[str, Any], typed: Form | None = None, status: int = 200
) -> web.Response:
    agency = agency_in(request)
    async with desk_of(request).database.reading() as tx:
        texts = await list_texts(tx, signed_in(request).officer, agency)
        waiting = await counts(request, tx)
    languages = _languages(request)
    context = {
        "texts": texts,
        "agency": agency,
        "spoken_in": languages,
        "fallback": FALLBACK,
        "places": PLACES,
        "max_chars": MAX_WORDS_CHARS,
        "max_name_chars": MAX_NAME_CHARS,
        "notice": notice,
        "typed_id": (row_id(request) if "id" in request.match_info else 0) if typed else None,
        "typed_name": field(typed, "name") if typed else "",
        "typed_words": {each: str(typed.get(f"words-{each}") or "") for each in languages} if typed else {},
        "waiting": waiting,
    }
    return show(request, "canned.html", context, status)


def _languages(request: web.Request) -> list[str]:
    """Every language people are answered in, the one all others fall back to first."""
    return sorted(desk_of(request).texts.languages, key=lambda language: (language != FALLBACK, language))


ROUTES = [
    web.get("/admin/canned", show_texts),
    web.post("/admin/canned", save),
    web.post("/admin/canned/{id:[0-9]{1,19}}", save),
    web.post("/admin/canned/{id:[0-9]{1,19}}/remove", remove),
]
