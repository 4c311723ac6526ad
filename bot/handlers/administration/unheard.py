"""What people wrote calmly minutes before they asked for help some other way: perhaps read too low."""

import asyncio
from dataclasses import dataclass
from datetime import datetime

from bot.domain.added_words import may_read_messages
from bot.domain.officers import Officer
from bot.domain.tickets import TimelineEntry
from bot.domain.unheard import SOON, SpokenBefore, Unheard, as_correction, find_unheard
from bot.handlers.administration.added_words import require_keeper
from bot.handlers.administration.corrections import PERIOD, CorrectedTicket, judge_anew
from bot.handlers.casework.passing import only_passed_lines
from bot.triage import Triage
from storage import audit, said
from storage.database import Database, Transaction

PAGE = 20
NEWEST = 2**63 - 1
_LOOKED_AT, _MOST_LOOKED_AT = 50, 500
_MOST_LINES = 2_000
_MOST_MESSAGES = 4


@dataclass(frozen=True, slots=True)
class UnheardWords:
    """older: for the next page; `None` where nothing older was found."""

    rows: list[CorrectedTicket]
    older: int | None


async def list_unheard(
    database: Database, officer: Officer, triage: Triage, before: int, now: datetime
) -> UnheardWords:
    """Tickets of the officer's agency whose person said something calm just before; reading them is audited.

    Only what stands in a ticket is looked at: who never asked for help is nobody's to read (THREATS.md T9). Nothing for
    who does not read messages.

    Raises:
        NotAllowed: neither supervisor nor administrator.
    """
    require_keeper(officer)
    if not may_read_messages(officer):
        return UnheardWords([], None)
    async with database.transaction() as tx:
        found, older = await _find(tx, officer, before, now)
        for ticket, _ in found:
            await audit.add(tx, "officer", "words_read", officer.id, ticket.ticket_id, "unheard", now)
    read = await asyncio.to_thread(lambda: [judge_anew(triage, words.lines[-_MOST_MESSAGES:]) for _, words in found])
    rows = [
        CorrectedTicket(as_correction(ticket, words), messages)
        for (ticket, words), messages in zip(found, read, strict=True)
    ]
    return UnheardWords(rows, older)


async def _find(
    tx: Transaction, officer: Officer, before: int, now: datetime
) -> tuple[list[tuple[SpokenBefore, Unheard]], int | None]:
    """A page of them; how urgent words were read is sealed with them, so tickets are opened to see."""
    found: list[tuple[SpokenBefore, Unheard]] = []
    for _ in range(_MOST_LOOKED_AT // _LOOKED_AT):
        spoken = await said.tickets_spoken_before(tx, officer, now - PERIOD, before, _LOOKED_AT)
        lines = await _lines_of(tx, officer, spoken)
        for ticket in spoken:
            words = find_unheard(lines.get(ticket.ticket_id, []))
            if words is None:
                continue
            if len(found) == PAGE:
                return found, found[-1][0].ticket_id
            found.append((ticket, words))
        if len(spoken) < _LOOKED_AT:
            return found, None
        before = spoken[-1].ticket_id
    return found, before


async def _lines_of(tx: Transaction, officer: Officer, spoken: list[SpokenBefore]) -> dict[int, list[TimelineEntry]]:
    lines = await said.before_turns(tx, officer, [each.ticket_id for each in spoken], SOON, _MOST_LINES)
    found: dict[int, list[TimelineEntry]] = {}
    for line in await only_passed_lines(tx, officer, lines):
        found.setdefault(line.ticket_id, []).append(line)
    return found
