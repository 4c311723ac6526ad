"""Troubles of an ordinary day, told plainly: who is too young, who is home again, who takes a report back."""

import pytest

from tests.flows.ordinary_day import begin, says_all
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE


async def test_one_who_is_too_young_is_told_to_stay_and_is_filed_at_home(talk: Talk) -> None:
    await talk.worker.says("saya 16 tahun, di paspor ditulis 21, besok diberangkatkan agen ke malaysia, gpp kan?")

    ticket = await talk.ticket()
    assert talk.bot.said("stay_until_of_age")
    assert "999" not in talk.bot.text
    assert (ticket.category, ticket.country, ticket.agency) == ("UNDERAGE", "ID", "KP2MI")

    await talk.worker.says("tidak")

    assert talk.bot.asks == "recruiter"


async def test_who_is_pregnant_is_no_child_of_a_worker(talk: Talk) -> None:
    await talk.worker.says("aku hamil 3 bulan di taiwan, majikan mau pecat aku")

    assert (await talk.ticket()).category == "PREGNANT_CHILD"


async def test_who_is_home_again_and_asks_for_insurance_reads_of_it(talk: Talk) -> None:
    await talk.worker.says("saya sudah pulang 2 bulan dari malaysia, jari saya putus kena mesin, bpjs bisa klaim ga?")
    assert (await talk.ticket()).country == "ID"

    await talk.worker.says("tidak")
    await talk.worker.presses(talk.words("help_now-rights-read"))

    assert "asuransi" in talk.bot.text.lower() or "jaminan" in talk.bot.text.lower()


async def test_T2_taking_a_report_back_has_one_answer_also_where_a_pin_is_asked_for(talk: Talk) -> None:
    await talk.worker.says("gaji saya ga dibayar 3 bulan di malaysia, saya mau lapor")
    while talk.bot.asks is not None and not await talk.tickets():
        await talk.worker.says("ya")
    heard = []
    for words in ("tolong hapus laporan saya", "batalin laporan saya", "hapus semua data saya", "batalin laporan saya"):
        await talk.worker.says(words)
        heard.append(talk.bot.text)

    assert talk.words("talk-taken_back") in heard[0]
    assert heard[1] == heard[3] == heard[0]
    assert "PIN" in heard[2]
    assert (await talk.ticket()).is_open


async def test_a_photo_that_is_to_go_is_no_answer(talk: Talk) -> None:
    await talk.worker.says("gaji saya ga dibayar 3 bulan di kuwait, saya mau lapor")
    while talk.bot.asks is not None and not await talk.tickets():
        await talk.worker.says("ya")
    asked = talk.bot.asks
    await talk.worker.says("hapus foto td")

    assert talk.bot.said("aside-remove")
    assert talk.bot.asks == asked
    assert "hapus foto td" not in map(str, (await talk.ticket()).details.values())


async def test_a_letter_about_past_work_goes_to_an_officer_and_asks_for_no_country(talk: Talk) -> None:
    await begin(talk, "companion")
    await talk.worker.says("surat keterangan pernah bekerja")

    assert talk.bot.said("companion-certificate")
    assert talk.bot.asks == "which_work"


@pytest.mark.parametrize(
    "words", ["mau kasih kode ke emak biar emak bisa liat laporan sy", "ngasih kode buat ibu saya"]
)
async def test_a_code_for_the_family_is_led_to_a_record_first(talk: Talk, words: str) -> None:
    await says_all(talk.worker, words, "setuju")

    assert talk.bot.said("family_line-no_cases")
    assert "kode keluarga" in talk.bot.text


@pytest.mark.parametrize(
    "words",
    [
        "td diciduk polisi malaysia di rumah kongsi, 9 org dibawa truk. sy sembunyi di semak",
        "kabur dari majikan di kuala lumpur, jgn dilaporin polisi ya",
        "kami ngumpet dari razia imigresen di tawau malaysia, takut",
    ],
)
async def test_who_wants_no_police_or_hides_from_them_is_not_led_to_them_first(talk: Talk, words: str) -> None:
    await talk.worker.says(words)

    numbers = [line for line in talk.bot.text.split("\n") if " (data " in line]
    assert "Polisi" in numbers[-1]
    assert not any("Polisi" in line for line in numbers[:-1])
    assert not talk.bot.said("comfort-detained")
    assert (await talk.ticket()).details["told.no_police"] is True


async def test_who_is_held_is_comforted_and_who_is_beaten_is_still_led_to_the_police(talk: Talk) -> None:
    await talk.worker.says("saya ditahan polisi di johor, sel penuh, tolong")

    assert talk.bot.text.startswith(talk.words("comfort-detained"))
    other = talk.somebody()
    await other.says("tolong saya dipukul majikan di kuala lumpur, panggil polisi")
    numbers = [line for line in other.bot.text.split("\n") if " (data " in line]
    assert "Polisi" in numbers[0]


async def test_nobody_who_is_pinned_down_is_told_to_move_away_or_asked_again_what_happened(talk: Talk) -> None:
    await says_all(talk.worker, "gempa di hualien, kaki ku ketindih lemari ga bisa gerak, tolong", "aman")
    await talk.worker.says("iya")
    assert talk.bot.text.startswith(talk.words("call_stuck"))
    assert talk.words("call_now") not in talk.bot.text

    await talk.worker.says("iya")

    assert talk.bot.asks == "with_whom"
    assert (await talk.ticket()).details["told.stuck"] is True


@pytest.mark.parametrize("words", ["aku blm mandi, bajunya tak simpen", "celananya belum tak cuci, masih ada bukti"])
async def test_who_was_raped_and_keeps_her_clothes_is_offered_no_box(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "aku diperkosa anak majikan di taichung", words)

    assert talk.bot.asks == "safe_to_chat"
    assert words in [each.body.get("text") for each in await talk.timeline(await talk.ticket())]
