"""Who is said to be an officer: that it is told, by which name and number, and for what sum."""

import pytest

from bot.domain.own_words.claimants import (
    advice_in,
    asks_if_officer,
    claimant_in,
    is_asked_for_papers,
    sum_in,
    tells_who,
)


@pytest.mark.parametrize(
    ("words", "asks"),
    [
        ("mba sy ditelpon katanya petugas kbri minta uang 3 juta. ini bener gak ya", True),
        ("bukan tawaran kerja. yg telpon ngaku petugas kedutaan", True),
        ("orang kedutaan suruh bayar biaya", True),
        ("apa petugas ini asli", True),
        ("katanya petugas mau telpon saya lagi besok", False),
        ("petugas sudah bantu saya", False),
        ("ditawari kerja, ini resmi gak", False),
    ],
)
def test_a_false_officer_is_told_of_in_many_ways(words: str, asks: bool) -> None:
    assert asks_if_officer(words) == asks


def test_names_numbers_and_sums_are_taken_over_as_they_were_written() -> None:
    said = ["namanya pak budi santoso, hp 081299887766", "rek bri 123401000987650", "minta 3 juta"]

    assert claimant_in(said) == "Pak Budi Santoso, 081299887766, rek bri 123401000987650"
    assert [sum_in(each) for each in said] == ["", "", "3 juta"]


@pytest.mark.parametrize(
    ("words", "tells"), [("budi santoso", True), ("minta 3 juta", True), ("mau pulang", False), ("saya takut", False)]
)
def test_a_bare_name_tells_who_it_is_and_a_wish_does_not(words: str, tells: bool) -> None:
    assert tells_who(words) == tells


def test_a_name_ends_before_the_doubt_about_it() -> None:
    said = ["petugas yg namanya Sari itu beneran ada di sini?", "namanya sari asli bukan"]

    assert [claimant_in([each]) for each in said] == ["Sari", "Sari"]


@pytest.mark.parametrize(
    ("words", "is_asked"),
    [
        ("katanya megang kasus aku tp minta foto ktp", True),
        ("disuruh kirim paspor sama kk", True),
        ("boleh ga kirim foto ktp ke dia", True),
        ("he wants a picture of my passport", True),
        ("minta 3 juta", False),
        ("petugas telpon saya tadi", False),
    ],
)
def test_papers_that_are_wanted_are_told_from_money(words: str, is_asked: bool) -> None:
    assert is_asked_for_papers(words) is is_asked


@pytest.mark.parametrize(
    ("words", "advice"),
    [
        ("tadi udh byr", "paid"),
        ("sudah terlanjur transfer 250rb", "paid"),
        ("ktp sy udh terkirim tadi pagi", "papers_given"),
        ("udah sy kirim foto paspor", "papers_given"),
        ("udah mau transfer nih", ""),
        ("belum bayar", ""),
    ],
)
def test_what_was_given_already_has_advice_of_its_own(words: str, advice: str) -> None:
    assert advice_in(words) == advice


def test_a_fine_that_is_asked_for_on_the_telephone_is_no_arrest() -> None:
    assert asks_if_officer("polisi malaysia nelpon suruh bayar denda 3000 rm ke rekening pribadi biar ga ditangkap")
    assert not asks_if_officer("temen sy ditangkap polisi malaysia suruh bayar denda 3000 rm baru dilepas")
