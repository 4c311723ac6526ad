"""A list of people is read row by row: what can be understood goes in, what cannot is told with its row."""

import pytest

from bot.domain.intake_lists import read_list
from bot.domain.surge import PersonState, fill, read_start, unknown_placeholders

HEAD = ["Nama", "No HP", "Kode", "Anak", "Hamil", "Sakit", "Dokumen hilang", "Catatan", "Keadaan"]


def test_a_whole_row_is_understood() -> None:
    row = ["Siti Contohwati", "0812 0000 0001", "ab-12x", "2", "ya", "x", "paspor, visa", "kursi 4", "tiba"]

    (listed,) = read_list([HEAD, row], "MY").rows

    assert (listed.name, listed.phone, listed.code) == ("Siti Contohwati", "+6281200000001", "ab12x")
    assert (listed.children, listed.is_pregnant, listed.is_ill) == (2, True, True)
    assert (listed.papers, listed.note, listed.state) == (("passport", "permit"), "kursi 4", PersonState.HERE)


def test_without_a_head_the_columns_are_name_phone_and_note() -> None:
    (listed,) = read_list([["Siti", "012-345 6789", "bus 2"]], "MY").rows

    assert (listed.phone, listed.note) == ("+60123456789", "bus 2")


@pytest.mark.parametrize(
    ("cells", "problem"),
    [
        (["", "0812 0000 0001"], "name-empty"),
        (["A" * 121], "name-long"),
        (["Siti", "12"], "phone-wrong"),
        (["Siti", "", "12"], "code-short"),
        (["Siti", "", "", "banyak"], "children-wrong"),
        (["Siti", "", "", "", "mungkin"], "pregnant-wrong"),
        (["Siti", "", "", "", "", "mungkin"], "ill-wrong"),
        (["Siti", "", "", "", "", "", "sepeda"], "papers-wrong"),
        (["Siti", "", "", "", "", "", "", "", "hilang"], "state-wrong"),
    ],
)
def test_a_wrong_row_is_told_with_its_line_and_the_others_go_in(cells: list[str], problem: str) -> None:
    found = read_list([HEAD, ["Ani"], cells], "MY")

    assert [(error.line, error.problem) for error in found.errors] == [(3, problem)]
    assert [row.name for row in found.rows] == ["Ani"]


def test_one_code_belongs_to_one_row() -> None:
    found = read_list([HEAD, ["Ani", "", "abcde"], ["Budi", "", "ABC-DE"]], "MY")

    assert [(error.line, error.problem) for error in found.errors] == [(3, "code-twice")]


@pytest.mark.parametrize(
    "text", ["halo-7k2m9q", "Halo 7K2M9Q", "/start halo-7k2m9q", "/start@contoh_bot halo-7k2m9q", " halo-7K2m9q "]
)
def test_a_start_word_is_read_however_it_was_sent(text: str) -> None:
    assert read_start(text) == "7k2m9q"


@pytest.mark.parametrize("text", ["/start", "halo", "halo-7k2m9q tolong", "start halo-7k2m9q", "halo-7k2m9qq"])
def test_other_words_are_no_start_word(text: str) -> None:
    assert read_start(text) is None


def test_placeholders_are_filled_once() -> None:
    filled = fill("Halo {nama}, {keadaan}. { Tempat }", {"nama": "{keadaan}", "keadaan": "siap", "tempat": "Balai"})

    assert filled == "Halo {keadaan}, siap. Balai"
    assert unknown_placeholders("{nama} {umur}", {"nama"}) == ["umur"]
