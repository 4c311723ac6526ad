"""Remembers for a minute what each chat has just written, so that few turns have to ask the database for it."""

from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime, timedelta

TOGETHER = timedelta(seconds=60)  # what is written within it counts together
_FORGOTTEN_AFTER = 2 * TOGETHER  # providers' clocks and ours differ
_MOST = 4
_CHATS = 20_000


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words: told apart by the keyed hash of the provider's message id, since a turn may be worked out twice."""

    proof: bytes
    sent_at: datetime
    text: str


class RecentWords:
    """What this process has heard itself; on SQLite, where there is no other, soon all there is."""

    def __init__(self) -> None:
        self._began_at: datetime | None = None
        self._chats: OrderedDict[int, tuple[datetime, tuple[Piece, ...]]] = OrderedDict()

    def heard_all_since(self, moment: datetime, now: datetime) -> bool:
        """Whether this process listened at a moment already."""
        self._began_at = self._began_at or now
        return moment >= self._began_at

    def of(self, identity_id: int) -> tuple[Piece, ...]:
        return self._chats.get(identity_id, (None, ()))[1]

    def note(self, identity_id: int, piece: Piece, now: datetime) -> None:
        """Remember these words too, and forget what nobody can need any more."""
        self._began_at = self._began_at or now
        known = [each for each in self.of(identity_id) if each.proof != piece.proof]
        self._chats[identity_id] = (now, (*known, piece)[-_MOST:])
        self._chats.move_to_end(identity_id)
        while self._chats:
            oldest = next(iter(self._chats))
            if len(self._chats) <= _CHATS and now - self._chats[oldest][0] < _FORGOTTEN_AFTER:
                break
            del self._chats[oldest]

    def forget(self, identity_id: int) -> None:
        """Let nothing of this chat count any more."""
        self._chats.pop(identity_id, None)
