"""A glance at a raw webhook body, to lift a conversation out of a backlog before anything is parsed."""

import re
from functools import cache
from typing import Self

from bot.triage.lexicon import Lexicon
from bot.triage.rules import Rules

_ESCAPED_ASCII = re.compile(rb"\\u00([2-7][0-9a-fA-F])")
_LOWER_WORDS = bytes(ord(chr(code).lower()) if code < 128 and chr(code).isalnum() else 32 for code in range(256))
"""Translation table: letters to lower case, all that is no ASCII letter or digit to a blank."""
# Keys and fixed values of the providers' own format, which stand in every body.
_ENVELOPE = frozenset(
    b"id is_bot bot first last name username language code chat private type date text message update from to entry "
    b"changes value messaging product metadata display phone number contacts profile wa user messages timestamp body "
    b"field object whatsapp business account context reply button interactive title caption image location contact "
    b"document voice audio video sticker file unique size width height duration mime true false null".split()
)


class FirstLook:
    """Knows the single words that speak of danger; wrong alarms are cheap here, `Triage` judges later."""

    def __init__(self, lexicon: Lexicon, rules: Rules) -> None:
        self._words = _words(lexicon, rules)

    @classmethod
    def load(cls) -> Self:
        """Build it from the lexicon and rules shipped with the package."""
        rules = Rules.load()
        return cls(Lexicon.load(rules), rules)

    def adopt(self, lexicon: Lexicon, rules: Rules) -> None:
        """Look for other words from now on."""
        self._words = _words(lexicon, rules)

    def looks_urgent(self, body: bytes) -> bool:
        """Tell whether a body may carry a call for help."""
        # Splitting and one set look-up per word costs a third of a pattern with as many stems.
        if b"\\u00" in body:
            body = _ESCAPED_ASCII.sub(_unescape, body)
        return not self._words.isdisjoint(body.replace(b"\\n", b" ").translate(_LOWER_WORDS).split())


def looks_urgent(body: bytes) -> bool:
    """Tell whether a body may carry a call for help; for tools, the product builds its own `FirstLook`."""
    return _shared().looks_urgent(body)


@cache
def _shared() -> FirstLook:
    return FirstLook.load()


def _words(lexicon: Lexicon, rules: Rules) -> frozenset[bytes]:
    return frozenset(word.encode() for word in lexicon.surfaces(rules.first_look | rules.added)) - _ENVELOPE


def _unescape(match: re.Match[bytes]) -> bytes:
    return bytes.fromhex(match[1].decode("ascii"))
