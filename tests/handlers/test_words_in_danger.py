"""What people in danger write beside the questions: nothing is taken for a "safe", a wish or a fact that it is not."""

from datetime import timedelta

import pytest

from tests.flows.ordinary_day import says_all
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE


@pytest.mark.parametrize(
    "words", ["bisa gugurin ga ya", "aman2 aja tapi sirine bunyi terus", "ini pake hp bajaknya cuma boleh 1x"]
)
async def test_what_only_sounds_like_a_yes_is_no_safe(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "sos", "kuwait", words)

    assert talk.bot.asks == "safe_to_chat"


@pytest.mark.parametrize("words", ["majikan dtg", "cctv di kamar, dia liatin terus", "yuni minta hp nya"])
async def test_who_comes_or_watches_makes_it_unsafe(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "sos", "kuwait", words)

    assert (await talk.ticket()).details["sos.safe_to_chat"] is False


async def test_who_reads_along_counts_where_it_was_said_before_the_report(talk: Talk) -> None:
    await says_all(talk.worker, "majikan baca hp. jangan tulis apa2", "ga digaji 9 bulan, paspor ditahan")

    assert (await talk.ticket()).details["told.safe_to_chat"] is False


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("lewat jendela bisa ga aku lompat lantai 2", "aside-jump"),
        ("tp jgn kasi tau polisi sini dong", "aside-police"),
        ("jangan kasi tau suami saya ya mba plis", "aside-secret"),
        ("kalo ke rumahsakit nanti di tangkep polisi ga", "aside-caught"),
        ("hapus chat caranya gimana kak", "aside-clear"),
        ("chat ini bisa ilang sendiri ga", "aside-clear"),
        ("MANA PETUGASNYA WOI", "aside-news"),
        ("udah 10 menit blm dibales2", "aside-news"),
        ("lari kmn ya enaknya", "aside-where_to"),
        ("kalo hp besok diambil gimana", "lost_keys-here"),
        ("dia gedor gedor pintu kamar", "worse-door"),
        ("rumah sebelah kena rudal", "worse-shots"),
        ("temen saya ga bangun2", "worse-faint"),
        ("minum paracetamol 10 biji tadi", "suicide-call_for_help"),
        ("minta pengacara dan penerjemah", "aside-lawyer"),
        ("boleh tanya dulu ga", "aside-may_ask"),
        ("boleh cerita dulu ya kak", "aside-may_ask"),
        ("bibirnya biru", "worse-breath"),
        ("temen saya ga bisa napas", "worse-breath"),
    ],
)
async def test_what_is_asked_or_told_beside_a_question_is_answered(talk: Talk, words: str, line: str) -> None:
    await says_all(talk.worker, "sos", "kuwait", "aman", words)

    assert talk.bot.said(line)


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("teman sa kemarin di setrum sampe pingsan", "worse-faint"),
        ("kurir ngetok pintu nganter paket", "worse-door"),
        ("minum paracetamol 1 biji tadi", "suicide-call_for_help"),
    ],
)
async def test_what_is_over_or_harmless_needs_no_first_aid(talk: Talk, words: str, line: str) -> None:
    await says_all(talk.worker, "sos", "kuwait", "aman", words)

    assert not talk.bot.said(line)


@pytest.mark.parametrize(
    "words",
    [
        "maaf yang tadi tidak benar. majikan saya orang baik. saya hanya bercanda. tolong dihapus semua laporannya",
        "ok nevermind i dont want to report anymore, please cancel",
        "CANCEL please",
    ],
)
async def test_T2_who_takes_it_back_is_asked_nothing_more_and_an_officer_looks(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "tolong, majikan suka pegang2 saya", "taichung", "aman", words)

    assert talk.bot.asks is None
    assert (await talk.ticket()).needs_review == "duress"


async def test_no_pay_and_no_employer_is_called_what_somebody_tells(talk: Talk) -> None:
    await says_all(
        talk.worker,
        "gaji 7 bulan belum dibayar, paspor di bos, sy di johor",
        "eh salah deng bukan 7 tp 3 bulan",
        "tidak",
        "kilang papan",
        "anak demam dari smalam",
        "1800 ringgit",
        "shelter di mana, takut polisi",
        "lewati",
    )

    details = (await talk.ticket()).details
    assert (details["assistance.wages.months_unpaid"], details["assistance.wages.monthly_pay"]) == (3, "1800 ringgit")
    assert not details.get("assistance.wages.employer_name")


async def test_years_without_a_permit_are_no_age(talk: Talk) -> None:
    await talk.worker.says("bang, aku dah 6 tahun kosong di sabah, semalam kena tangkap")

    assert "told.age" not in (await talk.ticket()).details


async def test_who_asks_to_tell_their_wife_does_not_cry_for_help(talk: Talk) -> None:
    await says_all(talk.worker, "semalam kena tangkap imigresen, di sabah", "boleh tolong bagi tau bini aku")

    assert (await talk.ticket()).urgency == "high"


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("asrama kebakaran, pintu dikunci dari luar", "worse-fire"),
        ("kak saya mau lahiran sekarang di kamar kos, ketuban pecah", "worse-birth"),
        ("majikan siram air panas, melepuh semua", "worse-burn"),
        ("majikan bawa pisau, dia gedor pintu kamar mandi", "worse-door"),
        ("bayi saya panas 41 kejang, rs nolak", "worse-faint"),
    ],
)
async def test_what_cannot_wait_is_met_with_what_helps_from_the_first_message_on(
    talk: Talk, words: str, line: str
) -> None:
    await talk.worker.says(words)

    assert talk.bot.said(line)
    assert (await talk.ticket()).urgency == "critical"


@pytest.mark.parametrize(
    "words", ["iya dia baca semua chat saya", "majikan ikut baca ini", "jangan kirim kode2 gitu mbak nanti kebaca"]
)
async def test_who_says_that_somebody_reads_it_is_never_noted_as_safe(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "sos", "kuwait", words)

    assert (await talk.ticket()).details["told.safe_to_chat"] is False


@pytest.mark.parametrize(
    "words", ["jawab kak cepetan saya ttd ngga", "saya boleh ngaku ga biar cepet", "disuruh ttd kertas"]
)
async def test_who_is_to_sign_or_confess_need_not_decide_alone(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "saya ditahan polisi di hong kong", "ya", words)

    assert talk.bot.said("aside-sign")


async def test_a_place_somebody_asks_about_is_not_where_they_are(talk: Talk) -> None:
    await says_all(talk.worker, "sos", "nyebrang ke thailand aman ga")

    assert (talk.bot.asks, (await talk.ticket()).country) == ("where_now", None)


@pytest.mark.parametrize(
    "words", ["25.0330, 121.5654", "https://maps.google.com/?q=25.0330,121.5654", "25.03N 121.56E"]
)
async def test_a_typed_point_is_a_place(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "sos", words)

    assert (await talk.ticket()).country == "TW"


async def test_who_cannot_read_and_lets_another_type_has_not_agreed(talk: Talk) -> None:
    await says_all(talk.worker, "halo", "1", "sy tida bisa baca dong, ini anak bos yg ketik")

    assert talk.bot.asks == "consent"


async def test_who_is_not_understood_twice_reads_how_to_be_heard(talk: Talk) -> None:
    await says_all(talk.worker, "halo", "1", "1", "habsu")
    assert talk.bot.said("menu-unread")
    await talk.worker.says("akl")

    assert talk.bot.said("menu-unread_again")


async def test_a_name_told_where_a_day_is_asked_for_is_kept(talk: Talk) -> None:
    await says_all(talk.worker, "saya ditahan polisi di manila", "tidak")
    for _ in range(6):
        if talk.bot.asks == "since":
            break
        await talk.worker.says("lewati")
    await talk.worker.says("nama saya bayu contoh")

    assert (await talk.ticket()).details["told.name"] == "Bayu Contoh"


async def test_who_gives_birth_reads_that_the_ambulance_comes_first(talk: Talk) -> None:
    await says_all(talk.worker, "saya mau lahiran sekarang di kamar kos taiwan", "kalo telpon 119 di deportasi ga")

    assert talk.bot.said("aside-caught_life")
    assert not talk.bot.said("aside-caught")


@pytest.mark.parametrize("words", ["harus mandi ga ya apa jgn", "obat biar ga hamil apa"])
async def test_what_to_do_after_an_assault_is_told_there_and_nowhere_else(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "saya diperkosa majikan", "kuwait", words)
    assert talk.bot.said("aside-after")

    other = talk.somebody()
    await says_all(other, "saya dikunci majikan", "kuwait", words)
    assert not other.bot.said("aside-after")


async def test_a_witness_who_is_hunted_reads_what_helps_and_officers_are_called_again(talk: Talk) -> None:
    await says_all(talk.worker, "temen saya dipukuli mandor sampai mati di kapal, posisi taiwan")
    while talk.bot.asks is not None:
        await talk.worker.says("lewati")
    await talk.passes(timedelta(minutes=5))
    await talk.worker.says("sekarang mandor cari saya, saya mau dibunuh")

    assert talk.bot.said("worse-danger")


async def test_fear_of_an_arrest_is_no_arrest(talk: Talk) -> None:
    await says_all(talk.worker, "majikan pukul saya, di jepang", "kalo lapor polisi nanti saya yg ditangkap")

    assert not talk.bot.said("comfort-detained")


@pytest.mark.parametrize("words", ["sendirian", "hah ngga lah", "towke tau sa foto, dong cari sa"])
async def test_how_somebody_is_names_no_place(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "sos", words)

    assert talk.bot.asks == "where_now"


async def test_T1_who_is_watched_reads_how_the_talk_is_closed(talk: Talk) -> None:
    await says_all(talk.worker, "sos", "kuwait", "tidak aman")

    assert '"keluar"' in talk.bot.text


async def test_a_place_asked_about_twice_is_still_no_place(talk: Talk) -> None:
    await says_all(talk.worker, "saya di laos, kabur dari kompleks scam", "ke mana ya", "nyebrang ke thailand aman ga")

    assert (await talk.ticket()).country == "LA"


async def test_the_flag_of_a_ship_is_not_where_it_is(talk: Talk) -> None:
    await says_all(talk.worker, "kapal sy di somalia ditahan bajak laut", "nama kapal golden ocean bendera panama")

    assert (await talk.ticket()).country == "SO"


async def test_what_a_battery_has_left_chooses_nothing(talk: Talk) -> None:
    await says_all(talk.worker, "sos", "kuwait", "2%")

    assert "sos.safe_to_chat" not in (await talk.ticket()).details


async def test_whose_phone_is_to_be_taken_reads_how_to_go_on(talk: Talk) -> None:
    await says_all(talk.worker, "sos", "kuwait", "aman", "hp mau disita 5mnt lg")

    assert talk.bot.said("lost_keys-here")


@pytest.mark.parametrize(
    ("words", "category"),
    [
        ("saya mau mati saja", "SUICIDAL"),
        ("saya sakit, mau mati aja", "SUICIDAL"),
        ("majikan kunci pintu saya di dalam", "CONFINED"),
        ("anak saya hilang", "MISSING"),
    ],
)
async def test_a_cry_that_the_question_for_the_kind_cannot_take_opens_its_report(
    talk: Talk, words: str, category: str
) -> None:
    await says_all(talk.worker, "halo", "1", "1", "3", words)

    ticket = await talk.ticket()
    assert (ticket.category, ticket.urgency.is_alarm) == (category, True)


async def test_the_bereaved_read_no_first_aid_for_how_it_ended(talk: Talk) -> None:
    await says_all(talk.worker, "suami saya meninggal di taiwan kemarin pagi")
    await talk.passes(timedelta(minutes=5))
    await talk.worker.says("waktu itu susah napas katanya")

    assert not talk.bot.said("worse-breath")


async def test_what_cannot_wait_leaves_the_kind_of_trouble_as_it_was_told(talk: Talk) -> None:
    await talk.worker.says("paspor saya ditahan, bibir saya biru")

    assert "PASSPORT_HELD" in (await talk.ticket()).categories


async def test_the_wish_for_no_police_is_answered_once(talk: Talk) -> None:
    await says_all(talk.worker, "sos", "kuwait", "aman", "jangan telpon polisi ya")

    assert talk.bot.text.count(talk.words("aside-police")) == 1


async def test_what_has_no_answer_here_is_still_noted(talk: Talk) -> None:
    await says_all(talk.worker, "saya dikunci majikan", "kuwait", "obat biar ga hamil apa")

    assert talk.bot.said("help_now-noted")


async def test_fear_of_being_found_out_hides_no_numbers(talk: Talk) -> None:
    await talk.worker.says("majikan pukul saya di dubai, takut ketahuan kalau lapor")

    assert "998" in talk.bot.text
