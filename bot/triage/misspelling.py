"""Leads a misspelt, shortened or glued word back to the words of danger it may stand for."""

from collections.abc import Callable, Iterable

from bot.triage.regional import VOWELS

_MIN_TYPED = 7
_MIN_SHORT = 4
_MIN_CONSONANTS = 3
_MIN_GLUED = 8
_MAX_GLUED = 40
_MIN_PIECE = 2
_MAX_PIECE = 14
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_DROP_VOWELS = str.maketrans("", "", VOWELS)


class Misspelling:
    """Knows how the words that matter look with one letter wrong, or without some of their vowels.

    words: those worth repairing to; ordinary words that look alike have to be known to the caller beforehand.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._without_letter: dict[str, str] = {}
        self._skeletons: dict[str, str] = {}
        for word in sorted(words, key=lambda word: (len(word), word)):
            if not (word.isascii() and word.isalpha()):
                continue
            if len(word) >= _MIN_TYPED:
                self._without_letter.setdefault(word, word)
                for place in range(1, len(word)):
                    self._without_letter.setdefault(word[:place] + word[place + 1 :], word)
            skeleton = word.translate(_DROP_VOWELS)
            if len(word) > _MIN_SHORT and len(skeleton) >= _MIN_CONSONANTS:
                self._skeletons.setdefault(word[0] + skeleton, word)

    def repair(self, token: str) -> str | None:
        """Return the word the token was meant to be, or `None`."""
        if len(token) < _MIN_SHORT:
            return None
        return self._fill_vowels(token) or (self._mend(token) if len(token) >= _MIN_TYPED else None)

    def _fill_vowels(self, token: str) -> str | None:
        skeleton = token.translate(_DROP_VOWELS)
        if len(skeleton) < (_MIN_CONSONANTS if skeleton == token else _MIN_SHORT):
            return None
        word = self._skeletons.get(token[0] + skeleton)
        return word if word is not None and len(word) > len(token) and _is_within(token, word) else None

    def _mend(self, token: str) -> str | None:
        found = self._without_letter.get(token)
        if found is not None:
            return found
        for place in range(1, len(token)):
            found = self._without_letter.get(token[:place] + token[place + 1 :])
            if found is not None and _is_one_edit_away(token, found):
                return found
        return None


def unglue(token: str, is_word: Callable[[str], bool], matters: Callable[[str], bool]) -> list[str] | None:
    """Return the known words a token was glued from (`tolongsayadikunci`), or `None`; one of them must matter."""
    if not _MIN_GLUED <= len(token) <= _MAX_GLUED:
        return None
    best: list[list[str] | None] = [[], *[None] * len(token)]
    for end in range(_MIN_PIECE, len(token) + 1):
        for start in range(max(0, end - _MAX_PIECE), end - 1):
            before = best[start]
            if before is None or not is_word(token[start:end]):
                continue
            chosen = best[end]
            if chosen is None or len(before) + 1 < len(chosen):
                best[end] = [*before, token[start:end]]
    pieces = best[-1]
    return pieces if pieces and len(pieces) > 1 and any(map(matters, pieces)) else None


def _neighbours() -> dict[str, str]:
    """Return the keys that lie beside each key; a thumb that misses hits one of these."""
    around: dict[str, str] = {}
    for row, keys in enumerate(_ROWS):
        for column, key in enumerate(keys):
            near = keys[max(0, column - 1) : column + 2]
            above = _ROWS[row - 1][column : column + 2] if row else ""
            below = _ROWS[row + 1][max(0, column - 1) : column + 1] if row + 1 < len(_ROWS) else ""
            around[key] = (near + above + below).replace(key, "")
    return around


_NEIGHBOURS = _neighbours()


def _is_within(short: str, word: str) -> bool:
    """Tell whether the letters of `short` stand in this order in `word`."""
    letters = iter(word)
    return all(letter in letters for letter in short)


def _is_one_edit_away(token: str, word: str) -> bool:
    """Tell whether one letter is wrong, too many, or changed places with its neighbour."""
    if len(token) == len(word):
        wrong = [place for place, letter in enumerate(token) if letter != word[place]]
        if len(wrong) == 1:
            return token[wrong[0]] in _NEIGHBOURS[word[wrong[0]]]
        return (
            len(wrong) == len("ab")
            and wrong[1] == wrong[0] + 1
            and token[wrong[0]] == word[wrong[1]]
            and token[wrong[1]] == word[wrong[0]]
        )
    return len(token) == len(word) + 1
