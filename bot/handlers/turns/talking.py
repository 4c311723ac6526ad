"""Live talk: words go to an officer; until one has written, each message gets one short line, never the same twice."""

from datetime import datetime, timedelta

from bot.domain.clocks import SUICIDAL, person_waits
from bot.domain.flow_names import MY_CASE_FLOW, OFFICER_CHECK_FLOW
from bot.domain.heard import OTHER
from bot.domain.messages import Said, Unsupported
from bot.domain.missing import PROMISE
from bot.domain.own_words.asides import (
    CALL_ME,
    CALM,
    CLEAR,
    CLOSE,
    ENOUGH,
    GET_OUT,
    NEXT,
    POLICE,
    REMOVE,
    SECRET,
    SEEN,
    SIGN,
    WHO,
    aside_in,
    told_and_asked,
)
from bot.domain.own_words.calling import says_help_is_called
from bot.domain.own_words.claimants import asks_if_officer
from bot.domain.own_words.offers import has_paid
from bot.domain.own_words.pleas import AFTER, BATTERY, CAUGHT, FETCH, JUMP, ON_PHONE, PERSON, PLEADED, WHERE_TO, suffers
from bot.domain.own_words.waiting import asks_who_is_there, waits_for_a_word
from bot.domain.tickets import Ticket
from bot.domain.urgency import Urgency
from bot.handlers.turns.calls import lifeline_lines, tell_numbers
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.ticketing import DANGER, DURESS, ask_for_review
from bot.handlers.turns.timeline import put_message
from bot.handlers.turns.told import UNSAFE, keep_told
from bot.handlers.turns.whereabouts import note_country
from bot.triage.taking_back import takes_back
from storage import appointments
from storage.database import Transaction

QUIET_TALK = timedelta(minutes=30)
_TOGETHER = timedelta(seconds=5)  # what is written within it is one thing, and answered once
_TYPING = timedelta(minutes=2)  # an officer may be silent for so long and be at the answer
_PLACE_WORDS = 6  # more of them tell of something else that happened somewhere
_KEPT = ("talk-received", "talk-kept", "talk-read_too")
_NOBODY = ("talk-nobody_yet", "talk-still_calling")
_ASKED = ("talk-asked", *_NOBODY)
_SILENT = ("talk-others_called", "talk-still_calling")
_WITH_YOU = ("talk-with_you", "talk-with_you_still")
_IN_DESPAIR = ("talk-despair_near", "talk-despair_away", "talk-despair_still")  # the last one leads to a number
_IN_AMBULANCE_NEED = ("talk-hurt_call", "suicide-call_first")
_HELD = ("talk-held", "talk-held_still")
_PROMISED = ("talk-promised", "talk-promised_still")
_TAKEN_BACK = ("talk-taken_back",)  # the same each time: whoever asks again doubts what was done
# What is asked beside all questions; when somebody comes is answered by how the report stands.
ASIDE_LINES = {
    WHO: "aside-who",
    NEXT: "aside-next",
    CALL_ME: "aside-call_me",
    GET_OUT: "aside-get_out",
    SECRET: "aside-secret",
    SEEN: "aside-seen",
    CLEAR: "aside-clear",
    SIGN: "aside-sign",
    POLICE: "aside-police",
    ENOUGH: "aside-enough",
    CALM: "aside-calm",
    REMOVE: "aside-remove",
    **{kind: f"aside-{kind}" for kind in PLEADED - {PERSON}},
}
WITH_NUMBERS = frozenset((GET_OUT, ON_PHONE, WHERE_TO, FETCH, BATTERY, JUMP))  # which lead to the numbers below them
_SICK = "SICK"
_LIFE_IN_DANGER = frozenset((SUICIDAL, _SICK, DANGER))
_OF_FRAUD = {"RECRUITER_CHECK", "JOB_FRAUD"}  # where hours count: a bank may still stop what was sent
ACKNOWLEDGING = (*_KEPT, *_ASKED, *_HELD, *_SILENT, *_WITH_YOU, *_TAKEN_BACK)


def aside_line(kind: str, ticket: Ticket) -> str:
    """The key of the line for what is asked beside all questions; empty where it has none."""
    if kind == SECRET and ticket.about == OTHER:
        return "aside-secret_name"  # who tells of somebody else has no employer in it
    if kind == PERSON:
        return "talk-held" if ticket.holder_id is not None else "talk-nobody_yet"
    if kind == AFTER and not {"SEXUAL_VIOLENCE", "PREGNANT_CHILD"} & set(ticket.categories):
        return ""
    if kind == CAUGHT and ticket.peril is not None and ticket.peril.is_of_body:
        return "aside-caught_life"  # nobody who gives birth or bleeds waits for an officer's word
    return ASIDE_LINES.get(kind, "")


async def talk(house: House, tx: Transaction, turn: Turn, ticket: Ticket) -> None:
    """Put a message into a ticket and say so; between an officer and a person the bot speaks only after a pause."""
    content = turn.inbound.content
    spoke = max(filter(None, (ticket.person_wrote_at, ticket.officer_wrote_at)), default=None)
    put_message(house, turn, ticket)
    if isinstance(content, Unsupported):
        turn.lines.append(house.texts.render(turn.language, "unsupported-kind"))
        return
    if turn.is_unsafe:
        keep_told(turn, ticket, UNSAFE, False)  # the officer who answers is warned as by any "not safe"
        turn.lines[:] = [house.texts.render(turn.language, "noted_unseen")]
        return
    _hear_place(house, turn, ticket)
    if turn.lines:
        return
    if ticket.officer_wrote_at is not None and ticket.holder_id is not None:
        if _doubts_officer(turn):
            turn.lines.append(house.texts.render(turn.language, "talk-officer_is_real"))
        elif turn.is_wish_sure and turn.wish == MY_CASE_FLOW:
            await _say_how_it_stands(house, tx, turn, ticket)
        elif _is_overdue(turn, ticket):
            _say_others_are_called(house, turn, ticket)
        elif isinstance(content, Said) and waits_for_a_word(content.text) and _is_left_alone(turn, ticket):
            say_next(house, turn, _HELD)
        elif spoke is None or turn.now - spoke > QUIET_TALK:
            say_next(house, turn, _KEPT)
    elif isinstance(content, Said) and _takes_back(turn, content.text):
        ask_for_review(turn.situation, DURESS, turn.now, [ticket])
        say_next(house, turn, _TAKEN_BACK)
    elif isinstance(content, Said) and _may_say(turn, line := aside_line(kind := _asked_in(content.text), ticket)):
        say_next(house, turn, (line,))
        if kind in WITH_NUMBERS:
            tell_numbers(house, turn)
    elif isinstance(content, Said) and (asks_who_is_there(content.text) or turn.wish == MY_CASE_FLOW):
        if not _has_just_said(turn, but=_KEPT):
            await _say_how_it_stands(house, tx, turn, ticket)
    elif isinstance(content, Said) and _OF_FRAUD & set(ticket.categories) and has_paid(content.text):
        turn.lines.append(house.texts.render(turn.language, "talk-paid"))
    elif not _has_just_said(turn) and not _stay_with_them(house, turn, ticket):
        say_next(house, turn, _SILENT if _is_left(ticket) else _KEPT)


async def _say_how_it_stands(house: House, tx: Transaction, turn: Turn, ticket: Ticket) -> None:
    """Nobody is told more than is known: who has the report, and the day that was promised."""
    promised = await _promised(tx, turn, ticket)
    if promised is not None:
        say_next(house, turn, _PROMISED, date=house.texts.date(turn.language, promised))
    elif ticket.holder_id is not None:
        say_next(house, turn, _HELD)
    elif _is_left(ticket):
        say_next(house, turn, _SILENT)
    else:
        is_waiting = isinstance(turn.inbound.content, Said) and waits_for_a_word(turn.inbound.content.text)
        say_next(house, turn, _NOBODY if is_waiting or turn.wish == MY_CASE_FLOW else _ASKED)
    if ticket.urgency is Urgency.CRITICAL and _LIFE_IN_DANGER & set(ticket.categories) and not _is_of_dead(ticket):
        tell_numbers(house, turn)  # an ambulance is nearer than any officer


def _is_overdue(turn: Turn, ticket: Ticket) -> bool:
    """Whether the one who holds it owes an answer for so long that the clock has called others."""
    return ticket.clock_level > 0 and person_waits(ticket) and not _has_just_said(turn)


def _is_left(ticket: Ticket) -> bool:
    """Whether an officer wrote, and was silent until the report was taken from them."""
    return ticket.holder_id is None and ticket.lost_holder_id is not None and ticket.officer_wrote_at is not None


def _is_left_alone(turn: Turn, ticket: Ticket) -> bool:
    """Whether somebody asks for a sign of who writes with them, and has waited for it longer than one types."""
    wrote_at = ticket.officer_wrote_at
    return wrote_at is not None and turn.now - wrote_at >= _TYPING and not _has_just_said(turn)


def _say_others_are_called(house: House, turn: Turn, ticket: Ticket) -> None:
    say_next(house, turn, _SILENT)
    if ticket.urgency is Urgency.CRITICAL and _LIFE_IN_DANGER & set(ticket.categories) and not _is_of_dead(ticket):
        tell_numbers(house, turn)


def _doubts_officer(turn: Turn) -> bool:
    """Whether somebody asks the bot, in the middle of a talk, if it is an officer who writes or calls."""
    content = turn.inbound.content
    if not isinstance(content, Said):
        return False
    return asks_if_officer(content.text) or (turn.is_wish_sure and turn.wish == OFFICER_CHECK_FLOW)


def _stay_with_them(house: House, turn: Turn, ticket: Ticket) -> bool:
    """Answer who is in despair, or says how they feel, by more than that it has arrived; False where nobody is so."""
    content = turn.inbound.content
    if not isinstance(content, Said) or ticket.about == OTHER or ticket.urgency is not Urgency.CRITICAL:
        return False
    if says_help_is_called(content.text):
        return False
    if set(ticket.categories) >= {SUICIDAL, _SICK}:
        say_next(house, turn, _IN_AMBULANCE_NEED)
        tell_numbers(house, turn)
    elif SUICIDAL in ticket.categories:
        say_next(house, turn, _IN_DESPAIR)
        if turn.alarm_urgency.is_alarm or turn.situation.person.profile.talk_line == _IN_DESPAIR[-1]:
            turn.lines += lifeline_lines(house, turn, ticket.country or turn.situation.person.country)
    elif suffers(content.text) or turn.alarm_urgency.is_alarm:
        say_next(house, turn, _WITH_YOU)
        if _LIFE_IN_DANGER & set(ticket.categories):
            tell_numbers(house, turn)
    else:
        return False
    return True


async def _promised(tx: Transaction, turn: Turn, ticket: Ticket) -> datetime | None:
    """By when the person is to have heard from us about this report, where that was promised."""
    made = await appointments.of_person(tx, turn.situation.person.id)
    due = (each.due_at for each in made if (each.kind, each.subject) == (PROMISE, str(ticket.id)))
    return next((each for each in due if each > turn.now), None)


def _hear_place(house: House, turn: Turn, ticket: Ticket) -> None:
    """A place told in few words, where none is known, routes the report; in danger its numbers follow at once."""
    content = turn.inbound.content
    if not isinstance(content, Said) or ticket.country is not None or ticket.about != "self":
        return
    country = house.catalogue.find_country(content.text) if len(content.text.split()) <= _PLACE_WORDS else None
    if country is None:
        return
    note_country(house, turn, ticket, country)
    if ticket.urgency is Urgency.CRITICAL:
        tell_numbers(house, turn)


def _takes_back(turn: Turn, words: str) -> bool:
    return turn.is_by_mistake or takes_back(words) or aside_in(words) == CLOSE


def _is_of_dead(ticket: Ticket) -> bool:
    return ticket.about == OTHER and "DEATH" in ticket.categories


def _asked_in(words: str) -> str:
    """What is asked beside all questions, also as one part of a message that tells something besides."""
    return aside_in(words) or next((kind for kind in told_and_asked(words)[1] if kind in PLEADED), "")


def _may_say(turn: Turn, line: str) -> bool:
    """Whether there is a line, and it is not the very one that was said last: who asks again hears how it stands."""
    return bool(line) and turn.situation.person.profile.talk_line != line


def _has_just_said(turn: Turn, but: tuple[str, ...] = ()) -> bool:
    """Whether a line was said a moment ago that covers this message too. but: lines that do not."""
    profile = turn.situation.person.profile
    if profile.talk_told_at is None or profile.talk_line in but:
        return False
    return turn.now - profile.talk_told_at < _TOGETHER


def say_next(house: House, turn: Turn, lines: tuple[str, ...], **params: object) -> None:
    """Say the line that comes after the one said last."""
    profile = turn.situation.person.profile
    place = lines.index(profile.talk_line) + 1 if profile.talk_line in lines else 0
    profile.talk_line, profile.talk_told_at = lines[place % len(lines)], turn.now
    turn.situation.person_changed = True
    turn.lines.append(house.texts.render(turn.language, profile.talk_line, **params))
