"""Live talk: an officer's words to the person, and the end of the talk."""

from datetime import datetime

from bot.domain.heard import SELF
from bot.domain.messages import Outbound
from bot.domain.officers import Officer
from bot.domain.outbox import OutboxKind, OutboxRow, to_chat
from bot.domain.people import Identity
from bot.domain.reachability import is_watched
from bot.domain.tickets import EntryKind, Outcome, Ticket, TimelineEntry
from bot.handlers.desk.changes import MAX_TEXT_CHARS, change, clean, take, write_down
from bot.handlers.desk.errors import CannotReach
from bot.texts import Texts
from storage import desk as store
from storage import outbox, people, runs
from storage.database import Transaction

MAX_REPLY_CHARS = MAX_TEXT_CHARS
_TOLD_WHY = (Outcome.HELPED, Outcome.RETURNED, Outcome.REFERRED, Outcome.UNREACHABLE, Outcome.WITHDRAWN)


async def reply(
    tx: Transaction,
    officer: Officer,
    ticket_id: int,
    claim_number: int,
    text: str,
    now: datetime,
    *,
    texts: Texts,
    ends_talk: bool = False,
) -> TimelineEntry:
    """Send words to the person where they wrote last, and suspend the bot's open questions.

    Raises:
        BadInput: empty, or longer than `MAX_REPLY_CHARS`.
        StaleClaim: the officer does not hold the ticket any more.
        CannotReach: every channel of the person is blocked.
    """
    words = clean(text, "text")
    ticket = await take(tx, officer, ticket_id, claim_number)
    row = await _row(tx, officer, ticket, words, now, texts)
    await outbox.add(tx, [row])
    entry = await write_down(
        tx, officer, ticket, EntryKind.REPLY, {"text": words}, now, for_person=True, outbox_id=row.id
    )
    ticket = await change(tx, ticket, now, officer_wrote_at=now)
    if ends_talk:
        await _end(tx, officer, ticket, now)
    else:
        await runs.interrupt(tx, ticket.person_id, now)
    return entry


async def _row(tx: Transaction, officer: Officer, ticket: Ticket, words: str, now: datetime, texts: Texts) -> OutboxRow:
    identity = await best_identity(tx, ticket.person_id)
    person = (await people.load_persons(tx, [ticket.person_id]))[ticket.person_id]
    if person.hidden_since is not None:  # somebody else may hold the phone: the words wait for the PIN (THREATS.md T1)
        shown = texts.render(person.language, "neutral-officer-wrote")
    else:
        shown = officer_words(texts, person.language, officer.name, words)
    message = Outbound(shown, language=person.language)
    return to_chat(tx.ids.draw(), identity, OutboxKind.OFFICER, message, now, ticket_id=ticket.id)


def officer_words(texts: Texts, language: str, officer_name: str, words: str) -> str:
    """An officer's words as the person sees them, with the first name of who wrote."""
    return texts.render(language, "officer-message", name=officer_name.split()[0], text=words)


async def end_talk(tx: Transaction, officer: Officer, ticket_id: int, claim_number: int, now: datetime) -> Ticket:
    """Let the bot go on with its open question."""
    ticket = await take(tx, officer, ticket_id, claim_number)
    await _end(tx, officer, ticket, now)
    return await change(tx, ticket, now)


async def _end(tx: Transaction, officer: Officer, ticket: Ticket, now: datetime) -> None:
    await write_down(tx, officer, ticket, EntryKind.TALK_ENDED, {}, now)
    await store.end_interrupts(tx, ticket.person_id)
    tx.tell("resume", str(ticket.person_id))


async def best_identity(tx: Transaction, person_id: int) -> Identity:
    """Where the person wrote last, among what they have not blocked."""
    known = await people.identities_of(tx, [person_id])
    open_ones = [each for each in known.values() if each.blocked_at is None and each.officer_id is None]
    if not open_ones:
        raise CannotReach
    return max(open_ones, key=lambda each: (each.wrote_at or each.created_at, each.id))


async def say_closed(tx: Transaction, ticket: Ticket, outcome: Outcome, now: datetime, texts: Texts) -> None:
    """Tell whoever reported that the report is closed, why, and how to go on; nothing is given away if need be.

    Who hides reads nothing: somebody else may hold the phone (THREATS.md T1). Why is told of the own report alone: of
    another, that they were found or are home is theirs to tell (T3). The officer's note stays with officers.
    """
    person = (await people.load_persons(tx, [ticket.person_id]))[ticket.person_id]
    if ticket.is_request or person.hidden_since is not None:
        return
    try:
        identity = await best_identity(tx, person.id)
    except CannotReach:
        return
    keys = ["report-closed_quiet"] if is_watched(ticket) else ["report-closed"]
    if outcome in _TOLD_WHY and ticket.about == SELF and not is_watched(ticket):
        keys.append(f"report-closed_why-{outcome.value}")
    words = "\n\n".join(texts.render(person.language, key) for key in keys)
    message = Outbound(words, language=person.language, silent=True)
    row = to_chat(tx.ids.draw(), identity, OutboxKind.REMINDER, message, now, ticket_id=ticket.id)
    await outbox.add(tx, [row])
