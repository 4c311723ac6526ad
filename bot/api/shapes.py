"""From the desk's values to what the API gives."""

from collections.abc import Mapping

from bot.api import models
from bot.domain.desk import FileView, OpenAlert, PersonView, QueueRow, TicketPage
from bot.domain.officers import Officer
from bot.domain.tickets import TimelineEntry


def ticket_from(row: QueueRow) -> models.Ticket:
    return models.Ticket(
        id=str(row.id),
        reference=row.reference,
        urgency=row.urgency,
        category=row.category,
        peril=row.peril,
        country=row.country,
        channel=row.channel,
        state=row.state,
        agency=row.agency,
        claim_number=row.claim_number,
        holder=_officer(row.holder_id, {row.holder_id: row.holder_name or ""} if row.holder_id else {}),
        opened_at=row.opened_at,
        updated_at=row.updated_at,
        person_wrote_at=row.person_wrote_at,
        waiting_since=row.waiting_since,
        closed_at=row.closed_at,
        outcome=row.outcome,
        needs_review=row.needs_review,
        sequence=row.sequence,
        unread=row.unread,
        next_clock=row.next_clock,
        due_at=row.due_at,
    )


def opened_from(page: TicketPage, row: QueueRow) -> models.OpenedTicket:
    ticket = page.ticket
    return models.OpenedTicket(
        ticket=ticket_from(row),
        categories=list(ticket.categories),
        about=ticket.about,
        details=ticket.details,
        person=_person(page.person),
        timeline=[entry_from(entry, page.officers, page.delivery) for entry in page.timeline],
        files=[_file(file) for file in page.files],
        may_write=page.may_write,
        may_note=page.may_note,
    )


def entry_from(entry: TimelineEntry, officers: Mapping[int, str], delivery: Mapping[int, str]) -> models.Entry:
    return models.Entry(
        id=str(entry.id),
        at=entry.at,
        recorded_at=entry.recorded_at,
        kind=entry.kind,
        author=entry.author,
        officer=_officer(entry.officer_id, officers),
        for_person=entry.for_person,
        body=dict(entry.body),
        delivery=delivery.get(entry.outbox_id) if entry.outbox_id else None,
        file_id=str(entry.file_id) if entry.file_id else None,
    )


def alert_from(alert: OpenAlert) -> models.OpenAlert:
    return models.OpenAlert(
        id=str(alert.id),
        clock=alert.clock,
        level=alert.level,
        urgency=alert.urgency,
        created_at=alert.created_at,
        ticket_id=str(alert.ticket_id) if alert.ticket_id else None,
        reference=alert.reference,
        category=alert.category,
        country=alert.country,
        state=alert.state,
        holder_name=alert.holder_name,
    )


def officer_ref(officer: Officer) -> models.OfficerRef:
    return models.OfficerRef(id=str(officer.id), name=officer.name)


def _officer(officer_id: int | None, names: Mapping[int, str]) -> models.OfficerRef | None:
    return None if officer_id is None else models.OfficerRef(id=str(officer_id), name=names.get(officer_id, ""))


def _person(person: PersonView) -> models.Person:
    return models.Person(
        name=person.name,
        phone=person.phone,
        username=person.username,
        safe_contact=person.safe_contact,
        language=person.language,
        country=person.country,
        contacts=[
            models.Contact(channel=each.channel, wrote_at=each.wrote_at, is_reachable=each.is_reachable)
            for each in person.contacts
        ],
    )


def _file(file: FileView) -> models.File:
    return models.File(
        id=str(file.id),
        kind=file.kind,
        state=file.state,
        mime=file.mime,
        size_bytes=file.size_bytes,
        created_at=file.created_at,
        filename=file.filename,
        caption=file.caption,
        transcript=file.transcript,
    )
