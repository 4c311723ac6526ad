"""The record of one run: every answer and effect so far, in the order in which they happened."""

from datetime import datetime
from typing import Annotated, Any, Literal, Self

import msgspec

from bot.errors import BrokenFlow, Conflict

AwareDatetime = Annotated[datetime, msgspec.Meta(tz=True)]


class Entry(msgspec.Struct, frozen=True, omit_defaults=True):
    """One recorded answer or effect; `value` is plain JSON as its field or command dumped it.

    is_repeatable: an effect that is performed anew when the person goes back over an answer before it.
    """

    key: str
    kind: Literal["answer", "effect"]
    value: Any
    at: AwareDatetime
    is_repeatable: bool = False


class Record(msgspec.Struct, frozen=True):
    """All that is needed to continue a run, in any process."""

    flow: str
    entries: tuple[Entry, ...]
    started_at: AwareDatetime

    def with_answer(self, key: str, value: object, at: datetime) -> Self:
        """Add an answer as the newest entry; an older one under this key, which no longer counted, goes."""
        kept = tuple(entry for entry in self.entries if entry.key != key or entry.kind != "answer")
        return self._with_entries((*kept, Entry(key, "answer", value, at)))

    def with_effect(self, key: str, value: object, at: datetime, *, is_repeatable: bool = False) -> Self:
        """Add the result of an effect that was performed.

        Raises:
            Conflict: this effect is already recorded, so it must not have been performed again.
        """
        if any(entry.key == key and entry.kind == "effect" for entry in self.entries):
            raise Conflict(f"The effect {key} is already recorded.")
        return self._with_entries((*self.entries, Entry(key, "effect", value, at, is_repeatable)))

    def without_newest_answer(self) -> Self | None:
        """Go back one question; `None` when there is no answer to go back over.

        What was done stays done, except that repeatable effects after that answer are forgotten: what they found may
        depend on it.
        """
        for index in range(len(self.entries) - 1, -1, -1):
            if self.entries[index].kind == "answer":
                later = tuple(entry for entry in self.entries[index + 1 :] if not entry.is_repeatable)
                return self._with_entries(self.entries[:index] + later)
        return None

    def forgetting(self, key: str, instead: object) -> Self:
        """Put something else for the words of an answer that were only to be used once; a file loses those beside it.

        A file stays one: as words it would be taken for an answer that has yet to have its effects.
        """
        return self._with_entries(
            tuple(
                msgspec.structs.replace(entry, value=_forgotten(entry.value, instead))
                if entry.key == key and entry.kind == "answer" and entry.value is not None
                else entry
                for entry in self.entries
            )
        )

    def with_given(self, key: str, value: object) -> Self:
        """Let the result of an effect be another: of what was known before the first line, there is more now."""
        return self._with_entries(
            tuple(
                msgspec.structs.replace(entry, value=value) if (entry.key, entry.kind) == (key, "effect") else entry
                for entry in self.entries
            )
        )

    def to_json(self) -> bytes:
        """Write the record in the form `from_json` reads, whichever version of the code wrote it."""
        return msgspec.json.encode(self)

    @classmethod
    def from_json(cls, stored: bytes) -> Self:
        """Read a stored record; fields this version does not know are ignored.

        Raises:
            BrokenFlow: it is not a record.
        """
        try:
            return msgspec.json.decode(stored, type=cls)
        except msgspec.DecodeError as problem:
            raise BrokenFlow("A stored run cannot be read.") from problem

    def _with_entries(self, entries: tuple[Entry, ...]) -> Self:
        return msgspec.structs.replace(self, entries=entries)


def _forgotten(value: Any, instead: object) -> Any:
    return {**value, "caption": instead} if isinstance(value, dict) else instead
