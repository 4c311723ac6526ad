"""The README names what an operator can set and call, no more and no less."""

import re
from pathlib import Path

import pytest
from typer.main import get_command

from bot.__main__ import app
from bot.errors import WrongSettings
from bot.settings import NAMES, PREFIX, read_settings

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
GUIDES = sorted((ROOT / "docs").glob("*.md"))
_ROW = re.compile(r"^\| `PULANG_([A-Z_]+)`( ★)? \|", re.MULTILINE)
_LINK = re.compile(r"\]\(([^)#]+)[^)]*\)|src=\"([^\"]+)\"")
_TARGET = re.compile(r"`make ([a-z]+)`")


def commands() -> set[str]:
    """Every command of the command line, as it is typed."""
    found = set()
    for name, command in get_command(app).commands.items():  # type: ignore[attr-defined]
        inner = getattr(command, "commands", None)
        found |= {f"{name} {each}" for each in inner} if inner else {name}
    return found


def test_the_readme_has_one_row_for_every_setting_and_none_for_others() -> None:
    rows = [name for name, _ in _ROW.findall(README)]

    assert sorted(rows) == sorted(NAMES)


@pytest.mark.parametrize(("name", "star"), _ROW.findall(README))
def test_what_may_come_from_a_file_has_a_star(name: str, star: str) -> None:
    with pytest.raises(WrongSettings) as refusal:
        read_settings({f"{PREFIX}{name}_FILE": "/nowhere", "PULANG_WHATSAPP_TOKEN": "contoh-token-whatsapp"})

    assert ("is no setting" in str(refusal.value)) == (not star)


def test_every_setting_named_in_a_guide_exists() -> None:
    ends = ("", "_FILE", "_PREVIOUS", "_PREVIOUS_FILE")
    known = {PREFIX + name + end for name in NAMES for end in ends} | {"PULANG_TEST_DATABASE_URL"}
    named = {
        name for path in [*GUIDES, ROOT / "README.md"] for name in re.findall(r"PULANG_[A-Z_]+[A-Z]", path.read_text())
    }

    assert named - known == set()


def test_the_readme_names_every_command() -> None:
    missing = {command for command in commands() if f"`{command}`" not in README}

    assert missing == set()


def test_every_link_and_picture_leads_to_a_file() -> None:
    broken = []
    for path in [*GUIDES, ROOT / "README.md"]:
        for pair in _LINK.findall(path.read_text(encoding="utf-8")):
            target = pair[0] or pair[1]
            if not target.startswith("https://") and not (path.parent / target).exists():
                broken.append(f"{path.name}: {target}")

    assert broken == []


def test_every_make_target_that_is_named_exists() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    named = {target for path in [*GUIDES, ROOT / "README.md"] for target in _TARGET.findall(path.read_text())}

    assert {target for target in named if not re.search(rf"^{target}:", makefile, re.MULTILINE)} == set()
