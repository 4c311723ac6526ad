"""A question for somebody who can be reached: a contact card, or a name and a number in one's own words."""

import re
from typing import Literal, TypeVar, overload

import msgspec

from bot.domain.answers import read_agreement
from bot.engine.field import FileAnswer, plain_digits
from bot.engine.fields import read_phone
from bot.engine.free_fields import FreeField
from bot.engine.replies import Card, Reply, Words
from bot.errors import Rejected

T_co = TypeVar("T_co", covariant=True)

_NUMBER = re.compile(r"\+?[0-9][0-9 ().\-]{6,24}")
_WRONG = re.compile(
    r"\b(?:salah|slh|eh|maaf|sorry|ralat|keliru|klintu|klentu|lepat|bukan|ganti|wrong|yang bener|yg bener|i mean)\b",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"\b(?:yang|yg|sing|nu) (?:bener|benar|betul|leres)\w*|\b(?:nomor|nomer)(?:nya|e)?\b", re.IGNORECASE
)
_AROUND_NAMES = " ,;:/()-\n"


class ContactAnswer(msgspec.Struct, frozen=True, omit_defaults=True):
    """A name as written, and a phone number in E.164 form; at least one of the two."""

    name: str | None = None
    phone: str | None = None


class Contact(FreeField[T_co]):
    """Somebody's name and phone number: ContactAnswer, or FileAnswer for a voice note."""

    kind = "contact"

    @overload
    def __init__(self: "Contact[ContactAnswer | FileAnswer]", *, optional: Literal[False] = ...) -> None: ...
    @overload
    def __init__(self: "Contact[ContactAnswer | FileAnswer | None]", *, optional: Literal[True]) -> None: ...
    def __init__(self, *, optional: bool = False) -> None:
        super().__init__(300, True, optional)

    def _read(self, reply: Reply) -> ContactAnswer | FileAnswer:
        if isinstance(reply, Card):
            name = reply.name.strip() or None
            if name is None and reply.phone is None:
                raise Rejected("rejected_empty")
            return ContactAnswer(name, read_phone(reply.phone or "") or reply.phone)
        if isinstance(reply, Words) and read_agreement(reply.text, _no_word) == "yes":
            raise Rejected("rejected_empty")  # a "ya" names nobody
        read = super()._read(reply)
        return read if isinstance(read, FileAnswer) else contact_in(str(read))

    def _load(self, recorded: object) -> ContactAnswer | FileAnswer:
        if isinstance(recorded, dict) and "file_id" in recorded:
            return msgspec.convert(recorded, FileAnswer)
        return msgspec.convert(recorded, ContactAnswer)


def _no_word(text: str) -> str | None:
    return None


def names_contact(text: str) -> bool:
    """Whether a number at which somebody can be reached is among the words."""
    return contact_in(text).phone is not None


def contact_in(text: str) -> ContactAnswer:
    """The first number in the words, or the last where the first is called wrong; what is left is the name."""
    digits = plain_digits(text)
    read = [(each, read_phone(each[0].strip(_AROUND_NAMES))) for each in _NUMBER.finditer(digits)]
    numbers = [(each, phone) for each, phone in read if phone is not None]
    if not numbers:
        return ContactAnswer(text)
    (first, phone), (last, right) = numbers[0], numbers[-1]
    before, after = digits[: first.start()], digits[first.end() :]
    if first is not last and _WRONG.search(digits, first.end(), last.start()):
        phone, after = right, digits[last.end() :]
    name = " ".join(_BESIDE.sub(" ", f"{before} {after}").split()).strip(_AROUND_NAMES)
    return ContactAnswer(name or None, phone)
