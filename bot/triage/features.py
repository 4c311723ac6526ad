"""What a learned judge looks at in a message that was read: its words, their terms, and how they follow each other."""

from bot.triage.reading import Reading

_MIN_GRAMMED = 4
_GRAM = 4
_PAIR_REACH = 6
_MAX_PAIRED = 24
_MAX_TOKENS = 120

Features = dict[str, str]
"""By name, the words of the message that show it."""


def find_features(reading: Reading) -> Features:
    """Return every feature once, with the first words that show it."""
    found: Features = {}
    before = ""
    for token, form in zip(reading.tokens[:_MAX_TOKENS], reading.forms, strict=False):
        word = form.word
        if not word[:1].isalnum():
            before = ""
            continue
        found.setdefault("w " + word, token)
        if before:
            found.setdefault(f"b {before} {word}", token)
        before = word
        for term in form.terms:
            found.setdefault("t " + term, token)
        if form.is_plain and len(word) >= _MIN_GRAMMED:
            edged = f"<{word}>"
            for place in range(len(edged) - _GRAM + 1):
                found.setdefault(edged[place : place + _GRAM], token)
    _add_hits(found, reading)
    return found


def _add_hits(found: Features, reading: Reading) -> None:
    """Add the terms as negation and phrases leave them, and which of them stand near each other in which order."""
    spots = sorted((hits[0].position, term, hits[0].surface) for term, hits in reading.hits.items())[:_MAX_PAIRED]
    for index, (position, term, surface) in enumerate(spots):
        found["h " + term] = surface
        for next_position, next_term, next_surface in spots[index + 1 :]:
            if next_position - position > _PAIR_REACH:
                break
            found[f"p {term} {next_term}"] = next_surface
