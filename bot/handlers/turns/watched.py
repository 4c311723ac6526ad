"""Changes in an answer what does not fit: numbers from a screen others may read, "get away" for who is locked in."""

import re

from bot.domain.own_words.acute import worse_in
from bot.domain.reachability import SAFE_TO_CHAT
from bot.domain.tickets import Ticket
from bot.handlers.turns.calls import has_harm, wants_number
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.told import NO_POLICE, STUCK

_NUMBER_LINE = re.compile(r": \+?[0-9][0-9 -]+ \(")
_POLICE_LINE = re.compile(r"^[^:]*\b(?:polisi|pulisi|polis|police)\b", re.IGNORECASE)
_SOUGHT = {"SICK", "SUICIDAL"}  # in whose danger the numbers are the help
_LOUD = (
    *("call_now", "numbers_to_call", "numbers_where", "numbers_none_here", "numbers_no_mission"),
    *("distress-noted", "call_locked_in", "call_stuck"),
)


def is_watched(ticket: Ticket | None) -> bool:
    """Whether the person of a report said that others may read along."""
    return ticket is not None and any(
        key.rpartition(".")[2] == SAFE_TO_CHAT and value is False for key, value in ticket.details.items()
    )


def fit_to_situation(house: House, turn: Turn, ticket: Ticket | None, *, was_watched: bool) -> None:
    """Change the lines before they are sent; who asks for a number, or tells of harm, still reads whom to call."""
    turn.lines = _each_number_once(turn.lines)
    if ticket is None or not turn.lines or turn.silent:
        return
    is_confined = "CONFINED" in ticket.categories
    if (is_confined or STUCK in ticket.details) and ticket.about == "self":
        instead = "call_locked_in" if is_confined else "call_stuck"
        away, there = (house.texts.render(turn.language, key) for key in ("call_now", instead))
        turn.lines = [line.replace(away, there) for line in turn.lines]
    if NO_POLICE in ticket.details and not has_harm(turn, ticket):
        turn.lines = [_police_last(line) for line in turn.lines]
    if set(ticket.categories) >= _SOUGHT or wants_number(turn) or has_harm(turn, ticket):
        return
    if not (was_watched or turn.is_unsafe):
        return
    if worse_in(turn.said):
        return
    loud = {house.texts.render(turn.language, key) for key in _LOUD}
    kept = [line for line in turn.lines if line not in loud and not _NUMBER_LINE.search(line)]
    if kept != turn.lines:
        turn.lines = kept or [house.texts.render(turn.language, "noted_unseen")]


def _police_last(block: str) -> str:
    """Numbers with those of the police behind all others, for who fears them; they may still be the nearest help."""
    parts = block.split("\n")
    numbers = [part for part in parts if _NUMBER_LINE.search(part)]
    ordered = sorted(numbers, key=lambda part: _POLICE_LINE.search(part) is not None)
    return "\n".join([part for part in parts if part not in numbers] + ordered) if ordered != numbers else block


def _each_number_once(lines: list[str]) -> list[str]:
    """The lines without numbers that stand above already, and without a heading that nothing is left of."""
    said: set[str] = set()
    kept: list[str] = []
    for line in lines:
        parts = line.split("\n")
        left = [part for part in parts if part not in said]
        said |= {part for part in parts if _NUMBER_LINE.search(part)}
        if left:
            kept.append("\n".join(left))
        elif kept and kept[-1].endswith(":"):
            kept.pop()
    return kept
