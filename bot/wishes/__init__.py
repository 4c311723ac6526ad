"""Which conversation calm words ask for, in any wording; learned from labelled messages."""

from functools import cache

from bot.wishes.judge import Wanted, Wishes

__all__ = ["Wanted", "Wishes", "shipped"]


@cache
def shipped() -> Wishes:
    """What the package brings; built once, at the first question."""
    return Wishes.load()
