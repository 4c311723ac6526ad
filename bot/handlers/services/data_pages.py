"""What people download of what is kept about them at signed addresses, and the files that lie there."""

from datetime import datetime

from bot.domain.people import Person
from bot.domain.registration import CODED_FACTS, FACTS
from bot.domain.tickets import Author, EntryKind
from bot.handlers.services.proof_pages import ProofPage, content_of, file_name
from bot.handlers.services.signed_addresses import Addresses
from bot.handlers.turns.house import House
from bot.texts import Texts
from storage import audit, messages, people, proofs, tickets
from storage.database import Database, Transaction
from storage.keys import Vault

PATH = "/my-data"
ADDRESSES = Addresses(PATH, "my_data_page")
_MOST_MESSAGES = 20_000
_SHOWN = (EntryKind.SAID, EntryKind.EDITED, EntryKind.ANSWER, EntryKind.REPLY)


def address_of(house: House, vault: Vault, person_id: int, now: datetime) -> str:
    """Where this person downloads their data for half an hour; empty where nobody outside reaches this house."""
    return f"{house.public_url}{ADDRESSES.of(vault, person_id, now)}" if house.public_url is not None else ""


async def data_file(database: Database, texts: Texts, token: str, now: datetime) -> str | None:
    """Everything a person told us and was told, as plain text; `None` for an address that opens nothing."""
    async with ADDRESSES.opened(database, token, now) as found:
        if found is None:
            return None
        tx, person = found
        await audit.add(tx, "person", "my_data_downloaded", None, None, str(person.id), now)
        lines = _facts(texts, person)
        lines += await _cases(tx, texts, person.id, person.language)
        lines += await _words(tx, person.id)
    return "\n".join(lines) + "\n"


async def open_data_page(database: Database, token: str, now: datetime) -> ProofPage | None:
    """What can be downloaded at an address besides the text: every proof, and every other file they sent."""
    async with ADDRESSES.opened(database, token, now) as found:
        if found is None:
            return None
        tx, person = found
        await audit.add(tx, "person", "my_data_opened", None, None, str(person.id), now)
        return ProofPage(person.language, await proofs.everything_of(tx, person.id), person.country)


async def data_attachment(database: Database, token: str, row_id: int, now: datetime) -> tuple[str, bytes] | None:
    """Name and content of one of these files; `None` when there is none."""
    async with ADDRESSES.opened(database, token, now) as opened:
        if opened is None:
            return None
        tx, person = opened
        everything = list(enumerate(await proofs.everything_of(tx, person.id), 1))
        number, found = next(((place, each) for place, each in everything if each.proof.id == row_id), (0, None))
        body = await content_of(tx, found) if found is not None else None
        if found is None or body is None:
            return None
        await audit.add(tx, "person", "my_data_downloaded", None, None, f"{person.id} {row_id}", now)
        return file_name(number, found, body), body


def _facts(texts: Texts, person: Person) -> list[str]:
    """What is kept of the person, in plain words and in the order people think of it."""
    profile, language = person.profile, person.language
    told = {key: str(profile.facts[key]) for key in FACTS if profile.facts.get(key)}
    for key in CODED_FACTS & told.keys():
        told[key] = texts.first(language, (f"fact-{key}-{told[key]}", "fact-other"))
    for name in ("name", "phone", "username", "safe_contact"):
        if value := getattr(profile, name):
            told[name] = value
    if person.consented_at is not None:
        told["consent"] = texts.render(language, "fact-consent-given", date=texts.date(language, person.consented_at))
    return [f"{texts.render(language, f'fact-{key}')}: {value}" for key, value in told.items()]


async def _cases(tx: Transaction, texts: Texts, person_id: int, language: str) -> list[str]:
    lines: list[str] = []
    for ticket in await tickets.all_tickets(tx, person_id):
        state = texts.render(language, f"state-{ticket.state.value}")
        kind = texts.first(language, (f"category-{ticket.category}", "category-OTHER"))
        lines += ["", f"{ticket.reference} ({kind}): {_moment(ticket.opened_at)}, {state}"]
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


def _moment(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M} UTC"
