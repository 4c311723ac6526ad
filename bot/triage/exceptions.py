"""Words and phrases that say nothing: they leave a message before anything in it is looked up or weighed."""

from collections.abc import Callable, Iterable, Sequence

from bot.triage.forms import Form
from bot.triage.tokens import split


class Exceptions:
    """Read-only; a phrase also stands in other spellings and inflections, a single word only as it is written."""

    def __init__(self, texts: Iterable[str], form: Callable[[str], Form]) -> None:
        self._form = form
        self._by_first: dict[str, list[tuple[str, ...]]] = {}
        for text in texts:
            words = tuple(self._form(token).word for token in split(text) if token[0].isalnum())
            if words:
                self._by_first.setdefault(words[0], []).append(words)
        for phrases in self._by_first.values():
            phrases.sort(key=len, reverse=True)

    def __bool__(self) -> bool:
        return bool(self._by_first)

    def leave_out(self, tokens: Sequence[str]) -> list[str]:
        """Return the tokens without those that belong to an exception."""
        kept: list[str] = []
        index = 0
        while index < len(tokens):
            length = self._length_at(tokens, index)
            if length == 0:
                kept.append(tokens[index])
            index += length or 1
        return kept

    def _length_at(self, tokens: Sequence[str], index: int) -> int:
        """Return how many tokens the longest exception takes that begins here; 0 for none."""
        first = self._form(tokens[index])
        for name in {first.word, first.stem}:
            for words in self._by_first.get(name, ()):
                there = tokens[index : index + len(words)]
                if len(there) == len(words) and self._are(there, words):
                    return len(words)
        return 0

    def _are(self, tokens: Sequence[str], words: tuple[str, ...]) -> bool:
        forms = [self._form(token) for token in tokens]
        if len(words) == 1:
            return forms[0].word == words[0]
        return all(word in (form.word, form.stem) for word, form in zip(words, forms, strict=True))
