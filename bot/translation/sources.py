"""Reads and changes one `.ftl` file: its texts with what stands around them; order, comments and groups stay."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

_KEY = re.compile(r"([a-zA-Z][\w-]*) *=[ \t]*(.*)", re.ASCII)
_VALUE = re.compile(r"\$([a-zA-Z][\w-]*)", re.ASCII)
_NEVER = "No native speaker has reviewed this file yet."
_HEAD = re.compile(r"No native speaker has reviewed this file yet\.|Reviewed by native speakers: \d+ of \d+ texts\.")
_INDENT = "    "


@dataclass(frozen=True, slots=True)
class Text:
    """One text of a file. group: the comment over its group. comment: its own. words: what stands right of `=`."""

    key: str
    words: str
    group: str = ""
    comment: str = ""

    @property
    def values(self) -> frozenset[str]:
        """What the program puts into it."""
        return frozenset(_VALUE.findall(self.words))


def read_source(source: str) -> list[Text]:
    """The texts of a file, in its order."""
    found: list[Text] = []
    group, comment = list[str](), list[str]()
    for key, piece in _pieces(source):
        if key:
            found.append(Text(key, words_of(piece), " ".join(group), " ".join(comment)))
            comment = []
            continue
        marks = [line.partition(" ")[0] for line in piece.splitlines()]
        for place, line in enumerate(piece.splitlines()):
            said = line.lstrip("#").strip()
            if marks[place] == "##":
                # Lines that follow each other are one comment.
                group = [*group, said] if place and marks[place - 1] == "##" else [said]
            comment = [*comment, said] if marks[place] == "#" else []
    return found


def put_words(source: str, order: Sequence[str], wanted: Mapping[str, str]) -> str:
    """The file with other words for these keys; what is new stands where `order` has it."""
    pieces = [
        (key, spell(key, wanted[key], is_block=_is_block(piece)) if key in wanted else piece)
        for key, piece in _pieces(source)
    ]
    keys = [key for key, _ in pieces]
    for place, key in enumerate(order):
        if key not in wanted or key in keys:
            continue
        before = next((each for each in reversed(order[:place]) if each in keys), None)
        at = keys.index(before) + 1 if before else len(keys)
        pieces.insert(at, (key, spell(key, wanted[key])))
        keys.insert(at, key)
    return "".join(piece for _, piece in pieces)


def tell_reviewed(source: str, reviewed: int, total: int) -> str:
    """The file with what its head says of reviews as it is now."""
    told = f"Reviewed by native speakers: {reviewed} of {total} texts." if reviewed else _NEVER
    return _HEAD.sub(told, source, count=1)


def spell(key: str, words: str, *, is_block: bool = False) -> str:
    """A text as it stands in a file; a block begins on the line below its key."""
    first, *others = words.split("\n")
    lines = [f"{key} =", f"{_INDENT}{first}"] if is_block else [f"{key} = {first}"]
    return "".join(f"{line}\n" for line in [*lines, *(f"{_INDENT}{line}".rstrip() for line in others)])


def words_of(entry: str) -> str:
    """What an entry says: without the key, and its lines without the indent they share."""
    match = _KEY.match(entry)
    first, _, rest = (match[2] if match else "").partition("\n")
    lines = [line.rstrip() for line in (rest or entry.partition("\n")[2]).split("\n")]
    indent = min((len(line) - len(line.lstrip()) for line in lines if line), default=0)
    return "\n".join([first.strip(), *(line[indent:] for line in lines)]).strip()


def _is_block(entry: str) -> bool:
    match = _KEY.match(entry)
    return match is not None and not match[2].strip()


def _pieces(source: str) -> Iterator[tuple[str, str]]:
    """Each entry with its key, and without one what stands between entries."""
    key, entry, between = "", "", ""
    for line in source.splitlines(keepends=True):
        match = _KEY.match(line)
        if match:
            yield from ((name, text) for name, text in ((key, entry), ("", between)) if text)
            key, entry, between = match[1], line, ""
        elif key and line.strip() and line[0] in " \t}":
            entry, between = entry + between + line, ""
        else:
            between += line
            if key and line.startswith("#"):
                yield key, entry
                key, entry = "", ""
    yield from ((name, text) for name, text in ((key, entry), ("", between)) if text)
