"""Turns alerts into messages to officers' own chats: no name, no words of the case (THREATS.md T19, T28)."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.clocks import Clock
from bot.domain.messages import Outbound
from bot.domain.officers import SEES_ALL_AGENCIES, Agency, Officer
from bot.domain.outbox import OutboxKind, OutboxRow, to_chat
from bot.domain.people import Identity, Person
from bot.domain.tickets import Alert, Ticket
from bot.handlers.escalation.alert_buttons import alert_choices, alert_lines
from bot.handlers.turns.house import House
from storage import clocks, directory, people
from storage.alerting import chats_of
from storage.database import Transaction

WEBHOOK_CLOCK = "webhook"
ASIDE_CLOCK = "appointment"  # something agreed on with a person failed again and again
_ASKS_FOR_SOMEBODY = ("opened", "raised")
_TEXTS = {
    "opened": "alert-new",
    "raised": "alert-raised",
    "undelivered": "alert-undelivered",
    "window_shut": "officer-waits-window",
    "cluster": "alert-cluster",
    "merged_closed": "alert-merged-closed",
    "snoozed": "alert-snoozed",
    "news_due": "alert-news-due",
    Clock.ACKNOWLEDGE: "alert-nobody-yet",
    Clock.UPDATE: "alert-update-late",
}

_TEXTS_WITHOUT_TICKET = {
    "unreadable": "alert-unreadable",
    "call_list": "alert-call-list",
    WEBHOOK_CLOCK: "alert-webhook",
    ASIDE_CLOCK: "alert-appointment-aside",
}


async def messages_for(
    house: House, tx: Transaction, alerts: Iterable[Alert], tickets: Mapping[int, Ticket], now: datetime
) -> list[OutboxRow]:
    """One message per alert and chat of an officer it is for.

    Where nobody is on duty for a ticket that asks for somebody, it escalates at once (THREATS.md F28).
    """
    alerts = list(alerts)
    if not alerts:
        return []
    meant = await _meant(tx, alerts, tickets, now)
    chats = await chats_of(tx, {officer_id for ids in meant.values() for officer_id in ids})
    persons = await people.load_persons(tx, {each.person_id for own in chats.values() for each in own})
    return [
        _row(house, tx, alert, tickets.get(alert.ticket_id), chat, persons[chat.person_id], now)
        for alert in alerts
        for officer_id in meant[alert.id]
        for chat in chats.get(officer_id, ())
    ]


@dataclass(frozen=True, slots=True)
class Lost:
    """A ticket that the clock took from its holder, and who was alerted next."""

    holder_id: int
    ticket: Ticket
    agency: Agency | None
    following: Sequence[Officer]


async def losses_for(house: House, tx: Transaction, lost: Sequence[Lost], now: datetime) -> list[OutboxRow]:
    """What holders read in their own chats, who else would go on believing that a ticket is theirs."""
    if not lost:
        return []
    chats = await chats_of(tx, {each.holder_id for each in lost})
    persons = await people.load_persons(tx, {chat.person_id for own in chats.values() for chat in own})
    rows = []
    for each in lost:
        for chat in chats.get(each.holder_id, ()):
            language = persons[chat.person_id].language
            agency = (each.agency.name_en if language == "en" else each.agency.name_id) if each.agency else "?"
            names = ", ".join(officer.name for officer in each.following) or "?"
            text = house.texts.render(
                language, "alert-lost", reference=each.ticket.reference, names=names, agency=agency
            )
            message = Outbound(text=text, language=language)
            rows.append(to_chat(tx.ids.draw(), chat, OutboxKind.ALERT, message, now, ticket_id=each.ticket.id))
    return rows


async def _meant(
    tx: Transaction, alerts: Sequence[Alert], tickets: Mapping[int, Ticket], now: datetime
) -> dict[int, Collection[int]]:
    """For each alert its officers: those it names, else whoever is on duty at the agency it names.

    One that names neither is for the holder, else for whoever is on duty where the ticket belongs. One about no ticket
    is for the ministries where its agency is asleep.
    """
    meant: dict[int, Collection[int]] = {}
    asked: dict[int, Collection[str]] = {}
    holders: dict[int, Collection[int]] = {}
    for alert in alerts:
        ticket = tickets.get(alert.ticket_id)
        holders[alert.id] = (ticket.holder_id,) if ticket is not None and ticket.holder_id is not None else ()
        if alert.officer_ids:
            meant[alert.id] = alert.officer_ids
        elif ticket is None:
            asked[alert.id] = (alert.agency,) if alert.agency else SEES_ALL_AGENCIES
        elif alert.agency is None and holders[alert.id]:
            meant[alert.id] = holders[alert.id]
        else:
            asked[alert.id] = (alert.agency or ticket.agency,)
    if asked:
        spare = SEES_ALL_AGENCIES if any(alert.ticket_id == 0 for alert in alerts) else frozenset()
        roster = await directory.on_duty_of(tx, {code for codes in asked.values() for code in codes} | spare, now)
        for alert_id, codes in asked.items():
            present = [officer.id for code in sorted(codes) for officer in roster[code]]
            meant[alert_id] = present or holders[alert_id]
        for alert in alerts:
            if alert.ticket_id == 0 and not meant[alert.id]:
                meant[alert.id] = [officer.id for code in sorted(spare) for officer in roster[code]]
        waiting = [alert.ticket_id for alert in alerts if alert.clock in _ASKS_FOR_SOMEBODY and not meant[alert.id]]
        await clocks.pull_forward(tx, waiting, now)
    return meant


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
    if ticket is None:
        text = texts.render(language, _TEXTS_WITHOUT_TICKET.get(alert.clock, "alert-no-ticket"))
    else:
        country = house.catalogue.country_name(ticket.country, language) if ticket.country else "?"
        minutes = int((now - ticket.opened_at).total_seconds() // 60)
        text = texts.render(
            language,
            _text_of(alert, ticket, identity),
            urgency=texts.render(language, f"urgency-{ticket.urgency.value}"),
            country=country,
            reference=ticket.reference,
            age=minutes,
        )
        text = "\n".join([text, *alert_lines(house, language, ticket)])
    choices = alert_choices(house, tx.vault, identity, ticket, language) if ticket is not None else ()
    message = Outbound(text=text, choices=choices, language=language)
    return to_chat(tx.ids.draw(), identity, OutboxKind.ALERT, message, now, ticket_id=alert.ticket_id or None)


def _text_of(alert: Alert, ticket: Ticket, chat: Identity) -> str:
    if alert.clock == Clock.UPDATE and chat.officer_id == ticket.holder_id:
        return "alert-update-due"
    return _TEXTS.get(alert.clock, "alert-review")
