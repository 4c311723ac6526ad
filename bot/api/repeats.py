"""Runs a write once per Idempotency-Key: within a day the same request gets the same answer again."""

import hashlib
from datetime import timedelta
from urllib.parse import quote

from aiohttp import hdrs, web
from pydantic import BaseModel

from bot.api import problems
from bot.api.operations import Call, Content, Operation
from bot.api.problems import Refusal
from storage import api
from storage.api import Answer

REMEMBERED = timedelta(days=1)
REPLAYED = "Idempotent-Replayed"


async def run_write(operation: Operation, call: Call, request: web.Request, key: str | None) -> web.Response:
    """Do the write and remember its answer, in one transaction. Refusals are not remembered: they may pass later.

    Raises:
        Refusal: the key was used for another request.
    """
    assert operation.write is not None
    if key is None:
        async with call.desk.database.transaction() as tx:
            return json_response(await operation.write(call, tx))
    officer_id = call.caller.officer.id
    key_hash = hashlib.sha256(f"{officer_id} {key}".encode()).digest()
    request_hash = _request_hash(call, request)
    async with call.desk.database.transaction() as tx:
        await api.lock_answer(tx, key_hash)
        known = await api.find_answer(tx, officer_id, key_hash, call.now - REMEMBERED)
        if known is None:
            response = json_response(await operation.write(call, tx))
            assert isinstance(response.body, bytes)
            answer = Answer(key_hash, request_hash, response.status, None, response.body)
            await api.keep_answer(tx, officer_id, answer, call.now)
            return response
    if known.request_hash != request_hash:
        raise Refusal(problems.KEY_REUSED)
    return web.Response(
        body=known.body, status=known.status, content_type="application/json", headers={REPLAYED: "true"}
    )


def json_response(answer: BaseModel) -> web.Response:
    return web.Response(body=answer.model_dump_json().encode(), content_type="application/json")


def content_response(content: Content) -> web.Response:
    """A file, told by its own type, but never shown by a browser that found its way here (THREATS.md T17)."""
    named = f"attachment; filename*=UTF-8''{quote(content.filename, safe='')}"
    kind = content.mime.partition(";")[0].strip().lower()
    return web.Response(body=content.body, content_type=kind, headers={hdrs.CONTENT_DISPOSITION: named})


def _request_hash(call: Call, request: web.Request) -> bytes:
    """What was asked, without its spelling: the same values in another order are the same request."""
    body = call.body.model_dump_json() if isinstance(call.body, BaseModel) else ""
    return hashlib.sha256(f"{request.method} {request.path} {body}".encode()).digest()
