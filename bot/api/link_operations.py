"""Links of a ticket over the API: what may belong together, and why."""

from pydantic import BaseModel, Field

from bot.api import models
from bot.api.models import Given
from bot.api.operations import Call, Operation, reads
from bot.api.problems import NOT_FOUND, REASON_NEEDED
from bot.api.references import open_ticket
from bot.api.shapes import ticket_from
from bot.domain.likeness.links import LinkState, LinkView, Relation
from bot.domain.likeness.matching import Reason
from bot.handlers.casework.links import views_of

TAG = "links"


class TicketLink(Given):
    """Another report that may belong to this one."""

    state: LinkState = Field(description="What officers decided; a rejected pair is not proposed again.")
    score: int = Field(description="How sure the proposal is, 0 to 100.")
    reasons: list[Reason] = Field(description="What both have in common, the weightiest first.")
    relation: Relation = Field(
        description="`seeking`: one report seeks a person; such reports are never merged or answered together."
    )
    agency: str = Field(description="Whose ticket the other one is.")
    ticket: models.Ticket | None = Field(description="The other ticket; null when it is not for this key.")


class TicketLinks(Given):
    items: list[TicketLink]


@reads(
    "/tickets/{reference}/links",
    tag=TAG,
    answer=TicketLinks,
    path_model=models.TicketPath,
    query=models.ReadQuery,
    problems=(REASON_NEEDED, NOT_FOUND),
)
async def list_links(call: Call) -> BaseModel:
    """List the reports that may belong together with a ticket, the surest first.

    It is a look into the ticket: who does not hold it gives a `reason`, and it is audited.
    """
    page = await open_ticket(call)
    async with call.desk.database.reading() as tx:
        views = await views_of(tx, call.caller.officer, page.ticket)
    return TicketLinks(items=[_shape(view) for view in views])


def _shape(view: LinkView) -> TicketLink:
    return TicketLink(
        state=view.link.state,
        score=view.link.score,
        reasons=list(view.link.reasons),
        relation=view.relation,
        agency=view.agency,
        ticket=ticket_from(view.row) if view.row else None,
    )


OPERATIONS: tuple[Operation, ...] = (list_links,)
