"""The OpenAPI 3.1 document, built from the operations and the JSON Schema of their models."""

from collections.abc import Iterable, Sequence
from http import HTTPStatus
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import JsonSchemaMode, models_json_schema

from bot.api import problems
from bot.api.models import Problem, Ticket, Write
from bot.api.operations import Content, Operation
from bot.api.problems import MEDIA_TYPE, Kind
from bot.api.requests import IDEMPOTENCY_KEY, KEY_PATTERN

_REF = "#/components/schemas/{model}"
_ALWAYS = (problems.UNAUTHORIZED, problems.INVALID, problems.TOO_MANY, problems.BROKEN, problems.BUSY)
_WITH_BODY = (problems.MALFORMED, problems.TOO_LARGE, problems.MEDIA_TYPE_WRONG)
_INTRODUCTION = (
    "Tickets and alerts of Pulang for officers' and agencies' own systems. A key acts as a service officer of its "
    "agency and sees that agency's tickets only; what it may not see is answered like what is not there. Errors are "
    "problem documents (RFC 9457). Each key has scopes; an operation names the one it needs. Give every write an "
    "Idempotency-Key of your own: repeated within a day it gets the same answer and does nothing twice."
)


def build(operations: Sequence[Operation], version: str) -> dict[str, Any]:
    """The whole document as plain data."""
    schemas = _schemas(operations)
    paths: dict[str, Any] = {}
    for operation in operations:
        paths.setdefault(operation.path, {})[operation.method.lower()] = _operation(operation, schemas, operations)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Pulang API", "version": version, "description": _INTRODUCTION},
        "servers": [{"url": "/api/v1"}],
        "security": [{"key": []}],
        "tags": [{"name": name} for name in dict.fromkeys(operation.tag for operation in operations)],
        "paths": paths,
        "components": {
            "securitySchemes": {
                "key": {
                    "type": "http",
                    "scheme": "bearer",
                    "description": "A key made by `pulang key add`, beginning with `pk_`. It is shown once.",
                }
            },
            "schemas": schemas,
        },
    }


def _schemas(operations: Iterable[Operation]) -> dict[str, Any]:
    wanted: dict[tuple[type[BaseModel], JsonSchemaMode], None] = {(Problem, "serialization"): None}
    for operation in operations:
        if issubclass(operation.answer, BaseModel):
            wanted[operation.answer, "serialization"] = None
        for model in (operation.body_model, operation.query_model, operation.path_model):
            if model is not None:
                wanted[model, "validation"] = None
    _, document = models_json_schema(list(wanted), ref_template=_REF)
    schemas: dict[str, Any] = document["$defs"]
    return schemas


def _operation(operation: Operation, schemas: dict[str, Any], operations: Sequence[Operation]) -> dict[str, Any]:
    described: dict[str, Any] = {
        "operationId": operation.name,
        "summary": operation.summary,
        "tags": [operation.tag],
        "parameters": _parameters(operation, schemas),
        "responses": _responses(operation, operations),
    }
    if operation.scope is not None:
        described["security"] = [{"key": [operation.scope.value]}]
    if operation.description:
        described["description"] = operation.description
    if operation.body_model is not None:
        content = {"application/json": {"schema": {"$ref": _REF.format(model=operation.body_model.__name__)}}}
        described["requestBody"] = {"required": True, "content": content}
    return described


def _parameters(operation: Operation, schemas: dict[str, Any]) -> list[dict[str, Any]]:
    parameters = []
    for place, model in (("path", operation.path_model), ("query", operation.query_model)):
        if model is None:
            continue
        schema = schemas[model.__name__]
        for name, value in schema["properties"].items():
            parameter = {"name": name, "in": place, "schema": _without_null(value), "required": place == "path"}
            if "description" in value:
                parameter["description"] = value["description"]
            parameters.append(parameter)
    if operation.write is not None:
        parameters.append(
            {
                "name": IDEMPOTENCY_KEY,
                "in": "header",
                "required": False,
                "description": "Your own name for this write, unique for a day.",
                "schema": {"type": "string", "pattern": KEY_PATTERN},
            }
        )
    return parameters


def _without_null(schema: dict[str, Any]) -> dict[str, Any]:
    """A parameter is there or not, never null."""
    kept = {name: value for name, value in schema.items() if name not in ("title", "description")}
    if "anyOf" in kept:
        (only,) = (each for each in kept.pop("anyOf") if each != {"type": "null"})
        kept = only | {name: value for name, value in kept.items() if name != "default"}
    return kept


def _links(operation: Operation, operations: Sequence[Operation]) -> dict[str, Any]:
    """What an answer that is one ticket leads to: every write on it, with its reference and claim number."""
    if operation.write is None or operation.answer is not Ticket:
        return {}
    reference, number = "$response.body#/reference", "$response.body#/claim_number"
    return {
        other.name: {
            "operationId": other.name,
            "parameters": {"reference": reference},
            "requestBody": {"claim_number": number},
        }
        for other in operations
        if other.body_model is not None and issubclass(other.body_model, Write)
    }


def _responses(operation: Operation, operations: Sequence[Operation]) -> dict[str, Any]:
    done: dict[str, Any] = {"description": "Done.", "content": _content(operation)}
    if links := _links(operation, operations):
        done["links"] = links
    responses: dict[str, Any] = {"200": done}
    kinds = [*operation.problems, *_ALWAYS]
    if operation.scope is not None:
        kinds.append(problems.SCOPE_MISSING)
    if operation.path_model is not None:
        kinds.append(problems.NOT_FOUND)
    if operation.body_model is not None:
        kinds += _WITH_BODY
    if operation.write is not None:
        kinds += [problems.CONFLICT, problems.KEY_REUSED]
    for status in sorted({kind.status for kind in kinds}):
        responses[str(status)] = _problem(status, [kind for kind in kinds if kind.status == status])
    return responses


def _content(operation: Operation) -> dict[str, Any]:
    if operation.answer is Content:
        return {"*/*": {"schema": {}}}
    return {"application/json": {"schema": {"$ref": _REF.format(model=operation.answer.__name__)}}}


def _problem(status: int, kinds: Sequence[Kind]) -> dict[str, Any]:
    words = ", ".join(f"`{word}`" for word in dict.fromkeys(kind.word for kind in kinds))
    response: dict[str, Any] = {
        "description": f"{HTTPStatus(status).phrase}: {words}.",
        "content": {MEDIA_TYPE: {"schema": {"$ref": _REF.format(model="Problem")}}},
    }
    if status in (HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE):
        seconds = {"type": "integer", "minimum": 1}
        response["headers"] = {"Retry-After": {"description": "Seconds to wait.", "schema": seconds}}
    return response
