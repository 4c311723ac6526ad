"""What may belong together with a ticket, beside it on its page; merged tickets show one conversation."""

from dataclasses import replace
from typing import Any

from aiohttp import web

from bot.console.keys import desk_of, signed_in
from bot.console.pages import labels_of
from bot.console.ticket.timeline import Line, lines_of
from bot.domain.desk import TicketPage
from bot.domain.likeness.links import LinkState, LinkView, Relation
from bot.domain.reachability import is_watched
from bot.handlers.casework.links import merged_tickets, views_of
from bot.handlers.desk import open_page
from bot.handlers.desk.changes import supervises
from storage import clusters
from storage.database import Transaction

_ORDER = (LinkState.MERGED, LinkState.CONFIRMED, LinkState.PROPOSED, LinkState.REJECTED)


async def links_of(request: web.Request, tx: Transaction, page: TicketPage) -> dict[str, Any]:
    """The panel's parts, and one conversation of all merged tickets this officer holds or supervises."""
    officer = signed_in(request).officer
    views = await views_of(tx, officer, page.ticket)
    views.sort(key=lambda view: _ORDER.index(view.link.state))
    cases = await clusters.of_ticket(tx, page.ticket.id)
    shown: dict[str, Any] = {
        "link_views": views,
        "merged": [view for view in views if view.link.state is LinkState.MERGED and view.row],
        "may_link": page.may_note or (officer.may_handle and page.may_write),
        "may_merge": {view.row.reference for view in views if view.row and _may_merge(page, view)},
        "ticket_clusters": cases,
        "may_open_cluster": {each.id for each in cases if officer.sees_all_agencies or officer.agency == each.agency},
    }
    merged = await merged_tickets(tx, officer, page.ticket.id) if shown["merged"] else []
    shown["is_other_watched"] = any(is_watched(each) for each in merged)
    partners = [each for each in merged if each.holder_id == officer.id or await supervises(tx, officer, each)]
    if partners:
        shown["lines"] = await _one_conversation(request, page, [each.id for each in partners])
    return shown


def _may_merge(page: TicketPage, view: LinkView) -> bool:
    return (
        page.may_write
        and view.relation is Relation.SAME_SIDE
        and view.link.state in (LinkState.PROPOSED, LinkState.CONFIRMED)
    )


async def _one_conversation(request: web.Request, page: TicketPage, other_ids: list[int]) -> list[Line]:
    """All lines in the order things happened, those of another report with its reference."""
    desk, officer, labels = desk_of(request), signed_in(request).officer, labels_of(request)
    lines = [line for line in lines_of(page, labels, desk.zone) if line.shape != "day"]
    for other_id in other_ids:
        other = await open_page(desk.database, officer, other_id, reason=None, now=desk.clock())
        theirs = (line for line in lines_of(other, labels, desk.zone) if line.shape != "day")
        lines += [replace(line, of=other.ticket.reference) for line in theirs]
    lines.sort(key=lambda line: line.at)
    marked: list[Line] = []
    for line in lines:
        today = line.at.astimezone(desk.zone).date()
        if not marked or marked[-1].at.astimezone(desk.zone).date() != today:
            marked.append(Line(f"day-{today.isoformat()}", "day", line.at))
        marked.append(line)
    return marked
