"""Alerts over the API, and who this key is."""

from pydantic import BaseModel

from bot.api import models
from bot.api.operations import Call, Operation, reads, writes
from bot.api.problems import NOT_ALLOWED, NOT_FOUND
from bot.api.shapes import alert_from, officer_ref
from bot.errors import NotFound
from bot.handlers import desk
from storage.database import Transaction

_LARGEST_ID = 2**63 - 1


@reads("/alerts", tag="alerts", answer=models.AlertList)
async def list_alerts(call: Call) -> BaseModel:
    """List alerts nobody has acknowledged, the most urgent first, at most 200."""
    async with call.desk.database.reading() as tx:
        alerts = await desk.alerts_open(tx, call.caller.officer)
    return models.AlertList(items=[alert_from(alert) for alert in alerts])


@writes(
    "/alerts/{id}/acknowledge",
    tag="alerts",
    answer=models.Acknowledged,
    path_model=models.AlertPath,
    problems=(NOT_ALLOWED, NOT_FOUND),
)
async def acknowledge_alert(call: Call, tx: Transaction) -> BaseModel:
    """Take an alert off the list; safe to call twice."""
    alert_id = int(call.path.id)
    if alert_id > _LARGEST_ID:
        raise NotFound
    await desk.acknowledge_alert(tx, call.caller.officer, alert_id, call.now)
    return models.Acknowledged(id=str(alert_id))


@reads("/me", tag="me", answer=models.Me, scope=None)
async def read_me(call: Call) -> BaseModel:
    """Say whom this key acts as."""
    caller = call.caller
    return models.Me(
        officer=officer_ref(caller.officer),
        agency=caller.officer.agency,
        role=caller.officer.role,
        sees_all_agencies=caller.officer.sees_all_agencies,
        key_id=str(caller.key_id),
        key_name=caller.key_name,
        scopes=sorted(caller.scopes),
    )


OPERATIONS: tuple[Operation, ...] = (list_alerts, acknowledge_alert, read_me)
