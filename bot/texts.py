"""From (language, key, values) to words: Project Fluent files in `locales/`, nothing else speaks to people."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache
from pathlib import Path

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from fluent.runtime import FluentBundle, FluentResource

from bot.errors import AssistanceError

DEFAULT_LANGUAGE = "id"
_RIGHT_TO_LEFT = frozenset({"ar", "ur", "fa"})
_ENTRY = re.compile(r"^([a-zA-Z][a-zA-Z0-9_-]*) *=", re.MULTILINE)
_REFERENCE = re.compile(r"\{ *([a-zA-Z][a-zA-Z0-9_-]*) *\}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_INDEX = re.compile(r"\.[0-9]+(?=\.|$)")
_REMEMBERED = 4_000


class TextMissing(AssistanceError):
    """A text does not exist in this language or lacks a value."""


class Texts:
    """All texts of all languages. What a language lacks falls back to Indonesian; a key nobody has is an error."""

    def __init__(self, sources: Mapping[str, Iterable[str]]) -> None:
        self._languages = {language: _Language(language, files) for language, files in sources.items()}
        self._plain = lru_cache(_REMEMBERED)(self._render_plain)
        self.question = lru_cache(_REMEMBERED)(self._question)
        self.choice = lru_cache(_REMEMBERED)(self._choice)

    @classmethod
    def load(cls, folder: Path) -> "Texts":
        """Read `<code>.ftl` and `<code>.<part>.ftl` of every language in a folder."""
        sources: dict[str, list[str]] = {}
        for path in sorted(folder.glob("*.ftl")):
            sources.setdefault(path.name.split(".")[0], []).append(path.read_text(encoding="utf-8"))
        return cls(sources)

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(sorted(self._languages))

    def has(self, language: str, key: str) -> bool:
        """Whether the language itself has these words, so that nothing falls back."""
        return key in self._language(language).written

    def keys(self, language: str) -> frozenset[str]:
        return frozenset(self._language(language).written)

    def render(self, language: str, key: str, **params: object) -> str:
        """The words for a key.

        Raises:
            TextMissing: no such key, or a value it needs was not given.
        """
        if not params:
            return self._plain(language, key)
        return self._render(language, key, params)

    def first(self, language: str, keys: Iterable[str], **params: object) -> str:
        """The words for the first of several keys that exists, in Indonesian before a less fitting one."""
        tried = []
        for key in keys:
            if self.has(language, key) or self.has(DEFAULT_LANGUAGE, key):
                return self.render(language, key, **params)
            tried.append(key)
        raise TextMissing(f"{language}: none of {', '.join(tried)}")

    def line(self, language: str, flow: str, key: str, **params: object) -> str:
        """What a flow says: its own `<flow>-<key>`, else the `<key>` all flows share; days are spelled out."""
        spelled = {name: _spell_day(language, value) for name, value in params.items()}
        return self.first(language, (f"{flow}-{plain_key(key)}", plain_key(key)), **spelled)

    def _question(self, language: str, flow: str, key: str) -> str:
        """What a flow asks: its own `<flow>-<key>`, else the `ask-<key>` all flows share."""
        return self.first(language, (f"{flow}-{plain_key(key)}", f"ask-{plain_key(key)}"))

    def _choice(self, language: str, flow: str, key: str, code: str) -> str:
        """A choice's label: `<flow>-<key>-<code>`, else `ask-<key>-<code>`, else the shared `choice-<code>`."""
        plain = plain_key(key)
        return self.first(language, (f"{flow}-{plain}-{code}", f"ask-{plain}-{code}", f"choice-{code}"))

    def month(self, language: str, day: date) -> str:
        return format_date(day, "MMMM y", locale=_locale(language))

    def date(self, language: str, moment: date) -> str:
        return format_date(moment, "d MMMM y", locale=_locale(language))

    def _language(self, language: str) -> "_Language":
        return self._languages.get(language) or self._languages[DEFAULT_LANGUAGE]

    def _render_plain(self, language: str, key: str) -> str:
        return self._render(language, key, {})

    def _render(self, language: str, key: str, params: Mapping[str, object]) -> str:
        spoken = self._language(language)
        bundle = (spoken if key in spoken.written else self._language(DEFAULT_LANGUAGE)).bundle_with(key)
        if not bundle.has_message(key):
            raise TextMissing(f"{language}: {key}")
        pattern = bundle.get_message(key).value
        if pattern is None:
            raise TextMissing(f"{language}: {key} has no text")
        words, errors = bundle.format_pattern(pattern, dict(params))
        if errors:
            raise TextMissing(f"{language}: {key}: {errors[0]}")
        return str(words)


class _Language:
    """One language's texts, each parsed when it is first needed: all of them at once take a second of every start."""

    def __init__(self, language: str, files: Iterable[str]) -> None:
        self._bundle = FluentBundle([language], use_isolating=language in _RIGHT_TO_LEFT)
        self.written = {key: source for file in files for key, source in _entries(file)}

    def bundle_with(self, key: str) -> FluentBundle:
        """The bundle, with this text in it and those it refers to, as far as they are written."""
        if key in self.written and not self._bundle.has_message(key):
            self._bundle.add_resource(FluentResource(self.written[key]))
            for other in _REFERENCE.findall(self.written[key]):
                self.bundle_with(other)
        return self._bundle


def _entries(file: str) -> Iterator[tuple[str, str]]:
    """Each key with its source; comments stand between entries."""
    starts = [*_ENTRY.finditer(file)]
    ends = [match.start() for match in starts[1:]] + [len(file)]
    for match, end in zip(starts, ends, strict=True):
        source = "".join(line for line in file[match.start() : end].splitlines(keepends=True) if line[0] != "#")
        yield match[1], source


def is_right_to_left(language: str) -> bool:
    return language in _RIGHT_TO_LEFT


def plain_key(key: str) -> str:
    """A question's key without loop numbers, in letters Fluent allows: `child.2.name` is `child-name`."""
    return _INDEX.sub("", key).replace(".", "-") if "." in key else key


def _spell_day(language: str, value: object) -> object:
    """`2025-04-10` as people write it; anything else as it is, also a year or a month alone."""
    return _spelled(language, value) if isinstance(value, str) and _DAY.fullmatch(value) else value


@lru_cache(_REMEMBERED)
def _spelled(language: str, day: str) -> str:
    try:
        return format_date(date.fromisoformat(day), "d MMM y", locale=_locale(language))
    except ValueError:
        return day


@lru_cache
def _locale(language: str) -> Locale:
    """Babel's locale; Madurese and others it does not know are written as in Indonesian."""
    try:
        return Locale.parse(language)
    except (ValueError, UnknownLocaleError):
        return Locale.parse(DEFAULT_LANGUAGE)
