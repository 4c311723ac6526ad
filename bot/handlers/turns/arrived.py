"""Says that a photo, a voice note or another file has come in; one that proves something answers no other question."""

from datetime import timedelta

from bot.domain.flow_names import COMPANION_FLOW, EVIDENCE_FLOW, RECRUITER_CHECK_FLOW
from bot.domain.messages import Attached, MediaKind
from bot.domain.runs import Run
from bot.engine.field import VOICES
from bot.engine.fields import Evidence
from bot.engine.open_choice import ChoiceOrFile
from bot.engine.replay import Waiting
from bot.engine.replies import Chosen, File
from bot.handlers.turns.conversation import Conversation
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.talking import ACKNOWLEDGING
from bot.handlers.turns.timeline import put_message
from bot.handlers.turns.understanding import INNOCENT

_OFFERED = {
    "for_evidence": EVIDENCE_FLOW,
    "for_recruiter_check": RECRUITER_CHECK_FLOW,
}  # whose first question takes what is sent
_SAID_FOR = timedelta(hours=12)  # an album, or a row of slips, is one thing
_ALBUM = timedelta(seconds=10)
_SAYING_SO = frozenset((EVIDENCE_FLOW, COMPANION_FLOW))  # which tell of each file what became of it
_SAID = (
    "voice-heard",
    "voice-kept",
    *ACKNOWLEDGING,
    "flooded",
    "missing_relative-piece_kept",
    "my_case-added",
    "recruiter_check-recruiter_written",
)


def keep_proof(house: House, turn: Turn, conversation: Conversation, run: Run, waiting: Waiting) -> bool:
    """Keep a photo or a paper sent in a report, or a check, beside a question that asks for words, which stays.

    A voice note is an answer like any other, and so is what words stand below. An album is one thing.
    """
    content, ticket = turn.inbound.content, turn.situation.find_ticket(run.ticket_id)
    if not isinstance(content, Attached) or content.kind in VOICES or content.caption:
        return False
    is_kept = run.flow == RECRUITER_CHECK_FLOW or (ticket is not None and not ticket.is_request)
    if not is_kept or isinstance(waiting.question.field, Evidence | ChoiceOrFile):
        return False
    profile = turn.situation.person.profile
    if ticket is not None:
        put_message(house, turn, ticket)
    is_same = profile.file_told_kind == content.kind.value
    if is_same and profile.file_told_at is not None and turn.now - profile.file_told_at < _ALBUM:
        return True
    if content.kind is not MediaKind.STICKER:
        profile.file_told_at, profile.file_told_kind = turn.now, content.kind.value
        turn.situation.person_changed = True
        turn.lines.append(house.texts.render(turn.language, "file-arrived", kind=content.kind.value))
    conversation.ask_again(run, waiting)
    return True


async def keep_in_box(turn: Turn, conversation: Conversation, run: Run, waiting: Waiting) -> bool:
    """Take what is sent instead of a yes to an offer for the first of what is to be kept or checked; else False."""
    content = turn.inbound.content
    if not isinstance(content, Attached) or content.kind in VOICES:
        return False
    offered = _OFFERED.get(waiting.question.key)
    if offered is None:
        return False
    await conversation.answer(run, waiting, Chosen("go"), is_said=False)
    box = conversation.talking
    asked = conversation.open_question(box) if box is not None and box.flow == offered else None
    if box is not None and asked is not None and turn.file_id is not None:
        turn.question = None
        await conversation.answer(box, asked, File(turn.file_id, content.kind, content.caption))
    return True


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
    person.profile.file_told_at, person.profile.file_told_kind = turn.now, content.kind.value
    turn.situation.person_changed = True
    if not {house.texts.render(turn.language, key) for key in _SAID} & {*turn.lines, *turn.last_lines}:
        turn.lines.insert(0, house.texts.render(turn.language, "file-arrived", kind=content.kind.value))
