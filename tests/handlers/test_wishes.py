"""Calm words that say what somebody wants lead there, with one tap, also when they are the very first."""

from datetime import timedelta

import pytest

from tests.flows.ordinary_day import says_all
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE


async def welcome(talk: Talk, words: str) -> None:
    await talk.worker.says(words)
    while talk.bot.asks in ("language", "consent"):
        await talk.worker.says("1")


async def test_the_first_words_decide_where_the_welcome_leads(talk: Talk) -> None:
    await welcome(talk, "mau daftar pelatihan las di mana ya")

    assert await talk.flow() == "training"


async def test_a_wish_is_offered_and_one_tap_goes_there(talk: Talk) -> None:
    await welcome(talk, "halo")
    await talk.worker.says("batal")
    await talk.worker.says("mau daftar pelatihan las di mana ya")
    assert talk.bot.asks == "for_training"
    await talk.worker.says("1")

    assert talk.bot.asks is not None
    assert not talk.bot.said("menu-choice")


async def test_whoever_meant_something_else_gets_the_menu(talk: Talk) -> None:
    await welcome(talk, "halo")
    await talk.worker.says("batal")
    await talk.worker.says("mau daftar pelatihan las di mana ya")
    await talk.worker.says("2")

    assert talk.bot.asks == "choice.0"


@pytest.mark.parametrize("words", ["halo", "terima kasih", "selamat pagi"])
async def test_small_talk_leads_to_the_menu(talk: Talk, words: str) -> None:
    await welcome(talk, words)

    assert talk.bot.asks == "choice.0"


async def test_who_looks_for_somebody_is_asked_about_them_and_not_where_they_are(talk: Talk) -> None:
    await talk.worker.says("anak saya hilang kontak sejak 2021")

    (report,) = await talk.tickets()
    assert (report.is_request, report.category, report.about) == (False, "MISSING", "other")
    assert not talk.bot.said("ask-where_now")
    assert await talk.alerts() == [("opened", "high")]


@pytest.mark.parametrize(
    ("words", "question"),
    [
        ("mencari anak saya", "for_missing_relative"),
        ("di mana istriku sekarang", "for_missing_relative"),
        ("apa hak saya soal hari libur", "for_rights"),
        ("emang boleh kerja tiap hari", "for_rights"),
    ],
)
async def test_words_that_name_no_trouble_are_offered_what_they_ask_for(talk: Talk, words: str, question: str) -> None:
    await welcome(talk, "halo")
    await says_all(talk.worker, "batal", words)

    assert talk.bot.asks == question
    assert await talk.tickets() == []


async def test_a_held_passport_alarms_and_the_question_about_rights_is_not_lost(talk: Talk) -> None:
    await says_all(talk.worker, "paspor saya ditahan majikan, hak saya apa", talk.words("choice-no"))

    assert [(each.category, each.urgency) for each in await talk.tickets()] == [("PASSPORT_HELD", "high")]
    assert await talk.alerts() == [("opened", "high")]
    assert talk.bot.asks == "rights"
    await talk.worker.says(talk.words("help_now-rights-read"))
    assert talk.bot.said("rights-country") or talk.bot.asks == "topic.0"


async def test_who_asks_for_news_by_a_code_opens_no_second_report(talk: Talk) -> None:
    await welcome(talk, "sy mau tanya kabar anak sy yang hilang, punya kode KDWUZ-M7H3R")

    assert talk.bot.said("my_case-no_cases")


async def test_a_number_and_a_doubt_begin_the_check_with_the_number_read(talk: Talk) -> None:
    await talk.worker.says("no ini 085712349876 nyari tki ke polandia, spam di fb. aman?")
    await talk.worker.says("setuju")

    assert await talk.flow() == "recruiter_check"
    assert "085712349876" in talk.bot.text


@pytest.mark.parametrize(
    ("words", "said", "skill"),
    [
        ("sy lulusan smk tata busana mau belajar bhs jepang di jember, bayar ga?", "asked_cost", "Bahasa Jepang"),
        ("mo daftar pelatihan ngerawat orang tua di ende, umur 42 masih boleh kah", "asked_age", "Merawat lansia"),
    ],
)
async def test_what_is_asked_of_a_course_is_answered_and_what_was_learned_is_no_wish(
    talk: Talk, words: str, said: str, skill: str
) -> None:
    for each in (words, "setuju"):
        await talk.worker.says(each)

    assert talk.bot.said(f"training-{said}")
    assert skill in talk.bot.text
    assert "Menjahit" not in talk.bot.text


@pytest.mark.parametrize(
    "words",
    ["no ini 085712349876 ngancam mau bunuh saya, aman ga saya", "agen pegang paspor saya, saya dikurung, aman?"],
)
async def test_who_is_threatened_and_asks_if_it_is_safe_checks_no_recruiter(talk: Talk, words: str) -> None:
    await talk.worker.says(words)

    assert (await talk.ticket()).urgency.is_alarm


async def test_who_is_asked_for_a_picture_of_papers_hears_of_that(talk: Talk) -> None:
    words = "petugas yg namanya Sari itu beneran ada di sini? katanya megang kasus aku tp minta foto ktp"
    for each in (words, "ok"):
        await talk.worker.says(each)

    assert talk.bot.said("officer_check-papers_wait")
    assert "Sari." in talk.bot.text


async def test_who_came_home_in_javanese_lives_on_no_island(talk: Talk) -> None:
    for each in ("aku wis bali seko arab taun wingi, pengen mbukak warung, ono modal KUR ora mas?", "setuju", "nggih"):
        await talk.worker.says(each)

    assert "Bali" not in talk.bot.text


@pytest.mark.parametrize("words", ["mau tanya", "kak mau tanya dong", "halo min boleh nanya ga", "numpang tanya ya"])
async def test_who_only_says_that_they_will_ask_has_asked_for_nothing_yet(talk: Talk, words: str) -> None:
    await says_all(talk.worker, words)

    assert await talk.flow() == "welcome"
    assert not talk.bot.said("welcome-next")


@pytest.mark.parametrize(
    ("told", "flow"),
    [
        (("kak mau tanya", "aku mau kerja ke korea umur 24 lulusan smk mesin", "lulus 2020"), "jobs"),
        (("mau kursus las", "di jember"), "training"),
    ],
)
async def test_what_all_words_before_the_consent_ask_for_together_begins(
    talk: Talk, told: tuple[str, ...], flow: str
) -> None:
    await says_all(talk.worker, *told)

    assert await talk.flow() == flow


async def test_a_question_that_follows_on_a_story_is_what_is_offered(talk: Talk) -> None:
    await says_all(
        talk.worker, "anak saya mau berangkat minggu depan ke taiwan lewat pt abadi contoh", "itu resmi ga ya", "setuju"
    )

    assert talk.bot.asks == "for_recruiter_check"


async def test_who_tells_of_pay_kept_back_goes_on_with_that_whatever_comes_next(talk: Talk) -> None:
    await says_all(
        talk.worker, "gue diphk sepihak di johor, disuruh pulang besok, gaji bulan ini ga dikasih", "paspor dibos"
    )

    assert await talk.flow() == "assistance"


async def test_a_cry_takes_the_place_that_was_told_a_moment_before(talk: Talk) -> None:
    await says_all(talk.worker, "boss tak bagi gaji 4 bulan, saya di klang", "kalau lapor kena halau")

    assert (await talk.ticket()).country == "MY"


async def test_a_cry_takes_no_place_that_was_told_weeks_before(talk: Talk) -> None:
    await talk.worker.says("boss tak bagi gaji 4 bulan, saya di klang")
    talk.clock.move(timedelta(days=40))
    await talk.worker.says("kalau lapor kena halau")

    assert [each.country for each in await talk.tickets()] in ([], [None])


async def test_an_offer_to_report_is_not_replaced_by_a_wish_beside_it(talk: Talk) -> None:
    await says_all(talk.worker, "majikan sy belum bayar gaji 2 bln, sy di taipei", "hak sy apa aja")

    assert await talk.flow() != "rights"


@pytest.mark.parametrize(
    ("words", "flow"),
    [
        ("mau belajar biar ga ketipu calo", "safe_migration"),
        ("sponsor di desa saya minta ijazah asli, wajar ga", "recruiter_check"),
        ("punya info ttg adik saya rina ga? dia di jordan", "missing_relative"),
        ("saya mau suami saya bisa liat laporan saya", "family_line"),
        ("kok belum ada yg hubungi saya", "my_case"),
        ("mau jual kripik ke luar negeri", "returnee"),
        ("saya kades, warga saya banyak yg jadi tki, gimana cara datanya", "outreach"),
    ],
)
async def test_what_ordinary_people_ask_is_offered(talk: Talk, words: str, flow: str) -> None:
    await says_all(talk.worker, "halo", "1", "1", words)

    assert f"for_{flow}" == talk.bot.asks


@pytest.mark.parametrize(
    ("words", "flow"),
    [
        ("sy eks tki cacat kaki kecelakaan kerja di taiwan. ada bantuan kursi roda / rehab?", "returnee"),
        ("saudara saya pulang dari taiwan lumpuh butuh kursi roda", "companion"),
        (
            "tetangga sy baru pulang dr malaysia, stress, ngomong sendiri. dulu dipukuli majikan. ada rehabilitasi gak",
            "returnee",
        ),
    ],
)
async def test_who_is_home_again_and_asks_for_aid_is_in_no_emergency(talk: Talk, words: str, flow: str) -> None:
    await says_all(talk.worker, words, "1")
    if talk.bot.asks == f"for_{flow}":
        await talk.worker.says("ya")

    assert await talk.flow() == flow


async def test_another_town_answers_whether_somebody_lives_in_jakarta(talk: Talk) -> None:
    await says_all(talk.worker, "saudara saya pulang dari taiwan lumpuh butuh kursi roda", "1", "tidak", "indramayu")

    assert talk.bot.asks == "visit.is_adult"


async def test_who_stops_a_course_in_more_words_has_stopped_it(talk: Talk) -> None:
    await says_all(
        talk.worker, "halo", "1", "1", "belajar aman", "ya", "berhenti dulu. sy mau ngomong sama petugas soal sekolah"
    )

    assert await talk.flow() is None
