"""T10: every operation that takes an id or a reference answers another agency's key as if there were nothing."""

from typing import Any

import pytest

from bot.api.operations import Operation
from bot.api.wiring import OPERATIONS
from bot.domain.api_keys import Scope
from bot.domain.tickets import Alert
from bot.domain.urgency import Urgency
from storage import tickets
from storage.database import Database
from tests.api.systems import System, Systems
from tests.clock import Clock
from tests.world import World

BY_ID = [each for each in OPERATIONS if "{" in each.path]


def smallest(schema: dict[str, Any], definitions: dict[str, Any]) -> Any:
    """Something a JSON Schema takes, so that a refusal does not come from the body."""
    if "$ref" in schema:
        return smallest(definitions[schema["$ref"].rpartition("/")[2]], definitions)
    for choice in ("anyOf", "oneOf"):
        if choice in schema:
            return smallest(schema[choice][0], definitions)
    if "const" in schema or "enum" in schema:
        return schema.get("const", schema.get("enum", [None])[0])
    if schema.get("type") == "object":
        fields = schema.get("properties", {})
        return {name: smallest(fields[name], definitions) for name in schema.get("required", [])}
    if schema.get("type") == "array":
        return [smallest(schema["items"], definitions)] * schema.get("minItems", 0)
    if schema.get("type") == "integer":
        return schema.get("minimum", 0)
    if schema.get("type") == "boolean":
        return False
    if schema.get("format") == "date-time":
        return "2026-11-22T00:00:00Z"
    return schema.get("examples", ["X" * 12])[0]


def body_of(operation: Operation) -> Any:
    if operation.body_model is None:
        return None
    schema = operation.body_model.model_json_schema()
    return smallest(schema, schema.get("$defs", {}))


async def ask(system: System, operation: Operation, path: str) -> int:
    if operation.method == "GET":
        fields = operation.query_model.model_fields if operation.query_model else {}
        query = {"reason": "alasan yang cukup panjang"} if "reason" in fields else None
        return (await system.get(path, params=query)).status
    return (await system.post(path, json=body_of(operation))).status


@pytest.mark.parametrize("operation", BY_ID, ids=lambda each: f"{each.method} {each.path}")
async def test_T10_what_belongs_to_another_agency_is_not_there(
    operation: Operation, systems: Systems, world: World, database: Database, clock: Clock
) -> None:
    ticket = await world.ticket("KBRI_KUL")
    alert = Alert(database.ids.draw(), ticket.id, "opened", 0, Urgency.CRITICAL, clock())
    async with database.transaction() as tx:
        await tickets.add_alerts(tx, [alert])
    ours = await systems.make("BP3MI_DKI", scopes=list(Scope))
    own_id = alert.id if operation.path.startswith("/alerts") else ticket.id
    values = {"{reference}": ticket.reference, "{id}": str(own_id), "{code}": "REPORT"}
    path = operation.path
    for placeholder, value in values.items():
        path = path.replace(placeholder, value)

    assert await ask(ours, operation, path) == 404


async def test_T10_the_owner_of_the_same_ticket_gets_it(systems: Systems, world: World) -> None:
    ticket = await world.ticket("KBRI_KUL")
    theirs = await systems.make("KBRI_KUL", scopes=list(Scope))
    claim = next(each for each in BY_ID if each.path == "/tickets/{reference}/claim")

    assert await ask(theirs, claim, f"/tickets/{ticket.reference}/claim") == 200
