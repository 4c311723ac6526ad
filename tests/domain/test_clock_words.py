"""Hours and days of departure as people write them in a few words."""

import pytest

from bot.domain.own_words.clock import departure_in, hour_in, is_half_open


@pytest.mark.parametrize(
    ("words", "hour"),
    [
        ("7 malam", 19),
        ("pagi jam 6", 6),
        ("jam 7 bukan 8", 7),
        ("jam 20", 20),
        ("jam tujuh malam", 19),
        ("19.40", 20),
        ("jam 2", 14),
        ("2 siang", 14),
        ("12 malam", 0),
        ("EVA Air BR238 jam 23.10", 23),
        ("7pm", 19),
        ("jam 9an", 9),
        ("malam", None),
        ("jam berapa saja bisa?", None),
        ("3 juta", None),
        ("+62812 3456 7890", None),
    ],
)
def test_an_hour_is_read_in_ones_own_words(words: str, hour: int | None) -> None:
    assert hour_in(words) == hour


@pytest.mark.parametrize(
    ("words", "day"),
    [("besok saya terbang", "tomorrow"), ("lusa berangkat", "2"), ("nanti malam", "today"), ("bulan depan", "")],
)
def test_the_day_of_a_departure_is_read(words: str, day: str) -> None:
    assert departure_in(words) == day


def test_a_part_of_the_day_counts_wherever_it_stands_alone() -> None:
    assert (hour_in("malem aja habis magrib jam 7"), is_half_open("malem aja habis magrib jam 7")) == (19, False)
    assert is_half_open("jam 7")
