"""Words for the codes tickets are made of: categories, countries, channels, questions and answers."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from babel import Locale
from babel.dates import format_date

from bot.domain.catalogue.entries import ComplaintCategory, Destination, gravest
from bot.texts import TextMissing, Texts, plain_key

_MAX_DEPTH = 3
_CODE = re.compile("[a-z][a-z0-9_]{0,39}")
_COUNTRY = re.compile("[A-Z]{2}")


@dataclass(frozen=True, slots=True)
class Labels:
    """Speaks one officer's language; a code without words is shown as it is, never hidden."""

    texts: Texts
    categories: Mapping[str, ComplaintCategory]
    language: str
    countries: Mapping[str, Destination] = field(default_factory=dict)

    def text(self, key: str, **params: object) -> str:
        return self.texts.render(self.language, f"console-{key}", **params)

    def word(self, family: str, code: object) -> str:
        """The word of a closed list, for example `console-urgency-high`."""
        key = f"console-{family}-{str(code).replace('_', '-')}"
        return self.texts.render(self.language, key) if self.texts.has(self.language, key) else _readable(str(code))

    def category(self, code: str) -> str:
        found = self.categories.get(code)
        if found is None:
            return self.word("category", code)
        return found.label_en if self.language == "en" else found.label_id

    def gravest(self, codes: Sequence[str]) -> str:
        """The category by which officers should know a ticket."""
        return gravest(codes, self.categories)

    def country(self, code: str | None) -> str:
        if not code:
            return self.text("country-unknown")
        destination = self.countries.get(code)
        if destination is not None:  # as people say it; Babel has "Hong Kong DAK Tiongkok"
            return destination.name_en if self.language == "en" else destination.name_id
        return str(Locale.parse(self.language).territories.get(code, code))

    def agency(self, code: str) -> str:
        return code.replace("_", " ")

    def spoken(self, code: str) -> str:
        """The name of the language a person writes in."""
        return str(Locale.parse(self.language).languages.get(code, code))

    def question(self, name: str) -> str:
        """A short label for `flow.key`; in a loop with the number of the round, as people count."""
        flow, _, key = name.partition(".")
        rounds = [str(int(part) + 1) for part in key.split(".") if part.isdecimal() and part.isascii()]
        plain = plain_key(key).replace("_", "-")
        names = (f"console-question-{flow.replace('_', '-')}-{plain}", f"console-question-{plain}")
        label = next((self.texts.render(self.language, each) for each in names if self._has(each)), None)
        if label is None:
            try:
                label = self.texts.question(self.language, flow, key)
            except TextMissing:
                label = _readable(plain)
        return " ".join([label, *rounds])

    def answer(self, name: str, value: object, depth: int = 0) -> str:
        """An answer as an officer reads it, whatever JSON it is."""
        if value is None or value == "":
            return self.text("answer-none")
        if isinstance(value, bool):
            return self.text("answer-yes" if value else "answer-no")
        if isinstance(value, str):
            return self._said(name, value)
        if isinstance(value, Mapping) and depth < _MAX_DEPTH:
            return self._several(name, value, depth)
        if isinstance(value, Sequence) and depth < _MAX_DEPTH:
            return ", ".join(self.answer(name, part, depth + 1) for part in value)
        return str(value)

    def moment(self, day: str, precision: str) -> str:
        """A day that somebody meant, no more exact than they said it."""
        meant = date.fromisoformat(day)
        if precision == "year":
            return str(meant.year)
        if precision == "day":
            return self.texts.date(self.language, meant)
        month = self.texts.month(self.language, meant)
        return month if precision == "month" else self.texts.render(self.language, "moment-about", month=month)

    def _has(self, key: str) -> bool:
        return self.texts.has(self.language, key)

    def _said(self, name: str, value: str) -> str:
        """A code of a closed list has words of its own, a date is written out, all else is what was said."""
        flow, _, key = name.partition(".")
        if _CODE.fullmatch(value):
            try:  # what was told beside all questions is a choice of the report's
                return self.texts.choice(self.language, "sos" if flow == "told" else flow, key, value)
            except TextMissing:
                return self.word("answer", value) if self._has(f"console-answer-{value}") else value
        if _COUNTRY.fullmatch(value):
            return self.country(value)
        try:
            return format_date(date.fromisoformat(value), "d MMMM y", locale=self.language)
        except ValueError:
            return value

    def _several(self, asked: str, value: Mapping[Any, object], depth: int) -> str:
        """Places, files and evidence; anything else part by part."""
        parts = {
            str(name): part for name, part in value.items() if part is not None and part is not False and part != ""
        }
        shown = []
        if parts.keys() >= {"latitude", "longitude"}:
            shown.append(f"{parts.pop('latitude')}, {parts.pop('longitude')}")
        if parts.pop("file_id", None):
            shown.append(self.word("file", parts.pop("kind", "document")))
        files = parts.pop("files", None)
        if isinstance(files, Sequence):
            shown.append(self.text("answer-files", count=len(files)))
        for name in ("text", "caption"):
            if name in parts:
                shown.insert(0, str(parts.pop(name)))
        shown += [f"{self.word('part', name)}: {self.answer(asked, part, depth + 1)}" for name, part in parts.items()]
        return " · ".join(shown)


def _readable(code: str) -> str:
    words = code.replace("_", " ").replace("-", " ").strip()
    return words[:1].upper() + words[1:].lower() if words else "–"
