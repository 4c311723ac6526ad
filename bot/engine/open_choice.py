"""A question with a list to tap that takes any other words as well, for what no list holds completely."""

from typing import Literal, TypeVar, overload

from bot.engine.field import FileAnswer
from bot.engine.free_fields import FreeField
from bot.engine.replies import Chosen, Reply

T_co = TypeVar("T_co", covariant=True)


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
