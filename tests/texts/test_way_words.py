"""Every step and every paper of the way home has its words in both languages, plain ones for who goes it."""

import csv
from pathlib import Path

import pytest

from bot.console.labels import Labels
from bot.texts import Texts

ROOT = Path(__file__).parents[2]
TEXTS = Texts.load(ROOT / "locales")


def rows() -> list[dict[str, str]]:
    with (ROOT / "catalogue" / "repatriation_stages.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_step_has_plain_words(language: str) -> None:
    named = {key.removeprefix("step-") for key in TEXTS.keys(language) if key.startswith("step-")}

    assert named == {row["code"] for row in rows()} | {"other"}


def test_every_paper_has_an_indonesian_name() -> None:
    papers = {part.strip() for row in rows() for part in row["papers"].split(";")} - {"none"}
    labels = Labels(TEXTS, {}, "id")

    unnamed = [
        paper
        for paper in papers
        if not TEXTS.has("id", f"console-paper-{'-'.join(_letters(paper).split())}") or not labels.word("paper", paper)
    ]

    assert unnamed == []


@pytest.mark.parametrize(("name", "column"), [("stage", "what_happens"), ("stage-limit", "time_limit")])
def test_what_the_catalogue_says_of_a_step_stands_in_indonesian_too(name: str, column: str) -> None:
    said = {f"console-{name}-{row['code']}": row[column] for row in rows() if row[column]}

    english = {key: TEXTS.render("en", key) for key in said if TEXTS.has("en", key)}
    indonesian = {key for key in said if TEXTS.has("id", key) and TEXTS.render("id", key) != said[key]}

    assert english == said
    assert indonesian == set(said)


def _letters(paper: str) -> str:
    return "".join(letter if letter.isalnum() else " " for letter in paper.lower())
