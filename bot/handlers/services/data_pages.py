"""Signed addresses at which people download what is kept about them, and the files that lie there."""

import base64
import hmac
from datetime import datetime, timedelta

from bot.domain.tickets import Author, EntryKind
from bot.handlers.services.proof_pages import ProofPage, content_of, file_name, find_shown
from bot.handlers.turns.house import House
from bot.texts import Texts
from storage import audit, messages, people, proofs, tickets
from storage.database import Database, Transaction
from storage.keys import Vault

PATH = "/my-data"
OPEN_FOR = timedelta(minutes=30)
_PURPOSE = "my_data_page"
_MOST_MESSAGES = 20_000
_SHOWN = (EntryKind.SAID, EntryKind.EDITED, EntryKind.ANSWER, EntryKind.REPLY)


def address_of(house: House, vault: Vault, person_id: int, now: datetime) -> str:
    """Where this person downloads their data for half an hour; empty where nobody outside reaches this house."""
    if house.public_url is None:
        return ""
    until = int((now + OPEN_FOR).timestamp())
    return f"{house.public_url}{PATH}/{person_id:x}-{until:x}-{_seal(vault, person_id, until)}"


def read_address(vault: Vault, token: str, now: datetime) -> int | None:
    """The person an address was made for; `None` when it is not ours or its time is over."""
    parts = token.split("-", 2)
    try:
        person_id, until = int(parts[0], 16), int(parts[1], 16)
    except (ValueError, IndexError):
        return None
    is_ours = len(parts) == 3 and hmac.compare_digest(parts[2].encode(), _seal(vault, person_id, until).encode())
    return person_id if is_ours and now.timestamp() <= until else None


async def data_file(database: Database, texts: Texts, token: str, now: datetime) -> str | None:
    """Everything a person told us and was told, as plain text; `None` for an address that opens nothing."""
    person_id = read_address(database.vault, token, now)
    if person_id is None:
        return None  # before any transaction: whoever guesses must not keep others from writing
    async with database.transaction() as tx:
        person = await find_shown(tx, person_id)
        if person is None:
            return None
        await audit.add(tx, "person", "my_data_downloaded", None, None, str(person_id), now)
        lines = [f"{key}: {value}" for key, value in sorted(person.profile.facts.items())]
        for name in ("name", "phone", "username", "safe_contact"):
            lines += [f"{name}: {value}"] if (value := getattr(person.profile, name)) else []
        lines.append(f"consent: {person.consent_version or '-'} {_moment(person.consented_at)}")
        lines += await _cases(tx, texts, person_id, person.language)
        lines += await _words(tx, person_id)
    return "\n".join(lines) + "\n"


async def open_data_page(database: Database, token: str, now: datetime) -> ProofPage | None:
    """What can be downloaded at an address besides the text: every proof, and every other file they sent."""
    person_id = read_address(database.vault, token, now)
    if person_id is None:
        return None  # as above
    async with database.transaction() as tx:
        person = await find_shown(tx, person_id)
        if person is None:
            return None
        await audit.add(tx, "person", "my_data_opened", None, None, str(person_id), now)
        return ProofPage(person.language, await proofs.everything_of(tx, person_id))


async def data_attachment(database: Database, token: str, row_id: int, now: datetime) -> tuple[str, bytes] | None:
    """Name and content of one of these files; `None` when there is none."""
    person_id = read_address(database.vault, token, now)
    if person_id is None:
        return None  # as above
    async with database.transaction() as tx:
        if await find_shown(tx, person_id) is None:
            return None
        everything = list(enumerate(await proofs.everything_of(tx, person_id), 1))
        number, found = next(((place, each) for place, each in everything if each.proof.id == row_id), (0, None))
        body = await content_of(tx, found) if found is not None else None
        if found is None or body is None:
            return None
        await audit.add(tx, "person", "my_data_downloaded", None, None, f"{person_id} {row_id}", now)
        return file_name(number, found, body), body


async def _cases(tx: Transaction, texts: Texts, person_id: int, language: str) -> list[str]:
    lines: list[str] = []
    for ticket in await tickets.all_tickets(tx, person_id):
        state = texts.render(language, f"state-{ticket.state.value}")
        lines += ["", f"{ticket.reference} ({ticket.category}): {_moment(ticket.opened_at)}, {state}"]
        for entry in await tickets.timeline_of(tx, ticket.id):
            if entry.kind in _SHOWN and (text := entry.body.get("text")):
                side = "<" if entry.author is Author.PERSON else ">"
                lines.append(f"{_moment(entry.at)} {side} {text}")
    return lines


async def _words(tx: Transaction, person_id: int) -> list[str]:
    """Everything they wrote, also what belongs to no case."""
    own = await people.identities_of(tx, [person_id])
    written = await messages.own_after(tx, list(own), 0, _MOST_MESSAGES)
    return ["", *(f"{_moment(each.sent_at)} < {each.text or each.kind}" for each in written)]


def _moment(moment: datetime | None) -> str:
    return moment.isoformat(timespec="minutes") if moment is not None else ""


def _seal(vault: Vault, person_id: int, until: int) -> str:
    proof = vault.lookup(_PURPOSE, str(person_id), str(until), size=32)
    return base64.urlsafe_b64encode(proof).decode().rstrip("=")
