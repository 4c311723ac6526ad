"""Puts a report right where words answer no question of it, but say that it goes the wrong way."""

import re

import msgspec

from bot.domain.answers import (
    says_all_is_well,
)
from bot.domain.flow_names import (
    ASSISTANCE_FLOW,
    FOR_ANOTHER_FLOW,
    HELP_NOW_FLOW,
    MISSING_FLOW,
    REPATRIATION_FLOW,
    SOS_FLOW,
    SUICIDE_FLOW,
    TRAFFICKING_FLOW,
)
from bot.domain.heard import HEARD, OTHER, SELF
from bot.domain.messages import Said
from bot.domain.own_words.calling import tells_of_harm
from bot.domain.own_words.despair import comes_for_else, denies_wish_to_die
from bot.domain.own_words.first_told import name_in, own_name_in, their_name_in
from bot.domain.own_words.going_home import brings_home, wants_home
from bot.domain.own_words.set_right import (
    age_in,
    age_in_papers,
    asks_to_stay_unnamed,
    denies_lock,
    says_no_search,
    seeks_somebody,
    tells_age_of_third,
    without_papers,
)
from bot.domain.own_words.taken_abroad import OF_AGE, own_age_in, tells_of_neighbours
from bot.domain.own_words.told_early import reads_along
from bot.domain.own_words.where_told import ToldPlace
from bot.domain.own_words.whose import is_meant_for_another, places_told
from bot.domain.runs import Run
from bot.domain.tickets import Ticket
from bot.domain.urgency import Category
from bot.engine.fields import Country, Place
from bot.engine.record import Entry, Record
from bot.engine.replay import Waiting
from bot.engine.replies import Reply, Skipped, Words
from bot.handlers.services.rights import said_in
from bot.handlers.turns.conversation import Conversation
from bot.handlers.turns.house import House
from bot.handlers.turns.other_kind import turn_to_other_kind
from bot.handlers.turns.past_question import PLACE_FIELDS, answer_past_question
from bot.handlers.turns.questions import labels_of
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.ticketing import DURESS, add_category, ask_for_review, route_ticket, ticket_of
from bot.handlers.turns.timeline import put_message
from bot.handlers.turns.told import (
    AGE,
    AGE_IN_PAPERS,
    HOW_REACHED,
    PLACE,
    TOLD,
    UNNAMED,
    UNSAFE,
    WHERE,
    called,
    keep_told,
)
from bot.handlers.turns.understanding import FALSE_ALARM, INNOCENT
from bot.handlers.turns.whereabouts import place_ticket
from bot.handlers.turns.words import find_choice
from storage.database import Transaction

_MISSING = "MISSING"
_CONFINED = "CONFINED"
_HOME = "ID"
_ABOUT_ONESELF = frozenset((SOS_FLOW, HELP_NOW_FLOW, ASSISTANCE_FLOW, REPATRIATION_FLOW))
_WHOLE_NAMES = frozenset(("name", "reporter_name"))
_SEVERAL = re.compile(r"\b(?:dan|sama|and|karo|kalih|sareng|atau)\b|&", re.IGNORECASE)
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
_ASKING_DANGER = frozenset(("in_danger", "in_danger_now"))
_SAID_THERE = HOW_REACHED | _ASKING_DANGER | {_SAFE}
_CORRECTION_WORDS = 12  # more of them tell something else too


async def set_right(
    house: House, tx: Transaction, turn: Turn, conversation: Conversation, run: Run, waiting: Waiting
) -> bool:
    """Understand what is no answer to a report's question; False where the words are left to the question."""
    content, ticket = turn.inbound.content, turn.situation.find_ticket(run.ticket_id)
    question = waiting.question
    if not isinstance(content, Said) or ticket is None or ticket.is_request:
        return False
    words = content.text
    if run.flow == SUICIDE_FLOW:
        if (
            comes_for_else(words)
            and turn.alarm_category != Category.SUICIDAL
            and not tells_of_harm(words, in_despair=True)
        ):
            return await _go_to_what_is_meant(house, turn, conversation, ticket)
        return denies_wish_to_die(words) and await _ask_as_of_danger(house, turn, conversation, ticket)
    if run.flow == ASSISTANCE_FLOW and await turn_to_other_kind(house, turn, conversation, run, ticket, words):
        return True
    if question.field.is_secret or find_choice(words, labels_of(house, run.flow, question, turn.language)):
        return False
    if turn.place is not None and _is_meant_instead(house, turn, waiting, turn.place, words):
        await _move(house, turn, conversation, run, waiting, ticket, turn.place)
        return True
    if turn.is_fact_corrected and not turn.alarm_urgency.is_alarm and len(words.split()) <= _CORRECTION_WORDS:
        put_message(house, turn, ticket)  # what was noted is said back above the question
        conversation.ask_again(run, waiting)
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
    if run.flow == MISSING_FLOW and says_no_search(words):
        await _end_search(house, tx, turn, conversation, ticket, words)
        return True
    if run.flow in _ABOUT_ONESELF and ticket.about == SELF and _is_about_another(house, waiting, words):
        await _turn_to_another(house, tx, turn, conversation, run, ticket, words)
        return True
    return await answer_past_question(house, turn, conversation, run, waiting, ticket, words)


async def _ask_as_of_danger(house: House, turn: Turn, conversation: Conversation, ticket: Ticket) -> bool:
    """Whoever was taken to want to die and does not is asked what they are in danger of.

    What the report was called stays for officers to judge: who denies it may fear to say it.
    """
    _leave(conversation, turn, ticket)
    put_message(house, turn, ticket)
    turn.lines.append(house.texts.render(turn.language, "set_right-no_despair"))
    await conversation.start(SOS_FLOW, ticket)
    return True


async def _go_to_what_is_meant(house: House, turn: Turn, conversation: Conversation, ticket: Ticket) -> bool:
    """Whoever was taken to want to die says that nothing ails them: they are asked about what they came for.

    The report stays as it was called, and an officer looks whether somebody made them say so (T2).
    """
    _leave(conversation, turn, ticket)
    put_message(house, turn, ticket)
    ask_for_review(turn.situation, DURESS, turn.now, [ticket])
    turn.lines.append(house.texts.render(turn.language, "set_right-no_despair"))
    if seeks_somebody(turn.said) and all(run.flow != MISSING_FLOW for run in turn.situation.runs):
        await conversation.start(MISSING_FLOW)
    else:
        conversation.resume()
    return True


def only_name(turn: Turn, run: Run, waiting: Waiting, reply: Reply) -> Reply:
    """The name alone where it was given in a sentence: "nama saya Rizal ya pak"; all of it stands in the timeline."""
    ticket, part = turn.situation.find_ticket(run.ticket_id), _part(waiting)
    if not isinstance(reply, Words) or ticket is None or part not in _WHOLE_NAMES or _SEVERAL.search(reply.text):
        return reply
    is_own = part == "reporter_name" or ticket.about != OTHER
    name = own_name_in(reply.text) if is_own else their_name_in(reply.text) or name_in(reply.text)
    return Words(name) if name else reply


async def note_told(house: House, turn: Turn) -> None:
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
        keep_told(turn, ticket, UNNAMED, "unnamed")
        is_innocent = bool(turn.situation.runs) and turn.situation.runs[-1].flow in INNOCENT
        if turn.situation.person.hidden_since is None and not is_innocent:
            turn.lines.append(house.texts.render(turn.language, "set_right-unnamed"))
    await _note_age(house, turn, ticket, content.text, may_say=may_say)


async def _note_age(house: House, turn: Turn, ticket: Ticket, words: str, *, may_say: bool) -> None:
    """Keep how old somebody else is, or that the writer is no adult, and what their papers say; a child hears so."""
    if AGE_IN_PAPERS not in ticket.details and (written := age_in_papers(words)):
        keep_told(turn, ticket, AGE_IN_PAPERS, written)
        words = without_papers(words)
    read = age_in if ticket.about == OTHER else own_age_in
    age = "" if ticket.category == _MISSING and tells_age_of_third(words) else read(words)
    if not age and ticket.id in turn.situation.new_tickets:  # which opened with what was told before
        age = next(filter(None, map(read, await turn.said_just_now())), "")
    is_young = age.isdecimal() and int(age) < OF_AGE
    if not age or AGE in ticket.details or not (ticket.about == OTHER or is_young):
        return
    keep_told(turn, ticket, AGE, age)
    if not is_young:
        return
    route_ticket(house, turn.situation, ticket, turn.now)  # those who look after children see it too
    is_innocent = bool(turn.situation.runs) and turn.situation.runs[-1].flow in INNOCENT
    if ticket.about != OTHER and may_say and not is_innocent:
        turn.lines.insert(0, house.texts.render(turn.language, "child-heard"))


def _is_taken_back(turn: Turn, waiting: Waiting, words: str) -> bool:
    """Whether it was no emergency; where one tap says so too, the question takes the words itself."""
    field = waiting.question.field
    if FALSE_ALARM in field.choices:
        return False
    is_calm = not turn.alarm_urgency.is_alarm
    return turn.is_by_mistake or (is_calm and field.kind in PLACE_FIELDS and says_all_is_well(words))


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
    await conversation.start(REPATRIATION_FLOW if is_homeward else FOR_ANOTHER_FLOW, ticket)


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
    is_told = bool(own) or question.field.kind in PLACE_FIELDS
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
    if run.flow == REPATRIATION_FLOW or any(map(brings_home, told)):
        flow = REPATRIATION_FLOW
    else:
        is_trade = "TPPO" in ticket.categories and any(map(tells_of_neighbours, told))
        flow = TRAFFICKING_FLOW if is_trade else FOR_ANOTHER_FLOW
    await conversation.start(flow, ticket)


def _is_of_the_writer(flow: str, key: str) -> bool:
    return key.startswith((f"{flow}.", f"{TOLD}.")) and key.rpartition(".")[2] in _OF_THE_WRITER


def _leave(conversation: Conversation, turn: Turn, ticket: Ticket) -> None:
    """End all that asks about this report."""
    for run in [each for each in turn.situation.runs if each.ticket_id == ticket.id]:
        conversation.leave(run)
