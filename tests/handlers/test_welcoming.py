"""The first words count: whoever has said something is neither asked for its language nor made to say it again."""

import pytest

from tests.flows.ordinary_day import says_all
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("mau daftar pelatihan las di mana ya", "id"),
        ("I want to go home to my family in Indonesia", "en"),
        ("kula badhe wangsul dhateng griya, pripun caranipun", "jv"),
    ],
)
async def test_a_wish_is_read_first_then_consent_is_asked_in_its_language(
    talk: Talk, words: str, language: str
) -> None:
    await talk.worker.says(words)

    person = await talk.person()
    assert talk.bot.asks == "consent"
    assert (person.language, person.language_chosen) == (language, False)
    assert talk.bot.said("welcome-greeting")
    assert talk.bot.said("welcome-next")


async def test_plain_words_without_a_wish_tell_their_language_too(talk: Talk) -> None:
    await talk.worker.says("permisi pak, saya Contoh Wati dari desa sebelah")

    assert talk.bot.asks == "consent"
    assert not talk.bot.said("welcome-next")


@pytest.mark.parametrize("words", ["halo", "assalamualaikum", "Contoh Wati", "?"])
async def test_a_greeting_or_a_name_tells_no_language(talk: Talk, words: str) -> None:
    await talk.worker.says(words)

    assert talk.bot.asks == "language"


async def test_another_language_is_one_tap_away_and_the_question_comes_back(talk: Talk) -> None:
    await talk.worker.says("mau daftar pelatihan las di mana ya")
    await talk.worker.presses(talk.words("button-language"))
    assert talk.bot.asks == "language"
    await talk.worker.presses("English")

    assert talk.bot.asks == "consent"
    assert talk.bot.said("welcome-consent")
    assert (await talk.person()).language_chosen


@pytest.mark.parametrize("words", ["lewati", "gak tau", "tidak tahu"])
async def test_who_would_rather_go_on_is_not_asked_once_more(talk: Talk, words: str) -> None:
    await talk.worker.says("adik saya Rini di Malaysia tidak ada kabar sejak lebaran")
    assert talk.bot.asks == "heard_right"
    await talk.worker.says(words)

    assert talk.bot.asks not in ("heard_right", None)
    assert (await talk.ticket()).country == "MY"


async def test_who_has_cried_and_asks_for_the_menu_is_not_greeted_like_a_stranger(talk: Talk) -> None:
    await talk.worker.says("tolong, majikan pukul saya, paspor saya ditahan")
    await talk.worker.says("menu")

    assert talk.bot.asks == "consent"
    assert not talk.bot.said("welcome-greeting")


async def test_words_past_the_consent_are_read_and_not_sent_back_to_a_list(talk: Talk) -> None:
    await says_all(talk.worker, "assalamualaikum mbak selamat pagi", "yang di semarang")

    assert (talk.bot.asks, talk.bot.said("welcome-read")) == ("consent", True)
    assert not talk.bot.said("rejected_choice")


@pytest.mark.parametrize("before", [[], ["halo", "1"]])
async def test_whose_phone_is_read_finds_few_words_and_no_question_of_consent(talk: Talk, before: list[str]) -> None:
    await says_all(talk.worker, *before, "majikan suka baca hp saya")

    assert talk.bot.text.startswith(talk.words("sos-short_mode"))
    assert (talk.bot.asks, talk.bot.said("welcome-consent")) == ("for_assistance", False)
    await says_all(talk.worker, "ya", "gaji")
    assert (await talk.ticket()).category == "UNPAID"


async def test_whose_chat_is_read_hears_how_it_is_wiped(talk: Talk) -> None:
    await talk.worker.says("majikan sering baca chat saya, gimana cara hapus chat ini")

    assert '"hapus chat"' in talk.bot.text


@pytest.mark.parametrize(
    ("words", "warning"),
    [
        ("ada yg ngaku dari KBRI minta 3 juta nomornya 081234567", "welcome-no_payment"),
        ("dapet loker dari fb, disuruh tf 3jt buat medical", "welcome-no_payment"),
        ("orang ngaku pegawai kjri minta kode otp sy, sdh sy kasih. gmn", "officer_check-code_given"),
    ],
)
async def test_whoever_is_asked_for_money_is_warned_before_any_consent(talk: Talk, words: str, warning: str) -> None:
    await talk.worker.says(words)

    assert (talk.bot.said(warning), talk.bot.asks) == (True, "consent")


@pytest.mark.parametrize(
    "words", ["alhamdulillah aku sehat mbak, cuma mau kabari aja", "aku udh sampai di taoyuan, aman, majikan baik"]
)
async def test_good_news_is_met_with_thanks(talk: Talk, words: str) -> None:
    await talk.worker.says(words)

    assert talk.bot.said("welcome-glad")


@pytest.mark.parametrize("words", ["mau sehat lagi gimana caranya", "majikan ga baik", "saya mau daftar"])
async def test_what_is_no_good_news_is_not(talk: Talk, words: str) -> None:
    await talk.worker.says(words)

    assert not talk.bot.said("welcome-glad")


async def test_what_is_asked_in_the_same_breath_as_the_consent_is_offered(talk: Talk) -> None:
    await says_all(talk.worker, "halo", "1", "ok setuju. sy mau tanya soal orang yg ngaku pegawai KJRI minta kode otp")

    assert talk.bot.asks == "for_officer_check"
    assert (await talk.person()).consent_version is not None


@pytest.mark.parametrize("words", ["iy", "setujuu", "setuju"])
async def test_consent_is_taken_as_people_type_it(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "halo", "1", words)

    assert await talk.flow() == "menu"
    assert (await talk.person()).consent_version is not None


async def test_the_name_of_a_company_tells_no_language(talk: Talk) -> None:
    await talk.worker.says("cek pt asri karya lestari")

    assert talk.bot.said("welcome-consent")
    assert (await talk.person()).language == "id"


async def test_who_wants_a_human_reads_that_there_are_some(talk: Talk) -> None:
    await talk.worker.says("aku mau ngobrol sm org beneran")

    assert talk.bot.said("aside-who_calm")
