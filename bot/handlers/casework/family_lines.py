"""Officers open and end family lines: by the worker's consent, or by the minimum rule where nobody can ask them."""

from datetime import datetime

from bot.domain.family import Basis, FamilyLine, Scope
from bot.domain.officers import Officer
from bot.domain.tickets import EntryKind, draw_reference
from bot.errors import NotFound
from bot.handlers.desk.changes import clean, take, write_down
from bot.handlers.desk.errors import BadInput
from storage import audit
from storage import family_lines as store
from storage.database import Transaction

# What each ground allows: nobody but the worker opens more than the least.
_ALLOWS = {Basis.TOLD_OFFICER: Scope.PROGRESS, Basis.CANNOT_ASK: Scope.MINIMUM}


async def open_line(
    tx: Transaction, officer: Officer, ticket_id: int, claim_number: int, basis: str, words: str, now: datetime
) -> str:
    """Make a code for one relative. words: the consent as it was given, or why the worker cannot be asked.

    Raises:
        BadInput: no such ground, or no words.
        StaleClaim, NotAllowed: as for every change; open to the holder alone.
    """
    ground = next((each for each in _ALLOWS if each.value == basis), None)
    if ground is None:
        raise BadInput("basis", "desk-text-empty")
    why = clean(words, "text")
    ticket = await take(tx, officer, ticket_id, claim_number)
    scope, code = _ALLOWS[ground], draw_reference()
    await store.insert(tx, FamilyLine(tx.ids.draw(), ticket.id, scope, ground, now, officer.id), code)
    body = {"consent_state": f"family_{scope.value}", "text": why}
    await write_down(tx, officer, ticket, EntryKind.CONSENT, body, now, subject=f"family {ground.value}")
    await audit.add(tx, "officer", "family_line_opened", officer.id, ticket.id, f"{scope.value} {ground.value}", now)
    return code


async def end_line(
    tx: Transaction, officer: Officer, ticket_id: int, claim_number: int, line_id: int, now: datetime
) -> None:
    """Let a code open nothing any more.

    Raises:
        NotFound: the ticket has no such open line.
    """
    ticket = await take(tx, officer, ticket_id, claim_number, for_supervisors=True)
    if not await store.end(tx, ticket.id, line_id, now):
        raise NotFound
    await write_down(tx, officer, ticket, EntryKind.CONSENT, {"consent_state": "family_ended"}, now, subject="family")
    await audit.add(tx, "officer", "family_line_ended", officer.id, ticket.id, str(line_id), now)
