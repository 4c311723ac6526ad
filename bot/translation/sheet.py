"""The texts of one language as a sheet for a translator: separated values or a workbook, one row a text."""

import csv
import io
from collections.abc import Sequence
from typing import Any

from bot.domain.exports import safe_cell
from bot.domain.sheets import TEXT_ONLY, Format, read_table
from bot.errors import Rejected
from bot.translation.reviews import State
from bot.translation.shelf import Row, file_name

COLUMNS = ("key", "shown", "limit", "indonesian", "english", "words", "reviewed", "reviewer", "remark")
MOST_ROWS = 10_000
_WIDTHS = (34, 30, 7, 50, 50, 50, 10, 10, 30)
_TO_FILL_IN = 5  # from this column on translators write
_YES, _NO = "yes", "no"


class UnreadableSheet(Rejected):
    """The file is no sheet of texts, or a column is missing; why is in the message."""


def write_sheet(rows: Sequence[Row], language: str, form: Format) -> bytes:
    table = [list(COLUMNS), *(_cells(row, language) for row in rows)]
    return _csv(table) if form is Format.CSV else _workbook(table)


def read_sheet(body: bytes) -> list[tuple[int, dict[str, str]]]:
    """Each row by the names of its columns, with its number as spreadsheets count.

    Raises:
        UnreadableSheet: it is none.
    """
    try:
        table = read_table(body, MOST_ROWS)
    except Rejected as error:
        raise UnreadableSheet(error.text_key) from None
    head = [cell.strip().lower() for cell in table[0]] if table else []
    missing = [name for name in ("key", "indonesian", "words") if name not in head]
    if missing:
        raise UnreadableSheet(f"no column {', '.join(missing)}")
    return [(number, dict(zip(head, map(_unsaved, cells), strict=False))) for number, cells in enumerate(table[1:], 2)]


def _cells(row: Row, language: str) -> list[str]:
    is_reviewed = row.state is State.REVIEWED
    shown = f"{file_name(language, row.room)}: {row.shown}".rstrip(": ")
    reviewed, reviewer = (_YES, row.review.reviewer) if is_reviewed else (_NO, "")
    limit = "" if row.limit is None else str(row.limit)
    return [row.key, shown, limit, row.original, row.english, row.words or "", reviewed, reviewer, row.review.remark]


def _unsaved(cell: str) -> str:
    """A cell without what keeps spreadsheets from reading it as a formula."""
    plain = cell.replace("\r\n", "\n").replace("\r", "\n")
    return plain[1:] if plain.startswith("'") and safe_cell(plain[1:]) == plain else plain


def _csv(table: Sequence[Sequence[str]]) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, quoting=csv.QUOTE_ALL).writerows([safe_cell(cell) for cell in row] for row in table)
    return out.getvalue().encode("utf-8-sig")  # without the mark spreadsheets guess another encoding


def _workbook(table: Sequence[Sequence[str]]) -> bytes:
    import xlsxwriter  # 40 modules, which nobody needs before the first sheet

    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, TEXT_ONLY)
    sheet = book.add_worksheet("Pulang")
    head, given, own = (book.add_format(look) for look in _looks())
    for number, row in enumerate(table):
        for column, cell in enumerate(row):
            look = own if column >= _TO_FILL_IN else given
            sheet.write_string(number, column, cell, look if number else head)
    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width)
    choices = {"validate": "list", "source": [_YES, _NO]}
    sheet.data_validation(1, COLUMNS.index("reviewed"), max(1, len(table) - 1), COLUMNS.index("reviewed"), choices)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(1, len(table) - 1), len(COLUMNS) - 1)
    book.close()
    return out.getvalue()


def _looks() -> tuple[dict[str, Any], ...]:
    wrapped = {"text_wrap": True, "valign": "top"}
    return {"bold": True}, {**wrapped, "font_color": "#555555"}, {**wrapped, "bg_color": "#fff8e1"}
