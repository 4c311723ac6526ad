"""Words are fitted visibly and never torn inside a sign."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.wording import distinct, numbered, shorten, utf16_length
from bot.domain.messages import Choice


@pytest.mark.parametrize(
    ("text", "limit", "expected"),
    [
        ("paspor", 6, "paspor"),
        ("paspor ditahan majikan", 15, "paspor ditahan…"),
        ("paspor ditahan majikan", 14, "paspor ditaha…"),
        ("satu\ndua tiga", 6, "satu…"),
        ("tanpaspasisamasekali", 5, "tanp…"),
        ("جواز السفر محجوز", 12, "جواز السفر…"),
        ("cafe\u0301 cafe", 5, "caf…"),
        ("👩\u200d👩\u200d👧 ok", 3, "…"),
        ("ab👍🏽cd", 4, "ab…"),
        ("abc", 1, "…"),
    ],
)
def test_long_text_is_cut_visibly_between_signs(text: str, limit: int, expected: str) -> None:
    assert shorten(text, limit) == expected


def test_emoji_count_double_where_a_provider_counts_so() -> None:
    assert shorten("👍👍👍👍", 5, utf16_length) == "👍👍…"


@given(st.text(max_size=60), st.integers(1, 30), st.sampled_from([len, utf16_length]))
def test_shortened_text_always_fits_and_begins_the_same(text: str, limit: int, measure: object) -> None:
    short = shorten(text, limit, measure)  # type: ignore[arg-type]

    assert measure(short) <= limit  # type: ignore[operator]
    assert short == text or (short.endswith("…") and text.startswith(short[:-1]))


@given(st.lists(st.text(alphabet="ab 👍", max_size=30), max_size=10))
def test_labels_fit_and_differ(labels: list[str]) -> None:
    fitted = distinct(labels, 20, utf16_length)

    assert len(set(fitted)) == len(labels)
    assert all(utf16_length(label) <= 20 for label in fitted)


def test_labels_that_become_equal_are_told_apart() -> None:
    labels = ["Kedutaan Besar di Kuala Lumpur", "Kedutaan Besar di Kuala Terengganu"]

    assert distinct(labels, 20) == ["Kedutaan Besar di…", "Kedutaan Besar… (2)"]


def test_numbered_choices_stand_whole_below_a_cut_text() -> None:
    choices = (Choice("a", "Ya"), Choice("b", "Tidak"))

    assert numbered("kata " * 20, choices, 40) == "kata kata kata kata…\n\n1. Ya\n2. Tidak"
