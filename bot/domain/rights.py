"""Rights and safety at work, and cards to show to strangers: what a flow may ask the house."""

from dataclasses import dataclass
from typing import ClassVar

from bot.domain.commands import Command


@dataclass(frozen=True)
class KnownCountry(Command[str | None]):
    """The ISO code of where the person is, as far as they told; nothing while the chat is locked."""

    name: ClassVar[str] = "known_country"
    is_repeatable: ClassVar[bool] = True


@dataclass(frozen=True)
class ReadRights(Command[list[dict[str, str]]]):
    """What is confirmed of a topic, at most three facts; each has `text`, `source` and `date`.

    topic: of `RIGHTS_TOPICS`. country: ISO code; `None` reads only what holds everywhere.
    """

    name: ClassVar[str] = "read_rights"
    is_repeatable: ClassVar[bool] = True
    topic: str
    country: str | None = None


@dataclass(frozen=True)
class ReadHelpCard(Command[dict[str, str]]):
    """The reviewed card for a situation in a country: `text` to show and its `meaning`; both empty when there is none.

    situation: of `SITUATIONS`.
    """

    name: ClassVar[str] = "read_help_card"
    is_repeatable: ClassVar[bool] = True
    situation: str
    country: str | None = None
