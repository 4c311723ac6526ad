"""What one operation of the API is: its address, what it takes and gives, and the function that does it."""

from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from pydantic import BaseModel

from bot.api.problems import Kind
from bot.domain.api_keys import Scope
from bot.domain.catalogue.entries import ComplaintCategory
from bot.texts import Texts
from storage.api import Caller
from storage.database import Database, Transaction


class Desk(Protocol):
    """What the API works on; the console's own fits too."""

    @property
    def database(self) -> Database: ...
    @property
    def texts(self) -> Texts: ...
    @property
    def clock(self) -> Callable[[], datetime]: ...
    @property
    def categories(self) -> Mapping[str, ComplaintCategory]: ...
    @property
    def webhook_ports(self) -> Collection[int]: ...


@dataclass(frozen=True, slots=True)
class Call:
    """One request, checked. path, query, body: instances of the operation's models."""

    desk: Desk
    caller: Caller
    now: datetime
    path: Any = None
    query: Any = None
    body: Any = None


@dataclass(frozen=True, slots=True)
class Content:
    """An answer that is no JSON: a file as it is."""

    mime: str
    filename: str
    body: bytes


Read = Callable[[Call], Awaitable[BaseModel | Content]]
Write = Callable[[Call, Transaction], Awaitable[BaseModel]]


@dataclass(frozen=True, slots=True)
class Operation:
    """A route. read: looks only. write: changes something, in the transaction in which its answer is remembered.

    scope: what the key must be good for; `None` asks for a valid key only.
    """

    method: str
    path: str
    tag: str
    summary: str
    description: str
    answer: type[BaseModel] | type[Content]
    scope: Scope | None
    read: Read | None = None
    write: Write | None = None
    path_model: type[BaseModel] | None = None
    query_model: type[BaseModel] | None = None
    body_model: type[BaseModel] | None = None
    problems: tuple[Kind, ...] = field(default=())

    @property
    def name(self) -> str:
        return (self.read or self.write).__name__  # type: ignore[union-attr]  # one of the two is there


def reads(
    path: str,
    *,
    tag: str,
    answer: type[BaseModel] | type[Content],
    path_model: type[BaseModel] | None = None,
    query: type[BaseModel] | None = None,
    problems: tuple[Kind, ...] = (),
    scope: Scope | None = Scope.READ,
) -> Callable[[Read], Operation]:
    """Make a function the answer to GET; its docstring is its description."""

    def make(function: Read) -> Operation:
        summary, description = _words(function)
        return Operation(
            "GET",
            path,
            tag,
            summary,
            description,
            answer,
            scope,
            read=function,
            path_model=path_model,
            query_model=query,
            problems=problems,
        )

    return make


def writes(
    path: str,
    *,
    tag: str,
    answer: type[BaseModel],
    path_model: type[BaseModel] | None = None,
    body: type[BaseModel] | None = None,
    problems: tuple[Kind, ...] = (),
    scope: Scope | None = Scope.WRITE,
) -> Callable[[Write], Operation]:
    """Make a function the answer to POST; it runs in a transaction, once per Idempotency-Key."""

    def make(function: Write) -> Operation:
        summary, description = _words(function)
        return Operation(
            "POST",
            path,
            tag,
            summary,
            description,
            answer,
            scope,
            write=function,
            path_model=path_model,
            body_model=body,
            problems=problems,
        )

    return make


def _words(function: Callable[..., Any]) -> tuple[str, str]:
    first, _, rest = (function.__doc__ or "").strip().partition("\n")
    return first, " ".join(rest.split())
