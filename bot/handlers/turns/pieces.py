"""Hears a cry that comes in several short messages: "tolong", "saya", "dikunci" (DESIGN.md section 3, routing 2)."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from itertools import takewhile

from bot.domain.answers import agrees_with_please, has_none
from bot.domain.flow_names import WELCOME_FLOW
from bot.domain.messages import Said
from bot.domain.own_words.asides import CLOSE, ERASE, REMOVE, aside_in
from bot.domain.urgency import Category, Urgency
from bot.errors import BrokenFlow
from bot.handlers.turns.cries import REPORT_FLOWS
from bot.handlers.turns.house import House
from bot.handlers.turns.questions import agreed_code
from bot.handlers.turns.recent_words import TOGETHER, Piece
from bot.handlers.turns.situation import Turn
from bot.triage import Assessment
from storage.database import Transaction

LONGEST_PIECE = 120  # characters; more than that speaks for itself
# Without one of these nobody wants anything gone, and nothing closer is looked for.
_TAKING_AWAY = re.compile("hapus|busak|pupus|batal|cabut|tarik|tutup|delete|erase|cancel|withdraw|close|remove|buang")
_NOTED_EVERY = timedelta(minutes=1)  # when somebody last wrote is noted no more often (`batch.py`)


async def hear_together(house: House, tx: Transaction, turn: Turn, text: str, alone: Assessment) -> Assessment:
    """Judge a message with what the same chat sent within a minute; what alarmed before does not alarm again.

    After the exit word somebody else may hold the phone: what was said before it counts no more (THREATS.md T1).
    """
    if alone.urgency is Urgency.CRITICAL or not _is_typed(turn) or not _is_piece(house, text):
        return alone
    heard, asks = house.recent.of(turn.identity.id), _may_know_more(house, tx, turn)
    if not (heard or asks) or not house.triage.hears(text):
        return alone
    if asks:
        said = takewhile(lambda each: house.words.command(each.text) != "exit", await turn.said_lately())
        pieces = (each for each in said if not each.is_critical and _is_piece(house, each.text))
        unheard = [Piece(each.proof, each.sent_at, each.text) for each in pieces]
        for piece in unheard:
            house.recent.note(turn.identity.id, piece, turn.now)
        heard += tuple(unheard)
    earlier = _near(heard, turn)
    return _judge(house, turn, earlier, text, alone) if earlier else alone


def is_polite_yes(house: House, turn: Turn, text: str, judged: Assessment) -> bool:
    """Whether "ya tolong" only accepts what was offered a moment ago; inside a report it stays a cry."""
    is_bare = judged.is_alarm and judged.category is Category.GREETING_OTHER
    runs = turn.situation.runs
    if not is_bare or not runs or turn.situation.reports or not agrees_with_please(text):
        return False
    run = runs[-1]
    if any(each.flow in REPORT_FLOWS | {WELCOME_FLOW} for each in runs):
        return False
    try:
        waiting = house.standings.of(house.flows.get(run.flow), run.id, run.record)
    except BrokenFlow:
        return False
    return waiting is not None and agreed_code(waiting.question.field) is not None


def keep_piece(house: House, turn: Turn) -> None:
    """Remember the words for the next message.

    What answered a question of the bot is no part of a sentence, and what is critical needs no other words.
    """
    content = turn.kept
    if turn.is_answer or turn.alarm_urgency is Urgency.CRITICAL:
        is_critical = turn.alarm_urgency is Urgency.CRITICAL
        for place, each in enumerate(kept := turn.situation.messages):
            if each.id == turn.message_id:
                kept[place] = replace(each, is_answer=turn.is_answer, is_critical=is_critical)
    elif isinstance(content, Said) and _is_typed(turn) and _is_piece(house, content.text):
        house.recent.note(turn.identity.id, Piece(turn.proof, turn.inbound.sent_at, content.text), turn.now)


def _is_typed(turn: Turn) -> bool:
    return isinstance(turn.inbound.content, Said) and not turn.inbound.is_edit


def _judge(house: House, turn: Turn, earlier: list[str], text: str, alone: Assessment) -> Assessment:
    # Something calm that was said first must not hush what follows, so fewer and fewer of the pieces are tried.
    tails = [" ".join([*earlier[place:], text]) for place in range(len(earlier))]
    judged = [house.triage.assess(each, is_answer=True) for each in tails]  # which were no sentence when written
    found = max(judged, key=lambda each: each.urgency.rank)
    if not found.is_alarm:
        return alone
    turn.together = tails[judged.index(found)]
    before = house.triage.assess_together(earlier)
    if found.urgency.rank > max(before.urgency.rank, alone.urgency.rank):
        return found
    # A bare "tolong" has alarmed already; what it was about comes now, and is added to its report.
    was_bare = before.is_alarm and before.category is Category.GREETING_OTHER
    return found if was_bare and found.category is not before.category and turn.situation.reports else alone


def _is_piece(house: House, text: str) -> bool:
    """Commands, bare answers to questions ("ya", "2", "gak tau") and wishes to delete are no part of a sentence."""
    plain = text.strip()
    if not 0 < len(plain) <= LONGEST_PIECE or plain.isdecimal() or has_none(plain):
        return False
    if _TAKING_AWAY.search(plain.lower()) and aside_in(plain) in (CLOSE, ERASE, REMOVE):
        return False
    return house.words.answer(plain) is None and house.words.command(plain) is None


def _near(heard: Iterable[Piece], turn: Turn) -> list[str]:
    """What was sent within the time of this message, oldest first, each once."""
    sent_at, hidden_since = turn.inbound.sent_at, turn.situation.person.hidden_since
    others = {
        each.proof: each
        for each in heard
        if each.proof != turn.proof
        and abs(sent_at - each.sent_at) <= TOGETHER
        and (hidden_since is None or each.sent_at > hidden_since)
    }
    return [each.text for each in sorted(others.values(), key=lambda piece: piece.sent_at)]


def _may_know_more(house: House, tx: Transaction, turn: Turn) -> bool:
    """Whether the database may hold words of this minute that this process has not heard."""
    wrote = turn.wrote_before
    if wrote is None or abs(turn.inbound.sent_at - wrote) > TOGETHER + _NOTED_EVERY:
        return False
    return not (tx.is_sqlite and house.recent.heard_all_since(wrote, turn.now))
