"""Hears beside all questions what is told of the one a report is about: a name or none, last news, a ransom."""

import msgspec

from bot.domain.answers import reaching_in
from bot.domain.catalogue.words import plain_words
from bot.domain.flow_names import MISSING_FLOW
from bot.domain.heard import HEARD, HEARD_RIGHT, OTHER
from bot.domain.messages import Said
from bot.domain.own_words.claimants import sum_in
from bot.domain.own_words.corrected_names import corrected_name
from bot.domain.own_words.first_told import (
    last_contact_in,
    looks_like_name,
    own_name_in,
    says_name_unknown,
    their_name_in,
)
from bot.domain.own_words.set_right import marks_in, sender_in
from bot.domain.own_words.taken_abroad import tells_of_ransom
from bot.domain.own_words.told_facts import number_in
from bot.domain.runs import Run
from bot.domain.tickets import Ticket
from bot.engine.record import Entry, Record
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.ticketing import report_of
from bot.handlers.turns.told import (
    HOW_REACHED,
    LAST_NEWS,
    MARKS,
    NAME,
    NUMBERS_ASKED,
    PHONE,
    RANSOM,
    REPORTER,
    SENDER,
    keep_told,
)
from bot.handlers.turns.understanding import today_of
from bot.languages import shipped

_NAMES = frozenset(("name", "nickname", "reporter_name", "employer_name", "sender_name"))
_SENDER = "sender_name"
_NICKNAME = "nickname"
_LAST_NEWS_QUESTION = "last_contact"
_MISSING = "MISSING"
_CLOSED = frozenset(("now", HEARD_RIGHT, "in_danger"))  # what is asked of who seeks somebody, and takes a yes or a no
_LEAST_UNKNOWN = 2  # words of a name that no language has


def hear_about_them(house: House, turn: Turn, asked: str | None) -> None:
    """Keep it in the report at once, so that no question after it asks for it; `asked` is the one that was open.

    Safe to call twice: before a message is answered, and after it, where only that has opened the report.
    """
    content, ticket = turn.inbound.content, report_of(turn)
    if not isinstance(content, Said) or ticket is None or turn.inbound.is_edit:
        return
    words, part = content.text, (asked or "").rpartition(".")[2]
    if RANSOM not in ticket.details and tells_of_ransom(words):
        keep_told(turn, ticket, RANSOM, sum_in(words) or True)
        if turn.may_speak:
            turn.last_lines.append(house.texts.render(turn.language, "ransom-talk_first"))
    if ticket.about != OTHER:
        return
    if full := _name_put_right(turn, ticket, words):
        turn.is_fact_corrected = True
        turn.lines += [house.texts.render(turn.language, "understood-final", what=full)] if turn.may_speak else []
    elif (full := their_name_in(words)) and part not in _NAMES - {_NICKNAME} and _completes(turn, ticket, full):
        turn.lines += [house.texts.render(turn.language, "understood-final", what=full)] if turn.may_speak else []
    elif NAME not in ticket.details and part not in _NAMES:
        if name := their_name_in(words) or _name_alone(house, ticket, part, words):
            keep_told(turn, ticket, NAME, name)
            if turn.may_speak and name not in turn.answered:
                turn.lines.append(house.texts.render(turn.language, "understood-final", what=name))
        elif says_name_unknown(words):
            keep_told(turn, ticket, NAME, None)
    own = own_name_in(words) if part not in _NAMES and REPORTER not in ticket.details else ""
    if own:
        keep_told(turn, ticket, REPORTER, own)
    if part != _SENDER and SENDER not in ticket.details and (sender := sender_in(words)):
        keep_told(turn, ticket, SENDER, sender)
    marks = marks_in(words)
    if marks and marks not in str(ticket.details.get(MARKS, "")):
        keep_told(turn, ticket, MARKS, ", ".join(filter(None, (str(ticket.details.get(MARKS, "")), marks))))
    number, before = number_in(words), str(ticket.details.get(PHONE, ""))
    if part not in HOW_REACHED | NUMBERS_ASKED and not reaching_in(words) and number and number not in before:
        keep_told(turn, ticket, PHONE, "; ".join(filter(None, (before, number))))
    since = last_contact_in(words, today_of(house, turn)) if part != _LAST_NEWS_QUESTION else ""
    if since and since != ticket.details.get(LAST_NEWS):
        keep_told(turn, ticket, LAST_NEWS, since)  # told again it is told more exactly
        _put_news_right(house, turn, ticket, since)


def _name_alone(house: House, ticket: Ticket, part: str, words: str) -> str:
    """A name that is written where a yes or a no is asked of who seeks somebody: its words are none of a language."""
    if (
        _MISSING not in ticket.categories
        or part not in _CLOSED
        or f"{MISSING_FLOW}.name" in ticket.details
        or not looks_like_name(words)
    ):
        return ""
    if house.words.answer(words) or marks_in(words) or house.catalogue.places_in(plain_words(words).split()):
        return ""
    said, evidence = words.strip(" .!").split(), shipped().weigh(words)
    is_unknown = evidence is None or evidence.words <= len(said) - _LEAST_UNKNOWN
    return " ".join(each if each[0].isupper() else each.capitalize() for each in said) if is_unknown else ""


def _name_put_right(turn: Turn, ticket: Ticket, words: str) -> str:
    """The name as words set it right, which stands in the report from now on; empty where they leave it as it is."""
    run = _run_of(turn, ticket)
    if run is None or turn.is_fact_corrected:
        return ""
    known = ticket.details.get(f"{run.flow}.name", ticket.details.get(NAME))
    full = corrected_name(words, known) if isinstance(known, str) else ""
    if not full or full == known:
        return ""
    _rename(turn, ticket, run, known, full)
    return full


def _put_news_right(house: House, turn: Turn, ticket: Ticket, since: str) -> None:
    """Where another time of the last news was understood before, it is the new one that stands in the report."""
    run, key = _run_of(turn, ticket), f"{MISSING_FLOW}.{_LAST_NEWS_QUESTION}"
    known = ticket.details.get(key)
    if run is None or run.flow != MISSING_FLOW or not isinstance(known, str):
        return
    record = Record.from_json(run.record)
    if not any(entry.key == HEARD for entry in record.entries):
        return
    _let_stand(turn, run, record, _LAST_NEWS_QUESTION, "since", known, since)
    keep_told(turn, ticket, key, since)
    turn.is_fact_corrected = True
    if turn.may_speak and since not in turn.answered:
        turn.lines.append(house.texts.render(turn.language, "understood-final", what=since))


def _completes(turn: Turn, ticket: Ticket, full: str) -> bool:
    """Put the whole name where a part of it was told before: "Sugeng" is Sugeng Haryanto; False where it was not."""
    run = _run_of(turn, ticket)
    known = ticket.details.get(f"{run.flow}.name") if run is not None else None
    if run is None or not _is_part(known, full):
        return False
    _rename(turn, ticket, run, known, full)
    return True


def _run_of(turn: Turn, ticket: Ticket) -> Run | None:
    return next((each for each in reversed(turn.situation.runs) if each.ticket_id == ticket.id), None)


def _rename(turn: Turn, ticket: Ticket, run: Run, known: object, full: str) -> None:
    """Let another name stand wherever the known one does: in what was answered, and in what was told before."""
    _let_stand(turn, run, Record.from_json(run.record), "name", "name", known, full)
    for key in (f"{run.flow}.name", NAME):
        if ticket.details.get(key) == known:
            keep_told(turn, ticket, key, full)


def _let_stand(turn: Turn, run: Run, record: Record, asked: str, heard: str, known: object, new: str) -> None:
    """Put what is right into a record, where the question `asked` was answered or it was heard before."""
    entries: list[Entry] = []
    for entry in record.entries:
        if (entry.key, entry.kind) == (asked, "answer") and entry.value == known:
            entries.append(msgspec.structs.replace(entry, value=new))
        elif entry.key == HEARD and isinstance(entry.value, dict) and entry.value.get(heard) == known:
            entries.append(msgspec.structs.replace(entry, value={**entry.value, heard: new}))
        else:
            entries.append(entry)
    run.record = msgspec.structs.replace(record, entries=tuple(entries)).to_json()
    turn.situation.run_changed(run)


def _is_part(known: object, full: str) -> bool:
    return isinstance(known, str) and set(known.lower().split()) < set(full.lower().split())
