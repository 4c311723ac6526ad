"""What triage says about one message."""

from dataclasses import dataclass

from bot.domain.urgency import Category, Urgency


@dataclass(frozen=True, slots=True)
class Assessment:
    """A first judgement that an officer can read and correct.

    reasons: the person's own words that led to it, lower-cased, in the order of the text, those that made it critical
    last where others made it an alarm; empty when nothing spoke.
    """

    urgency: Urgency
    category: Category
    reasons: tuple[str, ...] = ()

    @property
    def is_alarm(self) -> bool:
        """Tell whether somebody must look at once."""
        return self.urgency.is_alarm
