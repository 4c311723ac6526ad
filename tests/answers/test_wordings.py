"""Answers in people's own words mean what the table says, in every language people write in."""

import csv
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from bot.domain import answers
from bot.domain.answers import Direction, Moment
from bot.handlers.turns.words import CommandWords
from bot.texts import Texts
from storage.catalogue import load_catalogue

TODAY = date(2026, 11, 22)  # a Sunday
ENTRIES = 4
HERE = Path(__file__).parent


def read(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader((HERE / name).read_text(encoding="utf-8").splitlines(), delimiter="\t"))


TABLE = read("wordings.tsv")
WORDS = CommandWords(Texts.load(HERE.parents[1] / "locales"))
CATALOGUE = load_catalogue(HERE.parents[1] / "catalogue", None)


def meaning(asked: str, words: str) -> str:
    found: object
    match asked:
        case "number":
            found = answers.read_number(words)
        case "months":
            found = answers.read_months(words)
        case "position":
            found = answers.read_position(words, ENTRIES)
        case "agreement":
            found = answers.read_agreement(words, WORDS.answer)
        case "birth":
            found = answers.read_birth(words, TODAY)
        case _:
            found = answers.read_moment(words, TODAY, Direction(asked))
    if isinstance(found, Moment):
        return f"{found.day.isoformat()} {found.precision.value}"
    return "-" if found is None else str(found)


@pytest.mark.parametrize("row", TABLE, ids=lambda row: f"{row['asked']}: {row['words']}")
def test_words_mean_what_the_table_says(row: dict[str, str]) -> None:
    assert meaning(row["asked"], row["words"]) == row["meaning"]


@pytest.mark.parametrize("row", read("places.tsv"), ids=lambda row: row["words"])
def test_places_are_understood_by_any_name(row: dict[str, str]) -> None:
    assert (CATALOGUE.find_country(row["words"]) or "-") == row["country"]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("hilang di bis", "lost"),
        ("ditahan", "held"),
        ("ditahan majikan", "held"),
        ("tidak ditahan", None),
        ("belum pernah punya", "never"),
        ("hilang, ditahan", None),
        ("saya", None),
        ("entah bagaimana ceritanya dulu panjang sekali hilang begitu saja", None),
    ],
)
def test_a_label_is_known_by_its_words(words: str, code: str | None) -> None:
    labels = {"with_me": "Ada pada saya", "held": "Ditahan", "lost": "Hilang", "never": "Belum pernah punya"}

    assert answers.find_label(words, labels) == code


def test_table_has_every_language_for_every_kind_of_answer() -> None:
    counted = Counter((row["asked"], row["language"]) for row in TABLE)

    assert {asked for asked, _ in counted} == {
        "number",
        "months",
        "position",
        "agreement",
        "birth",
        "past",
        "ahead",
        "either",
    }
    assert all(counted[asked, language] for asked, _ in counted for language in ("id", "jv", "su", "en"))


@pytest.mark.parametrize(
    "words", ["", " ", "\0", "0" * 500, "9" * 5_000, "maret " * 300, "١٢٣٤", "1/1/1/1", "31/12/9999", "-"]
)
def test_nothing_somebody_types_breaks_the_reading(words: str) -> None:
    for asked in ("number", "months", "position", "agreement", "birth", "past", "ahead", "either"):
        meaning(asked, words)


@pytest.mark.parametrize(
    "words", ["udah lama", "lupa", "wis suwe", "tos lami", "i don't remember", "not sure", "duka, hilap"]
)
def test_words_that_promise_no_better_answer_are_known(words: str) -> None:
    assert answers.is_vague(words)
