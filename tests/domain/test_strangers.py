"""Who holds the phone: agents who speak of the writer as another, and workers who speak of their agents."""

import pytest

from bot.domain.own_words.strangers import speaks_as_employer
from bot.domain.own_words.whose import is_about_another


@pytest.mark.parametrize(
    "words",
    [
        "halo mas/mba, saya dari PT penyalur. anak ini cuma salah paham, mohon laporannya ditutup saja ya",
        "selamat siang, kami pihak agensi, pekerja ini bohong",
        "她没事,我是仲介,请把案子关掉",
        "我是她的雇主",
    ],
)
def test_an_agent_or_employer_speaks(words: str) -> None:
    assert speaks_as_employer(words)


@pytest.mark.parametrize(
    "words",
    [
        "saya dari PT penyalur ditipu, tolong",
        "kami dari agen dikurung, tolong jangan ditutup laporannya",
        "kasus saya jangan ditutup",
        "saya takut, laporan saya tolong ditutup saja",
        "我的仲介打我",
        "我仲介打我",
        "我是工人,仲介拿走我的护照",
    ],
)
def test_a_worker_who_speaks_of_them_is_none(words: str) -> None:
    assert not speaks_as_employer(words)


@pytest.mark.parametrize(
    ("words", "is_another"),
    [
        ("wis ora kuat aku mbak, kepengin mati wae", False),
        ("mbak mending mati aja aku", False),
        ("mbakku wis mati", True),
        ("adik saya mati di hongkong", True),
    ],
)
def test_who_wishes_to_die_speaks_of_themselves_whomever_they_address(words: str, is_another: bool) -> None:
    assert is_about_another(words) is is_another
