"""Until an officer has written nobody is left without a word, and nobody is told more than is known."""

from datetime import timedelta
from itertools import pairwise

import pytest

from tests.talk import Talk

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
A_MOMENT = timedelta(seconds=20)


async def report(talk: Talk) -> None:
    await talk.worker.says("tolong, majikan pukul saya")
    await talk.worker.says("batal")


async def hears(talk: Talk, *words: str) -> list[str]:
    """What is answered to each of these, a little time apart."""
    heard = []
    for each in words:
        await talk.passes(A_MOMENT)
        await talk.worker.says(each)
        heard.append(talk.bot.text)
    return heard


async def test_every_message_is_acknowledged_and_no_line_comes_twice_in_a_row(talk: Talk) -> None:
    await report(talk)

    heard = await hears(talk, "saya lupa, dia punya tahi lalat", "bajunya merah", "dia tinggi", "rumahnya nomor 5")

    assert all(heard)
    assert [first for first, second in pairwise(heard) if first == second] == []


async def test_several_messages_within_a_few_seconds_are_one(talk: Talk) -> None:
    await report(talk)
    heard = []
    for words in ("dia", "punya", "tahi lalat"):
        await talk.worker.says(words)
        heard.append(bool(talk.bot.text))

    assert heard == [True, False, False]


async def test_a_question_for_help_hears_who_has_the_report(talk: Talk) -> None:
    await report(talk)
    nobody = await hears(talk, "kapan ditolong?", "halo? ada orang gak")
    officer = await talk.officer()
    await officer.claims(await talk.ticket())
    held = await hears(talk, "berapa lama lagi?", "halo kok ga dijawab")

    assert nobody == [talk.words("talk-nobody_yet"), talk.words("talk-still_calling")]
    assert held == [talk.words("talk-held"), talk.words("talk-held_still")]


async def test_a_question_right_after_an_acknowledged_message_is_still_answered(talk: Talk) -> None:
    await report(talk)
    await talk.worker.says("dia punya tahi lalat")
    await talk.worker.says("kapan ditolong?")

    assert talk.bot.text == talk.words("talk-nobody_yet")


async def test_who_was_promised_news_hears_the_day_again(talk: Talk) -> None:
    await talk.worker.says("anak saya hilang kontak di malaysia 3 bulan, namanya Siti Contoh")
    while talk.bot.asks is not None:
        await talk.worker.says("lewati")
    (heard,) = await hears(talk, "ada kabar anak saya?")

    date = talk.parts.texts.date("id", talk.clock() + timedelta(days=7))
    assert heard == talk.words("talk-promised", date=date)


async def test_T2_words_that_take_it_back_are_thanked_for_and_reviewed(talk: Talk) -> None:
    await report(talk)

    heard = await hears(talk, "eh td salah pencet, sdh aman kok, ga usah dilaporkan", "sudah aman kok")

    assert heard == [talk.words("talk-taken_back")] * 2
    assert (await talk.ticket()).needs_review == "duress"
    assert (await talk.ticket()).is_open is True


async def test_in_a_talk_with_an_officer_the_bot_speaks_only_after_a_pause(talk: Talk) -> None:
    await report(talk)
    officer = await talk.officer()
    await officer.claims(await talk.ticket())
    await officer.writes("Saya di sini.")

    quiet = await hears(talk, "iya kak", "kapan ditolong?")
    await talk.passes(timedelta(hours=1))
    await talk.worker.says("kak?")

    assert quiet == ["", ""]
    assert talk.bot.text != ""
