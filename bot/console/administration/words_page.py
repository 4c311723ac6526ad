"""Words of danger and exceptions: the list, one added after a look at what it would change, one undone."""

from dataclasses import dataclass
from typing import Any

from aiohttp import web

from bot.console.alerts_page import row_id
from bot.console.forms import Form, back, field, number, problem_of
from bot.console.keys import desk_of, signed_in
from bot.console.marks import marked
from bot.console.pages import counts, labels_of, show
from bot.domain.added_words import (
    LANGUAGES,
    MAX_CHARS,
    URGENCIES,
    Draft,
    WordFilter,
    WordKind,
    may_add,
    may_undo,
    suggest,
)
from bot.domain.urgency import Category, Urgency
from bot.errors import Conflict, NotFound
from bot.handlers.administration.added_words import add_word, list_words, require_keeper, undo_word
from bot.handlers.administration.corrections import ReadMessage, read_message
from bot.handlers.administration.word_preview import DAYS, MOST_MESSAGES, Preview, preview_word
from bot.handlers.desk import BadInput, WrongState
from bot.triage import Triage

PATH = "/console/admin/words"
_WIDE = 20  # a change of more than one message in so many is worth a second thought
_DONE = ("added", "undone")
_KINDS = {each.value: each for each in WordKind}


@dataclass(frozen=True, slots=True)
class _Source:
    """The message somebody makes a word from."""

    message: ReadMessage
    reference: str
    pieces: list[tuple[str, bool]]


async def show_words(request: web.Request) -> web.Response:
    desk, officer = desk_of(request), signed_in(request).officer
    asked, done = request.query, request.query.get("done")
    language = asked.get("language") or None
    wanted = WordFilter(
        kind=_KINDS.get(asked.get("kind", "")),
        language=language if language in LANGUAGES else None,
        part=asked.get("part", "")[:MAX_CHARS],
        is_undone=asked.get("kind") == "undone",
    )
    async with desk.database.reading() as tx:
        words = await list_words(tx, officer, wanted)
        waiting = await counts(request, tx)
    context = {
        "words": words,
        "wanted": wanted,
        "spoken_in": LANGUAGES,
        "may_undo": may_undo,
        "notice": {"done": f"word-{done}"} if done in _DONE else {},
        "waiting": waiting,
    }
    return show(request, "words.html", context)


async def show_new(request: web.Request) -> web.Response:
    """The form; from a message, with what seems to have been misread in it."""
    require_keeper(signed_in(request).officer)
    if "entry" not in request.query:
        return await _form(request, Draft(""))
    desk, officer = desk_of(request), signed_in(request).officer
    async with desk.database.transaction() as tx:  # reading somebody's words is audited
        entry_id = number(request.query["entry"])
        ticket, message = await read_message(tx, officer, triage_of(request), entry_id, desk.clock())
    judged = message.then or message.now
    is_too_high = ticket.given is not None and ticket.given.rank < judged.urgency.rank
    kind = WordKind.EXCEPTION if is_too_high and may_add(officer, WordKind.EXCEPTION) else WordKind.WORD
    known = desk.categories.get(ticket.category)
    category = Category(known.alarm_word) if known is not None and known.alarm_word else Category.GREETING_OTHER
    urgency = ticket.given if ticket.given in URGENCIES else Urgency.HIGH
    draft = Draft(suggest(message.text, judged.words), kind, ticket.language, urgency, category)
    source = _Source(message, ticket.reference, marked(message.text, judged.words))
    return await _form(request, draft, source=source)


async def preview(request: web.Request) -> web.Response:
    desk, form = desk_of(request), await request.post()
    draft, days = _typed(form), number(field(form, "days"))
    officer, triage = signed_in(request).officer, triage_of(request)
    try:
        async with desk.previewing:
            found = await preview_word(desk.database, officer, triage, draft, days, desk.clock())
    except BadInput as error:
        return await _form(request, draft, problem=_problem(request, error), status=422)
    return await _form(request, found.draft, found=found)


async def save(request: web.Request) -> web.Response:
    desk, form = desk_of(request), await request.post()
    draft = _typed(form)
    try:
        async with desk.database.transaction() as tx:
            await add_word(tx, signed_in(request).officer, triage_of(request), draft, desk.clock())
    except BadInput as error:
        return await _form(request, draft, problem=_problem(request, error), status=422)
    except Conflict:
        problem = labels_of(request).text("problem-desk-added-taken")
        return await _form(request, draft, problem=problem, status=409)
    return back(f"{PATH}?done=added")


async def undo(request: web.Request) -> web.Response:
    """Taking back what somebody has taken back already changes nothing."""
    desk = desk_of(request)
    try:
        async with desk.database.transaction() as tx:
            await undo_word(tx, signed_in(request).officer, row_id(request), desk.clock())
    except WrongState:
        return back(f"{PATH}?kind=undone")
    return back(f"{PATH}?done=undone")


def triage_of(request: web.Request) -> Triage:
    """What judges messages here.

    Raises:
        NotFound: nothing does.
    """
    triage = desk_of(request).triage
    if triage is None:
        raise NotFound
    return triage


async def _form(
    request: web.Request,
    draft: Draft,
    *,
    source: _Source | None = None,
    found: Preview | None = None,
    problem: str = "",
    status: int = 200,
) -> web.Response:
    officer = signed_in(request).officer
    async with desk_of(request).database.reading() as tx:
        waiting = await counts(request, tx)
    context = {
        "draft": draft,
        "source": source,
        "found": found,
        "is_wide": found is not None and found.changed * _WIDE > found.looked_at > 0,
        "rows": _rows(found) if found is not None else [],
        "kinds": [each for each in WordKind if may_add(officer, each)],
        "urgencies": URGENCIES,
        "categories": list(Category),
        "spoken_in": LANGUAGES,
        "days": DAYS,
        "chosen_days": found.days if found is not None else DAYS[1],
        "most_messages": MOST_MESSAGES,
        "max_chars": MAX_CHARS,
        "problem": problem,
        "waiting": waiting,
        "here": PATH,
    }
    return show(request, "word_form.html", context, status)


def _rows(found: Preview) -> list[dict[str, Any]]:
    """The messages that would be judged otherwise, with the words that make the difference marked."""
    rows = []
    for each in found.shown:
        louder = each.after if each.after.urgency.rank > each.before.urgency.rank else each.before
        rows.append({"it": each, "pieces": marked(each.text, (*louder.reasons, found.draft.text))})
    return rows


def _typed(form: Form) -> Draft:
    """What the form says; what is on no list falls back to what nobody chose."""
    urgency, category, kind = field(form, "urgency"), field(form, "category"), field(form, "kind")
    return Draft(
        text=field(form, "text"),
        kind=_KINDS.get(kind, WordKind.WORD),
        language=field(form, "language"),
        urgency=Urgency(urgency) if urgency in list(Urgency) else None,
        category=Category(category) if category in list(Category) else None,
    )


def _problem(request: web.Request, error: BadInput) -> str:
    return labels_of(request).text(problem_of(error), **error.params)


ROUTES = [
    web.get("/admin/words", show_words),
    web.post("/admin/words", save),
    web.get("/admin/words/new", show_new),
    web.post("/admin/words/preview", preview),
    web.post("/admin/words/{id:[0-9]{1,19}}/undo", undo),
]
