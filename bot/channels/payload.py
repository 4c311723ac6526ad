"""Decode a provider's JSON into structs of ours, forgiving what a phone may have mangled."""

import re
from typing import TypeVar

import msgspec

from bot.errors import UnreadableBody

T = TypeVar("T")

_PART = rb"[0-9a-fA-F]{2}"
# Half an emoji (a name cut at a fixed length) and NUL: no database takes either, and msgspec refuses the first. Only
# these escapes, the group, are replaced; an escaped backslash and a whole pair are passed over. Every way to match
# begins with a backslash, so that megabytes without one cost nothing.
_MANGLED = re.compile(
    rb"\\(?:\\|u[dD][89abAB]" + _PART + rb"\\u[dD][c-fC-F]" + _PART + rb"|(u0000|u[dD][89a-fA-F]" + _PART + rb"))"
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
    return _MANGLED.sub(_replace, raw.decode("utf-8", "replace").encode())


def _replace(found: re.Match[bytes]) -> bytes:
    return rb"\ufffd" if found[1] else found[0]
