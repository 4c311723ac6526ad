"""What the wall board's script draws: numbers and finished words, so that it needs to know no language."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from babel.dates import format_date

from bot.console.labels import Labels
from bot.domain.boards import DAYS, Age, Figures
from bot.domain.maps import Point
from bot.domain.urgency import Urgency

_MOST_BARS = 8
_TILES = ("open", "unclaimed", "critical", "overdue", "waiting")
_WORDS = ("opened", "closed", "offline", "nothing")


def told(found: Figures, labels: Labels, centres: Mapping[str, Point], now: datetime) -> dict[str, Any]:
    days = [now.date() - timedelta(days=age) for age in reversed(range(DAYS))]
    return {
        "at": f"{now:%H.%M} {now:%Z}",
        "words": {name: labels.text(f"board-{name}") for name in _WORDS},
        "tiles": [{"kind": kind, "value": getattr(found, kind)} for kind in _TILES],
        "places": _places(found, labels, centres),
        "ages": {
            "names": [labels.word("urgency", urgency.value) for urgency in reversed(Urgency)],
            "series": [
                {
                    "kind": age.value,
                    "name": labels.word("board-age", age.value),
                    "values": [found.ages[urgency][age] for urgency in reversed(Urgency)],
                }
                for age in Age
            ],
        },
        "days": {
            "names": [_day(day, labels) for day in days],
            "opened": [found.opened.get(day, 0) for day in days],
            "closed": [found.closed.get(day, 0) for day in days],
        },
        "categories": _bars({labels.category(code): number for code, number in found.categories.items()}),
        "countries": _bars({labels.country(code): number for code, number in found.countries.items()}),
    }


def _places(found: Figures, labels: Labels, centres: Mapping[str, Point]) -> list[dict[str, Any]]:
    """Countries with open cases, most first; one without a place on the map is only named."""
    return [
        {
            "code": each.country or "",
            "name": labels.country(each.country),
            "open": each.open,
            "unclaimed": each.unclaimed,
            "critical": each.critical,
            "at": centres.get(each.country or ""),
        }
        for each in sorted(found.places, key=lambda each: -each.open)
    ]


def _bars(numbers: Mapping[str, int]) -> list[dict[str, Any]]:
    most = sorted(numbers.items(), key=lambda pair: (-pair[1], pair[0]))[:_MOST_BARS]
    return [{"name": name, "value": number} for name, number in most]


def _day(day: date, labels: Labels) -> str:
    return format_date(day, "d MMM", locale=labels.language)
