"""What people wrote that was set too low or too high, and how it was read: for whoever keeps the words of danger."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.added_words import may_read_messages
from bot.domain.corrections import Correction, CorrectionFigures, Judged, judged_of, said_in
from bot.domain.officers import Officer
from bot.domain.tickets import TimelineEntry
from bot.domain.urgency import Urgency
from bot.errors import NotAllowed, NotFound
from bot.handlers.administration.added_words import require_keeper
from bot.handlers.casework.passing import only_passed_lines
from bot.triage import Triage
from storage import audit, said, tickets
from storage import corrections as store
from storage.database import Database, Transaction

PERIOD = timedelta(days=90)
PAGE = 20
MOST_PAGES = 50
_MOST_LINES = 1_000
_MOST_MESSAGES = 4
_NEWEST = 2**63 - 1


@dataclass(frozen=True, slots=True)
class ReadMessage:
    """A message, how it was read when it came, and how it would be read now."""

    entry_id: int
    at: datetime
    text: str
    then: Judged | None
    now: Judged


@dataclass(frozen=True, slots=True)
class CorrectedTicket:
    """messages: those the decision came from; none for who does not read messages."""

    correction: Correction
    messages: list[ReadMessage]


@dataclass(frozen=True, slots=True)
class Corrections:
    figures: CorrectionFigures
    rows: list[CorrectedTicket]
    has_more: bool
    is_readable: bool


async def list_corrections(
    database: Database, officer: Officer, triage: Triage, was_low: bool | None, page: int, now: datetime
) -> Corrections:
    """A page of tickets of the officer's agency that were corrected in the last 90 days; reading them is audited.

    Alarms that were taken back and wait for a look stand first among those set too high. Messages are judged anew only
    after the commit: turns wait for who may write.

    Raises:
        NotAllowed: neither supervisor nor administrator.
    """
    require_keeper(officer)
    since, is_readable = now - PERIOD, may_read_messages(officer)
    skip = PAGE * (min(max(page, 1), MOST_PAGES) - 1)
    async with database.transaction() as tx:
        figures = await store.figures(tx, officer, since)
        found = await store.list_corrections(tx, officer, was_low=was_low, since=since, skip=skip, limit=PAGE + 1)
        rows = found[:PAGE]
        if was_low is not True and skip == 0:
            known = {row.ticket_id for row in rows}
            taken_back = await store.list_taken_back(tx, officer, PAGE)
            rows = [*(row for row in taken_back if row.ticket_id not in known), *rows]
        lines = await _lines_of(tx, officer, rows) if is_readable else {}
        for row in rows if is_readable else ():
            await audit.add(tx, "officer", "words_read", officer.id, row.ticket_id, "corrections", now)
    telling = [_telling(row, lines.get(row.ticket_id, [])) for row in rows]
    messages = await asyncio.to_thread(lambda: [judge_anew(triage, each) for each in telling])
    listed = [CorrectedTicket(row, read) for row, read in zip(rows, messages, strict=True)]
    return Corrections(figures, listed, len(found) > PAGE, is_readable)


async def read_message(
    tx: Transaction, officer: Officer, triage: Triage, entry_id: int, now: datetime
) -> tuple[Correction, ReadMessage]:
    """One message to make a word or an exception from, with what its ticket is today; audited.

    Raises:
        NotAllowed: who asks does not read messages.
        NotFound: there is none, or not for this officer.
    """
    require_keeper(officer)
    if not may_read_messages(officer):
        raise NotAllowed
    allowed = await only_passed_lines(tx, officer, [await said.get(tx, officer, entry_id)])
    if not allowed or not said_in(allowed[0]):
        raise NotFound
    line = allowed[0]
    ticket = await tickets.get(tx, line.ticket_id)
    message = (await asyncio.to_thread(judge_anew, triage, [line]))[0]
    await audit.add(tx, "officer", "words_read", officer.id, line.ticket_id, "message", now)
    return await store.of_ticket(tx, ticket), message


async def _lines_of(tx: Transaction, officer: Officer, rows: Sequence[Correction]) -> dict[int, list[TimelineEntry]]:
    """What was said in each ticket, oldest first."""
    ids = [row.ticket_id for row in rows]
    lines = await said.of_tickets(tx, officer, ids, None, _NEWEST, _MOST_LINES) if ids else []
    found: dict[int, list[TimelineEntry]] = {}
    for line in reversed(await only_passed_lines(tx, officer, lines)):
        if said_in(line):
            found.setdefault(line.ticket_id, []).append(line)
    return found


def _telling(row: Correction, lines: Sequence[TimelineEntry]) -> Sequence[TimelineEntry]:
    """The messages that tell most about a wrong urgency: those that alarmed, else those that did not."""
    said_before = [line for line in lines if line.at <= row.at]
    if row.was_low:
        chosen = [line for line in said_before if not _alarmed(line, row.given)][-_MOST_MESSAGES:]
    else:
        chosen = [line for line in said_before if _alarmed(line, Urgency.HIGH)][:_MOST_MESSAGES]
    return chosen or said_before[:1]


def _alarmed(line: TimelineEntry, least: Urgency | None) -> bool:
    """Whether a message was read as at least this urgent when it came."""
    then = judged_of(line.body)
    return then is not None and least is not None and then.urgency.rank >= least.rank


def judge_anew(triage: Triage, lines: Sequence[TimelineEntry]) -> list[ReadMessage]:
    """Messages with how each was read when it came, and how it would be read now; takes a millisecond each."""
    found = []
    for line in lines:
        text = said_in(line)
        now = triage.assess(text)
        judged = Judged(now.urgency, now.category, now.reasons)
        found.append(ReadMessage(line.id, line.at, text, judged_of(line.body), judged))
    return found
