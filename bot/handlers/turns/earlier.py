"""Gives a new ticket what was written just before it, so that the order of arrival decides nothing (THREATS.md F12).

A cry may come after the photo it is about, and webhooks overtake each other: without this, what came first would stand
in no ticket.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain.folded import FoldedMessage
from bot.domain.messages import Attached, Content, Deleted, Pressed, Said
from bot.domain.people import Identity
from bot.domain.tickets import Author, EntryKind, Ticket
from bot.handlers.turns.folding import put_folded
from bot.handlers.turns.situation import Situation
from bot.handlers.turns.timeline import judgement, says_pin, spoken
from bot.triage import Triage
from storage import files, messages
from storage.database import Transaction
from storage.messages import Folded, LooseMessage

JUST_BEFORE = timedelta(minutes=10)
# Two clocks are compared, the provider's and ours: look a little further, then judge by the provider's alone.
_LOOKED_BACK = JUST_BEFORE + timedelta(minutes=5)
_MOST_JUDGED = 40  # of somebody who floods us; judging takes a millisecond each, and other turns wait meanwhile


async def bring_earlier(
    tx: Transaction, triage: Triage, situations: Sequence[Situation], identities: Collection[Identity], now: datetime
) -> None:
    """Put into each new ticket the messages of the last minutes that stand in none, and how each was read."""
    opened = {each.person.id: each for each in situations if each.new_tickets}
    if not opened:
        return
    channels = {each.id: each.channel.value for each in identities if each.person_id in opened}
    known = {each.person.id for each in opened.values() if not each.is_new}  # of others nothing is stored yet
    chats = [each.id for each in identities if each.person_id in known]
    stored = await messages.loose_since(tx, chats, now - _LOOKED_BACK)
    stored_files = await files.loose_since(tx, list(known), now - _LOOKED_BACK)
    for person_id, situation in opened.items():
        ticket = next(iter(situation.new_tickets.values()))
        since = _opening(situation, ticket) - JUST_BEFORE
        before = [*(each for each in stored if each.person_id == person_id), *_of_this_batch(situation)]
        judged = {each.id for each in [each for each in before if not each.is_folded][-_MOST_JUDGED:]}
        for message in before:
            if message.sent_at < since or isinstance(message.content, Pressed | Deleted) or says_pin(message.content):
                continue
            file_id = None
            if isinstance(message.content, Attached):
                file_id = stored_files.get((person_id, message.received_at))
                if file_id is not None:
                    await files.attach(tx, file_id, ticket.id)
                else:
                    file_id = _attach_new(situation, ticket, message.content)
            if message.is_folded:
                if not _stands_elsewhere(situation, ticket, message):
                    put_folded(situation, ticket, FoldedMessage(message.sent_at, spoken(message.content), file_id), now)
                continue
            told = _told(triage, message.content) if message.id in judged else spoken(message.content)
            body = {**told, "channel": channels[message.identity_id]}
            _add(situation, ticket, message, body, file_id, now)


def _of_this_batch(situation: Situation) -> list[LooseMessage]:
    """Messages of the turns just worked out that no ticket has taken."""
    told = {entry.message_id for entry in situation.entries}
    return [
        LooseMessage(
            each.id,
            each.person_id,
            each.identity_id,
            each.inbound.sent_at,
            each.received_at,
            each.inbound.content,
            each.folded is not None,
        )
        for each in situation.messages
        if each.id not in told and each.folded is not Folded.IN_TICKET
    ]


def _stands_elsewhere(situation: Situation, ticket: Ticket, message: LooseMessage) -> bool:
    """Whether the ticket opened before this one has taken a message of a flood, which no line names by its id."""
    return any(each.id != ticket.id and each.opened_at >= message.received_at for each in situation.tickets)


def _told(triage: Triage, content: Content) -> dict[str, object]:
    """A message as it stands in a timeline; one that was calm in itself may be what was misread."""
    if not isinstance(content, Said):
        return spoken(content)
    found = triage.assess(content.text)
    reasons = {"reasons": list(found.reasons)} if found.is_alarm else {}
    return spoken(content) | judgement(found) | reasons


def _attach_new(situation: Situation, ticket: Ticket, media: Attached) -> int | None:
    for place, file in enumerate(situation.files):
        if file.media is media and file.ticket_id is None:
            situation.files[place] = replace(file, ticket_id=ticket.id)
            return file.id
    return None


def _opening(situation: Situation, ticket: Ticket) -> datetime:
    return next(
        entry.at for entry in situation.entries if entry.ticket_id == ticket.id and entry.kind is EntryKind.OPENED
    )


def _add(
    situation: Situation,
    ticket: Ticket,
    message: LooseMessage,
    body: Mapping[str, object],
    file_id: int | None,
    now: datetime,
) -> None:
    situation.add_entry(
        ticket,
        EntryKind.SAID,
        body,
        now,
        at=message.sent_at,
        author=Author.PERSON,
        message_id=message.id,
        file_id=file_id,
    )
