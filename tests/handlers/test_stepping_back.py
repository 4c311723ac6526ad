"""A wrong step from the menu is taken back with one word, and no line promises that where it cannot be done."""

import pytest

from tests.flows.ordinary_day import says_all
from tests.talk import Talk

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


async def come_to_the_menu(talk: Talk) -> None:
    await says_all(talk.worker, "halo", "Bahasa Indonesia", "Setuju")
    assert talk.bot.asks == "choice.0"


async def test_T2_a_report_begun_by_a_wrong_digit_is_left_for_the_menu_and_an_officer_looks(talk: Talk) -> None:
    await come_to_the_menu(talk)
    await talk.worker.says("5")
    assert talk.words("understood", what="Mencari keluarga") in talk.bot.text
    await talk.worker.says("kembali")

    assert talk.bot.said("back-ticket-stays")
    assert talk.bot.asks == "choice.0"
    ticket = await talk.ticket()
    assert (ticket.is_open, ticket.needs_review) == (True, "duress")


async def test_who_cried_for_help_is_not_led_away_from_it(talk: Talk) -> None:
    await says_all(talk.worker, "majikan pukul saya", "kembali")

    assert talk.bot.said("nothing-to-go-back")
    assert talk.bot.asks == "where_now"


async def test_back_is_promised_only_where_it_does_something(talk: Talk) -> None:
    await says_all(talk.worker, "halo", "Bahasa Indonesia", "1")

    assert talk.words("understood-final", what="Setuju") in talk.bot.text
    assert "kembali" not in talk.bot.text


async def test_tears_without_a_word_are_asked_about_and_lead_to_help_with_one_tap(talk: Talk) -> None:
    await come_to_the_menu(talk)
    await talk.worker.says("😭😭😭")
    assert talk.bot.said("tears")
    assert talk.bot.labels == [talk.words("menu-choice-sos")]
    await talk.worker.presses(talk.words("menu-choice-sos"))

    assert (await talk.ticket()).urgency == "critical"


async def test_a_question_at_a_list_is_answered_or_honestly_left(talk: Talk) -> None:
    await says_all(talk.worker, "halo", "Bahasa Indonesia", "buat apa?")
    assert talk.bot.said("hint-welcome-consent")
    await says_all(talk.worker, "Setuju", "Lainnya", "Sudah pulang", "berapa lama biasanya?")

    assert talk.bot.said("question-first")
    assert talk.bot.asks == "wish"


async def test_a_recruiter_told_of_at_a_free_question_is_no_answer_to_it(talk: Talk) -> None:
    await come_to_the_menu(talk)
    await says_all(talk.worker, "Lainnya", "Sudah pulang", "Pelatihan usaha", "ya boleh")
    assert talk.bot.asks == "home_regency"
    await talk.worker.says("sebenernya ada PL nelpon lagi nih ngajak ke korea bayar 50 juta, gmn ya")

    assert talk.bot.asks == "for_recruiter_check"
    assert "Jangan bayar" in talk.bot.text


async def test_words_at_a_menu_beside_a_report_belong_to_the_report(talk: Talk) -> None:
    await come_to_the_menu(talk)
    await says_all(talk.worker, "5", "kembali")
    await talk.worker.says("satu lagi, paspor sy ditahan agen")
    assert talk.bot.said("trouble-added")
    await talk.worker.says("sudah dibayar semua, tutup saja")

    assert talk.bot.said("talk-taken_back")
    assert "PASSPORT_HELD" in (await talk.ticket()).categories
