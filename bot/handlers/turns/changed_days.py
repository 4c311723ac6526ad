"""Hears that a departure is at another time than was told: while it is being talked of, and once it is arranged."""

import msgspec

from bot.domain.flow_names import JOURNEY_FLOW
from bot.domain.heard import HEARD
from bot.domain.messages import Said
from bot.domain.own_words.clock import time_in
from bot.domain.own_words.departures import (
    calls_off_departure,
    corrects_departure,
    departure_in,
    moves_departure,
    shown_day,
)
from bot.domain.runs import Run
from bot.engine.record import Entry, Record
from bot.handlers.services.check_ins import journey_ahead
from bot.handlers.turns.conversation import Conversation
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.timeline import put_message
from storage.database import Transaction

_DAY = ("departs", "days")
_CATEGORY = "CHECK_IN"


async def change_day(house: House, turn: Turn, conversation: Conversation, run: Run) -> bool:
    """Go on as if that day or hour had been told at first; False where the words correct neither."""
    content = turn.inbound.content
    if run.flow != JOURNEY_FLOW or not isinstance(content, Said) or not corrects_departure(content.text):
        return False
    record = Record.from_json(run.record)
    heard = next((each.value for each in record.entries if (each.key, each.kind) == (HEARD, "effect")), None)
    day, hour = departure_in(content.text), time_in(content.text)
    told = {**(heard if isinstance(heard, dict) else {}), **({"kind": day} if day else {})}
    told |= {"hour": hour} if hour else {}
    kept = [_with(each, told) if each.key == HEARD else each for each in record.entries if not (day and _is_day(each))]
    changed = msgspec.structs.replace(record, entries=tuple(kept))
    if heard is None:
        changed = changed.with_effect(HEARD, told, turn.now)
    if any(each.kind == "answer" for each in kept):  # else it is said with the question that comes again
        rest = f", {hour}" if hour else ""
        turn.lines.append(house.texts.render(turn.language, "journey-told", day=shown_day(day), rest=rest))
    await conversation.advance(run, changed)
    return True


async def change_journey(house: House, tx: Transaction, turn: Turn, conversation: Conversation) -> bool:
    """Lead words that move or call off a journey that is arranged straight to it; False where they do neither."""
    content = turn.inbound.content
    if not isinstance(content, Said) or turn.alarm_urgency.is_alarm or turn.situation.reports:
        return False  # beside a report it is part of that
    is_changed = moves_departure(content.text) or calls_off_departure(content.text)
    if not is_changed or not await journey_ahead(house, tx, turn):
        return False
    ticket = next((each for each in turn.situation.tickets if each.category == _CATEGORY), None)
    if ticket is not None:
        put_message(house, turn, ticket)
    await conversation.start(JOURNEY_FLOW)
    return True


def _is_day(entry: Entry) -> bool:
    return entry.kind == "answer" and entry.key in _DAY


def _with(entry: Entry, told: dict[str, str]) -> Entry:
    return msgspec.structs.replace(entry, value=told)
