"""Says once that a photo, a voice note or another file has come in, so that nobody wonders or sends it again."""

from datetime import timedelta

from bot.domain.messages import Attached, MediaKind
from bot.domain.runs import Run
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.talking import ACKNOWLEDGING
from bot.handlers.turns.understanding import INNOCENT

_SAID_FOR = timedelta(hours=12)  # an album, or a row of slips, is one thing
_SAYING_SO = frozenset(("evidence", "companion"))  # which tell of each file what became of it
_SAID = (
    "voice-heard",
    "voice-kept",
    *ACKNOWLEDGING,
    "flooded",
    "missing_relative-piece_kept",
    "my_case-added",
    "recruiter_check-recruiter_written",
)


def say_it_arrived(house: House, turn: Turn, asked: Run | None) -> None:
    """Put the word before the answer. asked: the run whose question the file may have answered."""
    content, person = turn.inbound.content, turn.situation.person
    if not isinstance(content, Attached) or content.kind is MediaKind.STICKER or turn.inbound.is_edit:
        return
    if turn.silent or not turn.may_speak or (asked is not None and asked.flow in INNOCENT | _SAYING_SO):
        return
    told_at = person.profile.file_told_at
    if told_at is not None and turn.now - told_at < _SAID_FOR:
        return
    person.profile.file_told_at = turn.now
    turn.situation.person_changed = True
    if not {house.texts.render(turn.language, key) for key in _SAID} & {*turn.lines, *turn.last_lines}:
        turn.lines.insert(0, house.texts.render(turn.language, "file-arrived", kind=content.kind.value))
