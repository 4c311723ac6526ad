"""Between values and the bytes that are sealed: compact JSON with tagged messages."""

from typing import Any

import msgspec

from bot.domain.messages import Content, Outbound
from bot.domain.people import Profile

encode = msgspec.json.Encoder().encode
_decode_any = msgspec.json.Decoder().decode
decode_profile = msgspec.json.Decoder(Profile).decode
decode_outbound = msgspec.json.Decoder(Outbound).decode

_CONTENT_KINDS = {
    "Said": "text",
    "Pressed": "press",
    "Located": "place",
    "Attached": "file",
    "SharedContact": "contact",
    "Deleted": "deleted",
    "Unsupported": "unsupported",
}


def decode_object(raw: bytes) -> dict[str, Any]:
    value = _decode_any(raw)
    return value if isinstance(value, dict) else {"value": value}


def kind_of(content: Content) -> str:
    """The short word a content's kind is stored as."""
    return _CONTENT_KINDS[type(content).__name__]
