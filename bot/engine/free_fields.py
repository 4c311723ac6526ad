"""Questions anybody can answer in their own words, by voice or with a file; nothing clear enough is turned away."""

from datetime import date
from math import isfinite
from typing import Literal, TypeVar, overload

import msgspec

from bot.domain.answers import Direction, Moment, read_birth, read_moment
from bot.domain.messages import MediaKind
from bot.engine.field import Field, FileAnswer, clean, file_answer
from bot.engine.replies import Card, Chosen, File, PlacePoint, Reply, Words
from bot.errors import Rejected

T_co = TypeVar("T_co", covariant=True)
About = Literal["past", "ahead", "either", "birth"]


class PlaceAnswer(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where something is: a point in degrees, words, or both."""

    latitude: float | None = None
    longitude: float | None = None
    text: str | None = None


class EvidenceAnswer(msgspec.Struct, frozen=True, omit_defaults=True):
    """What proves or explains something: our own file ids, words, or both."""

    files: tuple[int, ...] = ()
    text: str | None = None


class FreeField(Field[T_co]):
    """A field whose value is words, or a file that stands for them."""

    is_free = True

    def __init__(self, max_chars: int, private: bool, optional: bool) -> None:
        super().__init__(private, optional)
        self.max_chars = max_chars

    def _words(self, reply: Reply) -> str:
        text = clean(_in_words(reply))
        if not text:
            raise Rejected("rejected_empty")
        if len(text) > self.max_chars:
            raise Rejected("rejected_too_long", max_chars=self.max_chars)
        return text

    def _read(self, reply: Reply) -> object:
        if isinstance(reply, File) and reply.kind is MediaKind.STICKER:
            raise Rejected("rejected_words")  # which tells nothing that was asked for
        return file_answer(reply) if isinstance(reply, File) else self._words(reply)

    def _dump(self, value: object) -> object:
        return value if isinstance(value, str) else msgspec.to_builtins(value)

    def _load(self, recorded: object) -> object:
        # Length is not looked at: a limit that was lowered later must not make anybody write again.
        return recorded if isinstance(recorded, str) else msgspec.convert(recorded, FileAnswer)


class Text(FreeField[T_co]):
    """Any words up to `max_chars`: str or FileAnswer."""

    kind = "text"

    @overload
    def __init__(
        self: "Text[str | FileAnswer]",
        *,
        max_chars: int = ...,
        private: bool = ...,
        optional: Literal[False] = ...,
    ) -> None: ...
    @overload
    def __init__(
        self: "Text[str | FileAnswer | None]",
        *,
        max_chars: int = ...,
        private: bool = ...,
        optional: Literal[True],
    ) -> None: ...
    def __init__(self, *, max_chars: int = 1_000, private: bool = False, optional: bool = False) -> None:
        super().__init__(max_chars, private, optional)


class OwnQuestion(Text[T_co]):
    """What somebody wants to ask, in whatever words: str or FileAnswer.

    Nothing that is written here is taken for anything else, whatever it asks for.
    """

    kind = "own_question"


class Pin(FreeField[T_co]):
    """The person's PIN as they write it: str or FileAnswer; forgotten as soon as it was compared."""

    kind = "pin"
    is_secret = True

    @overload
    def __init__(self: "Pin[str | FileAnswer]", *, optional: Literal[False] = ...) -> None: ...
    @overload
    def __init__(self: "Pin[str | FileAnswer | None]", *, optional: Literal[True]) -> None: ...
    def __init__(self, *, optional: bool = False) -> None:
        super().__init__(40, True, optional)


class Country(FreeField[T_co]):
    """A country or region in the person's own words, or a location in it: str, PlaceAnswer or FileAnswer."""

    kind = "country"

    @overload
    def __init__(
        self: "Country[str | PlaceAnswer | FileAnswer]", *, private: bool = ..., optional: Literal[False] = ...
    ) -> None: ...
    @overload
    def __init__(
        self: "Country[str | PlaceAnswer | FileAnswer | None]", *, private: bool = ..., optional: Literal[True]
    ) -> None: ...
    def __init__(self, *, private: bool = False, optional: bool = False) -> None:
        super().__init__(200, private, optional)

    def _read(self, reply: Reply) -> object:
        return _place_answer(reply) if isinstance(reply, PlacePoint) else super()._read(reply)

    def _load(self, recorded: object) -> object:
        if isinstance(recorded, dict) and "file_id" not in recorded:
            return msgspec.convert(recorded, PlaceAnswer)
        return super()._load(recorded)


class When(FreeField[T_co]):
    """A date or a duration, kept in the person's own words: str or FileAnswer.

    about: on which side of today it lies, so that "March" can be understood; `birth` for the day somebody was born.
    """

    kind = "when"

    @overload
    def __init__(
        self: "When[str | FileAnswer]", *, about: About = ..., private: bool = ..., optional: Literal[False] = ...
    ) -> None: ...
    @overload
    def __init__(
        self: "When[str | FileAnswer | None]", *, about: About = ..., private: bool = ..., optional: Literal[True]
    ) -> None: ...
    def __init__(self, *, about: About = "past", private: bool = False, optional: bool = False) -> None:
        super().__init__(120, private, optional)
        self.about: About = about

    def _read(self, reply: Reply) -> object:
        if isinstance(reply, PlacePoint):
            raise Rejected("rejected_words")
        return super()._read(reply)

    def moment(self, words: str, today: date) -> Moment | None:
        """What the words mean, seen from that day; `None` where it is not clear."""
        if self.about == "birth":
            return read_birth(words, today)
        moment = read_moment(words, today, Direction(self.about))
        # Who is asked when somebody leaves may say that they left yesterday.
        return read_moment(words, today) if moment is None and self.about == "ahead" else moment


class Place(FreeField[T_co]):
    """A shared location or a description: PlaceAnswer or FileAnswer; or one of `choices` beside them: str.

    is_here: whether it is where the person is, so that they may send their own location.
    """

    kind = "place"

    @overload
    def __init__(
        self: "Place[PlaceAnswer | FileAnswer | str | None]",
        *,
        private: bool = ...,
        optional: Literal[True],
        choices: tuple[str, ...],
        is_here: bool = ...,
    ) -> None: ...
    @overload
    def __init__(
        self: "Place[PlaceAnswer | FileAnswer]",
        *,
        private: bool = ...,
        optional: Literal[False] = ...,
        is_here: bool = ...,
    ) -> None: ...
    @overload
    def __init__(
        self: "Place[PlaceAnswer | FileAnswer | None]",
        *,
        private: bool = ...,
        optional: Literal[True],
        is_here: bool = ...,
    ) -> None: ...
    def __init__(
        self,
        *,
        private: bool = True,
        optional: bool = False,
        choices: tuple[str, ...] = (),
        is_here: bool = True,
    ) -> None:
        super().__init__(1_000, private, optional)
        self.choices = choices
        self.is_here = is_here

    def _read(self, reply: Reply) -> PlaceAnswer | FileAnswer | str:
        if isinstance(reply, Chosen) and reply.code in self.choices:
            return reply.code
        if isinstance(reply, File):
            return file_answer(reply)
        if isinstance(reply, PlacePoint):
            return _place_answer(reply)
        return PlaceAnswer(text=self._words(reply))

    def _load(self, recorded: object) -> PlaceAnswer | FileAnswer | str:
        if isinstance(recorded, str) and recorded in self.choices:
            return recorded
        if isinstance(recorded, dict) and "file_id" in recorded:
            return msgspec.convert(recorded, FileAnswer)
        return msgspec.convert(recorded, PlaceAnswer)


class Evidence(FreeField[T_co]):
    """Whatever the person has to show or tell: EvidenceAnswer; or one of `choices` beside it: str."""

    kind = "evidence"

    @overload
    def __init__(
        self: "Evidence[EvidenceAnswer | str]",
        *,
        private: bool = ...,
        optional: Literal[False] = ...,
        choices: tuple[str, ...],
    ) -> None: ...
    @overload
    def __init__(self: "Evidence[EvidenceAnswer]", *, private: bool = ..., optional: Literal[False] = ...) -> None: ...
    @overload
    def __init__(self: "Evidence[EvidenceAnswer | None]", *, private: bool = ..., optional: Literal[True]) -> None: ...
    def __init__(self, *, private: bool = True, optional: bool = False, choices: tuple[str, ...] = ()) -> None:
        super().__init__(4_096, private, optional)
        self.choices = choices

    def _read(self, reply: Reply) -> EvidenceAnswer | str:
        if isinstance(reply, Chosen) and reply.code in self.choices:
            return reply.code
        if isinstance(reply, File):
            return EvidenceAnswer((reply.file_id,), clean(reply.caption or "") or None)
        return EvidenceAnswer(text=self._words(reply))

    def _load(self, recorded: object) -> EvidenceAnswer | str:
        if isinstance(recorded, str) and recorded in self.choices:
            return recorded
        return msgspec.convert(recorded, EvidenceAnswer)


def _place_answer(reply: PlacePoint) -> PlaceAnswer:
    _check_point(reply)
    label = clean(", ".join(part for part in (reply.name, reply.address) if part))
    return PlaceAnswer(reply.latitude, reply.longitude, label or None)


def _in_words(reply: Reply) -> str:
    match reply:
        case Words(text):
            return text
        case PlacePoint(latitude, longitude, name, address):
            _check_point(reply)
            return ", ".join(part for part in (name, address, f"{latitude:.5f} {longitude:.5f}") if part)
        case Card(name, phone):
            return ", ".join(part for part in (name, phone) if part)
        case Chosen():
            raise Rejected("rejected_words")
        case _:
            raise Rejected("rejected_empty")


def _check_point(point: PlacePoint) -> None:
    is_on_earth = abs(point.latitude) <= 90 and abs(point.longitude) <= 180
    if not (is_on_earth and isfinite(point.latitude) and isfinite(point.longitude)):
        raise Rejected("rejected_place")
