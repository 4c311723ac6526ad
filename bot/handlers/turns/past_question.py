"""Answers words in a report that are no answer to its question: thanks, a name, somebody else's place."""

import re

from bot.domain.answers import (
    is_asking,
    may_tell_reaching,
    names_way,
    reaching_in,
    read_spoken,
    without_reaching,
)
from bot.domain.flow_names import HELP_NOW_FLOW, MISSING_FLOW
from bot.domain.heard import OTHER
from bot.domain.own_words.acute import grows_worse
from bot.domain.own_words.first_told import name_in, own_name_in, their_name_in
from bot.domain.own_words.precautions import asks_to_keep
from bot.domain.own_words.set_right import (
    age_in,
    asks_for_news,
    asks_to_stay_unnamed,
    is_no_name,
    is_thanks,
    tells_else_than,
)
from bot.domain.own_words.taken_abroad import teller_in
from bot.domain.own_words.told_early import pay_told
from bot.domain.own_words.where_told import asks_of_ahead, names_only_others, names_only_places, says_no_place
from bot.domain.own_words.whose import is_meant_for_another
from bot.domain.runs import Run
from bot.domain.tickets import Ticket
from bot.engine.fields import Evidence, Field
from bot.engine.record import Record
from bot.engine.replay import Waiting
from bot.engine.replies import Skipped
from bot.handlers.turns.conversation import Conversation
from bot.handlers.turns.giving_way import give_way
from bot.handlers.turns.house import House
from bot.handlers.turns.questions import COUNTED
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.timeline import put_message
from bot.handlers.turns.told import (
    HOW_REACHED,
    NAME,
    NUMBERS_ASKED,
    REPORTER,
    UNNAMED,
    keep_told,
)

PLACE_FIELDS = frozenset(("place", "country"))  # kinds of questions
_NAMES = frozenset(("name", "nickname", "reporter_name"))
_OF_THEIRS = frozenset(("employer_name", "monthly_pay"))  # whose answer is no name of the writer's
_WHO = "who"  # the writer of a report about trafficking
_DANGER = "in_danger"
_BODY = re.compile(
    r"^(?!.*\b(?:rumah sakit|rmh sakit|rs|rsud|hospital|klinik|clinic|di|ke)\b).*\b"
    r"(?:kepala|sirah|perut|weteng|beuteung|badan|"
    r"awak|kaki|sikil|tangan|dada|punggung|mata|mulut|hidung|leher|pinggang|head|stomach|leg|arm|chest)(?:ku|nya|e)?\b",
    re.IGNORECASE | re.DOTALL,
)
_FILLERS = re.compile(r"\b(?:hah|lah|deh|kok|ih|ah|oh|mah|sih|dong|kak|mbak|mas|pak|bu)\b", re.IGNORECASE)
_SHORT = 12  # words; more than that tell something, which is an answer too


async def answer_past_question(
    house: House, turn: Turn, conversation: Conversation, run: Run, waiting: Waiting, ticket: Ticket, words: str
) -> bool:
    """Thanks, a question for news and the like: answered in a line; what was asked is shown again.

    Who twice tells something else where a name is asked for would rather not give one.
    """
    field, key = waiting.question.field, waiting.question.key
    said = _aside(house, turn, ticket, waiting, words)
    if said is None:
        return False
    put_message(house, turn, ticket)
    is_only_noted = said == "help_now-noted"
    if is_only_noted and run.flow == HELP_NOW_FLOW and await give_way(house, turn, conversation, run, waiting):
        return True
    if said:
        turn.lines.append(house.texts.render(turn.language, said))
    if field.optional and is_only_noted and _was_aside_before(turn, run, key):
        await conversation.answer(run, waiting, Skipped(), is_said=False)
    else:
        conversation.ask_again(run, waiting)
    return True


def _aside(house: House, turn: Turn, ticket: Ticket, waiting: Waiting, words: str) -> str | None:
    """The text that answers such words, empty where another says it; `None` where they may be an answer."""
    field, part = waiting.question.field, waiting.question.key.rpartition(".")[2]
    is_short = len(words.split()) <= _SHORT
    if is_short and part != "identity" and asks_to_stay_unnamed(words):
        return "" if UNNAMED not in ticket.details else "set_right-unnamed"
    if not turn.alarm_urgency.is_alarm and asks_for_news(words):
        return "set_right-news"
    if part in HOW_REACHED and not may_tell_reaching(words):
        return "help_now-noted"
    if part not in HOW_REACHED | NUMBERS_ASKED and _tells_only_reaching(field, words):
        return "" if names_way(words) else "help_now-noted"
    if not isinstance(field, Evidence) and is_thanks(words, is_closed=not field.is_free):
        return "set_right-thanks"
    if field.kind == "text" and part in _NAMES and house.words.answer(words) == "yes":
        return "help_now-noted"
    if field.kind == "text" and part in _NAMES and is_no_name(words, is_nickname=part == "nickname"):
        return "help_now-noted"
    is_known = part == "nickname" and ticket.details.get(f"{MISSING_FLOW}.name") == (their_name_in(words) or None)
    if field.kind == "text" and (is_known or tells_else_than(part, words)):
        return "" if is_known else "help_now-noted"
    if field.kind in PLACE_FIELDS and "yes" not in field.choices and _is_no_place(house, turn, ticket, words):
        return "help_now-noted"
    if part == "employer_name" and pay_told(words):
        return "help_now-noted"
    is_asked_otherwise = part in HOW_REACHED or (not field.is_free and field.kind not in PLACE_FIELDS)
    if is_asked_otherwise and names_only_places(words, house.catalogue.places_in):
        return "help_now-noted"
    is_named_past = (part == "name" and ticket.about == OTHER) or (field.kind in PLACE_FIELDS and turn.place is None)
    is_named_past = is_named_past or part in _OF_THEIRS or field.kind in ("whole", "when")
    if is_named_past and (name := own_name_in(words)):
        key = REPORTER if ticket.about == OTHER else NAME
        keep_told(turn, ticket, key, ticket.details.get(key, name))
        return "help_now-noted"
    tells_who = ticket.about == OTHER and bool(age_in(words) or name_in(words) or is_meant_for_another(words))
    is_past = (field.kind in PLACE_FIELDS and not _names_place(words)) or (part == _WHO and not teller_in(words))
    if is_past and is_short and tells_who:
        if name := name_in(words):
            keep_told(turn, ticket, NAME, ticket.details.get(NAME, name))
        return "help_now-noted"
    return None


def _tells_only_reaching(field: Field[object], words: str) -> bool:
    """Whether somebody says past the question how they may be reached, or whose telephone it is, and no more."""
    if isinstance(field, Evidence) or field.kind in COUNTED:
        return False
    return bool(reaching_in(words)) and not without_reaching(words)


def _is_no_place(house: House, turn: Turn, ticket: Ticket, words: str) -> bool:
    """Whether what stands for a place is a yes or a no, says how they are, or is the place of somebody else."""
    if house.words.answer(_FILLERS.sub(" ", words).strip()) in ("yes", "no"):
        return True
    if turn.is_by_mistake or asks_to_keep(words):
        return False  # which lead somewhere else
    if asks_of_ahead(words):
        return True  # "nyebrang ke thailand aman ga", however often it is asked
    if is_asking(words) and turn.place is None:
        return False  # the question is said to come first
    if says_no_place(words, house.catalogue.places_in) or (turn.place is None and grows_worse(words)):
        return True
    if names_only_others(words, house.catalogue.places_in, of_another=ticket.about == OTHER):
        return True
    if turn.place is None and _tells_of_body(words):
        return True
    tells_of_danger = read_spoken(words, _DANGER, ("yes", "no")) is not None
    return tells_of_danger and turn.place is None and not _names_place(words.lower().replace("in danger", ""))


def _tells_of_body(words: str) -> bool:
    """Whether somebody says what ails a part of the body: "kepala saya pusing gelap" is no address."""
    return _BODY.search(words) is not None and read_spoken(words, "hurt", ("yes", "no")) == "yes"


def _names_place(words: str) -> bool:
    return any(each in words.lower().split() for each in ("di", "neng", "ning", "teng", "in", "at", "ke"))


def _was_aside_before(turn: Turn, run: Run, key: str) -> bool:
    """Whether something else was said to this question before; notes that it is now."""
    aside = f"{key}.aside"  # no effect of a flow is called so: a part of a question has no effects
    record = Record.from_json(run.record)
    if any(entry.key == aside for entry in record.entries):
        return True
    run.record = record.with_effect(aside, True, turn.now, is_repeatable=True).to_json()
    turn.situation.run_changed(run)
    return False
