"""An agency's webhooks over the API: list, make, change, rotate, hold back, test, and the log."""

from collections.abc import Callable

from pydantic import BaseModel

from bot.api import webhook_models as models
from bot.api.numbers import number_of
from bot.api.operations import Call, Operation, Write, reads, writes
from bot.api.problems import NOT_ALLOWED, NOT_FOUND, WRONG_STATE, Kind
from bot.domain.agency_webhooks import Delivery, Endpoint, Try
from bot.domain.api_keys import Scope
from bot.handlers.administration import agency_webhooks as rules
from storage.database import Transaction

TAG = "webhooks"
_SCOPE = Scope.WEBHOOKS
_PROBLEMS = (NOT_ALLOWED, NOT_FOUND)


def _changes(
    path: str, answer: type[BaseModel], *problems: Kind, body: type[BaseModel] | None = None
) -> Callable[[Write], Operation]:
    """Answer to POST about one webhook, or about one of its deliveries. problems: besides those all of them have."""
    return writes(
        path,
        tag=TAG,
        answer=answer,
        path_model=models.WebhookPath,
        body=body,
        problems=(*_PROBLEMS, *problems),
        scope=_SCOPE,
    )


@reads("/webhooks", tag=TAG, answer=models.WebhookList, problems=(NOT_ALLOWED,), scope=_SCOPE)
async def list_webhooks(call: Call) -> BaseModel:
    """List your agency's webhooks."""
    async with call.desk.database.reading() as tx:
        found = await rules.endpoints(tx, call.caller.officer)
    return models.WebhookList(items=[_webhook(endpoint) for endpoint, _ in found])


@writes(
    "/webhooks",
    tag=TAG,
    answer=models.WebhookWithSecret,
    body=models.WebhookWish,
    problems=(NOT_ALLOWED,),
    scope=_SCOPE,
)
async def add_webhook(call: Call, tx: Transaction) -> BaseModel:
    """Make a webhook; the secret that signs its events is shown only now.

    An event holds its id, type and time and the ticket's id, reference, state and number, nothing about the person:
    fetch the ticket for that. It is tried thirteen times over 75 hours, until the answer is 2xx; 410 ends it.
    """
    body: models.WebhookWish = call.body
    endpoint, secret = await rules.add_endpoint(
        tx,
        call.caller.officer,
        name=body.name,
        url=body.url,
        kinds=body.events,
        ports=call.desk.webhook_ports,
        now=call.now,
    )
    return models.WebhookWithSecret(webhook=_webhook(endpoint), secret=secret)


@_changes("/webhooks/{id}/change", models.Webhook, body=models.WebhookWish)
async def change_webhook(call: Call, tx: Transaction) -> BaseModel:
    """Change a webhook's name, address and events; its secret stays."""
    body: models.WebhookWish = call.body
    endpoint = await rules.change_endpoint(
        tx,
        call.caller.officer,
        number_of(call.path.id),
        name=body.name,
        url=body.url,
        kinds=body.events,
        ports=call.desk.webhook_ports,
        now=call.now,
    )
    return _webhook(endpoint)


@_changes("/webhooks/{id}/rotate", models.WebhookWithSecret)
async def rotate_webhook_secret(call: Call, tx: Transaction) -> BaseModel:
    """Make a new secret, shown only now; for a day every event is signed with both."""
    endpoint, secret = await rules.rotate_secret(tx, call.caller.officer, number_of(call.path.id), call.now)
    return models.WebhookWithSecret(webhook=_webhook(endpoint), secret=secret)


@_changes("/webhooks/{id}/pause", models.Webhook, WRONG_STATE)
async def pause_webhook(call: Call, tx: Transaction) -> BaseModel:
    """Hold events back until the webhook is resumed, for thirty days at most."""
    return _webhook(await rules.pause_endpoint(tx, call.caller.officer, number_of(call.path.id), call.now))


@_changes("/webhooks/{id}/resume", models.Webhook)
async def resume_webhook(call: Call, tx: Transaction) -> BaseModel:
    """Send events again, also after the webhook was stopped."""
    return _webhook(await rules.resume_endpoint(tx, call.caller.officer, number_of(call.path.id), call.now))


@_changes("/webhooks/{id}/remove", models.WebhookRemoved)
async def remove_webhook(call: Call, tx: Transaction) -> BaseModel:
    """Forget a webhook with its log."""
    endpoint_id = number_of(call.path.id)
    await rules.remove_endpoint(tx, call.caller.officer, endpoint_id, call.now)
    return models.WebhookRemoved(id=str(endpoint_id))


@_changes("/webhooks/{id}/test", models.WebhookDelivery)
async def test_webhook(call: Call, tx: Transaction) -> BaseModel:
    """Send an event about no ticket, once; the log tells what became of it."""
    return _delivery(await rules.send_test(tx, call.caller.officer, number_of(call.path.id), call.now), [])


@reads(
    "/webhooks/{id}/deliveries",
    tag=TAG,
    answer=models.WebhookDeliveries,
    path_model=models.WebhookPath,
    query=models.DeliveriesQuery,
    problems=_PROBLEMS,
    scope=_SCOPE,
)
async def list_deliveries(call: Call) -> BaseModel:
    """List what was sent to a webhook in the last thirty days, newest first, with every try."""
    query: models.DeliveriesQuery = call.query
    before = number_of(query.cursor) if query.cursor else None
    async with call.desk.database.reading() as tx:
        found = await rules.log_of(tx, call.caller.officer, number_of(call.path.id), before, query.limit)
    items = [_delivery(delivery, tries) for delivery, tries in found]
    return models.WebhookDeliveries(items=items, next_cursor=items[-1].id if len(items) == query.limit else None)


@_changes("/deliveries/{id}/resend", models.WebhookDelivery, WRONG_STATE)
async def resend_delivery(call: Call, tx: Transaction) -> BaseModel:
    """Send an event once more, under its old id; also one that was taken."""
    return _delivery(await rules.send_again(tx, call.caller.officer, number_of(call.path.id), call.now), [])


def _webhook(endpoint: Endpoint) -> models.Webhook:
    return models.Webhook(
        id=str(endpoint.id),
        name=endpoint.name,
        url=endpoint.url,
        events=list(endpoint.kinds),
        state=endpoint.state,
        stop_reason=endpoint.stop_reason,
        created_at=endpoint.created_at,
        answered_at=endpoint.answered_at,
        failing_since=endpoint.failing_since,
        old_secret_until=endpoint.old_secret_until,
    )


def _delivery(delivery: Delivery, tries: list[Try]) -> models.WebhookDelivery:
    event = delivery.event
    has_ticket = event.ticket_id is not None
    return models.WebhookDelivery(
        id=str(delivery.id),
        webhook_id=str(delivery.endpoint_id),
        event_id=event.webhook_id,
        type=event.kind,
        reference=event.reference if has_ticket else None,
        sequence=event.sequence if has_ticket else None,
        state=delivery.state,
        created_at=delivery.created_at,
        done_at=delivery.done_at,
        next_try_at=delivery.next_attempt_at,
        tries=[
            models.WebhookTry(
                at=each.at, number=each.number, status=each.status, duration_ms=each.duration_ms, error=each.error
            )
            for each in tries
        ],
    )


OPERATIONS: tuple[Operation, ...] = (
    list_webhooks,
    add_webhook,
    change_webhook,
    rotate_webhook_secret,
    pause_webhook,
    resume_webhook,
    remove_webhook,
    test_webhook,
    list_deliveries,
    resend_delivery,
)
