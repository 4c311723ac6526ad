"""A translator's sheet: what goes out comes back, each row is checked, and a review counts for the words it saw."""

import io
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from fluent.syntax import FluentParser
from typer.testing import CliRunner

from bot import translators
from bot.__main__ import app
from bot.domain.sheets import Format
from bot.translation.proposal import Judge, Proposal
from bot.translation.reviews import State
from bot.translation.sheet import COLUMNS, read_sheet, write_sheet
from bot.translation.shelf import LANGUAGES, Shelf
from bot.translation.sources import put_words, read_source
from bot.translation.writing import put

LOCALES = Path(__file__).parents[2] / "locales"
DAY = date(2026, 11, 22)
HEAD = "No native speaker has reviewed this file yet."
ORIGINAL = f"""### Kata-kata. {HEAD}

## Tombol

# Jawaban yang paling sering.
button-more = Lihat pilihan
greet-colour = Warna apa?
greet-colour-red = Merah
greet-colour-blue = Biru

## Salam

greet-hello = Halo {{ $name }},
    apa kabar?
greet-bye = Sampai jumpa.
"""
ENGLISH = (
    ORIGINAL.replace("Halo", "Hello").replace("apa kabar", "how are you").replace("Sampai jumpa.", "{ greet-colour }")
)
JAVANESE = f"""### Tembung. {HEAD}

## Tombol

# Wangsulan sing paling kerep.
button-more = Tingali pilihan
greet-colour = Werni napa?
greet-colour-red = Abrit

## Salam

greet-hello = Sugeng rawuh {"{ $name }"},
    pripun kabare?
"""
Sheet = dict[str, dict[str, str]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for language, source in (("id", ORIGINAL), ("en", ENGLISH), ("jv", JAVANESE)):
        (tmp_path / f"{language}.ftl").write_text(source, encoding="utf-8")
    return tmp_path


@pytest.fixture
def judged(folder: Path) -> Callable[..., Proposal]:
    """Exports the Javanese texts, lets a translator change cells, and judges what comes back."""

    def judge(changes: Mapping[str, Mapping[str, str]], language: str = "jv") -> Proposal:
        shelf = Shelf.read(folder)
        sheet = read_sheet(write_sheet(shelf.rows(language), language, Format.CSV))
        return Judge(shelf, language).judge(
            [(number, cells | changes.get(cells["key"], {})) for number, cells in sheet]
        )

    return judge


def states(folder: Path, language: str = "jv") -> dict[str, State]:
    return {row.key: row.state for row in Shelf.read(folder).rows(language)}


def test_a_row_shows_the_text_beside_its_original_and_where_it_is_seen(folder: Path) -> None:
    row = next(row for row in Shelf.read(folder).rows("jv") if row.key == "greet-colour-red")

    assert (row.original, row.words, row.limit, row.shown) == ("Merah", "Abrit", 20, "Tombol")


@pytest.mark.parametrize(
    ("language", "form"), [*((language, Format.CSV) for language in LANGUAGES), ("id", Format.XLSX)]
)
def test_what_was_exported_and_not_touched_changes_nothing(language: str, form: Format) -> None:
    shelf = Shelf.read(LOCALES)

    proposal = Judge(shelf, language).judge(read_sheet(write_sheet(shelf.rows(language), language, form)))

    assert proposal.faults == []
    assert proposal.is_empty


def test_every_file_stays_the_same_when_its_texts_are_put_back() -> None:
    for path in sorted(LOCALES.glob("*.ftl")):
        source = path.read_text(encoding="utf-8")
        texts = read_source(source)

        again = put_words(source, [], {text.key: text.words for text in texts})

        parse = FluentParser(with_spans=False).parse
        assert parse(again).equals(parse(source)), path.name


def test_changed_and_new_texts_stand_in_their_places_and_the_rest_is_untouched(
    folder: Path, judged: Callable[..., Proposal]
) -> None:
    changes = {"greet-hello": {"words": "Halo { $name },\npripun?"}, "greet-colour-blue": {"words": "Biru"}}

    names = put(folder, judged(changes), DAY)

    expected = JAVANESE.replace("Sugeng rawuh", "Halo").replace("pripun kabare?", "pripun?")
    expected = expected.replace("Abrit\n", "Abrit\ngreet-colour-blue = Biru\n")
    assert (folder / "jv.ftl").read_text(encoding="utf-8") == expected
    assert names == ["jv.ftl"]


@pytest.mark.parametrize(
    ("key", "cells", "what"),
    [
        ("greet-hello", {"words": "Sugeng rawuh"}, "the value { $name } is missing"),
        ("greet-hello", {"words": "Halo { $name } { $age }"}, "there is no value { $age } here"),
        ("greet-hello", {"words": "Halo { $name"}, 'not readable: Expected token: "}"'),
        ("greet-hello", {"words": "Halo { $name }\nlain = teks"}, "cannot be put into words"),
        ("greet-hello", {"words": "Halo { $name } { greet-nobody }"}, "cannot be put into words"),
        ("greet-hello", {"words": ""}, "the words are missing"),
        ("greet-colour-red", {"words": "Abrit kados jambu dersana"}, "25 characters; at most 20 are shown"),
        ("greet-colour", {"words": "x" * 1_001}, "1001 characters; at most 1000 are shown"),
        ("greet-colour", {"key": "greet-color"}, "there is no such text"),
        ("greet-colour", {"key": "button-more"}, "the same text stands further up"),
        ("greet-colour", {"words": "Werna?", "indonesian": "Warna yang mana?"}, "the Indonesian text is another one"),
        ("greet-colour", {"reviewed": "yes"}, "the reviewer's initials are missing"),
        ("greet-colour", {"reviewed": "mungkin"}, "reviewed is neither yes nor no"),
        ("greet-bye", {"reviewed": "yes", "reviewer": "AC"}, "reviewed, but there are no words"),
    ],
)
def test_a_row_that_cannot_be_taken_is_named_with_its_reason_and_nothing_is_written(
    folder: Path, judged: Callable[..., Proposal], key: str, cells: dict[str, str], what: str
) -> None:
    if "lain = teks" in cells.get("words", ""):
        cells, what = {"words": "Halo { $name }\n[lain] teks"}, "not readable"

    proposal = judged({key: cells, "button-more": {"words": "Pilihan"}})

    assert [what in fault.what for fault in proposal.faults] == [True]
    assert proposal.faults[0].row > 1
    assert put(folder, proposal, DAY) == []
    assert (folder / "jv.ftl").read_text(encoding="utf-8") == JAVANESE


def test_a_review_is_kept_with_who_and_when_and_told_in_the_head(folder: Path, judged: Callable[..., Proposal]) -> None:
    read = {"reviewed": "ya", "reviewer": "AC", "remark": "Halus."}

    put(folder, judged({"greet-colour": read, "greet-hello": read | {"words": "Halo { $name }"}}), DAY)

    review = Shelf.read(folder).reviews.of("jv", "greet-colour")
    assert (review.reviewer, review.day, review.remark) == ("AC", "2026-11-22", "Halus.")
    assert states(folder) == {
        "button-more": State.WAITING,
        "greet-colour": State.REVIEWED,
        "greet-colour-red": State.WAITING,
        "greet-colour-blue": State.MISSING,
        "greet-hello": State.REVIEWED,
        "greet-bye": State.MISSING,
    }
    assert "Reviewed by native speakers: 2 of 4 texts." in (folder / "jv.ftl").read_text(encoding="utf-8")


@pytest.mark.parametrize("language", ["id", "jv"])
def test_a_reviewed_text_waits_again_when_it_or_its_original_changes(
    folder: Path, judged: Callable[..., Proposal], language: str
) -> None:
    put(folder, judged({"greet-colour": {"reviewed": "yes", "reviewer": "AC"}}), DAY)
    words = {"words": "Warna mana?", "reviewed": "no"} if language == "id" else {"words": "Werna?"}

    path = folder / f"{language}.ftl"
    source = path.read_text(encoding="utf-8")
    path.write_text(put_words(source, [], {"greet-colour": words["words"]}), encoding="utf-8")

    assert states(folder)["greet-colour"] is State.CHANGED


def test_another_original_brings_its_translations_back_to_those_who_wait(
    folder: Path, judged: Callable[..., Proposal]
) -> None:
    put(folder, judged({"greet-colour": {"reviewed": "yes", "reviewer": "AC"}}), DAY)

    names = put(folder, judged({"greet-colour": {"words": "Warna mana?"}}, "id"), DAY)

    assert names == ["id.ftl", "jv.ftl"]
    assert HEAD in (folder / "jv.ftl").read_text(encoding="utf-8")


def test_a_workbook_is_made_of_plain_text_and_comes_back(folder: Path) -> None:
    shelf = Shelf.read(folder)

    book = openpyxl.load_workbook(io.BytesIO(write_sheet(shelf.rows("jv"), "jv", Format.XLSX)))

    rows = list(book.worksheets[0].iter_rows(values_only=True))
    assert rows[0] == COLUMNS
    assert rows[2][0] == "greet-colour"
    assert {cell.data_type for row in book.worksheets[0].iter_rows() for cell in row} <= {"s", "n"}
    book.close()


def test_the_command_previews_before_it_writes(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translators.export_texts, "__defaults__", (folder,))
    monkeypatch.setattr(translators.judge_texts, "__defaults__", (folder,))
    monkeypatch.setattr(translators.import_texts, "__defaults__", (folder,))
    sheet, run = folder / "jv.csv", CliRunner().invoke
    run(app, ["texts", "export", "jv", str(sheet)])
    sheet.write_text(sheet.read_text(encoding="utf-8").replace("Werni napa?", "Werna napa?"), encoding="utf-8")

    looked = run(app, ["texts", "import", "jv", str(sheet), "--dry-run"])
    before = (folder / "jv.ftl").read_text(encoding="utf-8")
    written = run(app, ["texts", "import", "jv", str(sheet)])

    assert "- Werni napa?" in looked.output
    assert "+ Werna napa?" in looked.output
    assert before == JAVANESE
    assert "Wrote locales/jv.ftl" in written.output
    assert "Werna napa?" in (folder / "jv.ftl").read_text(encoding="utf-8")


@pytest.mark.parametrize("arguments", [("export", "xx"), ("export", "jv", "jv.doc"), ("import", "jv", "nowhere.csv")])
def test_a_command_that_cannot_be_done_says_why(arguments: tuple[str, ...], tmp_path: Path) -> None:
    ran = CliRunner().invoke(app, ["texts", *arguments])

    assert ran.exit_code == 2
