"""Tests of keeping what a table was before each import."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.errors import NotFound
from storage import catalogue_drafts as drafts
from storage import catalogue_versions as versions
from storage.catalogue import read_table
from storage.catalogue_import import UnreadableTable, bring_in, propose, propose_undo, state_of, take_back

SHIPPED = Path(__file__).parents[2] / "catalogue"


def put(own: Path, country: str) -> None:
    own.mkdir(exist_ok=True)
    path = own.parent / "upload.csv"
    path.write_text(f"words,iso2,note\nnegeri itu,{country},\n", encoding="utf-8")
    bring_in(propose(path, "country_names", SHIPPED, own), own)


def undo(own: Path) -> None:
    take_back(propose_undo("country_names", SHIPPED, own), own)


def test_each_import_is_taken_back_down_to_the_shipped_table(tmp_path: Path) -> None:
    own = tmp_path / "own"
    for country in ("MY", "SG", "HK"):
        put(own, country)

    found = []
    for _ in range(2):
        undo(own)
        found.append([row["iso2"] for row in read_table("country_names", SHIPPED, own)])
    undo(own)

    assert found == [["SG"], ["MY"]]
    assert read_table("country_names", SHIPPED, own) == read_table("country_names", SHIPPED)
    with pytest.raises(UnreadableTable, match="Nothing was brought in"):
        propose_undo("country_names", SHIPPED, own)


def test_ten_versions_of_a_table_are_kept(tmp_path: Path) -> None:
    own = tmp_path / "own"
    for _ in range(13):
        put(own, "MY")

    assert (versions.count(own, "country_names"), len(list((own / "versions").iterdir()))) == (10, 10)


def test_versions_of_another_table_stay(tmp_path: Path) -> None:
    own = tmp_path / "own"
    put(own, "MY")

    assert (versions.newest(own, "country"), versions.newest(own, "missions")) == (None, None)


def test_what_was_judged_before_another_import_is_refused(tmp_path: Path) -> None:
    own = tmp_path / "own"
    put(own, "MY")
    late = propose_undo("country_names", SHIPPED, own)
    put(own, "SG")

    with pytest.raises(UnreadableTable) as refused:
        take_back(late, own)

    assert refused.value.reason == "changed"
    assert late.state != state_of(own)


def test_a_draft_ends_after_an_hour(tmp_path: Path) -> None:
    now = datetime.now(UTC)
    old = drafts.put(tmp_path, 7, b"a", now)

    fresh = drafts.put(tmp_path, 7, b"b", now + timedelta(hours=2))

    assert drafts.get(tmp_path, 7, fresh).read_bytes() == b"b"
    for officer_id, token in ((7, old), (8, fresh), (7, "../x")):
        with pytest.raises(NotFound):
            drafts.get(tmp_path, officer_id, token)
