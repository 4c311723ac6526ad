"""Referring a ticket to another agency: with the person's word, for a limited time, only what is needed."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.agency_webhooks import EventKind
from bot.domain.officers import Officer
from bot.domain.referrals import (
    BounceReason,
    Consent,
    ConsentWay,
    IncomingReferral,
    Part,
    Referral,
    ReferralLimit,
    ReferralState,
    SentReferral,
)
from bot.domain.tickets import Alert, Author, EntryKind, Ticket, TicketState, TimelineEntry
from bot.errors import Conflict, NotAllowed, NotFound
from bot.handlers.agency_events import tell
from bot.handlers.casework.consents import ask_person
from bot.handlers.desk.changes import change, clean, require_handling, take, write_down
from bot.handlers.desk.errors import BadInput, WrongState
from bot.handlers.escalation.clocks import NOTICE_AFTER
from bot.handlers.escalation.ringing import ring
from bot.texts import Texts
from storage import alerting, audit, directory, hand_overs, officers, referral_limits, referrals, sharing, tickets
from storage.database import Transaction

MAX_NOTE_CHARS = 300
MIN_GROUND_CHARS = 10
BOUNCED = "bounced"
UNANSWERED = "unanswered"
_AT_ONCE = 100


class AlreadyReferred(Conflict):
    """The ticket is being referred already; take that back first."""


class CannotTakeCases(Conflict):
    """That agency is the ticket's own, or has nobody here who could take a case."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What an officer asks for. note: what the other agency reads before it decides; reason: for whoever opens it.

    consent_words: what the person said, or the ground why they were not asked.
    """

    to_agency: str
    reason: str
    parts: Collection[Part]
    consent: Consent
    note: str = ""
    consent_way: ConsentWay | None = None
    consent_at: datetime | None = None
    consent_words: str = ""


async def refer(
    tx: Transaction, officer: Officer, ticket_id: int, claim_number: int, wish: Wish, now: datetime, *, texts: Texts
) -> Referral:
    """Offer a held ticket to another agency, or ask the person first; the holder answers for it until it is taken.

    Raises:
        BadInput: something of the wish cannot be taken.
        CannotTakeCases: nobody there could answer.
        AlreadyReferred: another agency has not decided yet.
        CannotReach: the person is to be asked and has no channel left.
        StaleClaim: the ticket changed hands since.
    """
    ticket = await take(tx, officer, ticket_id, claim_number, for_supervisors=True)
    if officer.agency not in await hand_overs.agencies_near(tx, ticket):
        raise NotAllowed("Only its own agency refers a ticket.")
    await _require_agency(tx, wish.to_agency, ticket)
    if await referrals.find_open(tx, ticket.id) is not None:
        raise AlreadyReferred
    limit = (await referral_limits.limits(tx))[ticket.urgency]
    made = _referral(tx.ids.draw(), officer, ticket, wish, now)
    if wish.consent is Consent.ASKED:
        made = replace(made, due_at=now + limit.answer)
        await referrals.insert(tx, made)
        outbox_id = await ask_person(tx, texts, ticket, made, now)
        body = {"agency": made.to_agency, "consent_state": "asked"}
        await write_down(tx, officer, ticket, EntryKind.CONSENT, body, now, subject=made.to_agency, outbox_id=outbox_id)
        return made
    made = offered(made, limit, now)
    await referrals.insert(tx, made)
    body = {"agency": made.to_agency, "consent": made.consent.value, "text": made.reason}
    await write_down(tx, officer, ticket, EntryKind.REFERRED, body, now, subject=made.to_agency)
    await announce(tx, texts, ticket, made, now)
    return made


def offered(referral: Referral, limit: ReferralLimit, now: datetime) -> Referral:
    """The referral as it is once the other agency may see it; its limit begins."""
    return replace(referral, state=ReferralState.OFFERED, offered_at=now, due_at=now + limit.accept)


async def announce(tx: Transaction, texts: Texts, ticket: Ticket, referral: Referral, now: datetime) -> None:
    """Let the other agency know that a case waits for its answer."""
    await tell(
        tx,
        ticket.id,
        EventKind.REFERRED,
        now,
        to=(referral.to_agency,),
        from_agency=referral.from_agency,
        to_agency=referral.to_agency,
        reason=referral.state.value,
        due_at=referral.due_at,
    )
    minutes = int(((referral.due_at or now) - now).total_seconds() // 60)
    who = await directory.on_duty(tx, referral.to_agency, now) or await alerting.everybody(tx, referral.to_agency)
    await ring(tx, texts, who, "alert-referral", now, urgency=ticket.urgency.value, minutes=minutes)


async def accept(tx: Transaction, officer: Officer, referral_id: int, now: datetime) -> Ticket:
    """Take a case another agency offers: the officer holds it, her agency owns it, the sender looks on.

    Raises:
        NotFound: no such referral, or it is for another agency.
        WrongState: it is over, or the ticket is closed.
    """
    referral, ticket = await _undecided(tx, officer, referral_id)
    ended = replace(referral, state=ReferralState.ACCEPTED, ended_at=now, ended_by=officer.id)
    if not await referrals.save(tx, ended, referral.state):
        raise WrongState
    body = {"agency": referral.to_agency}
    await write_down(tx, officer, ticket, EntryKind.REFERRAL_ACCEPTED, body, now, subject=referral.from_agency)
    await sharing.share(tx, ticket.id, referral.from_agency, sharing.REFERRED, now)
    await sharing.stop(tx, ticket.id, referral.to_agency, sharing.REFERRED, now)
    ticket = await change(
        tx,
        ticket,
        now,
        tells=EventKind.CLAIMED,
        agency=referral.to_agency,
        state=TicketState.CLAIMED,
        holder_id=officer.id,
        claimed_at=now,
        claim_number=ticket.claim_number + 1,
        notice_due_at=now + NOTICE_AFTER,
    )
    await _tell_decision(tx, ended, now)
    return ticket


async def bounce(
    tx: Transaction,
    officer: Officer,
    referral_id: int,
    why: BounceReason,
    words: str,
    now: datetime,
    *,
    texts: Texts,
) -> None:
    """Send a case back with a reason; it stays with its holder.

    Raises:
        NotFound: no such referral, or it is for another agency.
        WrongState: it is over.
    """
    said = clean(words, "text")
    referral, ticket = await _undecided(tx, officer, referral_id)
    ended = replace(
        referral,
        state=ReferralState.BOUNCED,
        ended_at=now,
        ended_by=officer.id,
        ended_why=why.value,
        ended_words=said,
    )
    if not await referrals.save(tx, ended, referral.state):
        raise WrongState
    body = {"agency": referral.to_agency, "bounce": why.value, "text": said}
    await write_down(tx, officer, ticket, EntryKind.REFERRAL_BOUNCED, body, now, subject=why.value)
    await _came_back(tx, texts, ended, ticket, now)


async def withdraw(tx: Transaction, officer: Officer, ticket_id: int, claim_number: int, now: datetime) -> None:
    """Take a referral back before it is decided; the holder may, and a supervisor.

    Raises:
        WrongState: none is open.
    """
    ticket = await take(tx, officer, ticket_id, claim_number, for_supervisors=True)
    referral = await referrals.find_open(tx, ticket.id)
    if referral is None:
        raise WrongState
    ended = replace(referral, state=ReferralState.WITHDRAWN, ended_at=now, ended_by=officer.id)
    if not await referrals.save(tx, ended, referral.state):
        raise WrongState
    body = {"agency": referral.to_agency}
    await write_down(tx, officer, ticket, EntryKind.REFERRAL_WITHDRAWN, body, now, subject=referral.to_agency)
    await _tell_decision(tx, ended, now)


async def expire_referrals(tx: Transaction, texts: Texts, now: datetime, only: Collection[int] | None = None) -> int:
    """End what no agency, or no person, answered in time; how many. only: of these tickets.

    Safe to call from two processes.
    """
    late = await referrals.due(tx, now, _AT_ONCE, only)
    cases = await tickets.lock_many(tx, {referral.ticket_id for referral in late})
    for referral in late:
        ticket = cases[referral.ticket_id]
        stands = ticket.is_open and ticket.agency == referral.from_agency
        state = ReferralState.EXPIRED if stands else ReferralState.WITHDRAWN
        why = UNANSWERED if stands and referral.state is ReferralState.ASKING else state.value
        ended = replace(referral, state=state, ended_at=now, ended_why=why)
        if not await referrals.save(tx, ended, referral.state) or not stands:
            continue
        body = {"agency": referral.to_agency, "bounce": why}
        entry = TimelineEntry(tx.ids.draw(), ticket.id, now, now, EntryKind.REFERRAL_BOUNCED, Author.SYSTEM, body)
        await tickets.append(tx, [entry])
        await audit.add(tx, "system", "referral_expired", None, ticket.id, referral.to_agency, now)
        await _came_back(tx, texts, ended, ticket, now)
    return len(late)


async def incoming(tx: Transaction, officer: Officer) -> list[IncomingReferral]:
    """What other agencies offer; works on `reading()` too. Nothing in it tells who it is about."""
    return await referrals.incoming(tx, officer) if officer.may_handle else []


async def sent(tx: Transaction, officer: Officer) -> list[SentReferral]:
    """What the own agency has referred and nobody has decided; works on `reading()` too."""
    return await referrals.sent(tx, officer)


async def _undecided(tx: Transaction, officer: Officer, referral_id: int) -> tuple[Referral, Ticket]:
    require_handling(officer)
    referral, ticket = await referrals.take_offered(tx, officer, referral_id)
    if referral.state is ReferralState.ASKING:
        raise NotFound  # nothing has been offered yet
    if referral.state is not ReferralState.OFFERED or not ticket.is_open or ticket.agency != referral.from_agency:
        raise WrongState
    return referral, ticket


async def _came_back(tx: Transaction, texts: Texts, referral: Referral, ticket: Ticket, now: datetime) -> None:
    """The holder, or whoever is on duty where the ticket is, hears that it is theirs still."""
    holder = [await officers.get(tx, ticket.holder_id)] if ticket.holder_id is not None else []
    who = holder or await directory.on_duty(tx, ticket.agency, now)
    alert = Alert(
        tx.ids.draw(),
        ticket.id,
        BOUNCED,
        referral.id,
        ticket.urgency,
        now,
        agency=ticket.agency,
        officer_ids=tuple(officer.id for officer in holder),
    )
    await tickets.add_alerts(tx, [alert])
    await ring(tx, texts, who, "alert-bounced", now, reference=ticket.reference)
    await _tell_decision(tx, referral, now)


async def _tell_decision(tx: Transaction, referral: Referral, now: datetime) -> None:
    """Both agencies hear how it ended; the other one only if it ever heard of the case."""
    was_offered = referral.offered_at is not None
    await tell(
        tx,
        referral.ticket_id,
        EventKind.REFERRED,
        now,
        to=(referral.from_agency, referral.to_agency) if was_offered else (referral.from_agency,),
        from_agency=referral.from_agency,
        to_agency=referral.to_agency,
        reason=referral.ended_why or referral.state.value,
    )


async def _require_agency(tx: Transaction, code: str, ticket: Ticket) -> None:
    """The other agency must exist, and somebody there must be able to answer."""
    if code == ticket.agency or code not in await referrals.agencies_that_answer(tx):
        raise CannotTakeCases


def _referral(referral_id: int, officer: Officer, ticket: Ticket, wish: Wish, now: datetime) -> Referral:
    reason = clean(wish.reason, "reason")
    note = clean(wish.note, "note") if wish.note.strip() else ""
    words = clean(wish.consent_words, "consent_words") if wish.consent_words.strip() else ""
    if len(note) > MAX_NOTE_CHARS:
        raise BadInput("note", "desk-text-long", most=MAX_NOTE_CHARS)
    if not wish.parts:
        raise BadInput("parts", "desk-parts-empty")
    if wish.consent.is_ground and len(words) < MIN_GROUND_CHARS:
        raise BadInput("consent_words", "desk-ground-short")
    is_recorded = wish.consent is Consent.RECORDED
    if is_recorded and (wish.consent_way is None or wish.consent_at is None or wish.consent_at > now):
        raise BadInput("consent_at", "desk-consent-unclear")
    return Referral(
        id=referral_id,
        ticket_id=ticket.id,
        from_agency=ticket.agency,
        to_agency=wish.to_agency,
        referred_by=officer.id,
        state=ReferralState.ASKING,
        consent=wish.consent,
        parts=frozenset(wish.parts),
        created_at=now,
        reason=reason,
        note=note,
        consent_way=wish.consent_way if is_recorded else None,
        consent_at=wish.consent_at if is_recorded else None,
        consent_words=words,
    )
