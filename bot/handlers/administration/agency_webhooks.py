"""What an agency's administrators do with its endpoints, and how they hear that one does not answer any more."""

import base64
import secrets
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from urllib.parse import urlsplit

from bot.domain.addresses import find_fault
from bot.domain.agency_webhooks import (
    MAX_NAME_CHARS,
    MAX_URL_CHARS,
    OVERLAP,
    TEST,
    Delivery,
    Endpoint,
    EndpointState,
    EventKind,
    Try,
)
from bot.domain.messages import Outbound
from bot.domain.officers import Officer, Role
from bot.domain.outbox import OutboxKind, OutboxRow, to_chat
from bot.errors import Conflict, NotAllowed
from bot.handlers.desk.errors import BadInput, WrongState
from bot.texts import Texts
from storage import agency_events, audit, outbox, people
from storage import agency_webhooks as store
from storage.database import Transaction

MAX_ENDPOINTS = 10
_SECRET_BYTES = 32
_LAST_RESORT = "KP2MI"  # hears of an endpoint whose agency has no administrator with a linked chat
MAX_LOG = 100


class WebhooksFull(Conflict):
    """Your agency has as many webhooks as it may have."""


def require_managing(officer: Officer) -> None:
    """Let administrators pass, and API keys, whose scope was asked before."""
    if not officer.is_active or (officer.role is not Role.ADMINISTRATOR and not officer.is_service):
        raise NotAllowed("Only your agency's administrators may do that.")


async def endpoints(tx: Transaction, officer: Officer) -> list[tuple[Endpoint, int]]:
    """The agency's endpoints, each with the number of events that wait for it."""
    require_managing(officer)
    waiting = await store.count_waiting(tx, officer)
    return [(each, waiting.get(each.id, 0)) for each in await store.list_own(tx, officer)]


async def add_endpoint(
    tx: Transaction,
    officer: Officer,
    *,
    name: str,
    url: str,
    kinds: Iterable[str],
    ports: Collection[int],
    now: datetime,
) -> tuple[Endpoint, str]:
    """Make an endpoint; its secret is in the answer and never again anywhere.

    Raises:
        BadInput: no name, an address that may not be called, no kind or an unknown one.
        WebhooksFull: the agency has as many as it may have.
    """
    require_managing(officer)
    name, url, chosen = _checked(name, url, kinds, ports)
    if len(await store.list_own(tx, officer)) >= MAX_ENDPOINTS:
        raise WebhooksFull
    endpoint = Endpoint(tx.ids.draw(), officer.agency, name, url, chosen, EndpointState.ACTIVE, now)
    secret = _draw_secret()
    await store.insert(tx, endpoint, secret)
    await _note(tx, officer, "webhook_added", endpoint.id, now, _host(url))
    return endpoint, secret


async def change_endpoint(
    tx: Transaction,
    officer: Officer,
    endpoint_id: int,
    *,
    name: str,
    url: str,
    kinds: Iterable[str],
    ports: Collection[int],
    now: datetime,
) -> Endpoint:
    """Give an endpoint another name, address or choice of events; its secret stays."""
    require_managing(officer)
    await store.find(tx, officer, endpoint_id, lock_row=True)
    name, url, chosen = _checked(name, url, kinds, ports)
    await store.change(tx, endpoint_id, name=name, url=url, kinds=chosen)
    await _note(tx, officer, "webhook_changed", endpoint_id, now, _host(url))
    return await store.find(tx, officer, endpoint_id)


async def rotate_secret(tx: Transaction, officer: Officer, endpoint_id: int, now: datetime) -> tuple[Endpoint, str]:
    """Give an endpoint a new secret, shown once; for a day the one before it signs too."""
    require_managing(officer)
    await store.find(tx, officer, endpoint_id, lock_row=True)
    secret = _draw_secret()
    await store.replace_secret(tx, endpoint_id, secret, now + OVERLAP)
    await _note(tx, officer, "webhook_rotated", endpoint_id, now)
    return await store.find(tx, officer, endpoint_id), secret


async def pause_endpoint(tx: Transaction, officer: Officer, endpoint_id: int, now: datetime) -> Endpoint:
    """Hold events back for an endpoint; safe to call twice.

    Raises:
        WrongState: it was stopped, so nothing is on its way to it.
    """
    return await _set_state(tx, officer, endpoint_id, EndpointState.PAUSED, "webhook_paused", now)


async def resume_endpoint(tx: Transaction, officer: Officer, endpoint_id: int, now: datetime) -> Endpoint:
    """Let an endpoint hear again, also one that was stopped; safe to call twice."""
    return await _set_state(tx, officer, endpoint_id, EndpointState.ACTIVE, "webhook_resumed", now)


async def remove_endpoint(tx: Transaction, officer: Officer, endpoint_id: int, now: datetime) -> None:
    """Forget an endpoint, its secret and its log."""
    require_managing(officer)
    await store.find(tx, officer, endpoint_id, lock_row=True)
    await store.remove(tx, endpoint_id)
    await _note(tx, officer, "webhook_removed", endpoint_id, now)


async def send_test(tx: Transaction, officer: Officer, endpoint_id: int, now: datetime) -> Delivery:
    """Put an event about no ticket on its way, tried once, whatever the endpoint's state."""
    require_managing(officer)
    await store.find(tx, officer, endpoint_id)
    delivery_id = await agency_events.add_test(tx, endpoint_id, TEST, now)
    await _note(tx, officer, "webhook_tested", endpoint_id, now)
    return await store.find_delivery(tx, officer, delivery_id)


async def send_again(tx: Transaction, officer: Officer, delivery_id: int, now: datetime) -> Delivery:
    """Put a delivery on its way once more, under its old id.

    Raises:
        WrongState: the endpoint was stopped; let it hear again first.
    """
    require_managing(officer)
    delivery = await store.find_delivery(tx, officer, delivery_id)
    endpoint = await store.find(tx, officer, delivery.endpoint_id)
    if endpoint.state is EndpointState.STOPPED and delivery.event.kind != TEST:
        raise WrongState
    await store.put_again(tx, delivery_id, now)
    await _note(tx, officer, "webhook_resent", delivery.endpoint_id, now, str(delivery_id))
    return await store.find_delivery(tx, officer, delivery_id)


async def log_of(
    tx: Transaction, officer: Officer, endpoint_id: int | None, before: int | None, limit: int
) -> list[tuple[Delivery, list[Try]]]:
    """Deliveries with their tries, newest first; `before` is the last id of the page before."""
    require_managing(officer)
    if endpoint_id is not None:
        await store.find(tx, officer, endpoint_id)
    found = await store.log(tx, officer, endpoint_id, before, max(1, min(limit, MAX_LOG)))
    tries = await store.tries_of(tx, [each.id for each in found])
    return [(each, tries.get(each.id, [])) for each in found]


async def tell_administrators(
    tx: Transaction, texts: Texts, endpoint: Endpoint, reason: str, now: datetime
) -> list[OutboxRow]:
    """Write to the chats of the agency's administrators that an endpoint needs them.

    reason: `gone` and `dead` stopped the endpoint, `refused` ended one event.
    """
    chats = await store.chats_of_administrators(tx, endpoint.agency)
    if not chats and endpoint.agency != _LAST_RESORT:
        chats = await store.chats_of_administrators(tx, _LAST_RESORT)
    persons = await people.load_persons(tx, {each.person_id for each in chats})
    rows = []
    for chat in chats:
        language = persons[chat.person_id].language
        text = texts.render(language, f"webhook-alert-{reason}", name=endpoint.name, agency=endpoint.agency)
        rows.append(to_chat(tx.ids.draw(), chat, OutboxKind.ALERT, Outbound(text=text, language=language), now))
    await outbox.add(tx, rows)
    await audit.add(tx, "system", f"webhook_{reason}", None, None, str(endpoint.id), now)
    return rows


async def _set_state(
    tx: Transaction, officer: Officer, endpoint_id: int, state: EndpointState, action: str, now: datetime
) -> Endpoint:
    require_managing(officer)
    endpoint = await store.find(tx, officer, endpoint_id, lock_row=True)
    if endpoint.state is state:
        return endpoint
    if endpoint.state is EndpointState.STOPPED and state is EndpointState.PAUSED:
        raise WrongState
    await store.set_state(tx, endpoint_id, state, None, now)
    await _note(tx, officer, action, endpoint_id, now)
    return await store.find(tx, officer, endpoint_id)


async def _note(
    tx: Transaction, officer: Officer, action: str, endpoint_id: int, now: datetime, more: str = ""
) -> None:
    await audit.add(tx, "officer", action, officer.id, None, f"{endpoint_id} {more}".strip(), now)


def _checked(name: str, url: str, kinds: Iterable[str], ports: Collection[int]) -> tuple[str, str, tuple[str, ...]]:
    name = " ".join("".join(each for each in name if each.isprintable()).split())
    if not name or len(name) > MAX_NAME_CHARS:
        raise BadInput("name", "webhook-name" if name else "desk-name-empty", most=MAX_NAME_CHARS)
    url = url.strip()
    if fault := find_fault(url, ports, MAX_URL_CHARS):
        raise BadInput("url", f"webhook-url-{fault}", ports=", ".join(map(str, sorted(ports))))
    return name, url, _known_kinds(list(kinds))


def _known_kinds(kinds: Sequence[str]) -> tuple[str, ...]:
    known = [each.value for each in EventKind]
    if not kinds or any(each not in known for each in kinds):
        raise BadInput("kinds", "webhook-kinds")
    return tuple(each for each in known if each in kinds)


def _draw_secret() -> str:
    return "whsec_" + base64.b64encode(secrets.token_bytes(_SECRET_BYTES)).decode()


def _host(url: str) -> str:
    """What of an address may stand in the audit trail: its path may be a secret."""
    return (urlsplit(url).hostname or "")[:50]
