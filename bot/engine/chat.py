"""All that a flow may touch: its questions, its effects, its lines and the time of the last answer."""

from collections.abc import Generator, Mapping
from datetime import datetime, timedelta
from types import MappingProxyType, coroutine
from typing import Any, NoReturn, TypeVar

import msgspec

from bot.domain.commands import Command
from bot.engine.field import Field
from bot.engine.record import Entry, Record
from bot.errors import BrokenFlow

T = TypeVar("T")

MAX_STEPS = 2_000


class Line(msgspec.Struct, frozen=True):
    """Something to say: the key of a text and its values."""

    text_key: str
    params: Mapping[str, object]


class Question(msgspec.Struct, frozen=True):
    """The open question of a run; `remind_after` is how long to wait for an answer before asking once more."""

    key: str
    field: Field[Any]
    remind_after: timedelta | None = None


class Effect(msgspec.Struct, frozen=True):
    """An effect the flow wants and the record does not have."""

    key: str
    command: Command[Any]


class Progress:
    """How far one replay has come; shared by a chat and all its parts."""

    __slots__ = ("answers", "effects", "lines", "now", "passed", "seen", "steps")

    def __init__(self, record: Record) -> None:
        self.answers: dict[str, Entry] = {}
        self.effects: dict[str, Entry] = {}
        for entry in record.entries:
            (self.answers if entry.kind == "answer" else self.effects)[entry.key] = entry
        self.passed: dict[str, object] = {}
        self.seen: set[str] = set()
        self.lines: list[Line] = []
        self.now = record.started_at
        self.steps = 0

    def step(self) -> None:
        self.steps += 1
        if self.steps > MAX_STEPS:
            raise BrokenFlow(f"more than {MAX_STEPS} steps")

    def enter(self, key: str) -> None:
        """Count a question or effect; its key must be new in this replay."""
        self.step()
        if key in self.seen:
            raise BrokenFlow(f"the key {key} is used twice")
        self.seen.add(key)

    def pass_entry(self, entry: Entry) -> None:
        """Move the time on; it never runs backwards, also when a question was added before older answers."""
        if entry.at > self.now:
            self.now = entry.at


class Chat:
    """What a flow gets: ask, do, say, and nothing else."""

    __slots__ = ("_prefix", "_progress")

    def __init__(self, progress: Progress, prefix: str = "") -> None:
        self._progress = progress
        self._prefix = prefix

    @property
    def now(self) -> datetime:
        """The time of the newest entry passed so far, so equal in every replay; at first the start of the run."""
        return self._progress.now

    @property
    def answers(self) -> Mapping[str, object]:
        """The answers passed so far, under their whole keys, also in a part."""
        return MappingProxyType(self._progress.passed)

    async def ask(self, key: str, field: Field[T], *, remind_after: timedelta | None = None) -> T:
        """Ask, or return the recorded answer; one that no longer fits `field` counts as not given."""
        progress = self._progress
        key = self._prefix + key
        progress.enter(key)
        entry = progress.answers.get(key)
        if entry is None:
            return await _suspend(Question(key, field, remind_after))
        try:
            value = field.load(entry.value)
        except ValueError:
            return await _suspend(Question(key, field, remind_after))
        progress.pass_entry(entry)
        progress.lines.clear()
        progress.passed[key] = value
        return value

    async def do(self, key: str, command: Command[T]) -> T:
        """Have `command` performed once, or return its recorded result."""
        progress = self._progress
        key = self._prefix + key
        progress.enter(key)
        entry = progress.effects.get(key)
        if entry is None:
            return await _suspend(Effect(key, command))
        progress.pass_entry(entry)
        return command.load_result(entry.value)

    def given(self, key: str) -> object:
        """What the house put into the record before the first line ran; `None` where it knew nothing."""
        entry = self._progress.effects.get(key)
        return None if entry is None else entry.value

    def say(self, text_key: str, **params: object) -> None:
        """Add a line; it is sent together with the next question."""
        self._progress.step()
        self._progress.lines.append(Line(text_key, params))

    def part(self, prefix: str) -> "Chat":
        """Give the same chat to a block that is used more than once; its keys begin with `prefix` and a dot."""
        return Chat(self._progress, f"{self._prefix}{prefix}.")


@coroutine
def _suspend(reason: Question | Effect) -> Generator[Question | Effect, None, NoReturn]:
    yield reason
    raise BrokenFlow("a suspended flow was resumed instead of replayed")
