"""Hears in the talk about a departure that it is on another day, whatever is being asked just then."""

import msgspec

from bot.domain.flow_names import JOURNEY_FLOW
from bot.domain.heard import HEARD
from bot.domain.messages import Said
from bot.domain.own_words.clock import corrects_departure, departure_in
from bot.domain.runs import Run
from bot.engine.record import Entry, Record
from bot.handlers.turns.conversation import Conversation
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn

_DAY = ("departs", "days")


async def change_day(house: House, turn: Turn, conversation: Conversation, run: Run) -> bool:
    """Go on as if that day had been told at first; False where the words correct no day."""
    content = turn.inbound.content
    if run.flow != JOURNEY_FLOW or not isinstance(content, Said) or not corrects_departure(content.text):
        return False
    record = Record.from_json(run.record)
    heard = next((each.value for each in record.entries if (each.key, each.kind) == (HEARD, "effect")), None)
    told = {**(heard if isinstance(heard, dict) else {}), "kind": departure_in(content.text)}
    kept = [_with(each, told) if each.key == HEARD else each for each in record.entries if not _is_day(each)]
    changed = msgspec.structs.replace(record, entries=tuple(kept))
    if heard is None:
        changed = changed.with_effect(HEARD, told, turn.now)
    turn.lines.append(house.texts.render(turn.language, "journey-told", day=told["kind"], rest=""))
    await conversation.advance(run, changed)
    return True


def _is_day(entry: Entry) -> bool:
    return entry.kind == "answer" and entry.key in _DAY


def _with(entry: Entry, told: dict[str, str]) -> Entry:
    return msgspec.structs.replace(entry, value=told)
