"""What somebody says of pay, of whose name, or of a company stands as they said it, whenever they say it."""

import pytest

from tests.flows.ordinary_day import says_all
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE

_UNPAID = "gaji saya ga dibayar 4 bulan di malaysia"


async def test_the_name_of_an_employer_is_not_the_writers(talk: Talk) -> None:
    await says_all(talk.worker, _UNPAID, "setuju", "ya", "gak mau sebut nama majikan")

    assert not talk.bot.said("set_right-unnamed")
    assert "told.identity" not in (await talk.ticket()).details


async def test_pay_that_is_told_early_is_said_back_and_not_asked_for(talk: Talk) -> None:
    await says_all(talk.worker, _UNPAID, "setuju", "ya", "1800 ringgit sebulan")
    assert "1800 ringgit sebulan" in talk.bot.text

    await says_all(talk.worker, "johor")
    assert (await talk.ticket()).details["assistance.wages.monthly_pay"] == "1800 ringgit sebulan"
    assert talk.bot.asks == "wages.employer_name"


async def test_pay_told_past_an_offer_accepts_it(talk: Talk) -> None:
    await says_all(talk.worker, _UNPAID, "setuju", "1800 ringgit sebulan")

    assert await talk.flow() == "assistance"


async def test_pay_is_no_name_of_an_employer(talk: Talk) -> None:
    await says_all(talk.worker, _UNPAID, "setuju", "ya", "johor", "lewati", "gaji 2000 ringgit")

    assert talk.bot.asks == "wages.employer_name"


@pytest.mark.parametrize("words", ["ya tolong dicek", "iya tolong diperiksa kak", "tolong dicekin ya"])
async def test_a_polite_yes_to_a_check_is_no_cry(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "itu nomer agen yg nipu sy 20jt", "setuju", words)

    assert await talk.flow() == "recruiter_check"
    assert all(not ticket.urgency.is_alarm for ticket in await talk.tickets())


@pytest.mark.parametrize("words", ["ya tolong", "tolong saya", "ya tolong dijemput", "tolong cepat"])
async def test_a_cry_in_near_words_still_opens_a_report(talk: Talk, words: str) -> None:
    await talk.worker.says(words)

    assert (await talk.ticket()).urgency.is_alarm


@pytest.mark.parametrize(
    "words",
    ["mau cek PT Contoh Jaya resmi ga, udah terlanjur bayar 5 juta", "itu nomer agen yg nipu sy 20jt 081234567890"],
)
async def test_whoever_has_paid_is_not_told_to_wait_with_paying(talk: Talk, words: str) -> None:
    await says_all(talk.worker, words, "setuju", "ya")

    shown = "\n".join(row.message.text for row in talk.bot.history)
    assert "Uang sudah terkirim: jangan kirim lagi" in shown
    assert "Uang: Anda diminta membayar." not in shown
