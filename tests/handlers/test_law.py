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


@pytest.mark.parametrize(
    "words",
    [
        "abdi di saudi, paspor dicepeng ku majikan. eta teh kenging henteu?",
        "paspor kula dicekel majikan ning hongkong, niku angsal mboten?",
        "majikan boleh ke pegang passport saya? saya kat singapore",
        "is it allowed that the employer keeps my passport? i am in singapore",
    ],
)
async def test_what_is_asked_in_the_first_words_is_answered_at_once_in_any_of_our_languages(
    talk: Talk, words: str
) -> None:
    await talk.worker.says(words)

    assert "tanda khas kerja paksa" in talk.bot.text or "typical sign of forced labour" in talk.bot.text


async def test_whoever_is_afraid_to_report_hears_the_law_and_who_is_not_told(talk: Talk) -> None:
    await talk.worker.says("abdi di saudi, paspor dicepeng ku majikan. eta teh kenging henteu?")
    await talk.worker.says("alim ngalapor ah sieun. ngan hoyong terang hukumna")

    assert "tanda khas kerja paksa" in talk.bot.text
    assert "Dunungan, agen, atanapi kulawarga henteu diwartosan tanpa widi Anjeun." in talk.bot.text


async def test_the_law_is_told_before_anybody_agrees_to_anything(talk: Talk) -> None:
    await talk.worker.says("itu boleh gak sih bos potong gaji 6 bulan? aku di hongkong")

    assert "bantuan hukum dari perwakilan" in talk.bot.text
    assert talk.bot.asks == "consent"


async def test_whoever_is_made_to_sign_has_an_officer_and_need_not_decide_alone(talk: Talk) -> None:
    await talk.worker.says("aku disuruh ttd surat pengunduran diri gimana ya, bahasa nya aku ga ngerti")
    assert "Anda tidak harus memutuskan ini sendiri." in talk.bot.text
    assert (await talk.ticket()).urgency == "high"

    await talk.worker.says("bos tunggu sampe sore ni, tanda tangan jgn?")
    assert "minta penerjemah, waktu, dan salinannya" in talk.bot.text


async def test_whoever_has_signed_of_their_own_will_is_no_case(talk: Talk) -> None:
    await talk.worker.says("udah ttd kontrak kemarin di pt, tinggal nunggu visa")

    assert await talk.tickets() == []


async def test_a_cry_beside_a_paper_to_sign_is_the_most_urgent(talk: Talk) -> None:
    await talk.worker.says("disuruh ttd surat resign, ga mau malah dipukul dan dikurung, tolong")

    assert (await talk.ticket()).urgency == "critical"


async def test_what_was_told_before_the_question_is_its_topic(talk: Talk) -> None:
    await says_all(talk.worker, "majikan sy di taiwan ga bolehin libur udah 6 bln", "itu boleh ga sih")

    assert await talk.flow() == "rights"
    assert talk.bot.asks == "then.0"  # and no list of topics to choose from


@pytest.mark.parametrize(
    "words", ["umurku 17 nanti 18 bulan depan bisa daftar ga", "aku 17 tahun mau kerja ke taiwan boleh ga"]
)
async def test_who_is_not_of_age_and_asks_is_told_from_when_on(talk: Talk, words: str) -> None:
    await says_all(talk.worker, words)

    assert talk.bot.said("of_age")
    assert await talk.tickets() == []


async def test_a_childs_own_journey_with_a_parent_is_no_work(talk: Talk) -> None:
    await says_all(talk.worker, "anak saya umur 10 boleh ikut saya ke malaysia ga")

    assert not talk.bot.said("of_age")


async def test_whose_age_is_to_be_forged_is_reported(talk: Talk) -> None:
    await says_all(talk.worker, "adek sy umur 17 ditawari kerja ke malaysia, umurnya mau dituain")

    assert (await talk.ticket()).category == "UNDERAGE"
    assert talk.bot.said("stay_until_of_age")
