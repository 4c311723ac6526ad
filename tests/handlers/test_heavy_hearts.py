"""Who sends only tears, fear or weariness is asked how they are, and what they tell then is a report."""

import pytest

from tests.flows.ordinary_day import says_all
from tests.talk import Talk


@pytest.mark.parametrize(
    "words",
    [
        "takut",
        "takut kak",
        "aku capek bgt",
        "sedih",
        "sieun",
        "wedi mbak",
        "i am so scared",
        "saya tdk mau mati kok cuma capek kerja",
    ],
)
async def test_a_heavy_heart_is_asked_about_before_anything_else(talk: Talk, words: str) -> None:
    await talk.worker.says(words)

    assert talk.bot.heard[-1].message.choices[-1].label in {
        talk.words("menu-choice-sos", language) for language in ("id", "en", "su", "jv")
    }


@pytest.mark.parametrize("told", ["majikan ada di rumah", "suami saya marah terus sejak saya pulang"])
@pytest.mark.parametrize("is_at_menu", [True, False])
async def test_what_is_told_after_that_is_a_report(talk: Talk, told: str, is_at_menu: bool) -> None:
    if is_at_menu:
        await says_all(talk.worker, "halo", "1", "1")
    await says_all(talk.worker, "takut kak", told)

    ticket = await talk.ticket()
    assert (ticket.urgency, talk.bot.asks) == ("high", "now")


@pytest.mark.parametrize("words", ["gapapa kok cuma sedih aja", "mau cari kursus bahasa korea", "siapa ini?", "halo"])
async def test_what_is_no_trouble_after_that_opens_none(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "sedih", words)

    assert await talk.tickets() == []


async def test_what_is_told_without_it_is_no_report(talk: Talk) -> None:
    await talk.worker.says("majikan ada di rumah")

    assert await talk.tickets() == []
