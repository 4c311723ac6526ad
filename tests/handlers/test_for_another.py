"""Trouble of somebody else, and trouble that was told before any question: what is known already is not asked."""

from datetime import timedelta

import pytest

from tests.flows.ordinary_day import begin, says_all
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE


async def test_an_alarm_about_a_child_asks_about_the_child(talk: Talk) -> None:
    await talk.worker.says("anak saya disekap di Malaysia")

    assert talk.bot.asks == "where_now"
    assert talk.bot.said("for_another-where_now")
    assert all(row.message.ask_location is None for row in talk.bot.heard)
    ticket = await talk.ticket()
    assert (ticket.about, ticket.country, ticket.urgency.value) == ("other", "MY", "critical")
    assert (await talk.person()).country is None


async def test_yes_to_help_now_goes_on_about_the_one_who_needs_it(talk: Talk) -> None:
    await talk.worker.says("paspor suami saya ditahan majikan di Riyadh")
    assert talk.bot.asks == "now"

    await talk.worker.says("ya")

    assert talk.bot.asks == "in_danger_now"  # where he is was told
    ticket = await talk.ticket()
    assert (ticket.about, ticket.country, ticket.urgency.value) == ("other", "SA", "critical")
    assert ticket.details["for_another.where_now"] == {"text": "Riyadh"}


async def test_a_cry_that_turns_out_to_be_for_another_stays_one_report(talk: Talk) -> None:
    await talk.worker.says("tolong pak")
    talk.clock.move(timedelta(seconds=20))
    await talk.worker.says("anak saya disekap di Malaysia")

    assert talk.bot.said("for_another-where_now")
    assert (await talk.ticket()).about == "other"


async def test_a_search_carries_over_what_was_told_before_the_first_question(talk: Talk) -> None:
    await talk.worker.says("Anak saya Siti Contoh hilang di Arab Saudi, terakhir kabar lebaran 2021")
    assert talk.bot.asks == "heard_right"
    assert "Siti Contoh, Arab Saudi, terakhir kabar lebaran 2021" in talk.bot.text

    await talk.worker.says("betul")

    assert talk.bot.asks == "nickname"
    ticket = await talk.ticket()
    assert ticket.country == "SA"
    assert ticket.details["missing_relative.name"] == "Siti Contoh"
    assert ticket.details["missing_relative.last_contact"] == "terakhir kabar lebaran 2021"


async def test_what_was_misheard_leaves_the_report_and_is_asked(talk: Talk) -> None:
    await talk.worker.says("Anak saya Siti Contoh hilang di Arab Saudi")
    await talk.worker.presses("Ada yang salah")

    assert talk.bot.asks == "name"
    assert "missing_relative.name" not in (await talk.ticket()).details


@pytest.mark.parametrize(
    ("words", "kind"), [("paspor saya ditahan majikan", "passport"), ("saya sakit parah", "illness")]
)
async def test_assistance_does_not_ask_for_a_kind_of_trouble_it_was_told(talk: Talk, words: str, kind: str) -> None:
    await talk.worker.says(words)
    await talk.worker.says("tidak")

    assert talk.bot.asks == "where_now"
    assert talk.words("assistance-heard", kind=kind) in talk.bot.text
    assert (await talk.ticket()).details["assistance.kind"] == kind


async def test_a_kind_that_was_misheard_is_corrected_with_one_tap(talk: Talk) -> None:
    await talk.worker.says("paspor saya ditahan majikan")
    await talk.worker.says("tidak")
    await talk.worker.presses("Bukan soal itu")
    assert talk.bot.asks == "kind"

    await talk.worker.presses("Gaji")

    assert talk.bot.asks == "where_now.1"
    assert (await talk.ticket()).details["assistance.kind"] == "wages"


@pytest.mark.parametrize(
    ("words", "flow", "first_asked"),
    [
        ("PT Maju Contoh itu resmi atau bukan", "recruiter_check", "money"),
        ("apa syarat kerja ke korea", "competence", "sector"),
    ],
)
async def test_what_the_first_words_named_is_not_asked_on_a_calm_day(
    talk: Talk, words: str, flow: str, first_asked: str
) -> None:
    await says_all(talk.worker, words, "1")
    if flow == "recruiter_check":  # the other needs no "may I?": it leaves nothing until somebody wants it
        assert talk.bot.asks == f"for_{flow}"
        await talk.worker.says("iya")

    assert talk.bot.asks == first_asked


async def test_the_skill_that_was_named_is_looked_up_at_once(talk: Talk) -> None:
    await says_all(talk.worker, "saya mau cari pelatihan las", "1", "boleh", "saya di jember")

    assert "Pelatihan di Jember diurus" in talk.bot.text
    assert "1. Las" in talk.bot.text


async def test_a_wish_not_to_be_called_is_kept_as_what_it_means(talk: Talk) -> None:
    await says_all(talk.worker, "sos", "Kuala Lumpur", "ya", "tidak", "tidak", "lewati", "sendiri", "jangan telepon")

    kept = (await talk.person()).profile.safe_contact
    assert kept == talk.words("safe-contact-no_calls", words="jangan telepon")
    assert talk.bot.said("contact-no_calls")


async def test_who_does_not_have_what_is_asked_for_has_passed_over_it(talk: Talk) -> None:
    await says_all(talk.worker, "gaji saya belum dibayar", "1", "iya", "Kuala Lumpur", "3", "gak tau", "gak ada")

    assert talk.bot.asks == "what_happened"
    assert (await talk.ticket()).details["assistance.wages.employer_name"] is None


async def test_a_neighbour_who_tells_past_the_list_is_not_asked_the_same_for_ever(talk: Talk) -> None:
    await says_all(talk.worker, "mau lapor calo di kampung", "1", "iya", "tetangga")
    asked = talk.bot.asks
    await says_all(talk.worker, "di desa contoh", "dia mengajak anak sekolah ke kota")

    assert asked is not None
    assert talk.bot.asks not in (None, asked)


# Despair of somebody else


async def test_who_fears_for_somebody_else_is_asked_about_that_one(talk: Talk) -> None:
    await talk.worker.says("adik saya di Hong Kong bilang mau bunuh diri")

    assert talk.bot.asks == "hurt_themselves"
    assert talk.bot.said("for_another-hint_stands")
    assert talk.bot.said("for_another-lifeline")
    assert "18111" in talk.bot.text
    ticket = await talk.ticket()
    assert (ticket.about, ticket.country, ticket.category) == ("other", "HK", "SUICIDAL")
    assert ticket.urgency == "critical"
    assert (await talk.person()).country is None

    await says_all(talk.worker, "belum, katanya capek", "lewati", "ada kakak saya")
    assert talk.bot.said("for_another-stay_with")
    await says_all(talk.worker, *["lewati"] * 3)

    assert talk.bot.asks is None
    assert talk.bot.said("what_next")


async def test_no_number_of_another_country_is_shown_to_who_fears_for_somebody(talk: Talk) -> None:
    await talk.worker.says("teman saya pengin mati wae")

    assert talk.bot.asks == "hurt_themselves"
    assert not talk.bot.said("for_another-lifeline")


async def test_who_speaks_of_themselves_after_all_is_asked_so_in_the_same_report(talk: Talk) -> None:
    await talk.worker.says("adik saya bilang mau bunuh diri")
    await talk.worker.presses("Ini tentang saya")

    assert talk.bot.asks == "hurt_yourself"
    assert (await talk.ticket()).about == "self"


async def test_a_hint_about_another_inside_a_report_is_met_with_words_about_that_one(talk: Talk) -> None:
    await says_all(talk.worker, "anak saya disekap di Hong Kong", "Kowloon")
    await talk.worker.says("anak saya bilang mau bunuh diri")

    assert talk.bot.said("for_another-hint_stands")
    assert not talk.bot.said("suicide-heard")
    assert "18111" in talk.bot.text
    assert "SUICIDAL" in (await talk.ticket()).categories


# The way home of somebody else


@pytest.mark.parametrize(
    "words",
    [
        "saya mau memulangkan anak saya dari Malaysia",
        "kula badhe mulangaken anak kula saking Malaysia",
        "I want to bring my daughter home from Malaysia",
    ],
)
async def test_who_brings_one_of_their_own_home_is_asked_about_that_one(talk: Talk, words: str) -> None:
    await says_all(talk.worker, words, "1", "1")
    assert talk.bot.asks == "theirs.where_now"

    await says_all(talk.worker, "Johor", "aman kok")

    assert talk.bot.said("repatriation-theirs-hurt_or_ill")
    ticket = await talk.ticket()
    assert (ticket.about, ticket.country, ticket.category) == ("other", "MY", "WANT_HOME")
    assert (await talk.person()).country is None


async def test_who_wants_home_themselves_after_all_says_so_with_one_tap(talk: Talk) -> None:
    await says_all(talk.worker, "saya mau memulangkan anak saya dari Malaysia", "1", "1")
    await talk.worker.presses("Ini tentang saya")
    assert talk.bot.asks == "where_now"

    await talk.worker.says("Johor")

    assert talk.bot.said("repatriation-in_danger")
    assert (await talk.ticket()).about == "self"
    assert (await talk.person()).country == "MY"


# What is written at once


@pytest.mark.parametrize("question", ["bagaimana cara daftar jadi pemilih di Hong Kong?", "apa anak saya boleh ikut"])
async def test_a_question_written_where_yes_or_no_is_asked_is_the_question(talk: Talk, question: str) -> None:
    await begin(talk, "civic")
    await talk.worker.says(question)

    assert talk.bot.said("civic-noted")
    request = await talk.ticket()
    assert (request.category, request.details["civic.question_left"]) == ("CIVIC", question)


async def test_who_only_says_that_there_is_a_question_is_asked_for_it(talk: Talk) -> None:
    await begin(talk, "civic")
    await talk.worker.says("mau tanya")

    assert talk.bot.asks == "question"


async def test_who_has_no_question_left_leaves_nothing(talk: Talk) -> None:
    await begin(talk, "civic")
    await talk.worker.says("gak ada kak")

    assert talk.bot.said("civic-any_time")
    assert await talk.tickets() == []


@pytest.mark.parametrize("told", ["0812 9000 1234", "rekening BCA 1234567890 katanya petugas"])
async def test_a_number_written_at_the_first_list_is_the_one_to_check(talk: Talk, told: str) -> None:
    await begin(talk, "officer_check")
    await talk.worker.says(told)

    assert talk.bot.asks == "then"
    assert talk.bot.said("officer_check-ask_for_word")


# What is told of one of their own is neither asked again nor taken for something else


async def test_a_hospital_is_no_praise_for_a_step_after_poison_and_the_place_brings_numbers(talk: Talk) -> None:
    await talk.worker.says("istri saya sakit keras di abu dhabi, saya mau dia dibawa pulang ke cirebon, sudah 2 minggu")
    assert (await talk.ticket()).country == "AE"

    await talk.worker.says("iya sekarang!! dia di rumah sakit tapi majikan gak mau bayar")

    assert talk.bot.asks == "in_danger_now"
    assert not talk.bot.said("help_is_called") and not talk.bot.said("ticket-adopted")
    await talk.worker.says("tidak")
    assert talk.bot.asks == "name"  # illness and story were told in the first message


async def test_the_bereaved_are_asked_about_the_body_and_the_papers(talk: Talk) -> None:
    await talk.worker.says(
        "kakak saya meninggal di jeddah kemarin, kami keluarga di sampang mau jenazahnya dipulangkan"
    )

    assert talk.bot.said("for_another-loss_stands")
    assert talk.bot.asks == "death_papers"
    assert (await talk.ticket()).country == "SA"


@pytest.mark.parametrize("words", ["dia sudah MENINGGAL pak", "orangnya sudah wafat, ada di kamar jenazah"])
async def test_a_death_told_in_the_middle_ends_the_questions_about_the_living(talk: Talk, words: str) -> None:
    await talk.worker.says("anak saya disekap di Malaysia")
    await talk.worker.says("Johor Bahru")
    assert talk.bot.asks == "in_danger_now"

    await talk.worker.says(words)

    assert talk.bot.said("for_another-loss_stands")
    assert talk.bot.asks in ("where_rests", "what_happened")
    assert "DEATH" in (await talk.ticket()).categories


async def test_a_dead_phone_is_no_death(talk: Talk) -> None:
    await says_all(talk.worker, "anak saya disekap di Malaysia", "Johor Bahru", "tidak tahu, hp nya mati")

    assert talk.bot.asks == "hurt"


async def test_whoever_is_detained_is_asked_for_by_the_place_and_not_by_the_company(talk: Talk) -> None:
    await talk.worker.says(
        "tolong teman saya ditangkap imigresen di kuala lumpur tadi pagi waktu operasi, namanya Rohmat"
    )
    await says_all(talk.worker, "ya", "tidak tahu", "tidak")

    assert talk.bot.asks == "where_held"
    await talk.worker.says("depo bukit jalil")
    assert talk.bot.asks == "reach_you"


async def test_a_neighbour_is_told_whom_to_call_and_asked_for_no_name_they_do_not_know(talk: Talk) -> None:
    await talk.worker.says("saya di penang, tetangga sebelah ada jeritan tiap malam, itu maid indon kena pukul agaknya")
    assert talk.bot.said("for_another-call_there")
    assert (await talk.ticket()).country == "MY"

    await says_all(talk.worker, "ya", "tidak tahu. saya tak tahu nama dia")

    assert talk.bot.asks == "with_whom"


async def test_a_name_and_a_ransom_told_beside_other_things_are_kept(talk: Talk) -> None:
    await talk.worker.says("adik saya di kamboja dikurung suruh nipu online, minta tebusan 80 juta")
    assert talk.bot.said("ransom-talk_first")

    await says_all(talk.worker, "poipet", "ya", "ya, disetrum. dia namanya Dedi, 24 tahun")

    assert not talk.bot.said("ransom-talk_first")
    details = (await talk.ticket()).details
    assert (details["told.wanted_sum"], details["for_another.name"]) == ("80 juta", "Dedi")
    assert talk.bot.asks == "with_whom"


async def test_a_shelter_that_reports_two_women_is_not_asked_whether_it_is_in_danger(talk: Talk) -> None:
    await talk.worker.says(
        "saya petugas shelter di Jeddah. Melaporkan dua PMI, keduanya kabur dari majikan, satu hamil, satu patah tangan"
    )
    await talk.worker.says("Ya, Ani sudah 8 bulan dan pendarahan")

    ticket = await talk.ticket()
    assert (ticket.about, ticket.country) == ("other", "SA")
    assert not talk.bot.said("for_another-call_there")
    await says_all(talk.worker, "tidak", "jadi dua laporan atau satu?")
    assert talk.bot.said("aside-one_report")
    await talk.worker.says("Ani")
    assert talk.bot.asks == "reach_you"  # nobody asks who is with those whom the writer shelters


async def test_a_child_who_asks_for_its_mother_looks_for_her(talk: Talk) -> None:
    await talk.worker.says("kak ibu aku dimana")
    await talk.worker.says("aku umur 11. ibu aku kerja di arab, udah 3 bulan ga telpon")

    ticket = await talk.ticket()
    assert (ticket.about, ticket.country, "TPPO" in ticket.categories) == ("other", "SA", False)
    assert await talk.flow() == "missing_relative"


async def test_a_neighbour_is_led_to_the_numbers_of_the_place_and_not_before_they_stand_there(talk: Talk) -> None:
    await talk.worker.says("ada tkw teriak2 tiap malam di flat sebelah, kayaknya dipukul")
    assert not talk.bot.said("call_there")

    await talk.worker.says("di abu dhabi")

    assert talk.bot.said("call_there")
    assert "999" in talk.bot.text


async def test_a_neighbour_who_says_so_is_not_asked_about_themselves(talk: Talk) -> None:
    await talk.worker.says(
        "sy tetangga di abu dhabi, ada tkw teriak2 tiap malam di flat sebelah, jgn bilang saya yg lapor"
    )

    assert (await talk.ticket()).about == "other"
    assert talk.bot.asks == "in_danger_now"


async def test_nobody_asks_for_the_town_of_one_who_died_at_sea(talk: Talk) -> None:
    await says_all(talk.worker, "ayah sy abk meninggal di kapal, jenazah dibuang ke laut katanya")

    assert (await talk.ticket()).category == "DEATH"
    assert talk.bot.asks == "what_happened"


async def test_no_word_of_when_one_may_go_home_is_nobody_missing(talk: Talk) -> None:
    await says_all(
        talk.worker,
        "saya di penjara imigresen semenyih, kawan saya pinjamkan hp",
        "sudah 2 bulan, tak ada kabar bila balik",
    )

    assert "MISSING" not in (await talk.ticket()).categories


async def test_who_asks_how_a_body_comes_home_is_asked_for_no_hurry(talk: Talk) -> None:
    await talk.worker.says("jenazah suami saya di taiwan cara pulangin gimana")

    assert talk.bot.asks == "where_rests"
