"""A person's checklist beside their request: what is there, what is missing, and the photo of each paper."""

from dataclasses import dataclass
from typing import Any

from bot.console.labels import Labels
from bot.domain.checklists import HAVE, items_of
from bot.domain.desk import FileView, TicketPage


@dataclass(frozen=True, slots=True)
class ListedItem:
    label: str
    state: str
    file: FileView | None

    @property
    def is_there(self) -> bool:
        return self.state == HAVE


def checklist_of(page: TicketPage, labels: Labels) -> dict[str, Any]:
    """For the templates: the list, missing things first, and how many of them are there."""
    files = {file.id: file for file in page.files}
    listed = [
        ListedItem(each.label(labels.language), each.state, files.get(each.file_id or 0))
        for each in items_of(page.ticket.details)
    ]
    return {
        "checklist": sorted(listed, key=lambda each: each.is_there),
        "checklist_done": sum(each.is_there for each in listed),
    }
