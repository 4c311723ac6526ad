"""What somebody tells in a report before it is asked for is used at once, said back, and not asked again."""

import pytest

from tests.flows.ordinary_day import says_all
from tests.talk import Talk

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

BEATEN = "tolong majikan pukul saya"


def police(talk: Talk, country: str) -> str:
    """The first number to call from there."""
    return talk.parts.catalogue.numbers(country, "danger")[0].number


@pytest.mark.parametrize(
    ("words", "country", "asks"),
    [
        ("tolong majikan pukul saya, kat johor", "MY", "safe_to_chat"),
        ("punten abdi tkw, dunungan abdi sok neunggeul. abdi di abu dhabi", "AE", "safe_to_chat"),
        ("help my employer locked me in and beats me, i am in Taipei", "TW", "safe_to_chat"),
        ("saya di Kuwait, majikan pukul saya", "KW", "where_there"),  # of a country alone the town is asked for
    ],
)
async def test_a_place_in_the_first_message_is_used_at_once(talk: Talk, words: str, country: str, asks: str) -> None:
    await talk.worker.says(words)

    assert police(talk, country) in talk.bot.text
    assert talk.bot.asks == asks
    ticket = await talk.ticket()
    assert (ticket.country, "sos.where_now" in ticket.details) == (country, True)


@pytest.mark.parametrize(
    ("first", "later", "agency"),
    [
        ("sakit ginjal ga boleh ke rumah sakit", "jeddah", "KJRI_JED"),
        (BEATEN, "sy di tahan imigrasi arab saudi", "KBRI_RUH"),
    ],
)
async def test_a_place_in_a_later_message_brings_its_numbers(talk: Talk, first: str, later: str, agency: str) -> None:
    await says_all(talk.worker, first, later)

    assert police(talk, "SA") in talk.bot.text
    ticket = await talk.ticket()
    assert (ticket.country, ticket.agency) == ("SA", agency)


async def test_a_place_told_past_a_question_is_said_back_and_not_asked_for(talk: Talk) -> None:
    await says_all(talk.worker, "sos", "lewati", "aman", "tidak", "saya di hongkong pak")

    assert police(talk, "HK") in talk.bot.text
    assert talk.bot.said("understood-final")
    assert (await talk.ticket()).country == "HK"


async def test_who_does_not_want_to_live_is_not_sent_to_the_police(talk: Talk) -> None:
    await says_all(talk.worker, "saya mau mati saja", "saya di hongkong")

    assert "18111" in talk.bot.text
    assert "999" not in talk.bot.text
    assert (await talk.ticket()).country == "HK"


@pytest.mark.parametrize(
    ("words", "country"),
    [
        ("eh bukan malaysia, brunei", "BN"),
        ("bukan malaysia tapi taiwan", "TW"),
        ("bandar seri begawan", "BN"),
        ("salah, saya di singapura", "SG"),
    ],
)
async def test_a_corrected_place_is_heard_anywhere(talk: Talk, words: str, country: str) -> None:
    await says_all(talk.worker, BEATEN, "malaysia", "aman", words)

    assert talk.bot.asks == "in_danger_now"
    assert police(talk, country) in talk.bot.text
    ticket = await talk.ticket()
    assert ticket.country == country
    assert words in [entry.body.get("text") for entry in await talk.timeline(ticket)]
    await talk.worker.says("ya")
    assert police(talk, country) in talk.bot.text
    assert "Malaysia" not in talk.bot.text


@pytest.mark.parametrize(
    "words",
    [
        "orang tua sy pak sukirman di blora",
        "tolong kabari ibu saya di lombok",
        "majikan saya orang singapura",
        "kl saya?",
    ],
)
async def test_somebody_elses_place_is_not_where_the_writer_is(talk: Talk, words: str) -> None:
    await says_all(talk.worker, BEATEN, "malaysia", words)

    assert (await talk.ticket()).country == "MY"
    assert (await talk.person()).country == "MY"


async def test_a_yes_with_a_place_says_where_and_nothing_else(talk: Talk) -> None:
    await says_all(talk.worker, "tolong pak", "iya brunei")

    assert talk.bot.asks == "now"
    assert (await talk.ticket()).country == "BN"


async def test_another_country_where_the_town_was_asked_for_is_a_correction(talk: Talk) -> None:
    await says_all(talk.worker, "SAYA DISEKAP DI MALAYSIA", "iya brunei")

    ticket = await talk.ticket()
    assert (ticket.country, ticket.details["sos.where_now"]) == ("BN", {"text": "Brunei"})


@pytest.mark.parametrize("words", ["saya aman", "ya", "saya takut", "nama sy Wati"])
async def test_what_names_no_place_is_no_answer_to_where(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "sos", words)

    assert talk.bot.asks == "where_now"
    assert "sos.where_now" not in (await talk.ticket()).details


async def test_the_writers_name_is_not_the_name_of_whom_they_tell_of(talk: Talk) -> None:
    await says_all(talk.worker, "istri saya dipukul majikan di riyadh", "iya", "ga tau", "dipukul", "nama saya Karto")
    assert talk.bot.asks == "name"

    await talk.worker.says("siti aminah")

    details = (await talk.ticket()).details
    assert (details["for_another.name"], details["told.reporter_name"]) == ("siti aminah", "Karto")


async def test_home_of_the_parents_is_no_answer_to_where_one_is(talk: Talk) -> None:
    await says_all(talk.worker, "sos", "ibu saya di lombok")

    assert talk.bot.asks == "where_now"
    assert (await talk.ticket()).country is None


@pytest.mark.parametrize("words", ["tidak aman", "tak selamat", "teu aman", "mboten aman", "not safe"])
async def test_T2_not_safe_is_heard_at_any_question(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "sos", "malaysia", "aman", "tidak", words)

    assert talk.bot.said("short_mode")
    assert talk.bot.asks == "reach_safely"
    ticket = await talk.ticket()
    assert ticket.details["sos.safe_to_chat"] is False
    assert "sos.hurt" not in ticket.details


async def test_T2_not_safe_before_it_is_asked_is_not_asked(talk: Talk) -> None:
    await says_all(talk.worker, BEATEN, "teu aman")
    assert talk.bot.asks == "where_now"

    await talk.worker.says("johor")

    assert talk.bot.asks == "reach_safely"
    assert (await talk.ticket()).details["sos.safe_to_chat"] is False


async def test_T2_a_mere_yes_after_words_that_were_not_understood_is_not_safe(talk: Talk) -> None:
    await says_all(talk.worker, "sos", "brunei", "dia galak sekali", "ya")
    assert talk.bot.said("safe-unclear")

    await talk.worker.says("ya")

    assert (await talk.ticket()).details["sos.safe_to_chat"] is None


@pytest.mark.parametrize(
    "words",
    [
        "saya dengar orang teriak minta tolong di apartemen sebelah, orang indo dipukul majikan, di hongkong",
        "i hear a maid next door screaming and beaten in hong kong",
    ],
)
async def test_who_hears_it_next_door_is_given_the_police_there(talk: Talk, words: str) -> None:
    await talk.worker.says(words)

    assert police(talk, "HK") in talk.bot.text
    ticket = await talk.ticket()
    assert (ticket.about, ticket.country) == ("other", "HK")


async def test_what_is_told_one_question_too_early_is_kept(talk: Talk) -> None:
    await says_all(talk.worker, "saya ditahan polisi di malaysia", "sudah 3 bulan", "ga", "depo semenyih")

    assert talk.bot.asks == "what_happened"
    details = (await talk.ticket()).details
    assert details["assistance.detention.where"] == "depo semenyih"
    assert details["assistance.detention.since"] == "sudah 3 bulan"


async def test_company_that_was_told_early_is_not_asked_for(talk: Talk) -> None:
    await says_all(talk.worker, BEATEN, "johor", "aman", "sama majikan", "tidak", "tidak", "lewati")

    assert talk.bot.asks == "safe_contact"
    assert (await talk.ticket()).details["sos.with_whom"] == "employer"


async def test_back_asks_what_was_told_before_it_was_asked(talk: Talk) -> None:
    await says_all(talk.worker, BEATEN, "johor", "aman", "sama majikan", "tidak", "tidak", "lewati", "kembali")

    assert talk.bot.asks == "with_whom"


async def test_who_looks_for_a_child_is_told_what_was_heard_and_not_asked_again(talk: Talk) -> None:
    await says_all(talk.worker, "pak anak sy blm ada kabar dr lebaran", "anak sy ratna. kerja d taiwan katanya")

    assert "Ratna, Taiwan, dr lebaran" in talk.bot.text
    assert (await talk.ticket()).country == "TW"
    await talk.worker.says("benar")
    assert talk.bot.asks == "nickname"


async def test_a_mother_in_fear_is_asked_about_her_son_and_not_where_she_is(talk: Talk) -> None:
    await says_all(talk.worker, "my son is missing in Cambodia, he called crying", "his name is Andri Wijaya, 24")

    assert talk.bot.said("understood-final")
    ticket = await talk.ticket()
    assert (ticket.about, ticket.country, ticket.details["told.name"]) == ("other", "KH", "Andri Wijaya")
    await says_all(talk.worker, "yes")
    assert talk.bot.asks == "nickname"


async def test_who_tells_of_rape_reads_a_warm_word_and_is_never_asked_for_it_again(talk: Talk) -> None:
    await says_all(talk.worker, "tolong, majikan jahat sama saya", "yordania", "aman")
    await talk.worker.says("dia paksa saya.. majikan laki perkosa saya")

    assert talk.bot.said("not_your_fault") and talk.bot.said("believed")

    await says_all(talk.worker, "tidak", "tidak")

    assert talk.bot.asks == "with_whom"
    assert "perkosa" in str((await talk.ticket()).details["told.what_happened"])


async def test_a_number_stands_once_in_a_message(talk: Talk) -> None:
    await says_all(talk.worker, "majikan sering pukul saya, gaji tidak dibayar", "tidak tahu")

    numbers = [line for line in talk.bot.text.splitlines() if "+62 21" in line]
    assert len(numbers) <= 1


async def test_a_ship_that_is_named_stands_in_the_report(talk: Talk) -> None:
    await says_all(talk.worker, "tolong kami dipukul kapten", "kapal namanya Sea Horse 8, 3 mil dari suva")

    assert (await talk.ticket()).details["told.ship"] == "Sea Horse 8"


async def test_who_only_fears_the_police_is_not_held(talk: Talk) -> None:
    await says_all(talk.worker, "tolong majikan pukul saya", "brunei", "aman")
    await talk.worker.says("tidak bahaya sih tapi saya takut ditangkap ga punya visa")

    assert talk.bot.asks == "hurt"
    ticket = await talk.ticket()
    assert ticket.details["sos.in_danger_now"] == "no"
    assert "DETAINED" not in ticket.categories


async def test_of_two_countries_the_one_that_is_not_denied_answers_the_question_for_it(talk: Talk) -> None:
    await says_all(
        talk.worker, "tolong majikan pukul saya", "rumah majikan", "saya salah tadi, di hongkong bukan taiwan"
    )

    assert talk.bot.asks == "safe_to_chat"
    assert police(talk, "HK") in talk.bot.text
    assert (await talk.ticket()).country == "HK"
