"""A search for somebody who is silent: what is asked of the house, and the date by which the family hears again."""

from dataclasses import dataclass
from datetime import timedelta
from typing import ClassVar

from bot.domain.commands import Command

PROMISE = "promise"  # the kind of appointment at which a family is to have heard from us
NEWS_AFTER = timedelta(days=7)
NEWS_AGAIN = timedelta(days=3)  # after a promise that was not kept


@dataclass(frozen=True)
class PlaceSearch(Command[str | None]):
    """Note where the sought one was last, not where the writer is, and route the report there; gives the ISO code."""

    name: ClassVar[str] = "place_search"
    is_repeatable: ClassVar[bool] = True
    words: str = ""
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True)
class PromiseNews(Command[str]):
    """Promise the writer news of the run's report, and have it noticed when it does not come; gives the date."""

    name: ClassVar[str] = "promise_news"
