"""The family line within a turn: workers open and end it, relatives hear what they may, and each answer is audited."""

from datetime import datetime

from bot.domain.family import Basis, EndFamilyLines, FamilyLine, FollowCase, OpenFamilyLine, ReadFollowed, Scope
from bot.domain.missing import PROMISE
from bot.domain.runs import Run
from bot.domain.steps import next_news
from bot.domain.tickets import Author, EntryKind, Ticket, draw_reference, find_reference
from bot.handlers.services.missing import promise
from bot.handlers.turns.house import House
from bot.handlers.turns.pins import count_wrong, is_slowed
from bot.handlers.turns.plain_way import plain_way
from bot.handlers.turns.situation import Turn
from storage import appointments, audit, family_lines, steps, tickets
from storage.database import Transaction

_UNKNOWN = {"verdict": "unknown"}


async def open_line(house: House, tx: Transaction, turn: Turn, run: Run, command: OpenFamilyLine) -> str:
    """The worker's own word is the consent: it stands in the timeline, and the code is theirs to give."""
    ticket = next((each for each in turn.situation.tickets if each.reference == command.reference), None)
    if ticket is None or turn.situation.person.hidden_since is not None:
        return ""
    scope, code = Scope(command.scope), draw_reference()
    line = FamilyLine(tx.ids.draw(), ticket.id, scope, Basis.WORKER, turn.now)
    await family_lines.insert(tx, line, code)
    body = {"consent_state": f"family_{scope.value}"}
    turn.situation.add_entry(ticket, EntryKind.CONSENT, body, turn.now, author=Author.PERSON)
    turn.situation.ticket_changed(ticket, turn.now)
    await audit.add(tx, "person", "family_line_opened", None, ticket.id, f"{scope.value} {line.basis.value}", turn.now)
    return code


async def end_lines(house: House, tx: Transaction, turn: Turn, run: Run, command: EndFamilyLines) -> int:
    return await end_all(tx, turn)


async def end_all(tx: Transaction, turn: Turn) -> int:
    """Let nobody follow this person's cases any more; whoever holds them reads so. Gives how many codes ended.

    Relatives hear only when their next news is due, in words that fit a case that was closed as well (`missing.py`).
    """
    situation = turn.situation
    mine = [ticket.id for ticket in await tickets.all_tickets(tx, situation.person.id)]
    ended = await family_lines.end_of_tickets(tx, mine, turn.now)
    for ticket in situation.tickets:
        if ticket.id in ended:
            body = {"consent_state": "family_ended"}
            situation.add_entry(ticket, EntryKind.CONSENT, body, turn.now, author=Author.PERSON)
            situation.ticket_changed(ticket, turn.now)
    if ended:
        await audit.add(tx, "person", "family_line_ended", None, None, str(len(ended)), turn.now)
    return len(ended)


async def follow(house: House, tx: Transaction, turn: Turn, run: Run, command: FollowCase) -> dict[str, str]:
    """Answer a code; one that is unknown, over, or somebody else's answers the same (THREATS.md T4)."""
    situation, now = turn.situation, turn.now
    if is_slowed(situation.person, now):
        return {"verdict": "slowed"}
    code = find_reference(command.code)
    own = next((each for each in situation.tickets if each.reference == code), None)
    if own is not None:  # their own report: they wrote it, and whoever it is about has allowed nothing
        return await _tell(house, tx, turn, own, Scope.MINIMUM, "own")
    line = await family_lines.find(tx, code) if code is not None else None
    ticket = await _open_ticket(tx, line)
    if line is None or ticket is None or not await _may_follow(tx, line, ticket, situation.person.id):
        return {"verdict": "slowed"} if count_wrong(situation, now) else _UNKNOWN
    return await _tell(house, tx, turn, ticket, line.scope, line.basis.value)


async def followed(house: House, tx: Transaction, turn: Turn, run: Run, command: ReadFollowed) -> list[dict[str, str]]:
    if turn.situation.person.hidden_since is not None:
        return []
    told = []
    for line in await family_lines.of_follower(tx, turn.situation.person.id):
        ticket = await _open_ticket(tx, line)
        if ticket is not None:
            told.append(await _tell(house, tx, turn, ticket, line.scope, line.basis.value))
    return told


async def _may_follow(tx: Transaction, line: FamilyLine, ticket: Ticket, person_id: int) -> bool:
    """A worker who tries the code of their own case does not use it up."""
    return ticket.person_id == person_id or await family_lines.bind(tx, line.id, person_id)


async def _open_ticket(tx: Transaction, line: FamilyLine | None) -> Ticket | None:
    """The case of a line; one that is closed is nothing to follow any more."""
    found = await tickets.load_many(tx, [line.ticket_id]) if line is not None else {}
    return next((ticket for ticket in found.values() if ticket.is_open), None)


async def _tell(house: House, tx: Transaction, turn: Turn, ticket: Ticket, scope: Scope, basis: str) -> dict[str, str]:
    """Put into words what may be heard; never where somebody is, never what happened."""
    language, now = turn.language, turn.now
    action = "family_line_read" if scope is Scope.PROGRESS else "family_minimum_applied"
    await audit.add(tx, "person", action, None, ticket.id, basis, now)
    news = house.texts.date(language, await _news_due(tx, turn, ticket))
    told = {"verdict": "told", "scope": scope.value, "news": news}
    if scope is Scope.MINIMUM:
        return told
    way = await plain_way(house.texts, tx, ticket, language, now)
    heard = {name: way[name] for name in ("done", "doing") if way.get(name)}  # who has it would tell the country
    return told | {"state": ticket.state.value} | heard


async def _news_due(tx: Transaction, turn: Turn, ticket: Ticket) -> datetime:
    """When this relative hears next: as was promised to them; else it is promised now, for when the steps home say.

    A date promised to another of the family is kept to that one alone.
    """
    made = [each for each in await appointments.of_ticket(tx, ticket.id) if each.kind == PROMISE]
    mine = [each.due_at for each in made if each.person_id == turn.situation.person.id]
    known = next((moment for moment in mine if moment > turn.now), None)
    if known is not None:
        return known
    way = await steps.find_way(tx, ticket.id)
    expected = next_news(way.steps, turn.now) if way is not None else None
    return promise(turn, ticket, expected if expected is not None and expected > turn.now else None)
