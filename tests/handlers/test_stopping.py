""" "Stop" and "don't write any more" end the questions: they are never taken as an answer."""

import pytest

from bot.domain.own_words.stopping import (
    keeps_all,
    takes_wish_back,
    wants_no_messages,
    wants_to_begin_anew,
    wants_to_stop,
)
from bot.domain.tickets import EntryKind
from tests.talk import Talk


@pytest.mark.parametrize("words", ["stop", "Berhenti dulu ya", "jgn kirim pesan lg", "jangan hubungi saya lagi"])
async def test_stop_ends_the_questions_of_a_report_and_an_officer_reads_it(talk: Talk, words: str) -> None:
    await talk.worker.says("sos")
    await talk.worker.says("di kuwait")
    assert talk.bot.asks is not None

    await talk.worker.says(words)

    ticket = await talk.ticket()
    said = [entry.body.get("text") for entry in await talk.timeline(ticket) if entry.kind is EntryKind.SAID]
    assert talk.bot.said("cancelled-ticket-stays")
    assert talk.bot.asks is None
    assert said[-1] == words
    assert ticket.needs_review == "duress"


async def test_stop_where_nobody_is_in_trouble_ends_what_goes_on_and_offers_nothing(talk: Talk) -> None:
    await talk.worker.says("halo")

    await talk.worker.says("STOP")

    assert talk.bot.text == talk.words("cancelled")
    assert await talk.tickets() == []


@pytest.mark.parametrize(
    "words",
    ["jgn telpon, wa aja", "saya mau berhenti kerja", "jgn kirim uang lagi", "jangan kirim ke rumah", "sudah berhenti"],
)
def test_words_about_something_else_stop_nothing(words: str) -> None:
    assert not wants_to_stop(words)
    assert not wants_no_messages(words)


@pytest.mark.parametrize(
    "words", ["kenapa belum dihapus juga", "hapus semua", "sudah dihapus blm?", "jgn simpan data saya"]
)
def test_who_wants_all_erased_keeps_nothing(words: str) -> None:
    assert not keeps_all(words)
    assert not takes_wish_back(words)


@pytest.mark.parametrize(
    "words", ["ulang dari awal bisa ga", "mulai dari awal dong", "start over please", "ulangi lagi"]
)
async def test_what_is_calm_begins_again_for_who_asks_for_that(talk: Talk, words: str) -> None:
    for said in ("mau ikut kursus migrasi aman", "setuju", "belajar", "lanjut", "jawaban a", words):
        await talk.worker.says(said)

    assert talk.bot.asks == "on_1"
    assert await talk.tickets() == []


async def test_a_report_is_never_begun_again(talk: Talk) -> None:
    await talk.worker.says("sos")
    await talk.worker.says("ulang dari awal")

    (ticket,) = await talk.tickets()
    assert ticket.urgency.is_alarm


@pytest.mark.parametrize(
    "words", ["majikan mulai marah lagi", "dipukul lagi dari awal", "mulai", "dia ulangi lagi pukul saya"]
)
def test_words_of_something_else_begin_nothing_again(words: str) -> None:
    assert not wants_to_begin_anew(words)


async def test_the_safe_course_is_found_and_an_answer_by_its_letter_is_put_right(talk: Talk) -> None:
    for said in ("halo", "1", "setuju", "kursus aman nya itu apa", "belajar"):
        await talk.worker.says(said)
    assert talk.bot.asks == "on_1"
    for said in ("gas", "lanjut", "a"):
        await talk.worker.says(said)
    assert talk.bot.said("safe_migration-why_money")
    await talk.worker.says("ga jadi td salah, jawaban b")

    assert talk.bot.said("safe_migration-right")
    assert talk.bot.asks == "on_4.1"
