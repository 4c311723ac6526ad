"""What a ticket's page shows of its clocks: who was alerted, and which legal limits run."""

from typing import Any

from aiohttp import web

from bot.console.keys import desk_of
from bot.domain.desk import TicketPage
from bot.domain.legal_clocks import RULES
from storage import clocks, legal_clocks
from storage.database import Transaction


async def clocks_of(request: web.Request, tx: Transaction, page: TicketPage) -> dict[str, Any]:
    """What the page of an opened ticket shows about its clocks."""
    desk, ticket = desk_of(request), page.ticket
    running = await legal_clocks.of_ticket(tx, ticket.id)
    return {
        "alerted": await clocks.steps_of(tx, ticket.id, ticket.agency),
        "legal_clocks": [(clock, RULES[clock.rule]) for clock in running if clock.rule in RULES],
        "legal_rules": list(RULES),
        "may_start_legal": page.may_note and ticket.is_open,
        "today": desk.clock().astimezone(desk.zone).date().isoformat(),
    }
