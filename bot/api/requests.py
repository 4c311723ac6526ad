"""Reads a request: whose key it carries, whether it comes too fast, and what is in it."""

import re
from typing import TypeVar

from aiohttp import web
from pydantic import BaseModel, ValidationError

from bot.api import problems
from bot.api.models import Mistake
from bot.api.operations import Call, Desk, Operation
from bot.api.pace import Pace
from bot.api.problems import Refusal
from bot.handlers.administration.api_keys import find_caller

MAX_BODY_BYTES = 64 * 1024
IDEMPOTENCY_KEY = "Idempotency-Key"
KEY_PATTERN = r"^[!-~]{1,200}$"
_BEARER = "Bearer "
_CHALLENGE = {"WWW-Authenticate": 'Bearer realm="api"'}

M = TypeVar("M", bound=BaseModel)


async def read_call(desk: Desk, pace: Pace, operation: Operation, request: web.Request) -> Call:
    """Check everything about a request, in the order that tells strangers least.

    Raises:
        Refusal: no valid key, too fast, or something in it cannot be taken.
    """
    now = desk.clock()
    header = request.headers.get("Authorization", "")
    key = header[len(_BEARER) :].strip() if header[: len(_BEARER)].lower() == _BEARER.lower() else ""
    caller = await find_caller(desk.database, key, now)
    if caller is None:
        raise Refusal(problems.UNAUTHORIZED, headers=_CHALLENGE)
    if wait := pace.wait_before(caller.key_id, now):
        raise problems.too_many(wait)
    if operation.scope is not None and operation.scope not in caller.scopes:
        raise Refusal(problems.SCOPE_MISSING, f"It needs the scope {operation.scope.value}.")
    return Call(
        desk=desk,
        caller=caller,
        now=now,
        path=_checked(operation.path_model, "path", dict(request.match_info)),
        query=_read_query(operation, request),
        body=await _read_body(operation, request),
    )


def read_idempotency_key(request: web.Request) -> str | None:
    """The client's own name for this write.

    Raises:
        Refusal: given twice, or not 1 to 200 visible ASCII characters.
    """
    given = request.headers.getall(IDEMPOTENCY_KEY, [])
    if not given:
        return None
    if len(given) > 1 or not re.fullmatch(KEY_PATTERN[1:-1], given[0]):
        mistake = Mistake(
            where=f"header/{IDEMPOTENCY_KEY}", message="It must be 1 to 200 visible ASCII characters, once."
        )
        raise Refusal(problems.INVALID, mistakes=[mistake])
    return given[0]


def _read_query(operation: Operation, request: web.Request) -> BaseModel | None:
    repeated = [name for name in request.query if len(request.query.getall(name)) > 1]
    if repeated:
        mistakes = [Mistake(where=f"query/{name}", message="It was given twice.") for name in dict.fromkeys(repeated)]
        raise Refusal(problems.INVALID, mistakes=mistakes)
    if operation.query_model is None and request.query:
        mistakes = [Mistake(where=f"query/{name}", message="Not known here.") for name in request.query]
        raise Refusal(problems.INVALID, mistakes=mistakes)
    return _checked(operation.query_model, "query", dict(request.query))


async def _read_body(operation: Operation, request: web.Request) -> BaseModel | None:
    if operation.body_model is None:
        return None
    if request.content_type != "application/json":
        raise Refusal(problems.MEDIA_TYPE_WRONG)
    if request.content_length is not None and request.content_length > MAX_BODY_BYTES:
        raise Refusal(problems.TOO_LARGE)
    body = await request.content.read(MAX_BODY_BYTES + 1)
    while len(body) <= MAX_BODY_BYTES and (more := await request.content.read(MAX_BODY_BYTES + 1)):
        body += more
    if len(body) > MAX_BODY_BYTES:
        raise Refusal(problems.TOO_LARGE)
    try:
        return operation.body_model.model_validate_json(body)
    except ValidationError as error:
        raise problems.invalid("body", error) from None


def _checked(model: type[M] | None, where: str, values: dict[str, str]) -> M | None:
    if model is None:
        return None
    try:
        return model.model_validate(values)
    except ValidationError as error:
        if where == "path":
            # A path that cannot be right names nothing; say no more than for one that is not there.
            raise Refusal(problems.NOT_FOUND) from None
        raise problems.invalid(where, error) from None
