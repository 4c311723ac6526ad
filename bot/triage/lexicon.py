"""The words of every language and the terms they stand for: lexicon files, inflected and made quick to look up."""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from importlib.resources import files
from types import MappingProxyType
from typing import Any, NamedTuple, Self

from bot.triage.inflection import INFLECTIONS
from bot.triage.rules import Meaning, Rules
from bot.triage.tokens import fold, read_lookalikes, squeeze

_NUMBER = re.compile(r"(\d{1,6})[\d.,:]*")
_AMOUNT = re.compile(r"(\d{1,3})([a-z]+)")
_MIN_STEM = 3


class Phrase(NamedTuple):
    """Words that mean something only together; `rest` follows the first two."""

    rest: tuple[str, ...]
    terms: tuple[str, ...]
    meaning: Meaning


class Form(NamedTuple):
    """What is known about one token: usual spelling, stem, terms, and the phrases it may begin by their second word."""

    word: str
    stem: str
    terms: tuple[str, ...] = ()
    number: int | None = None
    unit: str | None = None
    phrases: Mapping[str, tuple[Phrase, ...]] = MappingProxyType({})
    meaning: Meaning = Meaning()
    is_plain: bool = True
    """Neither a term nor a number nor a phrase depends on it."""


class Lexicon:
    """Every language at once, because people mix them within a message."""

    def __init__(self, languages: Iterable[dict[str, Any]], rules: Rules) -> None:
        self._forms: dict[str, Form] = {}
        self._squeezed: dict[str, Form] = {}
        languages = list(languages)
        self._clitics = tuple(clitic for language in languages for clitic in language.get("clitics", "").split())
        self._prefixes = frozenset(prefix for language in languages for prefix in language.get("prefixes", "").split())
        for language in languages:
            self._add_words(language)
        inflected, shortened = _inflect(languages)
        self._add_inflected(inflected)
        self._prefixed = frozenset(surface for surface in self._forms if surface.startswith(tuple(self._prefixes)))
        for language in languages:
            self._add_spellings(language)
        for surface, form in shortened.items():
            self._forms.setdefault(surface, form)
        self._add_phrases(languages, rules)
        for surface, form in self._forms.items():
            self._forms[surface] = form = form._replace(meaning=rules.meaning(form.terms))
            self._squeezed.setdefault(squeeze(surface), form)

    @classmethod
    def load(cls, rules: Rules) -> Self:
        """Read every language file shipped with the package."""
        folder = files("bot.triage").joinpath("lexicon")
        names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".toml"))
        texts = (folder.joinpath(name).read_text("utf-8") for name in names if name != "rules.toml")
        return cls((tomllib.loads(text) for text in texts), rules)

    def form(self, token: str) -> Form:
        """Return what is known about a token, undoing letter games and clitics where it is not known as it stands."""
        return self._forms.get(token) or self._guess(token)

    def surfaces(self, terms: frozenset[str]) -> Iterator[str]:
        """Yield every single word that stands for one of the terms, in all spellings and forms."""
        return (surface for surface, form in self._forms.items() if not terms.isdisjoint(form.terms))

    def join_prefixes(self, tokens: list[str]) -> list[str]:
        """Put a prefix written apart ("di pukul") back to its verb; a place behind it ("di rumah") stays apart."""
        if self._prefixes.isdisjoint(tokens):
            return tokens
        joined: list[str] = []
        for token in tokens:
            if joined and joined[-1] in self._prefixes and joined[-1] + token in self._prefixed:
                joined[-1] += token
            else:
                joined.append(token)
        return joined

    def terms(self) -> Iterator[str]:
        """Yield every term some word or phrase stands for."""
        for form in self._forms.values():
            yield from form.terms
            for phrases in form.phrases.values():
                for phrase in phrases:
                    yield from phrase.terms

    def _guess(self, token: str) -> Form:
        if not token.isalpha():
            if token[0].isdigit() and (amount := self._read_amount(token)):
                return amount
            token = read_lookalikes(token.removesuffix("2"))
        known = self._forms.get(token)
        if known is None and token.endswith(self._clitics):
            known = self._without_clitic(token)
        if known is None and len(set(token)) < len(token) and (squeezed := squeeze(token)) != token:
            known = self._squeezed.get(squeezed)
        return known or Form(token, token)

    def _read_amount(self, token: str) -> Form | None:
        if digits := _NUMBER.fullmatch(token):
            return Form(token, token, number=int(digits[1]), is_plain=False)
        amount = _AMOUNT.fullmatch(token)
        unit = self._forms.get(amount[2]) if amount else None
        return unit._replace(number=int(amount[1]), is_plain=False) if amount and unit and unit.unit else None

    def _without_clitic(self, token: str) -> Form | None:
        for clitic in self._clitics:
            if token.endswith(clitic) and len(token) - len(clitic) >= _MIN_STEM:
                return self._forms.get(token[: -len(clitic)])
        return None

    def _known(self, word: str) -> Form:
        return self._forms.get(word) or Form(word, word)

    def _add_words(self, language: dict[str, Any]) -> None:
        """Add what the file lists as it stands; a word of two languages keeps the terms of both."""
        for term, words in language["words"].items():
            for word in words.split():
                known = self._known(word)
                self._forms[word] = known._replace(terms=_joined(known.terms, term), is_plain=False)
        for value, words in language.get("numbers", {}).items():
            for word in words.split():
                self._forms[word] = self._known(word)._replace(number=int(value), is_plain=False)
        for unit, words in language.get("units", {}).items():
            for word in words.split():
                self._forms[word] = self._known(word)._replace(unit=unit)
        for word in language.get("ignore", {}).get("words", "").split():
            self._forms[word] = Form(word, word)

    def _add_inflected(self, inflected: dict[str, Form]) -> None:
        """Add forms of verbs; where a word is listed as it stands, only the stem is learned."""
        for surface, form in inflected.items():
            known = self._forms.setdefault(surface, form)
            if known.stem == surface:
                self._forms[surface] = known._replace(stem=form.stem)

    def _add_spellings(self, language: dict[str, Any]) -> None:
        for word, variants in language.get("spelling", {}).items():
            for variant in variants.split():
                self._forms[variant] = self._known(word)

    def _add_phrases(self, languages: list[dict[str, Any]], rules: Rules) -> None:
        """Hang each phrase on every form that can begin it, in any spelling and inflection."""
        meanings: dict[tuple[str, ...], tuple[str, ...]] = {}
        for language in languages:
            for term, listed in language["phrases"].items():
                for phrase in fold(listed).replace("\n", " ").split(","):
                    words = tuple(self._known(word).word for word in phrase.split())
                    meanings[words] = _joined(meanings.get(words, ()), term)
        heads: dict[str, dict[str, tuple[Phrase, ...]]] = {}
        for words in sorted(meanings, key=len, reverse=True):
            head, second, *rest = words
            seconds = heads.setdefault(head, {})
            seconds[second] = (
                *seconds.get(second, ()),
                Phrase(tuple(rest), meanings[words], rules.meaning(meanings[words])),
            )
            self._forms.setdefault(head, Form(head, head))
        for surface, form in self._forms.items():
            if form.word in heads or form.stem in heads:
                phrases = heads.get(form.stem, {}) | heads.get(form.word, {})
                self._forms[surface] = form._replace(phrases=phrases, is_plain=False)


def _inflect(languages: list[dict[str, Any]]) -> tuple[dict[str, Form], dict[str, Form]]:
    """Return the regular forms of all verbs, and apart from them the chat shortenings."""
    inflected: dict[str, Form] = {}
    shortened: dict[str, Form] = {}
    for language in languages:
        inflection = INFLECTIONS[language["inflection"]]
        for table, inflect in (("verbs", inflection.forms), ("passive", inflection.passives)):
            for term, stems in language.get(table, {}).items():
                for stem in stems.split():
                    _add_forms(inflected, stem, term, inflect(stem))
                    _add_forms(shortened, stem, term, inflection.shortenings(stem))
    return inflected, shortened


def _add_forms(forms: dict[str, Form], stem: str, term: str, surfaces: Iterator[str]) -> None:
    for surface in surfaces:
        known = forms.get(surface) or Form(surface, stem)
        forms[surface] = known._replace(terms=_joined(known.terms, term), is_plain=False)


def _joined(terms: tuple[str, ...], term: str) -> tuple[str, ...]:
    return terms if term in terms else (*terms, term)
