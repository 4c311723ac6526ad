"""A name or a time that was understood wrongly is put right in words, and stands so in the report."""

import pytest

from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE

_SEARCH = (
    "anak saya siti maesaroh tkw di arab saudi ga ada kabar",
    "ga darurat kok",
    "namanya siti maesaroh bin karta, berangkat sejak 2017 ke tabuk, terakhir telpon 2021 bulan puasa",
)


@pytest.mark.parametrize(
    "correction",
    [
        "bintinya bukan bin. siti maesaroh binti karta",
        "bukan bin tapi binti",
        "salah, harusnya siti maesaroh binti karta",
    ],
)
async def test_a_name_set_right_is_said_back_and_searched_for(talk: Talk, correction: str) -> None:
    for words in _SEARCH:
        await talk.worker.says(words)
    assert talk.bot.asks == "heard_right"

    await talk.worker.says(correction)
    assert "Siti Maesaroh binti Karta" in talk.bot.text
    assert talk.bot.asks == "heard_right"
    await talk.worker.says("benar")

    ticket = await talk.ticket()
    assert ticket.details["missing_relative.name"] == "Siti Maesaroh binti Karta"
    assert talk.bot.asks == "nickname"


async def test_a_name_set_right_at_a_later_question_is_no_nickname(talk: Talk) -> None:
    for words in (*_SEARCH, "benar", "eh bintinya bukan bin"):
        await talk.worker.says(words)

    assert "Siti Maesaroh binti Karta" in talk.bot.text
    assert talk.bot.asks == "nickname"


async def test_the_year_of_departure_is_not_the_last_contact(talk: Talk) -> None:
    for words in _SEARCH:
        await talk.worker.says(words)

    ticket = await talk.ticket()
    assert ticket.details["told.last_contact"] == "terakhir telpon 2021 bulan puasa"


async def test_last_news_told_again_is_said_back_and_stands(talk: Talk) -> None:
    first = "anak saya siti tkw di arab saudi ga ada kabar sejak 2019"
    for words in (first, "ga darurat kok", "salah, terakhir telpon lebaran 2022"):
        await talk.worker.says(words)

    ticket = await talk.ticket()
    assert "terakhir telpon lebaran 2022" in talk.bot.text
    assert ticket.details["missing_relative.last_contact"] == "terakhir telpon lebaran 2022"


async def test_a_cry_beside_a_name_still_raises(talk: Talk) -> None:
    for words in (*_SEARCH, "bukan bin, binti. siti maesaroh disekap dan dipukuli majikannya, tolong"):
        await talk.worker.says(words)

    assert (await talk.ticket()).urgency == "critical"


async def test_whoever_borrows_a_telephone_is_told_how_news_reaches_them(talk: Talk) -> None:
    asked = "saya ga punya hp sendiri ini pinjem anak tetangga, gimana nanti kalo ada kabar?"
    for words in (*_SEARCH, "benar", asked):
        await talk.worker.says(words)

    assert "Dari HP lain: tulis kode dan PIN Anda kepada kami." in talk.bot.text
    assert talk.bot.asks == "nickname"
