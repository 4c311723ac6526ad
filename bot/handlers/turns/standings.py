"""Remembers where runs stood after their last turn, so that the next message need not replay to find its question."""

from collections import OrderedDict

from bot.engine.flow import Flow
from bot.engine.record import Record
from bot.engine.replay import Waiting, replay

_REMEMBERED = 4_000


class Standings:
    """A memory that cannot be wrong: a standing counts only for exactly the record it came from.

    So it needs no message from other processes, and forgetting any of it only costs a replay.
    """

    def __init__(self) -> None:
        self._known: OrderedDict[int, tuple[bytes, Waiting]] = OrderedDict()

    def of(self, flow: Flow, run_id: int, record: bytes) -> Waiting | None:
        """Where a run stands; `None` when it waits for no answer.

        Raises:
            BrokenFlow: it cannot be replayed.
        """
        known = self._known.get(run_id)
        if known is not None and known[0] == record:
            return known[1]
        outcome = replay(flow, Record.from_json(record))
        if not isinstance(outcome, Waiting):
            return None
        self.note(run_id, record, outcome)
        return outcome

    def note(self, run_id: int, record: bytes, waiting: Waiting) -> None:
        self._known[run_id] = (record, waiting)
        self._known.move_to_end(run_id)
        if len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)
