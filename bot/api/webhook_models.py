"""What the API takes and gives about webhooks."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from bot.api.models import Given, Id, Taken
from bot.domain.agency_webhooks import MAX_NAME_CHARS, MAX_URL_CHARS, DeliveryState, EndpointState, EventKind

MAX_LISTED = 100
_MANY = len(EventKind)
# The shape only: whether a name and port may be called is judged by the one rule for it.
_URL = r"^https://([a-z0-9]([a-z0-9-]{0,40}[a-z0-9])?\.){1,4}[a-z][a-z0-9]{1,20}(:[1-5][0-9]{1,4})?(/[A-Za-z0-9._~/?=&%-]*)?$"


class WebhookPath(Taken):
    id: Id


class DeliveriesQuery(Taken):
    cursor: Annotated[Id | None, Field(description="`next_cursor` of the page before.")] = None
    limit: Annotated[int, Field(ge=1, le=MAX_LISTED, description="The most deliveries of one page.")] = 50


class WebhookWish(Taken):
    """Where to send what."""

    model_config = ConfigDict(strict=True)

    name: Annotated[str, Field(max_length=MAX_NAME_CHARS, pattern="[A-Za-z0-9]")]
    url: Annotated[
        str,
        Field(
            pattern=_URL,
            max_length=MAX_URL_CHARS,
            description="https, a public domain name, at a port this installation allows.",
            json_schema_extra={"examples": ["https://agency.example/pulang"]},
        ),
    ]
    events: Annotated[list[EventKind], Field(min_length=1, max_length=_MANY)]


class Webhook(Given):
    id: Id
    name: str
    url: str
    events: list[EventKind]
    state: EndpointState
    stop_reason: str | None = Field(description="`gone`: it answered 410. `dead`: it took nothing for three days.")
    created_at: datetime
    answered_at: datetime | None = Field(description="When it last took an event.")
    failing_since: datetime | None
    old_secret_until: datetime | None = Field(description="Until when the secret before this one signs too.")


class WebhookWithSecret(Given):
    """The only time the secret is shown. Signatures are those of Standard Webhooks."""

    webhook: Webhook
    secret: str


class WebhookList(Given):
    items: list[Webhook]


class WebhookRemoved(Given):
    id: Id
    is_removed: Literal[True] = True


class WebhookTry(Given):
    at: datetime
    number: int
    status: int | None = Field(description="Of the answer; null when there was none.")
    duration_ms: int
    error: str | None = Field(description="Why there was no answer, in a word.")


class WebhookDelivery(Given):
    """One event on its way to one webhook."""

    id: Id
    webhook_id: Id
    event_id: str = Field(description="The `webhook-id` of every try.")
    type: str
    reference: str | None
    sequence: int | None = Field(description="Grows by one with every event of the ticket.")
    state: DeliveryState
    created_at: datetime
    done_at: datetime | None
    next_try_at: datetime | None
    tries: list[WebhookTry]


class WebhookDeliveries(Given):
    items: list[WebhookDelivery]
    next_cursor: str | None
