"""Shows an agency of a referred case only what was passed on to it; what came after, it sees whole."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from bot.domain.desk import FileView, TicketPage
from bot.domain.officers import Officer
from bot.domain.people import Person
from bot.domain.proofs import KeptProof
from bot.domain.referrals import Part, Referral, hidden_in, limits_on, passed, passed_proof, passed_step
from bot.domain.steps import Step, Way
from bot.domain.tickets import Ticket, TimelineEntry
from bot.errors import NotFound
from storage import referrals, sharing
from storage.database import Transaction


async def only_what_was_passed(tx: Transaction, officer: Officer, page: TicketPage) -> TicketPage:
    """The page without what the agencies before kept to themselves."""
    limits = await _limits(tx, officer, page.ticket)
    if not limits:
        return page
    timeline = [entry for each in page.timeline if (entry := passed(each, limits)) is not None]
    person, ticket = page.person, page.ticket
    if not _all_pass(limits, Part.CONTACT):
        person = replace(person, name=None, phone=None, username=None)
    if not _all_pass(limits, Part.ANSWERS):
        ticket = replace(ticket, details={})
    files = (
        page.files if _all_pass(limits, Part.FILES) else [file for file in page.files if not _is_older(file, limits)]
    )
    return replace(page, ticket=ticket, person=person, timeline=timeline, files=files)


async def only_passed_way(tx: Transaction, officer: Officer, ticket: Ticket, way: Way) -> Way:
    """The way home without what the agencies before kept to themselves."""
    limits = await _limits(tx, officer, ticket)
    return replace(way, steps=[passed_step(step, limits) for step in way.steps]) if limits else way


async def hidden_in_step(tx: Transaction, officer: Officer, ticket: Ticket, step: Step) -> frozenset[str]:
    """The fields of a step that this officer does not see, so cannot have meant to empty."""
    return hidden_in(step, await _limits(tx, officer, ticket))


async def require_passed_file(tx: Transaction, officer: Officer, ticket: Ticket, file: FileView) -> None:
    """Refuse a file that was there before the case was referred and was not passed on.

    Raises:
        NotFound: as if it were not there.
    """
    limits = await _limits(tx, officer, ticket)
    if limits and not _all_pass(limits, Part.FILES) and _is_older(file, limits):
        raise NotFound


async def only_passed(
    tx: Transaction, officer: Officer, found: Mapping[int, tuple[Ticket, Person]]
) -> dict[int, tuple[Ticket, Person]]:
    """Tickets and their persons without what this officer may not see: a search must not tell it either."""
    limits = await _limits_of_many(tx, officer, found)
    seen = {}
    for ticket_id, (ticket, person) in found.items():
        own = limits.get(ticket_id, ())
        if not _all_pass(own, Part.CONTACT):
            person = replace(person, profile=replace(person.profile, name=None, phone=None, username=None))
        if not _all_pass(own, Part.ANSWERS):
            ticket = replace(ticket, details={})
        seen[ticket_id] = ticket, person
    return seen


async def only_passed_lines(tx: Transaction, officer: Officer, lines: Sequence[TimelineEntry]) -> list[TimelineEntry]:
    """Lines of several tickets without what this officer may not see."""
    limits = await _limits_of_many(tx, officer, {line.ticket_id for line in lines})
    return [seen for line in lines if (seen := passed(line, limits.get(line.ticket_id, ()))) is not None]


async def only_passed_proofs(
    tx: Transaction, officer: Officer, kept: Sequence[tuple[int, KeptProof]]
) -> list[KeptProof]:
    """Proofs, each with the ticket it belongs to, without what this officer may not see."""
    limits = await _limits_of_many(tx, officer, {ticket_id for ticket_id, _ in kept})
    return [seen for ticket_id, each in kept if (seen := passed_proof(each, limits.get(ticket_id, ()))) is not None]


async def _limits(tx: Transaction, officer: Officer, ticket: Ticket) -> tuple[Referral, ...]:
    return (await _limits_of_many(tx, officer, [ticket.id])).get(ticket.id, ())


async def _limits_of_many(
    tx: Transaction, officer: Officer, ticket_ids: Collection[int]
) -> dict[int, tuple[Referral, ...]]:
    if officer.sees_all_agencies:
        return {}
    accepted = await referrals.accepted_of_many(tx, ticket_ids)
    since = await sharing.since_of_many(tx, officer.agency, accepted) if accepted else {}
    return {ticket_id: limits_on(officer.agency, many, since.get(ticket_id)) for ticket_id, many in accepted.items()}


def _all_pass(limits: tuple[Referral, ...], part: Part) -> bool:
    return all(part in each.parts for each in limits)


def _is_older(file: FileView, limits: tuple[Referral, ...]) -> bool:
    newest = limits[-1].ended_at
    return newest is not None and file.created_at <= newest
