"""Cells of a sheet are text for every spreadsheet, whatever people wrote."""

import pytest

from bot.domain.exports import safe_cell, safe_csv_cell


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+62 000",
        "-1",
        "@SUM(A1)",
        "|calc",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1",
        "\uff1d1",
        "\uff0b1",
        "\uff20a",
        "\x00=1",
    ],
)
def test_T15_what_begins_like_a_formula_gets_an_apostrophe(text: str) -> None:
    assert safe_cell(text).startswith("'")


@pytest.mark.parametrize("text", ["Siti", "", "a=b", "2026-11-21 15:00", "K7QMX-2F4RT", "saya - ibu"])
def test_T15_other_text_stays_as_it_is(text: str) -> None:
    assert safe_cell(text) == text


def test_T15_a_file_cut_at_another_separator_holds_no_formula_either() -> None:
    assert safe_csv_cell("nama;=1+1,@x\n+2") == "nama;'=1+1,'@x +2"
