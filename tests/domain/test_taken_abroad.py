"""Who tells that another is to be taken abroad is heard from the first words on; who travels, asks or works is not."""

import pytest

from bot.domain.own_words.set_right import asks_to_stay_unnamed
from bot.domain.own_words.taken_abroad import leaves_too_young, leaving_in, teller_in, tells_of_taking


@pytest.mark.parametrize(
    ("words", "leaving", "teller"),
    [
        ("tetangga saya bawa anak umur 16 mau ke malaysia, katanya besok malam", "soon", "neighbour"),
        ("saya guru, murid saya mau dibawa agen ke kamboja minggu depan", "ahead", "official"),
        ("ada warga saya mau diberangkatkan ke malaysia tanpa dokumen besok, saya pak RT", "soon", "official"),
        ("my neighbour is taking a 16 year old girl to malaysia tomorrow night", "soon", "neighbour"),
        ("tanggi kulo mbekta lare umur 15 bade dibidhalaken dhateng malaysia benjing ndalu", "soon", "neighbour"),
        ("gadis 15 tahun di kampung kami mau dijual ke arab", "ahead", ""),
    ],
)
def test_who_is_to_be_taken_is_heard_with_when_and_from_whom(words: str, leaving: str, teller: str) -> None:
    assert tells_of_taking(words)
    assert (leaving_in(words), teller_in(words)) == (leaving, teller)


@pytest.mark.parametrize(
    "words",
    [
        "tetangga saya dibawa ke rumah sakit",
        "saya mau bawa anak saya ke malaysia",
        "anak saya diajak kerja ke malaysia sama tetangga, apa aman?",
        "siswa kami akan dikirim magang ke jepang",
        "saya diajak tetangga kerja ke malaysia bulan depan",
        "saya dan tetangga diajak sponsor ke malaysia",
        "saya punya anak perempuan, diajak agen ke taiwan",
        "apakah boleh anak umur 16 dibawa kerja ke malaysia?",
        "istri saya dibawa agen ke saudi",
    ],
)
def test_whoever_travels_asks_or_is_taken_along_reports_nobody(words: str) -> None:
    assert not tells_of_taking(words)


@pytest.mark.parametrize(
    ("words", "is_afraid"),
    [
        ("saya gak mau nama saya disebut", True),
        ("sy takut, jangan pakai nama sy", True),
        ("apa mereka tau sy yg lapor?", True),
        ("please do not use my name", True),
        ("jangan pakai hp saya", False),
        ("dia tau saya sakit", False),
    ],
)
def test_who_fears_to_be_known_is_heard(words: str, is_afraid: bool) -> None:
    assert asks_to_stay_unnamed(words) == is_afraid


@pytest.mark.parametrize(
    ("words", "is_young"),
    [
        ("umur saya 16 tapi paspor katanya 21, mau berangkat ke malaysia bulan depan", True),
        ("anak saya 15 tahun, besok diberangkatkan ke taiwan", True),
        ("umur saya 25 mau berangkat ke malaysia", False),
        ("saya 17 tahun sudah di malaysia, mau ke polisi", False),
        ("kerja 16 tahun di malaysia, mau ke bandara", False),
    ],
)
def test_one_who_is_to_leave_too_young_is_known_by_age_and_journey(words: str, is_young: bool) -> None:
    assert leaves_too_young(words) == is_young
