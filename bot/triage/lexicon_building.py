"""Makes the forms a lexicon looks up out of its files: listed words, inflected verbs, spellings, phrases, additions."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain
from typing import Any

from bot.triage.additions import Additions
from bot.triage.forms import Form, Phrase
from bot.triage.inflection import INFLECTIONS
from bot.triage.rules import SUFFERED, Rules
from bot.triage.tokens import fold, split

_HAS_NO_BLANKS = re.compile("[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff]")  # Chinese, Japanese, Korean
_MIN_DANGEROUS = 4
_MAX_ADDED = 4
_PASSIVE = ("di", "ke", "ter")


class LexiconBuilder:
    """Gathers forms; the order of the steps decides which of two readings of a word wins."""

    def __init__(self, languages: Iterable[dict[str, Any]], rules: Rules, additions: Additions) -> None:
        languages = list(languages)
        self.forms: dict[str, Form] = {}
        self.written: list[str] = []
        self.clitics = tuple(_listed(languages, "clitics"))
        self.prefixes = frozenset(_listed(languages, "prefixes"))
        self._rules = rules
        self._additions = additions
        for language in languages:
            self._add_words(language)
        listed = frozenset(self.forms)
        inflected, shortened = _inflect(languages)
        self._add_inflected(inflected)
        self.commonest = listed.union(surface for surface, form in inflected.items() if _is_common(surface, form.stem))
        """The words likely enough to be meant by a misspelt one."""
        prefixed = frozenset(surface for surface in self.forms if surface.startswith(tuple(self.prefixes)))
        for language in languages:
            self._add_spellings(language)
        for surface, form in shortened.items():
            self.forms.setdefault(surface, form)
        self._add_written(languages)
        self._add_single_additions()
        self._add_phrases(languages)
        self.unprefixed = frozenset(
            surface for surface in self.forms if surface.startswith(tuple(self.prefixes)) and surface not in prefixed
        )
        """What only looks as if it had a prefix: other spellings, and what a deployment added."""
        meanings = {terms: rules.meaning(terms) for terms in {form.terms for form in self.forms.values()}}
        for surface, form in self.forms.items():
            if form.terms:
                self.forms[surface] = form._replace(meaning=meanings[form.terms])

    def is_dangerous(self, surface: str) -> bool:
        """Tell whether a word lifts a message by itself."""
        form = self.forms.get(surface) if len(surface) >= _MIN_DANGEROUS else None
        return form is not None and not self._rules.first_look.isdisjoint(form.terms)

    def _add_words(self, language: dict[str, Any]) -> None:
        """Add what the file lists as it stands; a word of two languages keeps the terms of both."""
        for term, words in language.get("words", {}).items():
            for word in words.split():
                terms = _joined(self._known(word).terms, term)
                if word.startswith(_PASSIVE):
                    terms = _joined(terms, SUFFERED + term)
                self.forms[word] = self._known(word)._replace(terms=terms, is_plain=False)
        for value, words in language.get("numbers", {}).items():
            for word in words.split():
                self.forms[word] = self._known(word)._replace(number=int(value), is_plain=False)
        for unit, words in language.get("units", {}).items():
            for word in words.split():
                self.forms[word] = self._known(word)._replace(unit=unit)
        for word in language.get("ignore", {}).get("words", "").split():
            self.forms[word] = Form(word, word)

    def _add_inflected(self, inflected: dict[str, Form]) -> None:
        """Add forms of verbs; where a word is listed as it stands, only the stem is learned."""
        for surface, form in inflected.items():
            known = self.forms.setdefault(surface, form)
            if known.stem == surface:
                self.forms[surface] = known._replace(stem=form.stem)

    def _add_spellings(self, language: dict[str, Any]) -> None:
        for word, variants in language.get("spelling", {}).items():
            for variant in variants.split():
                self.forms[variant] = self._known(word)

    def _add_written(self, languages: list[dict[str, Any]]) -> None:
        """Add what is looked for inside running text; its blanks are gone once it is a token."""
        for language in languages:
            for term, words in language.get("written", {}).items():
                for listed in fold(words).replace("\n", " ").split(","):
                    word = listed.strip()
                    self.written.append(word)
                    joined = word.replace(" ", "")
                    known = self._known(joined)
                    self.forms[joined] = known._replace(terms=_joined(known.terms, term), is_plain=False)

    def _add_single_additions(self) -> None:
        for added in self._additions.words:
            tokens = split(added.text)
            if len(tokens) == 1:
                known = self._known(tokens[0])
                self.forms[tokens[0]] = known._replace(terms=_joined(known.terms, added.term), is_plain=False)
        for text in (*(added.text for added in self._additions.words), *self._additions.exceptions):
            self.written += [token for token in split(text) if _HAS_NO_BLANKS.search(token)]

    def _add_phrases(self, languages: list[dict[str, Any]]) -> None:
        """Hang each phrase on every form that can begin it, in any spelling and inflection."""
        heads: dict[str, dict[str, tuple[Phrase, ...]]] = {}
        meanings = self._phrase_meanings(languages)
        for words in sorted(meanings, key=len, reverse=True):
            head, second, *rest = words
            seconds = heads.setdefault(head, {})
            phrase = Phrase(tuple(rest), meanings[words], self._rules.meaning(meanings[words]))
            seconds[second] = (*seconds.get(second, ()), phrase)
            self.forms.setdefault(head, Form(head, head))
        for surface, form in self.forms.items():
            of_stem, of_word = heads.get(form.stem), heads.get(form.word)
            phrases = of_stem | of_word if of_stem and of_word and of_stem is not of_word else of_word or of_stem
            if phrases:
                self.forms[surface] = form._replace(phrases=phrases, is_plain=False)

    def _phrase_meanings(self, languages: list[dict[str, Any]]) -> dict[tuple[str, ...], tuple[str, ...]]:
        """Return the terms of every phrase, a deployment's own among them."""
        meanings: dict[tuple[str, ...], tuple[str, ...]] = {}
        for language in languages:
            for term, listed in language.get("phrases", {}).items():
                for phrase in fold(listed).replace("\n", " ").split(","):
                    words = tuple(self._known(word).word for word in phrase.split())
                    meanings[words] = _joined(meanings.get(words, ()), term)
        for added in self._additions.words:
            words = self._words_of(added.text)
            if len(words) > 1:
                meanings[words] = _joined(meanings.get(words, ()), added.term)
        return meanings

    def _words_of(self, text: str) -> tuple[str, ...]:
        return tuple(self._known(token).word for token in split(text) if token.isalnum())

    def _known(self, word: str) -> Form:
        return self.forms.get(word) or Form(word, word)


def _listed(languages: list[dict[str, Any]], key: str) -> Iterator[str]:
    return chain.from_iterable(language.get(key, "").split() for language in languages)


def _inflect(languages: list[dict[str, Any]]) -> tuple[dict[str, Form], dict[str, Form]]:
    """Return the regular forms of all verbs, and apart from them the chat shortenings."""
    terms: dict[str, tuple[str, ...]] = {}
    stems: dict[str, str] = {}
    short_terms: dict[str, tuple[str, ...]] = {}
    for language in languages:
        inflection = INFLECTIONS[language["inflection"]]
        for table, inflect in (("verbs", inflection.forms), ("passive", inflection.passives)):
            for term, listed in language.get(table, {}).items():
                acted, suffered = (term,), (term, SUFFERED + term)
                for stem in listed.split():
                    passives = frozenset(inflection.passives(stem))
                    for surface in inflect(stem):
                        stems.setdefault(surface, stem)
                        _extend(terms, surface, suffered if surface in passives else acted)
                    for surface in inflection.shortenings(stem):
                        stems.setdefault(surface, stem)
                        _extend(short_terms, surface, suffered)
    return _forms_of(terms, stems), _forms_of(short_terms, stems)


def _forms_of(terms: dict[str, tuple[str, ...]], stems: dict[str, str]) -> dict[str, Form]:
    return {surface: Form(surface, stems[surface], listed, is_plain=False) for surface, listed in terms.items()}


def _is_common(surface: str, stem: str) -> bool:
    """Tell whether a form is the stem, its plain passive or its plain active."""
    return surface == stem or (surface.startswith(("di" + stem, "me")) and len(surface) <= len(stem) + _MAX_ADDED)


def _extend(terms: dict[str, tuple[str, ...]], surface: str, more: tuple[str, ...]) -> None:
    known = terms.get(surface)
    terms[surface] = more if known is None else _together(known, more)


@cache
def _together(terms: tuple[str, ...], more: tuple[str, ...]) -> tuple[str, ...]:
    """Each term once; thousands of words share the same few lists."""
    return (*terms, *(term for term in more if term not in terms))


def _joined(terms: tuple[str, ...], term: str) -> tuple[str, ...]:
    return terms if term in terms else (*terms, term)
