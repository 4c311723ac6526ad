"""From a ticket's timeline to the lines of its page, in the order things happened."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.console.labels import Labels
from bot.domain.catalogue.words import plain_words
from bot.domain.corrections import Judged, judged_of
from bot.domain.desk import FileView, Held, TicketPage
from bot.domain.folded import folded_in
from bot.domain.tickets import Author, EntryKind, TimelineEntry

_WORDS = frozenset({EntryKind.SAID, EntryKind.EDITED, EntryKind.REPLY, EntryKind.NOTE})
_PLAYED = ("audio/ogg", "audio/mpeg", "audio/mp4", "audio/aac", "audio/wav", "audio/webm")
_SENTENCE = 4
_SHOWN = ("image/jpeg", "image/png", "image/webp")


@dataclass(frozen=True, slots=True)
class Line:
    """One line. shape: words, note, answer, event or day. is_old: a newer answer took its place.

    told: what an event says beyond its word. said: the person's own words, where an answer was read out of them.
    because: the alarming words it holds. judged: how calm words were read, in case they were not calm.
    entry_id: of what a person wrote in their own words. delivery: how far an officer's words got; held: why they wait.
    of: the reference of the merged report it comes from. within: the messages of a flood, of which nothing is seen but
    their number until somebody opens the line; or steps that nobody answered to.
    """

    id: str
    shape: str
    at: datetime
    kind: str = ""
    author: str = ""
    name: str = ""
    text: str = ""
    label: str = ""
    told: str = ""
    said: str = ""
    because: str = ""
    judged: Judged | None = None
    entry_id: int = 0
    is_old: bool = False
    delivery: str = ""
    held: Held | None = None
    file: FileView | None = None
    file_shape: str = ""
    audience: str = "officers"
    of: str = ""
    within: "tuple[Line, ...]" = ()


def lines_of(page: TicketPage, labels: Labels, zone: ZoneInfo) -> list[Line]:
    """All lines with a mark where a day begins; an answer that was changed later is marked as old."""
    newest = {_key(entry): entry.id for entry in page.timeline if entry.kind is EntryKind.ANSWER}
    files = {file.id: file for file in page.files}
    lines: list[Line] = []
    day: date | None = None
    for entry in page.timeline:
        today = entry.at.astimezone(zone).date()
        if today != day:
            day = today
            lines.append(Line(f"day-{today.isoformat()}", "day", entry.at))
        line = _line(entry, page, labels, files, newest)
        if line.within and lines[-1].shape == line.shape:
            # A flood is written batch by batch, and nobody came again and again; on the page it is one line.
            lines[-1] = replace(lines[-1], within=(*lines[-1].within, *line.within))
        else:
            lines.append(line)
    return lines


def _line(
    entry: TimelineEntry, page: TicketPage, labels: Labels, files: Mapping[int, FileView], newest: Mapping[str, int]
) -> Line:
    file, because = files.get(entry.file_id or 0), _because(entry)
    line = Line(
        id=f"entry-{entry.id}",
        shape="event",
        at=entry.at,
        kind="reviewed" if entry.body.get("is_done") else entry.kind.value,
        author=entry.author.value,
        name=page.officers.get(entry.officer_id or 0, "") if entry.author is Author.OFFICER else "",
        because=because,
        judged=None if because else _read_calmly(entry),
        entry_id=entry.id if "judged" in entry.body else 0,
        file=file,
        file_shape=file_shape(file),
        audience="person" if entry.for_person or entry.author is Author.PERSON else "officers",
    )
    if entry.kind is EntryKind.ANSWER:
        key, value = _key(entry), entry.body.get("value")
        # Free words stay as they were said, even where they look like a code.
        text = str(value) if value and value == entry.body.get("text") else labels.answer(key, value)
        said = _own_words(entry, text)
        day, precision = entry.body.get("day"), entry.body.get("precision")
        if isinstance(day, str) and isinstance(precision, str):
            text = labels.text("day-meant", said=text, day=labels.moment(day, precision))
        is_old = newest[key] != entry.id
        return replace(line, shape="answer", label=labels.question(key), text=text, said=said, is_old=is_old)
    if entry.kind in _WORDS:
        shape = "note" if entry.kind is EntryKind.NOTE else "words"
        delivery = page.delivery.get(entry.outbox_id or 0, "")
        held = page.held.get(entry.outbox_id or 0)
        return replace(line, shape=shape, text=_said(entry.body, labels), delivery=delivery, held=held)
    within = tuple(_folded(entry, labels, files))
    if within:
        return replace(line, shape="folded", within=within)
    line = replace(line, told=" · ".join(_told(entry.body, labels)))
    # Folded even when it is one, so that it does not drown what the person wrote.
    return replace(line, shape="again", within=(line,)) if entry.kind is EntryKind.ESCALATED else line


def _own_words(entry: TimelineEntry, shown: str) -> str:
    """What a person typed, where the answer shown is only what it was read as; nothing that they wrote is left out."""
    said = entry.body.get("text")
    is_typed = isinstance(said, str) and "judged" in entry.body
    return str(said) if is_typed and plain_words(str(said)) != plain_words(shown) else ""


def _folded(entry: TimelineEntry, labels: Labels, files: Mapping[int, FileView]) -> Iterator[Line]:
    for number, each in enumerate(folded_in(entry.body)):
        file = files.get(each.file_id or 0)
        told = each.told
        kind = (
            EntryKind.EDITED if told.get("edited") else EntryKind.TAKEN_BACK if told.get("taken_back") else entry.kind
        )
        yield Line(
            id=f"entry-{entry.id}-{number}",
            shape="words",
            at=each.at,
            kind=kind.value,
            author=entry.author.value,
            text=_said(told, labels),
            file=file,
            file_shape=file_shape(file),
            audience="person",
        )


def _key(entry: TimelineEntry) -> str:
    return f"{entry.body.get('flow', '')}.{entry.body.get('question', '')}"


def _said(body: Mapping[str, object], labels: Labels) -> str:
    """Words with the place they name, or what stands for a kind of message we cannot show."""
    parts = [str(body["text"])] if body.get("text") else []
    if "latitude" in body and "longitude" in body:
        parts.append(f"{body['latitude']}, {body['longitude']}")
    if body.get("unsupported"):
        parts.append(labels.text("line-unsupported", what=str(body["unsupported"])))
    return " · ".join(parts)


def _told(body: Mapping[str, object], labels: Labels) -> Iterator[str]:
    """The details of an event, each in words."""
    if body.get("from") and body.get("to"):
        yield f"{labels.word('urgency', body['from'])} → {labels.word('urgency', body['to'])}"
    elif body.get("urgency"):
        yield labels.word("urgency", body["urgency"])
    if body.get("category"):
        yield labels.category(str(body["category"]))
    if body.get("outcome"):
        yield labels.word("outcome", body["outcome"])
    if body.get("reason"):
        yield labels.word("why", body["reason"])
    if body.get("contact"):
        yield labels.text("line-contact", contact=str(body["contact"]))
    if body.get("with"):
        yield str(body["with"])
    if body.get("shared"):
        yield labels.word("shared", body["shared"])
    if body.get("clock"):
        yield from _told_of_clock(body, labels)
    if body.get("rule"):
        yield labels.word("legal", body["rule"])
    if body.get("agency"):
        yield labels.agency(str(body["agency"]))
    if body.get("to") and not body.get("from"):
        yield str(body["to"])
    for family in ("consent", "consent_state", "bounce"):
        if body.get(family):
            yield labels.word(family.replace("_", "-"), body[family])
    if body.get("step"):
        yield labels.texts.first(labels.language, (f"step-{body['step']}", "step-other"))
    if body.get("step_state"):
        yield labels.word("step-state", body["step_state"])
    branches = body.get("branches")
    if isinstance(branches, list | tuple):
        yield ", ".join(labels.word("branch", branch) for branch in ("main", *branches))
    if body.get("count"):
        yield labels.text("line-count", count=int(str(body["count"])))
    if body.get("text"):
        yield str(body["text"])


def _told_of_clock(body: Mapping[str, object], labels: Labels) -> Iterator[str]:
    """What was not done in time, and who was alerted next or lost the ticket; agencies without anybody on duty."""
    yield labels.word("due", body["clock"])
    names, unmanned = body.get("names"), body.get("unmanned")
    if isinstance(names, list | tuple) and names:
        yield ", ".join(str(name) for name in names)
    if isinstance(unmanned, list | tuple) and unmanned:
        yield labels.text("told-unmanned", agencies=", ".join(labels.agency(str(code)) for code in unmanned))


def _because(entry: TimelineEntry) -> str:
    """The words an urgency was read from, so that an officer can check them; not said again where a ticket opens."""
    reasons = entry.body.get("reasons")
    if entry.kind is EntryKind.OPENED or not isinstance(reasons, list | tuple):
        return ""
    return ", ".join(str(reason) for reason in reasons)


def _read_calmly(entry: TimelineEntry) -> Judged | None:
    """How free words were read that alarmed nobody; a choice, a date or the name of a place says too little."""
    value, text = entry.body.get("value"), entry.body.get("text")
    is_told = len(str(text).split()) >= _SENTENCE  # whatever it was taken for
    is_free = entry.kind is not EntryKind.ANSWER or value == text or is_told
    return judged_of(entry.body) if is_free else None


def file_shape(file: FileView | None) -> str:
    """How a file is offered: looked at, listened to, saved, or only named while it is not there."""
    if file is None:
        return ""
    if file.state != "stored":
        return "absent"
    kind = (file.mime or "").partition(";")[0].strip().lower()
    return "image" if kind in _SHOWN else "audio" if kind in _PLAYED else "save"
