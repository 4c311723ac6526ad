"""Whoever reports others, a neighbour, a teacher, a village head, is asked about those and not about themselves."""

import pytest

from tests.flows.ordinary_day import says_all
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE


@pytest.mark.parametrize(
    "words",
    [
        "pak sy rt di sidoarjo ada rumah isi 9 perempuan mau dikirim ke kamboja",
        "saya guru smp di ntt, murid saya 3 orang diajak orang kerja ke malaysia, takut lapor pake nama",
        "guru ngaji sini, tetangga sebelah nyekap anak2 perempuan mau dijual ke batam",
        "pak ini lurah desa, ada warga kami 3 orang ditawari kerja di myanmar, lapor anonim",
        "ngalaporkeun tatanggi nu ngajual budak awewe ka malaysia, ulah disebut nami abdi",
        "pak saya rw, ada anak 16 th ktp nya dipalsu mau diberangkatkan ke malaysia",
        "orang tua murid mau kawinkan anak 14th ke org taiwan lewat makelar. kpd siapa lapor",
        "ada anak 16 th mau diberangkatkan, ktp palsu",
        "tetangga ngurung 5 gadis mau dikirim ke malaysia",
    ],
)
async def test_who_tells_that_others_are_to_be_taken_makes_a_report_about_those(talk: Talk, words: str) -> None:
    await talk.worker.says(words)

    ticket = await talk.ticket()
    assert (await talk.flow(), ticket.about, ticket.category) == ("report_trafficking", "other", "TPPO")


@pytest.mark.parametrize(
    "words", ["saya diajak agen kerja ke malaysia", "apakah murid saya boleh ikut magang ke jepang?"]
)
async def test_who_is_taken_themselves_or_only_asks_makes_none(talk: Talk, words: str) -> None:
    await talk.worker.says(words)

    assert await talk.tickets() == []


async def test_whether_a_name_comes_out_is_answered_and_taken_for_no_place(talk: Talk) -> None:
    told = "saya guru smp di ntt, murid saya 3 orang diajak orang kerja ke malaysia, takut lapor pake nama"
    await says_all(talk.worker, told, "apa nama saya akan ketahuan?")

    assert talk.bot.said("aside-secret_name")
    assert talk.bot.asks == "happening_now"
    assert "told.reporter_name" not in (await talk.ticket()).details


@pytest.mark.parametrize("words", ["saya kan lurah nya", "guru"])
async def test_who_they_are_may_be_said_in_their_own_words(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "anak 14th mau dikawinkan ke org taiwan lewat makelar", words)

    assert (await talk.ticket()).details["report_trafficking.who"] == "official"


@pytest.mark.parametrize(
    ("told", "corrected"),
    [
        ("ada orang dikunci di rumah blok c", "tidak pak. saya mau lapor soal rumah itu, bukan saya"),
        ("somebody is locked in here in singapore", "i am neighbour not the maid"),
    ],
)
async def test_who_says_to_be_only_a_neighbour_is_asked_about_the_other_from_then_on(
    talk: Talk, told: str, corrected: str
) -> None:
    await says_all(talk.worker, told, corrected)

    assert (await talk.ticket()).about == "other"
    assert await talk.flow() == "for_another"


async def test_a_neighbours_maid_is_the_one_it_is_about(talk: Talk) -> None:
    await talk.worker.says("my neighbour locks her maid in, indonesian, singapore, i want report without name")

    assert (await talk.ticket()).about == "other"


async def test_a_child_whose_mother_works_abroad_does_not_work(talk: Talk) -> None:
    await says_all(talk.worker, "kak ibu aku dimana", "aku umur 11. ibu aku kerja di arab, udah 3 bulan ga telpon")

    assert "TPPO" not in (await talk.ticket()).categories
