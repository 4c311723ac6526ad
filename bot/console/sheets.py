"""Writes the queue as a sheet: separated values or a workbook, every cell plain text, who exported it in every row."""

import csv
import io
from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.console.labels import Labels
from bot.domain.desk import QueueRow
from bot.domain.exports import PLAIN_COLUMNS, PRIVATE_COLUMNS, Export, Private, safe_cell, safe_csv_cell
from bot.domain.sheets import TEXT_ONLY, Format

_SHEET = "Pulang"
_WIDTH = 18
_CELL_CHARS = 32_000  # a workbook takes 32,767 characters in a cell
Table = Sequence[Sequence[str]]


def table_of(export: Export, labels: Labels, zone: ZoneInfo, mark: str) -> list[list[str]]:
    """The head and the rows in words. mark: who exported this and when, so that a single row still tells."""
    private = PRIVATE_COLUMNS if export.private is not None else ()
    head = [labels.text(f"export-col-{name}") for name in (*PLAIN_COLUMNS, *private, "mark")]
    rows = []
    for row in export.rows:
        cells = _plain(row, labels, zone)
        if export.private is not None:
            cells += _private(export.private[row.id], labels)
        rows.append([*cells, mark])
    return [head, *rows]


def write(table: Table, form: Format, mark: str) -> bytes:
    """The file; slow enough to be called outside the loop."""
    return _csv(table) if form is Format.CSV else _workbook(table, mark)


def _plain(row: QueueRow, labels: Labels, zone: ZoneInfo) -> list[str]:
    return [
        row.reference,
        labels.word("urgency", row.urgency.value),
        labels.category(row.category),
        labels.country(row.country),
        labels.word("channel", row.channel),
        labels.word("state", row.state.value),
        labels.agency(row.agency),
        row.holder_name or "",
        _moment(row.opened_at, zone),
        _moment(row.person_wrote_at, zone),
        _moment(row.waiting_since, zone),
        _moment(row.due_at, zone),
        _moment(row.closed_at, zone),
        labels.word("outcome", row.outcome) if row.outcome else "",
    ]


def _private(told: Private, labels: Labels) -> list[str]:
    person = told.person
    facts = "\n".join(f"{labels.question(key)}: {labels.answer(key, value)}" for key, value in told.facts.items())
    return [person.name or "", person.phone or "", person.username or "", person.safe_contact or "", facts]


def _moment(moment: datetime | None, zone: ZoneInfo) -> str:
    return moment.astimezone(zone).strftime("%Y-%m-%d %H:%M %Z") if moment else ""


def _csv(table: Table) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL)
    writer.writerows([safe_csv_cell(cell) for cell in row] for row in table)
    return out.getvalue().encode("utf-8-sig")  # without the mark spreadsheets guess another encoding


def _workbook(table: Table, mark: str) -> bytes:
    import xlsxwriter  # 40 modules, which nobody needs before the first export

    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, TEXT_ONLY)
    book.set_properties({"title": _SHEET, "comments": mark})
    sheet = book.add_worksheet(_SHEET)
    bold = book.add_format({"bold": True})
    for number, row in enumerate(table):
        for column, cell in enumerate(row):
            sheet.write_string(number, column, safe_cell(cell)[:_CELL_CHARS], None if number else bold)
    sheet.set_column(0, len(table[0]) - 1, _WIDTH)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(1, len(table) - 1), len(table[0]) - 1)
    sheet.set_landscape()
    sheet.repeat_rows(0)
    sheet.set_footer(f"&L{mark.replace('&', '&&')}&R&P / &N")
    book.close()
    return out.getvalue()
