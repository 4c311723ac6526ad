"""What a message leaves in a ticket's timeline."""

import unicodedata
from dataclasses import replace

from bot.domain.answers import Moment
from bot.domain.messages import Attached, Content, Deleted, Located, Pressed, Said, SharedContact, Unsupported
from bot.domain.own_words.acute import worse_in
from bot.domain.pins import DOTS, PIN_DIGITS
from bot.domain.tickets import Author, EntryKind, Peril, Ticket
from bot.engine.field import plain_digits
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.triage import Assessment


def put_message(house: House, turn: Turn, ticket: Ticket) -> None:
    """Let the message being handled stand in a ticket's timeline, once."""
    if turn.in_timeline:
        return
    turn.in_timeline = True
    inbound = turn.inbound
    kind = EntryKind.SAID
    if inbound.is_edit:
        kind = EntryKind.EDITED
    elif isinstance(inbound.content, Deleted):
        kind = EntryKind.TAKEN_BACK
    body = spoken(turn.kept) | judgement(turn.judged)
    if turn.alarm_reasons:
        body["reasons"] = list(turn.alarm_reasons)
    _add_person_entry(turn, ticket, kind, body)


def put_answer(turn: Turn, ticket: Ticket, flow: str, key: str, value: object, moment: Moment | None = None) -> None:
    """Let the message being handled stand in the timeline as the answer to a question, with the day it means."""
    body = {"flow": flow, "question": key, "value": value, **spoken(turn.kept), **judgement(turn.judged)}
    if moment is not None:
        body |= {"day": moment.day.isoformat(), "precision": moment.precision.value}
    if turn.alarm_reasons:
        body["reasons"] = list(turn.alarm_reasons)
    turn.in_timeline = True
    _add_person_entry(turn, ticket, EntryKind.ANSWER, body)


def says_pin(content: Content) -> bool:
    """PINs, right or wrong, stay out of timelines."""
    if not isinstance(content, Said):
        return False
    return content.text.strip() == DOTS or len(typed_digits(content.text)) == PIN_DIGITS


def typed_digits(text: str) -> str:
    """The digits of a message that is one number and no more, in whatever script and spacing; else nothing (T24)."""
    plain = "".join(
        character
        for character in plain_digits(text)
        if character not in "-." and not character.isspace() and unicodedata.category(character) != "Cf"
    )
    return plain if plain.isascii() and plain.isdecimal() else ""


def spoken(content: Content) -> dict[str, object]:
    """What an officer reads of a message."""
    if isinstance(content, Said):
        return {"text": content.text}
    if isinstance(content, Pressed):
        return {"text": content.label}
    if isinstance(content, Located):
        place = ", ".join(filter(None, (content.name, content.address)))
        return {"text": place, "latitude": content.latitude, "longitude": content.longitude}
    if isinstance(content, Attached):
        return {"text": content.caption or "", "media": content.kind.value}
    if isinstance(content, SharedContact):
        return {"text": f"{content.name} {content.phone or ''}".strip(), "contact": True}
    if isinstance(content, Unsupported):
        return {"text": "", "unsupported": content.what}
    return {"text": ""}


def judgement(judged: Assessment | None) -> dict[str, object]:
    """How the words of a message were read, so that an officer can check it; calm words too may be misread."""
    if judged is None:
        return {}
    told: dict[str, object] = {"urgency": judged.urgency.value, "category": judged.category.value}
    if judged.reasons and not judged.is_alarm:
        told["words"] = list(judged.reasons)
    return {"judged": told}


def _add_person_entry(turn: Turn, ticket: Ticket, kind: EntryKind, body: dict[str, object]) -> None:
    situation = turn.situation
    body["channel"] = turn.identity.channel.value
    situation.add_entry(
        ticket,
        kind,
        body,
        turn.now,
        at=turn.inbound.sent_at,
        author=Author.PERSON,
        message_id=turn.message_id,
        file_id=turn.file_id,
    )
    if ticket.person_wrote_at is None or turn.inbound.sent_at > ticket.person_wrote_at:
        ticket.person_wrote_at = turn.inbound.sent_at
    if told := worse_in(turn.said):
        ticket.endanger(Peril(told))
    attach_file(turn, ticket)
    situation.ticket_changed(ticket, turn.now)


def attach_file(turn: Turn, ticket: Ticket) -> None:
    """Let the file that came with a message belong to a ticket."""
    files = turn.situation.files
    for file in files:
        if file.id == turn.file_id and file.ticket_id is None:
            files.remove(file)
            files.append(replace(file, ticket_id=ticket.id, created_at=turn.now))
            return
