"""T10: whatever takes an id or a reference answers another agency's officer as if there were nothing."""

import re
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from aiohttp.web_urldispatcher import DynamicResource

from bot.console import Desk
from bot.console.ticket.actions import ACTIONS
from bot.domain.directory import RoleChange, Shift
from bot.domain.officers import Role
from bot.domain.tickets import Alert, Ticket
from bot.domain.urgency import Urgency
from storage import directory, officer_roles, tickets
from storage.database import Database
from tests.clock import Clock
from tests.console.conftest import Browser
from tests.world import World

SignInAs = Callable[..., Awaitable[Browser]]
OURS, THEIRS = "BP3MI_DKI", "KBRI_KUL"
# What a form may need to be taken at all: a refusal must come from who asks, not from an empty field.
FORM = {
    "claim_number": "0",
    "text": "contoh saja",
    "reason": "alasan yang cukup panjang",
    "note": "contoh saja",
    "outcome": "helped",
    "urgency": "high",
    "confirm": "yes",
    "on": "no",
    "role": "auditor",
    "day": "2026-12-25",
    "name": "Contoh",
    "words-id": "contoh saja",
    "words-en": "only a sample",
    "consent": "given",
    "state": "doing",
    "why": "not_ours",
}
_PLACEHOLDER = re.compile(r"{([a-z_]+)}")


class Things:
    """What belongs to the other agency, by what the address calls it."""

    def __init__(self, ticket: Ticket, ids: dict[str, int]) -> None:
        self.ticket = ticket
        self._ids = ids

    def fill(self, address: str, action: str = "claim") -> str:
        """An address of theirs; an id of a kind not listed here is the ticket's, which is no such thing either."""
        own = next((row_id for part, row_id in self._ids.items() if part in address), self.ticket.id)
        values = {"reference": self.ticket.reference, "other": self.ticket.reference, "agency": THEIRS, "id": str(own)}
        values |= {"action": action, "code": "REPORT", "urgency": "high", "name": "none.css"}
        return _PLACEHOLDER.sub(lambda found: values.get(found.group(1), "x"), address)


@pytest.fixture
async def things(world: World, database: Database, clock: Clock) -> Things:
    ticket = await world.ticket(THEIRS)
    officer = await world.officer(THEIRS)
    ids = database.ids
    alert = Alert(ids.draw(), ticket.id, "opened", 0, Urgency.CRITICAL, clock())
    change = RoleChange(ids.draw(), officer, Role.SUPERVISOR, officer.id, clock())
    shift = Shift(ids.draw(), THEIRS, officer.id, 0, None, 0, 1440)
    async with database.transaction() as tx:
        await tickets.add_alerts(tx, [alert])
        await officer_roles.insert_change(tx, change)
        await directory.add_shifts(tx, [shift])
    found = {"/alerts/": alert.id, "/roles/": change.id, "/shifts/": shift.id, "/officers/": officer.id}
    return Things(ticket, found)


def addresses(browser: Browser, wanted: str) -> list[tuple[str, str]]:
    """Method and address of every route of the console whose address takes that."""
    app: Any = browser.client.server.app  # type: ignore[attr-defined]  # the test server's
    found = []
    for resource in app.router.resources():
        for route in resource:
            inner = route.resource
            if isinstance(inner, DynamicResource) and "{" + wanted + "}" in inner.canonical:
                found.append((route.method, inner.canonical))
    return sorted(set(found))


async def ask(browser: Browser, method: str, path: str) -> int:
    answer = await (browser.post(path, FORM) if method == "POST" else browser.get(path))
    return answer.status


@pytest.mark.parametrize("role", [Role.RESPONDER, Role.SUPERVISOR])
async def test_T10_no_page_or_form_of_a_ticket_is_there_for_another_agency(
    desk: Desk, sign_in_as: SignInAs, things: Things, role: Role
) -> None:
    ours = await sign_in_as(OURS, role=role)
    asked = [
        (method, things.fill(address, action))
        for method, address in addresses(ours, "reference")
        if "/admin/" not in address
        for action in (sorted(ACTIONS) if address.endswith("{reference}/{action}") else ["claim"])
    ]

    found = {(method, path): await ask(ours, method, path) for method, path in asked}

    assert len(found) > 10
    assert {key: status for key, status in found.items() if status != 404} == {}


async def test_T10_nothing_with_an_id_is_there_for_another_agency(
    desk: Desk, sign_in_as: SignInAs, things: Things
) -> None:
    found = {}
    for role in (Role.SUPERVISOR, Role.ADMINISTRATOR):
        ours = await sign_in_as(OURS, role=role)
        for wanted in ("id", "agency"):
            for method, address in addresses(ours, wanted):
                found[role, method, address] = await ask(ours, method, things.fill(address))

    # Who may not do such a thing in the own agency either is told so before anything is looked up.
    told = {key: status for key, status in found.items() if status not in (403, 404)}
    assert len(found) > 20
    assert told == {}


async def test_T10_what_another_agency_gets_no_answer_for_is_there_for_its_own(
    sign_in_as: SignInAs, things: Things
) -> None:
    theirs = await sign_in_as(THEIRS, role=Role.SUPERVISOR)

    statuses = [
        await ask(theirs, "GET", f"/console/tickets/{things.ticket.reference}"),
        await ask(theirs, "POST", f"/console/tickets/{things.ticket.reference}/claim"),
        await ask(theirs, "GET", f"/console/admin/rosters/{THEIRS}"),
        await ask(theirs, "POST", things.fill("/console/alerts/{id}")),
        await ask(theirs, "POST", things.fill("/console/admin/roles/{id}")),
        await ask(theirs, "POST", things.fill("/console/admin/rosters/{agency}/shifts/{id}/remove")),
    ]

    assert [status for status in statuses if status >= 400] == []
