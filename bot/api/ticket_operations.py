"""Tickets over the API: list, read, and everything their holder may do."""

from pydantic import BaseModel

from bot.api import models
from bot.api.operations import Call, Operation, reads, writes
from bot.api.problems import (
    ALREADY_CLAIMED,
    CANNOT_REACH,
    NOT_ALLOWED,
    NOT_FOUND,
    REASON_NEEDED,
    STALE_CLAIM,
    WRONG_STATE,
)
from bot.api.references import find_ticket_id, open_ticket
from bot.api.shapes import entry_from, opened_from, ticket_from
from bot.handlers import desk
from bot.handlers.desk import QueueFilter
from storage.database import Transaction

TAG = "tickets"
_WRITING = (NOT_ALLOWED, NOT_FOUND, STALE_CLAIM, WRONG_STATE)


@reads("/tickets", tag=TAG, answer=models.TicketList, query=models.ListQuery)
async def list_tickets(call: Call) -> BaseModel:
    """List tickets of one list of the queue, what needs somebody first.

    Rows carry nothing private. Closed tickets come newest first.
    """
    query: models.ListQuery = call.query
    wanted = QueueFilter(
        query.state, query.urgency, query.text, category=query.category, country=query.country, agency=query.agency
    )
    async with call.desk.database.reading() as tx:
        page = await desk.queue(tx, call.caller.officer, wanted, query.cursor, query.limit)
    items = [ticket_from(row) for row in page.rows]
    return models.TicketList(items=items, next_cursor=page.next_cursor, counts=page.counts)


@reads(
    "/tickets/{reference}",
    tag=TAG,
    answer=models.OpenedTicket,
    path_model=models.TicketPath,
    query=models.ReadQuery,
    problems=(REASON_NEEDED, NOT_FOUND),
)
async def read_ticket(call: Call) -> BaseModel:
    """Read a ticket with everything private in it.

    Its holder and supervisors just do; everybody else gives a `reason`, which stands in the timeline. Each look is
    audited.
    """
    page = await open_ticket(call)
    async with call.desk.database.reading() as tx:
        return opened_from(page, await desk.summary(tx, call.caller.officer, page.ticket.id))


@writes(
    "/tickets/{reference}/claim",
    tag=TAG,
    answer=models.Ticket,
    path_model=models.TicketPath,
    problems=(NOT_ALLOWED, NOT_FOUND, ALREADY_CLAIMED, WRONG_STATE),
)
async def claim_ticket(call: Call, tx: Transaction) -> BaseModel:
    """Take a new ticket: exactly one of many who try at once gets it.

    Claiming a ticket you hold already changes nothing. The `claim_number` of the answer belongs into every later write.
    """
    ticket_id = await find_ticket_id(call, tx)
    await desk.claim(tx, call.caller.officer, ticket_id, call.now)
    return await _ticket(call, tx, ticket_id)


@writes(
    "/tickets/{reference}/release",
    tag=TAG,
    answer=models.Ticket,
    path_model=models.TicketPath,
    body=models.Write,
    problems=_WRITING,
)
async def release_ticket(call: Call, tx: Transaction) -> BaseModel:
    """Put a ticket you hold back into the queue."""
    ticket_id = await find_ticket_id(call, tx)
    await desk.release(tx, call.caller.officer, ticket_id, call.body.claim_number, call.now)
    return await _ticket(call, tx, ticket_id)


@writes(
    "/tickets/{reference}/reply",
    tag=TAG,
    answer=models.Replied,
    path_model=models.TicketPath,
    body=models.Reply,
    problems=(*_WRITING, CANNOT_REACH),
)
async def reply_to_ticket(call: Call, tx: Transaction) -> BaseModel:
    """Write to the person, on the channel where they wrote last.

    The bot's own question waits until the talk ends or falls quiet.
    """
    body: models.Reply = call.body
    officer = call.caller.officer
    ticket_id = await find_ticket_id(call, tx)
    entry = await desk.reply(
        tx,
        officer,
        ticket_id,
        body.claim_number,
        body.text,
        call.now,
        texts=call.desk.texts,
        ends_talk=body.ends_talk,
    )
    shown = entry_from(entry, {officer.id: officer.name}, {})
    return models.Replied(ticket=await _ticket(call, tx, ticket_id), entry=shown)


@writes(
    "/tickets/{reference}/notes",
    tag=TAG,
    answer=models.Ticket,
    path_model=models.TicketPath,
    body=models.Note,
    problems=_WRITING,
)
async def add_note(call: Call, tx: Transaction) -> BaseModel:
    """Add words that only officers read; supervisors may without holding the ticket."""
    ticket_id = await find_ticket_id(call, tx)
    await desk.note(tx, call.caller.officer, ticket_id, call.body.claim_number, call.body.text, call.now)
    return await _ticket(call, tx, ticket_id)


@writes(
    "/tickets/{reference}/urgency",
    tag=TAG,
    answer=models.Ticket,
    path_model=models.TicketPath,
    body=models.ChangeUrgency,
    problems=_WRITING,
)
async def change_urgency(call: Call, tx: Transaction) -> BaseModel:
    """Correct how urgent a ticket is; supervisors may without holding the ticket."""
    ticket_id = await find_ticket_id(call, tx)
    await desk.set_urgency(tx, call.caller.officer, ticket_id, call.body.claim_number, call.body.urgency, call.now)
    return await _ticket(call, tx, ticket_id)


@writes(
    "/tickets/{reference}/close",
    tag=TAG,
    answer=models.Ticket,
    path_model=models.TicketPath,
    body=models.Close,
    problems=_WRITING,
)
async def close_ticket(call: Call, tx: Transaction) -> BaseModel:
    """End a ticket you hold, with an outcome."""
    body: models.Close = call.body
    ticket_id = await find_ticket_id(call, tx)
    officer, outcome, texts = call.caller.officer, body.outcome, call.desk.texts
    await desk.close(tx, officer, ticket_id, body.claim_number, outcome, body.note, call.now, texts=texts)
    return await _ticket(call, tx, ticket_id)


@writes(
    "/tickets/{reference}/reopen",
    tag=TAG,
    answer=models.Ticket,
    path_model=models.TicketPath,
    body=models.Write,
    problems=_WRITING,
)
async def reopen_ticket(call: Call, tx: Transaction) -> BaseModel:
    """Take a closed ticket up again; you hold it then."""
    ticket_id = await find_ticket_id(call, tx)
    await desk.reopen(tx, call.caller.officer, ticket_id, call.body.claim_number, call.now)
    return await _ticket(call, tx, ticket_id)


async def _ticket(call: Call, tx: Transaction, ticket_id: int) -> models.Ticket:
    return ticket_from(await desk.summary(tx, call.caller.officer, ticket_id))


OPERATIONS: tuple[Operation, ...] = (
    list_tickets,
    read_ticket,
    claim_ticket,
    release_ticket,
    reply_to_ticket,
    add_note,
    change_urgency,
    close_ticket,
    reopen_ticket,
)
