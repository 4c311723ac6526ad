"""A day ahead in somebody's own words."""

from datetime import date, timedelta

from bot.domain.answers import Direction, read_moment

_FARTHEST = timedelta(days=730)


def read_day(words: str, today: date) -> date | None:
    """The day somebody means, today or later and within two years; `None` when that is not clear."""
    moment = read_moment(words, today, Direction.AHEAD)
    return moment.day if moment is not None and today <= moment.day <= today + _FARTHEST else None
