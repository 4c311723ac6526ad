"""How urgent a message is and what kind of trouble it speaks of, with the words that say so."""

from collections.abc import Sequence
from functools import cache

from bot.triage.additions import AddedWords, Additions
from bot.triage.assessment import Assessment
from bot.triage.triage import Triage

__all__ = ["AddedWords", "Additions", "Assessment", "Triage", "assess", "assess_together"]


def assess(text: str) -> Assessment:
    """Judge one message; for tools and notebooks, the product builds its own `Triage`."""
    return _shared().assess(text)


def assess_together(texts: Sequence[str]) -> Assessment:
    """Judge messages that came within seconds as one; for tools, the product asks its own `Triage`."""
    return _shared().assess_together(texts)


@cache
def _shared() -> Triage:
    return Triage.load()
