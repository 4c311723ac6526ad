"""What people call a skill in their own words, and which courses teach it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from bot.domain.catalogue.words import plain_words, without_denied

_SHORTEST_MISSPELT = 5  # in shorter words one wrong letter makes another word


@dataclass(frozen=True, slots=True)
class Skill:
    """A row of the table of skills. words: what people say for it; taught_as: words in the names of its courses."""

    code: str
    label_id: str
    label_en: str
    words: tuple[str, ...]
    taught_as: tuple[str, ...]

    def label(self, language: str) -> str:
        return self.label_en if language == "en" else self.label_id


class Skills:
    """All skills, found by what somebody writes."""

    def __init__(self, skills: Iterable[Skill] = ()) -> None:
        self.by_code: Mapping[str, Skill] = {each.code: each for each in skills}
        self._phrases = {
            phrase: each.code
            for each in self.by_code.values()
            for phrase in map(plain_words, (*each.words, each.label_id, each.label_en))
        }
        self._longest = max((phrase.count(" ") + 1 for phrase in self._phrases), default=1)

    def find(self, text: str) -> list[Skill]:
        """The skills a text names, as it names them, the longest names first to count; misspelt ones if no other."""
        pieces = without_denied(text).split()
        return self._find(pieces, self._exact) or self._find(pieces, self._misspelt)

    def _find(self, pieces: list[str], known: Callable[[str], str | None]) -> list[Skill]:
        found: dict[str, None] = {}
        position = 0
        while position < len(pieces):
            for size in range(min(self._longest, len(pieces) - position), 0, -1):
                code = known(" ".join(pieces[position : position + size]))
                if code is not None:
                    found[code] = None
                    position += size - 1
                    break
            position += 1
        return [self.by_code[code] for code in found]

    def _exact(self, phrase: str) -> str | None:
        return self._phrases.get(phrase) or self._phrases.get(phrase.removesuffix("nya"))

    def _misspelt(self, phrase: str) -> str | None:
        if len(phrase) < _SHORTEST_MISSPELT:
            return None
        return next((code for known, code in self._phrases.items() if is_nearly(phrase, known)), None)


def is_nearly(written: str, meant: str) -> bool:
    """Whether one letter too many, too few, wrong, or changed with its neighbour tells the two apart."""
    if len(meant) < _SHORTEST_MISSPELT or abs(len(written) - len(meant)) > 1:
        return False
    same = 0
    while same < min(len(written), len(meant)) and written[same] == meant[same]:
        same += 1
    rest, other = written[same:], meant[same:]
    swapped = rest[:2] == other[1::-1] and rest[2:] == other[2:]
    return swapped or rest[1:] == other[1:] or rest[1:] == other or rest == other[1:]


def names_phrase(words: str, phrases: Iterable[str]) -> bool:
    """Whether whole words of a name are one of these phrases."""
    padded = f" {plain_words(words)} "
    return any(f" {plain_words(phrase)} " in padded for phrase in phrases)
