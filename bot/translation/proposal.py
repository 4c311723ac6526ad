"""Judges a sheet that came back: every row is checked, and what it would change is known before anything is written."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message

from bot.texts import TextMissing, Texts
from bot.translation.reviews import State
from bot.translation.shelf import IN_TWO, ORIGINAL, Row, Shelf
from bot.translation.sources import Text, spell

_YES = frozenset({"yes", "y", "ya", "x", "true", "1"})
_NO = frozenset({"no", "n", "tidak", "false", "0", ""})
_INITIALS = re.compile(r"[^\W\d_][\w.\- ]{0,11}")
_REFERENCE = re.compile(r"\{ *([a-zA-Z][\w-]*) *\}", re.ASCII)
_MOST_REMARK_CHARS = 500
_FILLED = "contoh isi yang panjang"


@dataclass(frozen=True, slots=True)
class Fault:
    """A row that cannot be taken, with its number in the sheet."""

    row: int
    key: str
    what: str


@dataclass(frozen=True, slots=True)
class Change:
    """Other words for a text; before is `None` where the language had none."""

    key: str
    room: str
    before: str | None
    after: str


@dataclass(slots=True)
class Proposal:
    """What a sheet would change. reviewed, taken_back, remarks: by key, with the initials or the remark."""

    language: str
    faults: list[Fault] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    reviewed: dict[str, str] = field(default_factory=dict)
    taken_back: list[str] = field(default_factory=list)
    remarks: dict[str, str] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        return not (self.changes or self.reviewed or self.taken_back or self.remarks)


class Judge:
    """Compares a sheet with what lies on the shelf."""

    def __init__(self, shelf: Shelf, language: str) -> None:
        self._shelf = shelf
        self._language = language
        self._rows = {row.key: row for row in shelf.rows(language)}

    def judge(self, sheet: list[tuple[int, dict[str, str]]]) -> Proposal:
        proposal, seen = Proposal(self._language), set[str]()
        for number, cells in sheet:
            key = cells.get("key", "")
            row = self._rows.get(key)
            faults = self._faults(row, cells, is_twice=key in seen)
            seen.add(key)
            proposal.faults += [Fault(number, key, what) for what in faults]
            if row is not None and not faults:
                _add(proposal, row, cells)
        return proposal

    def _faults(self, row: Row | None, cells: Mapping[str, str], *, is_twice: bool) -> list[str]:
        if row is None:
            return ["there is no such text"]
        if is_twice:
            return ["the same text stands further up in the sheet"]
        found = list(_review_faults(row, cells))
        words = cells.get("words", "")
        if not words and row.words:
            return [*found, "the words are missing"]
        if words == (row.words or "") and not found and not _changes_review(row, cells):
            return []
        if cells.get("indonesian", "") != row.original:
            return ["the Indonesian text is another one now: export again"]
        return found + (self._word_faults(row, words) if words != (row.words or "") else [])

    def _word_faults(self, row: Row, words: str) -> list[str]:
        broken = _syntax_fault(row.key, words)
        if broken:
            return [broken]
        found, text = [], Text(row.key, words)
        ours, theirs = Text(row.key, row.original).values - IN_TWO, text.values - IN_TWO
        if self._language == ORIGINAL:
            english = self._shelf.find("en", row.room, row.key)
            ours = english.values - IN_TWO if english else theirs
        found += [f"the value {{ ${name} }} is missing" for name in sorted(ours - theirs)]
        found += [f"there is no value {{ ${name} }} here" for name in sorted(theirs - ours)]
        if found:
            return found
        try:
            length = len(self._render(row.key, words))
        except TextMissing as error:
            return [f"cannot be put into words: {error}"]
        if row.limit is not None and length > row.limit:
            return [f"{length} characters; at most {row.limit} are shown"]
        return []

    def _render(self, key: str, words: str) -> str:
        values = dict.fromkeys(Text(key, words).values, _FILLED)
        return Texts({ORIGINAL: [], self._language: [spell(key, words), *self._used_by(words)]}).render(
            self._language, key, **values
        )

    def _used_by(self, words: str) -> list[str]:
        """The other texts that stand in a text, and in those again."""
        found: dict[str, str] = {}
        waiting = _REFERENCE.findall(words)
        while waiting:
            key = waiting.pop()
            if key in self._own and key not in found:
                found[key] = spell(key, self._own[key])
                waiting += _REFERENCE.findall(self._own[key])
        return list(found.values())

    @cached_property
    def _own(self) -> dict[str, str]:
        rooms = self._shelf.texts.get(self._language, {}).values()
        return {text.key: text.words for texts in rooms for text in texts.values()}


def _add(proposal: Proposal, row: Row, cells: Mapping[str, str]) -> None:
    words = cells.get("words", "")
    if words != (row.words or ""):
        proposal.changes.append(Change(row.key, row.room, row.words, words))
    if _changes_remark(row, cells):
        proposal.remarks[row.key] = cells["remark"]
    if "reviewed" not in cells:
        return
    if _is_yes(cells):
        is_new = row.state is not State.REVIEWED or words != row.words or cells["reviewer"] != row.review.reviewer
        if is_new:
            proposal.reviewed[row.key] = cells["reviewer"]
    elif row.state is State.REVIEWED:
        proposal.taken_back.append(row.key)


def _review_faults(row: Row, cells: Mapping[str, str]) -> list[str]:
    said = cells.get("reviewed", "").lower()
    if said not in _YES | _NO:
        return ["reviewed is neither yes nor no"]
    found = []
    if said in _YES and not _INITIALS.fullmatch(cells.get("reviewer", "")):
        found.append("reviewed, but the reviewer's initials are missing")
    if said in _YES and not cells.get("words"):
        found.append("reviewed, but there are no words")
    if len(cells.get("remark", "")) > _MOST_REMARK_CHARS:
        found.append(f"the remark is longer than {_MOST_REMARK_CHARS} characters")
    return found


def _changes_review(row: Row, cells: Mapping[str, str]) -> bool:
    is_reviewed = row.state is State.REVIEWED
    is_other = "reviewed" in cells and _is_yes(cells) != is_reviewed
    return is_other or (is_reviewed and _is_yes(cells) and cells.get("reviewer") != row.review.reviewer)


def _changes_remark(row: Row, cells: Mapping[str, str]) -> bool:
    return "remark" in cells and cells["remark"] != row.review.remark


def _is_yes(cells: Mapping[str, str]) -> bool:
    return cells.get("reviewed", "").lower() in _YES


def _syntax_fault(key: str, words: str) -> str:
    """Why the parser cannot read a text; empty when it can."""
    body = FluentParser().parse(spell(key, words)).body
    for entry in body:
        if isinstance(entry, Junk):
            return f"not readable: {entry.annotations[0].message}"
    is_one = len(body) == 1 and isinstance(body[0], Message) and body[0].value is not None and not body[0].attributes
    return "" if is_one else "not readable: a line begins with what only stands in code"
