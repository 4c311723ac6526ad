"""Everything that can go wrong in the API as a problem document (RFC 9457), with stable types."""

import math
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from aiohttp import web
from pydantic import ValidationError
from pydantic_core import ErrorDetails

from bot.api.models import Mistake, Problem
from bot.errors import Conflict, KeyDestroyed, NotAllowed, NotFound, StorageTrouble
from bot.handlers.desk import AlreadyClaimed, BadInput, CannotReach, ReasonNeeded, StaleClaim, WrongState
from bot.logs import log

MEDIA_TYPE = "application/problem+json"
_WORDS = {
    "desk-text-empty": "There is nothing in it.",
    "desk-text-long": "It is too long.",
    "desk-search-long": "It is too long.",
    "desk-cursor-unknown": "It is no cursor of ours.",
    "desk-name-empty": "There is nothing to see in it.",
    "webhook-url-host": "It must be a public domain name, no address and no name of an inner network.",
    "webhook-url-port": "That port may not be used.",
    "webhook-url-scheme": "It must begin with https://.",
    "webhook-url-login": "It may not hold a name or password.",
}


@dataclass(frozen=True, slots=True)
class Kind:
    """A stable type of problem, an anchor on the reference page."""

    word: str
    status: int
    title: str


MALFORMED = Kind("malformed", 400, "The request cannot be read.")
UNAUTHORIZED = Kind("unauthorized", 401, "A valid key is needed.")
NOT_ALLOWED = Kind("not-allowed", 403, "This key may not do that.")
SCOPE_MISSING = Kind("scope-missing", 403, "This key was not made for that.")
REASON_NEEDED = Kind("reason-needed", 403, "Say why you must read a ticket you do not hold.")
NOT_FOUND = Kind("not-found", 404, "There is no such thing, or this key may not see it.")
METHOD_NOT_ALLOWED = Kind("method-not-allowed", 405, "This address does not take that method.")
CONFLICT = Kind("conflict", 409, "Somebody else was first.")
ALREADY_CLAIMED = Kind("already-claimed", 409, "Another officer holds this ticket.")
STALE_CLAIM = Kind("stale-claim", 409, "The ticket changed hands since you read it.")
WRONG_STATE = Kind("wrong-state", 409, "The ticket's state does not allow that.")
CANNOT_REACH = Kind("cannot-reach", 409, "The person has no channel left on which they can be reached.")
TOO_LARGE = Kind("too-large", 413, "The body is too large.")
MEDIA_TYPE_WRONG = Kind("unsupported-media-type", 415, "The body must be application/json.")
INVALID = Kind("invalid", 422, "The request has a value that cannot be taken.")
KEY_REUSED = Kind("idempotency-key-reused", 422, "This Idempotency-Key was used for another request.")
TOO_MANY = Kind("too-many-requests", 429, "Too many requests; wait as long as Retry-After says.")
BROKEN = Kind("broken", 500, "Something went wrong on our side.")
BUSY = Kind("busy", 503, "The database cannot take this now; try again soon.")

KINDS = (
    MALFORMED,
    UNAUTHORIZED,
    NOT_ALLOWED,
    SCOPE_MISSING,
    REASON_NEEDED,
    NOT_FOUND,
    METHOD_NOT_ALLOWED,
    CONFLICT,
    ALREADY_CLAIMED,
    STALE_CLAIM,
    WRONG_STATE,
    CANNOT_REACH,
    TOO_LARGE,
    MEDIA_TYPE_WRONG,
    INVALID,
    KEY_REUSED,
    TOO_MANY,
    BROKEN,
    BUSY,
)
_BY_ERROR: tuple[tuple[type[Exception], Kind], ...] = (
    (ReasonNeeded, REASON_NEEDED),
    (NotAllowed, NOT_ALLOWED),
    (NotFound, NOT_FOUND),
    (KeyDestroyed, NOT_FOUND),
    (AlreadyClaimed, ALREADY_CLAIMED),
    (StaleClaim, STALE_CLAIM),
    (WrongState, WRONG_STATE),
    (CannotReach, CANNOT_REACH),
    (Conflict, CONFLICT),
    (BadInput, INVALID),
    (StorageTrouble, BUSY),
)
_BY_STATUS = {kind.status: kind for kind in (MALFORMED, NOT_FOUND, METHOD_NOT_ALLOWED, TOO_LARGE)}


class Refusal(Exception):
    """A request the API itself refuses."""

    def __init__(
        self,
        kind: Kind,
        detail: str = "",
        *,
        mistakes: list[Mistake] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.kind = kind
        self.detail = detail
        self.mistakes = mistakes
        self.headers = headers
        super().__init__(kind.word)


def too_many(wait: timedelta) -> Refusal:
    return Refusal(TOO_MANY, headers={"Retry-After": str(max(1, math.ceil(wait.total_seconds())))})


def invalid(where: str, error: ValidationError) -> Refusal:
    """What a model refused, each mistake with its place."""
    mistakes = [_mistake(where, each) for each in error.errors(include_url=False, include_input=False)]
    is_malformed = any(each["type"] == "json_invalid" for each in error.errors(include_url=False, include_input=False))
    return Refusal(MALFORMED if is_malformed else INVALID, mistakes=mistakes)


def respond_to(error: Exception) -> web.Response:
    """The answer to whatever a request ended with; only what nobody foresaw goes into the log."""
    if isinstance(error, Refusal):
        return _response(error.kind, error.detail, errors=error.mistakes, headers=error.headers)
    if isinstance(error, web.HTTPException):
        kind = _BY_STATUS.get(error.status, Kind("http", error.status, error.reason))
        allow = error.headers.get("Allow")
        return _response(kind, headers={"Allow": allow} if allow else None)
    for family, kind in _BY_ERROR:
        if isinstance(error, family):
            return _foreseen(error, kind)
    error_id = secrets.token_hex(8)
    log.exception("api_failed", error_id=error_id)
    return _response(BROKEN, f"Quote {error_id} when you report this.")


def _foreseen(error: Exception, kind: Kind) -> web.Response:
    if isinstance(error, AlreadyClaimed):
        return _response(kind, holder_name=error.holder_name)
    if isinstance(error, StaleClaim):
        return _response(kind, claim_number=error.claim_number)
    if isinstance(error, BadInput):
        mistake = Mistake(where=error.field, message=_WORDS.get(error.text_key, "It cannot be taken."))
        return _response(kind, errors=[mistake])
    if isinstance(error, StorageTrouble):
        return _response(kind, headers={"Retry-After": "2"})
    return _response(kind, str(error))


def _mistake(where: str, error: ErrorDetails) -> Mistake:
    return Mistake(where="/".join([where, *map(str, error["loc"])]), message=error["msg"])


def _response(
    kind: Kind,
    detail: str = "",
    *,
    errors: list[Mistake] | None = None,
    holder_name: str | None = None,
    claim_number: int | None = None,
    headers: Mapping[str, str] | None = None,
) -> web.Response:
    problem = Problem(
        type=f"/api/v1/#{kind.word}",
        title=kind.title,
        status=kind.status,
        detail=detail or kind.title,
        errors=errors,
        holder_name=holder_name,
        claim_number=claim_number,
    )
    body = problem.model_dump_json(exclude_none=True).encode()
    return web.Response(body=body, status=kind.status, content_type=MEDIA_TYPE, headers=headers)
