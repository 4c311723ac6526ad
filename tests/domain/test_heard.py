"""Whom words are about, the name they give and since when, read from what people write before any question."""

from datetime import date

import pytest

from bot.domain.desk import name_told
from bot.domain.heard import Heard, hear, load_heard
from bot.domain.own_words.first_told import company_in, months_in, name_in
from bot.domain.own_words.whose import is_about_another

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    "words",
    [
        "anak saya disekap di Malaysia",
        "tolong pak, adik saya disiksa majikannya di riyadh",
        "saya butuh bantuan, adik saya di dubai tidak boleh keluar rumah",
        "istri dipukul majikan di Riyadh",
        "adikku dipukul majikan",
        "saya ayahnya, anak saya dikurung agen",
        "temen saya dipukuli majikan",
        "anak kula disekap ing malaysia",
        "pun anak disiksa dunungan di saudi",
        "my daughter is locked up in malaysia",
        "ibu saya di hongkong dipukul majikannya",
        "ibuku dipukul majikan",
        "saya mau memulangkan anak saya dari Malaysia",
        "kula badhe mulangaken anak kula saking Malaysia",
        "abdi hoyong mulangkeun pun anak ti Malaysia",
        "adik saya bilang mau bunuh diri",
    ],
)
def test_who_tells_of_one_of_their_own_is_heard_so(words: str) -> None:
    assert is_about_another(words)


@pytest.mark.parametrize(
    "words",
    [
        "saya disekap bersama anak saya",
        "suami saya memukul saya",
        "suami saya suka mukulin",
        "anak majikan saya memukul saya",
        "anak saya sakit keras, saya di penampungan",
        "saya dan teman saya dikurung",
        "majikanku mukul adikku",
        "ibu tolong dipukul majikan",
        "tolong suami saya mau bunuh saya, kami di penang",
        "paspor saya ditahan majikan",
        "tulung mas aku disekap ora oleh mangan",
        "ibu saya dipukul majikan",
        "saya minta dipulangkan, anak saya sakit",
        "saya mau pulang jemput anak saya",
        "tolong",
        "",
    ],
)
def test_who_is_in_it_themselves_stays_the_one_it_is_about(words: str) -> None:
    assert not is_about_another(words)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Anak saya Siti Aminah hilang di Arab Saudi", "Siti Aminah"),
        ("cari adik saya bernama sri wahyuni, hilang di Johor", "Sri Wahyuni"),
        ("namanya Dewi binti Contoh umur 20", "Dewi binti Contoh"),
        ("anak saya disekap di Malaysia", ""),
        ("ANAK SAYA DISEKAP DI MALAYSIA", ""),
        ("my sister Rina is missing", "Rina"),
    ],
)
def test_a_name_is_taken_only_where_there_is_one_to_be_sure_of(words: str, name: str) -> None:
    assert name_in(words) == name


def test_several_messages_are_heard_together() -> None:
    heard = hear(["namanya Siti Contoh", "anak saya hilang di malaysia, terakhir kabar lebaran 2021"], TODAY)

    assert heard == Heard(about="other", name="Siti Contoh", since="terakhir kabar lebaran 2021")


def test_an_age_is_no_time_of_silence() -> None:
    assert hear(["anak saya umur 20 tahun gak ada kabar"], TODAY).since == ""


def test_a_record_of_another_time_is_read_as_far_as_it_is_known() -> None:
    assert load_heard({"name": "Siti", "colour": "blue"}) == Heard(name="Siti")
    assert load_heard(None) == Heard()


@pytest.mark.parametrize(
    ("words", "company"),
    [
        ("mau tanya PT Maju Contoh resmi atau bukan", "PT Maju Contoh"),
        ("pt. contoh jaya nomornya 0812 0000 0000 asli gak", "PT contoh jaya, 0812 0000 0000"),
        ("ada tawaran kerja ke taiwan", ""),
        ("hp saya rusak", ""),
    ],
)
def test_a_company_is_taken_as_it_is_written(words: str, company: str) -> None:
    assert company_in(words) == company


@pytest.mark.parametrize(
    ("words", "months"), [("gaji saya 3 bulan belum dibayar", "3"), ("gaji belum dibayar", ""), ("setahun", "12")]
)
def test_months_without_pay_are_counted_where_they_are_said(words: str, months: str) -> None:
    assert months_in(words) == months


@pytest.mark.parametrize(
    ("about", "details", "name"),
    [
        ("self", {"told.name": "Rian", "sos.where_now": {"text": "Myanmar"}}, "Rian"),
        ("other", {"told.name": "Sugeng Haryanto", "missing_relative.reporter_name": "Rizal"}, "Rizal"),
        ("other", {"told.name": "Sugeng Haryanto"}, ""),
    ],
)
def test_officers_see_the_writers_name_and_never_that_of_whom_it_is_about(
    about: str, details: dict[str, object], name: str
) -> None:
    assert name_told(about, details) == name
