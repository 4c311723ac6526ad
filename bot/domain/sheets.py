"""Sheets: how they are written, and how a table is read that somebody uploads (CSV, tabs, the first sheet of XLSX)."""

import csv
import io
import re
import zipfile
from collections.abc import Iterator
from enum import StrEnum
from xml.parsers import expat

from bot.errors import Rejected

MOST_CELLS = 40
# For writing a workbook: in memory, and no cell is ever a formula, a number or a link (THREATS.md T15).
TEXT_ONLY = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}
_MOST_UNPACKED_BYTES = 32 * 1024 * 1024
_MOST_CELL_CHARS = 2_000
_CHUNK = 64 * 1024
_REFERENCE = re.compile(r"([A-Z]{1,3})\d+")
_SHEET = re.compile(r"xl/worksheets/sheet(\d+)\.xml")


class Format(StrEnum):
    CSV = "csv"
    XLSX = "xlsx"

    @property
    def mime(self) -> str:
        if self is Format.CSV:
            return "text/csv"
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def read_table(body: bytes, most_rows: int) -> list[list[str]]:
    """Rows of trimmed cells; empty rows are left out.

    Raises:
        Rejected: `sheet-unreadable` or `sheet-long`.
    """
    rows: list[list[str]] = []
    try:
        for row in _xlsx(body) if body.startswith(b"PK") else _separated(_decode(body)):
            cells = [cell.strip()[:_MOST_CELL_CHARS] for cell in row[:MOST_CELLS]]
            if any(cells):
                rows.append(cells)
            if len(rows) > most_rows:
                raise Rejected("sheet-long", most=most_rows)
    except (csv.Error, zipfile.BadZipFile, NotImplementedError, expat.ExpatError, LookupError, ValueError, OSError):
        raise Rejected("sheet-unreadable") from None
    return rows


def _decode(body: bytes) -> str:
    if body.startswith((b"\xff\xfe", b"\xfe\xff")):
        return body.decode("utf-16")
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError:
        return body.decode("cp1252", "replace")  # what spreadsheets on Windows write


def _separated(text: str) -> Iterator[list[str]]:
    """The separator is whichever stands most often in the first line."""
    first = text.lstrip().split("\n", 1)[0]
    separator = max("\t;,", key=first.count)
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator)


def _xlsx(body: bytes) -> Iterator[list[str]]:
    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        sheets = [(int(found.group(1)), name) for name in archive.namelist() if (found := _SHEET.fullmatch(name))]
        shared: list[str] = []
        if "xl/sharedStrings.xml" in archive.namelist():
            shared = _SharedStrings().read(_unpack(archive, "xl/sharedStrings.xml"))
        return iter(_Sheet(shared).read(_unpack(archive, min(sheets)[1])))


def _unpack(archive: zipfile.ZipFile, name: str) -> bytes:
    """A part of the archive, never more than it may be: what a header says of its size proves nothing."""
    with archive.open(name) as part:
        body = part.read(_MOST_UNPACKED_BYTES + 1)
    if len(body) > _MOST_UNPACKED_BYTES:
        raise ValueError("too big")
    return body


class _Reader:
    """Walks through XML without entities: a document type is refused, so nothing in it can grow."""

    def _walk(self, body: bytes) -> None:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self._refuse
        parser.StartElementHandler = lambda name, values: self.start(name.rpartition(" ")[2], values)
        parser.EndElementHandler = lambda name: self.end(name.rpartition(" ")[2])
        parser.CharacterDataHandler = self.text
        for start in range(0, len(body), _CHUNK):
            parser.Parse(body[start : start + _CHUNK], False)
        parser.Parse(b"", True)

    def _refuse(self, *_: object) -> None:
        raise ValueError("a document type")

    def start(self, name: str, values: dict[str, str]) -> None:
        raise NotImplementedError

    def end(self, name: str) -> None:
        raise NotImplementedError

    def text(self, words: str) -> None:
        raise NotImplementedError


class _SharedStrings(_Reader):
    def __init__(self) -> None:
        self._found: list[str] = []
        self._words: list[str] = []
        self._is_text = self._is_phonetic = False

    def read(self, body: bytes) -> list[str]:
        self._walk(body)
        return self._found

    def start(self, name: str, values: dict[str, str]) -> None:
        if name == "si":
            self._words = []
        self._is_phonetic = self._is_phonetic or name == "rPh"
        self._is_text = name == "t" and not self._is_phonetic

    def end(self, name: str) -> None:
        if name == "si":
            self._found.append("".join(self._words))
        if name == "rPh":
            self._is_phonetic = False
        self._is_text = False

    def text(self, words: str) -> None:
        if self._is_text:
            self._words.append(words)


class _Sheet(_Reader):
    def __init__(self, shared: list[str]) -> None:
        self._shared = shared
        self._rows: list[list[str]] = []
        self._row: list[str] = []
        self._column = 0
        self._kind = ""
        self._words: list[str] = []
        self._is_value = False

    def read(self, body: bytes) -> list[list[str]]:
        self._walk(body)
        return self._rows

    def start(self, name: str, values: dict[str, str]) -> None:
        if name == "row":
            self._row = []
        elif name == "c":
            self._kind, self._words = values.get("t", ""), []
            self._column = _column(values.get("r", ""), len(self._row))
        self._is_value = name in ("v", "t")

    def end(self, name: str) -> None:
        if name == "c" and self._column < MOST_CELLS:
            self._row.extend([""] * (self._column - len(self._row)))
            self._row.append(self._value())
        elif name == "row":
            self._rows.append(self._row)
        self._is_value = False

    def text(self, words: str) -> None:
        if self._is_value:
            self._words.append(words)

    def _value(self) -> str:
        raw = "".join(self._words)
        if self._kind == "s":
            return self._shared[int(raw)]
        # Long numbers, as phone numbers are, may be written as 6.2812E+12.
        if self._kind in ("", "n") and "E" in raw.upper():
            return f"{float(raw):.0f}"
        return raw[:-2] if self._kind in ("", "n") and raw.endswith(".0") else raw


def _column(reference: str, following: int) -> int:
    """The place of a cell in its row; cells without a reference follow one another."""
    found = _REFERENCE.fullmatch(reference)
    if found is None:
        return following
    number = 0
    for letter in found.group(1):
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
