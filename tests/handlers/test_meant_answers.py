"""Consent is taken from a clear yes only, an offer is refused for another wish, and a language is asked for once."""

import pytest

from tests.flows.ordinary_day import says_all
from tests.talk import Talk

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.mark.parametrize("words", ["nanti dulu, bisa ga?", "ga setuju"])
async def test_a_hesitation_puts_consent_off(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "halo", "1", words)

    assert (await talk.person()).consent_version is None
    assert talk.bot.said("welcome-without_consent")


async def test_a_condition_is_asked_about_once_more(talk: Talk) -> None:
    await says_all(talk.worker, "halo", "1", "iya asal gratis")

    assert (await talk.person()).consent_version is None
    assert talk.bot.asks == "consent"


@pytest.mark.parametrize("words", ["saya belum setuju lho", "Nanti saja"])
async def test_who_never_agreed_takes_it_back_with_a_word(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "halo", "1", "setuju", words)

    person = await talk.person()
    assert (person.consent_version, person.consented_at) == (None, None)
    assert talk.bot.said("welcome-without_consent")
    assert talk.bot.asks == "choice.0"


async def test_a_yes_with_a_worry_takes_the_offer(talk: Talk) -> None:
    await says_all(talk.worker, "halo mau pulang visa saya overstay di malaysia", "setuju")
    assert talk.bot.asks == "for_repatriation"
    await talk.worker.says("iya, tapi saya ga ada uang buat bayar denda")

    assert [ticket.country for ticket in await talk.tickets()] == ["MY"]


async def test_an_offer_refused_for_another_wish_leads_to_that_one_else_to_the_menu(talk: Talk) -> None:
    await says_all(talk.worker, "halo", "1", "1", "batal", "mau daftar pelatihan las")
    assert talk.bot.asks == "for_training"
    await talk.worker.says("bukan itu, mau tanya gaji saya kurang")
    assert talk.bot.asks == "for_assistance"
    await talk.worker.says("ga jadi deh")

    assert talk.bot.asks == "choice.0"


async def test_a_language_asked_for_is_not_asked_about_again_and_thanks_are_answered_in_it(talk: Talk) -> None:
    await says_all(talk.worker, "halo", "english please")
    assert ((await talk.person()).language, talk.bot.asks) == ("en", "consent")
    await says_all(talk.worker, "not now", "thank you so much")
    assert talk.words("set_right-thanks", "en") in talk.bot.text
    await talk.worker.says("terima kasih banyak")

    assert talk.words("set_right-thanks", "en") in talk.bot.text


async def test_what_is_told_where_a_number_is_asked_is_noted_without_a_lesson(talk: Talk) -> None:
    await says_all(talk.worker, "gaji saya belum dibayar di taiwan", "setuju", "ya", "lewati")
    assert talk.bot.asks == "wages.months_unpaid"
    await talk.worker.says("nama saya rina eh bukan, nama saya Rini")

    assert talk.bot.said("help_now-noted")
    assert not talk.bot.said("rejected_number")


@pytest.mark.parametrize("words", ["tidak skrg, tp minggu dpn brgkt", "belum darurat, tapi takut"])
async def test_not_now_is_a_no_whatever_follows(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "adik saya ditahan imigrasi di malaysia", words)

    assert (await talk.ticket()).details["help_now.now"] == "no"


async def test_a_no_in_front_of_a_danger_is_no_answer_to_whether_there_is_one(talk: Talk) -> None:
    await says_all(talk.worker, "saya dikunci majikan", "kuwait", "aman", "tidak. dia di depan pintu bawa pisau")

    assert (await talk.ticket()).details.get("sos.in_danger") != "no"
