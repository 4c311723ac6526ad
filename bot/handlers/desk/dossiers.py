"""A person's proofs put together for a claim: with their consent, behind the locks of exports (THREATS.md T15)."""

import hashlib
from dataclasses import dataclass
from datetime import datetime

from bot.domain.desk import FileView
from bot.domain.officers import Officer, Session
from bot.domain.proofs import CLAIMS, KeptProof, missing_for
from bot.domain.recruiters import is_anonymous
from bot.domain.tickets import Ticket
from bot.errors import NotAllowed, NotFound
from bot.handlers.casework.passing import require_passed_file
from bot.handlers.desk.changes import require_more_than_reading, supervises
from bot.handlers.desk.exports import ExportClosed, SecondFactorNeeded, has_fresh_factor
from bot.handlers.services.proof_pages import content_of, file_name
from storage import audit, people, proofs
from storage import desk as store
from storage import export_permits as permits
from storage.database import Transaction

MOST_BYTES = 200 * 1024 * 1024


class ConsentMissing(NotAllowed):
    """The person has not agreed that their proofs are put together."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What a ticket's page tells of proofs. missing: by claim, the elements nothing shows."""

    kept: list[KeptProof]
    missing: dict[str, list[str]]
    agreed_at: datetime | None


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


async def standing_of(tx: Transaction, person_id: int) -> Standing:
    """Kinds and times, for whoever opened the ticket; works on `reading()` too."""
    kept = await proofs.of_person(tx, person_id)
    person = (await people.load_persons(tx, [person_id]))[person_id]
    return Standing(kept, missing_by_claim(kept), person.profile.dossier_agreed_at)


async def export_dossier(tx: Transaction, session: Session, ticket_id: int, now: datetime) -> Dossier:
    """Everything the ticket's person keeps; audited as a whole and proof by proof.

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
    standing = await standing_of(tx, ticket.person_id)
    if standing.agreed_at is None or is_anonymous(ticket.details):  # their papers would name them
        raise ConsentMissing
    if await permits.find(tx, officer.agency, now) is None:
        raise ExportClosed
    if not has_fresh_factor(session, now):
        raise SecondFactorNeeded
    enclosed, left_out = await _enclose(tx, officer, ticket, standing.kept, now)
    there = [each.kept for each in enclosed]
    dossier = Dossier(tx.ids.draw(), ticket.reference, standing.agreed_at, enclosed, left_out, missing_by_claim(there))
    subject = f"{dossier.id} proofs {len(enclosed)}"
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
        body = await _content(tx, officer, ticket, each)
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


async def _content(tx: Transaction, officer: Officer, ticket: Ticket, kept: KeptProof) -> bytes | None:
    """What the agency that gave the case away did not pass on stays out."""
    proof = kept.proof
    if not kept.is_there:
        return None
    view = FileView(proof.file_id or 0, "document", kept.state, kept.mime, None, proof.kept_at)
    try:
        await require_passed_file(tx, officer, ticket, view)
    except NotFound:
        return None
    return await content_of(tx, kept)
