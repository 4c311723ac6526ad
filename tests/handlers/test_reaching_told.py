"""How and when somebody may be reached is kept whenever they say it, and is no answer to anything else."""

import pytest

from tests.flows.ordinary_day import says_all
from tests.talk import Talk

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

REACH = "told.reach_safely"


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("supirnya baik tp jgn telp nomer ini", "jgn telp nomer ini"),
        ("wa aja malem jam 1an", "wa aja malem jam 1an"),
        ("jgn kirim apa2 abis jam 9", "jgn kirim apa2 abis jam 9"),
        ("nomer wa 0551234567 malam aja", "nomer wa 0551234567 malam aja"),
        ("hp cuma bisa malem. pake wa punya org pelabuhan", "hp cuma bisa malem, pake wa punya org pelabuhan"),
        ("please don't call, text only at night", "please don't call, text only at night"),
        ("ulah nelepon, bilih kanyahoan", "ulah nelepon, bilih kanyahoan"),
        ("ini pinjem hp supir", "ini pinjem hp supir"),
    ],
)
@pytest.mark.parametrize("asked", ["safe_to_chat", "in_danger_now", "hurt"])
async def test_it_is_kept_and_answers_no_question_that_was_open(talk: Talk, words: str, kept: str, asked: str) -> None:
    await says_all(talk.worker, "tolong, majikan pukul saya", "jeddah")
    await says_all(talk.worker, *{"safe_to_chat": (), "in_danger_now": ("aman",), "hurt": ("aman", "ya")}[asked])
    await talk.worker.says(words)

    assert talk.bot.asks == asked
    details = (await talk.ticket()).details
    assert details[REACH] == kept
    assert f"sos.{asked}" not in details


async def test_who_has_said_it_is_not_asked_for_it(talk: Talk) -> None:
    await says_all(talk.worker, "saya disekap di myawaddy. bos ngecek hp tiap jam 9 mlm. jgn kirim apa2 abis itu ya")

    assert talk.bot.asks == "in_danger_now"
    kept = "bos ngecek hp tiap jam 9 mlm, jgn kirim apa2 abis itu ya"
    assert (await talk.ticket()).details["sos.reach_safely"] == kept
    assert (await talk.person()).profile.safe_contact == kept


async def test_an_answer_beside_it_is_heard(talk: Talk) -> None:
    await says_all(talk.worker, "tolong, majikan pukul saya", "jeddah", "aman", "ya")
    await talk.worker.says("iya berdarah. wa aja ya, jgn telp")

    details = (await talk.ticket()).details
    assert details["sos.hurt"] == "yes"
    assert details[REACH] == "wa aja ya, jgn telp"


async def test_what_was_agreed_at_a_question_is_not_changed_in_passing(talk: Talk) -> None:
    await says_all(talk.worker, "tolong, majikan pukul saya", "jeddah", "tidak aman", "wa jam 10 malam")
    await talk.worker.says("telp saja ke 0812 0000 0000")

    assert (await talk.person()).profile.safe_contact == "wa jam 10 malam"
    assert (await talk.ticket()).details[REACH] == "telp saja ke 0812 0000 0000"


@pytest.mark.parametrize("words", ["kmaren ada yg kabur ketembak", "perut sakit bgt ada darah"])
async def test_what_says_nothing_of_reaching_is_no_answer_to_how_to_reach(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "tolong, majikan pukul saya", "jeddah", "tidak aman", words)

    assert talk.bot.asks == "reach_safely"

    await talk.worker.says(words)

    assert talk.bot.asks != "reach_safely"
    assert (await talk.ticket()).details["sos.reach_safely"] is None
    assert (await talk.person()).profile.safe_contact is None


@pytest.mark.parametrize(
    "words", ["pas tuan tidur", "facebook siti", "kalau bos keluar rumah", "di sini saja", "minggu"]
)
async def test_any_way_or_time_answers_how_to_reach(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "tolong, majikan pukul saya", "jeddah", "tidak aman", words)

    assert (await talk.ticket()).details["sos.reach_safely"] == words


async def test_a_mothers_number_is_how_to_reach_her_and_no_place(talk: Talk) -> None:
    await talk.worker.says("anak saya perempuan di jordania, majikannya jahat dipukul terus, tolong")
    await talk.worker.says("telpon saja ke 081234567890")

    ticket = await talk.ticket()
    assert ticket.details[REACH] == "telpon saja ke 081234567890"
    assert "for_another.where_now" not in ticket.details


@pytest.mark.parametrize(
    "words",
    [
        "majikan pukul saya tiap malam jam 10",
        "dia bilang jangan telpon siapa2",
        "bos larang saya telpon keluarga",
        "jgn hubungi majikan saya",
        "majikan pinjem hp saya",
        "sudah telp kbri tapi ga diangkat",
        "cuma dikasih makan malam aja",
    ],
)
async def test_what_others_do_or_forbid_is_no_wish_of_how_to_be_reached(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "tolong, majikan pukul saya", "jeddah", "aman", words)

    assert REACH not in (await talk.ticket()).details


@pytest.mark.parametrize(
    "words", ["jgn telp, majikan mau bunuh saya", "jangan telpon tolong saya dipukul", "wa aja, saya dikunci di kamar"]
)
async def test_a_cry_beside_it_still_opens_a_report(talk: Talk, words: str) -> None:
    await talk.worker.says(words)

    assert [each.urgency for each in await talk.tickets()] == ["critical"]


@pytest.mark.parametrize("words", ["kmaren ada yg kabur ketembak", "kemarin temen dibawa pergi entah kemana"])
async def test_words_that_tell_something_else_are_not_made_an_answer(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "tolong, majikan pukul saya", "jeddah", "aman", words)

    assert (await talk.ticket()).details["sos.in_danger_now"] is None


@pytest.mark.parametrize("words", ["tidak tahu", "gak tau", "entah"])
async def test_who_does_not_know_is_believed(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "tolong, majikan pukul saya", "jeddah", "aman", words)

    assert (await talk.ticket()).details["sos.in_danger_now"] == "unknown"


@pytest.mark.parametrize("words", ["kepala saya pusing gelap", "perut aku sakit banget", "makin parah"])
async def test_what_ails_somebody_is_no_place(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "tolong, majikan pukul saya di hongkong", words)

    assert talk.bot.asks == "where_there"


@pytest.mark.parametrize("words", ["rumah sakit queen mary", "rs tuen mun"])
async def test_a_hospital_is_a_place(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "tolong, majikan pukul saya di hongkong", words)

    assert (await talk.ticket()).details["sos.where_there"] == {"text": words}


async def test_a_number_of_ones_mother_is_kept(talk: Talk) -> None:
    await says_all(talk.worker, "tolong, majikan pukul saya", "jeddah", "telp ibu saya aja 081234567890")

    assert (await talk.ticket()).details[REACH] == "telp ibu saya aja 081234567890"


@pytest.mark.parametrize("words", ["iyo bahaya", "ya bahaya", "iya gawat"])
async def test_danger_told_at_the_place_is_not_asked_for_and_is_no_safety(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "tolong, majikan nampar saya di taiwan", words, "taoyuan")

    assert (await talk.ticket()).details["told.in_danger_now"] == "yes"

    await says_all(talk.worker, "aman")

    details = (await talk.ticket()).details
    assert (details["sos.safe_to_chat"], details["sos.in_danger_now"]) == (True, "yes")


@pytest.mark.parametrize("words", ["iyo bahaya", "ya bahaya pak", "iya, di sini bahaya"])
async def test_a_yes_with_danger_in_it_does_not_say_that_it_is_safe(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "tolong, majikan pukul saya", "jeddah", words)

    assert (await talk.ticket()).details["sos.safe_to_chat"] is False


@pytest.mark.parametrize(
    "words", ["mbak aku disetrika juragan neng riyadh", "ibu saya dikunci majikan di riyadh, tolong saya"]
)
async def test_who_is_spoken_to_is_not_whose_place_it_is(talk: Talk, words: str) -> None:
    await talk.worker.says(words)

    assert (await talk.ticket()).country == "SA"
