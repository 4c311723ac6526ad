"""The family line: a worker's word opens it, a code tells what it allows and no more, and every answer is audited."""

import pytest
from sqlalchemy import select

from bot.domain.missing import NEWS_AFTER
from bot.domain.outbox import OutboxKind
from bot.domain.tickets import draw_reference
from storage import schema
from tests.flows.ordinary_day import begin, lead_to, says_all
from tests.handlers.test_requests import keep_appointments
from tests.talk import MOSTLY_ON_SQLITE, Talk, Voice

pytestmark = MOSTLY_ON_SQLITE


async def report(talk: Talk) -> str:
    """The worker asks to go home and lets the family line be next; gives the PIN."""
    await begin(talk, "repatriation")
    told = next(row.message.text for row in talk.bot.history if "PIN" in row.message.text)
    await says_all(talk.worker, "batal")
    lead_to(talk, "family_line")
    return told.split("PIN ")[1][:6]


async def open_line(talk: Talk, scope: str) -> str:
    """The code the worker is told."""
    pin = await report(talk)
    await says_all(talk.worker, "menu", "Beri kode keluarga", pin, scope)
    assert talk.bot.said("your_code")
    return talk.bot.text[:11]


async def relative(talk: Talk, code: str, sender: str = "60123450009") -> Voice:
    voice = talk.somebody(talk.whatsapp, sender)
    await says_all(voice, "halo", "1", "1", "Saya punya kode", code)
    return voice


async def audited(talk: Talk) -> list[tuple[str, str]]:
    table = schema.audit
    async with talk.database.reading() as tx:
        mine = table.c.action.startswith("family_")
        rows = await tx.execute(select(table.c.action, table.c.subject).where(mine).order_by(table.c.id))
        return [(row.action, row.subject) for row in rows]


async def test_a_relative_hears_how_far_it_is_and_never_where(talk: Talk) -> None:
    code = await open_line(talk, "Sampai mana jalannya")

    voice = await relative(talk, code)

    assert "Keadaannya: sudah masuk" in voice.bot.text
    assert voice.bot.said("news_by")
    assert (await talk.ticket()).reference not in voice.bot.text
    assert await audited(talk) == [("family_line_opened", "progress worker"), ("family_line_read", "worker")]
    consents = [entry.body for entry in await talk.timeline(await talk.ticket()) if entry.kind == "consent"]
    assert consents == [{"consent_state": "family_progress"}]


async def test_the_least_is_that_it_is_there_worked_on_and_when_news_comes(talk: Talk) -> None:
    code = await open_line(talk, "Hanya bahwa jalan")

    voice = await relative(talk, code)

    least = [talk.words("family_line-minimum"), talk.words("family_line-news_by", date="28 November 2026")]
    assert voice.bot.text == "\n\n".join(least)
    assert (await audited(talk))[-1] == ("family_minimum_applied", "worker")


async def test_a_relative_who_was_promised_news_hears_when_there_is_none(talk: Talk) -> None:
    voice = await relative(talk, await open_line(talk, "Hanya bahwa jalan"))
    talk.clock.move(NEWS_AFTER)
    assert await keep_appointments(talk) == 1

    assert "Maaf, belum ada kabar baru" in voice.bot.text
    assert "news_due" in [clock for clock, _ in await talk.alerts()]


async def test_whoever_used_a_code_first_goes_on_and_nobody_else_begins(talk: Talk) -> None:
    code = await open_line(talk, "Hanya bahwa jalan")
    first = await relative(talk, code)

    second = await relative(talk, code, "60123450010")

    assert second.bot.said("family_line-unknown")
    await says_all(first, "menu", "Saya punya kode")
    assert first.bot.said("family_line-minimum")


@pytest.mark.parametrize("end", ["stopped", "closed"])
async def test_a_line_that_ended_answers_like_a_code_that_never_was(talk: Talk, end: str) -> None:
    code = await open_line(talk, "Hanya bahwa jalan")
    if end == "stopped":
        pin = next(row.message.text for row in talk.bot.history if "PIN" in row.message.text).split("PIN ")[1][:6]
        await says_all(talk.worker, "menu", "Hentikan kode", pin)
        assert talk.bot.said("ended")
    else:
        officer = await talk.officer("KEMLU_PWNI")
        await officer.claims(await talk.ticket())
        await officer.closes()

    voice = await relative(talk, code)

    assert voice.bot.said("family_line-unknown")


async def test_T4_guessing_codes_is_slowed_down(talk: Talk) -> None:
    await open_line(talk, "Hanya bahwa jalan")
    voice = await relative(talk, "K7QMX-2F4RT")
    await says_all(voice, "AAAAA-AAAAA", "BBBBB-BBBBB", "menu", "Saya punya kode", "CCCCC-CCCCC", "DDDDD-DDDDD")

    assert voice.bot.said("slowed")


async def test_who_searches_hears_of_their_own_report_the_least_and_it_is_written_down(talk: Talk) -> None:
    await begin(talk, "missing_relative")
    await says_all(talk.worker, "batal")
    lead_to(talk, "family_line")
    await says_all(talk.worker, "menu", "Saya punya kode", (await talk.ticket()).reference)

    assert talk.bot.said("family_line-minimum")
    assert "28 November 2026" in talk.bot.text
    assert await audited(talk) == [("family_minimum_applied", "own")]


async def code_for_another(talk: Talk) -> str:
    """The worker gives a second code, to another of the family."""
    pin = next(row.message.text for row in talk.bot.history if "PIN" in row.message.text).split("PIN ")[1][:6]
    await says_all(talk.worker, "menu", "Beri kode keluarga", pin, "Hanya bahwa jalan")
    return talk.bot.text[:11]


async def test_each_relative_is_promised_news_of_their_own(talk: Talk) -> None:
    first = await relative(talk, await open_line(talk, "Hanya bahwa jalan"))
    second = await relative(talk, await code_for_another(talk), "60123450010")
    talk.clock.move(NEWS_AFTER)
    assert await keep_appointments(talk) == 2

    for voice in (first, second):
        assert "Maaf, belum ada kabar baru" in voice.bot.text
        assert voice.bot.history[-1].kind is OutboxKind.REPLY  # a reminder would be dropped outside WhatsApp's window


async def test_a_relative_hears_that_it_goes_on_when_the_officer_wrote_to_the_worker(talk: Talk) -> None:
    voice = await relative(talk, await open_line(talk, "Hanya bahwa jalan"))
    officer = await talk.officer("KEMLU_PWNI")
    await officer.claims(await talk.ticket())
    await officer.writes("Kami sedang mengurus surat Anda.")
    talk.clock.move(NEWS_AFTER)
    assert await keep_appointments(talk) == 1

    least = [talk.words("family_line-minimum"), talk.words("family_line-news_by", date="5 Desember 2026")]
    assert voice.bot.text == "\n\n".join(least)
    assert "news_due" not in [clock for clock, _ in await talk.alerts()]
    assert (await audited(talk))[-1] == ("family_minimum_applied", "promised")


async def test_news_of_a_request_rings_nobody(talk: Talk) -> None:
    await begin(talk, "evidence")
    await says_all(talk.worker, "Simpan bukti", "Lainnya", "Saya dijanjikan 3 juta", "Cukup")
    lead_to(talk, "family_line")
    await says_all(talk.worker, "menu", "Saya punya kode", (await talk.ticket()).reference)
    talk.clock.move(NEWS_AFTER)
    assert await keep_appointments(talk) == 1

    assert await talk.alerts() == []
    assert (await talk.ticket()).needs_review is None
    assert talk.words("family_line-minimum") in talk.bot.text


async def test_a_worker_who_tries_the_code_does_not_use_it_up(talk: Talk) -> None:
    code = await open_line(talk, "Hanya bahwa jalan")
    await says_all(talk.worker, "menu", "Saya punya kode", code)
    assert talk.bot.said("family_line-minimum")

    voice = await relative(talk, code)

    assert voice.bot.said("family_line-minimum")


async def test_a_worker_who_withdraws_consent_ends_the_family_line_and_officers_read_it(talk: Talk) -> None:
    pin = await report(talk)
    await says_all(talk.worker, "menu", "Beri kode keluarga", pin, "Sampai mana jalannya")
    voice = await relative(talk, talk.bot.text[:11])
    lead_to(talk, "my_data")

    await says_all(talk.worker, "menu", pin, "Tarik persetujuan", "Ya, tarik")
    shown = await follows_again(talk, voice)
    talk.clock.move(NEWS_AFTER)
    await keep_appointments(talk)

    assert shown == talk.words("family_line-code")
    assert voice.bot.text == talk.words("family_line-over")
    for ticket in await talk.tickets():
        states = [entry.body["consent_state"] for entry in await talk.timeline(ticket) if entry.kind == "consent"]
        assert states[-1] == "family_ended"


async def follows_again(talk: Talk, voice: Voice) -> str:
    """What the relative reads who opens the family line once more."""
    lead_to(talk, "family_line")
    await says_all(voice, "menu", "Saya punya kode")
    return voice.bot.text


async def test_a_relative_whose_case_was_closed_hears_the_same_words_as_after_a_withdrawal(talk: Talk) -> None:
    voice = await relative(talk, await open_line(talk, "Hanya bahwa jalan"))
    officer = await talk.officer("KEMLU_PWNI")
    await officer.claims(await talk.ticket())
    await officer.closes()
    talk.clock.move(NEWS_AFTER)
    await keep_appointments(talk)

    assert voice.bot.text == talk.words("family_line-over")


@pytest.mark.parametrize("said", ["{}", "mbak istriku kirim kode ini {}", "permisi, kodenya {} gmn perkembangannya"])
async def test_a_code_is_followed_wherever_it_is_typed(talk: Talk, said: str) -> None:
    code = await open_line(talk, "Sampai mana jalannya")
    voice = talk.somebody(talk.whatsapp, "60123450009")

    await says_all(voice, said.format(code.lower()), "setuju")

    assert "Keadaannya: sudah masuk" in voice.bot.text
    assert voice.bot.said("family_line-news_by")


async def test_a_code_is_followed_at_the_menu_and_at_a_question_of_the_family_line(talk: Talk) -> None:
    code = await open_line(talk, "Sampai mana jalannya")
    voice = talk.somebody(talk.whatsapp, "60123450009")

    await says_all(voice, "halo", "1", "1", code)
    assert "Keadaannya: sudah masuk" in voice.bot.text
    await says_all(voice, "menu", "ikuti kabar keluarga", code)

    assert "Keadaannya: sudah masuk" in voice.bot.text


@pytest.mark.parametrize(
    "words",
    [
        "udah dibaca petugas blm ya, istri sy aman gak",
        "kasih tau dia dmn dong",
        "ada kabar apa",
        "dia di mana",
        "istri saya gimana kabarnya?",
        "piye kabare bojoku",
        "is my wife safe?",
    ],
)
async def test_who_follows_and_asks_hears_what_is_allowed(talk: Talk, words: str) -> None:
    voice = await relative(talk, await open_line(talk, "Sampai mana jalannya"))

    await says_all(voice, words)

    assert "Keadaannya: sudah masuk" in voice.bot.text
    assert voice.bot.said("family_line-no_more")
    assert voice.bot.asks is None


@pytest.mark.parametrize("words", ["istri saya dipukul majikannya tolong", "istri saya hilang kontak, tolong dicari"])
async def test_a_cry_of_who_follows_is_a_report(talk: Talk, words: str) -> None:
    voice = await relative(talk, await open_line(talk, "Sampai mana jalannya"))

    await says_all(voice, words)

    assert len([each for each in await talk.tickets() if not each.is_request]) == 2


@pytest.mark.parametrize("words", ["ada lowongan di Korea?", "mau kursus las di Bandung"])
async def test_other_wishes_of_who_follows_lead_where_they_lead(talk: Talk, words: str) -> None:
    voice = await relative(talk, await open_line(talk, "Sampai mana jalannya"))

    await says_all(voice, words)

    assert not voice.bot.said("family_line-no_more")


async def test_who_follows_nobody_hears_nothing_of_anybody(talk: Talk) -> None:
    await open_line(talk, "Sampai mana jalannya")
    voice = talk.somebody(talk.whatsapp, "60123450009")

    await says_all(voice, "halo", "1", "1", "istri sy aman gak")

    assert not voice.bot.said("family_line-no_more")
    assert not voice.bot.said("family_line-news_by")


async def test_codes_that_open_nothing_slow_down_wherever_they_are_typed(talk: Talk) -> None:
    code = await open_line(talk, "Sampai mana jalannya")
    voice = talk.somebody(talk.whatsapp, "60123450009")
    await says_all(voice, "halo", "1", "1", *(draw_reference() for _ in range(5)))

    await says_all(voice, "menu", code)

    assert not voice.bot.said("family_line-news_by")


@pytest.mark.parametrize(
    "words",
    [
        "gimana caranya minta kode ke istri saya",
        "cara dapat kode dari anak saya gmn",
        "how do I get a code from my wife",
    ],
)
async def test_who_asks_how_to_get_a_code_is_told_how(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "halo", "1", "1", words)

    assert talk.bot.said("family_line-how_to_get")


async def test_a_code_of_ones_own_report_leads_to_it(talk: Talk) -> None:
    await begin(talk, "repatriation")
    await says_all(talk.worker, "batal", (await talk.ticket()).reference)

    assert not talk.bot.said("family_line-minimum")


async def test_the_code_of_a_report_typed_for_one_of_the_family_is_explained(talk: Talk) -> None:
    await talk.worker.says("tolong saya dipukul majikan di taiwan")
    reference = (await talk.ticket()).reference
    voice = talk.somebody(talk.whatsapp, "60123450009")

    await says_all(voice, "halo", "1", "1", "ikuti kabar keluarga", reference)

    assert voice.bot.said("family_line-unknown")
    assert voice.bot.asks == "code.0"


async def test_whoever_has_a_code_that_is_not_ours_hears_so_and_how_to_get_one(talk: Talk) -> None:
    asked = "anak sy nina di malaysia, dia ngasih kode keluarga, kode apa ya dia bilang FAM-7731"
    await says_all(talk.worker, asked, "setuju")

    assert talk.bot.said("unknown")
    assert talk.bot.said("how_to_get")
    assert "Ini bukan laporan." in talk.bot.text
    assert await talk.tickets() == []


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("mau ikut kode keluarga biar bisa tau kabar suami di polandia, aku istrinya", "how_to_get"),
        ("kode keluarga itu apa? mau buat ibu sy", "what_it_is"),
        ("what is the family code?", "what_it_is"),
        ("mau kode keluarga biar ibu bisa tau kabar sy", "no_cases"),
    ],
)
async def test_whoever_speaks_of_the_code_is_told_what_they_asked(talk: Talk, words: str, line: str) -> None:
    await says_all(talk.worker, words, "setuju")

    assert talk.bot.said(line)
    assert await talk.tickets() == []


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("dia udah 4 bulan ga kasih duit ke rumah tapi masih aktif wa", "how_to_get"),
        ("ga usah lapor lah, saya cuma mau tau dia sehat apa engga", "how_to_get"),
        ("maksudnya sy mau ibu bisa tau kabar sy", "no_cases"),
        ("kodenya gimana? FAM-7731", "unknown"),
    ],
)
async def test_which_side_somebody_is_on_is_heard_in_words(talk: Talk, words: str, line: str) -> None:
    await says_all(talk.worker, "kode keluarga", "setuju", words)

    assert talk.bot.said(line)


@pytest.mark.parametrize(
    "words",
    [
        "suami di polandia hilang kontak 3 bulan, mau kode keluarga",
        "anak saya wa nya masih aktif tapi ga pernah bales sudah 2 bulan, hilang",
        "kode keluarga dia dipukul majikan tolong",
        "ga dikasih makan 3 hari, mau kasih kode keluarga ke ibu",
    ],
)
async def test_whoever_is_missed_or_hurt_is_reported_beside_a_code(talk: Talk, words: str) -> None:
    await talk.worker.says(words)

    assert (await talk.ticket()).urgency.is_alarm


async def test_a_mother_who_wants_news_of_the_writer_is_given_a_code_for(talk: Talk) -> None:
    await says_all(talk.worker, "ibu saya mau tau kabar saya, ada kode keluarga?", "setuju")

    assert not talk.bot.said("family_line-how_to_get")
    assert talk.bot.said("family_line-no_cases")
