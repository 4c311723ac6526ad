"""Nobody is asked the same for ever: a question that somebody writes past gives way, and no word of theirs is lost."""

import pytest

from bot.domain.checklists import items_of
from bot.domain.tickets import EntryKind
from bot.domain.urgency import Urgency
from tests.flows.ordinary_day import says_all
from tests.talk import Talk

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


async def words_in_ticket(talk: Talk) -> list[object]:
    entries = await talk.timeline(await talk.ticket())
    return [each.body.get("text") for each in entries if each.kind in (EntryKind.SAID, EntryKind.ANSWER)]


async def test_who_writes_on_instead_of_choosing_a_language_is_answered_in_the_one_heard(talk: Talk) -> None:
    await says_all(talk.worker, "halo", "yang di semarang")

    person = await talk.person()
    assert talk.bot.asks == "consent"
    assert (person.language, person.language_chosen) == ("id", False)
    assert talk.words("button-language") in talk.bot.labels


async def test_consent_that_is_written_past_is_put_off_and_the_first_words_count(talk: Talk) -> None:
    await says_all(talk.worker, "mau daftar pelatihan las di mana ya", "semarang")

    assert (await talk.person()).consent_version is None
    assert talk.bot.said("welcome-goes_on")
    assert not talk.bot.said("welcome-without_consent")
    assert "Semarang" in talk.bot.text
    assert talk.bot.asks == "search.0.choose.0"


@pytest.mark.parametrize(
    "words",
    [
        "eh data ini buat apa sih? nanti dikasih ke agen ku ga",
        "data saya buat apa?",
        "apa maksudnya?",
        "makasih kak",
        "halo",
    ],
)
async def test_who_tells_nothing_more_is_asked_to_agree_once_more(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "mau daftar pelatihan las di mana ya", words)

    assert talk.bot.asks == "consent"


async def test_a_question_about_rights_goes_on_to_its_answer_and_a_cry_past_the_consent_is_heard(talk: Talk) -> None:
    await says_all(
        talk.worker, "itu boleh gak sih bos potong gaji 6 bulan? aku di hongkong", "kalo hamil dipecat boleh ga"
    )
    assert await talk.flow() == "rights"
    assert await talk.tickets() == []
    await talk.worker.says("tolong saya dikunci di kamar")

    assert (await talk.ticket()).urgency.is_alarm


async def test_nobody_is_registered_by_telling_on_and_what_was_told_is_used_once_they_agree(talk: Talk) -> None:
    await says_all(talk.worker, "mau lapor diri, saya kerja di taiwan", "nama saya Joko Contoh", "umur 31")
    assert (await talk.flow(), talk.bot.asks) == ("welcome", "consent")  # and is not asked for two
    assert (await talk.person()).profile.facts == {}
    await talk.worker.says("setuju")

    assert await talk.flow() == "registration"
    assert talk.bot.asks != "legal_name"


async def test_a_wish_said_after_the_greeting_waits_below_the_welcome(talk: Talk) -> None:
    await says_all(talk.worker, "halo", "mau daftar pelatihan las di mana ya")
    assert talk.bot.asks == "consent"
    assert not talk.bot.said("welcome-greeting")
    await talk.worker.says("setuju")

    assert await talk.flow() == "training"


async def test_who_tells_on_instead_of_taking_an_offer_is_led_there(talk: Talk) -> None:
    await says_all(talk.worker, "halo", "1", "1", "batal", "mau daftar pelatihan las di mana ya", "yang dekat rumah")
    assert talk.bot.asks == "for_training"
    await talk.worker.says("yang cepat selesai")

    assert talk.bot.asks is not None
    assert talk.bot.asks not in ("for_training", "choice.0")


async def test_who_answers_an_offer_with_what_it_will_ask_is_not_asked_again(talk: Talk) -> None:
    await says_all(talk.worker, "kursus las ada ga", "setuju", "boleh. tp sy di wonosobo ya")

    assert "Wonosobo" in talk.bot.text
    assert talk.bot.asks == "search.0.choose.0"


async def test_a_report_asks_once_more_then_goes_on_and_keeps_the_words(talk: Talk) -> None:
    await says_all(talk.worker, "sos", "kuala lumpur", "warung biru")
    assert talk.bot.asks == "safe_to_chat"
    await talk.worker.says("lantai tiga")

    assert talk.bot.asks == "in_danger_now"
    assert (await talk.ticket()).details["sos.safe_to_chat"] is None
    assert (await words_in_ticket(talk))[-2:] == ["warung biru", "lantai tiga"]
    assert "Kami catat" not in talk.bot.text


async def test_the_question_for_help_gives_way_to_the_third_piece(talk: Talk) -> None:
    await says_all(talk.worker, "tolong", "namanya siti", "dari cilacap")
    assert talk.bot.asks == "now"
    await talk.worker.says("umur dua puluh")

    ticket = await talk.ticket()
    assert ticket.details["help_now.now"] is None
    assert ticket.urgency == "high"
    assert talk.bot.asks is not None


async def test_nobody_in_despair_is_told_to_choose_from_a_list(talk: Talk) -> None:
    await says_all(talk.worker, "saya mau bunuh diri saja", "belum", "hongkong", "hujan terus di sini")
    assert talk.bot.asks == "somebody_near"  # asked once more, with a warm word
    await talk.worker.says("hujan terus di sini")

    assert talk.bot.asks == "what_happened"
    assert not talk.bot.said("rejected_choice")
    assert (await words_in_ticket(talk))[-1] == "hujan terus di sini"


async def test_T2_an_alarm_by_mistake_is_taken_back_in_words_and_an_officer_looks(talk: Talk) -> None:
    await says_all(talk.worker, "sos", "eh maaf salah pencet")

    ticket = await talk.ticket()
    assert talk.bot.said("false-alarm-taken-back")
    assert (ticket.is_open, ticket.needs_review) == (True, "duress")


async def test_a_cry_after_an_unheard_voice_note_is_asked_whether_help_is_needed_now(talk: Talk) -> None:
    voice = {"voice": {"file_id": "voice-1", "duration": 4, "mime_type": "audio/ogg"}}
    await talk.worker.posts(talk.telegram.message(talk.worker.sender, voice))
    (first,) = await talk.tickets()
    await talk.worker.says("tolong")

    (ticket,) = await talk.tickets()
    assert (ticket.id, ticket.urgency) == (first.id, "high")
    assert talk.bot.asks == "now"


async def test_who_asks_whether_anybody_is_there_is_answered_again(talk: Talk) -> None:
    await says_all(talk.worker, "sos", "eh maaf salah pencet", "terima kasih")
    assert talk.bot.said("talk-received")
    await talk.worker.says("petugasnya ada?")

    assert talk.bot.said("talk-nobody_yet")


async def test_a_word_said_three_times_is_no_other_language(talk: Talk) -> None:
    await talk.worker.says("tolong tolong tolong")

    assert (await talk.person()).language == "id"


async def test_a_list_of_the_ordinary_day_asks_once_more_then_goes_on(talk: Talk) -> None:
    await says_all(talk.worker, "halo", "setuju", "menu", "mau urus berkas", "ya")
    await talk.worker.says("yang gajinya besar")
    assert talk.bot.asks == "destination"
    await talk.worker.says("pokoknya yang cepat")

    assert talk.bot.asks == "way"
    assert talk.bot.said("passed-over")


async def test_what_only_sounds_like_another_matter_answers_the_open_question(talk: Talk) -> None:
    await says_all(talk.worker, "halo", "setuju", "menu", "mau urus berkas", "ya")
    await says_all(talk.worker, "siapkan berkas", "ke hongkong bulan depan", "lewat pt")
    assert talk.bot.asks == "have.0"
    await talk.worker.says("belum punya sertifikat, masih di BLK")

    assert talk.bot.asks == "have.0.1"
    assert "lack" in [each.state for each in items_of((await talk.ticket()).details)]


@pytest.mark.parametrize("words", ["ke siapa datanya?", "makasih banyak ya kak"])
async def test_a_question_or_thanks_accepts_no_offer_and_it_is_not_made_a_third_time(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "gaji saya kurang terus dari kontrak", "setuju")
    assert talk.bot.asks == "for_assistance"
    await talk.worker.says(words)
    assert talk.bot.asks == "for_assistance"
    await talk.worker.says(words)

    assert talk.bot.asks == "choice.0"
    assert await talk.tickets() == []


async def test_safe_says_that_no_help_is_needed_at_once_and_not_safe_does_not(talk: Talk) -> None:
    await says_all(talk.worker, "saya hamil 6 bulan, pacar kabur, saya overstay takut ditangkap", "gak aman")
    ticket = await talk.ticket()
    assert (talk.bot.asks, ticket.details["told.safe_to_chat"]) == ("now", False)
    await talk.worker.says("sekarang sudah aman")

    ticket = await talk.ticket()
    assert (ticket.urgency, ticket.details["help_now.now"]) == (Urgency.HIGH, "no")


async def test_who_tells_where_they_are_is_asked_once_more_how_urgent_it_is_and_no_third_time(talk: Talk) -> None:
    await says_all(talk.worker, "sy kabur dr majikan td malam, ga punya uang ga ada paspor", "doha")
    assert (talk.bot.asks, (await talk.ticket()).country) == ("now", "QA")
    await talk.worker.says("ga luka kok")

    assert talk.bot.asks != "now"
    assert "ga luka kok" in await words_in_ticket(talk)


async def test_a_cry_where_only_the_kind_was_asked_is_asked_as_one_in_danger(talk: Talk) -> None:
    await says_all(talk.worker, "tolong", "pak", "saya", "di")
    assert talk.bot.asks == "kind"
    await talk.worker.says("dikunci majikan")

    assert talk.bot.asks == "where_now"
    assert [run for run, *_ in await talk.unfinished()] == []
    ticket = await talk.ticket()
    assert ticket.urgency is Urgency.CRITICAL
    assert "CONFINED" in ticket.categories


async def test_a_teacher_and_a_village_head_are_asked_about_those_they_tell_of(talk: Talk) -> None:
    for words in (
        "bu saya guru smk di NTT, murid saya 3 orang direkrut ke malaysia ga ada kontrak",
        "saya pak rt di cilacap, warga saya disekap agen di batam",
    ):
        await talk.somebody().says(words)

    assert {ticket.about for ticket in await talk.tickets()} == {"other"}


@pytest.mark.parametrize("words", ["menu", "123456", "apa ya", "laporan saya", "ada lowongan di Korea?"])
async def test_whoever_has_a_report_is_asked_for_consent_once_and_why(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "tolong saya dipukul majikan di taiwan", "batal", "menu")
    assert talk.bot.asks == "consent"
    assert talk.bot.said("welcome-not_asked_yet")
    assert not talk.bot.said("welcome-greeting")

    await talk.worker.says(words)

    assert talk.bot.asks != "consent"
    assert (await talk.person()).consent_version is None


async def test_the_menu_asked_for_at_the_consent_is_shown(talk: Talk) -> None:
    await says_all(talk.worker, "halo", "1", "menu")

    assert talk.bot.asks == "choice.0"


async def test_a_report_that_says_what_it_is_about_asks_for_no_kind(talk: Talk) -> None:
    await says_all(talk.worker, "saya hamil 6 bulan, pacar kabur, saya overstay takut ditangkap", "aman")

    ticket = await talk.ticket()
    assert talk.bot.asks == "where_now"
    assert ticket.category == "PREGNANT_CHILD"
    assert "assistance.kind" not in ticket.details


async def test_a_dismissal_is_asked_about_as_one_and_not_as_violence(talk: Talk) -> None:
    await says_all(
        talk.worker, "pagi kak, saya di pabrik elektronik penang disuruh berhenti gara2 orderan sepi", "tidak"
    )
    if talk.bot.asks == "where_there":
        await talk.worker.says("di mess pabrik")

    ticket = await talk.ticket()
    assert talk.bot.asks == "dismissed.since"
    assert "TERMINATED" in ticket.categories
    assert "VIOLENCE" not in ticket.categories


async def test_a_question_about_what_is_offered_keeps_it(talk: Talk) -> None:
    await says_all(talk.worker, "halo", "1", "setuju", "mau usaha warung", "bunga kur nya brp persen, jaminan ga?")

    assert talk.bot.asks == "contact_me"


async def test_a_piece_of_what_is_offered_takes_it(talk: Talk) -> None:
    wish = "di singapore 8 tahun jadi ART, mau ikut uji kompetensi asisten rumah tangga ... kurang apa ya saya?"
    await says_all(talk.worker, wish, "setuju", "bahasa inggris bisa, masak bisa, rawat lansia blm")

    assert talk.bot.asks not in (None, "choice")


@pytest.mark.parametrize("words", ["boleh disimpen di galeri?", "bisa dikirim ke temen ga?"])
async def test_a_question_beside_another_matter_does_not_lead_away(talk: Talk, words: str) -> None:
    for said in ("KARTU", "setuju", "aku di brunei", words):
        await talk.worker.says(said)

    assert talk.bot.asks == "then"


async def test_a_question_about_the_loan_is_answered_and_what_was_asked_stays(talk: Talk) -> None:
    said = ("aku baru balik dari hongkong mau buka warung di blitar, ada KUR ga", "setuju")
    for words in (*said, "itu ga jawab pertanyaan ku. KUR bunganya brp"):
        await talk.worker.says(words)

    assert "6 persen" in talk.bot.text
    assert talk.bot.asks == "contact_me"


async def test_a_cry_in_the_middle_of_such_a_talk_is_one(talk: Talk) -> None:
    said = ("aku baru balik dari hongkong mau buka warung di blitar, ada KUR ga", "setuju")
    for words in (*said, "KUR bunganya brp? tolong saya dipukul suami, saya berdarah"):
        await talk.worker.says(words)

    assert any(ticket.urgency.is_alarm for ticket in await talk.tickets())
