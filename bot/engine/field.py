"""What every question's field has in common: how a reply becomes a value, and the value JSON and back."""

import unicodedata
from typing import Any, ClassVar, Generic, TypeVar, cast

import msgspec

from bot.domain.messages import MediaKind
from bot.engine.replies import File, Reply, Skipped
from bot.errors import Rejected

T_co = TypeVar("T_co", covariant=True)

REJECTION_KEYS = (
    "rejected_skip",
    "rejected_choice",
    "rejected_words",
    "rejected_empty",
    "rejected_too_long",
    "rejected_number",
    "rejected_range",
    "rejected_phone",
    "rejected_place",
    "rejected_voice",
)
"""The text keys of every `Rejected` a field raises: each needs a text in each language."""


VOICES = frozenset((MediaKind.VOICE, MediaKind.AUDIO))


class FileAnswer(msgspec.Struct, frozen=True, omit_defaults=True):
    """A voice note, photo or document given as the answer; `file_id` is our own."""

    file_id: int
    kind: MediaKind
    caption: str | None = None


class Field(Generic[T_co]):
    """What a question accepts.

    private: identity, contact, place or health. choices: the codes of a closed list in their order, else empty.
    is_free: any words count, and so does a voice note or a file. is_secret: forgotten once it was used.

    A question that wants something definite takes a voice note too: the note is recorded, an officer hears it, and the
    flow goes on with what stands for an answer nobody has heard yet.
    """

    kind: ClassVar[str]
    is_free: ClassVar[bool] = False
    is_secret: ClassVar[bool] = False
    choices: tuple[str, ...] = ()
    private: bool
    optional: bool

    def __init__(self, private: bool, optional: bool) -> None:
        self.private = private
        self.optional = optional

    def parse(self, reply: Reply) -> T_co:
        """Take what the person sent.

        Raises:
            Rejected: it is no answer to this question; the text key is one of `REJECTION_KEYS`.
        """
        if isinstance(reply, Skipped):
            if self.optional:
                return cast("T_co", None)
            raise Rejected("rejected_skip")
        if isinstance(reply, File) and reply.kind in VOICES and not self.is_free:
            if not self.optional and self._unheard() is None:
                raise Rejected("rejected_voice")
            return cast("T_co", file_answer(reply))
        value: T_co = self._read(reply)
        return value

    def dump(self, value: object) -> object:
        """Turn a value into the JSON that is recorded."""
        if value is None:
            return None
        return msgspec.to_builtins(value) if isinstance(value, FileAnswer) else self._dump(value)

    def load(self, recorded: object) -> T_co:
        """Turn recorded JSON into the value again.

        Raises:
            ValueError: it does not fit this field (any more); the question will be asked again.
        """
        if recorded is None:
            if self.optional:
                return cast("T_co", None)
            raise ValueError("an answer is required")
        if not self.is_free and isinstance(recorded, dict) and "file_id" in recorded:
            return self._stand_in()
        value: T_co = self._load(recorded)
        return value

    def _stand_in(self) -> T_co:
        unheard = self._unheard()
        if unheard is None and not self.optional:
            raise ValueError("a voice note does not answer this (any more)")
        return cast("T_co", unheard)

    def _unheard(self) -> object:
        """What stands for a voice note until somebody has heard it; `None` where there is nothing but skipping."""
        return None

    def _read(self, reply: Reply) -> Any:
        raise NotImplementedError

    def _dump(self, value: Any) -> object:
        return value

    def _load(self, recorded: object) -> Any:
        raise NotImplementedError

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and vars(self) == vars(other)

    def __hash__(self) -> int:
        return hash((type(self), *vars(self).items()))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in vars(self).items())})"


def file_answer(reply: File) -> FileAnswer:
    return FileAnswer(reply.file_id, reply.kind, clean(reply.caption or "") or None)


def clean(text: str) -> str:
    """Make words storable: one Unicode form, and neither NUL nor lone surrogates, which no database takes."""
    storable = text.replace("\0", "").encode("utf-8", "replace").decode("utf-8")
    return unicodedata.normalize("NFC", storable).strip()


def plain_digits(text: str) -> str:
    """Write full-width, Arabic and other digits as 0 to 9."""
    decimals = ((character, unicodedata.decimal(character, None)) for character in unicodedata.normalize("NFKC", text))
    return "".join(character if digit is None else str(digit) for character, digit in decimals)
