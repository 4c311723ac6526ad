"""Alerts nobody has acknowledged, and what was set aside: bodies nobody could read, appointments that fail."""

from datetime import datetime

from bot.domain.appointments import AppointmentAside
from bot.domain.desk import OpenAlert, SetAside
from bot.domain.officers import Officer
from bot.errors import NotFound
from bot.handlers.desk.changes import require_handling
from storage import appointments, audit, inbox, open_alerts
from storage import desk as store
from storage.database import Transaction


async def alerts_open(tx: Transaction, officer: Officer) -> list[OpenAlert]:
    """The most urgent first, at most 200; works on `reading()` too."""
    return await open_alerts.list_open(tx, officer)


async def alerts_folded(tx: Transaction, officer: Officer) -> list[OpenAlert]:
    """One line for each ticket, the most urgent first, at most 200; works on `reading()` too."""
    return await open_alerts.list_folded(tx, officer)


async def acknowledge_together(tx: Transaction, officer: Officer, alert_id: int, now: datetime) -> None:
    """Take an alert and the older ones about its ticket off the list; what came after it was not seen and stays.

    Raises as `acknowledge_alert`.
    """
    require_handling(officer)
    for each in await open_alerts.seen_with(tx, officer, alert_id):
        await acknowledge_alert(tx, officer, each, now)


async def acknowledge_alert(tx: Transaction, officer: Officer, alert_id: int, now: datetime) -> None:
    """Take an alert off the list; safe to call twice.

    Raises:
        NotFound: no such alert, or about a ticket the officer may not see.
    """
    require_handling(officer)
    ticket_id = await open_alerts.acknowledge(tx, officer, alert_id, now)
    if ticket_id is not None:
        await audit.add(tx, "officer", "alert_acknowledged", officer.id, ticket_id or None, str(alert_id), now)


async def set_aside(tx: Transaction, officer: Officer) -> list[SetAside]:
    """Bodies set aside, newest first, at most 200; only for agencies that see everything, others get none."""
    return await store.list_set_aside(tx) if officer.sees_all_agencies else []


async def run_again(tx: Transaction, officer: Officer, inbox_id: int, now: datetime) -> None:
    """Give a body that was set aside another chance.

    Raises:
        NotFound: no such body, or not for this officer.
    """
    require_handling(officer)
    if not officer.sees_all_agencies or not await store.is_set_aside(tx, inbox_id):
        raise NotFound
    await inbox.run_again(tx, inbox_id, now)
    await audit.add(tx, "officer", "inbox_run_again", officer.id, None, str(inbox_id), now)


async def appointments_aside(tx: Transaction, officer: Officer) -> list[AppointmentAside]:
    """Appointments that failed too often, oldest first; for the same officers as bodies set aside."""
    return await appointments.list_set_aside(tx) if officer.sees_all_agencies else []


async def keep_again(tx: Transaction, officer: Officer, appointment_id: int, now: datetime) -> None:
    """Give an appointment that was set aside another chance.

    Raises:
        NotFound: no such appointment, or not for this officer.
    """
    require_handling(officer)
    if not officer.sees_all_agencies or not await appointments.run_again(tx, appointment_id, now):
        raise NotFound
    await audit.add(tx, "officer", "appointment_run_again", officer.id, None, str(appointment_id), now)
