"""What people do to a case of theirs besides reading how far it is."""

from dataclasses import dataclass
from typing import ClassVar

from bot.domain.commands import Command


@dataclass(frozen=True)
class AddToCase(Command[bool]):
    """Put the message that was just sent into the case of this reference; False when it is not theirs, or over."""

    name: ClassVar[str] = "add_to_case"
    reference: str


@dataclass(frozen=True)
class CloseCase(Command[str]):
    """End what the person needs no longer. Gives `closed`, `asked` (a report: an officer looks first) or `over`."""

    name: ClassVar[str] = "close_case"
    reference: str
