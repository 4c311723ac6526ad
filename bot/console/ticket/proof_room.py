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
    officer = signed_in(request).officer
    standing = await standing_of(tx, officer, page.ticket)
    is_any = bool(standing.kept or standing.not_shared)
    return {"standing_proofs": standing if is_any else None, "may_export_proofs": officer.is_supervisor}
