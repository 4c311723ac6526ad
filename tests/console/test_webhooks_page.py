"""Administrators keep their agency's webhooks and API keys; secrets are shown once and to nobody else."""

import re
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest
from aiohttp import ClientResponse
from sqlalchemy import select

from bot.console.administration.api_keys_page import ROUTES as KEY_ROUTES
from bot.console.administration.webhooks_page import ROUTES as WEBHOOK_ROUTES
from bot.domain.agency_webhooks import TEST, DeliveryState, EndpointState, EventKind, Try
from bot.domain.api_keys import Scope
from bot.domain.officers import Role
from bot.texts import Texts
from storage import agency_webhooks as store
from storage.agency_webhooks import Mark
from storage.database import Database
from storage.schema import api_keys, webhook_deliveries, webhook_endpoints
from tests.clock import Clock
from tests.console.conftest import Browser

PATH = "/console/admin/webhooks"
FORM = {"name": "Sistem contoh", "url": "https://agency.example/hook", "kind": "ticket.opened"}
SignIn = Callable[..., Awaitable[Browser]]


@pytest.fixture
async def admin(sign_in_as: SignIn) -> Browser:
    return await sign_in_as(role=Role.ADMINISTRATOR)


async def made(admin: Browser, database: Database) -> tuple[int, str]:
    """A webhook made by its form: its id and the page that showed its secret."""
    page = await (await admin.post(PATH, FORM)).text()
    async with database.reading() as tx:
        return (await tx.execute(select(webhook_endpoints.c.id))).scalar_one(), page


async def page_of(admin: Browser, path: str) -> str:
    answer = await admin.get(path)
    assert answer.status == 200
    return await answer.text()


def secret_in(page: str) -> str | None:
    found = re.search(r"whsec_[A-Za-z0-9+/=]+|pk_[A-Za-z0-9_-]{43}", page)
    return found[0] if found else None


async def test_new_webhook_shows_its_secret_once(admin: Browser, database: Database) -> None:
    webhook_id, first = await made(admin, database)

    again = await page_of(admin, f"{PATH}/{webhook_id}")

    assert secret_in(first) is not None
    assert secret_in(again) is None
    assert "https://agency.example/hook" in again


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"url": "https://127.0.0.1/"}, "problem-webhook-url-host"),
        ({"url": "http://agency.example/"}, "problem-webhook-url-scheme"),
        ({"name": " "}, "problem-desk-name-empty"),
        ({"kind": "ticket.unknown"}, "problem-webhook-kinds"),
    ],
)
async def test_wrong_form_says_why_and_keeps_what_was_typed(
    admin: Browser, texts: Texts, changes: dict[str, str], key: str
) -> None:
    answer = await admin.post(PATH, FORM | changes)

    page = await answer.text()
    assert (answer.status, texts.render("id", f"console-{key}") in page) == (422, True)
    assert all(value in page for value in (FORM | changes).values() if value.startswith("http"))


async def test_webhook_is_changed_held_back_resumed_rotated_and_removed(admin: Browser, database: Database) -> None:
    webhook_id, first = await made(admin, database)
    at = f"{PATH}/{webhook_id}"

    changed = await admin.post(at, FORM | {"name": "Nama lain"})
    paused = await admin.post(at + "/pause")
    shown = await page_of(admin, at)
    resumed = await admin.post(at + "/resume")
    rotated = await admin.post(at + "/rotate")
    fresh = secret_in(await rotated.text())
    removed = await admin.post(at + "/remove")

    assert [answer.status for answer in (changed, paused, resumed, removed)] == [303] * 4
    assert "Nama lain" in shown
    assert 'action="/console/admin/webhooks/' + f'{webhook_id}/resume"' in shown
    assert fresh not in (None, secret_in(first))
    assert (await admin.get(at)).status == 404


async def test_test_button_puts_an_event_on_its_way_and_the_log_shows_every_try(
    admin: Browser, database: Database, clock: Clock
) -> None:
    webhook_id, _ = await made(admin, database)
    await admin.post(f"{PATH}/{webhook_id}/test")
    async with database.transaction() as tx:
        (leased,) = await store.lease(tx, 1, clock(), clock() + timedelta(minutes=1), 10, [], 4)
        tried = Try(clock(), 1, None, 10_000, "timeout")
        await store.mark(tx, 1, [Mark(leased.delivery, tried, DeliveryState.FAILED, None)])

    page = await page_of(admin, f"{PATH}/{webhook_id}")
    resent = await admin.post(f"{PATH}/{webhook_id}/deliveries/{leased.delivery.id}/resend")

    assert "Terlalu lama" in page
    assert "10000 md" in page or "10.000 md" in page
    assert resent.status == 303
    async with database.reading() as tx:
        assert (await tx.execute(select(webhook_deliveries.c.state))).scalar_one() == "waiting"


async def test_key_is_shown_once_replaced_and_ended(admin: Browser, database: Database) -> None:
    first = secret_in(await (await admin.post("/console/admin/keys", {"name": "Sistem", "scope": "read"})).text())
    async with database.reading() as tx:
        key_id = (await tx.execute(select(api_keys.c.id))).scalar_one()
    listed = secret_in(await page_of(admin, "/console/admin/keys"))
    second = secret_in(await (await admin.post(f"/console/admin/keys/{key_id}/rotate")).text())
    ended = await admin.post(f"/console/admin/keys/{key_id}/end")

    assert (listed, ended.status) == (None, 303)
    assert first and second and first != second
    async with database.reading() as tx:
        rows = (await tx.execute(select(api_keys.c.revoked_at, api_keys.c.scopes).order_by(api_keys.c.id))).all()
    assert [(row.revoked_at is not None, row.scopes) for row in rows] == [(True, "read"), (False, "read")]


async def test_key_without_a_right_is_not_made(admin: Browser, texts: Texts) -> None:
    answer = await admin.post("/console/admin/keys", {"name": "Sistem"})

    assert answer.status == 422
    assert texts.render("id", "console-problem-api-key-scopes") in await answer.text()


async def ask(browser: Browser, method: str, path: str) -> ClientResponse:
    path = "/console" + re.sub(r"{[^}]*}+", "1", path)
    return await (browser.get(path) if method == "GET" else browser.post(path, FORM))


@pytest.mark.parametrize("role", [Role.RESPONDER, Role.SUPERVISOR, Role.AUDITOR])
async def test_nobody_but_administrators_opens_these_pages(sign_in_as: SignIn, role: Role) -> None:
    browser = await sign_in_as(role=role)
    routes = {(route.method, route.path) for route in [*WEBHOOK_ROUTES, *KEY_ROUTES]}

    answers = [(await ask(browser, method, path)).status for method, path in routes]

    assert set(answers) == {403}


async def test_T10_webhook_of_another_agency_is_not_there(
    admin: Browser, sign_in_as: SignIn, database: Database
) -> None:
    webhook_id, _ = await made(admin, database)
    stranger = await sign_in_as("BP3MI_CONTOH", Role.ADMINISTRATOR)

    answers = [(await stranger.get(f"{PATH}/{webhook_id}")).status] + [
        (await stranger.post(f"{PATH}/{webhook_id}{end}", FORM)).status
        for end in ("", "/rotate", "/pause", "/resume", "/test", "/remove")
    ]

    assert set(answers) == {404}
    assert "agency.example" not in await page_of(stranger, PATH)


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_word_of_a_closed_list_exists(texts: Texts, language: str) -> None:
    needed = [f"webhook-kind-{each}" for each in [*(kind.value for kind in EventKind), TEST]]
    needed += [f"webhook-state-{each.value}" for each in EndpointState]
    needed += [f"webhook-delivery-{each.value}" for each in DeliveryState]
    needed += [f"api-key-scope-{each.value}" for each in Scope]
    needed += [f"webhook-stop-{each}" for each in ("gone", "dead")]
    keys = {f"console-{each.replace('.', '-')}" for each in needed} | {
        f"webhook-alert-{each}" for each in ("gone", "dead", "refused")
    }

    assert {key for key in keys if not texts.has(language, key)} == set()
