"""What a learned judge looks at in a message that was read: its words, their senses and terms, and how they follow."""

import re

from bot.triage.assessment import Assessment
from bot.triage.reading import Reading
from bot.triage.regional import VOWELS
from bot.triage.senses import Senses

_MIN_GRAMMED = 4
_GRAM = 4
_PAIR_REACH = 6
_FARTHEST = 4
_MAX_PAIRED = 24
_MAX_TOKENS = 120
_WORDS_A_STEP = 4
_MOST_STEPS = 8
_SHORT, _MIDDLING = 4, 9
_LONGEST_NUMBER = 9
# The most each name stands for: a few, a child's age, an adult's, some more.
_SIZES = ((0, "9none"), (10, "9few"), (17, "9teens"), (99, "9tens"), (999, "9hundreds"))
_DROP_VOWELS = str.maketrans("", "", VOWELS)
_HAS_NO_BLANKS = re.compile("[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff]")  # Chinese, Japanese, Korean
_BREAK = ""

Features = dict[str, str]
"""By name, the words of the message that show it."""


def find_features(reading: Reading, senses: Senses) -> Features:
    """Return every feature once, with the first words that show it."""
    found: Features = {f"l {min(_MOST_STEPS, reading.words // _WORDS_A_STEP)}": ""}
    said: list[tuple[str, str]] = []
    before = _BREAK
    for token, form in zip(reading.tokens[:_MAX_TOKENS], reading.forms, strict=False):
        word = form.word if not form.word.isdecimal() else _size_of(form.word)
        if not word[:1].isalnum():
            before = _BREAK
            said.append((_BREAK, token))
            for sign in "?!":
                if sign in token:
                    found[sign] = ""
            continue
        if (name := "w " + word) not in found:
            found[name] = token
            _add_letters(found, token, word, is_plain=form.is_plain)
            for term in form.terms:
                found["t " + term] = token
        if before:
            found[f"b {before} {word}"] = token
        before = word
        sense = senses.of(word)
        if sense is not None:
            found["m " + sense] = token
        said.append((sense or word, token))
    _add_sequences(found, said)
    _add_hits(found, reading)
    return found


def _size_of(digits: str) -> str:
    """Return about how many: whether it was three millions or four must not decide, whether 15 or 50 may."""
    number = int(digits[:_LONGEST_NUMBER])
    return next((name for most, name in _SIZES if number <= most), "9many")


def verdict_features(ruled: Assessment) -> tuple[str, str]:
    """Return what the rules made of a message, among others, as features of a kind like the words."""
    return f"u {ruled.urgency}", f"c {ruled.category} {ruled.urgency}"


def firm_features(reading: Reading, ruled: Assessment) -> tuple[str, str]:
    """Return what the rules made of a message and how long it is, which counts in full however many words there are."""
    words = reading.words
    length = "short" if words <= _SHORT else "middling" if words <= _MIDDLING else "long"
    return f"v {ruled.urgency}", f"v {ruled.urgency} {length}"


def _add_letters(found: Features, token: str, word: str, *, is_plain: bool) -> None:
    """Add what a word looks like: its consonants, and pieces of it, for spellings nobody listed."""
    if not token.isascii():
        is_running = _HAS_NO_BLANKS.search(token) is not None
        edged = token if is_running else f"<{token}>"
        for length in (1, 2, 3) if is_running else (3, 4, 5):
            for place in range(len(edged) - length + 1):
                found["z" + edged[place : place + length]] = token
    elif len(word) >= _MIN_GRAMMED:
        found["k " + word[0] + word[1:].translate(_DROP_VOWELS)] = token
    if is_plain and len(word) >= _MIN_GRAMMED:
        edged = f"<{word}>"
        for place in range(len(edged) - _GRAM + 1):
            found[edged[place : place + _GRAM]] = token


def _add_sequences(found: Features, said: list[tuple[str, str]]) -> None:
    """Add which senses, or words without one, follow each other, at once ("n") or after up to three others ("o")."""
    for place, (first, _) in enumerate(said, start=1):
        if first:
            kind = "n"
            for second, token in said[place : place + _FARTHEST]:
                if second:
                    found[f"{kind} {first} {second}"] = token
                kind = "o"


def _add_hits(found: Features, reading: Reading) -> None:
    """Add the terms as negation and phrases leave them, and which of them stand near each other in which order."""
    spots = sorted((hits[0].position, term, hits[0].surface) for term, hits in reading.hits.items())[:_MAX_PAIRED]
    for index, (position, term, surface) in enumerate(spots):
        found["h " + term] = surface
        for next_position, next_term, next_surface in spots[index + 1 :]:
            if next_position - position > _PAIR_REACH:
                break
            found[f"p {term} {next_term}"] = next_surface
