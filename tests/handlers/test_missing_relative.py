"""Missing relative: the report comes first, tells nobody anything, is compared, and promised news is owned up to."""

from datetime import timedelta

import pytest

from bot.domain.likeness.matching import Reason
from bot.domain.missing import NEWS_AFTER, NEWS_AGAIN
from bot.handlers.casework.linking import look_for_links
from storage import links
from tests.flows.ordinary_day import begin, lead_to, says_all
from tests.handlers.test_registration import FIRST_PASS
from tests.handlers.test_requests import keep_appointments
from tests.talk import MOSTLY_ON_SQLITE, Talk, Voice
from tests.texts.test_catalogues import TELLING_WORDS

pytestmark = MOSTLY_ON_SQLITE

SCRAPS = (
    "Siti Contohwati binti Karta",
    "Iti",
    "Kuala Lumpur",
    "lebaran 2021 lewat telepon",
    "Tidak",
    "0812 0000 1111",
    "PT Contoh Jaya Makmur",
    "Mr Lim",
    "Jalan Contoh 12 Kuala Lumpur",
    "Lewati",
    "ada slip kiriman uang",
    "Lewati",
    "Tidak",
    "Kakak atau adik",
    "Budi Contoh",
    "sore, WhatsApp",
)


async def told(talk: Talk, voice: Voice) -> str:
    """What somebody who searches is told from the first word to the last, without what is drawn for them."""
    await begin(talk, "missing_relative", voice)
    await says_all(voice, *SCRAPS)
    words = "\n".join(row.message.text for row in voice.bot.history)
    for ticket in await talk.tickets():
        words = words.replace(ticket.reference, "KODE")
    head, _, tail = words.partition("PIN ")
    return f"{head}PIN{tail[6:]}"


@pytest.mark.parametrize("channel", ["telegram", "whatsapp", "page"])
async def test_a_report_stands_at_once_with_a_code_and_a_date(talk: Talk, channel: str) -> None:
    sender = "PencariContohKeduaPuluhSatu" if channel == "page" else "60123450001"
    voice = talk.somebody(getattr(talk, channel), sender)
    await begin(talk, "missing_relative", voice)

    ticket = await talk.ticket()
    assert (ticket.category, ticket.about, ticket.urgency, ticket.is_request) == ("MISSING", "other", "high", False)
    assert ("opened", "high") in await talk.alerts()
    assert ticket.next_due_at is not None
    assert ticket.reference in voice.bot.text
    await says_all(voice, *SCRAPS)
    ticket = await talk.ticket()
    assert (ticket.country, ticket.agency) == ("MY", "KBRI_KUL")
    assert (await talk.person(voice)).country is None
    assert "28 November 2026" in voice.bot.text


async def test_whoever_asks_is_at_home_and_is_not_invited_to_send_their_own_place(talk: Talk) -> None:
    await begin(talk, "missing_relative")
    await says_all(talk.worker, *SCRAPS[:2])

    assert talk.bot.asks == "where_last"
    assert talk.bot.heard[-1].message.ask_location is None


async def test_last_seen_in_danger_makes_it_the_most_urgent(talk: Talk) -> None:
    await begin(talk, "missing_relative")
    await says_all(talk.worker, *SCRAPS[:4], "Ya")

    assert (await talk.ticket()).urgency == "critical"


async def test_T3_who_searches_is_told_the_same_whether_or_not_somebody_is_known(talk: Talk) -> None:
    nobody_known = await told(talk, talk.somebody(talk.whatsapp, "60123450002"))
    await begin(talk, "registration")
    await says_all(talk.worker, *FIRST_PASS)
    assert len(await talk.tickets()) == 2

    somebody_known = await told(talk, talk.somebody(talk.whatsapp, "60123450003"))

    assert somebody_known == nobody_known


async def test_a_search_is_proposed_beside_the_registration_of_the_same_worker(talk: Talk) -> None:
    await begin(talk, "registration")
    await says_all(talk.worker, *FIRST_PASS)
    await told(talk, talk.somebody(talk.whatsapp, "60123450004"))
    registered, search = await talk.tickets()

    await look_for_links(talk.database, [registered, search], (), talk.clock())

    async with talk.database.reading() as tx:
        (link,) = await links.links_of(tx, search.id)
    assert link.other(search.id) == registered.id
    assert Reason.SAME_WORKER in link.reasons


async def test_a_promise_that_passes_in_silence_is_owned_up_to_and_alerts(talk: Talk) -> None:
    await told(talk, talk.worker)
    talk.clock.move(NEWS_AFTER)
    assert await keep_appointments(talk) == 1

    assert "Maaf, belum ada kabar baru" in talk.bot.text
    said = set(talk.bot.text.lower().replace(",", " ").replace(".", " ").split())
    assert said & set(TELLING_WORDS.split()) == set()
    assert "news_due" in [clock for clock, _ in await talk.alerts()]
    assert (await talk.ticket()).needs_review == "news_due"
    talk.clock.move(NEWS_AGAIN)
    assert await keep_appointments(talk) == 1
    assert [clock for clock, _ in await talk.alerts()].count("news_due") == 2


async def test_a_promise_that_was_kept_is_silent_and_made_again(talk: Talk) -> None:
    await told(talk, talk.worker)
    officer = await talk.officer("KBRI_KUL")
    await officer.claims(await talk.ticket())
    await officer.writes("Kami masih mencari.")
    talk.clock.move(NEWS_AFTER)
    assert await keep_appointments(talk) == 1
    assert talk.bot.text == ""
    assert "news_due" not in [clock for clock, _ in await talk.alerts()]
    talk.clock.move(NEWS_AFTER + timedelta(minutes=1))
    assert await keep_appointments(talk) == 1

    assert "belum ada kabar baru" in talk.bot.text


async def test_a_second_search_of_the_same_family_goes_on_with_the_first(talk: Talk) -> None:
    await told(talk, talk.worker)
    lead_to(talk, "missing_relative")
    await talk.worker.says("menu")

    assert len(await talk.tickets()) == 1


async def test_a_late_promise_alerts_also_while_the_familys_chat_is_locked(talk: Talk) -> None:
    await told(talk, talk.worker)
    await talk.worker.says("keluar")
    talk.clock.move(NEWS_AFTER)
    assert await keep_appointments(talk) == 1

    assert talk.bot.text == ""
    assert "news_due" in [clock for clock, _ in await talk.alerts()]


async def test_last_news_is_said_back_short_and_not_asked_for_where_it_was_told_beside_a_name(talk: Talk) -> None:
    await talk.worker.says(
        "anak saya kerja di malaysia sudah tiga minggu tidak ada kabar hp nya tidak aktif saya bingung"
    )
    assert "Malaysia, sudah tiga minggu." in talk.bot.text

    await talk.worker.presses("Ada yang salah")
    await talk.worker.says("Dewi Lestari")
    await talk.worker.says("kami panggil wiwid, terakhir telpon tanggal 1 juli katanya mau pindah kerja")
    assert talk.bot.asks == "where_last"
    await talk.worker.says("Johor Bahru")

    assert talk.bot.asks == "in_danger"
    assert (await talk.ticket()).details["missing_relative.last_contact"] == "terakhir telpon tanggal 1 juli"


BEGUN = (
    "Selamat siang. Bapak saya Sugeng berangkat ke Malaysia tahun 2019 kerja di kebun sawit",
    "sejak 2021 tidak ada kabar lagi pak, hp nya sudah tidak aktif. ibu saya sakit mikir terus",
    "Ya, benar",
)


async def test_facts_told_past_a_question_stand_in_their_own_field_and_not_in_that_of_the_question(talk: Talk) -> None:
    await says_all(talk.worker, *BEGUN, "namanya Sugeng Haryanto umur 54")
    assert talk.bot.asks == "nickname"
    await says_all(talk.worker, "Lewati", "tidak tahu")
    assert talk.bot.asks == "last_number"
    await talk.worker.says("kerja di kebun sawit daerah Sabah kata teman nya, Lahad Datu klo ga salah")
    assert talk.bot.asks == "last_number"
    await says_all(talk.worker, "0878 6512 3344", "Lewati", "kebun punya orang cina, namanya lupa")
    assert talk.bot.asks == "parcel_address"
    await talk.worker.says("ada bekas luka di tangan kiri kena parang")
    assert talk.bot.asks == "parcel_address"
    await says_all(talk.worker, "Lewati", "umur 54, dr desa sukamulia")
    assert talk.bot.asks == "papers"

    told = (await talk.ticket()).details
    assert told["missing_relative.name"] == "Sugeng Haryanto"
    assert told["missing_relative.last_number"] == "0878 6512 3344"
    assert told["missing_relative.parcel_address"] is None
    assert told["told.marks"] == "ada bekas luka di tangan kiri kena parang"
    assert told["told.age"] == "54"
    assert "Lahad Datu" in told["told.place"]
    assert "papers" not in told


async def test_whose_relative_it_is_is_not_asked_after_bapak_saya_and_a_number_is_no_name(talk: Talk) -> None:
    await says_all(talk.worker, *BEGUN, "Lewati", "tidak tahu", *["Lewati"] * 7)
    assert talk.bot.asks == "reporter_name"
    await says_all(talk.worker, "081907776655", "laporan saya")
    assert talk.bot.said("set_right-news")
    assert talk.bot.asks == "reporter_name"
    await says_all(talk.worker, "nama saya Rizal ya pak, tadi no hp itu nomor saya")

    told = (await talk.ticket()).details
    assert (told["missing_relative.relation"], told["missing_relative.reporter_name"]) == ("child", "Rizal")
    assert any("081907776655" in str(value) for value in told.values())


async def test_who_asks_how_long_it_takes_or_begs_for_news_is_answered_and_asked_again(talk: Talk) -> None:
    await says_all(talk.worker, *BEGUN, "Lewati", "tidak tahu", *["Lewati"] * 5)
    assert talk.bot.asks == "piece.0"
    for words in ("udah? trus gimana, kira2 berapa lama dicarinya", "jangan lupa kabari ya pak, ibu saya nunggu"):
        await talk.worker.says(words)
        assert (talk.bot.said("set_right-news"), talk.bot.asks) == (True, "piece.0")


async def test_a_teacher_tells_of_a_pupils_mother_and_neither_the_age_nor_the_sponsor_is_hers(talk: Talk) -> None:
    await begin(talk, "missing_relative")
    await says_all(talk.worker, "Nurhasanah", "muridnya umur 9 thn dirawat neneknya", "sponsornya H. Mahsun")
    await says_all(talk.worker, "Saudi", "2024", "tidak tahu")
    assert talk.bot.asks == "last_number"
    await talk.worker.says("Lewati")
    assert talk.bot.asks == "employer_name"

    told = (await talk.ticket()).details
    assert told["missing_relative.sender_name"] == "sponsornya H. Mahsun"
    assert told["missing_relative.nickname"] is None
    assert "told.age" not in told


async def test_a_name_written_where_a_yes_is_asked_is_the_one_to_look_for(talk: Talk) -> None:
    await says_all(talk.worker, "anak saya ga ada kabar dari 3 minggu di malaysia", "siti contohwati")
    assert (await talk.ticket()).details["told.name"] == "Siti Contohwati"
    await says_all(talk.worker, "ya")

    assert talk.bot.asks == "nickname"


@pytest.mark.parametrize("words", ["gatau kenapa", "hpnya mati", "arisan kemarin", "tahi lalat", "johor bahru"])
async def test_what_tells_something_else_is_nobodys_name(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "anak saya ga ada kabar dari 3 minggu di malaysia", words)

    assert "told.name" not in (await talk.ticket()).details


async def test_what_is_told_beside_is_that_right_is_told_back_with_it(talk: Talk) -> None:
    await talk.worker.says("pak anak sy blm ada kabar dr lebaran")
    assert talk.bot.heard[-1].message.text.endswith(f"dr lebaran.\n\n{talk.words('ask-heard_right')}")
    await talk.worker.says("anak sy ratna. kerja d taiwan katanya")
    assert talk.bot.heard[-1].message.text.endswith(f"Ratna, Taiwan, dr lebaran.\n\n{talk.words('ask-heard_right')}")
    await talk.worker.says("benar")

    told = (await talk.ticket()).details
    assert (told["missing_relative.name"], talk.bot.asks) == ("Ratna", "nickname")


async def test_what_it_is_about_is_shown_again_with_the_question(talk: Talk) -> None:
    await says_all(talk.worker, "adik saya Rini di Malaysia tidak ada kabar sejak lebaran", "hmm")

    assert "Rini, Malaysia, sejak lebaran" in talk.bot.text
