"""Words that raised no alarm although whoever wrote them asked for help minutes later: perhaps read too low."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.corrections import Correction, Way, judged_of, said_in
from bot.domain.tickets import Author, EntryKind, TimelineEntry
from bot.domain.urgency import Urgency

SOON = timedelta(minutes=10)
LEAST_WORDS = 3
"""Below it stand greetings and the numbers of answers."""
_BY_THE_PERSON = frozenset(("new_report", "answer", "words"))
"""Why a ticket was raised, if it was by something the person did; not silence, a broken talk, an officer."""


@dataclass(frozen=True, slots=True)
class Unheard:
    """Calm words and what came of them. by_words: the same person then said it in words that were understood."""

    at: datetime
    given: Urgency
    by_words: bool
    lines: tuple[TimelineEntry, ...]

    @property
    def judged(self) -> Urgency:
        """The most that any of the words was read as."""
        read = (judged.urgency for line in self.lines if (judged := judged_of(line.body)) is not None)
        return max(read, key=lambda urgency: urgency.rank)


@dataclass(frozen=True, slots=True)
class SpokenBefore:
    """A ticket in whose timeline somebody's words stand before it became an alarm, as it is listed."""

    ticket_id: int
    reference: str
    category: str
    language: str


def find_unheard(lines: Sequence[TimelineEntry]) -> Unheard | None:
    """What of one ticket's timeline was said calmly, minutes before its person made an alarm of it; the first time.

    lines: what the person said, and when the ticket was opened or raised, in any order.
    """
    for turn in sorted((line for line in lines if _is_turn(line)), key=lambda line: line.at):
        calm = [line for line in lines if turn.at - SOON <= line.at < turn.at and _is_calm(line)]
        if calm:
            calm.sort(key=lambda line: (line.at, line.id))
            return Unheard(turn.at, _became(turn), _is_by_words(turn), tuple(calm))
    return None


def as_correction(ticket: SpokenBefore, found: Unheard) -> Correction:
    """The same as the corrections page shows it: nobody but the person has corrected anything."""
    return Correction(
        ticket_id=ticket.ticket_id,
        reference=ticket.reference,
        category=ticket.category,
        language=ticket.language,
        judged=found.judged,
        given=found.given,
        way=Way.REWORDED if found.by_words else Way.PRESSED,
        at=found.at,
    )


def _is_turn(line: TimelineEntry) -> bool:
    """Whether the person made an alarm of the ticket here."""
    if line.kind is EntryKind.RAISED and line.body.get("reason") not in _BY_THE_PERSON:
        return False
    return line.kind in (EntryKind.OPENED, EntryKind.RAISED) and _became(line).is_alarm


def _became(turn: TimelineEntry) -> Urgency:
    return Urgency(str(turn.body.get("urgency" if turn.kind is EntryKind.OPENED else "to", Urgency.NONE.value)))


def _is_by_words(turn: TimelineEntry) -> bool:
    return bool(turn.body.get("reasons")) or turn.body.get("reason") == "words"


def _is_calm(line: TimelineEntry) -> bool:
    judged = judged_of(line.body)
    is_said = line.author is Author.PERSON and len(said_in(line).split()) >= LEAST_WORDS
    return is_said and judged is not None and not judged.urgency.is_alarm
