"""What a question accepts: closed lists, numbers and phone numbers here, free answers from `free_fields`."""

import re
from collections.abc import Callable
from typing import Literal, TypeVar, overload

import phonenumbers

from bot.domain.answers import names_time, read_months, read_number, read_position
from bot.engine.field import REJECTION_KEYS, Field, FileAnswer, clean, plain_digits
from bot.engine.free_fields import (
    Country,
    Evidence,
    EvidenceAnswer,
    OwnQuestion,
    Pin,
    Place,
    PlaceAnswer,
    Text,
    When,
)
from bot.engine.replies import Card, Chosen, Reply, Words
from bot.errors import Rejected

__all__ = [
    "REJECTION_KEYS",
    "Choice",
    "Country",
    "Evidence",
    "EvidenceAnswer",
    "Field",
    "FileAnswer",
    "OwnQuestion",
    "Phone",
    "Pin",
    "Place",
    "PlaceAnswer",
    "Text",
    "When",
    "Whole",
    "YesNo",
    "YesNoUnknown",
]

T_co = TypeVar("T_co", covariant=True)

MAX_DIGITS = 15
_LONGEST_TOLD = 200
_AGES = re.compile(r",?\s*\b(?:umur|usia|berumur|berusia|umurnya|usianya|umure|yuswa|aged?)\b", re.IGNORECASE)
_ONE_NUMBER = re.compile(r"[^0-9]*?(-?)([0-9]+)[^0-9]*")


class Choice(Field[T_co]):
    """One code of a closed list: str. `columns`: how many to show side by side, where a channel can.

    retired: codes that are offered no more, but stand in records of runs that began before. unheard: the code a voice
    note counts as until somebody has heard it; "unknown" does where it can be chosen.
    """

    kind = "choice"

    @overload
    def __init__(
        self: "Choice[str]",
        *codes: str,
        columns: int = ...,
        private: bool = ...,
        optional: Literal[False] = ...,
        retired: tuple[str, ...] = ...,
        unheard: str | None = ...,
    ) -> None: ...
    @overload
    def __init__(
        self: "Choice[str | None]",
        *codes: str,
        columns: int = ...,
        private: bool = ...,
        optional: Literal[True],
        retired: tuple[str, ...] = ...,
        unheard: str | None = ...,
    ) -> None: ...
    def __init__(
        self,
        *codes: str,
        columns: int = 1,
        private: bool = False,
        optional: bool = False,
        retired: tuple[str, ...] = (),
        unheard: str | None = None,
    ) -> None:
        super().__init__(private, optional)
        self.choices = codes
        self.columns = columns
        self.retired = retired
        self.unheard = unheard

    def _unheard(self) -> str | None:
        return self.unheard or ("unknown" if "unknown" in self.choices else None)

    def _read(self, reply: Reply) -> str:
        return _read_code(reply, self.choices)

    def _load(self, recorded: object) -> str:
        if isinstance(recorded, str) and (recorded in self.choices or recorded in self.retired):
            return recorded
        raise ValueError("not a choice")


class YesNoUnknown(Choice[T_co]):
    """Yes, no, or the person does not know: the str code."""

    @overload
    def __init__(self: "YesNoUnknown[str]", *, private: bool = ..., optional: Literal[False] = ...) -> None: ...
    @overload
    def __init__(self: "YesNoUnknown[str | None]", *, private: bool = ..., optional: Literal[True]) -> None: ...
    def __init__(self, *, private: bool = False, optional: bool = False) -> None:
        Field.__init__(self, private, optional)
        self.choices = ("yes", "no", "unknown")
        self.columns = 1
        self.retired = ()
        self.unheard = None


class YesNo(Field[T_co]):
    """Yes or no: bool."""

    kind = "yes_no"
    choices = ("yes", "no")

    @overload
    def __init__(self: "YesNo[bool]", *, private: bool = ..., optional: Literal[False] = ...) -> None: ...
    @overload
    def __init__(self: "YesNo[bool | None]", *, private: bool = ..., optional: Literal[True]) -> None: ...
    def __init__(self, *, private: bool = False, optional: bool = False) -> None:
        super().__init__(private, optional)

    def _read(self, reply: Reply) -> bool:
        return _read_code(reply, self.choices) == "yes"

    def _load(self, recorded: object) -> bool:
        if isinstance(recorded, bool):
            return recorded
        raise ValueError("neither yes nor no")


class Whole(Field[T_co]):
    """A whole number, both bounds included: int. Words around it are fine, a second number is not.

    in_months: what is counted are months, so that "setahun" is twelve and three weeks are no answer.
    """

    kind = "whole"

    @overload
    def __init__(
        self: "Whole[int]",
        low: int,
        high: int,
        *,
        in_months: bool = ...,
        private: bool = ...,
        optional: Literal[False] = ...,
    ) -> None: ...
    @overload
    def __init__(
        self: "Whole[int | None]",
        low: int,
        high: int,
        *,
        in_months: bool = ...,
        private: bool = ...,
        optional: Literal[True],
    ) -> None: ...
    def __init__(
        self, low: int, high: int, *, in_months: bool = False, private: bool = False, optional: bool = False
    ) -> None:
        super().__init__(private, optional)
        self.low = low
        self.high = high
        self.in_months = in_months

    def _read(self, reply: Reply) -> int:
        number = self._number(clean(reply.text)) if isinstance(reply, Words) else None
        if number is None:
            raise Rejected("rejected_number", low=self.low, high=self.high)
        if not self.low <= number <= self.high:
            raise Rejected("rejected_range", low=self.low, high=self.high)
        return number

    def _number(self, text: str) -> int | None:
        """In digits or in words; two numbers, or a length of time where months are counted, must not become one.

        How old those are who are counted is no number of them: "anak 1 umur 3 tahun".
        """
        text = text if self.in_months else _AGES.split(text)[0]
        if self.in_months and names_time(text):
            return read_months(text)
        found = _ONE_NUMBER.fullmatch(plain_digits(text))
        if found is None:
            told = read_number(text)
            return read_position(text, self.high) if told is None else told
        sign, digits = found.groups()
        if len(digits) > MAX_DIGITS:
            return self.high + 1
        return int(sign + digits) if sign or read_number(text) == int(digits) else None

    def _load(self, recorded: object) -> int:
        if isinstance(recorded, int) and not isinstance(recorded, bool) and self.low <= recorded <= self.high:
            return recorded
        raise ValueError("not a number in range")


class Phone(Field[T_co]):
    """A phone number of any country, typed or from a contact card: str in E.164 form.

    region: whose numbers may be written without a country code. is_own: it is the person's own, so that one tap may
    send it. told: whether words that hold no number mean something there; they are taken as they are.
    """

    kind = "phone"

    @overload
    def __init__(
        self: "Phone[str]",
        *,
        region: str = ...,
        private: bool = ...,
        optional: Literal[False] = ...,
        is_own: bool = ...,
        told: Callable[[str], bool] = ...,
    ) -> None: ...
    @overload
    def __init__(
        self: "Phone[str | None]",
        *,
        region: str = ...,
        private: bool = ...,
        optional: Literal[True],
        is_own: bool = ...,
        told: Callable[[str], bool] = ...,
    ) -> None: ...
    def __init__(
        self,
        *,
        region: str = "ID",
        private: bool = True,
        optional: bool = False,
        is_own: bool = True,
        told: Callable[[str], bool] = lambda words: False,
    ) -> None:
        super().__init__(private, optional)
        self.region = region
        self.is_own = is_own
        self._told = told

    def _read(self, reply: Reply) -> str:
        written = reply.text if isinstance(reply, Words) else reply.phone if isinstance(reply, Card) else None
        number = read_phone(written or "", self.region)
        if number is None and isinstance(reply, Words) and self._told(reply.text):
            return clean(reply.text)[:_LONGEST_TOLD]
        if number is None:
            raise Rejected("rejected_phone")
        return number

    def _load(self, recorded: object) -> str:
        if isinstance(recorded, str):
            return recorded
        raise ValueError("not a phone number")


_DIGITS = re.compile(r"\+?\(?\d[\d\s().\u2010-\u2015/-]*")


def _read_code(reply: Reply, codes: tuple[str, ...]) -> str:
    code = reply.code if isinstance(reply, Chosen) else clean(reply.text).lower() if isinstance(reply, Words) else ""
    if code not in codes:
        raise Rejected("rejected_choice")
    return code


def read_phone(written: str, region: str = "ID") -> str | None:
    """The number somebody wrote, in E.164 form; `None` when it is none."""
    written = plain_digits(clean(written))
    # Only what is digits: letters would be read as those of a telephone's keys, "0852 ga hapal" as a number of its own.
    runs = _DIGITS.findall(written)
    number = _find_number(max(runs, key=len), region) if runs else None
    return None if number is None else phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _find_number(written: str, region: str) -> phonenumbers.PhoneNumber | None:
    """People leave out the plus sign, or the first zero of a mobile number at home; else it is taken as written."""
    if written.startswith(("+", "0")):
        return _valid_number(re.sub("^00", "+", written), region)
    abroad = _valid_number("+" + written, region)
    if written.startswith(str(phonenumbers.country_code_for_region(region))) and abroad:
        return abroad
    at_home = _valid_number(written, region)
    if at_home and phonenumbers.number_type(at_home) == phonenumbers.PhoneNumberType.MOBILE:
        return at_home
    return abroad or at_home


def _valid_number(written: str, region: str) -> phonenumbers.PhoneNumber | None:
    try:
        number = phonenumbers.parse(written, region)
    except phonenumbers.NumberParseException:
        return None
    return number if phonenumbers.is_valid_number(number) else None
