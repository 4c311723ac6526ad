"""The words of every language and the terms they stand for, found whatever way they are typed."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from importlib.resources import files
from typing import Any, Self

from bot.triage.additions import NO_ADDITIONS, Additions
from bot.triage.exceptions import Exceptions
from bot.triage.forms import Form
from bot.triage.lexicon_building import LexiconBuilder
from bot.triage.misspelling import Misspelling, unglue
from bot.triage.rules import Rules
from bot.triage.tokens import read_lookalikes, split, squeeze

_NUMBER = re.compile(r"(\d{1,6})[\d.,:]*")
_AMOUNT = re.compile(r"(\d{1,3})([a-z]+)")
_MIN_STEM = 3
_GLUE = frozenset(
    [
        "di",
        "ga",
        "gk",
        "ku",
        "ke",
        "aq",
        "ak",
        "sy",
        "tp",
        "aku",
        "gue",
        "gua",
        "sya",
        "pak",
        "bos",
        "dan",
        "ibu",
        "gak",
        "tdk",
        "mau",
        "ada",
        "ora",
        "teu",
        "the",
        "my",
        "he",
        "me",
    ]
)
"""Short words that may stand between others written without blanks."""
_MIN_PIECE = 4


class Lexicon:
    """Every language at once, because people mix them within a message; read-only once built."""

    def __init__(self, languages: Iterable[dict[str, Any]], rules: Rules, additions: Additions = NO_ADDITIONS) -> None:
        built = LexiconBuilder(languages, rules, additions)
        self._forms = built.forms
        self._squeezed = {short: built.forms[word] for word in built.forms if (short := squeeze(word)) != word}
        self._clitics = built.clitics
        self._prefixes = built.prefixes
        self._unprefixed = built.unprefixed
        self._is_dangerous = built.is_dangerous
        self._commonest = built.commonest
        self._misspelling = Misspelling(frozenset(filter(built.is_dangerous, built.commonest)))
        longest_first = sorted(built.written, key=len, reverse=True)
        self._written = re.compile("|".join(map(re.escape, longest_first))) if longest_first else None
        self._exceptions = Exceptions(additions.exceptions, self.form)

    @classmethod
    def load(cls, rules: Rules, additions: Additions = NO_ADDITIONS) -> Self:
        """Read every language file shipped with the package, and what a deployment adds."""
        folder = files("bot.triage").joinpath("lexicon")
        names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".toml"))
        texts = (folder.joinpath(name).read_text("utf-8") for name in names if name != "rules.toml")
        return cls((tomllib.loads(text) for text in texts), rules, additions)

    def split(self, text: str) -> list[str]:
        """Return the tokens of a message, with prefixes put back to their verbs and glued words taken apart.

        What an exception of the deployment covers is left out.
        """
        tokens: list[str] = []
        for token in self._join_prefixes(split(text, self._written)):
            if token in self._forms or not token.isalpha():
                tokens.append(token)
            elif self._guess(token).is_plain and (pieces := unglue(token, self._is_piece, self._is_dangerous)):
                tokens.extend(pieces)
            else:
                tokens.append(token)
        return self._exceptions.leave_out(tokens) if self._exceptions else tokens

    def form(self, token: str) -> Form:
        """Return what is known about a token, undoing letter games and clitics where it is not known as it stands."""
        return self._forms.get(token) or self._guess(token)

    def surfaces(self, terms: frozenset[str]) -> Iterator[str]:
        """Yield every single word that stands for one of the terms, in all spellings and forms."""
        return (surface for surface, form in self._forms.items() if not terms.isdisjoint(form.terms))

    def terms(self) -> Iterator[str]:
        """Yield every term some word or phrase stands for."""
        for form in self._forms.values():
            yield from form.terms
            for phrases in form.phrases.values():
                for phrase in phrases:
                    yield from phrase.terms

    def _join_prefixes(self, tokens: list[str]) -> list[str]:
        """Put a prefix written apart ("di pukul") back to its verb; a place behind it ("di rumah") stays apart."""
        if self._prefixes.isdisjoint(tokens):
            return tokens
        joined: list[str] = []
        for token in tokens:
            if joined and joined[-1] in self._prefixes and self._is_prefixed(joined[-1] + token):
                joined[-1] += token
            else:
                joined.append(token)
        return joined

    def _is_prefixed(self, token: str) -> bool:
        return token in self._forms and token not in self._unprefixed

    def _is_piece(self, piece: str) -> bool:
        return piece in _GLUE if len(piece) < _MIN_PIECE else piece in self._commonest

    def _guess(self, token: str) -> Form:
        if not token.isalpha():
            if token[0].isdigit() and (amount := self._read_amount(token)):
                return amount
            token = read_lookalikes(token.removesuffix("2"))
        known = self._forms.get(token)
        if known is None and token.endswith(self._clitics):
            known = self._without_clitic(token)
        if known is None and len(set(token)) < len(token):
            squeezed = squeeze(token)
            known = self._forms.get(squeezed) or self._squeezed.get(squeezed)
        if known is None and token.isascii() and (meant := self._misspelling.repair(token)):
            known = self._forms[meant]
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
                known = self._forms.get(token[: -len(clitic)])
                if known is not None:
                    return known
        return None
