"""What people see and download of all they sent, at signed addresses, from any phone, soon over."""

from dataclasses import dataclass
from datetime import datetime

import filetype

from bot.domain.messages import ChannelName
from bot.domain.proofs import KeptProof
from bot.handlers.services.signed_addresses import Addresses
from bot.handlers.turns.house import House
from storage import audit, proofs
from storage.database import Database, Transaction
from storage.keys import Vault

PATH = "/proofs"
ADDRESSES = Addresses(PATH, "proofs_page")


@dataclass(frozen=True, slots=True)
class ProofPage:
    language: str
    proofs: list[KeptProof]
    country: str | None  # by whose clock times are shown


def address_of(house: House, vault: Vault, person_id: int, channel: ChannelName, now: datetime) -> str:
    """Where this person finds their proofs; on web chat without the house's outside name, which the page knows."""
    if house.public_url is None and channel is not ChannelName.WEBCHAT:
        return ""
    return f"{house.public_url or ''}{ADDRESSES.of(vault, person_id, now)}"


async def open_page(database: Database, token: str, now: datetime) -> ProofPage | None:
    """What lies at an address; `None` when it is not ours, its time is over, or the person hides."""
    async with ADDRESSES.opened(database, token, now) as found:
        if found is None:
            return None
        tx, person = found
        await audit.add(tx, "person", "proofs_opened", None, None, str(person.id), now)
        return ProofPage(person.language, await proofs.everything_of(tx, person.id), person.country)


async def open_file(database: Database, token: str, proof_id: int, now: datetime) -> tuple[str, bytes] | None:
    """Name and content of one proof; `None` when there is none."""
    async with ADDRESSES.opened(database, token, now) as opened:
        if opened is None:
            return None
        tx, person = opened
        everything = enumerate(await proofs.everything_of(tx, person.id), 1)
        number, found = next(((place, each) for place, each in everything if each.proof.id == proof_id), (0, None))
        body = await content_of(tx, found) if found is not None else None
        if found is None or body is None:
            return None
        await audit.add(tx, "person", "proof_downloaded", None, None, str(proof_id), now)
        return file_name(number, found, body), body


async def content_of(tx: Transaction, kept: KeptProof) -> bytes | None:
    """The file as it came, or the words; `None` when the file was never had."""
    if kept.proof.file_id is None:
        return (kept.proof.words or "").encode()
    return await proofs.read_original(tx, kept.proof.person_id, kept.proof.file_id)


def file_name(number: int, kept: KeptProof, body: bytes) -> str:
    """A name that says what it is and nothing of whose."""
    ending = "txt" if kept.proof.file_id is None else filetype.guess_extension(body) or "bin"
    return f"{number:02}-{kept.proof.kind}.{ending}"
