"""Reads and writes what a timeline keeps of messages that came faster than anybody can read: one line of them all."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

_MOST_IN_A_LINE = 200


@dataclass(frozen=True, slots=True)
class FoldedMessage:
    """One message of a folded line. told: what a timeline keeps of it. file_id: of what came with it."""

    at: datetime
    told: Mapping[str, object]
    file_id: int | None = None


@dataclass(slots=True)
class Overflow:
    """Which messages of one minute were folded just now: the first and the last, counted from the limit on."""

    first: int
    last: int

    def join(self, number: int) -> None:
        self.first, self.last = min(self.first, number), max(self.last, number)

    @property
    def is_told(self) -> bool:
        """Whether who reads along in a chat hears of it: at 1, 10, 100 and so on, else that were a flood as well."""
        return any(self.first <= 10**power <= self.last for power in range(6))


def begin_line(message: FoldedMessage) -> dict[str, object]:
    """The body of a line with one message in it."""
    return {"count": 1, "messages": [_plain(message)]}


def join_line(body: Mapping[str, object], message: FoldedMessage) -> dict[str, object] | None:
    """The body with one more message in it; `None` when it is full."""
    kept = body.get("messages")
    if not isinstance(kept, list | tuple) or len(kept) >= _MOST_IN_A_LINE:
        return None
    return {"count": len(kept) + 1, "messages": [*kept, _plain(message)]}


def folded_in(body: Mapping[str, object]) -> list[FoldedMessage]:
    """The messages of a folded line; lines of older versions hold none."""
    kept = body.get("messages")
    return [_message(each) for each in kept] if isinstance(kept, list | tuple) else []


def _plain(message: FoldedMessage) -> dict[str, object]:
    beside = {"file_id": str(message.file_id)} if message.file_id is not None else {}
    return {**message.told, "at": message.at.isoformat(), **beside}


def _message(kept: Mapping[str, object]) -> FoldedMessage:
    told = {name: value for name, value in kept.items() if name not in ("at", "file_id")}
    file_id = int(str(kept["file_id"])) if "file_id" in kept else None
    return FoldedMessage(datetime.fromisoformat(str(kept["at"])), told, file_id)
