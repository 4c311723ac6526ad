"""Steps of the way home from a ticket's page: change one, or choose which special paths the case takes."""

from datetime import date, datetime, time, tzinfo

from aiohttp import web

from bot.console.keys import desk_of
from bot.console.ticket.actions import Notice, Wish, carry_out, member
from bot.domain.steps import StepState
from bot.errors import Rejected
from bot.handlers.casework.steps import StepChange, change_step
from bot.handlers.casework.way_planning import choose_branches
from storage import steps

_END_OF_DAY = time(23, 59)
_MAX_ID_CHARS = 18


async def change(request: web.Request) -> web.StreamResponse:
    code, zone = request.match_info["code"], desk_of(request).zone

    async def do(wish: Wish) -> Notice:
        before = next((each for each in await steps.of_ticket(wish.tx, wish.ticket_id) if each.code == code), None)
        shown = before.due_at.astimezone(zone).date().isoformat() if before and before.due_at else ""
        day = wish.word("due")
        wanted = StepChange(
            state=member(StepState, wish.word("state")),
            owner=wish.word("owner").strip().upper() or None,
            due_at=_end_of(day, zone) if day and day != shown else None,
            papers=wish.all("papers"),
            blocker=wish.word("blocker"),
            proof=wish.word("proof"),
            proof_file_id=_file(wish.word("proof_file")),
            reason=wish.word("reason"),
        )
        step, open_ones = await change_step(wish.tx, wish.officer, wish.ticket_id, wish.number, code, wanted, wish.now)
        return {"step": step.code, "open_steps": [each.code for each in open_ones]}

    return await carry_out(request, "step", do)


async def choose(request: web.Request) -> web.StreamResponse:
    async def do(wish: Wish) -> Notice:
        await choose_branches(wish.tx, wish.officer, wish.ticket_id, wish.number, wish.all("branches"), wish.now)
        return {}

    return await carry_out(request, "branches", do)


def _end_of(day: str, zone: tzinfo) -> datetime:
    try:
        return datetime.combine(date.fromisoformat(day), _END_OF_DAY, zone)
    except ValueError:
        raise Rejected("input") from None


def _file(written: str) -> int:
    return int(written) if written.isascii() and written.isdecimal() and len(written) <= _MAX_ID_CHARS + 1 else 0


ROUTES = [
    web.post("/tickets/{reference}/steps/branches", choose),
    web.post("/tickets/{reference}/steps/{code:[A-Z_]+}", change),
]
