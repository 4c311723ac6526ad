"""Tickets whose urgency was set too low or too high, as officers found, and the words it was read from."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.tickets import EntryKind, TimelineEntry
from bot.domain.urgency import Category, Urgency


class Way(StrEnum):
    """How it came out."""

    SET = "set"  # an officer set another urgency
    CLOSED = "closed"  # an officer closed an alarm as no case
    TAKEN_BACK = "taken_back"  # the person took an alarm back, maybe under duress, and nobody has looked yet
    PRESSED = "pressed"  # calm words, and minutes later the person asked for help by a button or an answer
    REWORDED = "reworded"  # calm words, and minutes later others of the same person that were understood


@dataclass(frozen=True, slots=True)
class Correction:
    """judged: before any officer changed it. given: what an officer set; `None` as long as nobody has decided."""

    ticket_id: int
    reference: str
    category: str
    language: str
    judged: Urgency
    given: Urgency | None
    way: Way
    at: datetime
    officer: str = ""

    @property
    def was_low(self) -> bool:
        return self.given is not None and self.given.rank > self.judged.rank


@dataclass(frozen=True, slots=True)
class Judged:
    """How words were read. words: those it was read from."""

    urgency: Urgency
    category: Category
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CorrectionFigures:
    """Of the reports opened in some time: how many there are, and how many were set too low, too high."""

    opened: int
    low: int
    high: int

    @property
    def share(self) -> float:
        return (self.low + self.high) / self.opened if self.opened else 0.0


def judged_of(body: Mapping[str, object]) -> Judged | None:
    """How a message in a timeline was read when it came; `None` for what came before that was kept."""
    told = body.get("judged")
    if not isinstance(told, Mapping):
        return None
    words = body.get("reasons") or told.get("words") or ()
    listed = tuple(str(word) for word in words) if isinstance(words, list | tuple) else ()
    return Judged(Urgency(str(told["urgency"])), Category(str(told["category"])), listed)


def said_in(entry: TimelineEntry) -> str:
    """The person's own words in a line of a timeline; empty where there are none, as in a button's."""
    is_pressed = entry.kind is EntryKind.ANSWER and "judged" not in entry.body
    text = "" if is_pressed else entry.body.get("text")
    return text.strip() if isinstance(text, str) else ""
