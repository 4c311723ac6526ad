"""Who has lost the code, the PIN or the phone is told what can be done without them, and nothing of any report."""

import pytest

from tests.flows.ordinary_day import says_all
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE


@pytest.mark.parametrize(
    "words",
    [
        "kode nya hilang, kertasnya kena air",
        "adik sy di jeddah pernah ngobrol sini trus hp nya rusak, gmn buka chat nya",
        "lupa pin saya",
        "sy ganti hp, gimana lanjutin laporan yg kemarin",
        "kodeku ilang piye carane mlebu maneh",
        "kode na leungit kumaha",
        "I lost my code, how can I open my report",
    ],
)
async def test_what_can_be_done_without_a_code_is_said_at_once(talk: Talk, words: str) -> None:
    await says_all(talk.worker, words)

    assert talk.bot.said("lost_keys")
    assert await talk.tickets() == []


async def test_at_the_menu_it_is_answered_and_the_menu_stays(talk: Talk) -> None:
    await says_all(talk.worker, "halo", "1", "1", "kode saya hilang kertasnya basah")

    assert talk.bot.said("lost_keys")
    assert talk.bot.asks == "choice.0"


async def test_who_has_a_report_here_goes_on_without_a_code(talk: Talk) -> None:
    await says_all(talk.worker, "tolong saya dipukul majikan di taiwan", "itu saja")

    await says_all(talk.worker, "kode nya hilang gimana")

    assert talk.bot.said("lost_keys-here")
    assert "kode nya hilang gimana" in [each.body.get("text") for each in await talk.timeline(await talk.ticket())]


@pytest.mark.parametrize(
    "words",
    [
        "hp saya dirampas majikan tolong",
        "adik saya hilang di jeddah, hp nya mati, tolong dicari",
        "tolong saya dikurung, kode pintunya hilang",
    ],
)
async def test_a_cry_beside_a_lost_phone_is_a_report(talk: Talk, words: str) -> None:
    await says_all(talk.worker, words)

    assert len(await talk.tickets()) == 1


@pytest.mark.parametrize(
    "words",
    [
        "ada yang minta kode otp sms saya",
        "mau kursus las di Bandung",
        "hp saya baru",
        "anak saya yang hilang, punya kode KDWUZ-M7H3R",
    ],
)
async def test_other_words_are_left_to_what_they_mean(talk: Talk, words: str) -> None:
    await says_all(talk.worker, words)

    assert not talk.bot.said("lost_keys")


async def test_who_names_what_the_lost_report_was_about_raises_no_alarm_and_may_tell_it_again(talk: Talk) -> None:
    await says_all(
        talk.worker,
        "halo",
        "1",
        "1",
        "kodenya ilang mbak. nama saya asih lapor gaji gak dibayar kemarin lewat hp temen",
    )
    assert talk.bot.said("lost_keys")
    assert await talk.tickets() == []
    await says_all(talk.worker, "gaji sy 3 bulan ga dibayar di johor, laporan lama", "ya")

    ticket = await talk.ticket()
    assert (ticket.category, ticket.country, ticket.details["assistance.wages.months_unpaid"]) == ("UNPAID", "MY", 3)


@pytest.mark.parametrize("words", ["nomor hp saya ganti, yang lama udah mati", "I want to change my phone number"])
async def test_who_has_another_number_reads_what_it_needs(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "halo", "1", "1", words)

    assert talk.bot.said("lost_keys")


@pytest.mark.parametrize("words", ["nomor hp istri saya ganti", "nomer paspor saya ganti, update dong"])
async def test_another_number_of_something_else_is_none(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "halo", "1", "1", words)

    assert not talk.bot.said("lost_keys")
