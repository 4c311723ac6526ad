"""Who greets, registers or answers alarms nobody; a cry in near words does, and is added to the report that stands."""

import pytest

from tests.flows.ordinary_day import begin, says_all
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE

WHO = "asalamualaikum, sy mbak yuni dr blitar kerja di taiwan udh 3 th"
WHERE = "kerja di kebun sawit daerah Sabah kata teman nya, Lahad Datu klo ga salah"


@pytest.mark.parametrize(
    ("words", "wish"),
    [
        (f"{WHO}, katanya bs lapor diri di sini ya?", "registration"),
        ("selamat pagi, saya bu Darti kerja di Abu Dhabi baru 8 bulan, benar bisa daftar di sini?", "registration"),
        ("bsk sy terbang ke hongkong jam 5 sore pertama kali naik pesawat takut, tolong dikawal ya min", "journey"),
        ("aku mau klo aku ngilang ada yg nyari. bisa ditanyain tiap hari gak kak? sy di johor", "check_in"),
        ("mau nyimpen foto buat jaga2 klo hp diambil majikan", "evidence"),
    ],
)
async def test_who_says_who_they_are_and_what_they_want_opens_no_report(talk: Talk, words: str, wish: str) -> None:
    await says_all(talk.worker, words, "setuju")

    assert await talk.tickets() == []
    assert wish in (await talk.flow(), (talk.bot.asks or "").removeprefix("for_"))


@pytest.mark.parametrize(
    "words",
    [
        f"{WHO}, majikan mukul sy terus",
        "bsk sy terbang ke hongkong, sekarang dikunci di penampungan dan dikawal terus",
        "ditanyain tiap hari ya? kalau aku hilang majikan yang bunuh",
        "mau nyimpen foto, hp diambil majikan, sy ga boleh keluar rumah",
    ],
)
async def test_the_same_talk_with_a_cry_in_it_opens_one(talk: Talk, words: str) -> None:
    await talk.worker.says(words)

    assert (await talk.ticket()).urgency.is_alarm


async def test_where_a_missing_father_worked_and_how_he_looks_adds_no_trouble_to_his_report(talk: Talk) -> None:
    await begin(talk, "missing_relative")
    await says_all(talk.worker, "Sugeng Haryanto", "Pak Geng", WHERE)
    await says_all(talk.worker, "nama saya Rizal ya pak, tadi no hp itu nomor saya")
    await says_all(talk.worker, "ada bekas luka di tangan kiri kena parang")

    assert (await talk.ticket()).categories == ("MISSING",)
    await talk.worker.says("kata teman nya dia dipukuli mandor di kebun sawit itu")

    assert "VIOLENCE" in (await talk.ticket()).categories


async def test_who_flies_tomorrow_and_names_whom_to_tell_is_not_missing(talk: Talk) -> None:
    await talk.worker.says("besok saya terbang ke dubai jam 9 pagi, kabarin suami saya kalo ga ada kabar ya")

    assert await talk.tickets() == []
