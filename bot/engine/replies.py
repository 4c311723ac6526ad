"""What a person can answer with, after routing has turned channel contents, typed numbers and labels into it."""

from dataclasses import dataclass

from bot.domain.messages import MediaKind


@dataclass(frozen=True, slots=True)
class Words:
    text: str


@dataclass(frozen=True, slots=True)
class Chosen:
    """One of the open question's choices, by its code."""

    code: str


@dataclass(frozen=True, slots=True)
class PlacePoint:
    """A shared location, in degrees; name and address where the person picked a known place."""

    latitude: float
    longitude: float
    name: str | None = None
    address: str | None = None


@dataclass(frozen=True, slots=True)
class File:
    """A photo, voice note or document; `file_id` is our own."""

    file_id: int
    kind: MediaKind
    caption: str | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """A shared contact; `is_own` when the provider proves that it is the sender's."""

    name: str
    phone: str | None
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class Skipped:
    """The person passes over the question."""


Reply = Words | Chosen | PlacePoint | File | Card | Skipped
