"""How urgent a message is and what kind of trouble it speaks of, with the words that say so."""

from functools import cache

from bot.triage.assessment import Assessment
from bot.triage.triage import Triage

__all__ = ["Assessment", "Triage", "assess"]


def assess(text: str) -> Assessment:
    """Judge one message; for tools and notebooks, the product builds its own `Triage`."""
    return _shared().assess(text)


@cache
def _shared() -> Triage:
    return Triage.load()
