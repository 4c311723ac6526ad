"""People's words made safe to look at: what cannot be seen but changes what is seen gets a visible mark."""

import re

# Direction overrides, isolates and marks, zero-width characters, control characters other than line breaks and tabs.
_HIDDEN = re.compile(
    "[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)
_JOINERS = re.compile("(?<![^\x00-\x7f])[\u200c\u200d]|[\u200c\u200d](?![^\x00-\x7f])")
_NAMES = {
    "\u200e": "LRM",
    "\u200f": "RLM",
    "\u061c": "ALM",
    "\u202a": "LRE",
    "\u202b": "RLE",
    "\u202c": "PDF",
    "\u202d": "LRO",
    "\u202e": "RLO",
    "\u2066": "LRI",
    "\u2067": "RLI",
    "\u2068": "FSI",
    "\u2069": "PDI",
    "\u200b": "ZWSP",
    "\u200c": "ZWNJ",
    "\u200d": "ZWJ",
    "\ufeff": "BOM",
    "\u00ad": "SHY",
}


def show_hidden(text: object) -> str:
    """Replace each hidden character by its name in brackets; joiners inside emoji and Arabic words stay."""
    shown = _HIDDEN.sub(_mark, str(text).replace("\r\n", "\n"))
    return _JOINERS.sub(_mark, shown)


def _mark(found: re.Match[str]) -> str:
    character = found.group()
    return f"[{_NAMES.get(character) or f'U+{ord(character):04X}'}]"
