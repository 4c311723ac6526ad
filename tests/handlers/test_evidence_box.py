"""Proof is kept with its time and checksum, comes back from any phone, and goes with the person."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.domain.messages import ChannelName
from bot.domain.proofs import KeptProof, shows_when
from bot.domain.urgency import Urgency
from bot.handlers.services.data_pages import address_of as data_address
from bot.handlers.services.data_pages import data_file
from bot.handlers.services.proof_pages import address_of, open_file, open_page
from bot.handlers.services.signed_addresses import OPEN_FOR
from bot.handlers.turns.chat_sessions import ChatSessions
from bot.handlers.turns.erasure import erase
from bot.handlers.turns.intake import Intake
from bot.web.keys import Front
from bot.web.server import make_application
from storage import files, messages, proofs
from storage.database import Database
from tests.flows.ordinary_day import says_all
from tests.safety_talk import enter, straight_to
from tests.shipped import looks_urgent
from tests.talk import MOSTLY_ON_SQLITE, Talk, Voice

pytestmark = MOSTLY_ON_SQLITE
PICTURE = b"\x89PNG\r\n\x1a\n invented"


async def keep_photo(talk: Talk, voice: Voice | None = None) -> Voice:
    person = await enter(talk, "evidence", "Simpan bukti", "Slip gaji", voice=voice)
    await person.sends_photo("gaji bulan Mei")
    await person.says("Cukup")
    return person


async def test_every_file_of_an_album_is_kept(talk: Talk) -> None:
    await enter(talk, "evidence", "Simpan bukti", "Percakapan, pesan")
    album = [talk.telegram.photo(talk.worker.sender, "percakapan" if first else None) for first in (True, False, False)]
    await talk.arrive(talk.telegram, *album)
    await talk.work_off()
    await talk.worker.says("Cukup")

    assert [(each.proof.kind, each.state) for each in await kept(talk)] == [("chat", "waiting")] * 3
    assert talk.bot.said("evidence-leave_no_trace")


async def test_what_month_a_payslip_is_about_may_be_written_after_it(talk: Talk) -> None:
    person = await enter(talk, "evidence", "Simpan bukti", "Slip gaji")
    await person.sends_photo()
    assert talk.bot.said("evidence-kept_when")
    await person.says("itu bulan Mei")
    await person.sends_photo("slip bulan Juni")
    assert not talk.bot.said("evidence-kept_when")
    await person.says("Cukup")

    found = [shows_when(each.proof.words, each.proof.kept_at.date()) for each in await kept(talk)]
    assert [(each.day.month, each.precision) for each in found if each] == [(5, "month"), (6, "month")]


async def store_files(talk: Talk) -> None:
    """What the media job does with a file it fetched."""
    now = talk.clock()
    async with talk.database.transaction() as tx:
        for waiting in await files.lease(tx, now, now + timedelta(minutes=5), 10):
            await files.keep(tx, waiting, b"shown copy", PICTURE, "image/jpeg", now)


async def kept(talk: Talk) -> Sequence[KeptProof]:
    async with talk.database.reading() as tx:
        return await proofs.of_person(tx, (await talk.person()).id)


async def token_of(talk: Talk) -> str:
    house = replace(talk.house(), public_url="https://contoh.invalid")
    address = address_of(house, talk.database.vault, (await talk.person()).id, ChannelName.TELEGRAM, talk.clock())
    return address.rpartition("/")[2]


@pytest.mark.parametrize("channel", ["telegram", "whatsapp", "page"])
async def test_a_photo_is_kept_as_proof_on_every_channel(talk: Talk, channel: str) -> None:
    person = await keep_photo(talk, talk.somebody(getattr(talk, channel)))

    ticket = await talk.ticket()
    assert person.bot.said("evidence-leave_no_trace")
    assert (ticket.category, ticket.is_request, ticket.agency) == ("EVIDENCE", True, "KEMLU_PWNI")
    assert ticket.next_due_at is not None
    async with talk.database.reading() as tx:
        (proof,) = await proofs.of_person(tx, ticket.person_id)
        info = (await files.infos(tx, [proof.proof.file_id or 0]))[proof.proof.file_id or 0]
    words = None if channel == "page" else "gaji bulan Mei"  # the page sends files without words
    assert (proof.proof.kind, proof.state, proof.proof.words) == ("payslip", "waiting", words)
    assert info.ticket_id == ticket.id


async def test_the_checksum_is_of_what_came_and_not_of_the_copy(talk: Talk) -> None:
    await keep_photo(talk)
    await store_files(talk)

    (proof,) = await kept(talk)
    assert proof.sha256 == hashlib.sha256(PICTURE).digest()
    assert proof.stored_at == talk.clock()
    assert (proof.state, len(proof.mark)) == ("stored", 8)


async def test_the_same_bytes_come_back_from_any_phone_for_half_an_hour(talk: Talk) -> None:
    await keep_photo(talk)
    await store_files(talk)
    token, (proof,) = await token_of(talk), await kept(talk)

    page = await open_page(talk.database, token, talk.clock())
    found = await open_file(talk.database, token, proof.proof.id, talk.clock())
    later = await open_page(talk.database, token, talk.clock() + OPEN_FOR + timedelta(seconds=1))
    forged = await open_page(talk.database, token[:-2] + "AA", talk.clock())

    assert page is not None
    assert [each.proof.id for each in page.proofs] == [proof.proof.id]
    assert found == ("01-payslip.png", PICTURE)
    assert (later, forged) == (None, None)


async def test_T1_who_hides_shows_no_proof_even_at_an_open_address(talk: Talk) -> None:
    await keep_photo(talk)
    token = await token_of(talk)

    await talk.worker.says("keluar")

    assert await open_page(talk.database, token, talk.clock()) is None


async def test_T2_the_list_needs_the_pin(talk: Talk) -> None:
    await keep_photo(talk)
    talk.add_flows(straight_to("evidence"))

    for words in ("menu", "Lihat dan ambil"):
        await talk.worker.says(words)

    assert talk.bot.asks == "pin.0"
    assert "Slip gaji" not in talk.bot.text


async def test_words_alone_are_a_proof_too(talk: Talk) -> None:
    await enter(talk, "evidence", "Simpan bukti", "Lainnya", "Saya dijanjikan 3 juta", "Cukup")

    (proof,) = await kept(talk)
    assert (proof.state, proof.proof.words) == ("words", "Saya dijanjikan 3 juta")


async def test_T27_erasing_a_person_leaves_no_proof(talk: Talk) -> None:
    await keep_photo(talk)
    officer, person = await talk.officer("KEMLU_PWNI"), await talk.person()
    await officer.claims(await talk.ticket())
    await officer.closes()

    await erase(talk.database, person.id, talk.clock(), officer_id=None)

    async with talk.database.reading() as tx:
        rows = (await tx.execute(proofs.proofs.select())).all()
    assert rows == []


async def test_the_page_hands_out_the_file_as_an_attachment_and_nothing_to_a_guesser(talk: Talk) -> None:
    await keep_photo(talk)
    await store_files(talk)
    token, (proof,) = await token_of(talk), await kept(talk)
    database, clock = talk.database, talk.clock
    intake, sessions = Intake(database, clock, looks_urgent), ChatSessions(database, clock)
    front = Front(
        database, intake, {}, sessions, talk.parts.texts, clock, False, "0.0.0", lambda _: (ZoneInfo("Asia/Riyadh"),)
    )

    async with TestClient(TestServer(make_application(front))) as client:
        page = await client.get(f"/proofs/{token}")
        file = await client.get(f"/proofs/{token}/{proof.proof.id}")
        guessed = await client.get(f"/proofs/{token[:-2]}AA")

        assert hashlib.sha256(PICTURE).hexdigest() in await page.text()
        assert f">{talk.words('proof-get')}</a>" in await page.text()
        assert "gaji bulan Mei" in await page.text()
        assert "(UTC+03:00)" in await page.text()
        assert (await file.read(), file.headers["Content-Type"]) == (PICTURE, "application/octet-stream")
        assert file.headers["Content-Disposition"] == 'attachment; filename="01-payslip.png"'
        assert "sandbox" in file.headers["Content-Security-Policy"]
        assert guessed.status == 404
    await intake.close()


async def test_the_page_of_ones_data_has_every_file_also_those_that_are_no_proof(talk: Talk) -> None:
    await keep_photo(talk)
    await enter_report_with_photo(talk)
    await store_files(talk)
    database, clock, person = talk.database, talk.clock, await talk.person()
    house = replace(talk.house(), public_url="https://contoh.invalid")
    path = data_address(house, database.vault, person.id, clock()).removeprefix("https://contoh.invalid")
    intake, sessions = Intake(database, clock, looks_urgent), ChatSessions(database, clock)
    front = Front(database, intake, {}, sessions, talk.parts.texts, clock, False, "0.0.0")

    async with TestClient(TestServer(make_application(front))) as client:
        page = await (await client.get(path)).text()
        addresses = re.findall(f'href="({path}/files/[0-9]+)"', page)
        files = [await client.get(each) for each in addresses]
        guessed = await client.get(f"{path}/files/1")

        assert [await each.read() for each in files] == [PICTURE, PICTURE]
        assert [each.headers["Content-Disposition"] for each in files] == [
            'attachment; filename="01-payslip.png"',
            'attachment; filename="02-sent.png"',
        ]
        assert guessed.status == 404
    await intake.close()


async def enter_report_with_photo(talk: Talk) -> None:
    """A photo that is no proof: it came in the middle of a report."""
    await talk.worker.says("sos")
    await talk.worker.sends_photo()


async def test_a_proof_sent_anew_after_back_is_kept_too(talk: Talk) -> None:
    await enter(talk, "evidence", "Simpan bukti", "Lainnya", "Saya dijanjikan 3 juta")
    await talk.worker.says("kembali")
    assert talk.bot.asks == "proof.0"
    for words in ("Saya dijanjikan 4 juta", "Cukup"):
        await talk.worker.says(words)

    assert [each.proof.words for each in await kept(talk)] == ["Saya dijanjikan 3 juta", "Saya dijanjikan 4 juta"]


async def test_T8_guessed_addresses_take_nobodys_turn_to_write(talk: Talk, monkeypatch: pytest.MonkeyPatch) -> None:
    await keep_photo(talk)
    token, now = await token_of(talk), talk.clock()
    asked: list[None] = []
    monkeypatch.setattr(Database, "transaction", lambda self: asked.append(None))

    found = [
        await open_page(talk.database, token[:-2] + "AA", now),
        await open_file(talk.database, token[:-2] + "AA", 1, now),
        await data_file(talk.database, talk.parts.texts, token, now),
    ]

    assert found == [None] * 3
    assert asked == []


async def test_files_sent_instead_of_an_answer_are_kept_and_named_afterwards(talk: Talk) -> None:
    await enter(talk, "evidence")
    assert talk.bot.asks == "what"
    await talk.worker.sends_photo()
    await talk.worker.sends_photo("gelap")
    await talk.worker.says("Cukup")
    assert talk.bot.asks == "named"
    await talk.worker.says("kontrak")

    assert [each.proof.kind for each in await kept(talk)] == ["contract", "contract"]


async def test_words_after_a_file_that_say_what_it_is_name_it(talk: Talk) -> None:
    await enter(talk, "evidence", "Simpan bukti")
    await talk.worker.sends_photo()
    await talk.worker.says("itu slip gaji saya")
    await talk.worker.says("Cukup")

    assert [(each.proof.kind, each.proof.words) for each in await kept(talk)] == [("payslip", None)]


@pytest.mark.parametrize(
    ("words", "named", "told"),
    [
        ("foto lebam di tangan tgl 10 kmrn", "photo", "photo"),
        ("itu foto kamar saya waktu dikunci tgl 3", "photo", "photo"),
        ("yang pdf itu kontrak saya bulan mei 2025", "document", "contract"),
        ("slip gaji bulan oktober kemarin ya min", "document", "payslip"),
    ],
)
async def test_words_after_several_files_go_to_the_one_they_name(talk: Talk, words: str, named: str, told: str) -> None:
    await enter(talk, "evidence", "Simpan bukti")
    await talk.worker.sends_photo()
    await sends_document(talk)
    await talk.worker.says(words)

    photo, document = await kept(talk)
    found = {"photo": photo, "document": document}[named]
    (other,) = [each for each in (photo, document) if each is not found]
    assert (found.proof.kind, found.proof.words) == (told, words)
    assert (other.proof.kind, other.proof.words) == ("other", None)


async def test_words_that_name_several_kinds_name_no_file(talk: Talk) -> None:
    await enter(talk, "evidence", "Simpan bukti")
    await talk.worker.sends_photo()
    await sends_document(talk)
    await talk.worker.says("slip gaji bln oktober sama kontrak kerja")

    assert [each.proof.kind for each in await kept(talk) if each.proof.file_id] == ["other", "other"]
    assert [each.proof.words for each in await kept(talk) if not each.proof.file_id] == [
        "slip gaji bln oktober sama kontrak kerja"
    ]


async def test_who_asks_in_the_middle_where_their_photo_is_is_led_to_it_and_nothing_is_named_so(talk: Talk) -> None:
    await enter(talk, "evidence", "Simpan bukti")
    await talk.worker.sends_photo()
    await says_all(talk.worker, "foto saya mana?", "Kontrak kerja")
    assert talk.bot.asks == "what"
    await says_all(talk.worker, "Lihat dan ambil", await pin_of(talk))

    assert [each.proof.kind for each in await kept(talk)] == ["contract"]
    assert "1. Kontrak kerja" in talk.bot.text


async def sends_document(talk: Talk) -> None:
    document = {"file_id": "document-1", "file_size": 900, "mime_type": "application/pdf", "file_name": "kontrak.pdf"}
    await talk.arrive(talk.telegram, talk.telegram.message(talk.worker.sender, {"document": document}))
    await talk.work_off()


async def pin_of(talk: Talk) -> str:
    told = "\n".join(row.message.text for row in talk.bot.history)
    return str(re.findall("PIN ([0-9]{6})", told)[0])


async def test_a_persons_own_page_names_the_documents_they_sent(talk: Talk) -> None:
    await enter_report_with_photo(talk)
    await sends_document(talk)
    assert talk.worker.identity is not None

    async with talk.database.reading() as tx:
        own = await messages.own_after(tx, [talk.worker.identity.id], 0, 100)

    assert [(each.kind, each.text) for each in own if each.kind in ("photo", "document")] == [
        ("photo", ""),
        ("document", "kontrak.pdf"),
    ]


async def test_files_sent_in_a_report_are_found_in_the_box(talk: Talk) -> None:
    await enter_report_with_photo(talk)
    await says_all(talk.worker, "bukan darurat", "foto saya mana?", "ya", await pin_of(talk))

    assert not talk.bot.said("evidence-nothing_kept")
    assert "1. Dikirim di obrolan" in talk.bot.text


@pytest.mark.parametrize(
    "words", ["foto saya mana?", "ambil bukti saya", "mau lihat foto yang tadi", "where are my photos"]
)
async def test_who_asks_for_what_they_sent_is_asked_for_the_pin(talk: Talk, words: str) -> None:
    await keep_photo(talk)
    talk.add_flows(straight_to("evidence"))
    await says_all(talk.worker, "menu", words)

    assert talk.bot.asks == "pin.0"


async def test_the_list_tells_two_photos_of_one_kind_apart(talk: Talk) -> None:
    await enter(talk, "evidence", "Simpan bukti", "Kontrak kerja")
    await talk.worker.sends_photo("halaman satu")
    await talk.worker.sends_photo("halaman dua")
    await talk.worker.says("Cukup")
    told = "\n".join(row.message.text for row in talk.bot.history)
    for words in ("menu", "Lihat dan ambil", re.findall("PIN ([0-9]{6})", told)[0]):
        await talk.worker.says(words)

    assert re.search('2[.] .*"halaman dua".*\n1[.] .*"halaman satu"', talk.bot.text)


@pytest.mark.parametrize(
    "words",
    [
        "mau simpan foto kontrak sama slip gaji, takut hp ku diambil majikan",
        "cuma mau nyimpan foto aja",
        "mau ambil foto kontrak yg tadi",
    ],
)
async def test_who_wants_papers_kept_or_back_is_offered_the_box(talk: Talk, words: str) -> None:
    for each in ("halo", "1", "1", words):
        await talk.worker.says(each)

    assert talk.bot.asks == "for_evidence"
    assert await talk.tickets() == []


async def test_the_box_is_offered_inside_a_report_whose_question_comes_back(talk: Talk) -> None:
    for words in ("halo", "1", "1", "gaji saya tidak dibayar 3 bulan", "ya"):
        await talk.worker.says(words)
    asked = talk.bot.asks
    await talk.worker.says("saya ga mau lapor. cuma mau simpan foto aja")
    assert talk.bot.asks == "for_evidence"
    await talk.worker.says("ya")
    await talk.worker.sends_photo("kontrak")
    await talk.worker.says("Cukup")

    assert talk.bot.asks == asked
    assert [each.proof.kind for each in await kept(talk)] == ["contract"]


async def test_the_box_is_offered_beside_an_open_report_without_a_question(talk: Talk) -> None:
    for words in ("halo", "1", "1", "batal", "paspor saya ditahan majikan", "batal"):
        await talk.worker.says(words)
    assert talk.bot.asks is None
    await talk.worker.says("mau ambil foto kontrak yg tadi")

    assert talk.bot.asks == "for_evidence"


@pytest.mark.parametrize(
    "words",
    [
        "mau simpan foto kontrak, takut hp diambil majikan, saya dipukul tiap hari",
        "tolong simpan foto ini, saya dikurung dan hp diambil majikan",
    ],
)
async def test_a_cry_beside_the_wish_to_keep_proof_is_heard(talk: Talk, words: str) -> None:
    await talk.worker.says(words)

    assert (await talk.ticket()).urgency is Urgency.CRITICAL


async def test_whoever_keeps_wounds_in_fear_is_asked_who_hurts_them_and_whether_others_can_look(talk: Talk) -> None:
    await talk.worker.says("mau simpen foto luka2 sama slip gaji biar kalo diapa2in ada bukti")
    await talk.worker.says("Setuju")
    assert "Ada yang melukai atau mengancam Anda?" in talk.bot.text
    assert await talk.tickets() == []

    for words in (
        "majikan bisa liat gak ya",
        "nanti majikan bisa buka ga?",
        "siapa aja yang bisa liat?",
        "Simpan bukti",
        "bos iso ndelok ora",
    ):
        await talk.worker.says(words)
        assert ("yang memegang HP Anda bisa membaca obrolan ini" in talk.bot.text) == (words != "Simpan bukti")
    await talk.worker.says("hapus yg tadi deh")
    assert "Satu bukti saja belum bisa dihapus dari sini." in talk.bot.text


async def test_a_cry_at_the_evidence_box_opens_a_report(talk: Talk) -> None:
    await talk.worker.says("mau simpen foto luka2 biar ada bukti")
    await talk.worker.says("Setuju")
    await talk.worker.says("majikan mukul saya lagi, dia bisa buka pintu kamar, tolong")

    assert (await talk.ticket()).urgency == "critical"


@pytest.mark.parametrize("ending", ["udah itu aja", "udah itu aja kok makasih", "segitu dulu deh", "cukup"])
async def test_words_of_ending_are_no_further_proof(talk: Talk, ending: str) -> None:
    await says_all(
        talk.worker, "mau simpen slip gaji", "setuju", "1", "slip gaji", "slip gaji juni 1800 ringgit", ending
    )

    assert talk.bot.said("evidence-only_words")  # and nobody is told to delete what never came
    assert not talk.bot.said("evidence-leave_no_trace")
    assert talk.bot.asks is None


async def test_what_was_written_where_the_kind_was_asked_is_kept(talk: Talk) -> None:
    await says_all(talk.worker, "mau simpen slip gaji", "setuju", "1", "slip gaji juni 1800 ringgit", "udah itu aja")

    assert "Tersimpan" in talk.bot.text
