"""Checklists: what a person needs for a way abroad and what of it is there, kept with their request."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from bot.domain.commands import Command

KEY = "checklist.items"  # where it stands among a request's details
HAVE, LACK, UNKNOWN = "have", "lack", "unknown"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing on a list, in both languages as the table said it then. state: `have`, `lack` or `unknown`."""

    code: str
    kind: str
    label_id: str
    label_en: str
    state: str = UNKNOWN
    file_id: int | None = None

    def label(self, language: str) -> str:
        return self.label_en if language == "en" else self.label_id


def items_of(details: Mapping[str, object]) -> list[Item]:
    """The list among a request's details; empty where there is none."""
    kept = details.get(KEY)
    if not isinstance(kept, Sequence) or isinstance(kept, str):
        return []
    return [_item(each) for each in kept if isinstance(each, Mapping)]


def kept(items: Sequence[Item]) -> list[dict[str, object]]:
    """A list as it stands among the details."""
    return [
        {
            "code": each.code,
            "kind": each.kind,
            "label_id": each.label_id,
            "label_en": each.label_en,
            "state": each.state,
            "file_id": each.file_id,
        }
        for each in items
    ]


def merged(older: Sequence[Item], newer: Sequence[Item]) -> list[Item]:
    """A new list that forgets nothing of the old one: photos, and states nobody was asked about this time."""
    known = {each.code: each for each in older}
    found = []
    for each in newer:
        before = known.get(each.code)
        if before is not None:
            state = each.state if each.state != UNKNOWN else before.state
            each = Item(each.code, each.kind, each.label_id, each.label_en, state, each.file_id or before.file_id)
        found.append(each)
    return found


def _item(kept_item: Mapping[str, object]) -> Item:
    file_id = kept_item.get("file_id")
    words = {name: str(kept_item.get(name) or "") for name in ("code", "kind", "label_id", "label_en")}
    return Item(
        **words,
        state=str(kept_item.get("state") or UNKNOWN),
        file_id=file_id if isinstance(file_id, int) else None,
    )


@dataclass(frozen=True)
class ReadChecklist(Command[dict[str, object]]):
    """The list of the person's open request of a category.

    Gives `items`, each with `code`, `label`, `state` and `has_photo`, and `officer`: the first name of who holds the
    request, empty when nobody does.
    """

    name: ClassVar[str] = "read_checklist"
    is_repeatable: ClassVar[bool] = True
    category: str


@dataclass(frozen=True)
class KeepChecklist(Command[None]):
    """Keep a list with the run's request. items: as `FindPapers` gives them; states: by their codes."""

    name: ClassVar[str] = "keep_checklist"
    is_repeatable: ClassVar[bool] = True
    items: Sequence[Mapping[str, str]]
    states: Mapping[str, str]


@dataclass(frozen=True)
class TickOff(Command[None]):
    """Change one thing on the list of the run's request. file_id: its photo, where one was sent."""

    name: ClassVar[str] = "tick_off"
    is_repeatable: ClassVar[bool] = True
    code: str
    state: str
    file_id: int | None = None
