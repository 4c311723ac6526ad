"""Keeps a person's checklist with their request: what is there, what is missing, a photo for each paper."""

from dataclasses import replace

from bot.domain.canned import public_name
from bot.domain.checklists import KEY, UNKNOWN, Item, KeepChecklist, ReadChecklist, TickOff, items_of, kept, merged
from bot.domain.runs import Run
from bot.domain.tickets import Ticket
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from storage import officers
from storage.database import Transaction


async def read(house: House, tx: Transaction, turn: Turn, run: Run, command: ReadChecklist) -> dict[str, object]:
    situation = turn.situation
    if situation.person.hidden_since is not None:
        return {"items": [], "officer": ""}
    ticket = next(
        (each for each in reversed(situation.tickets) if each.category == command.category and items_of(each.details)),
        None,
    )
    if ticket is None:
        return {"items": [], "officer": ""}
    names = await officers.names(tx, [ticket.holder_id]) if ticket.holder_id is not None else {}
    return {
        "items": [
            {
                "code": each.code,
                "label": each.label(turn.language),
                "state": each.state,
                "has_photo": "yes" if each.file_id else "",
            }
            for each in items_of(ticket.details)
        ],
        "officer": public_name(names.get(ticket.holder_id or 0, "")),
    }


async def keep(house: House, tx: Transaction, turn: Turn, run: Run, command: KeepChecklist) -> None:
    ticket = turn.situation.find_ticket(run.ticket_id)
    if ticket is None:
        return
    newer = [
        Item(each["code"], each["kind"], each["label_id"], each["label_en"], command.states.get(each["code"], UNKNOWN))
        for each in command.items
    ]
    _put(turn, ticket, merged(items_of(ticket.details), newer))


async def tick_off(house: House, tx: Transaction, turn: Turn, run: Run, command: TickOff) -> None:
    ticket = turn.situation.find_ticket(run.ticket_id)
    if ticket is None:
        return
    items = [
        replace(each, state=command.state, file_id=command.file_id or each.file_id)
        if each.code == command.code
        else each
        for each in items_of(ticket.details)
    ]
    _put(turn, ticket, items)


def _put(turn: Turn, ticket: Ticket, items: list[Item]) -> None:
    ticket.details = {**ticket.details, KEY: kept(items)}
    turn.situation.ticket_changed(ticket, turn.now)
