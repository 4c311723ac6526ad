"""Words that answer no question of a report put it right: whom it is about, that all is well, that nobody is lost."""

import pytest

from tests.flows.ordinary_day import says_all
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE


@pytest.mark.parametrize("words", ["eh udah ga apa2 kok, tadi cuma marah, batalin aja", "bukan darurat mas"])
async def test_T2_an_alarm_is_taken_back_in_words_at_any_question(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "tolong, majikan pukul saya", "malaysia")
    assert talk.bot.asks == "safe_to_chat"

    await talk.worker.says(words)

    assert talk.bot.said("false-alarm-taken-back")
    assert talk.bot.asks is None
    ticket = await talk.ticket()
    assert (ticket.is_open, ticket.urgency, ticket.needs_review) == (True, "critical", "duress")


async def test_well_for_now_is_no_taking_back_where_danger_was_asked_for(talk: Talk) -> None:
    await says_all(talk.worker, "tolong, majikan pukul saya", "malaysia", "aman", "udah ga apa2")

    assert not talk.bot.said("false-alarm-taken-back")
    assert talk.bot.asks == "hurt"


@pytest.mark.parametrize("words", ["skrg ga, tp nanti malam pulang lagi", "tidak, tapi nanti malam dia datang lagi"])
async def test_danger_that_comes_back_tonight_is_danger(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "tolong, majikan pukul saya", "malaysia", "aman", words)

    assert talk.bot.said("call_now")
    ticket = await talk.ticket()
    assert ticket.details["sos.in_danger_now"] == "yes"
    assert "DANGER_NOW" in ticket.categories
    told = [entry.body.get("text") for entry in await talk.timeline(ticket)]
    assert words in told


@pytest.mark.parametrize(
    "words", ["saya di lombok, suami saya di riyadh", "arab saudi suamiku, aku di indonesia", "suami saya di riyadh"]
)
async def test_who_tells_two_places_reports_about_the_one_abroad(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "sos", words)

    assert talk.bot.said("set_right-about_another")
    assert talk.bot.said("for_another-where_now")
    ticket = await talk.ticket()
    assert (ticket.about, ticket.country, ticket.urgency) == ("other", "SA", "critical")


async def test_what_was_answered_about_the_writer_is_not_told_of_the_other(talk: Talk) -> None:
    await says_all(talk.worker, "sos", "jakarta", "aman", "tidak", "ya")
    assert (await talk.ticket()).details["sos.hurt"] == "yes"

    await talk.worker.says("ini bukan saya, kakak saya yg sakit")

    ticket = await talk.ticket()
    assert ticket.about == "other"
    assert "sos.hurt" not in ticket.details
    assert talk.bot.said("for_another-where_now")


async def test_who_is_not_missing_is_brought_home_and_the_search_does_not_come_back(talk: Talk) -> None:
    await says_all(talk.worker, "istri saya hilang di taiwan", "tidak", "betul")
    assert talk.bot.asks == "name"

    await talk.worker.says("ga dicari pak, saya tau dia dimana, di taipei. mau dipulangkan")

    assert talk.bot.asks == "theirs.in_danger"  # where he is was told
    ticket = await talk.ticket()
    assert (ticket.about, ticket.country) == ("other", "TW")
    assert "WANT_HOME" in ticket.categories
    assert "missing_relative.name" not in ticket.details
    await talk.worker.says("batal")
    assert talk.bot.asks is None


@pytest.mark.parametrize("words", ["saya mau bawa pulang suami saya dari Arab", "jemput istri saya di taiwan"])
async def test_who_fetches_one_of_their_own_is_asked_about_that_one(talk: Talk, words: str) -> None:
    await says_all(talk.worker, words, "1", "iya")

    assert talk.bot.asks == "theirs.where_now"
    ticket = await talk.ticket()
    assert ticket.about == "other"
    assert not {"DEATH", "MISSING"} & set(ticket.categories)


async def test_dia_who_is_to_be_fetched_and_ill_is_not_the_writer(talk: Talk) -> None:
    await says_all(talk.worker, "saya mau bawa pulang suami saya dari Arab", "setuju", "iya", "dia sakit keras")

    ticket = await talk.ticket()
    assert (ticket.about, ticket.country) == ("other", "SA")
    assert "DEATH" not in ticket.categories


async def test_thanks_and_denials_are_no_names_and_thanks_are_answered(talk: Talk) -> None:
    await says_all(talk.worker, "istri saya hilang di taiwan", "tidak", "betul", "makasih")
    assert talk.bot.said("set_right-thanks")
    assert talk.bot.asks == "name"

    await says_all(talk.worker, "kapan ada kabar pak")
    assert talk.bot.said("set_right-news")
    assert talk.bot.asks == "name"

    await says_all(talk.worker, "siapa ya?", "ga tau siapa")
    assert talk.bot.asks == "nickname"
    assert (await talk.ticket()).details["missing_relative.name"] is None


async def test_a_village_head_reports_without_a_name_and_is_not_asked_as_the_victim(talk: Talk) -> None:
    await talk.worker.says("mau laporin calo di desa saya yang mau kirim orang ke kamboja")
    if talk.bot.asks == "consent":
        await says_all(talk.worker, "1", "iya")
    assert talk.bot.asks == "who"

    await says_all(talk.worker, "bukan saya, warga saya", "rt", "identitas saya jangan disebut ya, si Rina 17 tahun")

    assert talk.bot.said("set_right-unnamed")
    assert talk.bot.asks == "happening_now"
    ticket = await talk.ticket()
    assert ticket.about == "other"
    assert ticket.details["told.identity"] == "unnamed"
    assert ticket.details["told.age"] == "17"


async def test_after_reading_about_rights_the_report_goes_on_and_has_its_country(talk: Talk) -> None:
    await says_all(talk.worker, "paspor saya ditahan majikan, apa hak saya", "tidak")
    await talk.worker.presses(talk.words("help_now-rights-read"))
    await talk.worker.says("malaysia")
    await talk.worker.presses(talk.words("rights-then-report"))

    assert talk.bot.asks == "where_now"
    assert (await talk.ticket()).country == "MY"


@pytest.mark.parametrize(
    "words", ["kdg hp ini dia periksa kak. skrg dia lagi tidur", "she checks my phone every night"]
)
async def test_a_phone_that_somebody_looks_into_is_not_safe_and_no_locked_door(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "tolong, majikan pukul saya", "malaysia", words)

    assert talk.bot.asks == "reach_safely"
    ticket = await talk.ticket()
    assert ticket.details["sos.safe_to_chat"] is False
    assert "CONFINED" not in ticket.categories


async def test_who_says_later_that_the_phone_is_read_is_written_to_in_short(talk: Talk) -> None:
    await says_all(talk.worker, "tolong, majikan pukul saya", "malaysia", "aman", "maksudnya dia suka buka hp saya")

    assert talk.bot.said("sos-short_mode")
    assert (await talk.ticket()).details["sos.safe_to_chat"] is False


async def test_who_was_taken_for_locked_in_and_wants_no_calls_is_understood(talk: Talk) -> None:
    await says_all(talk.worker, "tolong saya dikunci majikan, dipukul", "malaysia", "aman")
    await talk.worker.says("tidak dikunci lagi kak, dipukul... jangan telpon ya")

    assert talk.bot.said("contact-no_calls")
    ticket = await talk.ticket()
    assert ticket.details["told.reach_safely"] == "jangan telpon ya"

    await says_all(talk.worker, "ya", "ada luka", "lewati", "sendirian")

    assert (await talk.ticket()).details["sos.safe_contact"] == "jangan telpon ya"
    assert talk.bot.asks is None


@pytest.mark.parametrize(
    ("words", "asks", "category"),
    [
        ("tapi sebenarnya bukan gaji, saya dipukul", "safe_to_chat", "VIOLENCE"),
        ("bukan soal itu pak, ini paspor saya", "passport.holder", "PASSPORT_HELD"),
    ],
)
async def test_another_kind_of_trouble_is_asked_about_anew_in_the_same_report(
    talk: Talk, words: str, asks: str, category: str
) -> None:
    await says_all(talk.worker, "gaji belum dibayar 3 bulan di hongkong", "setuju", "ya", "causeway bay")
    assert talk.bot.asks == "wages.monthly_pay"  # how many months was told

    await talk.worker.says(words)

    assert talk.bot.asks == asks
    ticket = await talk.ticket()
    assert category in ticket.categories
    if category == "VIOLENCE":
        assert talk.parts.catalogue.numbers("HK", "danger")[0].number in talk.bot.text


async def test_who_forwards_for_a_sister_is_asked_about_her_from_then_on(talk: Talk) -> None:
    told = "yg nulis adiknya, ini saya forward dari kakak"
    await says_all(talk.worker, "disekap di karaoke jepang, pintu digembok", told)

    assert (await talk.ticket()).about == "other"
