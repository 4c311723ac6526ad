"""Which tickets a list of the queue shows, as words that fit into an address, and such lists under a name."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.domain.desk import QueueFilter, QueueState
from bot.domain.urgency import Urgency

MAX_VIEWS = 20
MAX_NAME_CHARS = 60
MOST_COUNTED = 1_000  # a counter says no more than that there are so many
_CODE = re.compile(r"[A-Z0-9_]{2,40}")
_STATES = {each.value for each in QueueState}
_URGENCIES = {each.value for each in Urgency}


@dataclass(frozen=True, slots=True)
class ViewFilter:
    """What to show of a list; without words to look for, which are nobody's business but the asking officer's.

    is_overdue: a limit has run out. is_waiting: the person has no answer to their newest words.
    """

    state: QueueState = QueueState.OPEN
    urgency: Urgency | None = None
    agency: str | None = None
    category: str | None = None
    country: str | None = None
    is_overdue: bool = False
    is_waiting: bool = False

    @classmethod
    def read(cls, words: Mapping[str, object]) -> "ViewFilter":
        """From an address, a form or a saved view; what cannot be is left out."""
        state, urgency = words.get("state"), words.get("urgency")
        return cls(
            state=QueueState(state) if isinstance(state, str) and state in _STATES else QueueState.OPEN,
            urgency=Urgency(urgency) if isinstance(urgency, str) and urgency in _URGENCIES else None,
            agency=_code(words.get("agency")),
            category=_code(words.get("category")),
            country=_code(words.get("country")),
            is_overdue=words.get("overdue") == "yes",
            is_waiting=words.get("waiting") == "yes",
        )

    def words(self) -> dict[str, str]:
        """What differs from all open tickets."""
        every = {
            "state": self.state.value if self.state is not QueueState.OPEN else "",
            "urgency": self.urgency.value if self.urgency else "",
            "agency": self.agency or "",
            "category": self.category or "",
            "country": self.country or "",
            "overdue": "yes" if self.is_overdue else "",
            "waiting": "yes" if self.is_waiting else "",
        }
        return {name: word for name, word in every.items() if word}

    @property
    def is_narrow(self) -> bool:
        """Whether more than list and urgency was chosen."""
        return bool(self.agency or self.category or self.country or self.is_overdue or self.is_waiting)

    def wanted(self, now: datetime, text: str | None = None) -> QueueFilter:
        return QueueFilter(
            state=self.state,
            urgency=self.urgency,
            text=text or None,
            category=self.category,
            country=self.country,
            agency=self.agency,
            due_before=now if self.is_overdue else None,
            is_waiting=self.is_waiting,
        )


@dataclass(frozen=True, slots=True)
class SavedView:
    """A filter under a name. count: how many tickets the asking officer sees in it, at most `MOST_COUNTED`."""

    id: int
    name: str
    filter: ViewFilter
    is_shared: bool
    officer_id: int
    count: int = 0


def _code(word: object) -> str | None:
    return word if isinstance(word, str) and _CODE.fullmatch(word) else None
