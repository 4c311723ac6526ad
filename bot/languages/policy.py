"""When to answer in another language than Indonesian: only when the first messages together make it all but certain."""

import re
from collections.abc import Container

from bot.domain.people import Leaning
from bot.languages.detector import NO_EVIDENCE, Detector

SURE = 0.9
FIRST_MESSAGES = 3
_MIN_WORDS = 2  # a place, a name or a word picked up abroad is no language
_BY_HAND_ONLY = "ms"
_COMPANY = re.compile(r"\b(?:pt|cv)\b\.?(?: \w+){1,3}", re.IGNORECASE)  # whose names are of any language


def is_settled(leaning: Leaning | None) -> bool:
    return leaning is not None and leaning.messages >= FIRST_MESSAGES


def lean(detector: Detector, before: Leaning | None, text: str) -> Leaning | None:
    """What a person's messages say together with one more; `None` when it says nothing of a language."""
    evidence = detector.weigh(_COMPANY.sub(" ", text))
    if evidence is None:
        return None
    if before is None:
        return Leaning(1, evidence.words, evidence.weights)
    weights = tuple(map(sum, zip(before.weights, evidence.weights, strict=True)))
    return Leaning(before.messages + 1, before.words + evidence.words, weights)


def language_of(leaning: Leaning, current: str, spoken: Container[str]) -> str:
    """The language to answer in.

    spoken: what the house has texts for. Malay is so close to Indonesian that it counts for it; it is chosen by hand.
    """
    chances = Detector.chances(leaning.weights)
    chances[NO_EVIDENCE] += chances.pop(_BY_HAND_ONLY)
    likeliest = max(chances, key=chances.__getitem__)
    if likeliest == NO_EVIDENCE or likeliest not in spoken:
        return NO_EVIDENCE
    if chances[likeliest] >= SURE and leaning.words >= _MIN_WORDS:
        return likeliest
    return current if chances.get(current, 0) >= chances[NO_EVIDENCE] else NO_EVIDENCE
