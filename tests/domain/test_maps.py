"""Maps are drawn from the shipped outlines: the land around a place, the newest place, the whole world."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.domain import maps
from bot.domain.places import Outlines
from storage.catalogue import load_catalogue

NOW = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def outlines() -> Outlines:
    return load_catalogue(Path(__file__).parents[2] / "catalogue").outlines()


def test_a_place_lies_in_the_middle_of_the_land_around_it(outlines: Outlines) -> None:
    picture = maps.picture_around(outlines, maps.Position(3.139, 101.6869, NOW))

    assert [code for code, _ in picture.shapes] == ["ID", "MY"] or "SG" in dict(picture.shapes)
    assert (picture.x, picture.y) == (320, 200)


def test_a_drawing_is_cut_a_little_outside_its_frame(outlines: Outlines) -> None:
    picture = maps.picture_around(outlines, maps.Position(24.7, 46.7, NOW))

    numbers = [float(each) for _, path in picture.shapes for each in re.findall(r"-?[0-9.]+", path)]

    assert len(numbers) < 20_000
    assert min(numbers) >= -40
    assert max(numbers) <= 680


def test_a_place_at_sea_or_at_the_edge_of_the_world_still_draws(outlines: Outlines) -> None:
    pictures = [maps.picture_around(outlines, maps.Position(*at, NOW)) for at in ((0, -30), (89.9, 0), (-10, 179.9))]

    assert [picture.scale_km for picture in pictures] == [100, 100, 100]


def test_the_world_names_every_country_by_its_code(outlines: Outlines) -> None:
    features = maps.world(outlines)["features"]

    assert isinstance(features, list)
    names = {feature["properties"]["name"] for feature in features}
    assert {"ID", "MY", "SA", "KH", "AE"} <= names
    assert "AQ" not in names
    assert maps.centres(outlines)["SG"] == pytest.approx((103.8, 1.35), abs=0.1)
