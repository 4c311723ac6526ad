"""A question with a list to tap that takes any other words as well, for what no list holds completely."""

import re
from typing import Literal, TypeVar, cast, overload

import msgspec

from bot.domain.own_words.claimants import tells_who
from bot.engine.field import Field, FileAnswer, clean, plain_digits
from bot.engine.free_fields import EvidenceAnswer, FreeField
from bot.engine.replies import Card, Chosen, File, Reply, Words
from bot.errors import Rejected

T_co = TypeVar("T_co", covariant=True)

_NUMBER = re.compile(r"(?:[0-9][ .\-()]*){7,}")
_LONGEST_TOLD = 500


class OpenChoice(FreeField[T_co]):
    """One of `choices`, by its code, or other words: str, or FileAnswer."""

    kind = "open_choice"

    @overload
    def __init__(
        self: "OpenChoice[str | FileAnswer]",
        *codes: str,
        max_chars: int = ...,
        private: bool = ...,
        optional: Literal[False] = ...,
    ) -> None: ...
    @overload
    def __init__(
        self: "OpenChoice[str | FileAnswer | None]",
        *codes: str,
        max_chars: int = ...,
        private: bool = ...,
        optional: Literal[True],
    ) -> None: ...
    def __init__(self, *codes: str, max_chars: int = 200, private: bool = False, optional: bool = False) -> None:
        super().__init__(max_chars, private, optional)
        self.choices = codes

    def _read(self, reply: Reply) -> object:
        if isinstance(reply, Chosen) and reply.code in self.choices:
            return reply.code
        return super()._read(reply)

    def _load(self, recorded: object) -> object:
        # In records of before, a question that takes any words today may have been a plain yes or no.
        return ("yes" if recorded else "no") if isinstance(recorded, bool) else super()._load(recorded)


class ChoiceOrNumber(Field[T_co]):
    """One code of a list, or words that name somebody by a number, a name or a sum that is wanted: str."""

    kind = "choice_or_number"

    def __init__(self: "ChoiceOrNumber[str]", *codes: str) -> None:
        super().__init__(private=True, optional=False)
        self.choices = codes

    def _read(self, reply: Reply) -> str:
        if isinstance(reply, Chosen) and reply.code in self.choices:
            return reply.code
        if isinstance(reply, Words) and (has_number(reply.text) or tells_who(reply.text)):
            return clean(reply.text)[:_LONGEST_TOLD]
        if isinstance(reply, Card) and reply.phone:
            return clean(f"{reply.name} {reply.phone}")[:_LONGEST_TOLD]
        raise Rejected("rejected_choice")

    def _load(self, recorded: object) -> str:
        if isinstance(recorded, str):
            return recorded
        raise ValueError("neither a choice nor words")


class ChoiceOrFile(Field[T_co]):
    """One code of a list: str, or a file that is sent at once: EvidenceAnswer."""

    kind = "choice_or_file"

    def __init__(self: "ChoiceOrFile[str | EvidenceAnswer]", *codes: str) -> None:
        super().__init__(private=True, optional=False)
        self.choices = codes

    def parse(self, reply: Reply) -> T_co:
        if isinstance(reply, File):
            return cast("T_co", EvidenceAnswer((reply.file_id,), clean(reply.caption or "") or None))
        return super().parse(reply)

    def _read(self, reply: Reply) -> str:
        if isinstance(reply, Chosen) and reply.code in self.choices:
            return reply.code
        raise Rejected("rejected_choice")

    def _dump(self, value: object) -> object:
        return msgspec.to_builtins(value) if isinstance(value, EvidenceAnswer) else value

    def _load(self, recorded: object) -> str | EvidenceAnswer:
        if isinstance(recorded, dict):
            return msgspec.convert(recorded, EvidenceAnswer)
        if isinstance(recorded, str) and recorded in self.choices:
            return recorded
        raise ValueError("neither a choice nor a file")


def has_number(text: str) -> bool:
    """Whether a phone or account number is among the words; six digits may be a PIN."""
    return _NUMBER.search(plain_digits(text)) is not None
