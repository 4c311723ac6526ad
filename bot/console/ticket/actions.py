"""What an officer does to a ticket: each action one transaction, each refusal a sentence beside the untouched words."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from aiohttp import web
from multidict import MultiMapping

from bot.console.keys import desk_of, signed_in
from bot.console.pages import is_fragment, labels_of, show
from bot.console.ticket.page import reference_of, show_parts, show_ticket
from bot.domain.clocks import wrote_last
from bot.domain.officers import Officer
from bot.domain.reachability import is_watched
from bot.domain.tickets import Outcome
from bot.domain.urgency import Urgency
from bot.errors import Conflict, NotAllowed, NotFound, Rejected
from bot.handlers import desk as rules
from bot.handlers.casework import links
from bot.handlers.casework.hand_overs import AlreadyOffered
from bot.handlers.casework.referrals import AlreadyReferred, CannotTakeCases
from bot.texts import Texts
from storage import tickets
from storage.database import Transaction

_MAX_NUMBER = 2**31 - 1


@dataclass(frozen=True, slots=True)
class Wish:
    """What was asked for, by whom, on which ticket. number: the claim number the page was drawn with."""

    tx: Transaction
    officer: Officer
    ticket_id: int
    number: int
    form: Mapping[str, Any]
    now: datetime
    texts: Texts

    def word(self, name: str) -> str:
        value = self.form.get(name)
        return value.replace("\r\n", "\n") if isinstance(value, str) else ""

    def all(self, name: str) -> list[str]:
        """The values of boxes that are ticked."""
        values = self.form.getall(name, []) if isinstance(self.form, MultiMapping) else []
        return [value for value in values if isinstance(value, str)]


Notice = dict[str, Any]


async def _claim(wish: Wish) -> Notice:
    await rules.claim(wish.tx, wish.officer, wish.ticket_id, wish.now)
    return {}


async def _keep(wish: Wish) -> Notice:
    await rules.keep(wish.tx, wish.officer, wish.ticket_id, wish.number, wish.now)
    return {}


async def _release(wish: Wish) -> Notice:
    await rules.release(wish.tx, wish.officer, wish.ticket_id, wish.number, wish.now)
    return {}


async def _reply(wish: Wish) -> Notice:
    text, is_last = wish.word("text").strip(), wish.word("ends_talk") == "yes"
    to_all = wish.word("to_all") == "yes"
    if wish.word("is_neutral") != "yes" and await _may_be_read_by_others(wish, to_all):
        raise Rejected("watched")
    send = links.reply_to_all if to_all else rules.reply
    await send(wish.tx, wish.officer, wish.ticket_id, wish.number, text, wish.now, texts=wish.texts, ends_talk=is_last)
    return {}


async def _may_be_read_by_others(wish: Wish, to_all: bool) -> bool:
    """Whether somebody these words go to said that it is not safe to write to them (THREATS.md T1)."""
    held = [await tickets.get(wish.tx, wish.ticket_id)]
    if to_all:
        held += await links.merged_tickets(wish.tx, wish.officer, wish.ticket_id)
    return any(each.holder_id == wish.officer.id and is_watched(each) for each in held)


async def _end_talk(wish: Wish) -> Notice:
    await rules.end_talk(wish.tx, wish.officer, wish.ticket_id, wish.number, wish.now)
    return {}


async def _note(wish: Wish) -> Notice:
    await rules.note(wish.tx, wish.officer, wish.ticket_id, wish.number, wish.word("text").strip(), wish.now)
    return {}


async def _urgency(wish: Wish) -> Notice:
    """Say what it was before, so that one press puts it back."""
    before = (await tickets.get(wish.tx, wish.ticket_id)).urgency
    after = member(Urgency, wish.word("urgency"))
    await rules.set_urgency(wish.tx, wish.officer, wish.ticket_id, wish.number, after, wish.now)
    return {} if before is after else {"before": before.value, "after": after.value}


async def _close(wish: Wish) -> Notice:
    outcome, text = member(Outcome, wish.word("outcome")), wish.word("text").strip()
    if wish.word("is_heard") != "yes" and wrote_last(await tickets.get(wish.tx, wish.ticket_id)):
        raise Rejected("unanswered")
    await rules.close(wish.tx, wish.officer, wish.ticket_id, wish.number, outcome, text, wish.now, texts=wish.texts)
    return {}


async def _reopen(wish: Wish) -> Notice:
    await rules.reopen(wish.tx, wish.officer, wish.ticket_id, wish.number, wish.now)
    return {}


async def _reviewed(wish: Wish) -> Notice:
    await rules.mark_reviewed(wish.tx, wish.officer, wish.ticket_id, wish.number, wish.now)
    return {}


ACTIONS: Mapping[str, Callable[[Wish], Awaitable[Notice]]] = {
    "claim": _claim,
    "keep": _keep,
    "release": _release,
    "reply": _reply,
    "end-talk": _end_talk,
    "note": _note,
    "urgency": _urgency,
    "close": _close,
    "reopen": _reopen,
    "reviewed": _reviewed,
}
# Whoever lets go of a ticket may not look into it any more: on to the next one.
_LETS_GO = frozenset({"release", "close"})


async def act(request: web.Request) -> web.StreamResponse:
    name = request.match_info["action"]
    action = ACTIONS.get(name)
    if action is None:
        raise NotFound
    return await carry_out(request, name, action, then="/console?done=" + name if name in _LETS_GO else None)


async def carry_out(
    request: web.Request, name: str, action: Callable[[Wish], Awaitable[Notice]], *, then: str | None = None
) -> web.StreamResponse:
    """Do one thing to the ticket of the address in a transaction and show what came of it; then: the page after it."""
    reference = reference_of(request)
    desk, officer, form = desk_of(request), signed_in(request).officer, await request.post()
    try:
        async with desk.database.transaction() as tx:
            ticket_id = await rules.find_id(tx, officer, reference)
            wish = Wish(tx, officer, ticket_id, claim_number_of(form), form, desk.clock(), desk.texts)
            notice = await action(wish)
    except (Conflict, NotAllowed, Rejected) as error:
        return await _refuse(request, error, wish.word("text"))
    if then is not None:
        return go_to(request, then)
    if is_fragment(request) and form.get("from_queue") != "yes":
        return await show_parts(request, reason=str(form.get("reason", "")), notice={"done": name, **notice})
    return go_to(request, f"/console/tickets/{reference}?done={name}")


def go_to(request: web.Request, address: str) -> web.Response:
    if is_fragment(request):
        return web.Response(status=204, headers={"HX-Redirect": address})
    return web.Response(status=303, headers={"Location": address})


async def _refuse(request: web.Request, error: Exception, typed: str) -> web.Response:
    """Tell why. The page around it stays as it is, so that nothing typed is lost."""
    status = 409 if isinstance(error, Conflict) else 403 if isinstance(error, NotAllowed) else 422
    notice = {"problem": problem_of(request, error)}
    if not is_fragment(request):
        return await show_ticket(request, notice=notice, typed=typed, status=status)
    response = show(request, "notice.html", {"notice": notice}, status)
    response.headers["HX-Retarget"] = "#notice"
    response.headers["HX-Reswap"] = "innerHTML"
    return response


def problem_of(request: web.Request, error: Exception) -> str:
    labels = labels_of(request)
    if isinstance(error, rules.AlreadyClaimed):
        return labels.text("problem-claimed", name=error.holder_name)
    if isinstance(error, Rejected):
        key = f"console-problem-{error.text_key.replace('_', '-')}"
        if labels.texts.has(labels.language, key):
            return labels.texts.render(labels.language, key, **error.params)
        return labels.text("problem-input")
    kinds = (
        (rules.StaleClaim, "stale"),
        (rules.WrongState, "state"),
        (rules.KeptAlready, "kept"),
        (rules.CannotReach, "unreachable"),
        (AlreadyOffered, "offered"),
        (AlreadyReferred, "referred"),
        (links.CannotMerge, "merge"),
        (links.LinkChanged, "link"),
        (CannotTakeCases, "agency"),
    )
    word = next((word for kind, word in kinds if isinstance(error, kind)), None)
    return labels.text(f"problem-{word or ('conflict' if isinstance(error, Conflict) else 'forbidden')}")


def claim_number_of(form: Mapping[str, Any]) -> int:
    """The claim number of a form; what is none matches no ticket."""
    written = str(form.get("claim_number", ""))
    return min(int(written), _MAX_NUMBER) if written.isascii() and written.isdecimal() and len(written) < 12 else -1


def member(kind: type[Any], word: str) -> Any:
    """Raises Rejected for a word outside the closed list."""
    if word not in {each.value for each in kind}:
        raise Rejected("input")
    return kind(word)


ROUTES = [web.post("/tickets/{reference}/{action:[a-z-]+}", act)]
