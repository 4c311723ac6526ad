"""From the reference in a path to the ticket of it that a key may see."""

from bot.api.operations import Call
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
