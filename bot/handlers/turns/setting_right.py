"""Puts a report right where words answer no question of it, but say that it goes the wrong way."""

import re

import msgspec

from bot.domain.answers import (
    may_tell_reaching,
    names_way,
    reaching_in,
    read_spoken,
    says_all_is_well,
    without_reaching,
)
from bot.domain.heard import HEARD, OTHER, SELF
from bot.domain.messages import Said
from bot.domain.own_words.first_told import name_in, own_name_in, their_name_in
from bot.domain.own_words.going_home import brings_home, wants_home
from bot.domain.own_words.pleas import grows_worse
from bot.domain.own_words.precautions import asks_to_keep
from bot.domain.own_words.set_right import (
    age_in,
    asks_for_news,
    asks_to_stay_unnamed,
    denies_lock,
    is_no_name,
    is_thanks,
    says_no_search,
    tells_age_of_third,
    tells_else_than,
)
from bot.domain.own_words.taken_abroad import tells_of_neighbours
from bot.domain.own_words.told_early import reads_along
from bot.domain.own_words.where_told import ToldPlace, names_only_others, names_only_places, says_no_place
from bot.domain.own_words.whose import is_meant_for_another, places_told
from bot.domain.runs import Run
from bot.domain.tickets import Ticket
from bot.engine.fields import Country, Evidence, Field, Place
from bot.engine.record import Entry, Record
from bot.engine.replay import Waiting
from bot.engine.replies import Reply, Skipped, Words
from bot.handlers.services.rights import said_in
from bot.handlers.turns.conversation import Conversation
from bot.handlers.turns.cries import FOR_ANOTHER_FLOW, HELP_NOW_FLOW, SUICIDE_FLOW
from bot.handlers.turns.giving_way import give_way
from bot.handlers.turns.house import House
from bot.handlers.turns.other_kind import ASSISTANCE_FLOW, turn_to_other_kind
from bot.handlers.turns.questions import COUNTED, labels_of
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.ticketing import DURESS, add_category, ask_for_review, put_message, ticket_of
from bot.handlers.turns.told import (
    HOW_REACHED,
    NAME,
    NUMBERS_ASKED,
    PLACE,
    REPORTER,
    TOLD,
    UNSAFE,
    WHERE,
    called,
    keep_told,
)
from bot.handlers.turns.understanding import FALSE_ALARM, INNOCENT
from bot.handlers.turns.whereabouts import place_ticket
from bot.handlers.turns.words import find_choice
from storage.database import Transaction

UNNAMED = f"{TOLD}.identity"
_MISSING = "MISSING"
_CONFINED = "CONFINED"
_HOME = "ID"
_REPATRIATION, _SEARCH, _TRAFFICKING = "repatriation", "missing_relative", "report_trafficking"
_ABOUT_ONESELF = frozenset(("sos", "help_now", "assistance", _REPATRIATION))
_WHERE = frozenset(("place", "country"))
_NAMES = frozenset(("name", "nickname", "reporter_name"))
_WHOLE_NAMES = _NAMES - {"nickname"}
_SEVERAL = re.compile(r"\b(?:dan|sama|and|karo|kalih|sareng|atau)\b|&", re.IGNORECASE)
_OF_THEIRS = frozenset(("employer_name", "monthly_pay"))  # whose answer is no name of the writer's
_WHO = "who"  # the writer of a report about trafficking
_COMPANY = frozenset(("with_whom", "who_with"))
# What of a report about the writer says nothing of the one whom it is about in truth.
_OF_THE_WRITER = frozenset(
    (
        *("now", "place", "where_now", "country", "safe_to_chat", "in_danger_now", "in_danger", "hurt", "hurt_or_ill"),
        *("with_whom", "who_with", "children", "passport"),
    )
)
_WHERE_AT_FIRST = WHERE - {"where_there"}  # which is asked for more of what was told
_SAFE = "safe_to_chat"
# Where "not safe" answers the question itself, or tells how somebody can be reached.
_DANGER = "in_danger"
_ASKING_DANGER = frozenset((_DANGER, "in_danger_now"))
_SAID_THERE = HOW_REACHED | {_SAFE, _DANGER, "in_danger_now"}
_OF_AGE = 18
_BODY = re.compile(
    r"^(?!.*\b(?:rumah sakit|rmh sakit|rs|rsud|hospital|klinik|clinic|di|ke)\b).*\b"
    r"(?:kepala|sirah|perut|weteng|beuteung|badan|"
    r"awak|kaki|sikil|tangan|dada|punggung|mata|mulut|hidung|leher|pinggang|head|stomach|leg|arm|chest)(?:ku|nya|e)?\b",
    re.IGNORECASE | re.DOTALL,
)
_SHORT = 12  # words; more than that tell something, which is an answer too


async def set_right(
    house: House, tx: Transaction, turn: Turn, conversation: Conversation, run: Run, waiting: Waiting
) -> bool:
    """Understand what is no answer to a report's question; False where the words are left to the question."""
    content, ticket = turn.inbound.content, turn.situation.find_ticket(run.ticket_id)
    question = waiting.question
    if not isinstance(content, Said) or ticket is None or ticket.is_request or run.flow == SUICIDE_FLOW:
        return False
    words = content.text
    if run.flow == ASSISTANCE_FLOW and await turn_to_other_kind(house, turn, conversation, run, ticket, words):
        return True
    if question.field.is_secret or find_choice(words, labels_of(house, run.flow, question, turn.language)):
        return False
    if turn.place is not None and _is_meant_instead(house, turn, waiting, turn.place, words):
        await _move(house, turn, conversation, run, waiting, ticket, turn.place)
        return True
    is_elsewhere = _part(waiting) not in _SAID_THERE
    if turn.is_unsafe and (is_elsewhere or (_part(waiting) in _ASKING_DANGER and reads_along(words))):
        await _write_shortly(house, turn, conversation, run, waiting, ticket)
        return True
    if _is_taken_back(turn, waiting, words):
        _leave(conversation, turn, ticket)
        put_message(house, turn, ticket)
        ask_for_review(turn.situation, DURESS, turn.now, [ticket])
        turn.lines.append(house.texts.render(turn.language, "false-alarm-taken-back"))
        conversation.resume()
        return True
    if run.flow == _SEARCH and says_no_search(words):
        await _end_search(house, tx, turn, conversation, ticket, words)
        return True
    if run.flow in _ABOUT_ONESELF and ticket.about == SELF and _is_about_another(house, waiting, words):
        await _turn_to_another(house, tx, turn, conversation, run, ticket, words)
        return True
    return await _answer_aside(house, turn, conversation, run, waiting, ticket, words)


def only_name(turn: Turn, run: Run, waiting: Waiting, reply: Reply) -> Reply:
    """The name alone where it was given in a sentence: "nama saya Rizal ya pak"; all of it stands in the timeline."""
    ticket, part = turn.situation.find_ticket(run.ticket_id), _part(waiting)
    if not isinstance(reply, Words) or ticket is None or part not in _WHOLE_NAMES or _SEVERAL.search(reply.text):
        return reply
    is_own = part == "reporter_name" or ticket.about != OTHER
    name = own_name_in(reply.text) if is_own else their_name_in(reply.text) or name_in(reply.text)
    return Words(name) if name else reply


def note_told(house: House, turn: Turn) -> None:
    """Keep in the report what officers must not overlook: a wish to stay unnamed, and how old somebody is.

    Who says that they are not locked in reads that this was understood.
    """
    content, ticket = turn.inbound.content, ticket_of(turn)
    if not isinstance(content, Said) or ticket is None or ticket.is_request:
        return
    may_say = turn.situation.person.hidden_since is None and not turn.silent
    if _CONFINED in ticket.more_categories and denies_lock(content.text):
        ticket.more_categories = tuple(each for each in ticket.more_categories if each != _CONFINED)
        turn.situation.ticket_changed(ticket, turn.now)
        turn.lines[:0] = [house.texts.render(turn.language, "set_right-not_locked")] if may_say else []
    if UNNAMED not in ticket.details and asks_to_stay_unnamed(content.text):
        _tell(turn, ticket, UNNAMED, "unnamed")
        is_innocent = bool(turn.situation.runs) and turn.situation.runs[-1].flow in INNOCENT
        if turn.situation.person.hidden_since is None and not is_innocent:
            turn.lines.append(house.texts.render(turn.language, "set_right-unnamed"))
    age = "" if ticket.category == _MISSING and tells_age_of_third(content.text) else age_in(content.text)
    is_told = ticket.about == OTHER or (age.isdecimal() and int(age) < _OF_AGE)
    if age and is_told and f"{TOLD}.age" not in ticket.details:
        _tell(turn, ticket, f"{TOLD}.age", age)


def _is_taken_back(turn: Turn, waiting: Waiting, words: str) -> bool:
    """Whether it was no emergency; where one tap says so too, the question takes the words itself."""
    field = waiting.question.field
    if FALSE_ALARM in field.choices:
        return False
    is_calm = not turn.alarm_urgency.is_alarm
    return turn.is_by_mistake or (is_calm and field.kind in _WHERE and says_all_is_well(words))


def _is_meant_instead(house: House, turn: Turn, waiting: Waiting, place: ToldPlace, words: str) -> bool:
    """Whether a place counts that the question itself would not read: a corrected one, or one of two that are named."""
    if _part(waiting) not in _WHERE_AT_FIRST:
        return turn.is_place_corrected
    read = house.catalogue.find_country(words)
    is_only_one = (
        read is None and turn.is_place_own and place.country != _HOME and not _is_about_another(house, waiting, words)
    )
    return read != place.country and (turn.is_place_corrected or is_only_one)


async def _move(
    house: House, turn: Turn, conversation: Conversation, run: Run, waiting: Waiting, ticket: Ticket, place: ToldPlace
) -> None:
    """Another country was meant: from here on the run goes on as if that one had been answered."""
    put_message(house, turn, ticket)
    keep_told(turn, ticket, PLACE, place.words)
    turn.lines.append(house.texts.render(turn.language, "understood-final", what=called(house, turn, place)))
    if _part(waiting) in _WHERE_AT_FIRST:
        await conversation.answer(run, waiting, Words(place.words), is_said=False)
        return
    country = house.catalogue.country_name(place.country, turn.language)
    await conversation.advance(run, _moved(Record.from_json(run.record), place, country))


def _moved(record: Record, place: ToldPlace, country: str) -> Record:
    """The record with another place in it; what was looked up for the former one is looked up anew."""
    where = [entry for entry in record.entries if entry.kind == "answer" and entry.key.rpartition(".")[2] in WHERE]
    entries: list[Entry] = []
    is_after = False
    for entry in record.entries:
        if entry.key == HEARD and entry.kind == "effect" and isinstance(entry.value, dict):
            exact = "yes" if place.is_exact else ""
            here = {"here": place.words, "exact": exact} if "here" in entry.value else {}
            told = {**entry.value, "place": country, "country": place.country, **here}
            entries.append(msgspec.structs.replace(entry, value=told))
            is_after = bool(here)
        elif where and entry is where[0]:
            entries.append(msgspec.structs.replace(entry, value=_as_answer(entry.key, place)))
            is_after = True
        elif entry not in where and not (is_after and entry.is_repeatable):
            entries.append(entry)
    return msgspec.structs.replace(record, entries=tuple(entries))


def _as_answer(key: str, place: ToldPlace) -> object:
    field = Country[object]() if key.rpartition(".")[2] == "country" else Place[object](optional=True)
    return field.dump(field.parse(Words(place.words)))


async def _write_shortly(
    house: House, turn: Turn, conversation: Conversation, run: Run, waiting: Waiting, ticket: Ticket
) -> None:
    """Somebody may be reading along, wherever that is said: few words from now on, and an officer sees it (T2)."""
    put_message(house, turn, ticket)
    keep_told(turn, ticket, UNSAFE, False)
    record = Record.from_json(run.record)
    before = next((each for each in record.entries if (each.key, each.kind) == (_SAFE, "answer")), None)
    if before is not None and before.value is not False:
        await conversation.advance(run, record.with_answer(_SAFE, False, turn.now))
        return
    if _part(waiting) == "where_there":  # more than the country can wait
        await conversation.answer(run, waiting, Skipped(), is_said=False)
        return
    turn.lines.append(house.texts.line(turn.language, "sos", "short_mode"))
    conversation.ask_again(run, waiting)


def _part(waiting: Waiting) -> str:
    return waiting.question.key.rpartition(".")[2]


async def _end_search(
    house: House, tx: Transaction, turn: Turn, conversation: Conversation, ticket: Ticket, words: str
) -> None:
    """Nobody is missing: the report stays, and goes on about whom it is to bring home or to help."""
    told = [words, *await said_in(tx, turn, ticket)]
    is_homeward = any(brings_home(each) or _wants_home(each) for each in told)
    _leave(conversation, turn, ticket)
    put_message(house, turn, ticket)
    place_ticket(house, turn, ticket, latitude=None, longitude=None, words=words)
    if is_homeward:
        add_category(house, turn.situation, ticket, "WANT_HOME", turn.now)
    turn.lines.append(house.texts.render(turn.language, "set_right-no_search"))
    await conversation.start(_REPATRIATION if is_homeward else FOR_ANOTHER_FLOW, ticket)


def _wants_home(words: str) -> bool:
    """Clause by clause: what is denied in one says nothing of the next."""
    return any(wants_home(each) for each in words.replace(".", ",").split(","))


def _is_about_another(house: House, waiting: Waiting, words: str) -> bool:
    question = waiting.question
    if question.key.rpartition(".")[2] in _COMPANY:
        return False
    if is_meant_for_another(words):
        return True
    own, theirs = places_told(words)
    there, here = (house.catalogue.find_country(each) if each else None for each in (theirs, own))
    is_told = bool(own) or question.field.kind in _WHERE
    return is_told and there not in (None, _HOME) and here in (None, _HOME)


async def _turn_to_another(
    house: House, tx: Transaction, turn: Turn, conversation: Conversation, run: Run, ticket: Ticket, words: str
) -> None:
    """The report is about somebody else: it stays one report, and only that one is asked about."""
    situation = turn.situation
    own, theirs = places_told(words)
    here = house.catalogue.find_country(own) if own else None
    if here is not None and situation.person.country != here:
        situation.person.country, situation.person_changed = here, True
    told = [words, *await said_in(tx, turn, ticket)]
    _leave(conversation, turn, ticket)
    ticket.about = OTHER
    ticket.details = {key: each for key, each in ticket.details.items() if not _is_of_the_writer(run.flow, key)}
    situation.ticket_changed(ticket, turn.now)
    put_message(house, turn, ticket)
    if theirs or not own:
        place_ticket(house, turn, ticket, latitude=None, longitude=None, words=theirs or words)
    turn.lines.append(house.texts.render(turn.language, "set_right-about_another"))
    if run.flow == _REPATRIATION or any(map(brings_home, told)):
        flow = _REPATRIATION
    else:
        is_trade = "TPPO" in ticket.categories and any(map(tells_of_neighbours, told))
        flow = _TRAFFICKING if is_trade else FOR_ANOTHER_FLOW
    await conversation.start(flow, ticket)


def _is_of_the_writer(flow: str, key: str) -> bool:
    return key.startswith((f"{flow}.", f"{TOLD}.")) and key.rpartition(".")[2] in _OF_THE_WRITER


async def _answer_aside(
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
    if part in HOW_REACHED and not may_tell_reaching(words):
        return "help_now-noted"
    if part not in HOW_REACHED | NUMBERS_ASKED and _tells_only_reaching(field, words):
        return "" if names_way(words) else "help_now-noted"
    if not isinstance(field, Evidence) and is_thanks(words, is_closed=not field.is_free):
        return "set_right-thanks"
    if not turn.alarm_urgency.is_alarm and asks_for_news(words):
        return "set_right-news"
    if field.kind == "text" and part in _NAMES and house.words.answer(words) == "yes":
        return "help_now-noted"
    if field.kind == "text" and part in _NAMES and is_no_name(words, is_nickname=part == "nickname"):
        return "help_now-noted"
    is_known = part == "nickname" and ticket.details.get(f"{_SEARCH}.name") == (their_name_in(words) or None)
    if field.kind == "text" and (is_known or tells_else_than(part, words)):
        return "" if is_known else "help_now-noted"
    if field.kind in _WHERE and "yes" not in field.choices and _is_no_place(house, turn, ticket, words):
        return "help_now-noted"
    is_asked_otherwise = part in HOW_REACHED or (not field.is_free and field.kind not in _WHERE)
    if is_asked_otherwise and names_only_places(words, house.catalogue.places_in):
        return "help_now-noted"
    is_named_past = (part == "name" and ticket.about == OTHER) or (field.kind in _WHERE and turn.place is None)
    is_named_past = is_named_past or part in _OF_THEIRS or field.kind == "whole"
    if is_named_past and (name := own_name_in(words)):
        _tell(turn, ticket, REPORTER if ticket.about == OTHER else NAME, name)
        return "help_now-noted"
    tells_who = ticket.about == OTHER and bool(age_in(words) or name_in(words) or is_meant_for_another(words))
    is_past = (field.kind in _WHERE and not _names_place(words)) or part == _WHO
    if is_past and is_short and tells_who:
        if name := name_in(words):
            _tell(turn, ticket, f"{TOLD}.name", name)
        return "help_now-noted"
    return None


def _tells_only_reaching(field: Field[object], words: str) -> bool:
    """Whether somebody says past the question how they may be reached, or whose telephone it is, and no more."""
    if isinstance(field, Evidence) or field.kind in COUNTED:
        return False
    return bool(reaching_in(words)) and not without_reaching(words)


def _is_no_place(house: House, turn: Turn, ticket: Ticket, words: str) -> bool:
    """Whether what stands for a place is a yes or a no, says how they are, or is the place of somebody else."""
    if house.words.answer(words) in ("yes", "no"):
        return True
    if turn.is_by_mistake or asks_to_keep(words):
        return False  # which lead somewhere else
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


def _leave(conversation: Conversation, turn: Turn, ticket: Ticket) -> None:
    """End all that asks about this report."""
    for run in [each for each in turn.situation.runs if each.ticket_id == ticket.id]:
        conversation.leave(run)


def _tell(turn: Turn, ticket: Ticket, key: str, value: str) -> None:
    ticket.details = {key: value, **ticket.details}
    turn.situation.ticket_changed(ticket, turn.now)
