"""Begins a report's questions anew where somebody says that it is about another kind of trouble: "bukan gaji"."""

import msgspec

from bot.domain.flow_names import ASSISTANCE_FLOW, SOS_FLOW
from bot.domain.heard import HEARD, KINDS, SELF, load_heard
from bot.domain.own_words.set_right import denies_kind, names_kind
from bot.domain.runs import Run
from bot.domain.tickets import Ticket
from bot.domain.urgency import Category, Urgency
from bot.engine.record import Record
from bot.handlers.turns.conversation import Conversation
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.timeline import put_message
from bot.handlers.turns.told import PLACE, keep_told

_VIOLENCE, _WAGES = "violence", "wages"


async def turn_to_other_kind(
    house: House, turn: Turn, conversation: Conversation, run: Run, ticket: Ticket, words: str
) -> bool:
    """Ask about the trouble that is meant; the report stays one report. False where nothing else is meant."""
    record = Record.from_json(run.record)
    kind = _other_kind(turn, record, words) if ticket.about == SELF else ""
    if not kind:
        return False
    put_message(house, turn, ticket)
    told = {**_heard(record), "kind": kind}
    if kind == _VIOLENCE and turn.alarm_urgency is Urgency.CRITICAL:
        if here := told.get("here"):
            keep_told(turn, ticket, PLACE, here)
        for each in [each for each in turn.situation.runs if each.ticket_id == ticket.id]:
            conversation.leave(each)
        await conversation.start(SOS_FLOW, ticket)
        return True
    if kind != _WAGES:
        told.pop("months", None)
    kept = [each for each in record.entries if each.key not in (HEARD, "kind")]
    fresh = msgspec.structs.replace(record, entries=tuple(kept)).with_effect(HEARD, told, turn.now)
    turn.lines.append(house.texts.line(turn.language, ASSISTANCE_FLOW, "heard", kind=kind))
    await conversation.advance(run, fresh)
    return True


def _other_kind(turn: Turn, record: Record, words: str) -> str:
    """The kind of trouble that words tell of instead of the one that was understood; empty where they tell of none."""
    answers = (each.value for each in reversed(record.entries) if (each.key, each.kind) == ("kind", "answer"))
    known = next(answers, None) or load_heard(_heard(record)).kind
    if not isinstance(known, str) or not known or not denies_kind(words, known):
        return ""
    told = KINDS.get(Category(turn.alarm_category), "") if turn.alarm_category and turn.alarm_urgency.is_alarm else ""
    told = told or next((kind for kind in KINDS.values() if kind != known and names_kind(words, kind)), "")
    return told if told != known else ""


def _heard(record: Record) -> dict[str, object]:
    """What the record says was told before the first question."""
    heard = next((each.value for each in record.entries if (each.key, each.kind) == (HEARD, "effect")), None)
    return dict(heard) if isinstance(heard, dict) else {}
