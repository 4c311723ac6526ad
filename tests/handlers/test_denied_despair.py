"""Who was taken to want to die can say that they do not; what the report was called stays for officers."""

import pytest

from bot.domain.own_words.despair import denies_wish_to_die
from tests.flows.ordinary_day import says_all
from tests.talk import Talk


@pytest.mark.parametrize(
    "words",
    [
        "tlg jgn salah paham ya, sy tdk mau bunuh diri. agen mau paksa aborsi besok jam 9",
        "bukan mau bunuh diri pak, saya diancam",
        "aku ora arep ngendat mbak",
        "i do not want to die, they hit me",
    ],
)
async def test_whoever_denies_it_is_asked_of_their_danger(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "ga kuat lagi hidup, pengen mati aja", words)

    assert talk.bot.said("set_right-no_despair")
    assert await talk.flow() == "sos"
    ticket = await talk.ticket()
    assert (ticket.urgency, "SUICIDAL" in ticket.categories) == ("critical", True)


@pytest.mark.parametrize(
    "words",
    [
        "aku ga takut mati",
        "ga mau hidup lagi",
        "tidak mati mati juga aku ini",
        "belum, aku ga nyakitin diri",
        "ga jadi bunuh diri malam ini, besok aja",
        "ga mau bunuh diri, tapi pilnya udah di tangan",
    ],
)
def test_what_denies_no_wish_to_die_leaves_nobody_alone(words: str) -> None:
    assert not denies_wish_to_die(words)


async def test_whoever_comes_for_something_else_is_led_to_that(talk: Talk) -> None:
    await says_all(talk.worker, "ga kuat lagi hidup, pengen mati aja", "saya ga kenapa2 pak, saya nyari anak saya")

    assert talk.bot.said("set_right-no_despair")
    assert await talk.flow() == "missing_relative"
    assert "SUICIDAL" in {each for ticket in await talk.tickets() for each in ticket.categories}


@pytest.mark.parametrize(
    "words",
    [
        "ga apa apa",
        "saya ga kenapa2 pak, cuma capek banget sama semuanya",
        "ga apa apa kok, titip anak saya ya",
        "baik baik aja, udah minum obatnya semua",
        "ga kenapa2, biar semua selesai malam ini",
    ],
)
async def test_who_only_plays_it_down_is_not_left(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "ga kuat lagi hidup, pengen mati aja", words)

    assert not talk.bot.said("set_right-no_despair")
    assert (await talk.ticket()).urgency == "critical"
