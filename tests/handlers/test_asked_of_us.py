"""Who asks what this is, what it costs and who reads it gets an answer, whatever is asked of them meanwhile."""

import pytest

from tests.flows.ordinary_day import says_all
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE


@pytest.mark.parametrize("words", ["apa itu pulang", "ini gratis ga", "pulang itu layanan apa kak", "lapor bayar ga"])
async def test_what_this_is_and_costs_is_told_at_once_and_is_no_wish_to_go_home(talk: Talk, words: str) -> None:
    await talk.worker.says(words)

    assert talk.bot.said("aside-real")
    assert await talk.tickets() == []

    await talk.worker.presses(talk.words("welcome-consent-agree"))
    assert await talk.flow() == "menu"


async def test_who_reads_it_is_told_in_a_report_too(talk: Talk) -> None:
    await says_all(talk.worker, "gaji saya ga dibayar 3 bulan", "siapa yang baca")

    assert talk.bot.said("aside-secret")


@pytest.mark.parametrize("words", ["pulang apa bisa saya, disekap majikan", "apa saya bisa pulang, paspor diambil bos"])
async def test_who_asks_to_go_home_in_near_words_is_heard(talk: Talk, words: str) -> None:
    await talk.worker.says(words)

    assert (await talk.ticket()).urgency.is_alarm


async def test_to_register_for_an_election_is_no_registration_with_us(talk: Talk) -> None:
    await says_all(talk.worker, "pengen daftar pemilu di malaysia", "setuju")

    assert talk.bot.said("civic-we_do_not_advise")


@pytest.mark.parametrize(
    "words", ["saya mau lapor penipuan, udah bayar 5 juta ke calo", "mau lapor calo, aku udah transfer 3 juta"]
)
async def test_who_was_cheated_is_led_to_the_check_and_what_they_add_belongs_to_it(talk: Talk, words: str) -> None:
    await says_all(talk.worker, words, "setuju", "kerja ke australia")

    assert await talk.flow() == "recruiter_check"
    assert not talk.bot.said("rejected_choice")
