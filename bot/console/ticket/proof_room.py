"""What a person keeps as proof, beside their ticket on its page."""

from typing import Any

from aiohttp import web

from bot.console.keys import signed_in
from bot.domain.desk import TicketPage
from bot.handlers.desk.dossiers import standing_of
from storage.database import Transaction


async def proofs_of(request: web.Request, tx: Transaction, page: TicketPage) -> dict[str, Any]:
    """The panel's parts, for who may do more with the ticket than read it."""
    if not page.may_note:
        return {"standing_proofs": None}
    standing = await standing_of(tx, page.ticket.person_id)
    may_export = signed_in(request).officer.is_supervisor
    return {"standing_proofs": standing if standing.kept else None, "may_export_proofs": may_export}
