"""A question with a list to tap that takes any other words as well, for what no list holds completely."""

import re
from collections.abc import Callable
from typing import Literal, TypeVar, cast, overload

import msgspec

from bot.domain.answers import is_asking, tells_nothing
from bot.domain.own_words.claimants import advice_in, tells_who, word_given
from bot.engine.field import VOICES, Field, FileAnswer, clean, plain_digits
from bot.engine.free_fields import EvidenceAnswer, FreeField
from bot.engine.replies import Card, Chosen, File, Reply, Words
from bot.engine.told_choice import ToldChoice
from bot.errors import Rejected

T_co = TypeVar("T_co", covariant=True)

_NUMBER = re.compile(r"(?:[0-9][ .\-()]*){7,}")
_LONGEST_TOLD = 500


class OpenChoice(FreeField[T_co]):
    """One of `choices`, by its code, or other words: str, or FileAnswer.

    must_name: words have to name something; a question, a yes or "sudah" is no answer.
    """

    kind = "open_choice"

    @overload
    def __init__(
        self: "OpenChoice[str | FileAnswer]",
        *codes: str,
        max_chars: int = ...,
        private: bool = ...,
        optional: Literal[False] = ...,
        must_name: bool = ...,
    ) -> None: ...
    @overload
    def __init__(
        self: "OpenChoice[str | FileAnswer | None]",
        *codes: str,
        max_chars: int = ...,
        private: bool = ...,
        optional: Literal[True],
        must_name: bool = ...,
    ) -> None: ...
    def __init__(
        self,
        *codes: str,
        max_chars: int = 200,
        private: bool = False,
        optional: bool = False,
        must_name: bool = False,
    ) -> None:
        super().__init__(max_chars, private, optional)
        self.choices = codes
        self.must_name = must_name

    def _read(self, reply: Reply) -> object:
        if isinstance(reply, Chosen) and reply.code in self.choices:
            return reply.code
        if self.must_name and isinstance(reply, Words):
            if is_asking(reply.text):
                raise Rejected("rejected_choice")
            if tells_nothing(reply.text):
                raise Rejected("rejected_empty")
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
        if isinstance(reply, Words) and _tells(reply.text):
            return clean(reply.text)[:_LONGEST_TOLD]
        if isinstance(reply, Card) and reply.phone:
            return clean(f"{reply.name} {reply.phone}")[:_LONGEST_TOLD]
        raise Rejected("rejected_choice")

    def _load(self, recorded: object) -> str:
        if isinstance(recorded, str):
            return recorded
        raise ValueError("neither a choice nor words")


class ChoiceOrFile(ToldChoice[T_co]):
    """One code of a list or words as in `ToldChoice`: str, or a file that is sent at once: EvidenceAnswer.

    unheard: what stands for a voice note; where nothing does, it is a file like any other.
    """

    kind = "choice_or_file"

    @overload
    def __init__(
        self: "ChoiceOrFile[str | EvidenceAnswer]",
        *codes: str,
        told: Callable[[str], bool],
        optional: Literal[False] = ...,
        unheard: str | None = ...,
    ) -> None: ...
    @overload
    def __init__(
        self: "ChoiceOrFile[str | EvidenceAnswer | None]",
        *codes: str,
        told: Callable[[str], bool],
        optional: Literal[True],
        unheard: str | None = ...,
    ) -> None: ...
    def __init__(
        self, *codes: str, told: Callable[[str], bool], optional: bool = False, unheard: str | None = None
    ) -> None:
        super().__init__(*codes, told=told, optional=optional, unheard=unheard)  # type: ignore[call-overload,misc]
        self.private = True

    def parse(self, reply: Reply) -> T_co:
        is_heard = self.unheard is not None and isinstance(reply, File) and reply.kind in VOICES
        if isinstance(reply, File) and not is_heard:
            return cast("T_co", EvidenceAnswer((reply.file_id,), clean(reply.caption or "") or None))
        return super().parse(reply)

    def _dump(self, value: object) -> object:
        return msgspec.to_builtins(value) if isinstance(value, EvidenceAnswer) else value

    def _load(self, recorded: object) -> object:
        if isinstance(recorded, dict):
            return msgspec.convert(recorded, EvidenceAnswer)
        if isinstance(recorded, int):
            return str(recorded)  # in records of before a number of a list was counted
        return super()._load(recorded)


def _tells(text: str) -> bool:
    return has_number(text) or tells_who(text) or bool(word_given(text)) or bool(advice_in(text))


def has_number(text: str) -> bool:
    """Whether a phone or account number is among the words; six digits may be a PIN."""
    return _NUMBER.search(plain_digits(text)) is not None
