"""Finds out which reports belong together: keys written, candidates found by them, decrypted, compared, proposed."""

import asyncio
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from bot.domain.likeness.clues import Report, read_clues
from bot.domain.likeness.links import CLUSTER_KINDS
from bot.domain.likeness.matching import Card, Match, choose, propose
from bot.domain.tickets import Ticket
from storage import links, people
from storage import tickets as stored_tickets
from storage.database import Database, Transaction

_COMPARED = 20  # candidates of one ticket that are decrypted


async def read_cards(tx: Transaction, tickets: Sequence[Ticket]) -> dict[int, Card]:
    """What each of these tickets says, ready to be compared."""
    persons = await people.load_persons(tx, {ticket.person_id for ticket in tickets})
    words = await links.words_of(tx, [ticket.id for ticket in tickets])
    cards = {}
    for ticket in tickets:
        profile = persons[ticket.person_id].profile
        said = tuple(words.get(ticket.id, ()))
        report = Report(ticket.id, ticket.person_id, ticket.about, ticket.country, ticket.details, profile, said)
        cards[ticket.id] = Card.of(read_clues(report))
        await asyncio.sleep(0)  # a millisecond each: turns go first
    return cards


async def look_for_links(
    database: Database, tickets: Sequence[Ticket], public_numbers: Collection[str], now: datetime
) -> None:
    """Bring keys and proposals of these tickets up to date; what takes time is done between the transactions."""
    async with database.reading() as tx:
        cards = await read_cards(tx, tickets)
    async with database.transaction() as tx:
        for ticket in tickets:
            await links.save_keys(tx, ticket, _kept(cards[ticket.id], public_numbers))
    found: dict[int, list[tuple[int, Match]]] = {}
    for ticket in tickets:
        async with database.reading() as tx:
            found[ticket.id] = await _likely(tx, cards[ticket.id], cards)
    async with database.transaction() as tx:
        for ticket_id, likely in found.items():
            await links.propose(tx, ticket_id, likely, now)


async def _likely(tx: Transaction, card: Card, known: Mapping[int, Card]) -> list[tuple[int, Match]]:
    shared, commonness = await links.who_shares(tx, card.clues.ticket_id, card.keys)
    chosen = choose(shared, commonness, _COMPARED)
    unread = await stored_tickets.load_many(tx, [each for each in chosen if each not in known])
    read = await read_cards(tx, list(unread.values())) if unread else {}
    others = [read[each] if each in read else known[each] for each in chosen if each in read or each in known]
    return propose(card, others, commonness)


def _kept(card: Card, public_numbers: Collection[str]) -> dict[tuple[str, str], str]:
    """The keys of a ticket; numbers of missions and hotlines tell nobody from anybody."""
    return {key: kind for key, kind in card.keys.items() if not (kind in CLUSTER_KINDS and key[1] in public_numbers)}
