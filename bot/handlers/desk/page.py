"""Opening a ticket: who may see the private part of it, with a trace of every look."""

import re
from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain.desk import Contact, PersonView, TicketPage, name_told
from bot.domain.officers import Officer
from bot.domain.recruiters import is_anonymous
from bot.domain.tickets import Author, EntryKind, Ticket, TicketState, TimelineEntry
from bot.errors import NotFound
from bot.handlers.casework.passing import only_what_was_passed, require_passed_file
from bot.handlers.desk.changes import MAX_TEXT_CHARS, supervises
from bot.handlers.desk.errors import ReasonNeeded
from storage import audit, deliveries, officers, people, tickets
from storage import desk as store
from storage.database import Database, Transaction

MIN_REASON_CHARS = 10
REASON_LASTS = timedelta(hours=1)
_READ = "ticket_read"
_READ_WITH_REASON = "ticket_read_reason"
_UNSAFE_IN_NAME = re.compile(r"[^A-Za-z0-9._ -]+")
_NAME_CHARS = 80


async def open_page(
    database: Database, officer: Officer, ticket_id: int, *, reason: str | None, now: datetime
) -> TicketPage:
    """`read` in a transaction of its own, in which a refusal leaves its audit row too. Pages and API use this one.

    Raises:
        NotFound: no such ticket, or the officer may not see it.
        ReasonNeeded: the officer neither holds it nor supervises, and gave no reason of at least 10 characters.
    """
    async with database.transaction() as tx:
        try:
            return await read(tx, officer, ticket_id, reason=reason, now=now)
        except ReasonNeeded as needed:
            refusal = needed
    raise refusal


async def read(tx: Transaction, officer: Officer, ticket_id: int, *, reason: str | None, now: datetime) -> TicketPage:
    """Open a ticket with everything private in it; needs a writing transaction, because the look is audited.

    Raises as `open_page`; whoever lets ReasonNeeded leave the transaction loses the audit row of the refusal.
    """
    ticket = await store.find(tx, officer, ticket_id)
    if await _may_open(tx, officer, ticket):
        await audit.add(tx, "officer", _READ, officer.id, ticket.id, "", now)
    else:
        await _keep_reason(tx, officer, ticket, reason, now)
    timeline = await tickets.timeline_of(tx, ticket.id)
    names = await officers.names(tx, _officers_in(ticket, timeline))
    sent = [entry.outbox_id for entry in timeline if entry.outbox_id]
    delivery = await deliveries.words_of(tx, sent)
    waiting = [outbox_id for outbox_id, word in delivery.items() if word == "waiting"]
    page = TicketPage(
        ticket=ticket,
        person=without_name(ticket, await _person(tx, ticket)),
        timeline=timeline,
        delivery=delivery,
        held=await deliveries.held(tx, waiting, now) if waiting else {},
        files=await store.files_of(tx, ticket.id),
        officers=names,
        holder_name=names.get(ticket.holder_id) if ticket.holder_id else None,
        may_write=_may_write(officer, ticket),
        may_note=_may_write(officer, ticket) or (ticket.is_open and await supervises(tx, officer, ticket)),
    )
    return await only_what_was_passed(tx, officer, page)


async def find_id(tx: Transaction, officer: Officer, reference: str) -> int:
    """The ticket behind a reference.

    Raises:
        NotFound: no such ticket, or the officer may not see it.
    """
    return await store.find_id(tx, officer, reference)


async def find_file(tx: Transaction, officer: Officer, file_id: int, now: datetime) -> tuple[str, str, bytes]:
    """Media type, harmless file name and content of a stored file; audited, so it needs a writing transaction.

    Whoever may open the ticket without a reason, or gave one for it within the last hour, gets the file.

    Raises:
        NotFound: no such file, not stored, or the officer may not see it.
    """
    file, ticket, content = await store.find_file(tx, officer, file_id)
    if not await _may_open(tx, officer, ticket) and not await _gave_reason(tx, officer, ticket, now):
        raise NotFound
    await require_passed_file(tx, officer, ticket, file)
    await audit.add(tx, "officer", "file_read", officer.id, ticket.id, str(file_id), now)
    name = _UNSAFE_IN_NAME.sub("_", file.filename or f"{file.kind}-{file.id}").strip(". _")[-_NAME_CHARS:]
    return file.mime or "application/octet-stream", name or f"file-{file.id}", content


async def _may_open(tx: Transaction, officer: Officer, ticket: Ticket) -> bool:
    return officer.may_handle and (ticket.holder_id == officer.id or await supervises(tx, officer, ticket))


def _may_write(officer: Officer, ticket: Ticket) -> bool:
    return officer.may_handle and ticket.holder_id == officer.id and ticket.state is TicketState.CLAIMED


async def _gave_reason(tx: Transaction, officer: Officer, ticket: Ticket, now: datetime) -> bool:
    """Whether a reason of the last hour still opens the ticket; cases are no work of administrators and auditors."""
    if not officer.may_handle:
        return False
    given_at = await audit.last_by(tx, officer.id, ticket.id, [_READ_WITH_REASON])
    return given_at is not None and now - given_at < REASON_LASTS


async def _keep_reason(tx: Transaction, officer: Officer, ticket: Ticket, reason: str | None, now: datetime) -> None:
    """Write the reason where the ticket's holder sees it; it may name people, so the audit trail only points there."""
    words = " ".join((reason or "").encode("utf-8", "ignore").decode().replace("\0", "").split())[:MAX_TEXT_CHARS]
    if len(words) < MIN_REASON_CHARS or not officer.may_handle:
        await audit.add(tx, "officer", "ticket_read_refused", officer.id, ticket.id, "", now)
        raise ReasonNeeded
    subject = "again"
    if not await _gave_reason(tx, officer, ticket, now):
        body = {"text": words, "is_reason": True}
        entry = TimelineEntry(
            tx.ids.draw(), ticket.id, now, now, EntryKind.NOTE, Author.OFFICER, body, officer_id=officer.id
        )
        await tickets.append(tx, [entry])
        subject = f"timeline {entry.id}"
    await audit.add(tx, "officer", _READ_WITH_REASON, officer.id, ticket.id, subject, now)


def _officers_in(ticket: Ticket, timeline: list[TimelineEntry]) -> set[int]:
    return {each for each in (ticket.holder_id, *(entry.officer_id for entry in timeline)) if each}


def without_name(ticket: Ticket, person: PersonView) -> PersonView:
    """Whoever reports without a name has none here either; how they may be reached safely is what they wrote for us."""
    return replace(person, name=None, phone=None, username=None) if is_anonymous(ticket.details) else person


async def _person(tx: Transaction, ticket: Ticket) -> PersonView:
    person_id = ticket.person_id
    person = (await people.load_persons(tx, [person_id]))[person_id]
    identities = await people.identities_of(tx, [person_id])
    contacts = [
        Contact(each.channel.value, each.wrote_at, each.blocked_at is None)
        for each in identities.values()
        if each.officer_id is None
    ]
    profile = person.profile
    told = name_told(ticket.about, ticket.details)
    return PersonView(
        # As registered, else as told in this report, else as the chat says.
        name=str(profile.facts.get("legal_name") or told or profile.name or "") or None,
        phone=profile.phone,
        username=profile.username,
        safe_contact=profile.safe_contact,
        language=person.language,
        country=person.country,
        contacts=contacts,
    )
