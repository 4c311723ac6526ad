"""Turns alerts into messages to officers' own chats: no name, no words of the case (THREATS.md T19, T28)."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from bot.domain.messages import ChannelName, Choice, Outbound
from bot.domain.officers import SEES_ALL_AGENCIES
from bot.domain.outbox import OutboxKind, OutboxRow, OutboxState
from bot.domain.people import Identity, Person
from bot.domain.tickets import Alert, Ticket
from bot.handlers.house import House
from bot.handlers.tokens import choice_token
from storage import people
from storage.alerting import chats_on_duty
from storage.database import Transaction

CLAIM = "claim"
_TEXTS = {
    "opened": "alert-new",
    "raised": "alert-raised",
    "undelivered": "alert-undelivered",
    "unreadable": "alert-unreadable",
}


async def messages_for(
    house: House, tx: Transaction, alerts: Iterable[Alert], tickets: Mapping[int, Ticket], now: datetime
) -> list[OutboxRow]:
    """One message per alert and officer on duty who may see the ticket."""
    alerts = list(alerts)
    chats = await chats_on_duty(tx) if alerts else []
    if not chats:
        return []
    persons = await people.load_persons(tx, {identity.person_id for _, identity in chats})
    rows = []
    for alert in alerts:
        ticket = tickets.get(alert.ticket_id)
        for agency, identity in chats:
            if ticket is None or agency in SEES_ALL_AGENCIES or agency == ticket.agency:
                rows.append(_row(house, tx, alert, ticket, identity, persons[identity.person_id], now))
    return rows


def _row(
    house: House,
    tx: Transaction,
    alert: Alert,
    ticket: Ticket | None,
    identity: Identity,
    person: Person,
    now: datetime,
) -> OutboxRow:
    texts, language = house.texts, person.language
    choices: tuple[Choice, ...] = ()
    if ticket is None:
        text = texts.render(language, "alert-unreadable" if alert.clock == "unreadable" else "alert-no-ticket")
    else:
        country = house.catalogue.country_name(ticket.country, language) if ticket.country else "?"
        minutes = int((now - ticket.opened_at).total_seconds() // 60)
        text = texts.render(
            language,
            _TEXTS.get(alert.clock, "alert-review"),
            urgency=texts.render(language, f"urgency-{ticket.urgency.value}"),
            country=country,
            reference=ticket.reference,
            age=minutes,
        )
        if ticket.holder_id is None:
            token = choice_token(tx.vault, person.id, ticket.id, CLAIM, CLAIM)
            choices = (Choice(token, texts.render(language, "button-claim")),)
    return OutboxRow(
        id=tx.ids.draw(),
        identity_id=identity.id,
        person_id=person.id,
        channel=ChannelName(identity.channel),
        kind=OutboxKind.ALERT,
        message=Outbound(text=text, choices=choices, language=language),
        created_at=now,
        ticket_id=alert.ticket_id or None,
        state=OutboxState.PENDING,
        identity=identity,
    )
