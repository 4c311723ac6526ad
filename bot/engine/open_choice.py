"""A question with a list to tap that takes any other words as well, for what no list holds completely."""

import re
from typing import Literal, TypeVar, overload

from bot.engine.field import Field, FileAnswer, clean, plain_digits
from bot.engine.free_fields import FreeField
from bot.engine.replies import Card, Chosen, Reply, Words
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
    """One code of a list, or words with a phone or account number in them: str."""

    kind = "choice_or_number"

    def __init__(self: "ChoiceOrNumber[str]", *codes: str) -> None:
        super().__init__(private=True, optional=False)
        self.choices = codes

    def _read(self, reply: Reply) -> str:
        if isinstance(reply, Chosen) and reply.code in self.choices:
            return reply.code
        if isinstance(reply, Words) and has_number(reply.text):
            return clean(reply.text)[:_LONGEST_TOLD]
        if isinstance(reply, Card) and reply.phone:
            return clean(f"{reply.name} {reply.phone}")[:_LONGEST_TOLD]
        raise Rejected("rejected_choice")

    def _load(self, recorded: object) -> str:
        if isinstance(recorded, str):
            return recorded
        raise ValueError("neither a choice nor words")


def has_number(text: str) -> bool:
    """Whether a phone or account number is among the words; six digits may be a PIN."""
    return _NUMBER.search(plain_digits(text)) is not None
