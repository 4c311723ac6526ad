"""Tests of finding the country a point lies in."""

from pathlib import Path

import pytest

from bot.domain.catalogue.entries import Catalogue
from bot.domain.homes import find_home
from bot.domain.provinces import home_told
from storage.catalogue import load_catalogue


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue(Path(__file__).parents[2] / "catalogue")


@pytest.mark.parametrize(
    ("place", "latitude", "longitude", "country"),
    [
        ("Kuala Lumpur", 3.139, 101.687, "MY"),
        ("Johor Bahru, across the water from Singapore", 1.4927, 103.7414, "MY"),
        ("Woodlands, across the water from Johor", 1.437, 103.786, "SG"),
        ("Singapore airport, on made land", 1.3644, 103.9915, "SG"),
        ("Batam", 1.13, 104.05, "ID"),
        ("Hong Kong, Central", 22.282, 114.158, "HK"),
        ("Hong Kong, Sheung Shui at the border", 22.502, 114.128, "HK"),
        ("Macau", 22.1987, 113.5439, "MO"),
        ("Macau, Taipa", 22.156, 113.559, "MO"),
        ("Zhuhai, beside Macau", 22.27, 113.576, "CN"),
        ("Taipei", 25.03, 121.56, "TW"),
        ("Kinmen, off the coast of China", 24.43, 118.36, "TW"),
        ("Riyadh", 24.71, 46.67, "SA"),
        ("Dubai", 25.2, 55.27, "AE"),
        ("Manama", 26.22, 50.58, "BH"),
        ("Tawau, Sabah", 4.244, 117.891, "MY"),
        ("Nunukan", 4.14, 117.66, "ID"),
        ("Poipet", 13.66, 102.56, "KH"),
        ("Pristina", 42.66, 21.17, "XK"),
        ("an enclave: Maseru", -29.31, 27.48, "LS"),
        ("Suva", -18.14, 178.44, "FJ"),
    ],
)
def test_a_point_on_land_has_its_country(
    catalogue: Catalogue, place: str, latitude: float, longitude: float, country: str
) -> None:
    assert (place, catalogue.country_at(latitude, longitude)) == (place, country)


@pytest.mark.parametrize(
    ("latitude", "longitude", "country"), [(5.4, 100.15, "MY"), (22.2, 114.4, "HK"), (4.175, 73.509, "MV")]
)
def test_a_point_near_the_shore_has_the_nearest_country(
    catalogue: Catalogue, latitude: float, longitude: float, country: str
) -> None:
    assert catalogue.country_at(latitude, longitude) == country


@pytest.mark.parametrize(
    ("latitude", "longitude"),
    [(0.0, -140.0), (-20.0, 80.0), (90.0, 0.0), (5.0, 110.0), (0.0, 0.0), (1e3, 0.0), (0.0, float("nan"))],
)
def test_a_point_at_sea_has_no_country(catalogue: Catalogue, latitude: float, longitude: float) -> None:
    assert catalogue.country_at(latitude, longitude) is None


def test_every_destination_has_an_outline(catalogue: Catalogue) -> None:
    outlines = catalogue._load_outlines()

    assert set(catalogue.destinations) - {code for code, _ in outlines._countries} == set()


@pytest.mark.parametrize(
    ("words", "country"),
    [
        ("saya di indramayu pak, orangnya masih di rumah agen", "ID"),
        ("cilacap", "ID"),
        ("lombok timur", "ID"),
        ("saya dari cilacap, kerja di malaysia", "MY"),
        ("adik saya orang Banyuwangi, sekarang di Taiwan", "TW"),
        ("rumahnya diserang orang", None),
        ("wong mati", None),
    ],
)
def test_a_place_at_home_counts_where_no_country_is_named(
    catalogue: Catalogue, words: str, country: str | None
) -> None:
    assert catalogue.find_country(words) == country


@pytest.mark.parametrize(
    ("words", "country"), [("sy mau kejepang", "JP"), ("kerja dihongkong", "HK"), ("disana", None), ("keluar", None)]
)
def test_a_preposition_written_onto_a_place_is_taken_off(catalogue: Catalogue, words: str, country: str | None) -> None:
    assert catalogue.find_country(words) == country


def test_what_follows_a_town_is_no_part_of_its_name() -> None:
    assert home_told("kursus las di surabaya gratis ga") == "Surabaya"
    assert find_home("di jember ada ga").regency == "Jember"
