"""Who a ticket is about and what they sent: every look is audited as on the ticket's page."""

from pydantic import BaseModel

from bot.api import models
from bot.api.numbers import number_of
from bot.api.operations import Call, Content, Operation, reads
from bot.api.problems import NOT_FOUND, REASON_NEEDED
from bot.api.references import open_ticket
from bot.api.shapes import opened_from
from bot.handlers import desk


class FilePath(models.Taken):
    id: models.Id


@reads(
    "/tickets/{reference}/person",
    tag="people",
    answer=models.Person,
    path_model=models.TicketPath,
    query=models.ReadQuery,
    problems=(REASON_NEEDED, NOT_FOUND),
)
async def read_person(call: Call) -> BaseModel:
    """Read who reported a ticket, and how they may safely be reached.

    The ticket's holder and supervisors just do; everybody else gives a `reason`, which stands in the timeline.
    """
    page = await open_ticket(call)
    async with call.desk.database.reading() as tx:
        return opened_from(page, await desk.summary(tx, call.caller.officer, page.ticket.id)).person


@reads("/files/{id}", tag="people", answer=Content, path_model=FilePath, problems=(NOT_FOUND,))
async def read_file(call: Call) -> Content:
    """Fetch a file of a ticket, by the id that stands in the ticket.

    Whoever holds the ticket or supervises may, and who gave a `reason` for the ticket within the last hour.
    """
    async with call.desk.database.transaction() as tx:
        mime, name, body = await desk.find_file(tx, call.caller.officer, number_of(call.path.id), call.now)
    return Content(mime, name, body)


OPERATIONS: tuple[Operation, ...] = (read_person, read_file)
