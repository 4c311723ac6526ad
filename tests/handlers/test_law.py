"""Who asks in the middle of a report whether something is allowed is told what is confirmed, and nothing is hushed."""

import pytest

from bot.domain.urgency import Urgency
from tests.flows.ordinary_day import says_all
from tests.talk import Talk

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

PREGNANT = "kak aku hamil 4 bulan di hongkong, bos bilang mau dipulangin. itu boleh gak sih hukumnya"
PASSPORT = "majikan pegang paspor aku terus, katanya biar gak ilang. itu wajar gak sih? di malaysia"


async def test_a_question_for_the_law_beside_trouble_is_offered_an_answer(talk: Talk) -> None:
    await says_all(talk.worker, PREGNANT, "tidak kok, cuma nanya")

    assert talk.bot.asks == "rights"
    assert (await talk.ticket()).category == "PREGNANT_CHILD"


@pytest.mark.parametrize(
    "words",
    ["gak ush, aku cuma nanya wajar ga", "emang boleh ya paspor dipegang majikan", "paspor ditahan itu legal gak"],
)
async def test_a_question_for_the_law_is_answered_from_the_catalogue_and_is_no_answer(talk: Talk, words: str) -> None:
    await says_all(talk.worker, PASSPORT, "tidak", "report")
    asked = talk.bot.asks
    await talk.worker.says(words)

    assert "kerja paksa" in talk.bot.text
    assert talk.bot.asks == asked
    ticket = await talk.ticket()
    assert words in [str(each.body.get("text")) for each in await talk.timeline(ticket)]


async def test_an_open_field_keeps_no_question_for_the_law(talk: Talk) -> None:
    await says_all(talk.worker, PREGNANT, "tidak", "report", "lewati", "lewati")
    assert talk.bot.asks == "reach_safely"
    await talk.worker.says("lah jadi boleh gak aku di phk gara2 hamil")

    assert talk.bot.said("rights-nothing_confirmed")
    assert talk.bot.asks == "reach_safely"
    assert "assistance.reach_safely" not in (await talk.ticket()).details


async def test_who_tells_and_asks_in_one_breath_loses_neither(talk: Talk) -> None:
    await says_all(talk.worker, PASSPORT, "tidak", "report", "lewati", "majikan", "januari")
    assert talk.bot.asks == "what_happened"
    await talk.worker.says("majikan simpan paspor saya di lemari sejak datang, itu wajar gak?")

    assert "kerja paksa" in talk.bot.text
    assert "lemari" in str((await talk.ticket()).details["assistance.what_happened"])


@pytest.mark.parametrize(
    "words",
    ["majikan pukul aku tiap hari boleh gak sih hukumnya", "aku dikurung gak boleh keluar, itu wajar gak"],
)
async def test_a_cry_that_asks_for_the_law_is_a_cry(talk: Talk, words: str) -> None:
    await talk.worker.says(words)
    assert (await talk.ticket()).urgency.is_alarm

    await says_all(talk.worker, "tidak", "report")
    await talk.worker.says("majikan mau bunuh saya pakai pisau, boleh gak itu")
    assert (await talk.ticket()).urgency is Urgency.CRITICAL
