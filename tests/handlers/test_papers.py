"""Papers, home visits and coming home in one's own words: what is written at a question is taken for what it says."""

import pytest

from bot.domain.checklists import items_of
from tests.flows.ordinary_day import says_all
from tests.safety_talk import enter
from tests.talk import Talk

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


async def to_the_list(talk: Talk) -> None:
    await enter(talk, "companion", "Siapkan berkas", "hongkong", "Perusahaan (P3MI)")
    assert talk.bot.asks == "have.0"


async def states(talk: Talk) -> dict[str, tuple[str, bool]]:
    items = items_of((await talk.ticket()).details)
    return {
        each.label_id.split()[0] + " " + each.label_id.split()[-1]: (each.state, bool(each.file_id)) for each in items
    }


async def test_a_photo_sent_at_a_paper_is_kept_with_it(talk: Talk) -> None:
    await to_the_list(talk)
    await talk.worker.sends_photo()

    assert talk.bot.said("photo_stands")
    assert next(iter((await states(talk)).values())) == ("have", True)
    assert talk.bot.asks == "have.1"


async def test_papers_are_told_of_by_name_by_number_and_all_at_once(talk: Talk) -> None:
    await to_the_list(talk)
    await says_all(talk.worker, "visa sama paspor belum", "tgl 15 desember medikal", "udah semua kecuali paspor")
    assert talk.bot.asks == "then.0"
    assert {name for name, (state, _) in (await states(talk)).items() if state == "lack"} == {"Paspor Paspor"}
    await says_all(talk.worker, talk.words("companion-then-tick"), "5 dan 6")

    assert {state for state, _ in (await states(talk)).values()} == {"have"}
    assert "wish.date" in (await talk.ticket()).details


async def test_a_photo_nobody_asked_for_is_kept_once_its_paper_is_named(talk: Talk) -> None:
    await to_the_list(talk)
    await says_all(talk.worker, "nanti lagi")
    await talk.worker.sends_photo()
    assert talk.bot.said("photo_here")
    await talk.worker.says("yang paspor")

    assert (await states(talk))["Paspor Paspor"] == ("have", True)


@pytest.mark.parametrize(
    "question", ["paspor mati 2021 bisa diperpanjang ga? biayanya brp. sponsor minta 2 juta", "kapan pemilu?"]
)
async def test_a_question_of_ones_own_is_never_led_elsewhere(talk: Talk, question: str) -> None:
    await to_the_list(talk)
    await says_all(talk.worker, "nanti lagi", talk.words("companion-then-question"), question)

    assert talk.bot.asks == "then.1"
    assert (await talk.ticket()).details["companion.round.0.question"] == question


async def test_a_home_visit_takes_words_and_says_whom_to_call(talk: Talk) -> None:
    await enter(talk, "companion", "Kunjungan ke rumah", "adik saya, stroke")
    assert "112" in talk.bot.text
    await says_all(talk.worker, "cilincing jakarta utara jl kenanga 3", "29 th", "ya", "ya", "ya KTP Jakarta")

    (request,) = await talk.tickets()
    assert request.is_request
    assert request.details["wish.home_visit"] == "yes"
    assert "companion.visit.address" not in request.details


async def test_who_came_home_hurt_is_no_longer_abroad_and_is_helped_without_an_alarm(talk: Talk) -> None:
    await talk.worker.says("kulo sampun wangsul saking malaysia, dipun siksa majikan. taksih wedi, mboten saged tilem")
    assert (await talk.ticket()).country == "ID"
    await talk.worker.says("mboten darurat")

    assert talk.bot.said("returnee-comfort")
    assert "129" in talk.bot.text


async def test_town_sum_and_wish_of_a_returnee_are_not_asked_again(talk: Talk) -> None:
    await says_all(talk.worker, "baru pulang dari korea, mau usaha di madiun butuh modal 25 juta", "1", "1")
    assert talk.bot.asks == "experience"
    await says_all(talk.worker, "masak")

    assert (await talk.ticket()).details | {"wish.home": "Madiun", "wish.sum": "25 juta"} == (
        await talk.ticket()
    ).details


@pytest.mark.parametrize(
    ("words", "number"), [("taiwan emergency number pls", "1955"), ("nomor polisi korea berapa", "112")]
)
async def test_public_numbers_need_neither_report_nor_consent(talk: Talk, words: str, number: str) -> None:
    await talk.worker.says(words)

    assert number in talk.bot.text
    assert await talk.tickets() == []


async def test_a_threat_kept_as_proof_is_no_cry_of_its_own(talk: Talk) -> None:
    await enter(talk, "evidence", "Simpan bukti", "chat majikan ngancam")

    assert talk.bot.asks == "proof.0"
    assert talk.bot.said("if_threatened")
    assert await talk.tickets() == []


async def test_papers_told_of_at_once_are_noted_and_those_outside_the_list_are_named(talk: Talk) -> None:
    await to_the_list(talk)
    await talk.worker.says("paspor blm, ktp kk ijazah udh, skck udh")

    assert talk.bot.said("told_lacking")
    assert talk.bot.said("not_listed")
    assert "ktp, kk, ijazah, skck" in talk.bot.text
    assert (await states(talk))["Paspor Paspor"] == ("lack", False)


async def test_a_sister_spoken_to_is_no_family_card(talk: Talk) -> None:
    await to_the_list(talk)
    await talk.worker.says("udah kk")

    assert talk.bot.asks == "have.1"


async def test_of_one_who_is_ill_at_home_the_case_and_the_numbers_are_there_not_where_the_writer_works(
    talk: Talk,
) -> None:
    await talk.worker.says(
        "bapak saya stroke di tanjung priok, bisa didatengin petugas ke rumah gak, saya kerja di taiwan"
    )

    ticket = await talk.ticket()
    assert (ticket.about, ticket.country, ticket.category) == ("other", "ID", "SICK")
    assert "Tanjung Priok" in talk.bot.text
    assert "Jakarta Siaga 112" in talk.bot.text
    assert "Taiwan" not in talk.bot.text

    await says_all(talk.worker, "Ya", "jl warakas gg 5 rt 4, pak sukardi", "jangan pagi2 ya dia terapi")
    ticket = await talk.ticket()
    assert ticket.country == "ID"
    assert ticket.details["told.reach_safely"] == "jangan pagi2 ya dia terapi"
    assert talk.bot.asks == "in_danger_now"


@pytest.mark.parametrize(
    "words",
    ["bapak saya baru pulang dari arab, stroke, bisa petugas datang?", "adik saya baru balik dari qatar, lumpuh"],
)
async def test_who_tells_of_a_parent_home_and_ill_is_not_asked_about_themselves(talk: Talk, words: str) -> None:
    await says_all(talk.worker, words, "Ya")

    ticket = await talk.ticket()
    assert (ticket.about, ticket.country, ticket.category) == ("other", "ID", "SICK")
    assert talk.bot.asks == "where_now"


async def test_a_parent_who_came_home_ill_on_a_calm_day_may_be_visited(talk: Talk) -> None:
    told = "ibu saya sakit parah di rumah, baru pulang dari hongkong, saya di cilincing jakarta utara"
    await says_all(talk.worker, told, "Setuju")

    assert talk.bot.asks == "visit.in_danger"
    assert talk.bot.said("companion-visit_for_family")


async def test_an_hour_is_not_taken_for_not_safe(talk: Talk) -> None:
    await says_all(talk.worker, "SOS", "di taipei taiwan", "jangan malem2 ya saya kerja")

    assert talk.bot.asks == "safe_to_chat"
    assert "sos.safe_to_chat" not in (await talk.ticket()).details


@pytest.mark.parametrize(
    "words",
    [
        "bapak saya sakit di blitar, saya kerja di taiwan dipukul majikan tiap hari tolong",
        "ibu saya stroke di jakarta, saya di taiwan dikunci majikan tolong",
    ],
)
async def test_whoever_cries_for_themselves_is_not_led_home_by_a_sick_parent(talk: Talk, words: str) -> None:
    await talk.worker.says(words)

    ticket = await talk.ticket()
    assert (ticket.about, ticket.country, ticket.urgency.is_alarm) == ("self", "TW", True)


async def test_a_visit_at_home_is_found_in_javanese(talk: Talk) -> None:
    asked = "griyane anak kulo ning jakarta, saged wonten petugas sing rawuh mboten? kulo sampun sepuh"
    await says_all(talk.worker, asked, "Setuju")

    assert talk.bot.asks == "visit.in_danger"


@pytest.mark.parametrize(
    "words",
    [
        "kerja di jepang butuh dokumen apa aja min, sy di kebumen",
        "kerja ke taiwan dokumennya apa aja",
        "berangkat ke korea berkas apa yang perlu disiapkan",
    ],
)
async def test_who_asks_which_papers_are_needed_is_led_to_the_list_and_to_no_opening(talk: Talk, words: str) -> None:
    await says_all(talk.worker, words, "setuju")
    assert talk.bot.asks == "way"
    await says_all(talk.worker, "lewat pt", "udah cukup mksh")

    (ticket,) = await talk.tickets()
    assert ticket.category == "COMPANION"
    assert "'state': 'have'" not in str(ticket.details)


@pytest.mark.parametrize(
    "words",
    [
        "dokumen saya ditahan agen, saya kerja di jepang apa yang harus saya lakukan",
        "saya kerja di taiwan semua dokumen dipegang majikan, saya perlu bantuan",
    ],
)
async def test_who_has_papers_withheld_is_no_list(talk: Talk, words: str) -> None:
    await talk.worker.says(words)

    assert any(ticket.urgency.is_alarm for ticket in await talk.tickets())
