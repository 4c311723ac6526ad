"""What a word or an exception would change: past messages judged without it and with it, before it counts."""

import asyncio
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.domain.added_words import Draft, WordKind, may_read_messages
from bot.domain.corrections import said_in
from bot.domain.officers import Officer
from bot.domain.tickets import TimelineEntry
from bot.domain.urgency import Urgency
from bot.handlers.added_words import additions_of, build
from bot.handlers.administration.added_words import check
from bot.handlers.casework.passing import only_passed_lines
from bot.triage import AddedWords, Additions, Assessment, Triage
from storage import added_words as store
from storage import audit, said
from storage.database import Database

DAYS = (7, 30, 90)
MOST_MESSAGES = 2_000
MOST_LINES = 6_000  # opened for it: of a referred case none may be this agency's to read
MOST_SHOWN = 40
_MOST_TICKETS = 1_000
_AT_ONCE = 200
_NEWEST = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Changed:
    """A message that would be judged otherwise. is_urgent: its ticket is an alarm today, after officers looked."""

    entry_id: int
    ticket_id: int
    reference: str
    at: datetime
    text: str
    before: Assessment
    after: Assessment
    is_urgent: bool

    @property
    def is_silenced(self) -> bool:
        return self.before.is_alarm and not self.after.is_alarm


@dataclass(slots=True)
class Preview:
    """steps: how many go from which urgency to which. shown: the messages themselves, for who reads messages.

    silenced: how many alarms would fall silent though their ticket is still urgent. opened: how many lines were opened
    to find what was `looked_at`, in how many `tickets`; is_whole: there was no more of these days.
    """

    draft: Draft
    days: int
    looked_at: int = 0
    opened: int = 0
    tickets: int = 0
    is_whole: bool = False
    steps: Counter[tuple[Urgency, Urgency]] = field(default_factory=Counter)
    silenced: int = 0
    shown: list[Changed] = field(default_factory=list)
    is_readable: bool = False

    @property
    def changed(self) -> int:
        return self.steps.total()

    def add(self, found: Sequence[Changed]) -> None:
        for each in found:
            self.steps[each.before.urgency, each.after.urgency] += 1
            self.silenced += each.is_silenced and each.is_urgent
        self.shown += found[: MOST_SHOWN - len(self.shown)]


async def preview_word(
    database: Database, officer: Officer, triage: Triage, draft: Draft, days: int, now: datetime
) -> Preview:
    """Judge the newest messages in tickets of the officer's agency both ways, a few hundred at a time.

    Messages are opened for it in memory; only who reads messages is shown any, and each such look is audited.

    Raises:
        NotAllowed, BadInput: as `check`.
    """
    checked = check(officer, triage, draft)
    async with database.reading() as tx:
        standing = additions_of(await store.list_standing(tx))
    after = triage.beside(*await asyncio.to_thread(build, _with(standing, checked)))
    preview = Preview(checked, days if days in DAYS else DAYS[1], is_readable=may_read_messages(officer))
    await look_back(database, officer, triage, after, preview, now)
    return preview


async def look_back(
    database: Database, officer: Officer, triage: Triage, after: Triage, preview: Preview, now: datetime
) -> None:
    """Fill a preview: what is judged now by `triage` and would be by `after`."""
    since = now - timedelta(days=preview.days)
    async with database.reading() as tx:
        known = await said.tickets_of_late(tx, officer, since, _MOST_TICKETS)
    preview.tickets = len(known)
    oldest, has_more = _NEWEST, bool(known)
    while has_more and preview.looked_at < MOST_MESSAGES and preview.opened < MOST_LINES:
        async with database.reading() as tx:
            lines = await said.of_tickets(tx, officer, known, since, oldest, _AT_ONCE)
            oldest = min((line.id for line in lines), default=0)
            allowed = [line for line in await only_passed_lines(tx, officer, lines) if said_in(line)]
        preview.opened += len(lines)
        preview.looked_at += len(allowed)
        preview.add(await asyncio.to_thread(_compare, triage, after, allowed, known))
        has_more = len(lines) == _AT_ONCE
    preview.is_whole = not has_more and preview.tickets < _MOST_TICKETS
    if not preview.is_readable:
        preview.shown = []
    await _note(database, officer, preview, now)


def _with(standing: Additions, draft: Draft) -> Additions:
    if draft.kind is WordKind.EXCEPTION:
        return replace(standing, exceptions=(*standing.exceptions, draft.text))
    more = [AddedWords(draft.text, draft.urgency, draft.category)] if draft.urgency and draft.category else []
    return replace(standing, words=(*standing.words, *more))


def _compare(
    before: Triage, after: Triage, lines: Sequence[TimelineEntry], known: dict[int, tuple[str, Urgency]]
) -> list[Changed]:
    """Return the messages whose urgency differs; runs in a thread of its own."""
    found = []
    for line in lines:
        text = said_in(line)
        first, second = before.assess(text), after.assess(text)
        if first.urgency is not second.urgency:
            reference, urgency = known[line.ticket_id]
            found.append(Changed(line.id, line.ticket_id, reference, line.at, text, first, second, urgency.is_alarm))
    return found


async def _note(database: Database, officer: Officer, preview: Preview, now: datetime) -> None:
    """Note the preview, and every ticket whose words it shows."""
    async with database.transaction() as tx:
        subject = f"{preview.looked_at} {preview.changed}"
        await audit.add(tx, "officer", "word_previewed", officer.id, None, subject, now)
        for ticket_id in dict.fromkeys(each.ticket_id for each in preview.shown):
            await audit.add(tx, "officer", "words_read", officer.id, ticket_id, "preview", now)
