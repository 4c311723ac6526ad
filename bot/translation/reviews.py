"""Who has reviewed which text: a file beside the texts, with a mark of the words and of the original that were read."""

import csv
import io
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

FILE = "reviews.csv"
_COLUMNS = ("language", "key", "words", "original", "reviewer", "day", "remark")
_MARK_CHARS = 16


class State(StrEnum):
    """REVIEWED as it stands; CHANGED since, itself or its original; WAITING: nobody has; MISSING: not translated."""

    REVIEWED = "reviewed"
    CHANGED = "changed"
    WAITING = "waiting"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Review:
    """What is known of one text. words, original: marks of what was read. reviewer: initials; empty: a remark only."""

    words: str = ""
    original: str = ""
    reviewer: str = ""
    day: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Reviews:
    """All reviews by language and key."""

    found: dict[tuple[str, str], Review]

    @classmethod
    def read(cls, folder: Path) -> "Reviews":
        path = folder / FILE
        if not path.exists():
            return cls({})
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        return cls({(row["language"], row["key"]): Review(*(row[name] for name in _COLUMNS[2:])) for row in rows})

    def of(self, language: str, key: str) -> Review:
        return self.found.get((language, key), Review())

    def state(self, language: str, key: str, words: str | None, original: str) -> State:
        """Where a text stands; `words` is `None` where the language has none."""
        if words is None:
            return State.MISSING
        review = self.of(language, key)
        if not review.reviewer:
            return State.WAITING
        is_same = (review.words, review.original) == (mark(words), mark(original))
        return State.REVIEWED if is_same else State.CHANGED

    def note(self, language: str, key: str, words: str, original: str, reviewer: str, day: date) -> None:
        """Somebody has read these words."""
        remark = self.of(language, key).remark
        self.found[language, key] = Review(mark(words), mark(original), reviewer, day.isoformat(), remark)

    def take_back(self, language: str, key: str) -> None:
        self.found[language, key] = Review(remark=self.of(language, key).remark)

    def put_remark(self, language: str, key: str, remark: str) -> None:
        self.found[language, key] = replace(self.of(language, key), remark=remark)

    def spell(self) -> str:
        """The file, in an order that keeps differences small."""
        out = io.StringIO(newline="")
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(_COLUMNS)
        for (language, key), each in sorted(self.found.items()):
            if each.reviewer or each.remark:
                writer.writerow([language, key, each.words, each.original, each.reviewer, each.day, each.remark])
        return out.getvalue()


def mark(words: str) -> str:
    """Tells whether words are still the same."""
    return sha256(words.encode("utf-8")).hexdigest()[:_MARK_CHARS]
