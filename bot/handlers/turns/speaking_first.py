"""Turns in which the house speaks first: a reminder, a talk handed back, an appointment."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.messages import Inbound, Said
from bot.domain.people import Identity
from bot.handlers.turns.situation import Situation, Turn
from storage import people, runs, tickets
from storage.database import Transaction


async def speaking_first(tx: Transaction, person_ids: Sequence[int]) -> list[tuple[Situation, Identity]]:
    """Load and lock these persons' situations, each with the chat they last wrote in; who has none is left out.

    A chat that was blocked is the last choice. Whether more than neutral words may be said there: `Turn.may_speak`.
    """
    if not person_ids:
        return []
    persons = await people.load_persons(tx, person_ids, lock=True)
    open_runs = await runs.open_runs(tx, person_ids)
    open_tickets = await tickets.open_tickets(tx, person_ids)
    newest: dict[int, Identity] = {}
    for identity in (await people.identities_of(tx, person_ids)).values():
        known = newest.get(identity.person_id)
        if known is None or _rank(identity) > _rank(known):
            newest[identity.person_id] = identity
    return [
        (Situation(person, tx.ids, open_runs.get(each, []), open_tickets.get(each, [])), newest[each])
        for each, person in persons.items()
        if each in newest
    ]


def _rank(identity: Identity) -> tuple[bool, datetime]:
    return identity.blocked_at is None, identity.wrote_at or identity.created_at


def turn_of(situation: Situation, identity: Identity, now: datetime) -> Turn:
    """A turn without a message."""
    nothing = Inbound(identity.channel, identity.account, identity.sender, identity.address, "", now, Said(""))
    return Turn(situation, identity, nothing, 0, now)
