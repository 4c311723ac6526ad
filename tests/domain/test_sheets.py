"""Tables come as CSV, as pasted text and as XLSX; what is no table is refused, however it is packed."""

import io
import zipfile

import pytest
import xlsxwriter

from bot.domain.sheets import read_table
from bot.errors import Rejected


def xlsx(rows: list[list[object]]) -> bytes:
    body = io.BytesIO()
    book = xlsxwriter.Workbook(body, {"in_memory": True})
    sheet = book.add_worksheet()
    for number, row in enumerate(rows):
        sheet.write_row(number, 0, row)
    book.close()
    return body.getvalue()


@pytest.mark.parametrize(
    "body",
    [
        "nama,telepon\nSiti,0812\n".encode("utf-8-sig"),
        b"nama;telepon\r\nSiti;0812\r\n",
        b"nama\ttelepon\n\nSiti\t0812",
        "nama,telepon\nSiti,0812".encode("utf-16"),
        xlsx([["nama", "telepon"], [], ["Siti", "0812"]]),
    ],
    ids=["csv", "semicolons", "pasted", "utf-16", "xlsx"],
)
def test_a_table_reads_the_same_in_every_form(body: bytes) -> None:
    assert read_table(body, 10) == [["nama", "telepon"], ["Siti", "0812"]]


def test_numbers_of_a_sheet_are_whole_and_gaps_stay_gaps() -> None:
    assert read_table(xlsx([["a", None, 6281200000001, 3.0]]), 10) == [["a", "", "6281200000001", "3"]]


def test_too_many_rows_are_refused() -> None:
    with pytest.raises(Rejected) as refused:
        read_table(b"a\n" * 12, 10)

    assert refused.value.text_key == "sheet-long"


def packed(sheet: bytes) -> bytes:
    body = io.BytesIO()
    with zipfile.ZipFile(body, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", sheet)
    return body.getvalue()


@pytest.mark.parametrize(
    "body",
    [
        b"PK nothing",
        packed(b"<!DOCTYPE a [<!ENTITY b 'c'>]><worksheet/>"),
        packed(b"<worksheet><sheetData><row><c t='s'><v>7</v></c></row></sheetData></worksheet>"),
        packed(b"<worksheet>" + b" " * (33 * 1024 * 1024)),
        packed(b"<worksheet"),
    ],
    ids=["no archive", "document type", "string that is not there", "bomb", "broken"],
)
def test_what_is_no_sheet_is_refused(body: bytes) -> None:
    with pytest.raises(Rejected) as refused:
        read_table(body, 10)

    assert refused.value.text_key == "sheet-unreadable"
