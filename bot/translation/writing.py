"""Writes what a judged sheet changes: the texts, who has reviewed them, and what each file's head says of that."""

from datetime import date
from pathlib import Path

from bot.translation.proposal import Proposal
from bot.translation.reviews import FILE, State
from bot.translation.shelf import ORIGINAL, Shelf, file_name
from bot.translation.sources import put_words, tell_reviewed

_NEW_FILE = "### No native speaker has reviewed this file yet.\n\n"


def put(folder: Path, proposal: Proposal, day: date) -> list[str]:
    """Bring a proposal in; gives the names of the files that are others now: none while a row has a fault."""
    if proposal.faults:
        return []
    shelf = Shelf.read(folder)
    names = [_put_room(folder, shelf, proposal, room) for room in sorted({each.room for each in proposal.changes})]
    changed = Shelf.read(folder)
    _note(changed, proposal, day)
    if (changed.reviews.found or (folder / FILE).exists()) and _write(folder / FILE, changed.reviews.spell()):
        names.append(FILE)
    return sorted({*names, *_tell_heads(folder, changed)})


def _put_room(folder: Path, shelf: Shelf, proposal: Proposal, room: str) -> str:
    wanted = {change.key: change.after for change in proposal.changes if change.room == room}
    path = folder / file_name(proposal.language, room)
    source = path.read_text(encoding="utf-8") if path.exists() else _NEW_FILE
    _write(path, put_words(source, list(shelf.texts[ORIGINAL][room]), wanted))
    return path.name


def _note(shelf: Shelf, proposal: Proposal, day: date) -> None:
    language, rows = proposal.language, {row.key: row for row in shelf.rows(proposal.language)}
    for key, reviewer in proposal.reviewed.items():
        shelf.reviews.note(language, key, rows[key].words or "", rows[key].original, reviewer, day)
    for key in proposal.taken_back:
        shelf.reviews.take_back(language, key)
    for key, remark in proposal.remarks.items():
        shelf.reviews.put_remark(language, key, remark)


def _tell_heads(folder: Path, shelf: Shelf) -> list[str]:
    """In every language: another original makes its translations wait again."""
    names = []
    for language, rooms in shelf.texts.items():
        for room, texts in rooms.items():
            originals = shelf.texts[ORIGINAL].get(room, {})
            states = [
                shelf.reviews.state(language, key, text.words, originals[key].words)
                for key, text in texts.items()
                if key in originals
            ]
            path = folder / file_name(language, room)
            source = path.read_text(encoding="utf-8")
            if _write(path, tell_reviewed(source, states.count(State.REVIEWED), len(states))):
                names.append(path.name)
    return names


def _write(path: Path, content: str) -> bool:
    """Put a file in place whole; True when it is another one now."""
    if path.exists() and path.read_text(encoding="utf-8") == content:
        return False
    draft = path.with_name(f".{path.name}.new")
    draft.write_text(content, encoding="utf-8", newline="")
    draft.replace(path)
    return True
