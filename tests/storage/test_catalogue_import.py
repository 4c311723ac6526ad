"""Tests of bringing tables of the catalogue in from files, whole or not at all."""

import csv
from pathlib import Path

import pytest

from bot.domain.catalogue.tables import TABLES, Fault
from storage.catalogue import load_catalogue, read_table
from storage.catalogue_import import UnreadableTable, bring_in, export, faults_today, propose

SHIPPED = Path(__file__).parents[2] / "catalogue"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Where this installation keeps what it brought in: nothing yet."""
    return tmp_path / "own"


def write_names(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(["words,iso2,note", *lines, "", ""]), encoding="utf-8")
    return path


def edited(tmp_path: Path, name: str, old: str, new: str) -> Path:
    """A shipped table with something changed in it."""
    path = tmp_path / f"{name}.csv"
    text = (SHIPPED / path.name).read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return path


def test_what_is_shipped_has_no_fault(own: Path) -> None:
    assert faults_today(SHIPPED, own) == []


def test_every_shipped_table_is_known() -> None:
    assert sorted(path.stem for path in SHIPPED.glob("*.csv")) == sorted(TABLES)


def test_what_was_exported_comes_in_again_without_a_change(tmp_path: Path, own: Path) -> None:
    told: list[str] = []
    export(tmp_path / "out", SHIPPED, own, told.append)

    found = {name: propose(tmp_path / "out" / f"{name}.csv", None, SHIPPED, own) for name in TABLES}

    assert {name for name, each in found.items() if each.faults or each.changes} == set()
    assert told == list(TABLES)


def test_a_table_brought_in_stands_for_the_shipped_one(tmp_path: Path, own: Path) -> None:
    path = write_names(tmp_path / "country_names.csv", "negeri seberang,MY,")
    bring_in(propose(path, None, SHIPPED, own), own)

    catalogue = load_catalogue(SHIPPED, own)

    assert catalogue.find_country("saya di negeri seberang") == "MY"
    assert load_catalogue(SHIPPED).find_country("saya di negeri seberang") is None


def test_who_holds_a_catalogue_has_the_newer_regions_too(tmp_path: Path, own: Path) -> None:
    path = write_names(tmp_path / "country_names.csv", "negeri seberang,MY,")
    bring_in(propose(path, None, SHIPPED, own), own)
    held, shipped = load_catalogue(SHIPPED, own), load_catalogue(SHIPPED)
    assert held.towns_in("sabah") == []
    held.take(shipped)

    assert held.towns_in("sabah") == shipped.towns_in("sabah") != []


def test_a_file_of_another_name_says_its_table(tmp_path: Path, own: Path) -> None:
    path = write_names(tmp_path / "nama negara (2).csv", "negeri seberang,MY,")

    proposal = propose(path, "country_names", SHIPPED, own)

    assert (proposal.faults, proposal.changes.added) == ([], (("negeri seberang",),))


def test_one_bad_row_keeps_the_whole_file_out(tmp_path: Path, own: Path) -> None:
    path = write_names(tmp_path / "country_names.csv", "negeri seberang,MY,", "negeri jauh,XX,")
    proposal = propose(path, None, SHIPPED, own)

    with pytest.raises(UnreadableTable):
        bring_in(proposal, own)

    assert proposal.faults == [Fault(3, "iso2", "is no country's two letters")]
    assert read_table("country_names", SHIPPED, own) == read_table("country_names", SHIPPED)


def test_a_row_with_too_few_cells_is_a_fault(tmp_path: Path, own: Path) -> None:
    path = write_names(tmp_path / "country_names.csv", "negeri seberang,MY,", "negeri jauh")

    assert propose(path, None, SHIPPED, own).faults == [Fault(3, "", "has 1 cells, the heading 3")]


def test_a_file_without_rows_is_a_fault_and_no_wish_to_delete_all(tmp_path: Path, own: Path) -> None:
    path = write_names(tmp_path / "country_names.csv")

    assert propose(path, None, SHIPPED, own).faults == [Fault(2, "", "there are no rows")]


def test_a_mission_that_others_name_cannot_go(tmp_path: Path, own: Path) -> None:
    path = edited(tmp_path, "missions", "\nKDEI_TPE,", "\nKDEI_TPX,")

    proposal = propose(path, None, SHIPPED, own)

    assert proposal.faults == [Fault(3, "destinations.mission_codes", "names KDEI_TPE, which missions does not have")]


def test_a_spreadsheets_byte_order_mark_does_no_harm(tmp_path: Path, own: Path) -> None:
    path = write_names(tmp_path / "country_names.csv", "negeri seberang,MY,")
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())

    assert propose(path, None, SHIPPED, own).faults == []


@pytest.mark.parametrize("content", [b"words,iso2\n\xff\xfe,MY\n", b'words,iso2,note\n"jiran,MY,\n'])
def test_a_file_that_is_no_csv_is_refused(tmp_path: Path, own: Path, content: bytes) -> None:
    path = tmp_path / "country_names.csv"
    path.write_bytes(content)

    with pytest.raises(UnreadableTable):
        propose(path, None, SHIPPED, own)


def test_a_file_called_like_no_table_is_refused(tmp_path: Path, own: Path) -> None:
    with pytest.raises(UnreadableTable, match="nomor is no table of the catalogue"):
        propose(write_names(tmp_path / "nomor.csv"), None, SHIPPED, own)


def test_progress_is_told_row_by_row(tmp_path: Path, own: Path) -> None:
    path = write_names(tmp_path / "country_names.csv", "negeri seberang,MY,", "negeri singa,SG,")
    told: list[tuple[int, int]] = []

    propose(path, None, SHIPPED, own, lambda done, rows: told.append((done, rows)))

    assert told == [(1, 2), (2, 2)]


def test_a_later_release_that_clashes_with_what_was_brought_in_is_named(tmp_path: Path, own: Path) -> None:
    own.mkdir()
    rows = [row for row in read_table("missions", SHIPPED) if row["code"] != "KDEI_TPE"]
    with (own / "missions.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)

    found = faults_today(SHIPPED, own)

    assert found == [
        "catalogue: destinations, row 3, mission_codes: names KDEI_TPE, which missions does not have",
    ]
