"""`pulang catalogue` on the command line: judged row by row, previewed, brought in whole or not at all."""

import asyncio
import os
from pathlib import Path

import pytest

from storage.catalogue import load_catalogue
from storage.keys import create_master_key
from tests.scenarios.installation import READY_WITHIN_S, Process

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.slow


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    create_master_key(tmp_path / "master.key")
    return tmp_path


def pulang(folder: Path, *words: str) -> tuple[int, str]:
    """Run the command line as a process of its own; gives the exit code and all that was printed."""
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("PULANG_")},
        "PYTHONPATH": str(ROOT),
        "COLUMNS": "200",
        "PULANG_MASTER_KEY_FILE": str(folder / "master.key"),
        "PULANG_DATABASE_URL": f"sqlite+aiosqlite:///{folder}/pulang.db",
        "PULANG_CATALOGUE_FOLDER": str(folder / "own"),
        "PULANG_LOG_LEVEL": "ERROR",
    }
    process = Process("bot", ["catalogue", *words], environment, folder / "printed.log")
    return asyncio.run(process.ended(READY_WITHIN_S)), process.words()


def test_a_table_goes_out_is_edited_previewed_and_comes_in(folder: Path) -> None:
    code, _ = pulang(folder, "export", str(folder / "out"))
    path = folder / "out" / "country_names.csv"
    path.write_text(path.read_text(encoding="utf-8") + "negeri seberang,MY,\n", encoding="utf-8")

    preview = pulang(folder, "import", str(path), "--dry-run")
    was_changed = (folder / "own").exists()
    result = pulang(folder, "import", str(path))

    assert code == 0
    assert (preview[0], was_changed) == (0, False)
    assert "new: negeri seberang" in preview[1]
    assert "1 new, 0 changed, 0 gone" in result[1]
    assert load_catalogue(ROOT / "catalogue", folder / "own").find_country("negeri seberang") == "MY"


def test_a_bad_row_is_shown_with_row_and_column_and_nothing_comes_in(folder: Path) -> None:
    path = folder / "country_names.csv"
    path.write_text("words,iso2,note\nnegeri seberang,MY,\nnegeri jauh,XX,[bold]\n", encoding="utf-8")

    code, shown = pulang(folder, "import", str(path))

    assert code == 1
    assert "│ 3   │ iso2   │ is no country's two letters │" in shown
    assert "Nothing was imported." in shown
    assert not (folder / "own").exists()


def test_a_file_that_is_no_table_ends_with_one_clear_line(folder: Path) -> None:
    code, shown = pulang(folder, "import", "nomor.csv")

    assert code == 2
    assert shown.strip().startswith("nomor is no table of the catalogue:")
    assert "Traceback" not in shown


def test_the_last_import_is_taken_back_and_an_older_one_after_it(folder: Path) -> None:
    for number, place in enumerate(("negeri seberang", "negeri singa")):
        path = folder / f"{number}.csv"
        path.write_text(f"words,iso2,note\n{place},MY,\n", encoding="utf-8")
        assert pulang(folder, "import", str(path), "--table", "country_names")[0] == 0

    preview = pulang(folder, "undo", "country_names", "--dry-run")
    first = pulang(folder, "undo", "country_names")
    names = load_catalogue(ROOT / "catalogue", folder / "own")
    second = pulang(folder, "undo", "country_names")
    nothing = pulang(folder, "undo", "country_names")

    assert (preview[0], "new: negeri seberang" in preview[1], "gone: negeri singa" in preview[1]) == (0, True, True)
    assert (first[0], second[0], nothing[0]) == (0, 0, 2)
    assert (names.find_country("negeri seberang"), names.find_country("negeri singa")) == ("MY", None)
    assert "Nothing was brought in for country_names." in nothing[1]
    assert not (folder / "own" / "country_names.csv").exists()
