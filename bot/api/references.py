"""From the reference in a path to the ticket of it that a key may see, and into it."""

from bot.api.operations import Call
from bot.domain.desk import TicketPage
from bot.domain.tickets import read_reference
from bot.errors import NotFound
from bot.handlers import desk
from storage.database import Transaction


async def find_ticket_id(call: Call, tx: Transaction) -> int:
    """The id behind the path's reference.

    Raises:
        NotFound: no such ticket, not for this key, or the reference cannot be one.
    """
    reference = read_reference(call.path.reference)
    if reference is None:
        raise NotFound
    return await desk.find_id(tx, call.caller.officer, reference)


async def open_ticket(call: Call) -> TicketPage:
    """The path's ticket with everything in it that the key may see; the look is audited, with the query's reason.

    Raises:
        NotFound: as above.
        ReasonNeeded: the key neither holds it nor supervises, and gave no reason.
    """
    async with call.desk.database.reading() as tx:
        ticket_id = await find_ticket_id(call, tx)
    officer, reason = call.caller.officer, call.query.reason
    return await desk.open_page(call.desk.database, officer, ticket_id, reason=reason, now=call.now)
