"""Questions are answered in whatever words people use, and they read how they were understood."""

from typing import Any

import pytest

from bot.domain.tickets import EntryKind
from tests.flows.ordinary_day import begin, says_all
from tests.talk import Talk

SAFE = "sos-safe_to_chat"


async def lead_into_sos(talk: Talk) -> None:
    """Up to the question whether writing is safe: yes, no, or skip."""
    await says_all(talk.worker, "sos", "Kuala Lumpur")
    assert talk.bot.asks == "safe_to_chat"


async def lead_to_since(talk: Talk) -> None:
    """Up to the question since when somebody has been stranded."""
    await begin(talk, "repatriation")
    await says_all(talk.worker, "Kuala Lumpur", "tidak", "lewati", "lewati", "lewati")
    assert talk.bot.asks == "since"


@pytest.mark.parametrize(
    ("words", "recorded", "is_said_again"),
    [
        ("nomer siji", True, True),
        ("yg kedua", False, True),
        ("kaping pindho", False, True),
        ("nu kadua", False, True),
        ("1", True, True),
        ("mboten bu", False, True),
        ("sumuhun teh", True, True),
        ("iya kak", True, True),
        ("bhunten", False, False),
        ("nggih", True, False),
        ("Tidak aman", False, False),
    ],
)
async def test_a_choice_is_made_in_words_and_said_again(
    talk: Talk, words: str, recorded: bool, is_said_again: bool
) -> None:
    await lead_into_sos(talk)
    await talk.worker.says(words)

    language = (await talk.person()).language
    label = talk.words(f"{SAFE}-{'yes' if recorded else 'no'}", language)
    assert (await talk.ticket()).details["sos.safe_to_chat"] is recorded
    assert (talk.words("understood", language, what=label) in talk.bot.text) is is_said_again


async def test_labels_in_indonesian_count_whatever_language_is_spoken(talk: Talk) -> None:
    await says_all(talk.worker, "bahasa", "Basa Jawa", "sos", "Kuala Lumpur")
    assert (await talk.person()).language == "jv"
    await talk.worker.says("Tidak aman")

    assert (await talk.ticket()).details["sos.safe_to_chat"] is False


async def test_what_was_understood_is_corrected_with_one_word(talk: Talk) -> None:
    await lead_into_sos(talk)
    await says_all(talk.worker, "yg kedua", "kembali", "yg pertama")

    assert (await talk.ticket()).details["sos.safe_to_chat"] is True


async def test_a_denied_word_is_no_answer_to_whether_there_is_danger(talk: Talk) -> None:
    await lead_into_sos(talk)
    await says_all(talk.worker, "ya", "tidak selamat")

    assert talk.bot.asks == "in_danger_now"
    assert "sos.in_danger_now" not in (await talk.ticket()).details


@pytest.mark.parametrize(
    ("words", "day", "precision", "noted"),
    [
        ("3 bln yg lalu", "2026-08-21", "month", "Agustus 2026"),
        ("wingi", "2026-11-20", "day", "20 November 2026"),
        ("sejak lebaran", "2026-03-21", "about", "sekitar Maret 2026"),
        ("12/3/2021", "2021-03-12", "day", "12 Maret 2021"),
        ("akhir tahun lalu", "2025-12-01", "about", "sekitar Desember 2025"),
    ],
)
async def test_a_day_in_words_is_kept_as_said_and_understood(
    talk: Talk, words: str, day: str, precision: str, noted: str
) -> None:
    await lead_to_since(talk)
    await talk.worker.says(words)

    ticket = await talk.ticket()
    (entry,) = [each for each in await talk.timeline(ticket) if each.body.get("question") == "since"]
    assert ticket.details["repatriation.since"] == words
    assert (entry.body["day"], entry.body["precision"], entry.body["text"]) == (day, precision, words)
    assert talk.words("understood", what=noted) in talk.bot.text


async def test_a_day_that_is_not_clear_is_asked_for_once_and_then_kept_as_said(talk: Talk) -> None:
    await lead_to_since(talk)
    await talk.worker.says("sejak paspor diambil")
    assert talk.words("when-unclear") in talk.bot.text
    assert talk.bot.asks == "since"
    await talk.worker.says("ya itu, waktu paspor diambil")

    ticket = await talk.ticket()
    said = [each.body["text"] for each in await talk.timeline(ticket) if each.kind is EntryKind.SAID]
    assert ticket.details["repatriation.since"] == "ya itu, waktu paspor diambil"
    assert "sejak paspor diambil" in said


async def test_who_does_not_remember_is_not_asked_again(talk: Talk) -> None:
    await lead_to_since(talk)
    await talk.worker.says("udah lama, lupa")

    assert talk.bot.asks != "since"


@pytest.mark.parametrize("words", ["KL", "JB", "sabah", "negri jiran malaysia", "kuala lumpur"])
async def test_a_place_is_said_again_as_its_country(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "sos", words)

    assert talk.words("understood", what="Malaysia") in talk.bot.text
    assert (await talk.ticket()).country == "MY"


@pytest.mark.parametrize(
    ("words", "months", "noted"), [("telung sasi", 3, "3"), ("setahun", 12, "12"), ("1", 1, None), ("4 bulan", 4, "4")]
)
async def test_months_without_pay_are_counted_in_words(talk: Talk, words: str, months: int, noted: str | None) -> None:
    await begin(talk, "assistance")
    await says_all(talk.worker, "1", "Kuala Lumpur", words)

    details: dict[str, Any] = (await talk.ticket()).details
    assert details["assistance.wages.months_unpaid"] == months
    assert (talk.words("understood", what=noted) in talk.bot.text) if noted else "Kami catat" not in talk.bot.text


async def test_a_question_is_no_place_and_what_is_no_country_is_asked_for_once_more(talk: Talk) -> None:
    await says_all(talk.worker, "sos", "izin kerja saya gimana kalau saya lapor?")
    assert (talk.bot.asks, talk.bot.said("question-first")) == ("where_now", True)
    await talk.worker.says("di warung biru")
    assert talk.bot.asks == "country"
    await talk.worker.says("SGD 600")
    assert (talk.bot.asks, talk.bot.said("country-unclear")) == ("country", True)
    await talk.worker.says("singapur")

    assert talk.bot.asks == "safe_to_chat"
    assert (await talk.ticket()).country == "SG"


async def test_a_country_nobody_knows_is_kept_as_it_was_said_the_second_time(talk: Talk) -> None:
    await says_all(talk.worker, "sos", "di warung biru", "negeri antah", "negeri antah berantah")

    assert talk.bot.asks == "safe_to_chat"
    assert (await talk.ticket()).details["sos.country"] == "negeri antah berantah"
