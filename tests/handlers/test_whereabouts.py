"""A shared place tells the country, asked for or not, and the ticket goes to the mission there."""

import pytest

from tests.flows.ordinary_day import says_all
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE

KUALA_LUMPUR, RIYADH, AT_SEA = (3.14, 101.69), (24.71, 46.67), (-20.0, 80.0)


async def test_a_shared_place_answers_where_and_routes_the_ticket(talk: Talk) -> None:
    await talk.worker.says("sos")
    await talk.worker.sends_place(*RIYADH)

    ticket = await talk.ticket()
    assert ticket.country == "SA"
    assert ticket.agency in talk.parts.catalogue.destinations["SA"].mission_codes
    assert (await talk.person()).country == "SA"
    assert talk.bot.asks == "safe_to_chat"


async def test_a_place_at_sea_asks_for_the_country_which_may_be_shared_too(talk: Talk) -> None:
    await talk.worker.says("sos")
    await talk.worker.sends_place(*AT_SEA)
    assert talk.bot.asks == "country"
    await talk.worker.sends_place(*KUALA_LUMPUR)

    assert (await talk.ticket()).country == "MY"
    assert talk.bot.asks == "safe_to_chat"


async def test_a_place_nobody_asked_for_tells_the_country_too(talk: Talk) -> None:
    await talk.worker.says("sos")
    for words in ("lewati", "ya"):
        await talk.worker.says(words)
    await talk.worker.sends_place(*KUALA_LUMPUR)

    assert (await talk.ticket()).country == "MY"


async def test_a_later_place_counts_as_where_she_is_now(talk: Talk) -> None:
    await talk.worker.says("sos")
    await talk.worker.says("Kuala Lumpur")
    await talk.worker.sends_place(*RIYADH)

    assert (await talk.ticket()).country == "SA"


async def test_a_place_picked_on_the_map_does_not_move_who_told_where_she_is(talk: Talk) -> None:
    await talk.worker.says("sos")
    await talk.worker.says("Kuala Lumpur")
    shop = {"location": {"latitude": RIYADH[0], "longitude": RIYADH[1]}, "title": "Toko Contoh", "address": "Contoh"}
    await talk.worker.posts(talk.telegram.message(talk.worker.sender, {"venue": shop, "location": shop["location"]}))

    assert (await talk.ticket()).country == "MY"


@pytest.mark.parametrize(
    "words", ["udah transfer 5jt ke dia", "jam 5 pagi tadi", "majikan ga mau bayar", "bos minta uang"]
)
async def test_what_tells_no_place_is_kept_and_the_place_asked_once_more(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "tolong, saya dipukul", words)

    ticket = await talk.ticket()
    assert talk.bot.asks == "where_now"
    assert "sos.where_now" not in ticket.details
    await talk.worker.says("kuala lumpur")
    assert (await talk.ticket()).country == "MY"


@pytest.mark.parametrize(
    "words", ["gudang isi 20 orang", "rumah majikan, ga boleh keluar", "blok 5 nomor 12", "toko 24 jam"]
)
async def test_a_place_nobody_knows_is_taken_as_it_is_said(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "tolong, saya dipukul", words)

    assert (await talk.ticket()).details["sos.where_now"] == {"text": words}


@pytest.mark.parametrize(
    ("words", "country"),
    [
        ("tolong, aku dikurung di rumah agensi dubai, lima hari", "AE"),
        ("saya dipukul mandor ladang sawit keningau", "MY"),
        ("saya dipukul, mau lari dari rumah agensi dubai ke mana", None),
    ],
)
async def test_a_house_named_by_its_place_tells_where(talk: Talk, words: str, country: str | None) -> None:
    await talk.worker.says(words)

    assert (await talk.ticket()).country == country


async def test_where_somebody_is_now_counts_and_not_where_they_were(talk: Talk) -> None:
    await talk.worker.says("tolong, saya dipukul. dulu kabur dari majikan di riyadh, skrg sembunyi di jeddah")

    assert (await talk.ticket()).agency == "KJRI_JED"


@pytest.mark.parametrize("words", ["sirine terus", "majikan blg biarin aja", "tuan mabok trs pintu di kunci dr luar"])
async def test_what_somebody_tells_instead_of_a_place_is_none(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "SOS", words)
    assert talk.bot.asks == "where_now"
    await says_all(talk.worker, "jeddah")

    ticket = await talk.ticket()
    assert (ticket.country, ticket.details["sos.where_now"]) == ("SA", {"text": "jeddah"})


async def test_a_leg_that_cannot_move_says_nothing_of_who_reads_along(talk: Talk) -> None:
    await says_all(talk.worker, "SOS", "hualien", "kaki ga bisa gerak")

    assert talk.bot.asks == "safe_to_chat"


async def test_a_sister_who_died_is_not_the_writer(talk: Talk) -> None:
    await says_all(talk.worker, "punten, teteh abdi di dubai maot kamari")

    assert (await talk.ticket()).about == "other"


@pytest.mark.parametrize(
    ("words", "place", "country"),
    [
        ("tolong, saya disekap dikamboja", "Kamboja", "KH"),
        ("tolong, saya disekap dihong kong", "Hong Kong", "HK"),
        ("tolong, saya disekap dirumah majikan dijeddah", "Jeddah", "SA"),
    ],
)
async def test_a_place_is_understood_where_its_preposition_is_written_onto_it(
    talk: Talk, words: str, place: str, country: str
) -> None:
    await talk.worker.says(words)

    ticket = await talk.ticket()
    assert (ticket.country, ticket.details["told.place"]) == (country, place)


async def test_a_district_of_jakarta_is_where_an_ill_father_is(talk: Talk) -> None:
    await talk.worker.says("bapak saya sakit stroke pulang dr arab di cakung mau dikunjungi petugas bisa?")

    assert (await talk.ticket()).country == "ID"
