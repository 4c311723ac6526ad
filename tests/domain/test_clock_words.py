"""Hours and days of departure as people write them in a few words."""

import pytest

from bot.domain.own_words.clock import hour_in, is_half_open, time_in
from bot.domain.own_words.departures import calls_off_departure, departure_in, moves_departure


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
    [
        ("besok saya terbang", "tomorrow"),
        ("lusa berangkat", "2"),
        ("nanti malam", "today"),
        ("bulan depan", ""),
        ("lima hari lagi", "5"),
        ("2 minggu lagi", "14"),
        ("1 hari lagi", ""),
    ],
)
def test_the_day_of_a_departure_is_read(words: str, day: str) -> None:
    assert departure_in(words) == day


def test_a_part_of_the_day_counts_wherever_it_stands_alone() -> None:
    assert (hour_in("malem aja habis magrib jam 7"), is_half_open("malem aja habis magrib jam 7")) == (19, False)
    assert is_half_open("jam 7")


@pytest.mark.parametrize(
    ("words", "time"), [("jam 23.10", "23.10"), ("jam 11 malam", "± 23.00"), ("9.45 malam", "21.45"), ("malam", "")]
)
def test_a_time_is_shown_with_the_minutes_that_were_told(words: str, time: str) -> None:
    assert time_in(words) == time


@pytest.mark.parametrize(
    ("words", "is_moved", "is_off"),
    [
        ("penerbangan saya ditunda lusa", True, False),
        ("ga jadi berangkat besok, lusa", True, False),
        ("ga jadi berangkat besok", False, True),
        ("keberangkatan saya dibatalkan", False, True),
        ("besok saya berangkat", False, False),
        ("gaji saya ditunda", False, False),
    ],
)
def test_a_departure_is_moved_or_called_off(words: str, is_moved: bool, is_off: bool) -> None:
    assert (moves_departure(words), calls_off_departure(words)) == (is_moved, is_off)
