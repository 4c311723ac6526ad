"""A closed list whose question also takes words that mean something there, and whatever somebody asks back."""

from collections.abc import Callable
from typing import Literal, TypeVar, overload

from bot.domain.answers import is_asking
from bot.engine.field import Field, clean
from bot.engine.replies import Chosen, Reply, Words
from bot.errors import Rejected

T_co = TypeVar("T_co", covariant=True)
_LONGEST_TOLD = 500


class ToldChoice(Field[T_co]):
    """One code of `choices`, or words: str. What the words mean is the flow's to read.

    told: whether words mean something here; they count before any other reading of them. A question of another kind is
    taken only where it asks for no other conversation. unheard: as in `Choice`. is_asked: whether the flow can answer
    what somebody asks back.
    """

    kind = "told_choice"

    @overload
    def __init__(
        self: "ToldChoice[str]",
        *codes: str,
        told: Callable[[str], bool],
        optional: Literal[False] = ...,
        unheard: str | None = ...,
        is_asked: bool = ...,
    ) -> None: ...
    @overload
    def __init__(
        self: "ToldChoice[str | None]",
        *codes: str,
        told: Callable[[str], bool],
        optional: Literal[True],
        unheard: str | None = ...,
        is_asked: bool = ...,
    ) -> None: ...
    def __init__(
        self,
        *codes: str,
        told: Callable[[str], bool],
        optional: bool = False,
        unheard: str | None = None,
        is_asked: bool = True,
    ) -> None:
        super().__init__(False, optional)
        self.choices = codes
        self.unheard = unheard
        self._told = told
        self._is_asked = is_asked

    def is_told(self, words: str) -> bool:
        return self._told(words)

    def _unheard(self) -> str | None:
        return self.unheard or ("unknown" if "unknown" in self.choices else None)

    def _read(self, reply: Reply) -> object:
        if isinstance(reply, Chosen) and reply.code in self.choices:
            return reply.code
        if isinstance(reply, Words):
            words = clean(reply.text)
            if words in self.choices or self._told(words) or (self._is_asked and is_asking(words)):
                return words[:_LONGEST_TOLD]
        raise Rejected("rejected_choice")

    def _load(self, recorded: object) -> object:
        if isinstance(recorded, str):
            return recorded
        raise ValueError("neither a choice nor words")
