"""What people ask for in words of their own: a language, a service, a correction, or what a question means."""

import pytest

from bot.domain.answers.asking import asks_back, turns_down
from bot.domain.own_words.conversations import asked_for
from bot.domain.own_words.facts import Correction, read_correction, role_in
from bot.domain.own_words.languages import ASK, language_wanted


@pytest.mark.parametrize(
    ("words", "wanted", "beside_free_words"),
    [
        ("ganti bahasa indonesia", "id", "id"),
        ("tulung sing basa indonesia ae", "id", "id"),
        ("pake bahasa indonesia aja", "id", "id"),
        ("bahasa indonesia", "id", ""),
        ("in english please", "en", "en"),
        ("nganggo basa jawa wae", "jv", "jv"),
        ("make basa sunda", "su", "su"),
        ("tukar bahasa melayu", "ms", "ms"),
        ("ganti basa madura", "mad", "mad"),
        ("saya gak ngerti bahasa jawa, pake bahasa indonesia aja", "id", "id"),
        ("ora mudeng basa jawa", ASK, ASK),
        ("mau belajar bahasa inggris", "", ""),
        ("saya bisa bahasa inggris", "", ""),
        ("saya di indonesia", "", ""),
        ("in indonesia", "", ""),
        ("majikan saya orang melayu", "", ""),
    ],
)
def test_a_language_is_asked_for_in_many_words(words: str, wanted: str, beside_free_words: str) -> None:
    assert (language_wanted(words), language_wanted(words, is_free=True)) == (wanted, beside_free_words)


@pytest.mark.parametrize(
    ("words", "correction"),
    [
        ("eh salah, tempat kerja sy tsuen wan hongkong bukan pt sinar", Correction("city", "tsuen wan hongkong")),
        ("tempat kerja", Correction("city")),
        ("nama saya salah, harusnya Siti Aminatun", Correction("legal_name", "Siti Aminatun")),
        ("tgl lahir salah, yang benar 17 agustus 1990", Correction("birth_date", "17 agustus 1990")),
        ("majikan saya bukan Mr Lee tapi Mrs Wong", Correction("employer", "Mrs Wong")),
        ("ga itu, mau ganti tempat kerja", Correction("city")),
        ("ganti nomor emak: 081200099988", Correction("kin", "081200099988")),
        ("nomor mamak ganti 081200099988", Correction("kin", "081200099988")),
        ("nomor kakak salah, harusnya Contoh 081200099988", Correction("kin", "Contoh 081200099988")),
        ("nomor adik saya ganti, hilang kontak 3 bulan", None),
        ("Ibu Sumi 0812-3456-7890", None),
        ("Kab. Jember, Jatim", None),
        ("nama saya Siti", None),
    ],
)
def test_what_is_to_be_mended_is_read_with_its_value(words: str, correction: Correction | None) -> None:
    assert read_correction(words) == correction


def test_where_all_is_shown_a_value_alone_mends_too() -> None:
    assert read_correction("kota asal saya Blitar", is_list=True) == Correction("home_regency", "Blitar")


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("sy tkw hongkong mau daftar lapor diri", "worker"),
        ("saya kerja di taiwan mau lapor diri", "worker"),
        ("saya calon pmi mau ke jepang", "candidate"),
        ("saya mantan tkw", "returnee"),
        ("anak saya tkw di hongkong", ""),
    ],
)
def test_who_somebody_is_is_heard_from_the_first_words(words: str, role: str) -> None:
    assert role_in(words) == role


@pytest.mark.parametrize(
    ("words", "is_part", "is_whole"),
    [
        ("maksudnya apa", True, True),
        ("apa itu?", True, True),
        ("buat apa?", True, True),
        ("PT Sinar, eh maksudnya apa", True, False),
        ("PT Apa Itu Jaya", False, False),
        ("tidak tahu", False, False),
        ("maksud saya Taiwan", False, False),
    ],
)
def test_a_question_back_is_told_from_an_answer(words: str, is_part: bool, is_whole: bool) -> None:
    assert (asks_back(words), asks_back(words, is_whole=True)) == (is_part, is_whole)


@pytest.mark.parametrize(
    ("words", "is_none"), [("bukan itu maksudnya", True), ("mau ganti dulu", True), ("Siti", False)]
)
def test_a_denial_is_nobodys_name(words: str, is_none: bool) -> None:
    assert turns_down(words) is is_none


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("ubah nama suami jadi Joko Contoh", "my_data"),
        ("nama suami saya salah, harusnya Joko", "my_data"),
        ("nama anak saya diubah agen di paspor jadi Siti", ""),
        ("ganti nama anak saya di paspor jadi dewasa disuruh agen", ""),
    ],
)
def test_the_name_of_who_works_is_mended_and_a_forged_one_is_not(words: str, wanted: str) -> None:
    assert asked_for(words) == wanted
