"""Whom to call is said at once to who is hurt, and to who asks for it, wherever the conversation stands."""

import pytest

from tests.talk import Talk
from tests.voices import Voice

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

HONG_KONG, TAIWAN, SAUDI_ARABIA = "Polisi/ambulans Hong Kong: 999", "Ambulans Taiwan: 119", "Ambulans Arab Saudi: 997"


async def says(voice: Voice, *words: str) -> None:
    for each in words:
        await voice.says(each)


async def test_who_has_swallowed_something_reads_the_ambulance_as_soon_as_the_country_is_known(talk: Talk) -> None:
    await says(talk.worker, "pengen bunuh diri aja rasanya", "udah minum obat banyak")
    assert talk.bot.said("suicide-call_for_help")
    await says(talk.worker, "di hongkong, mong kok")
    assert HONG_KONG in talk.bot.text
    await says(talk.worker, "ga ada. pusing bgt")

    assert talk.bot.said("suicide-go_to_others")
    assert HONG_KONG in talk.bot.text
    assert (await talk.ticket()).categories == ("SUICIDAL", "SICK")


async def test_nobody_is_asked_whether_they_are_hurt_who_has_just_said_so(talk: Talk) -> None:
    await says(talk.worker, "saya nelen obat nyamuk tadi")
    assert talk.bot.said("suicide-call_for_help")
    assert talk.bot.asks == "where_now"
    await says(talk.worker, "di rumah majikan jeddah")
    assert SAUDI_ARABIA in talk.bot.text
    await says(talk.worker, "ga ada", "baygon setengah botol")

    assert talk.bot.said("suicide-call_first")
    assert (await talk.ticket()).details["suicide.hurt_yourself"] == "yes"


async def test_a_question_for_a_number_is_answered_and_is_no_answer_to_the_open_question(talk: Talk) -> None:
    await says(talk.worker, "majikan pukul saya", "taiwan", "aman", "ga", "ga")
    for asked in ("ambulan nomor brp", "nomor telepon yg bisa saya hubungi ada?", "tolong ambulan"):
        await talk.worker.says(asked)
        assert TAIWAN in talk.bot.text
        assert talk.bot.asks == "what_happened"

    assert "sos.what_happened" not in (await talk.ticket()).details
    assert (await talk.timeline(await talk.ticket()))[-1].body["text"] == "tolong ambulan"


async def test_a_question_for_a_number_in_a_talk_with_an_officer_is_answered_too(talk: Talk) -> None:
    await says(talk.worker, "majikan pukul saya", "taiwan")
    officer = await talk.officer()
    await officer.claims(await talk.ticket())
    await officer.writes("Apakah kamu aman?")
    await talk.worker.says("ambulans nomor berapa")

    assert TAIWAN in talk.bot.text
    assert talk.bot.asks is None


async def test_words_that_name_the_place_and_ask_for_its_number_answer_where_somebody_is(talk: Talk) -> None:
    await says(talk.worker, "majikan pukul saya", "saya di taiwan, ambulan nomor brp")

    assert talk.bot.text.count(TAIWAN) == 1
    assert talk.bot.asks == "safe_to_chat"
    assert (await talk.ticket()).country == "TW"


async def test_a_place_told_after_the_questions_brings_its_numbers(talk: Talk) -> None:
    await says(talk.worker, "sos", *["lewati"] * 7, "ambulan nomor brp")
    assert talk.bot.said("numbers_where")
    await talk.worker.says("di mong kok hongkong")

    assert HONG_KONG in talk.bot.text
    assert (await talk.ticket()).country == "HK"


async def test_harm_told_in_the_middle_is_met_and_changes_what_is_said_from_then_on(talk: Talk) -> None:
    await says(talk.worker, "saya ga mau hidup lagi", "belum", "saya barusan minum baygon")
    assert talk.bot.said("suicide-call_for_help")
    await says(talk.worker, "hong kong")
    assert HONG_KONG in talk.bot.text
    await says(talk.worker, "ga ada")

    assert talk.bot.said("suicide-go_to_others")


async def test_poison_in_an_ordinary_report_raises_it_and_brings_the_numbers(talk: Talk) -> None:
    await says(
        talk.worker, "gaji saya 3 bulan tidak dibayar, tolong", "sos", "taiwan", "saya dipaksa minum racun tikus"
    )

    assert TAIWAN in talk.bot.text
    assert "SICK" in (await talk.ticket()).categories


async def test_without_a_line_for_despair_there_are_ambulance_and_mission(talk: Talk) -> None:
    await says(talk.worker, "saya ga mau hidup lagi", "blm kak. cuma cape disini sendirian")
    assert talk.bot.said("suicide-hear_first")
    await says(talk.worker, "taiwan")

    assert talk.bot.said("numbers_if_worse")
    assert TAIWAN in talk.bot.text
    assert "KDEI Taipei" in talk.bot.text


async def test_whoever_tells_of_rape_reads_first_that_it_is_not_their_fault_and_whom_to_call_again(talk: Talk) -> None:
    await says(talk.worker, "MAJIKAN PERKOSA SAYA")
    assert talk.bot.text.startswith(talk.words("not_your_fault"))
    await says(talk.worker, "hong kong", "aman", "ya")

    assert talk.bot.said("call_now")
    assert HONG_KONG in talk.bot.text


async def test_a_second_cry_knows_the_country_and_asks_only_whether_it_is_still_right(talk: Talk) -> None:
    await says(talk.worker, "sos", "taiwan", *["lewati"] * 6, "SOS")
    assert TAIWAN in talk.bot.text
    assert talk.bot.asks == "still_there"
    await talk.worker.says("iya masih")
    assert talk.bot.asks == "safe_to_chat"

    assert (await talk.ticket()).country == "TW"


async def test_whose_country_nobody_knows_reads_the_free_line_at_home_too(talk: Talk) -> None:
    await talk.worker.says("sos")

    assert "0-800-1000" in talk.bot.text
    assert "+62 21 2924 4800" in talk.bot.text


async def test_names_of_numbers_are_english_in_an_english_conversation(talk: Talk) -> None:
    await says(talk.worker, "help, my employer beat me with a stick", "Hong Kong")

    assert "Police/ambulance Hong Kong: 999" in talk.bot.text
    assert "dari luar negeri" not in talk.bot.text


@pytest.mark.parametrize("swallowed", ["pilnya udah kutelen 20", "sudah minum semua obatnya", "obate tak untal kabeh"])
async def test_pills_taken_after_all_questions_bring_the_ambulance_and_who_has_called_it_is_not_told_again(
    talk: Talk, swallowed: str
) -> None:
    await says(talk.worker, "saya ga mau hidup lagi", "belum", "hong kong", *["lewati"] * 3)

    await talk.worker.says(swallowed)
    assert talk.bot.said("suicide-call_for_help")
    assert HONG_KONG in talk.bot.text
    await talk.worker.says("aku udah telpon ambulan. makasih")
    assert talk.bot.said("help_is_called")
    assert HONG_KONG not in talk.bot.text


async def test_a_farewell_in_despair_is_heard_and_the_promised_numbers_follow_the_place(talk: Talk) -> None:
    await says(talk.worker, "pil nya sudah di tangan. maafin aku ya semua", "blm. aku di hongkong")
    assert HONG_KONG in talk.bot.text
    assert talk.bot.asks == "somebody_near"
    await talk.worker.says("ga ada siapa2. makasih ya, selamat tinggal")

    assert talk.bot.said("suicide-farewell")


async def test_a_message_of_two_parts_is_an_answer_and_gets_one_and_who_is_locked_in_is_not_sent_away(
    talk: Talk,
) -> None:
    await says(talk.worker, "saya dikunci majikan di dalam rumah di jeddah", "aman")
    await talk.worker.says("iya, dia pukul saya kmrn. bot ya ini? kapan dtg")

    assert all(talk.bot.said(key) for key in ("aside-who", "aside-news", "call_locked_in"))
    assert not talk.bot.said("call_now")
    assert talk.bot.asks == "hurt"


async def test_a_watched_screen_gets_one_harmless_line_but_a_number_that_is_asked_for(talk: Talk) -> None:
    await says(talk.worker, "majikan pukul saya", "taiwan", "tidak aman", "lewati", "iya, dia ada disini")
    assert talk.bot.said("noted_unseen")
    assert TAIWAN not in talk.bot.text
    await talk.worker.says("ambulan nomor brp")

    assert TAIWAN in talk.bot.text


async def test_an_answer_about_danger_that_tells_of_a_wound_answers_both(talk: Talk) -> None:
    await says(talk.worker, "saya dipukul majikan di johor bahru", "selamat, dia pergi pasar")
    assert talk.bot.asks == "in_danger_now"
    await talk.worker.says("dia tumbuk muka saya semalam, bengkak")

    assert talk.bot.asks == "what_happened"
    assert (await talk.ticket()).details["sos.hurt"] == "yes"


async def test_a_sister_abroad_who_wants_to_die_brings_the_numbers_of_that_country(talk: Talk) -> None:
    await talk.worker.says("help my sister in kuwait say she want to die")

    assert "Kuwait: 112" in talk.bot.text


async def test_not_urgent_but_a_passport_goes_on_with_the_passport(talk: Talk) -> None:
    await says(talk.worker, "my boss keep my passport and shout at me everyday, im in dubai")
    await talk.worker.says("no not emergency. i just want my passport back")

    assert (await talk.ticket()).details["assistance.kind"] == "passport"


async def test_a_death_told_of_no_one_of_ones_own_opens_a_report_with_condolences(talk: Talk) -> None:
    await talk.worker.says("aya babaturan maot di tempat gawe, di korea")

    assert talk.bot.said("for_another-loss_stands")


async def test_a_neighbour_without_a_name_hears_of_the_name_and_of_no_employer(talk: Talk) -> None:
    await says(talk.worker, "pak ada anak tetangga umur 15 mau dibawa ke malaysia sama calo, jgn sebut nama saya")
    await says(talk.worker, "cianjur", "terus gimana anaknya pak? jgn sampe sy ketauan")

    assert talk.bot.said("aside-secret_name")


async def test_poison_made_ready_is_met_though_nothing_was_swallowed_yet(talk: Talk) -> None:
    await says(talk.worker, "pengen bunuh diri aja. aku di taiwan", "belum. tp udah siapin baygon")

    assert talk.bot.said("suicide-means")
    assert talk.bot.asks == "somebody_near"


async def test_who_stands_high_up_is_asked_to_step_back(talk: Talk) -> None:
    await says(talk.worker, "saya mau mati saja", "blm, aku di balkon")

    assert talk.bot.said("suicide-step_down")


async def test_not_safe_is_heard_in_a_talk_with_an_officer_too(talk: Talk) -> None:
    await says(talk.worker, "majikan pukul saya", "taiwan", "aman")
    officer = await talk.officer()
    await officer.claims(await talk.ticket())
    await officer.writes("Di lantai berapa?")
    await talk.worker.says("ga aman, dia liat hp sy")

    assert talk.bot.text == talk.words("noted_unseen")
    assert (await talk.ticket()).details["told.safe_to_chat"] is False
