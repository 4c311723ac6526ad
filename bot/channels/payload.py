"""Decode a provider's JSON into structs of ours, forgiving what a phone may have mangled."""

import re
from typing import TypeVar

import msgspec

from bot.errors import UnreadableBody

T = TypeVar("T")

_PART = rb"[0-9a-fA-F]{2}"
_HIGH = rb"\\u[dD][89abAB]" + _PART
_LOW = rb"\\u[dD][c-fC-F]" + _PART

# Half an emoji (a name cut at a fixed length) and NUL: no database takes either, and msgspec refuses the first. Only
# these escapes are replaced; an escaped backslash before them makes them plain text.
_MANGLED = re.compile(
    rb"(?<!\\)((?:\\\\)*)(?:\\u0000|"
    + _HIGH
    + rb"(?!"
    + _LOW
    + rb")|(?<!\\u[dD][89abAB]"
    + _PART
    + rb")"
    + _LOW
    + rb")"
)
_NUL = rb"\u0000"


def decode(decoder: msgspec.json.Decoder[T], body: bytes | msgspec.Raw) -> T:
    """Decode `body`, with broken characters replaced by U+FFFD.

    Raises:
        UnreadableBody: this is no JSON, or not of this shape.
    """
    raw = bytes(body)
    if _NUL in raw:
        raw = _mend(raw)
    try:
        return decode_exactly(decoder, raw)
    except UnreadableBody:
        mended = _mend(raw)
        if mended == raw:
            raise
        return decode_exactly(decoder, mended)


def decode_exactly(decoder: msgspec.json.Decoder[T], body: bytes) -> T:
    """Decode `body` as it is.

    Raises:
        UnreadableBody: this is no sound JSON, or not of this shape. Its text names places and types, never content.
    """
    try:
        return decoder.decode(body)
    except msgspec.ValidationError as mismatch:
        raise UnreadableBody(str(mismatch)) from None
    except RecursionError:
        raise UnreadableBody("nested too deep") from None
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise UnreadableBody("no JSON") from None


def _mend(raw: bytes) -> bytes:
    return _MANGLED.sub(rb"\1\\ufffd", raw.decode("utf-8", "replace").encode())
