"""langdetect's profiles and tables, with each n-gram of a text counted once and whole words setting the odds."""

import json
import struct
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from importlib.resources import files
from math import exp, log
from operator import add
from typing import Any, NamedTuple, Self

from langdetect.detector_factory import DetectorFactory

from bot.languages.plain_text import language_by_script, words_of

PROFILED = ("id", "jv", "su", "mad", "ms", "en")
NO_EVIDENCE = "id"
PROFILES = files("bot.languages") / "profiles"
_FUNCTION_WORDS = files("bot.languages") / "function_words.toml"
_SHARED_BY = ("id", "jv", "su", "mad")
# Who writes to us. Malay has next to nothing: it must show words that few Indonesians use, or be chosen by hand.
_PRIOR = {"id": 0.74, "jv": 0.08, "su": 0.06, "mad": 0.03, "ms": 0.0005, "en": 0.05}
_ALPHA, _BASE_FREQ = 0.05, 10_000  # langdetect's smoothing of n-grams
_ADDED = 1.0  # to every word's count, so that no word rules a language out
_WORD_COUNTS = 5  # times a whole word counts against one n-gram
_BY_HAND_COUNT = 25
_TOO_SURE = 2.0  # n-grams of one word repeat each other: odds are the square root of what their product says
_UNIT = 10_000
_PLACES = struct.Struct(f"<{len(PROFILED)}Q")

Row = tuple[float, ...]


class Evidence(NamedTuple):
    """How a text speaks for each profiled language: log-likelihoods that add up over several texts.

    words: how many whole words of it are known, in whatever language.
    """

    weights: Row
    words: int


class Detector:
    """Tells languages apart; holds only read-only data, so one object serves every conversation at once.

    profiles: langdetect's JSON, one a profiled language. words: each word's count by language, as in `PROFILED`.
    """

    def __init__(self, profiles: Iterable[str], words: Mapping[str, Sequence[int]]) -> None:
        by_hand = tomllib.loads(_FUNCTION_WORDS.read_text(encoding="utf-8"))
        self._everywhere = frozenset(by_hand["everywhere"].split())
        self._shared = frozenset(by_hand["shared"].split())
        self._gulf = frozenset(by_hand["gulf"].split())
        self._beside_gulf = self._gulf.union(by_hand["beside_gulf"].split())
        self._grams = _gram_rows(profiles)
        self._words = _word_rows(words, {language: _function_words(by_hand, language) for language in PROFILED})

    @classmethod
    def load(cls) -> Self:
        """Build it from the profiles shipped with the package."""
        profiles = [(PROFILES / f"{language}.json").read_text(encoding="utf-8") for language in PROFILED]
        return cls(profiles, json.loads((PROFILES / "words.json").read_text(encoding="utf-8")))

    def detect(self, text: str) -> str:
        """The likeliest language of a text: its script's, else a profiled one; `id` without evidence."""
        language = language_by_script(text)
        if language is not None:
            return language
        evidence = self.weigh(text)
        if evidence is None:
            return NO_EVIDENCE
        chances = self.chances(evidence.weights)
        return max(chances, key=chances.__getitem__)

    def weigh(self, text: str) -> Evidence | None:
        """What a text in Latin letters says; `None` for digits, pictures and bare greetings."""
        words = [word for word in words_of(text) if word not in self._everywhere]
        if not self._gulf.isdisjoint(words):
            words = [word for word in words if word not in self._beside_gulf]
        known = [row for word in words if (row := self._words.get(word)) is not None]
        own = [word for word in words if word not in self._shared]  # said alike: its letters tell nothing more
        rows = [row for gram in _grams_of(own) if (row := self._grams.get(gram)) is not None]
        if not rows:
            return None
        return Evidence(_unpack(sum(rows) + sum(known)), len(known))

    @staticmethod
    def chances(weights: Row) -> dict[str, float]:
        """How likely each profiled language is, given who writes to us."""
        logs = [log(_PRIOR[each]) + weight / _TOO_SURE for each, weight in zip(PROFILED, weights, strict=True)]
        most = max(logs)
        odds = [exp(each - most) for each in logs]
        return {language: each / sum(odds) for language, each in zip(PROFILED, odds, strict=True)}


def _pack(logs: Iterable[float]) -> int:
    """One number for the log-likelihoods of a row: a fifth of their memory, and one sum adds all of them."""
    return int.from_bytes(_PLACES.pack(*(round(-each * _UNIT) for each in logs)), "little")


def _unpack(packed: int) -> Row:
    return tuple([-each / _UNIT for each in _PLACES.unpack(packed.to_bytes(_PLACES.size, "little"))])


def _grams_of(words: Iterable[str]) -> list[str]:
    """What langdetect's n-gram reader gives for words between blanks: one to three letters and blanks."""
    grams: list[str] = []
    for word in words:
        padded = f" {word} "
        pairs = [*map(add, padded, padded[1:])]
        grams += word
        grams += pairs
        grams += map(add, pairs, padded[2:])
    return grams


def _gram_rows(profiles: Iterable[str]) -> dict[str, int]:
    factory = DetectorFactory()
    factory.load_json_profile(list(profiles))
    order = [factory.langlist.index(language) for language in PROFILED]
    least = _ALPHA / _BASE_FREQ
    return {
        gram: _pack(log(least + shares[place]) for place in order)
        for gram, shares in factory.word_lang_prob_map.items()
    }


def _function_words(by_hand: Mapping[str, Any], language: str) -> set[str]:
    own: str = by_hand["of"][language]
    shared: str = by_hand["shared"] if language in _SHARED_BY else ""
    return {*own.split(), *shared.split()}


def _word_rows(counts: Mapping[str, Sequence[int]], function_words: Mapping[str, set[str]]) -> dict[str, int]:
    """A word's log-likelihood by language; function words count as if they had been read so many times more."""
    added = {word: list(each) for word, each in counts.items()}
    for place, language in enumerate(PROFILED):
        for word in function_words[language]:
            added.setdefault(word, [0] * len(PROFILED))[place] += _BY_HAND_COUNT
    sums = [sum(column) + _ADDED * len(added) for column in zip(*added.values(), strict=True)]
    return {
        word: _pack(_WORD_COUNTS * log((count + _ADDED) / total) for count, total in zip(each, sums, strict=True))
        for word, each in added.items()
    }
