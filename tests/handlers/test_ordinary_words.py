"""On a calm day whole sentences count: what they name is not asked again, and a question past the list goes on."""

import pytest

from tests.flows.ordinary_day import begin, says_all
from tests.talk import Talk

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


async def test_a_question_about_ones_passport_reaches_the_officer_of_that_country(talk: Talk) -> None:
    await begin(talk, "rights")
    await says_all(talk.worker, "hongkong", "paspor sama libur")
    assert "kerja paksa" in talk.bot.text
    assert "Awak kapal" not in talk.bot.text
    await talk.worker.says("jadi boleh ga majikan pegang paspor saya?")

    request = await talk.ticket()
    assert (request.is_request, request.category, request.country) == (True, "RIGHTS", "HK")
    assert request.details["rights.then.0"] == "jadi boleh ga majikan pegang paspor saya?"
    assert talk.bot.said("rights-question_noted")


async def test_words_that_ask_for_something_else_are_not_taken_for_a_question_here(talk: Talk) -> None:
    await begin(talk, "rights")
    await says_all(talk.worker, "hongkong", "gaji", "trus kartu bantuan itu apa?")

    assert talk.bot.asks == "for_help_card"
    assert await talk.tickets() == []


async def test_what_somebody_tells_of_themselves_is_compared_and_the_main_obstacle_is_named(talk: Talk) -> None:
    await begin(talk, "competence")
    await says_all(talk.worker, "jepang", "lulusan smk keperawatan, umur 21", "kan jadi caregiver", "belum")
    assert talk.bot.asks == "meet.2"
    await says_all(talk.worker, "ya, ga punya tato", "belum")

    assert (
        talk.words("competence-obstacle", need="Minimal D3 keperawatan (2023)", school="SMK keperawatan")
        in talk.bot.text
    )
    assert talk.words("competence-you_meet", items="Tidak bertato; Minimal 18 tahun") in talk.bot.text
    assert talk.words("competence-you_miss", items="Minimal D3 keperawatan (2023)") in talk.bot.text
    await talk.worker.says("ya simpan")
    assert talk.bot.said("competence-list_kept")


async def test_a_place_named_beside_the_courses_is_looked_at_too(talk: Talk) -> None:
    await begin(talk, "training")
    await says_all(talk.worker, "semarang lah", "las")
    assert "Semarang Lah" not in talk.bot.text
    await talk.worker.says("kok cuma serang, jauh. di jember ada ga?")

    assert talk.bot.asks == "search.1.choose.0"
    assert "Di Jember belum ada di daftar kami." in talk.bot.text


async def test_a_country_in_the_question_for_openings_is_not_asked_again(talk: Talk) -> None:
    await begin(talk, "jobs")
    await talk.worker.says("ada lowongan kerja di korea gak?")
    assert talk.bot.asks == "sector.0"
    await talk.worker.says("pabrik")

    assert "tes bahasa (EPS-TOPIK" in talk.bot.text


async def test_news_is_promised_of_every_country_that_was_named(talk: Talk) -> None:
    await begin(talk, "jobs")
    await says_all(talk.worker, "kabari lowongan baru", "korea taiwan", "las")

    assert "Korea Selatan, Taiwan; bidang: Las" in talk.bot.text
    assert (await talk.ticket()).details["wish.country"] == "KR, TW"


async def test_who_names_their_city_is_told_whom_to_ask_about_fairs(talk: Talk) -> None:
    await begin(talk, "jobs")
    await says_all(talk.worker, "bursa kerja", "iya semarang")

    assert talk.words("jobs-office_there", place="Semarang") in talk.bot.text
    assert talk.bot.asks == "then.1"


async def test_a_yes_with_a_condition_beside_it_is_a_yes(talk: Talk) -> None:
    await says_all(
        talk.worker,
        "KUR itu apa bs buat yg punya hutang pinjol? udh pulang dr malaysia taun lalu",
        "setuju",
        "ya tp jgn ke rumah, istri ga tau sy punya hutang",
        "lamongan",
        "las",
    )

    assert "jgn ke rumah" in str([entry.body for entry in await talk.timeline(await talk.ticket())])
