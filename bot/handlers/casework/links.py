"""What officers decide about links: confirm, reject, merge, answer both reporters, undo; each is remembered."""

from datetime import datetime

from bot.domain.agency_webhooks import EventKind
from bot.domain.desk import QueueRow
from bot.domain.likeness.links import Link, LinkState, LinkView, Relation, relation_of
from bot.domain.likeness.matching import MOST_PROPOSALS, Reason
from bot.domain.officers import Officer
from bot.domain.tickets import EntryKind, Ticket, TicketState, TimelineEntry
from bot.errors import Conflict, NotFound
from bot.handlers.agency_events import tell
from bot.handlers.desk import claims, talk
from bot.handlers.desk.changes import require_more_than_reading, take, write_down
from bot.handlers.desk.errors import AlreadyClaimed, WrongState
from bot.texts import Texts
from storage import audit, links, officers, people, queue_lists
from storage import desk as store
from storage.database import Transaction

_SURE = 100


class CannotMerge(Conflict):
    """One reporter seeks the other: they are never answered together (THREATS.md T3)."""


class LinkChanged(Conflict):
    """Another officer decided about this link in the meantime."""


async def views_of(tx: Transaction, officer: Officer, ticket: Ticket) -> list[LinkView]:
    """The links of a ticket the officer has opened, the surest first; of proposals only the likeliest.

    Of a ticket the officer may not see only the agency is told.
    """
    found = await links.links_of(tx, ticket.id)
    proposed = [link for link in found if link.state is LinkState.PROPOSED][:MOST_PROPOSALS]
    shown = [link for link in found if link.state is not LinkState.PROPOSED or link in proposed]
    sides = await links.sides_of(tx, [link.other(ticket.id) for link in shown])
    names = await officers.names(tx, {link.decided_by for link in shown if link.decided_by})
    views = []
    for link in shown:
        other_id = link.other(ticket.id)
        if other_id not in sides:
            continue
        about, agency = sides[other_id]
        row = await _row(tx, officer, other_id)
        relation = relation_of(ticket.about, about)
        views.append(LinkView(link, relation, agency, row, names.get(link.decided_by or 0)))
    return [view for view in views if view.row is not None or view.link.state is not LinkState.REJECTED]


async def confirm(
    tx: Transaction, officer: Officer, ticket_id: int, claim_number: int, reference: str, now: datetime
) -> None:
    """Say that two tickets belong together; also for a pair nobody proposed.

    Raises:
        NotFound: one of the two is not for this officer.
        NotAllowed: the officer's agency only looks on at one of the two.
        LinkChanged: it was decided already.
    """
    ticket, other = await _take_both(tx, officer, ticket_id, claim_number, reference)
    link = await links.find(tx, ticket.id, other.id)
    if link is None:
        first, second = sorted((ticket.id, other.id))
        made = Link(first, second, LinkState.CONFIRMED, _SURE, (Reason.BY_OFFICER,), now, now, officer.id)
        await links.insert(tx, made)
    elif link.state in (LinkState.PROPOSED, LinkState.REJECTED):
        await _decide(tx, officer, link, LinkState.CONFIRMED, now)
    else:
        raise LinkChanged
    await _write_both(tx, officer, ticket, other, EntryKind.LINKED, now)


async def reject(
    tx: Transaction, officer: Officer, ticket_id: int, claim_number: int, reference: str, now: datetime
) -> None:
    """Say that a proposal is wrong; the pair is never proposed again."""
    ticket, other = await _take_both(tx, officer, ticket_id, claim_number, reference)
    link = await _find(tx, ticket, other, (LinkState.PROPOSED,))
    await _decide(tx, officer, link, LinkState.REJECTED, now)
    await audit.add(tx, "officer", "link_rejected", officer.id, ticket.id, f"with {other.id}", now)


async def undo(
    tx: Transaction, officer: Officer, ticket_id: int, claim_number: int, reference: str, now: datetime
) -> None:
    """Take the last decision back: merged becomes confirmed, confirmed and rejected become proposed."""
    ticket, other = await _take_both(tx, officer, ticket_id, claim_number, reference)
    link = await _find(tx, ticket, other, (LinkState.CONFIRMED, LinkState.REJECTED, LinkState.MERGED))
    if link.state is LinkState.REJECTED:
        await _decide(tx, officer, link, LinkState.PROPOSED, now)
        await audit.add(tx, "officer", "link_proposed_again", officer.id, ticket.id, f"with {other.id}", now)
        return
    is_merged = link.state is LinkState.MERGED
    await _decide(tx, officer, link, LinkState.CONFIRMED if is_merged else LinkState.PROPOSED, now)
    await _write_both(tx, officer, ticket, other, EntryKind.UNMERGED if is_merged else EntryKind.UNLINKED, now)


async def merge(
    tx: Transaction, officer: Officer, ticket_id: int, claim_number: int, reference: str, now: datetime
) -> None:
    """Work two reports of one case as one: both keep their reporter, one officer holds both.

    Raises:
        CannotMerge: one seeks whom the other is about.
        AlreadyClaimed: somebody else holds the other one.
        WrongState: one of them is closed.
    """
    ticket, other = await _take_both(tx, officer, ticket_id, claim_number, reference)
    if relation_of(ticket.about, other.about) is not Relation.SAME_SIDE:
        raise CannotMerge
    if ticket.holder_id != officer.id or not other.is_open:
        raise WrongState
    if other.state is TicketState.NEW:
        await claims.claim(tx, officer, other.id, now)
    elif other.holder_id is not None and other.holder_id != officer.id:
        raise AlreadyClaimed((await officers.names(tx, [other.holder_id]))[other.holder_id])
    link = await _find(tx, ticket, other, (LinkState.PROPOSED, LinkState.CONFIRMED))
    await _decide(tx, officer, link, LinkState.MERGED, now)
    await _write_both(tx, officer, ticket, other, EntryKind.MERGED, now)


async def merged_tickets(tx: Transaction, officer: Officer, ticket_id: int) -> list[Ticket]:
    """The tickets merged with this one, as far as the officer may see them."""
    found = []
    for other_id in await links.merged_with(tx, ticket_id):
        try:
            found.append(await store.find(tx, officer, other_id))
        except NotFound:
            continue
    return found


async def reply_to_all(
    tx: Transaction,
    officer: Officer,
    ticket_id: int,
    claim_number: int,
    text: str,
    now: datetime,
    *,
    texts: Texts,
    ends_talk: bool = False,
) -> list[TimelineEntry]:
    """Send the same words to the reporter and to those of the merged tickets; all of them or none."""
    others = [each for each in await merged_tickets(tx, officer, ticket_id) if each.holder_id == officer.id]
    persons = {await _person_of(tx, officer, ticket_id), *(each.person_id for each in others)}
    await people.load_persons(tx, persons, lock=True)
    entries = []
    for each, number in [(ticket_id, claim_number), *((other.id, other.claim_number) for other in others)]:
        entries.append(await talk.reply(tx, officer, each, number, text, now, texts=texts, ends_talk=ends_talk))
    return entries


async def _row(tx: Transaction, officer: Officer, ticket_id: int) -> QueueRow | None:
    try:
        return await queue_lists.summary(tx, officer, ticket_id)
    except NotFound:
        return None


async def _take_both(
    tx: Transaction, officer: Officer, ticket_id: int, claim_number: int, reference: str
) -> tuple[Ticket, Ticket]:
    """Both tickets, locked: the first one with the right to decide about it, the other one with that to write into it.

    People are locked first, in the order turns lock them in, so that nobody waits in a circle.
    """
    other_id = await store.find_id(tx, officer, reference)
    if other_id == ticket_id:
        raise NotFound
    persons = {await _person_of(tx, officer, each) for each in (ticket_id, other_id)}
    await people.load_persons(tx, persons, lock=True)
    ticket = await take(tx, officer, ticket_id, claim_number, states=tuple(TicketState), for_supervisors=True)
    other = await store.find(tx, officer, other_id, lock=True)
    await require_more_than_reading(tx, officer, other)
    return ticket, other


async def _person_of(tx: Transaction, officer: Officer, ticket_id: int) -> int:
    return (await store.find(tx, officer, ticket_id)).person_id


async def _find(tx: Transaction, ticket: Ticket, other: Ticket, states: tuple[LinkState, ...]) -> Link:
    link = await links.find(tx, ticket.id, other.id)
    if link is None:
        raise NotFound
    if link.state not in states:
        raise LinkChanged
    return link


async def _decide(tx: Transaction, officer: Officer, link: Link, state: LinkState, now: datetime) -> None:
    if not await links.decide(tx, link, state, officer.id, now):
        raise LinkChanged


async def _write_both(
    tx: Transaction, officer: Officer, ticket: Ticket, other: Ticket, kind: EntryKind, now: datetime
) -> None:
    """A line in both timelines, a row for each in the audit trail, and an event for whoever hears of either."""
    for mine, theirs in ((ticket, other), (other, ticket)):
        await write_down(tx, officer, mine, kind, {"with": theirs.reference}, now, subject=f"with {theirs.id}")
        tx.tell("tickets", str(mine.id))
    for ticket_id in sorted((ticket.id, other.id)):  # counted in one order everywhere, as in `storage.agency_events`
        await tell(tx, ticket_id, EventKind.UPDATED, now)
