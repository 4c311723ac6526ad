"""The place of a report is that of the one whom it is about: never the writer's, the family's, or a language's."""

import pytest

from tests.flows.ordinary_day import says_all
from tests.talk import Talk

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.mark.parametrize(
    "words",
    [
        "saya di brebes, ga bisa baca banyak2",
        "saya di brebes",
        "dia di rumah majikannya, sy adiknya di blitar",
        "tolong hub keluarga di tegal",
        "kabari ibunya di lampung ya pak",
    ],
)
async def test_where_the_writer_or_the_family_is_moves_no_report_home(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "anak saya perempuan di jordania, majikannya jahat dipukul terus, tolong", words)

    ticket = await talk.ticket()
    assert (ticket.about, ticket.country) == ("other", "JO")
    assert "Indonesia" not in talk.bot.text


@pytest.mark.parametrize(
    "words", ["saya di brebes", "saya ibunya di tegal jawa tengah", "tolong hub keluarga di tegal"]
)
async def test_where_the_writer_is_tells_no_country_of_another(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "anak saya dipukul majikannya terus, tolong", words)

    assert (await talk.ticket()).country is None


async def test_the_family_to_be_told_is_at_home_and_the_ship_is_not(talk: Talk) -> None:
    await talk.worker.says("tolong kami abk, teman kami dipukul sampai mati di kapal, posisi kira2 samudra hindia")
    await talk.worker.says("pokoknya tolong hub keluarga agus di tegal, ini wifi mau putus")

    assert (await talk.ticket()).country is None


@pytest.mark.parametrize(
    "words", ["indonesia aja bahasanya", "pilih indonesia", "bahasa indonesia aja", "orang tua saya di tegal"]
)
async def test_a_language_or_the_parents_home_moves_nobody_home(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "aku ditampar majikan di hongkong", words)

    ticket = await talk.ticket()
    assert ticket.country == "HK"
    assert talk.bot.asks == "where_there"
    assert "sos.where_there" not in ticket.details


@pytest.mark.parametrize("words", ["indonesia aja bahasanya", "pilih indonesia"])
async def test_a_language_is_no_place_where_none_is_known(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "tolong, majikan nampar aku", words)

    assert (await talk.ticket()).country is None


@pytest.mark.parametrize("words", ["saya sudah pulang, di brebes", "sekarang saya di tegal", "indonesia"])
async def test_who_is_back_home_is_believed(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "aku ditampar majikan di hongkong", words)

    assert (await talk.ticket()).country == "ID"


@pytest.mark.parametrize("words", ["dia sudah pulang ke brebes", "anak saya di brebes sekarang"])
async def test_of_another_who_is_back_home_it_is_believed(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "anak saya dipukul majikannya terus, tolong", words)

    assert (await talk.ticket()).country == "ID"


@pytest.mark.parametrize(
    ("words", "country"),
    [
        ("kami 15 orang dikurung di agen irbil ga dikasih makan", "IQ"),
        ("saya disekap majikan di jordania", "JO"),
        ("saya kena kunci dalam rumah shah alam", "MY"),
        ("kaule ekonci juragan e malaysia tolong", "MY"),
        ("saya disekap di rumah kongsi nilai", "MY"),
        ("saya dipukul, kerja di klab karaoke tawau", "MY"),
    ],
)
async def test_a_place_is_read_as_people_write_it(talk: Talk, words: str, country: str) -> None:
    await talk.worker.says(words)

    assert (await talk.ticket()).country == country


async def test_an_agent_who_is_called_after_a_country_is_no_place(talk: Talk) -> None:
    await talk.worker.says("saya dipukul agen taiwan, tolong")

    assert (await talk.ticket()).country is None
