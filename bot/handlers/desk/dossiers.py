"""A person's proofs put together for a claim: with their consent, behind the locks of exports (THREATS.md T15)."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.officers import Officer, Session
from bot.domain.proofs import CLAIMS, EVIDENCE, KeptProof, missing_for
from bot.domain.recruiters import is_anonymous
from bot.domain.tickets import Ticket
from bot.errors import NotAllowed
from bot.handlers.casework.passing import only_passed_proofs
from bot.handlers.desk.changes import require_more_than_reading, supervises
from bot.handlers.desk.exports import ExportClosed, SecondFactorNeeded, has_fresh_factor
from bot.handlers.services.proof_pages import content_of, file_name
from storage import audit, people, proofs, tickets
from storage import desk as store
from storage import export_permits as permits
from storage.database import Transaction

MOST_BYTES = 200 * 1024 * 1024


class ConsentMissing(NotAllowed):
    """The person has not agreed that their proofs are put together."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What a ticket's page tells of proofs. missing: by claim, the elements nothing shows.

    not_shared: how many more there are, which the officer's agency may not see.
    """

    kept: list[KeptProof]
    missing: dict[str, list[str]]
    agreed_at: datetime | None
    not_shared: int = 0


@dataclass(frozen=True, slots=True)
class Enclosed:
    """One proof in a dossier. is_whole: the content still has the checksum it was stored with. name: of its file."""

    kept: KeptProof
    name: str
    body: bytes
    is_whole: bool


@dataclass(frozen=True, slots=True)
class Dossier:
    id: int
    reference: str
    agreed_at: datetime
    enclosed: list[Enclosed]
    left_out: list[KeptProof]
    missing: dict[str, list[str]]
    not_shared: int


async def standing_of(tx: Transaction, officer: Officer, ticket: Ticket) -> Standing:
    """Kinds and times of what the agency was given, for whoever opened the ticket; works on `reading()` too."""
    everything = await proofs.of_person(tx, ticket.person_id)
    kept = await _shared(tx, officer, ticket, everything) if everything else []
    person = (await people.load_persons(tx, [ticket.person_id]))[ticket.person_id]
    not_shared = len(everything) - len(kept)
    return Standing(kept, missing_by_claim(kept), person.profile.dossier_agreed_at, not_shared)


async def export_dossier(tx: Transaction, session: Session, ticket_id: int, now: datetime) -> Dossier:
    """What the ticket's person keeps, as far as the officer's agency was given it; audited as a whole and one by one.

    Raises:
        NotFound: no such ticket, or not for this officer.
        NotAllowed: no supervisor of it.
        ConsentMissing: the person did not agree, or took it back.
        ExportClosed: no permit runs.
        SecondFactorNeeded: the newest proof of it is too old.
    """
    officer = session.officer
    ticket = await store.find(tx, officer, ticket_id)
    if not officer.is_active or not officer.is_supervisor or not await supervises(tx, officer, ticket):
        raise NotAllowed
    await require_more_than_reading(tx, officer, ticket)
    standing = await standing_of(tx, officer, ticket)
    if standing.agreed_at is None or is_anonymous(ticket.details):  # their papers would name them
        raise ConsentMissing
    if await permits.find(tx, officer.agency, now) is None:
        raise ExportClosed
    if not has_fresh_factor(session, now):
        raise SecondFactorNeeded
    enclosed, left_out = await _enclose(tx, officer, ticket, standing.kept, now)
    there = [each.kept for each in enclosed]
    dossier = Dossier(
        tx.ids.draw(),
        ticket.reference,
        standing.agreed_at,
        enclosed,
        left_out,
        missing_by_claim(there),
        standing.not_shared,
    )
    subject = f"{dossier.id} proofs {len(enclosed)} not shared {standing.not_shared}"
    await audit.add(tx, "officer", "dossier_exported", officer.id, ticket.id, subject, now)
    return dossier


def missing_by_claim(kept: list[KeptProof]) -> dict[str, list[str]]:
    kinds = {each.proof.kind for each in kept if each.is_there}
    return {claim: missing_for(claim, kinds) for claim in CLAIMS}


async def _enclose(
    tx: Transaction, officer: Officer, ticket: Ticket, kept: list[KeptProof], now: datetime
) -> tuple[list[Enclosed], list[KeptProof]]:
    enclosed: list[Enclosed] = []
    left_out: list[KeptProof] = []
    size = 0
    for each in kept:
        body = await content_of(tx, each) if each.is_there else None
        if body is None or size + len(body) > MOST_BYTES:
            left_out.append(each)
            continue
        size += len(body)
        name = file_name(len(enclosed) + 1, each, body)
        is_whole = each.sha256 is None or hashlib.sha256(body).digest() == each.sha256
        enclosed.append(Enclosed(each, name, body, is_whole))
        await audit.add(
            tx, "officer", "file_read", officer.id, ticket.id, str(each.proof.file_id or each.proof.id), now
        )
    return enclosed, left_out


async def _shared(tx: Transaction, officer: Officer, ticket: Ticket, kept: Sequence[KeptProof]) -> list[KeptProof]:
    """What stands in tickets the officer may see, without what the agencies before kept to themselves (THREATS.md T10).

    What stands in another report without a name would put a name to it.
    """
    own = await tickets.all_tickets(tx, ticket.person_id)
    nameless = {each.id for each in own if is_anonymous(each.details)}
    placed = [(_ticket_of(each, own, ticket), each) for each in kept]
    seen = await store.load_many(tx, officer, list({ticket_id for ticket_id, _ in placed}))
    given = [(ticket_id, each) for ticket_id, each in placed if ticket_id in seen and ticket_id not in nameless]
    return await only_passed_proofs(tx, officer, given)


def _ticket_of(kept: KeptProof, own: Sequence[Ticket], asking: Ticket) -> int:
    """Where a proof stands: with its file, else in the request it came through; what stands nowhere is the case's."""
    if kept.ticket_id is not None:
        return kept.ticket_id
    boxes = [each for each in own if each.category == EVIDENCE and each.opened_at <= kept.proof.kept_at]
    return boxes[-1].id if boxes and kept.proof.file_id is None else asking.id
