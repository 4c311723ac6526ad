"""Takes what a machine wrote down of a voice note: officers see it, it may raise a report, it answers nothing."""

from datetime import datetime

from bot.domain.messages import MediaKind
from bot.domain.tickets import Author, EntryKind, Ticket
from bot.domain.urgency import Category
from bot.handlers.turns.house import House
from bot.handlers.turns.saving import save
from bot.handlers.turns.situation import Situation
from bot.handlers.turns.speaking_first import speaking_first, turn_of
from bot.handlers.turns.ticketing import add_category, become_report, open_unasked
from bot.triage import Assessment
from storage import files, transcripts
from storage.database import Transaction
from storage.transcripts import WaitingNote

REASON = "transcript"


async def take_transcript(house: House, tx: Transaction, note: WaitingNote, words: str, now: datetime) -> None:
    """Keep the words; where they alarm, the note's report is raised, or one is opened. Nothing is sent to anybody."""
    found = house.triage.assess(words)
    # Before the file, as turns do; one of theirs may have put it into a ticket while the machine listened.
    locked = await speaking_first(tx, [note.person_id]) if found.is_alarm else []
    kept = await transcripts.keep(tx, note, words)
    if kept is None:
        return
    for situation, identity in locked:
        ticket = situation.find_ticket(kept.ticket_id)
        if ticket is None:
            turn = turn_of(situation, identity, now)
            ticket = open_unasked(house, turn, _category(house, found) or "OTHER", found.urgency)
            await _put_note(tx, situation, ticket, kept, now)
        _raise(house, situation, ticket, found, now)
        await save(house, tx, [situation], [], now, None)


def _raise(house: House, situation: Situation, ticket: Ticket, found: Assessment, now: datetime) -> None:
    category = _category(house, found)
    if ticket.is_request:
        become_report(house, situation, ticket, category, found.urgency, now)
        return
    if category is not None:
        add_category(house, situation, ticket, category, now)
    situation.raise_urgency(ticket, found.urgency, REASON, now)


def _category(house: House, found: Assessment) -> str | None:
    return None if found.category is Category.GREETING_OTHER else house.catalogue.category_for(found.category)


async def _put_note(tx: Transaction, situation: Situation, ticket: Ticket, note: WaitingNote, now: datetime) -> None:
    """A note that stood in no open report stands in this one from now on."""
    await files.attach(tx, note.id, ticket.id)
    body = {"text": "", "media": MediaKind.VOICE.value, "channel": note.channel}
    situation.add_entry(ticket, EntryKind.SAID, body, now, at=note.created_at, author=Author.PERSON, file_id=note.id)
