"""Maps drawn from the outlines that ship with the product: one around a person's place, one of the world."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from math import cos, radians

from bot.domain.desk import TicketPage
from bot.domain.places import Outlines, Ring

WIDTH, HEIGHT = 640, 400
_HALF_HEIGHT = 2.2  # degrees of latitude from the place to the upper edge: some 245 km
_FLATTEST = 0.2  # near the poles a map would be as wide as the world
_MARGIN = 1.1  # cut a little outside, so that the edge of the cut is not seen
_KM_PER_DEGREE = 111.2
_SCALES_KM = (100, 50)
_NOWHERE = "AQ"  # nobody works there, and it would be a third of the board

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Position:
    """Where a person was, by their own phone."""

    latitude: float
    longitude: float
    at: datetime


@dataclass(frozen=True, slots=True)
class Picture:
    """What a drawing needs, in its own units. shapes: country and path; scale: a length on it and its kilometres."""

    shapes: tuple[tuple[str, str], ...]
    x: float
    y: float
    scale: float
    scale_km: int
    width: int = WIDTH
    height: int = HEIGHT


def newest_position(page: TicketPage) -> Position | None:
    """The place shared last, as far as this officer may see it."""
    for entry in reversed(page.timeline):
        value = entry.body.get("value")
        for told in (entry.body, value if isinstance(value, Mapping) else {}):
            found = _numbers(told)
            if found is not None:
                return Position(*found, entry.at)
    for value in reversed(list(page.ticket.details.values())):
        found = _numbers(value) if isinstance(value, Mapping) else None
        if found is not None:
            return Position(*found, page.ticket.updated_at)
    return None


def picture_around(outlines: Outlines, position: Position) -> Picture:
    """The land around a place, which lies in the middle."""
    flat = max(_FLATTEST, cos(radians(position.latitude)))
    high = _HALF_HEIGHT
    wide = high * WIDTH / HEIGHT / flat
    unit = HEIGHT / (2 * high)  # of the drawing, in a degree of latitude
    left, top = position.longitude - wide, position.latitude + high
    box = (
        position.longitude - wide * _MARGIN,
        position.latitude - high * _MARGIN,
        position.longitude + wide * _MARGIN,
        position.latitude + high * _MARGIN,
    )
    paths: dict[str, list[str]] = {}
    for code, ring in outlines.rings_in(*box):
        cut = _cut(ring, *box)
        if len(cut) > 2:
            points = " ".join(f"{(x - left) * unit * flat:.1f},{(top - y) * unit:.1f}" for x, y in cut)
            paths.setdefault(code, []).append(f"M{points}Z")
    scale_km = next((km for km in _SCALES_KM if km / _KM_PER_DEGREE * unit < WIDTH / 4), _SCALES_KM[-1])
    shapes = tuple((code, "".join(parts)) for code, parts in sorted(paths.items()))
    return Picture(shapes, WIDTH / 2, HEIGHT / 2, round(scale_km / _KM_PER_DEGREE * unit, 1), scale_km)


def world(outlines: Outlines) -> dict[str, object]:
    """All countries as GeoJSON on a grid of a fifth of a degree, each named by its code."""
    shapes: dict[str, list[list[list[Point]]]] = {}
    for code, ring in outlines.rings_in(-180, -90, 180, 90):
        points: list[Point] = []
        for x, y in ring:
            point = (round(x * 5) / 5, round(y * 5) / 5)
            if not points or points[-1] != point:
                points.append(point)
        if code != _NOWHERE and len(points) > 3:
            shapes.setdefault(code, []).append([points])
    features = [
        {
            "type": "Feature",
            "properties": {"name": code},
            "geometry": {"type": "MultiPolygon", "coordinates": polygons},
        }
        for code, polygons in sorted(shapes.items())
    ]
    return {"type": "FeatureCollection", "features": features}


def centres(outlines: Outlines) -> dict[str, Point]:
    """The middle of each country's largest piece, rough, for a mark on a map of the world."""
    best: dict[str, tuple[float, Point]] = {}
    for code, ring in outlines.rings_in(-180, -90, 180, 90):
        xs, ys = [x for x, _ in ring], [y for _, y in ring]
        size = (max(xs) - min(xs)) * (max(ys) - min(ys))
        if code not in best or size > best[code][0]:
            best[code] = (size, (round((max(xs) + min(xs)) / 2, 2), round((max(ys) + min(ys)) / 2, 2)))
    return {code: point for code, (_, point) in best.items()}


def _numbers(told: Mapping[str, object]) -> Point | None:
    latitude, longitude = told.get("latitude"), told.get("longitude")
    if not isinstance(latitude, int | float) or not isinstance(longitude, int | float):
        return None
    is_on_earth = abs(latitude) <= 90 and abs(longitude) <= 180
    return (float(latitude), float(longitude)) if is_on_earth else None


def _cut(ring: Ring, west: float, south: float, east: float, north: float) -> Ring:
    """The part of a closed line inside a box (Sutherland and Hodgman): cut at one edge after the other."""
    for axis, limit, sign in ((0, west, 1), (0, east, -1), (1, south, 1), (1, north, -1)):
        ring = _cut_at(ring, _inside(axis, limit, sign), axis, limit)
    return ring


def _inside(axis: int, limit: float, sign: int) -> Callable[[Point], bool]:
    return lambda point: (point[axis] - limit) * sign >= 0


def _cut_at(ring: Ring, is_inside: Callable[[Point], bool], axis: int, limit: float) -> Ring:
    kept: Ring = []
    for here, after in zip(ring, [*ring[1:], *ring[:1]], strict=True):
        if is_inside(here):
            kept.append(here)
        if is_inside(here) != is_inside(after):
            share = (limit - here[axis]) / (after[axis] - here[axis])
            crossing = (here[0] + share * (after[0] - here[0]), here[1] + share * (after[1] - here[1]))
            kept.append(crossing)
    return kept
