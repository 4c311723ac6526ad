"""Words that officers add to what counts as danger, exceptions that say nothing, and who may add or undo which."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.officers import Officer
from bot.domain.urgency import Category, Urgency

MAX_CHARS = 80
MAX_WORDS = 6
MOST_STANDING = 500
LANGUAGES = ("id", "jv", "su", "mad", "ms", "en", "ar", "zh", "ko", "ja")
URGENCIES = (Urgency.CRITICAL, Urgency.HIGH, Urgency.NORMAL)


class WordKind(StrEnum):
    WORD = "word"
    EXCEPTION = "exception"


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody wants to add. language: empty for none in particular. urgency, category: of a word, not of an
    exception.
    """

    text: str
    kind: WordKind = WordKind.WORD
    language: str = ""
    urgency: Urgency | None = Urgency.HIGH
    category: Category | None = Category.GREETING_OTHER


@dataclass(frozen=True, slots=True)
class AddedWord:
    """What stands, or stood until somebody undid it. added_by, undone_by: names."""

    id: int
    text: str
    kind: WordKind
    language: str
    urgency: Urgency | None
    category: Category | None
    agency: str
    added_by: str
    added_at: datetime
    undone_by: str | None = None
    undone_at: datetime | None = None

    @property
    def stands(self) -> bool:
        return self.undone_at is None


@dataclass(frozen=True, slots=True)
class WordFilter:
    """Which words a list shows. kind: `None` for both; undone ones stand in a list of their own."""

    kind: WordKind | None = None
    language: str | None = None
    part: str = ""
    is_undone: bool = False


def suggest(text: str, words: Iterable[str]) -> str:
    """What of a message to begin with: the words it was read from and one beside them, else its first few."""
    spoken = text.split()
    wanted = {part for word in words for part in word.split()}
    places = [place for place, token in enumerate(spoken) if "".join(filter(str.isalnum, token)).lower() in wanted]
    start = max(0, places[0] - 1) if places else 0
    end = min(places[-1] + 2, start + MAX_WORDS) if places else MAX_WORDS
    return " ".join(spoken[start:end])[:MAX_CHARS]


def may_keep(officer: Officer) -> bool:
    """Whether somebody sees the words and may add some: supervisors and administrators."""
    return officer.is_active and (officer.is_supervisor or officer.is_administrator)


def may_add(officer: Officer, kind: WordKind) -> bool:
    """An exception silences a cry in every agency's messages, so only who sees all of them can judge it."""
    return may_keep(officer) and (kind is WordKind.WORD or officer.sees_all_agencies)


def may_undo(officer: Officer, word: AddedWord) -> bool:
    """The own agency's, and any for the ministries; an exception goes for whoever sees that it silences a cry."""
    is_theirs = officer.sees_all_agencies or officer.agency == word.agency
    return may_keep(officer) and word.stands and (is_theirs or word.kind is WordKind.EXCEPTION)


def may_read_messages(officer: Officer) -> bool:
    """Whether somebody reads people's words beside the decisions: cases are no work of administrators."""
    return officer.is_active and officer.is_supervisor
