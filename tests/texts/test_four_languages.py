"""What people read exists in Indonesian, English, Javanese and Sundanese alike; Malay and Madurese hold a part."""

from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import GroupComment, Message
from fluent.syntax.visitor import Visitor

LOCALES = Path(__file__).parents[2] / "locales"
WHOLE = ("en", "jv", "su")
PARTS = ("ms", "mad")
LOCAL = ("jv", "su", "ms", "mad")
FIRST_CONTACT = ("welcome-", "menu-", "sos-", "repatriation-")
# Officers work in Indonesian and English.
_OFFICERS = ("console-", "alert-", "officer-")
_OFFICER_ROOMS = [
    "agency_webhooks",
    "catalogue_admin",
    "clocks",
    "console",
    "desk_tools",
    "directory",
    "officer_chat",
    "outreach",
    "texts",
]
IN_TWO = {"id", "en"}
_SHARED = ("id.ftl", "id.page.ftl")


class _Values(Visitor):
    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def visit_VariableReference(self, node: object) -> None:
        self.names.add(node.id.name)  # type: ignore[attr-defined]


@cache
def read(name: str) -> dict[str, tuple[str, frozenset[str]]]:
    """Each key of a file with the comment over its group and the values it takes."""
    found: dict[str, tuple[str, frozenset[str]]] = {}
    group, path = "", LOCALES / name
    for entry in FluentParser().parse(path.read_text(encoding="utf-8") if path.exists() else "").body:
        if isinstance(entry, GroupComment):
            group = entry.content or ""
        elif isinstance(entry, Message):
            values = _Values()
            values.visit(entry)
            found[entry.id.name] = (group, frozenset(values.names))
    return found


def read_by_people(name: str) -> list[str]:
    entries = read(name)
    if name in _SHARED:
        return list(entries)
    if name.split(".")[1] in _OFFICER_ROOMS:
        return []
    return [key for key, (group, _) in entries.items() if "fficers" not in group and not key.startswith(_OFFICERS)]


FILES = [path.name for path in sorted(LOCALES.glob("id*.ftl")) if read_by_people(path.name)]


@pytest.mark.parametrize("language", WHOLE)
@pytest.mark.parametrize("name", FILES)
def test_a_language_has_everything_people_read_and_nothing_else(name: str, language: str) -> None:
    theirs = read(name.replace("id", language, 1))

    assert [key for key in read_by_people(name) if key not in theirs] == []
    assert [key for key in theirs if key not in read(name)] == []


@pytest.mark.parametrize("language", PARTS)
def test_first_contact_and_emergencies_exist_in_languages_that_are_not_whole(language: str) -> None:
    wanted = [key for key in read("id.ftl") if key.startswith(FIRST_CONTACT)]

    assert [key for key in wanted if key not in read(f"{language}.ftl")] == []


@pytest.mark.parametrize("language", (*WHOLE, *PARTS))
@pytest.mark.parametrize("name", FILES)
def test_each_text_takes_the_same_values_in_every_language(name: str, language: str) -> None:
    ours, theirs = read(name), read(name.replace("id", language, 1))

    # A fact of the catalogue is written in two languages; everybody else reads the Indonesian one.
    different = [key for key, (_, values) in theirs.items() if key in ours and values - IN_TWO != ours[key][1] - IN_TWO]
    assert different == []


@pytest.mark.parametrize("language", ("id", "en", *LOCAL))
def test_each_file_says_whether_a_native_speaker_has_reviewed_it(language: str) -> None:
    files = sorted(LOCALES.glob(f"{language}.ftl")) + sorted(LOCALES.glob(f"{language}.*.ftl"))

    silent = [path.name for path in files if "reviewed" not in path.read_text(encoding="utf-8")[:400]]

    assert files != []
    assert silent == []
