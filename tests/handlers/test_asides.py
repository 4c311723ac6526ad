"""Words in the middle of a report that answer no question: nothing of them is lost, and each gets an honest line."""

import pytest

from bot.domain.tickets import EntryKind
from tests.flows.ordinary_day import says_all
from tests.talk import Talk

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


async def _said(talk: Talk) -> list[object]:
    every = [entry for ticket in await talk.tickets() for entry in await talk.timeline(ticket)]
    return [entry.body.get("text") for entry in every]


@pytest.mark.parametrize("cry", ["SOS", "tolong", "saya mau mati saja", "istri saya dipukul majikan di malaysia"])
async def test_whatever_is_typed_at_any_question_stands_word_for_word_in_the_report(talk: Talk, cry: str) -> None:
    await talk.worker.says(cry)
    typed = [f"kakak saya namanya Dewi tau alamatnya nomor{number}" for number in "abcdefghijkl"]

    for words in typed:
        await talk.worker.says(words)

    said = await _said(talk)
    assert [words for words in typed if words not in said] == []


@pytest.mark.parametrize("words", ["ada anaknya yg jahat suka pukul", "anaknya dirumah terus gatau kenapa marah"])
async def test_words_taken_for_an_answer_stand_beside_what_they_were_taken_for(talk: Talk, words: str) -> None:
    await talk.worker.says("SOS")
    await talk.worker.says("malaysia")
    await talk.worker.says("aman")
    assert talk.bot.asks == "in_danger_now"

    await talk.worker.says(words)
    await talk.worker.says(words)

    answers = [each.body for each in await talk.timeline(await talk.ticket()) if each.kind is EntryKind.ANSWER]
    assert words in [each["text"] for each in answers if each["question"] in ("in_danger_now", "hurt")]


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("terus gimana", "aside-next"),
        ("kapan dtg?", "aside-news"),
        ("can you call me?", "aside-call_me"),
        ("macam mana nak keluar?", "aside-get_out"),
        ("jangan bilang bos ya", "aside-secret"),
        ("kl saya lapor dipecat gak?", "aside-secret"),
        ("kamu siapa", "aside-who"),
        ("bot ya?", "aside-who"),
        ("is this a robot", "aside-who"),
        ("ini benar pemerintah?", "aside-real"),
        ("ini penipuan bukan sih", "aside-real"),
        ("is this really the embassy", "aside-real"),
        ("data kita dikasih ke majikan?", "aside-secret"),
        ("jangan dibuka ke siapa2", "aside-secret"),
        ("apa aku bayar aja biar selesai?", "aside-pay"),
        ("mending transfer aja gak kak", "aside-pay"),
        ("mau ngomong sama orang", "talk-nobody_yet"),
        ("can i talk to a real person", "talk-nobody_yet"),
        ("can stay where tonight?", "aside-where_to"),
    ],
)
async def test_a_question_beside_the_questions_gets_one_honest_line(talk: Talk, words: str, key: str) -> None:
    await talk.worker.says("SOS")
    asked = talk.bot.asks

    await talk.worker.says(words)

    assert talk.bot.said(key)
    assert talk.bot.asks == asked
    assert words in await _said(talk)


async def test_that_is_all_ends_the_questions_and_leaves_the_report(talk: Talk) -> None:
    await talk.worker.says("SOS")

    await talk.worker.says("sudah itu aja")

    assert talk.bot.said("aside-enough")
    assert talk.bot.asks is None
    assert (await talk.ticket()).needs_review is None


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("tutup laporan", "talk-taken_back"),
        ("sudah beres, tutup saja", "talk-taken_back"),
        ("maaf tadi bercanda saja, semua baik baik saja, majikan saya sangat baik", "false-alarm-taken-back"),
        ("maaf itu anak kecil main hp. tidak ada apa apa", "false-alarm-taken-back"),
    ],
)
async def test_closing_words_are_thanked_for_and_close_nothing(talk: Talk, words: str, key: str) -> None:
    await talk.worker.says("tolong saya dipukul majikan di taiwan")

    await talk.worker.says(words)

    ticket = await talk.ticket()
    assert talk.bot.said(key)
    assert talk.bot.asks is None
    assert (ticket.is_open, ticket.needs_review) == (True, "duress")


async def test_a_wish_to_delete_is_heard_inside_a_report(talk: Talk) -> None:
    await talk.worker.says("SOS")

    await talk.worker.says("hapus data saya")

    assert "PIN" in talk.bot.text


@pytest.mark.parametrize("words", ["ga darurat", "mboten darurat", "it's not urgent", "teu darurat"])
async def test_not_urgent_is_no_cry_and_ends_no_report_about_wages(talk: Talk, words: str) -> None:
    await talk.worker.says("gaji saya ga dibayar 3 bulan di taiwan")

    await talk.worker.says(words)

    assert await talk.tickets() == []


async def test_not_urgent_after_a_told_trouble_is_a_no(talk: Talk) -> None:
    await talk.worker.says("sakit ginjal ga boleh ke rumah sakit majikan, jeddah")
    assert talk.bot.asks == "now"

    await talk.worker.says("ga darurat")

    assert (await talk.ticket()).details["help_now.now"] == "no"


async def test_tears_and_then_help_are_a_cry(talk: Talk) -> None:
    await talk.worker.says("😭")

    await talk.worker.says("help")

    assert (await talk.ticket()).urgency == "critical"


async def test_who_mourns_reads_condolence_first_and_is_not_asked_for_a_hurry(talk: Talk) -> None:
    await talk.worker.says("temen saya meninggal di pabrik kemarin di korea")

    assert talk.bot.said("loss_stands")
    assert talk.bot.asks != "now"


async def test_pills_in_the_hand_bring_words_a_number_and_an_officer(talk: Talk) -> None:
    await talk.worker.says("saya mau mati saja, gak kuat lagi. di malaysia")
    before = len(await talk.alerts())

    await talk.worker.says("ada obat di tangan")

    assert talk.bot.said("suicide-means")
    assert "999" in talk.bot.text
    assert len(await talk.alerts()) > before


async def test_nobody_is_sent_to_sit_with_a_harsh_employer(talk: Talk) -> None:
    await talk.worker.says("saya mau mati saja. di malaysia")
    await talk.worker.says("Tidak")
    assert talk.bot.asks == "somebody_near"

    await talk.worker.says("iya majikan galak")

    assert not talk.bot.said("be_together")
    assert talk.bot.said("step_away")


async def test_who_says_farewell_is_who_is_in_despair(talk: Talk) -> None:
    await talk.worker.says("mbak titip anak saya ya, maafkan saya semuanya")

    assert (await talk.ticket()).about == "self"
    assert talk.bot.asks == "hurt_yourself"


async def test_whether_somebody_is_hurt_is_asked_once_more(talk: Talk) -> None:
    await talk.worker.says("saya mau mati saja. di malaysia")

    await talk.worker.says("gak kuat lagi")
    assert talk.bot.asks == "hurt_yourself"
    await talk.worker.says("gpp kok cuma curhat")

    assert talk.bot.asks == "somebody_near"


async def test_not_urgent_after_all_questions_is_thanked_for(talk: Talk) -> None:
    await talk.worker.says("SOS")
    await talk.worker.says("itu saja")

    await talk.worker.says("bukan darurat")

    assert talk.bot.said("talk-taken_back")
    assert talk.bot.asks is None


async def test_who_asks_in_the_first_words_who_reads_them_is_answered_before_anything_else(talk: Talk) -> None:
    await talk.worker.says("ini benar pemerintah? agen bilang kalo lapor ke sini data kita dikasih ke majikan")

    assert talk.bot.text.startswith(talk.words("aside-real"))
    assert talk.words("aside-secret") in talk.bot.text


async def test_who_would_rather_die_than_pay_is_heard(talk: Talk) -> None:
    await talk.worker.says("tolong saya disekap di taiwan")
    await talk.worker.says("mending mati aja biar selesai")

    assert talk.bot.asks == "hurt_yourself"


@pytest.mark.parametrize(
    "words", ["hapusin chat ini dr hp dong majikan suka ngecek", "gmn cara hapus chat ini biar majikan ga liat"]
)
async def test_who_wants_the_talk_off_the_telephone_is_told_how(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "paspor saya ditahan agen di johor", words)

    assert talk.bot.said("aside-clear")


async def test_fear_of_being_arrested_is_answered_and_is_no_arrest(talk: Talk) -> None:
    await says_all(talk.worker, "paspor saya ditahan agen di johor", "nanti sy ditangkap imigrasi ga klo lapor")

    assert talk.bot.said("aside-caught")
    assert "DETAINED" not in (await talk.ticket()).categories


async def test_a_blow_beside_the_fear_of_arrest_alarms_as_ever(talk: Talk) -> None:
    await says_all(
        talk.worker,
        "paspor saya ditahan agen di johor",
        "majikan pukul saya sampai berdarah, nanti sy ditangkap polisi ga",
    )

    assert (await talk.ticket()).urgency == "critical"


async def test_who_fears_a_report_hears_that_none_was_made(talk: Talk) -> None:
    await says_all(
        talk.worker,
        "majikan sy belum bayar 2 bln tapi sy gamau lapor, cuma curhat ya. taipei",
        "setuju",
        "ga usah dicatet, takut dipulangkan",
    )

    assert talk.bot.said("offer-not_reported")
    assert await talk.tickets() == []
    await talk.worker.says("beneran jgn dilaporin ya")
    assert talk.bot.said("aside-secret")
    assert await talk.tickets() == []


async def test_who_turns_a_report_down_and_tells_of_a_blow_is_heard(talk: Talk) -> None:
    await says_all(
        talk.worker,
        "majikan sy belum bayar 2 bln tapi sy gamau lapor, cuma curhat ya. taipei",
        "setuju",
        "ga usah dicatet, takut dipukul lagi kayak kemarin",
    )

    assert (await talk.ticket()).urgency == "critical"
