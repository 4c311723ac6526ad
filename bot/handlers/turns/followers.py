"""Hears a relative who follows a report, or has the code for it: what they ask is never taken for another matter."""

from bot.domain.family import NEWS, FamilyLine
from bot.domain.flow_names import CHECK_IN_FLOW, MISSING_FLOW, MY_CASE_FLOW
from bot.domain.messages import Said
from bot.domain.own_words.conversations import code_in
from bot.domain.own_words.plainly import FAMILY_LINE
from bot.domain.own_words.waiting import asks_after
from bot.handlers.turns.pins import count_wrong, is_slowed
from bot.handlers.turns.situation import Turn
from storage import family_lines, tickets
from storage.database import Transaction

_CODE = "code"
_ABOUT_IT = frozenset(
    ("", "none", FAMILY_LINE, MY_CASE_FLOW, MISSING_FLOW, CHECK_IN_FLOW)
)  # what such words sound like


async def hear_follower(tx: Transaction, turn: Turn) -> None:
    """Note what leads to the family line; looks up a code, or whom somebody follows, only where words call for it.

    A code that opens nothing counts as a wrong one, wherever it is typed (THREATS.md T4).
    """
    content, person = turn.inbound.content, turn.situation.person
    if not isinstance(content, Said) or turn.inbound.is_edit or turn.alarm_urgency.is_alarm:
        return
    if person.hidden_since is not None or _is_asked_for_code(turn):
        return
    if code := code_in(content.text):
        if _is_in_family_line(turn) and all(each.reference != code for each in turn.situation.tickets):
            turn.follows = _CODE  # which says what is wrong with one that opens nothing, and counts it
        elif not is_slowed(person, turn.now) and await _opens(tx, turn, code):
            turn.follows = _CODE
    elif not turn.situation.reports and _asks_after(turn, content.text) and await _follows(tx, person.id):
        turn.follows = NEWS


async def _opens(tx: Transaction, turn: Turn, code: str) -> bool:
    """Whether a code is one that this person may use; a report of their own is told elsewhere, with the PIN."""
    person_id = turn.situation.person.id
    line = await family_lines.find(tx, code)
    if line is not None and line.follower_id in (None, person_id) and await _is_open(tx, [line]):
        return True
    if all(each.reference != code for each in await tickets.all_tickets(tx, person_id)):
        count_wrong(turn.situation, turn.now)
    return False


async def _follows(tx: Transaction, person_id: int) -> bool:
    return await _is_open(tx, await family_lines.of_follower(tx, person_id))


async def _is_open(tx: Transaction, lines: list[FamilyLine]) -> bool:
    found = await tickets.load_many(tx, [each.ticket_id for each in lines]) if lines else {}
    return any(each.is_open for each in found.values())


def _asks_after(turn: Turn, words: str) -> bool:
    wanted = turn.wanted
    return asks_after(words) and not (wanted.is_sure and wanted.flow not in _ABOUT_IT)


def _is_in_family_line(turn: Turn) -> bool:
    return bool(turn.situation.runs) and turn.situation.runs[-1].flow == FAMILY_LINE


def _is_asked_for_code(turn: Turn) -> bool:
    """Whether the open question takes the code itself, or the PIN that belongs to one."""
    run = turn.situation.runs[-1] if turn.situation.runs else None
    question = (run.question or "") if run is not None else ""
    return question.startswith(("code.", "pin."))
