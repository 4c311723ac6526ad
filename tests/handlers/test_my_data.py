"""My data: shown behind the PIN, mended, taken along, taken back and deleted; a report that is open explains itself."""

from dataclasses import replace
from datetime import timedelta

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.domain.appointments import Appoint
from bot.domain.tickets import EntryKind
from bot.engine.chat import Chat
from bot.engine.fields import Text
from bot.engine.flow import flow
from bot.errors import Conflict
from bot.handlers.services import erasures
from bot.handlers.services.data_pages import PATH, address_of, data_file
from bot.handlers.services.signed_addresses import OPEN_FOR
from bot.handlers.turns.chat_sessions import ChatSessions
from bot.handlers.turns.house import House
from bot.handlers.turns.intake import Intake
from bot.jobs.appointments import AppointmentJob
from bot.web.keys import Front
from bot.web.server import make_application
from storage import appointments, legal_clocks
from tests.flows.ordinary_day import begin, lead_to, says_all
from tests.handlers.test_registration import FIRST_PASS
from tests.shipped import looks_urgent
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE

PUBLIC = "https://contoh.invalid"


async def registered(talk: Talk) -> str:
    """Register somebody and lead to their data; gives the PIN they were told."""
    await begin(talk, "registration")
    await says_all(talk.worker, *FIRST_PASS, "Cukup")
    told = next(row.message.text for row in talk.bot.history if "PIN" in row.message.text)
    lead_to(talk, "my_data")
    return told.split("PIN ")[1][:6]


async def open_data(talk: Talk) -> None:
    pin = await registered(talk)
    await says_all(talk.worker, "menu", pin)
    assert talk.bot.asks == "wish.0"


async def keep_appointments(talk: Talk) -> None:
    talk.begin_round()
    await talk.start_anew()
    await AppointmentJob(talk.house(), talk.database).work_off()


async def test_T4_wrong_pins_are_noted_in_a_request_and_ring_nobody(talk: Talk) -> None:
    pin = await registered(talk)
    wrong = f"{(int(pin) + 1) % 1_000_000:06}"
    await says_all(talk.worker, "menu", wrong, wrong, wrong, "menu", wrong, wrong)

    (request,) = await talk.tickets()
    noted = [entry.body for entry in await talk.timeline(request) if entry.kind is EntryKind.REVIEW]
    assert (request.is_request, request.needs_review, noted) == (True, None, [{"reason": "wrong_pins"}])
    assert await talk.alerts() == []


async def test_T2_data_is_shown_in_plain_words_and_only_after_the_pin(talk: Talk) -> None:
    await registered(talk)
    await says_all(talk.worker, "menu")
    assert "Contohwati" not in talk.bot.text
    await says_all(talk.worker, "Lewati", "menu")
    assert talk.bot.asks == "pin.0"

    assert talk.bot.said("without_pin") is False
    assert "Contohwati" not in talk.bot.text


async def test_each_field_is_seen_and_mended(talk: Talk) -> None:
    await open_data(talk)
    await says_all(talk.worker, "Lihat data saya")
    assert "Nama: Siti Contohwati" in talk.bot.text
    assert "Lahir: 17 Agustus 1990" in talk.bot.text
    assert "Negara kerja: Malaysia" in talk.bot.text
    await says_all(talk.worker, "Perbaiki", "Rumah", "Kabupaten atau kota", "Bandung, Jabar")

    facts = (await talk.person()).profile.facts
    assert (facts["home_regency"], facts["home_province"]) == ("Bandung", "Jawa Barat")
    assert (await talk.ticket()).details["facts.home_province"] == "Jawa Barat"


async def test_a_copy_comes_as_text_and_nobody_else_opens_the_page_of_it(talk: Talk) -> None:
    await open_data(talk)
    await says_all(talk.worker, "Minta salinan")
    assert "Nama: Siti Contohwati" in talk.bot.text
    assert "REGISTRATION" not in talk.bot.text
    person, now, vault = await talk.person(), talk.clock(), talk.database.vault
    house: House = replace(talk.house(), public_url=PUBLIC)

    address = address_of(house, vault, person.id, now)
    token = address.removeprefix(f"{PUBLIC}{PATH}/")
    texts = talk.parts.texts
    whole = await data_file(talk.database, texts, token, now)
    assert whole is not None
    assert "Nama: Siti Contohwati" in whole
    assert "< 17 agustus 1990" in whole
    assert await data_file(talk.database, texts, token, now + OPEN_FOR + timedelta(seconds=2)) is None
    assert await data_file(talk.database, texts, f"{person.id + 1:x}{token[token.index('-') :]}", now) is None
    assert [await data_file(talk.database, texts, each, now) for each in ("", "-", "x-y-z", token[:-1])] == [None] * 4


async def test_the_page_is_a_file_that_nobody_on_the_way_keeps(talk: Talk) -> None:
    await open_data(talk)
    person, database, clock = await talk.person(), talk.database, talk.clock
    house: House = replace(talk.house(), public_url=PUBLIC)
    path = address_of(house, database.vault, person.id, clock()).removeprefix(PUBLIC)
    intake, sessions = Intake(database, clock, looks_urgent), ChatSessions(database, clock)
    front = Front(database, intake, {}, sessions, talk.parts.texts, clock, False, "0.0.0")

    async with TestClient(TestServer(make_application(front))) as client:
        page = await client.get(path)
        answer, guessed = await client.get(f"{path}/data.txt"), await client.get(f"{path[:-2]}AA/data.txt")

        assert f'href="{path}/data.txt"' in await page.text()
        assert "Nama: Siti Contohwati" in await answer.text()
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["Content-Disposition"].startswith("attachment")
        assert guessed.status == 404
    await intake.close()


async def test_who_asks_for_everything_gets_it_in_plain_words_and_may_go_on(talk: Talk) -> None:
    await says_all(talk.worker, "halo", "Bahasa Indonesia", "Setuju", "hapus semua", "hapus data")
    assert talk.bot.asks == "sure_delete.0"
    await talk.worker.says("kembali")
    assert talk.bot.asks == "wish.0"
    await talk.worker.says("Minta salinan")
    assert "Persetujuan: diberikan 2" in talk.bot.text
    assert talk.bot.text.index("Yang Anda tulis:") < talk.bot.text.index("hapus semua")
    await talk.worker.says("tarik persetujuan")

    assert talk.bot.asks == "sure_withdraw.1"


@flow("menu")
async def reminded(chat: Chat) -> None:
    """Somebody who asked to be reminded."""
    due_at = (chat.now + timedelta(days=30)).isoformat()
    await chat.do("remind", Appoint("remind", due_at, body={"text": "locked-hint"}))
    await chat.ask("home_province", Text())


async def test_withdrawn_consent_stops_what_runs_by_itself_and_gives_an_officer_three_days(talk: Talk) -> None:
    pin = await registered(talk)
    talk.add_flows(reminded)
    await says_all(talk.worker, "menu")
    lead_to(talk, "my_data")
    await says_all(talk.worker, "menu", pin, "Tarik persetujuan", "Ya, tarik")

    assert talk.bot.said("withdrawn")
    person, ticket = await talk.person(), (await talk.tickets())[-1]
    assert (person.consent_version, person.consented_at) == (None, None)
    assert "facts.home_province" not in ticket.details
    assert (ticket.category, ticket.is_request, ticket.agency) == ("CONSENT_WITHDRAWN", True, "KBRI_KUL")
    async with talk.database.reading() as tx:
        (clock,) = await legal_clocks.of_ticket(tx, ticket.id)
        assert await appointments.of_person(tx, person.id) == []
    assert (clock.rule, clock.due_at - clock.started_at) == ("consent_withdrawn", timedelta(hours=72))


async def test_T27_who_wants_to_be_forgotten_is_forgotten_a_day_later(talk: Talk) -> None:
    await open_data(talk)
    await says_all(talk.worker, "Hapus semuanya", "Ya, hapus")
    assert talk.bot.said("erasure-asked")
    await keep_appointments(talk)
    assert (await talk.ticket()).is_open
    talk.clock.move(timedelta(days=1))
    await keep_appointments(talk)

    async with talk.database.reading() as tx:
        assert await appointments.find_due(tx, talk.clock() + timedelta(days=9), 9) == {}
    talk.begin_round()
    await talk.worker.says("halo")
    assert talk.bot.said("welcome-greeting")


async def test_who_thinks_again_is_kept(talk: Talk) -> None:
    await open_data(talk)
    await says_all(talk.worker, "Hapus semuanya", "Ya, hapus", "Jangan jadi dihapus")
    talk.clock.move(timedelta(days=2))
    await keep_appointments(talk)

    assert talk.bot.said("erasure-called_off") is False
    assert (await talk.person()).profile.facts["legal_name"] == "Siti Contohwati"


@pytest.mark.parametrize(
    "words",
    [
        "tolong jgn dihapus",
        "batalkan hapus",
        "jangan jadi",
        "ojo dibusak nggih",
        "don't delete it please",
        "ulah dihapus",
    ],
)
async def test_an_erasure_is_stopped_at_once_in_any_words_and_wherever_the_talk_is(talk: Talk, words: str) -> None:
    await open_data(talk)
    await says_all(talk.worker, "Hapus semuanya", "Ya, hapus", "menu")
    await talk.worker.says(words)
    assert talk.words("my_data-erasure-called_off", (await talk.person()).language) in talk.bot.text
    talk.clock.move(timedelta(days=2))
    await keep_appointments(talk)

    assert (await talk.person()).profile.facts["legal_name"] == "Siti Contohwati"


async def test_words_against_it_at_the_question_whether_to_erase_are_a_no(talk: Talk) -> None:
    await open_data(talk)
    await says_all(talk.worker, "Hapus semuanya", "eh jgn dihapus")
    assert talk.words("my_data-erasure-called_off") in talk.bot.text
    talk.clock.move(timedelta(days=2))
    await keep_appointments(talk)

    assert (await talk.person()).profile.facts["legal_name"] == "Siti Contohwati"


async def test_an_open_report_explains_why_it_cannot_be_deleted_and_calls_a_wish_off(talk: Talk) -> None:
    await open_data(talk)
    await says_all(talk.worker, "Hapus semuanya", "Ya, hapus", "sos")
    reference = (await talk.tickets())[-1].reference
    talk.clock.move(timedelta(days=1))
    await keep_appointments(talk)

    person = await talk.person()
    assert person.profile.facts["legal_name"] == "Siti Contohwati"
    async with talk.database.reading() as tx:
        assert await appointments.of_person(tx, person.id) == []
    assert (await talk.tickets())[-1].reference == reference


async def test_withdrawn_consent_covers_the_dossier(talk: Talk) -> None:
    pin = await registered(talk)
    lead_to(talk, "evidence")
    await says_all(talk.worker, "menu", "Simpan bukti", "Lainnya", "Saya dijanjikan 3 juta", "Cukup")
    await says_all(talk.worker, "menu", "Izin untuk petugas", pin, "1")
    assert (await talk.person()).profile.dossier_agreed_at is not None
    lead_to(talk, "my_data")
    await says_all(talk.worker, "menu", pin, "Tarik persetujuan", "Ya, tarik")

    assert (await talk.person()).profile.dossier_agreed_at is None


async def test_I10_an_erasure_that_fails_holds_up_nobody_elses_appointments(
    talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    await open_data(talk)
    await says_all(talk.worker, "Hapus semuanya", "Ya, hapus")
    other = talk.somebody()
    talk.add_flows(reminded)
    await says_all(other, "halo", "1", "1", "batal")

    async def break_off(*args: object, **more: object) -> None:
        raise Conflict

    monkeypatch.setattr(erasures, "erase", break_off)
    talk.clock.move(timedelta(days=31))
    await keep_appointments(talk)
    talk.begin_round()
    await talk.settle()

    assert other.bot.text == talk.words("locked-hint")
    async with talk.database.reading() as tx:
        assert await appointments.find_due(tx, talk.clock(), 9) == {}  # put off, not tried again at once
        assert len(await appointments.find_due(tx, talk.clock() + timedelta(days=1), 9)) == 1


async def test_what_is_wrong_is_mended_from_the_menu_behind_the_pin_that_is_asked_for_once(talk: Talk) -> None:
    await begin(talk, "registration")
    await says_all(talk.worker, *FIRST_PASS, "Cukup")
    told = next(row.message.text for row in talk.bot.history if "PIN" in row.message.text)
    pin = told.split("PIN ")[1][:6]
    await talk.worker.says("nama saya salah, harusnya Siti Contoh Baru")
    assert talk.bot.asks == "pin.0"
    await says_all(talk.worker, "ganti tanggal lahir 12 agustus 2001")
    assert (await talk.person()).wrong_pins == 0
    await says_all(talk.worker, f"pin saya {pin}", "tanggal lahir salah, harusnya 12 agustus 2001", "ya")

    assert talk.bot.asks == "wish.0"
    facts = (await talk.person()).profile.facts
    assert (facts["legal_name"], facts["birth_date"]) == ("Siti Contoh Baru", "2001-08-12")
    await says_all(talk.worker, "Kembali ke menu", "laporan saya", "ya")
    assert talk.bot.asks == "then"


async def test_nobody_has_to_agree_before_their_data_is_deleted_also_beside_a_report(talk: Talk) -> None:
    await says_all(talk.worker, "sos", "Riyadh", "hapus semua data saya")
    assert talk.bot.asks == "pin.0"
    await says_all(talk.worker, "lewati")
    assert talk.bot.asks == "safe_to_chat"
    other = talk.somebody()
    await says_all(other, "halo", "1", "hapus semua")

    assert other.bot.asks == "wish.0"


async def test_what_was_told_in_a_report_is_shown_in_words(talk: Talk) -> None:
    await says_all(talk.worker, "sos", "Riyadh", "Aman", "hapus semua data saya")
    told = next(row.message.text for row in talk.bot.history if "PIN" in row.message.text)
    await says_all(talk.worker, told.split("PIN ")[1][:6], "Lihat data saya")

    assert "Anda berada di: Arab Saudi" in talk.bot.text
    assert "Di mana Anda sekarang: Riyadh" in talk.bot.text
    assert "Aman" in talk.bot.text


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("hapus semua", "sure_delete.0"),
        ("hapus semua data saya", "sure_delete.0"),
        ("cabut persetujuan saya", "sure_withdraw.0"),
        ("jangan dihapus", "wish.0"),
        ("minta salinannya", "wish.1"),
    ],
)
async def test_what_people_are_told_to_write_is_read_in_the_list_too(talk: Talk, words: str, asked: str) -> None:
    await says_all(talk.worker, "halo", "Bahasa Indonesia", "Setuju", "hapus semua", words)

    assert talk.bot.asks == asked


@pytest.mark.parametrize("words", ["ganti nomor emak: 081200099988", "nomor ibu ganti 081200099988"])
async def test_a_new_number_of_whom_to_tell_leaves_the_name(talk: Talk, words: str) -> None:
    pin = await registered(talk)
    await says_all(talk.worker, "menu", pin, words)

    facts = (await talk.person()).profile.facts
    assert (facts["kin_name"], facts["kin_phone"]) == ("Ibu Sumi", "+6281200099988")


async def test_a_correction_told_before_consent_is_offered_after_it(talk: Talk) -> None:
    for words in ("nama saya bukan agus tapi agus salim, tolong benerin", "setuju", "ya"):
        await talk.worker.says(words)

    assert (await talk.person()).profile.facts["legal_name"] == "agus salim"


async def test_who_wants_nothing_after_all_is_not_asked_once_more(talk: Talk) -> None:
    for words in ("mau liat data saya", "setuju", "eh gajadi deh"):
        await talk.worker.says(words)

    assert talk.bot.said("my_data-nothing_changed")
    assert talk.bot.asks is None


async def test_who_asks_what_is_kept_sees_it_at_once_and_again(talk: Talk) -> None:
    await begin(talk, "registration")
    await says_all(talk.worker, *FIRST_PASS, "Cukup", "menu", "data apa yang kalian simpan")
    told = next(row.message.text for row in talk.bot.history if "PIN" in row.message.text)
    await says_all(talk.worker, told.split("PIN ")[1][:6])

    assert talk.bot.asks == "wish.0"
    assert "Siti Contohwati" in talk.bot.text
    await says_all(talk.worker, "apa aja yg kalian catat ttg saya?")
    assert "Siti Contohwati" in talk.bot.text


async def test_who_wants_one_photo_gone_is_not_asked_whether_all_may_go(talk: Talk) -> None:
    for words in ("halo", "1", "1", "data saya", "ya", "hapus satu foto aja"):
        await talk.worker.says(words)

    assert talk.bot.asks == "wish.0"
