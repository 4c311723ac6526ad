"""What is asked of us while somebody waits is told from what only uses the same words."""

import pytest

from bot.domain.own_words.asides import aside_in
from bot.domain.own_words.calling import tells_of_harm
from bot.domain.own_words.pleas import PLEADED, is_only_hunger, is_surely_hunger


@pytest.mark.parametrize(
    "told",
    [
        "hp saya mau diambil majikan",
        "hp saya habis dijual",
        "gak boleh ke dokter sama majikan",
        "dia bilang saya bisa pulang kalau bayar",
        "majikan bilang polisi akan tangkap saya",
        "bukan salah paham",
        "saya kabur ke rumah teman",
        "ada teman yang jemput saya",
        "saya ke rumah sakit kemarin",
        "saya mau pulang",
        "bisa dibantu gajinya pak",
    ],
)
def test_a_story_is_no_plea(told: str) -> None:
    assert aside_in(told) not in PLEADED


@pytest.mark.parametrize(
    ("words", "is_hunger", "is_sure"),
    [
        ("lapar", True, False),
        ("lapar kak", True, False),
        ("saya lapar", True, True),
        ("lapar ada 2 hari", True, True),
        ("aku lapar mau makan bakso", False, False),
        ("kelaparan di dunia", False, False),
    ],
)
def test_hunger_alone_is_told_from_small_talk(words: str, is_hunger: bool, is_sure: bool) -> None:
    assert (is_only_hunger(words), is_surely_hunger(words)) == (is_hunger, is_sure)


@pytest.mark.parametrize(
    ("words", "is_done"),
    [
        ("kula pengen mati wis ngombe obat akeh", True),
        ("aku mau mati, udah minum obat banyak", True),
        ("aku mau minum obat banyak", False),
        ("kalau saya sudah minum obat banyak gimana", False),
        ("belum minum obat banyak", False),
    ],
)
def test_a_wish_to_die_before_it_undoes_nothing_that_was_swallowed(words: str, is_done: bool) -> None:
    assert tells_of_harm(words, in_despair=True) is is_done


@pytest.mark.parametrize(
    "words", ["ini penipuan kak uang saya diambil", "saya bayar 5 juta ke agen", "ini PT resmi ga"]
)
def test_what_is_told_of_a_fraud_asks_nothing_about_us(words: str) -> None:
    assert aside_in(words) == ""


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("bayar apa jangan ya kak", "pay"),
        ("uangnya dikasih apa jangan", "pay"),
        ("harus bayar dulu ga", "pay"),
        ("nanti sy ditangkap imigrasi ga", "caught"),
        ("will i be deported", "caught"),
        ("aku mau pulang, boleh?", "going_home"),
        ("bisa dipulangin ga", "going_home"),
        ("kapan ditolongnya", "news"),
        ("kpn dibantu nya", "news"),
    ],
)
def test_what_is_asked_in_a_report_has_a_line(words: str, kind: str) -> None:
    assert aside_in(words) == kind


@pytest.mark.parametrize(
    "told",
    [
        "gaji 3 bulan tidak dibayar ya",
        "majikan ga bayar",
        "saya harus bayar 5 juta",
        "teman saya ditangkap polisi",
        "takut ditangkap polisi",
        "mau pulang ga boleh",
        "kapan gajinya dibayar",
        "dipaksa bayar, kalau tidak dipukul",
    ],
)
def test_what_was_suffered_is_not_taken_for_a_question(told: str) -> None:
    assert aside_in(told) not in ("pay", "caught", "going_home", "news")
