"""Giving a ticket on from its page: to a colleague, or to another agency."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, tzinfo
from functools import partial

from aiohttp import web

from bot.console.keys import desk_of
from bot.console.ticket.actions import Notice, Wish, carry_out, member
from bot.domain.referrals import Consent, ConsentWay, Part
from bot.errors import NotFound, Rejected
from bot.handlers.casework import hand_overs, referrals

_MAX_ID_CHARS = 18


async def _offer(wish: Wish) -> Notice:
    who, note = wish.word("to_officer"), wish.word("note").strip()
    to_officer = int(who) if who.isascii() and who.isdecimal() and len(who) <= _MAX_ID_CHARS + 1 else 0
    await hand_overs.offer(
        wish.tx, wish.officer, wish.ticket_id, wish.number, to_officer, note, wish.now, texts=wish.texts
    )
    return {}


async def _take_back_offer(wish: Wish) -> Notice:
    await hand_overs.withdraw(wish.tx, wish.officer, wish.ticket_id, wish.number, wish.now)
    return {}


async def _take_over(wish: Wish) -> Notice:
    await hand_overs.accept(wish.tx, wish.officer, wish.ticket_id, wish.number, wish.now)
    return {}


async def _decline(wish: Wish) -> Notice:
    note = wish.word("note")
    await hand_overs.decline(wish.tx, wish.officer, wish.ticket_id, wish.number, note, wish.now)
    return {}


async def _refer(wish: Wish, zone: tzinfo) -> Notice:
    way, at = wish.word("consent_way"), wish.word("consent_at")
    wanted = referrals.Wish(
        to_agency=wish.word("to_agency"),
        reason=wish.word("reason"),
        parts=[member(Part, word) for word in wish.all("parts")],
        consent=member(Consent, wish.word("consent")),
        note=wish.word("note"),
        consent_way=member(ConsentWay, way) if way else None,
        consent_at=_moment(at).replace(tzinfo=zone) if at else None,
        consent_words=wish.word("consent_words"),
    )
    made = await referrals.refer(wish.tx, wish.officer, wish.ticket_id, wish.number, wanted, wish.now, texts=wish.texts)
    return {"done": "refer-asked"} if made.offered_at is None else {}


async def _take_back_referral(wish: Wish) -> Notice:
    await referrals.withdraw(wish.tx, wish.officer, wish.ticket_id, wish.number, wish.now)
    return {}


_ACTIONS: Mapping[str, Callable[[Wish], Awaitable[Notice]]] = {
    "hand-over": _offer,
    "hand-over-back": _take_back_offer,
    "take-over": _take_over,
    "decline": _decline,
    "refer-back": _take_back_referral,
}


async def act(request: web.Request) -> web.StreamResponse:
    name = request.match_info["action"]
    action = partial(_refer, zone=desk_of(request).zone) if name == "refer" else _ACTIONS.get(name)
    if action is None:
        raise NotFound
    then = "/console/incoming?done=decline" if name == "decline" else None
    return await carry_out(request, name, action, then=then)


def _moment(written: str) -> datetime:
    try:
        return datetime.fromisoformat(written).replace(tzinfo=None)
    except ValueError:
        raise Rejected("input") from None


ROUTES = [web.post("/tickets/{reference}/pass/{action:[a-z-]+}", act)]
