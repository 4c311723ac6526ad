"""Invented tickets for the design sheet."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from bot.domain.desk import Contact, FileView, PersonView, QueueRow, TicketPage
from bot.domain.folded import FoldedMessage, begin_line, join_line
from bot.domain.tickets import Author, EntryKind, Peril, Ticket, TicketState, TimelineEntry
from bot.domain.urgency import Urgency

_HOLDER = 7


def sample_page(now: datetime) -> TicketPage:
    ticket = Ticket(
        id=1,
        reference="K7QMX-2F4RT",
        person_id=1,
        run_id=None,
        agency="KBRI_KUL",
        category="VIOLENCE",
        urgency=Urgency.CRITICAL,
        channel="whatsapp",
        opened_at=now - timedelta(hours=3),
        updated_at=now,
        state=TicketState.CLAIMED,
        more_categories=("PASSPORT_HELD",),
        country="MY",
        holder_id=_HOLDER,
        claim_number=2,
        person_wrote_at=now - timedelta(minutes=4),
        officer_wrote_at=now - timedelta(minutes=9),
        needs_review="duress",
        details={
            "sos.where_now": {"text": "dapur rumah majikan, lantai 12", "latitude": 3.14, "longitude": 101.69},
            "sos.safe_to_chat": True,
            "sos.in_danger_now": "yes",
            "repatriation.children": 2,
        },
    )
    contacts = [Contact("whatsapp", now - timedelta(minutes=4), True), Contact("telegram", None, False)]
    person = PersonView("Siti Contohwati", None, "contohwati", "Hanya pesan, pukul 22 sampai 23", "id", "MY", contacts)
    files = [
        FileView(1, "photo", "waiting", None, None, now),
        FileView(2, "document", "stored", "application/pdf", 82_000, now, "kontrak-kerja.pdf"),
        FileView(3, "voice", "refused", None, None, now, reason="too_big"),
    ]
    deliveries = {1: "read", 2: "delivered", 3: "sent", 4: "waiting", 5: "uncertain", 6: "failed"}
    return TicketPage(
        ticket=ticket,
        person=person,
        timeline=_timeline(now),
        delivery=deliveries,
        files=files,
        officers={_HOLDER: "Dewi Contohsari"},
        holder_name="Dewi Contohsari",
        may_write=True,
        may_note=True,
    )


def sample_rows(now: datetime) -> list[QueueRow]:
    """One row of each urgency, with and without holder, unread and in review."""
    return [
        QueueRow(
            id=number,
            reference="K7QMX-2F4RT",
            urgency=urgency,
            category=category,
            country=country,
            channel=channel,
            state=TicketState.CLAIMED if number % 2 else TicketState.NEW,
            agency="KP2MI",
            claim_number=1,
            holder_id=_HOLDER if number % 2 else None,
            holder_name="Dewi Contohsari" if number % 2 else None,
            opened_at=now - timedelta(hours=number + 1),
            updated_at=now,
            person_wrote_at=now,
            waiting_since=None if number % 2 else now - timedelta(minutes=7 * number + 2),
            closed_at=None,
            outcome=None,
            needs_review="duress" if number == 2 else None,
            more_categories=("SICK", "PASSPORT_HELD") if number == 0 else (),
            peril=Peril.BLEEDING if number == 0 else None,
            sequence=1,
            unread=number % 2 == 0,
        )
        for number, (urgency, category, country, channel) in enumerate(
            [
                (Urgency.CRITICAL, "VIOLENCE", "MY", "whatsapp"),
                (Urgency.HIGH, "PASSPORT_HELD", "SA", "telegram"),
                (Urgency.NORMAL, "UNPAID", "TW", "webchat"),
                (Urgency.NONE, "RECRUITER_CHECK", None, "telegram"),
            ]
        )
    ]


def _flood(now: datetime) -> Mapping[str, object]:
    line = begin_line(FoldedMessage(now - timedelta(minutes=12), {"text": "halo"}))
    return join_line(line, FoldedMessage(now - timedelta(minutes=12), {"text": "halo halo"})) or line


def _timeline(now: datetime) -> list[TimelineEntry]:
    """One entry of each kind."""
    asked = {"flow": "sos", "question": "with_whom"}
    entries: list[tuple[EntryKind, Author, Mapping[str, object], int | None, int | None]] = [
        (
            EntryKind.OPENED,
            Author.SYSTEM,
            {"category": "VIOLENCE", "urgency": "high", "reasons": ["pukul"]},
            None,
            None,
        ),
        (EntryKind.SAID, Author.PERSON, {"text": "tolong, majikan pukul saya", "reasons": ["pukul"]}, None, None),
        (EntryKind.ANSWER, Author.PERSON, {**asked, "value": "friends", "text": "Teman"}, None, None),
        (EntryKind.ANSWER, Author.PERSON, {**asked, "value": "alone", "text": "Sendiri"}, None, None),
        (EntryKind.SAID, Author.PERSON, {"text": "", "media": "photo"}, None, 1),
        (EntryKind.SAID, Author.PERSON, {"text": "ini kontraknya", "media": "document"}, None, 2),
        (EntryKind.SAID, Author.PERSON, {"text": "", "media": "voice"}, None, 3),
        (EntryKind.EDITED, Author.PERSON, {"text": "tangan saya luka"}, None, None),
        (EntryKind.SAID, Author.PERSON, {"text": "teks dengan arah \u202eterbalik"}, None, None),
        (EntryKind.RAISED, Author.SYSTEM, {"from": "high", "to": "critical", "reason": "answer"}, None, None),
        (EntryKind.CLAIMED, Author.OFFICER, {}, None, None),
        *(
            (EntryKind.REPLY, Author.OFFICER, {"text": "Saya Dewi. Kami bersama Ibu."}, number, None)
            for number in range(1, 7)
        ),
        (EntryKind.NOTE, Author.OFFICER, {"text": "Sudah menelepon petugas setempat."}, None, None),
        (EntryKind.TAKEN_BACK, Author.PERSON, {}, None, None),
        (EntryKind.FOLDED, Author.PERSON, _flood(now), None, None),
        (EntryKind.BROKEN_OFF, Author.SYSTEM, {}, None, None),
        (EntryKind.REVIEW, Author.SYSTEM, {"reason": "duress"}, None, None),
        (EntryKind.TALK_ENDED, Author.OFFICER, {}, None, None),
        (EntryKind.CLOSED, Author.OFFICER, {"outcome": "helped", "text": "Sudah di tempat aman."}, None, None),
    ]
    return [
        TimelineEntry(
            id=number,
            ticket_id=1,
            at=now - timedelta(minutes=60 - 2 * number),
            recorded_at=now,
            kind=kind,
            author=author,
            body=body,
            officer_id=_HOLDER if author is Author.OFFICER else None,
            outbox_id=outbox_id,
            file_id=file_id,
        )
        for number, (kind, author, body, outbox_id, file_id) in enumerate(entries, start=1)
    ]
