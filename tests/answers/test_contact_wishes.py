"""Agreement, refusal and "no calls" are told from a way to be reached."""

import pytest

from bot.domain.answers import (
    ContactWish,
    contact_wish,
    may_tell_reaching,
    names_way,
    reaching_in,
    without_reaching,
)

AGREED, REFUSED, NO_CALLS, UNKNOWN = ContactWish


@pytest.mark.parametrize(
    ("words", "wish"),
    [
        ("nggih", AGREED),
        ("iya boleh pak", AGREED),
        ("ok", AGREED),
        ("sumuhun", AGREED),
        ("gak usah", REFUSED),
        ("tidak", REFUSED),
        ("jangan hubungi saya dulu", REFUSED),
        ("mboten usah", REFUSED),
        ("tidak aman", REFUSED),
        ("ulah", REFUSED),
        ("jangan telepon", NO_CALLS),
        ("jgn telp ya pak", NO_CALLS),
        ("tolong jangan ditelpon", NO_CALLS),
        ("please don't call me", NO_CALLS),
        ("gak tau", UNKNOWN),
        ("bingung", UNKNOWN),
        ("jgn telp, chat aja", None),
        ("malam jam 10 lewat wa", None),
        ("wa", None),
        ("chat sini aja", None),
        ("kapan saja", None),
        ("jgn hubungi dulu, saya yg chat", None),
        ("0812 0000 0000", None),
        ("", None),
    ],
)
def test_a_wish_is_told_from_a_way(words: str, wish: ContactWish | None) -> None:
    assert contact_wish(words) is wish


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("supirnya baik tp jgn telp nomer ini", "supirnya baik"),
        ("hp lama disita. ini pinjem hp supir", "hp lama disita"),
        ("aja telpon ya mba mengko ketauan, wa wae nek bengi jam 1 an", ""),
        ("saya di brebes. telpon saja ke 081234567890", "saya di brebes"),
        ("tolong jgn ditelpon, majikan denger", ""),
        ("saya cuma bisa pegang hp hari minggu", ""),
        ("dont message me after 9pm", ""),
        ("no hp teman saya 0812-3456-7890", ""),
        ("kalau siang jgn wa", ""),
        ("bisa dihubungi jam 2 siang", ""),
        ("call me at +6281234567890", ""),
        ("tidak, jgn telp ya", "tidak"),
    ],
)
def test_how_to_be_reached_is_taken_out_of_an_answer(words: str, left: str) -> None:
    assert reaching_in(words)
    assert without_reaching(words) == left


@pytest.mark.parametrize(
    "words",
    [
        "majikan pukul saya tiap malam",
        "dia bilang jangan telpon siapa2",
        "bos larang saya telpon keluarga",
        "saya ga bisa hubungi keluarga",
        "hp saya disita",
        "jangan kirim polisi",
        "jangan",
        "tolong telpon saya",
        "majikan pinjem hp saya",
        "gaji cuma dibayar kalau bos mau",
        "hp cuma 1 dipegang majikan",
        "kontrak saya abis bulan 3",
        "jgn hubungi majikan saya",
        "NIK 3201234567890123",
    ],
)
def test_what_tells_no_way_is_left_whole(words: str) -> None:
    assert reaching_in(words) == ""
    assert without_reaching(words) == words


def test_a_borrowed_telephone_names_no_hour() -> None:
    assert not names_way("ini pinjem hp supir")
    assert names_way("ini hp teman, jgn bales malem")


def test_what_a_ban_means_stands_beside_it() -> None:
    told = "bos ngecek hp tiap jam 9 mlm, jgn kirim apa2 abis itu ya"
    assert reaching_in("disekap di sini. bos ngecek hp tiap jam 9 mlm. jgn kirim apa2 abis itu ya") == told


@pytest.mark.parametrize("words", ["kmaren ada yg kabur ketembak", "udah aku minum", "dipukul terus sama majikan"])
def test_what_cannot_tell_a_way_is_known(words: str) -> None:
    assert not may_tell_reaching(words)


@pytest.mark.parametrize(
    "words", ["pas tuan tidur", "facebook siti", "wa", "gak tau", "kalau bos keluar rumah", "lewat teman"]
)
def test_whatever_may_tell_a_way_is_kept(words: str) -> None:
    assert may_tell_reaching(words)
