"""What combinations of terms mean: the rules file, checked and made quick to search."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from typing import Any, NamedTuple, Self

from bot.domain.urgency import Category, Urgency
from bot.triage.additions import NO_ADDITIONS, AddedWords, Additions
from bot.triage.tokens import MAX_CHARS

SUFFERED = "suffered:"
"""Before the term of a verb: only its forms in which somebody suffers it."""
CRIES = ("cry", "help", "thanks", "me", "age", "past")
GOOD_ENDINGS = frozenset(("done:safe", "done:good", "done:recovered", "done:free", "done:home", "safe", "good"))
_FAR = 1_000
_REACH = 8
PEOPLE = frozenset(("me", "relative", "friend", "worker", "employer", "agent", "company", "customer", "authority"))
MODIFIERS = frozenset(
    ("not", "but", "or", "done", "now", "title", "frame", "training", "clock", "refuse", "conditional")
)

Slot = frozenset[str]
"""Any one of these terms fills it."""

Pattern = tuple[Slot, ...]
"""All slots must be filled near each other."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One entry of `rules.toml`. strength: of several that hold the greatest decides, by urgency, then by place.

    reach: how many words apart the parts of a pattern may stand.
    """

    category: Category
    urgency: Urgency
    patterns: tuple[Pattern, ...]
    unless: frozenset[str]
    settled_by: frozenset[str]
    max_words: int
    reach: int
    strength: int
    is_alarm: bool


class Meaning(NamedTuple):
    """The terms of a word or phrase as the rules see them, worked out once.

    terms, negated, done: what to record in each case, only what some rule asks for. seen_through: what stays of it
    under a negation. blocked: of `terms`, those that other terms just before it spoil, and these others. people: of
    `terms`, those that name somebody.
    """

    terms: tuple[str, ...] = ()
    negated: tuple[str, ...] = ()
    done: tuple[str, ...] = ()
    seen_through: tuple[str, ...] = ()
    modifiers: frozenset[str] = frozenset()
    blocked: tuple[tuple[str, frozenset[str]], ...] = ()
    people: tuple[str, ...] = ()
    is_transparent: bool = True
    is_open: bool = False
    is_suffered: bool = False


@dataclass(frozen=True, slots=True)
class Rules:
    """All rules, and how modifiers treat terms.

    by_anchor: patterns under each term of their first slot, so that only those of terms that occur are tried.
    transparent: terms negation looks through. open: terms it colours together with the word behind. calm: terms of an
    everyday request, which takes the alarm out of a polite "tolong". blocked_by: terms that spoil the one behind them.
    first_look: terms that lift a message unread. added: alarming terms that a deployment added.
    """

    rules: tuple[Rule, ...]
    by_anchor: dict[str, tuple[tuple[Rule, Pattern], ...]]
    transparent: frozenset[str]
    open: frozenset[str]
    calm: frozenset[str]
    blocked_by: dict[str, frozenset[str]]
    first_look: frozenset[str]
    used: frozenset[str]
    added: frozenset[str] = frozenset()

    @classmethod
    def load(cls, additions: Additions = NO_ADDITIONS) -> Self:
        """Read the rules shipped with the package; each word a deployment adds brings one of its own."""
        data = tomllib.loads(files("bot.triage").joinpath("lexicon/rules.toml").read_text("utf-8"))
        groups = data["groups"]
        entries = [*data["rule"], *map(_added, additions.words)]
        rules = tuple(_rule(place, entry, groups) for place, entry in enumerate(entries))
        blocked_by = {term: frozenset(blockers) for term, blockers in data["blocked_by"].items()}
        used = {*data["calm"], *CRIES, *GOOD_ENDINGS}.union(*blocked_by.values())
        by_anchor: dict[str, list[tuple[Rule, Pattern]]] = {}
        for rule in rules:
            used |= rule.unless | rule.settled_by
            for pattern in rule.patterns:
                used = used.union(*pattern)
                for term in pattern[0]:
                    by_anchor.setdefault(term, []).append((rule, pattern))
        used |= {"not:" + term for term in by_anchor if ":" not in term}
        return cls(
            rules,
            {term: tuple(found) for term, found in by_anchor.items()},
            frozenset(data["transparent"]),
            frozenset(data["open"]),
            frozenset(data["calm"]),
            blocked_by,
            frozenset(data["first_look"]),
            frozenset(used),
            frozenset(words.term for words in additions.words if words.urgency.is_alarm),
        )

    def terms(self) -> Iterator[str]:
        """Yield every term the rules speak of, without the marks for negated and done."""
        for term in (*self.used, *self.transparent, *self.open, *self.blocked_by, *self.first_look):
            yield term.removeprefix("not:").removeprefix("done:")

    def meaning(self, terms: tuple[str, ...]) -> Meaning:
        """Work out how words with these terms are recorded."""
        used = tuple(term for term in terms if term in self.used)
        return Meaning(
            used,
            tuple("not:" + term for term in terms if "not:" + term in self.used),
            tuple("done:" + term for term in terms if "done:" + term in self.used),
            tuple(term for term in used if term in self.transparent),
            MODIFIERS.intersection(terms),
            tuple((term, self.blocked_by[term]) for term in used if term in self.blocked_by),
            tuple(term for term in used if term in PEOPLE),
            self.transparent.issuperset(terms),
            not self.open.isdisjoint(terms),
            any(term.startswith(SUFFERED) for term in used),
        )


def _added(words: AddedWords) -> dict[str, Any]:
    return {"category": words.category, "urgency": words.urgency, "when": [words.term]}


def _rule(place: int, entry: dict[str, Any], groups: dict[str, str]) -> Rule:
    urgency = Urgency(entry["urgency"])
    return Rule(
        Category(entry["category"]),
        urgency,
        tuple(tuple(_slot(slot, groups) for slot in line.split()) for line in entry["when"]),
        frozenset(entry.get("unless", ())),
        frozenset(entry.get("settled_by", ())),
        entry.get("max_words", MAX_CHARS),
        entry.get("reach", _REACH),
        urgency.rank * _FAR - place,
        urgency.is_alarm,
    )


def _slot(listed: str, groups: dict[str, str]) -> Slot:
    """Return the terms of a slot, its groups replaced by their members."""
    parts = (groups[part[1:]] if part.startswith("@") else part for part in listed.split("|"))
    return frozenset(term for part in parts for term in part.split("|"))
