"""What somebody says of their own papers, compared with what work asks for."""

import pytest

from bot.domain.catalogue.conditions import judge_paper, papers_in


@pytest.mark.parametrize(
    ("words", "asked", "state"),
    [
        ("bahasa jepang N5", "Sertifikat N5", "have"),
        ("punya N4", "Sertifikat N5", "have"),
        ("N5", "JFT-Basic A2 atau JLPT N4", ""),
        ("N4 belum", "JLPT N4", "lack"),
        ("belum punya N5", "JLPT N4", "lack"),
        ("N3 belum lulus", "JLPT N4", ""),
        ("lagi belajar N5", "Sertifikat N5", "lack"),
        ("mau ambil N4 bulan depan", "JLPT N4", "lack"),
        ("skck", "SKCK dari polres", "have"),
        ("skck dimana ngurusnya?", "SKCK dari polres", ""),
        ("paspor sudah, skck masih diurus", "SKCK dari polres", "lack"),
    ],
)
def test_the_bare_name_of_what_was_asked_for_is_an_answer(words: str, asked: str, state: str) -> None:
    assert judge_paper(asked, papers_in(words, is_asked=True)) == state


def test_a_paper_that_is_only_spoken_of_is_not_there() -> None:
    assert papers_in("mau tanya soal paspor sama N5") == {}
    assert papers_in("sudah punya paspor dan N5") == {"passport": "have", "n5": "have"}
