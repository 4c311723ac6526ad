"""Signs of tears or fear with no word beside them: whoever sends only these may not find the words."""

import re

_TEARS = frozenset("😭😢😥😰😨😱😿💔😓😖😣😩😫🥺🥲😞😔")
_BESIDE = re.compile(r"[\s.,!?…\u200d\ufe0f\U0001f3fb-\U0001f3ff]+")


def is_only_tears(words: str) -> bool:
    """Whether a message holds such signs, and nothing else that says anything."""
    left = _BESIDE.sub("", words)
    return bool(left) and all(sign in _TEARS for sign in left)
