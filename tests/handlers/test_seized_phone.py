"""Whoever takes the phone of somebody who made a report reads nothing of it, and an officer looks."""

import re
from datetime import timedelta

import pytest

from tests.flows.ordinary_day import says_all
from tests.talk import Talk

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

BEATEN = "saya dipukul majikan di riyadh, tolong"
OF_A_CASE = re.compile("officer|report|employer|petugas|laporan|majikan|violence|kekerasan", re.IGNORECASE)


async def test_T2_an_employer_who_writes_reads_nothing_of_the_case_with_the_pin_from_above_neither(talk: Talk) -> None:
    await talk.worker.says(BEATEN)
    pin = re.search(r"PIN (\d{6})", talk.bot.text)
    assert pin is not None
    read: list[str] = []

    for words in ("Who is this? What is this number?", "I am his sir. Who write this message? Delete", pin[1], "Stop"):
        await talk.worker.says(words)
        read.append(talk.bot.text)

    assert not OF_A_CASE.search("\n".join(read))
    ticket = await talk.ticket()
    assert (ticket.is_open, ticket.needs_review, ticket.details["told.safe_to_chat"]) == (True, "duress", False)
    assert ("duress", "critical") in await talk.alerts()

    await talk.worker.says("tolong kak saya dipukul lagi")
    assert talk.bot.asks == "safe_to_chat"

    await talk.passes(timedelta(days=1))
    await talk.worker.says(pin[1])
    assert talk.bot.said("pin-right")


async def test_who_asks_us_in_their_own_language_who_we_are_loses_nothing(talk: Talk) -> None:
    await says_all(talk.worker, "help me, my employer beats me in riyadh", "who is this?")

    assert not talk.bot.said("exit-screen")
    assert (await talk.person()).hidden_since is None


@pytest.mark.parametrize("who", ["agennya", "agensinya", "mandornya", "sponsornya"])
async def test_T1_an_agent_who_says_so_and_calls_it_off_reads_nothing_of_a_report(talk: Talk, who: str) -> None:
    await talk.worker.says("tolong saya disekap di serbia")
    await talk.worker.says(f"Halo, saya {who}. Tidak ada masalah di sini. Batalkan laporan")

    ticket = await talk.ticket()
    assert (ticket.is_open, ticket.needs_review) == (True, "duress")
    assert "lapor" not in talk.bot.text.lower()
    assert "petugas" not in talk.bot.text.lower()


@pytest.mark.parametrize(
    "words",
    [
        "awak siapa? ini nombor apa? pembantu saya tengah tidur",
        "what you talk about with my helper",
        "Maid saya cakap apa dengan awak",
        "jangan hubungi pembantu saya lagi",
        "saya majikan dia, ada apa?",
        "\u4f60\u662f\u8ab0? \u6211\u7684\u5916\u50ad\u5728\u7761\u89ba",
    ],
)
async def test_T1_an_employer_is_known_in_any_of_their_languages(talk: Talk, words: str) -> None:
    await talk.worker.says("tolong saya disekap di shah alam malaysia")
    pin = re.search(r"PIN (\d{6})", talk.bot.text)
    assert pin is not None
    read: list[str] = []

    for each in (words, "delete everything please", pin[1], "Hapus semuanya"):
        await talk.worker.says(each)
        read.append(talk.bot.text)

    assert not OF_A_CASE.search("\n".join(read))
    assert (await talk.person()).language == "id"
    ticket = await talk.ticket()
    assert (ticket.is_open, ticket.needs_review, ticket.details["told.safe_to_chat"]) == (True, "duress", False)


@pytest.mark.parametrize(
    "words",
    [
        "saya kerja pembantu, saya dipukul lagi",
        "saya pembantu saya ditampar majikan tadi",
        "ini majikan saya datang bawa pisau tolong",
        "i am the maid, my boss hit me again",
        "gaji pembantu saya belum dibayar 3 bulan",
    ],
)
async def test_T1_a_maid_who_speaks_of_herself_is_nobody_else(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "tolong saya disekap di shah alam malaysia", words)

    assert not talk.bot.said("exit-screen")
    assert (await talk.person()).hidden_since is None


async def test_T1_an_employer_who_finds_a_talk_without_a_report_reads_nothing_of_it(talk: Talk) -> None:
    await says_all(talk.worker, "saya mau tanya gaji", "what you talk about with my helper?")

    assert talk.bot.text == talk.words("exit-screen")
    assert talk.bot.asks is None


async def test_who_looks_for_a_maid_on_a_calm_day_is_answered(talk: Talk) -> None:
    await says_all(talk.worker, "halo", "1", "setuju", "pembantu saya mau kerja ke taiwan, daftarnya gimana?")

    assert not talk.bot.said("exit-screen")
