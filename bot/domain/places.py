"""Which country a point on the map lies in, from outlines that ship with the product; asks nobody."""

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import cos, hypot, radians
from operator import itemgetter
from typing import Any

NEAR_SHORE_KM = 25.0
_KM_PER_DEGREE = 111.2

# Outlines without a number of ISO 3166: the code that everybody uses, or whose missions are in charge there.
_WITHOUT_NUMBER = {"Kosovo": "XK", "Somaliland": "SO", "N. Cyprus": "CY", "Indian Ocean Ter.": "AU"}

Line = tuple["array[int]", "array[int]"]  # steps of the grid to the east, and to the north
Ring = list[tuple[float, float]]  # points in degrees: longitude, latitude


@dataclass(frozen=True, slots=True)
class _Ring:
    """A closed line on the grid, and the box around it."""

    xs: "array[int]"
    ys: "array[int]"
    west: int
    south: int
    east: int
    north: int

    def crossings(self, x: float, y: float) -> int:
        """How often a line from the point to the east cuts the ring."""
        count = 0
        for here_x, here_y, next_x, next_y in self.sides():
            if (here_y > y) != (next_y > y) and x < here_x + (y - here_y) / (next_y - here_y) * (next_x - here_x):
                count += 1
        return count

    def sides(self) -> Iterator[tuple[int, int, int, int]]:
        return zip(self.xs[:-1], self.ys[:-1], self.xs[1:], self.ys[1:], strict=True)


class Outlines:
    """All countries' outlines, on the grid of whole numbers they are shipped in."""

    def __init__(self, topology: Mapping[str, Any], codes: Mapping[str, str]) -> None:
        """topology: TopoJSON with the object `countries`. codes: ISO 3166 number to two letters."""
        self._scale: tuple[float, float] = tuple(topology["transform"]["scale"])
        self._start: tuple[float, float] = tuple(topology["transform"]["translate"])
        arcs = [_line(steps) for steps in topology["arcs"]]
        self._countries: list[tuple[str, list[_Ring]]] = []
        for shape in topology["objects"]["countries"]["geometries"]:
            code = codes.get(shape.get("id", "")) or _WITHOUT_NUMBER.get(shape["properties"]["name"])
            polygons = [shape["arcs"]] if shape["type"] == "Polygon" else shape.get("arcs", [])
            if code is not None:
                rings = [_ring(arcs, numbers) for polygon in polygons for numbers in polygon]
                self._countries.append((code, rings))

    def country_at(self, latitude: float, longitude: float) -> str | None:
        """The country of a point in degrees, or of the nearest shore within 25 km; `None` at sea, or off the earth."""
        if not (abs(latitude) <= 90 and abs(longitude) <= 180):
            return None
        x = (longitude - self._start[0]) / self._scale[0]
        y = (latitude - self._start[1]) / self._scale[1]
        for code, rings in self._countries:
            around = [ring for ring in rings if ring.west <= x <= ring.east and ring.south <= y <= ring.north]
            # Holes are rings too, so an odd number of cuts means inside.
            if sum(ring.crossings(x, y) for ring in around) % 2:
                return code
        return min(self._near(x, y, latitude), default=(0.0, None))[1]

    def rings_in(self, west: float, south: float, east: float, north: float) -> Iterator[tuple[str, Ring]]:
        """Every closed line whose box touches this one, in degrees as (longitude, latitude), with its country."""
        for code, rings in self._countries:
            for ring in rings:
                left, right = self._degrees(ring.west, 0), self._degrees(ring.east, 0)
                bottom, top = self._degrees(ring.south, 1), self._degrees(ring.north, 1)
                if left <= east and right >= west and bottom <= north and top >= south:
                    yield (
                        code,
                        [(self._degrees(x, 0), self._degrees(y, 1)) for x, y in zip(ring.xs, ring.ys, strict=True)],
                    )

    def _degrees(self, step: int, axis: int) -> float:
        return step * self._scale[axis] + self._start[axis]

    def _near(self, x: float, y: float, latitude: float) -> Iterator[tuple[float, str]]:
        """The shores in reach; the earth counts as flat over so short a way."""
        x_km = self._scale[0] * _KM_PER_DEGREE * max(0.01, cos(radians(latitude)))
        y_km = self._scale[1] * _KM_PER_DEGREE
        reach_x, reach_y = NEAR_SHORE_KM / x_km, NEAR_SHORE_KM / y_km
        for code, rings in self._countries:
            for ring in rings:
                is_around = ring.west - reach_x <= x <= ring.east + reach_x
                if is_around and ring.south - reach_y <= y <= ring.north + reach_y:
                    distance = min(
                        _to_piece((ax - x) * x_km, (ay - y) * y_km, (bx - x) * x_km, (by - y) * y_km)
                        for ax, ay, bx, by in ring.sides()
                    )
                    if distance <= NEAR_SHORE_KM:
                        yield distance, code


def _line(steps: Sequence[Sequence[int]]) -> Line:
    """A line that neighbours share, from its steps to its points."""
    return array("i", accumulate(map(itemgetter(0), steps))), array("i", accumulate(map(itemgetter(1), steps)))


def _ring(arcs: Sequence[Line], numbers: Iterable[int]) -> _Ring:
    """Lines one after the other; a negative number means the line `~number`, walked backwards."""
    xs, ys = array("i"), array("i")
    for number in numbers:
        for whole, part in zip((xs, ys), arcs[number] if number >= 0 else arcs[~number], strict=True):
            whole.extend(part if number >= 0 else part[::-1])
    # Where two lines meet the point stands twice, which neither counting cuts nor measuring minds.
    return _Ring(xs, ys, min(xs), min(ys), max(xs), max(ys))


def _to_piece(x: float, y: float, next_x: float, next_y: float) -> float:
    """How far the origin is from a piece of line."""
    along_x, along_y = next_x - x, next_y - y
    length = along_x * along_x + along_y * along_y
    share = 0.0 if length == 0 else min(1.0, max(0.0, -(x * along_x + y * along_y) / length))
    return hypot(x + share * along_x, y + share * along_y)
