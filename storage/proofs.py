"""What people keep as proof: words under the person's key, files where all files are."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from bot.domain.proofs import SENT, KeptProof, Proof
from storage.database import Transaction
from storage.files import checksum_of, filename_of
from storage.keys import person_key
from storage.schema import file_bodies, files, proofs

_WORDS = "proofs.words"
_ORIGINAL = "file_bodies.original"
_OF_FILES = (
    files.c.state,
    files.c.mime,
    files.c.sealed_source,
    files.c.sealed_sha256,
    files.c.stored_at,
    files.c.ticket_id,
    files.c.size_bytes,
)


async def insert(tx: Transaction, many: Sequence[Proof]) -> None:
    if not many:
        return
    await tx.vault.load(person_key(each.person_id) for each in many)
    rows = [
        {
            "id": each.id,
            "person_id": each.person_id,
            "kind": each.kind,
            "file_id": each.file_id,
            "kept_at": each.kept_at,
            "sealed_words": tx.vault.seal(person_key(each.person_id), _WORDS, each.id, each.words.encode())
            if each.words is not None
            else None,
        }
        for each in many
    ]
    await tx.execute(proofs.insert(), rows)


async def add_words(tx: Transaction, person_id: int, words: str, file_id: int | None = None) -> None:
    """Put words beside the person's newest proof, or that of one file; nothing where there is none."""
    query = select(proofs.c.id, proofs.c.sealed_words).where(proofs.c.person_id == person_id)
    if file_id is not None:
        query = query.where(proofs.c.file_id == file_id)
    row = (await tx.execute(query.order_by(proofs.c.kept_at.desc(), proofs.c.id.desc()).limit(1))).first()
    if row is None:
        return
    key = person_key(person_id)
    await tx.vault.load([key])
    before = None if row.sealed_words is None else tx.vault.open(key, _WORDS, row.id, row.sealed_words).decode()
    sealed = tx.vault.seal(key, _WORDS, row.id, with_words(before, words).encode())
    await tx.execute(proofs.update().where(proofs.c.id == row.id).values(sealed_words=sealed))


async def name(tx: Transaction, person_id: int, kind: str, file_ids: Sequence[int]) -> None:
    """Say what kind of proof these files of a person are."""
    mine = (proofs.c.person_id == person_id, proofs.c.file_id.in_(file_ids))
    await tx.execute(proofs.update().where(*mine).values(kind=kind))


def with_words(before: str | None, more: str) -> str:
    return more if not before else f"{before}\n{more}"


async def of_person(tx: Transaction, person_id: int) -> list[KeptProof]:
    """Everything a person keeps, oldest first."""
    query = select(proofs, *_OF_FILES).outerjoin(files, files.c.id == proofs.c.file_id)
    query = query.where(proofs.c.person_id == person_id).order_by(proofs.c.kept_at, proofs.c.id)
    rows = (await tx.execute(query)).all()
    await tx.vault.load([person_key(person_id)])
    found = []
    for row in rows:
        words = None
        if row.sealed_words is not None:
            words = tx.vault.open(person_key(person_id), _WORDS, row.id, row.sealed_words).decode()
        proof = Proof(row.id, row.person_id, row.kind, row.kept_at, row.file_id, words)
        state = "words" if row.file_id is None else row.state or "failed"
        found.append(_with_file(tx, proof, state, row))
    return found


async def everything_of(tx: Transaction, person_id: int) -> list[KeptProof]:
    """All proofs and all other files a person ever sent, oldest first; a file that is no proof goes by its own id."""
    kept = await of_person(tx, person_id)
    as_proof = {each.proof.file_id for each in kept}
    query = select(files.c.id, files.c.created_at, *_OF_FILES).where(files.c.person_id == person_id)
    for row in (await tx.execute(query)).all():
        if row.id not in as_proof:
            proof = Proof(row.id, person_id, SENT, row.created_at, row.id)
            kept.append(_with_file(tx, proof, row.state, row))
    return sorted(kept, key=lambda each: (each.proof.kept_at, each.proof.id))


def _with_file(tx: Transaction, proof: Proof, state: str, row: Any) -> KeptProof:
    """A proof with its file. row: the columns of `_OF_FILES`, all empty where there is none."""
    filename = None
    if proof.file_id is not None and row.sealed_source is not None:
        filename = filename_of(tx, proof.person_id, proof.file_id, row.sealed_source)
    checksum = checksum_of(tx, proof.person_id, proof.file_id or 0, row.sealed_sha256)
    return KeptProof(proof, state, row.mime, checksum, row.stored_at, row.ticket_id, row.size_bytes, filename)


async def read_original(tx: Transaction, person_id: int, file_id: int) -> bytes | None:
    """A stored file of this person byte for byte as it came: what its checksum is of."""
    query = (
        select(file_bodies.c.sealed_body)
        .join(files, files.c.id == file_bodies.c.file_id)
        .where(files.c.id == file_id, files.c.person_id == person_id, file_bodies.c.variant == "original")
    )
    row = (await tx.execute(query)).first()
    if row is None:
        return None
    await tx.vault.load([person_key(person_id)])
    return tx.vault.open(person_key(person_id), _ORIGINAL, file_id, row.sealed_body)
