"""Words and exceptions that officers add to the shipped lexicon."""

from dataclasses import dataclass

from bot.domain.urgency import Category, Urgency


@dataclass(frozen=True, slots=True)
class AddedWords:
    """A word or phrase and what it says by itself; negation, films and settled matters are understood as for any."""

    text: str
    urgency: Urgency
    category: Category

    @property
    def term(self) -> str:
        """Return the name under which the rules know it."""
        return f"added-{self.urgency}-{self.category}"


@dataclass(frozen=True, slots=True)
class Additions:
    """What a deployment adds to the lexicon that ships.

    exceptions: words and phrases that say nothing, whatever the lexicon makes of them or of parts of them.
    """

    words: tuple[AddedWords, ...] = ()
    exceptions: tuple[str, ...] = ()


NO_ADDITIONS = Additions()
