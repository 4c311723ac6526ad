"""What words of different languages have in common, so that what was learned in one is understood in another."""

from collections.abc import Mapping
from importlib.resources import files
from typing import Self

_FILE = "lexicon/senses.tsv"
_ENDINGS = ("nya", "ne", "na", "ku", "mu", "kan", "keun", "ake", "lah", "eun", "an", "e", "i", "pun")
_MIN_INFLECTED = 5
_MIN_STEM = 3


class Senses:
    """Read-only; knows everyday words, where the lexicon knows those of trouble."""

    def __init__(self, by_word: Mapping[str, str]) -> None:
        self._by_word = by_word

    @classmethod
    def load(cls) -> Self:
        """Read the table shipped with the package."""
        return cls.parse(files("bot.triage").joinpath(_FILE).read_text("utf-8"))

    @classmethod
    def parse(cls, table: str) -> Self:
        """Read lines of a sense, a tab and its words; lines that begin with "#" are notes."""
        by_word: dict[str, str] = {}
        for line in table.splitlines():
            if not line.startswith("#"):
                sense, words = line.split("\t")
                for word in words.split():
                    by_word[word] = sense
        return cls(by_word)

    def of(self, word: str) -> str | None:
        """Return the sense of a word, also with an ending hung on to it, or `None`."""
        sense = self._by_word.get(word)
        if sense is None and len(word) >= _MIN_INFLECTED and word.endswith(_ENDINGS):
            for ending in _ENDINGS:
                if word.endswith(ending) and len(word) - len(ending) >= _MIN_STEM:
                    sense = self._by_word.get(word[: -len(ending)])
                    if sense is not None:
                        return sense
        return sense
