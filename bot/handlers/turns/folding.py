"""Keeps what somebody writes faster than anybody can read as one line of a ticket, with every word in it (T8)."""

from dataclasses import replace
from datetime import datetime

from bot.domain.folded import FoldedMessage, Overflow, begin_line, join_line
from bot.domain.messages import Attached, Content, Deleted, Located, Said, SharedContact, Unsupported
from bot.domain.tickets import Author, EntryKind, Ticket
from bot.handlers.turns.situation import Situation, Turn
from bot.handlers.turns.ticketing import ticket_of
from bot.handlers.turns.timeline import attach_file, says_pin, spoken
from storage.messages import Folded

_TELLING = (Said, Located, Attached, SharedContact, Deleted, Unsupported)


def fold(turn: Turn, number: int) -> None:
    """Put a message of a flood into the folded line of its ticket; without a ticket it waits for one.

    number: of the message among those of this minute that are too many.
    """
    turn.in_timeline = True
    situation, ticket = turn.situation, ticket_of(turn)
    mark = Folded.LOOSE if ticket is None else Folded.IN_TICKET
    situation.messages[:] = [
        replace(each, folded=mark) if each.id == turn.message_id else each for each in situation.messages
    ]
    if ticket is None or not isinstance(turn.kept, _TELLING) or says_pin(turn.inbound.content):
        return
    attach_file(turn, ticket)
    told = _told(turn.kept, is_edit=turn.inbound.is_edit)
    put_folded(situation, ticket, FoldedMessage(turn.inbound.sent_at, told, turn.file_id), turn.now)
    situation.floods.setdefault(ticket.id, Overflow(number, number)).join(number)


def put_folded(situation: Situation, ticket: Ticket, message: FoldedMessage, now: datetime) -> None:
    """Add a message to the folded line that this batch writes for a ticket, or begin one."""
    for place in reversed(range(len(situation.entries))):
        entry = situation.entries[place]
        if entry.ticket_id == ticket.id and entry.kind is EntryKind.FOLDED:
            body = join_line(entry.body, message)
            if body is not None:
                situation.entries[place] = replace(entry, body=body)
                return
            break
    situation.add_entry(ticket, EntryKind.FOLDED, begin_line(message), now, at=message.at, author=Author.PERSON)


def _told(content: Content, *, is_edit: bool) -> dict[str, object]:
    how = {"edited": True} if is_edit else {"taken_back": True} if isinstance(content, Deleted) else {}
    return spoken(content) | how
