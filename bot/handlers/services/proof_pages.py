"""Signed addresses at which people see and download their proofs from any phone, soon over."""

import base64
import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta

import filetype

from bot.domain.messages import ChannelName
from bot.domain.people import Person
from bot.domain.proofs import KeptProof
from bot.handlers.turns.house import House
from storage import audit, people, proofs
from storage.database import Database, Transaction
from storage.keys import Vault

PATH = "/proofs"
OPEN_FOR = timedelta(minutes=30)
_PURPOSE = "proofs_page"


@dataclass(frozen=True, slots=True)
class ProofPage:
    language: str
    proofs: list[KeptProof]


def address_of(house: House, vault: Vault, person_id: int, channel: ChannelName, now: datetime) -> str:
    """Where this person finds their proofs; on web chat without the house's outside name, which the page knows."""
    if house.public_url is None and channel is not ChannelName.WEBCHAT:
        return ""
    until = int((now + OPEN_FOR).timestamp())
    return f"{house.public_url or ''}{PATH}/{person_id:x}-{until:x}-{_seal(vault, person_id, until)}"


async def open_page(database: Database, token: str, now: datetime) -> ProofPage | None:
    """What lies at an address; `None` when it is not ours, its time is over, or the person hides."""
    person_id = _read(database.vault, token, now)
    if person_id is None:
        return None  # before any transaction: whoever guesses must not keep others from writing
    async with database.transaction() as tx:
        person = await find_shown(tx, person_id)
        if person is None:
            return None
        await audit.add(tx, "person", "proofs_opened", None, None, str(person.id), now)
        return ProofPage(person.language, await proofs.of_person(tx, person.id))


async def open_file(database: Database, token: str, proof_id: int, now: datetime) -> tuple[str, bytes] | None:
    """Name and content of one proof; `None` when there is none."""
    person_id = _read(database.vault, token, now)
    if person_id is None:
        return None  # before any transaction: whoever guesses must not keep others from writing
    async with database.transaction() as tx:
        person = await find_shown(tx, person_id)
        if person is None:
            return None
        found = next((each for each in await proofs.of_person(tx, person.id) if each.proof.id == proof_id), None)
        if found is None:
            return None
        body = await content_of(tx, found)
        if body is not None:
            await audit.add(tx, "person", "proof_downloaded", None, None, str(proof_id), now)
        return (file_name(1, found, body), body) if body is not None else None


async def content_of(tx: Transaction, kept: KeptProof) -> bytes | None:
    """The file as it came, or the words; `None` when the file was never had."""
    if kept.proof.file_id is None:
        return (kept.proof.words or "").encode()
    return await proofs.read_original(tx, kept.proof.person_id, kept.proof.file_id)


def file_name(number: int, kept: KeptProof, body: bytes) -> str:
    """A name that says what it is and nothing of whose."""
    ending = "txt" if kept.proof.file_id is None else filetype.guess_extension(body) or "bin"
    return f"{number:02}-{kept.proof.kind}.{ending}"


def _read(vault: Vault, token: str, now: datetime) -> int | None:
    """The person an address was made for; `None` when it is not ours or its time is over."""
    parts = token.split("-", 2)
    try:
        person_id, until = int(parts[0], 16), int(parts[1], 16)
    except (ValueError, IndexError):
        return None
    is_ours = len(parts) == 3 and hmac.compare_digest(parts[2].encode(), _seal(vault, person_id, until).encode())
    return person_id if is_ours and now.timestamp() <= until else None


async def find_shown(tx: Transaction, person_id: int) -> Person | None:
    """The person an address was made for; `None` while they hide."""
    person = (await people.load_persons(tx, [person_id])).get(person_id)
    return person if person is not None and person.hidden_since is None else None


def _seal(vault: Vault, person_id: int, until: int) -> str:
    proof = vault.lookup(_PURPOSE, str(person_id), str(until), size=32)
    return base64.urlsafe_b64encode(proof).decode().rstrip("=")
