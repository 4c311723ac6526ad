"""What cries lead to: pieces count together, less than the utmost asks one question, despair has words of its own."""

import re
from datetime import timedelta
from typing import Any

import pytest

from bot.domain.tickets import EntryKind
from bot.domain.urgency import Category, Urgency
from bot.handlers.turns.heard_kinds import told_category
from bot.triage import Assessment
from bot.triage.triage import Triage
from tests.flows.ordinary_day import says_all
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE

PIECES = ("saya", "nggak boleh", "keluar rumah")  # none of them alarms by itself
HIGH = "gaji saya tidak dibayar 6 bulan, saya tidak punya uang makan"
DESPAIR = "saya mau bunuh diri saja"


async def welcome(talk: Talk) -> None:
    """Lead the worker to the menu."""
    for words in ("halo", "1", "1"):
        await talk.worker.says(words)


async def somebody_is_on_duty(talk: Talk) -> None:
    """Where reports of nobody knows where belong: else they escalate at once."""
    for agency in ("KP2MI", "KEMLU_PWNI"):
        await talk.officer(agency)


async def said_in(talk: Talk) -> list[str]:
    entries = await talk.timeline(await talk.ticket())
    return [str(each.body["text"]) for each in entries if each.kind in (EntryKind.SAID, EntryKind.ANSWER)]


# Several messages within seconds


async def test_a_cry_in_pieces_alarms_once_and_all_pieces_stand_in_its_ticket(talk: Talk) -> None:
    for words in PIECES:
        await talk.worker.says(words)

    ticket = await talk.ticket()
    assert (ticket.urgency, ticket.category) == ("critical", "CONFINED")
    assert talk.bot.asks == "where_now"
    assert await talk.alerts() == [("opened", "critical")]
    (opened,) = [each for each in await talk.timeline(ticket) if each.kind is EntryKind.OPENED]
    assert opened.body["reasons"] == ["nggak boleh keluar rumah"]
    assert sorted(await said_in(talk)) == sorted(PIECES)


async def test_a_bare_cry_is_raised_by_what_follows_and_goes_on_as_sos(talk: Talk) -> None:
    await talk.worker.says("tolong")
    assert talk.bot.asks == "now"
    await talk.worker.says("saya")
    assert talk.bot.said("help_now-noted")
    await talk.worker.says("dikunci")

    ticket = await talk.ticket()
    assert (ticket.urgency, ticket.categories[:2]) == ("critical", ("DANGER_NOW", "CONFINED"))
    assert talk.bot.asks == "where_now"
    assert await talk.alerts() == [("opened", "high"), ("raised", "critical")]


async def test_pieces_of_one_batch_count_together_too(talk: Talk) -> None:
    bodies = [talk.telegram.text(talk.worker.sender, words) for words in PIECES]
    await talk.arrive(talk.telegram, *bodies)
    await talk.work_off()

    assert (await talk.ticket()).urgency == "critical"
    assert await talk.unfinished() == []


async def test_what_was_said_minutes_ago_is_no_part_of_a_cry(talk: Talk) -> None:
    await talk.worker.says(PIECES[0])
    await talk.worker.says(PIECES[1])
    talk.clock.move(timedelta(minutes=1))
    await talk.worker.says(PIECES[2])

    assert await talk.tickets() == []


@pytest.mark.parametrize("goes_on_elsewhere", [False, True])
async def test_T1_what_was_said_before_the_exit_word_is_no_part_of_a_cry(talk: Talk, goes_on_elsewhere: bool) -> None:
    for words in (*PIECES[:2], "hapus chat"):
        await talk.worker.says(words)
    if goes_on_elsewhere:
        await talk.start_anew()
    await talk.worker.says(PIECES[2])

    assert await talk.tickets() == []


async def test_what_alarmed_before_does_not_alarm_again(talk: Talk) -> None:
    await talk.worker.says("tolong")
    officer = await talk.officer((await talk.ticket()).agency)
    await officer.claims(await talk.ticket())
    await officer.closes()
    await talk.worker.says("terima kasih pak")

    assert len(await talk.tickets()) == 1


# High: the report at once, and one question


async def test_less_than_the_utmost_opens_the_report_and_asks_one_question(talk: Talk) -> None:
    await talk.worker.says(HIGH)

    ticket = await talk.ticket()
    assert (ticket.urgency, ticket.category, ticket.is_request) == ("high", "UNPAID", False)
    assert await talk.alerts() == [("opened", "high")]
    assert talk.bot.asks == "now"
    assert talk.bot.labels == ["Ya", "Tidak", "Tidak tahu", "Bukan darurat"]


async def test_yes_makes_it_critical_and_goes_on_with_sos_in_the_same_ticket(talk: Talk) -> None:
    await talk.worker.says(HIGH)
    await talk.worker.presses(talk.words("choice-yes"))

    assert (await talk.ticket()).urgency == "critical"
    assert talk.bot.asks == "where_now"
    assert talk.bot.said("sos-report_stands")
    assert await talk.alerts() == [("opened", "high"), ("raised", "critical")]


@pytest.mark.parametrize("answer", ["choice-no", "choice-unknown"])
async def test_no_keeps_the_ticket_and_goes_on_with_the_questions_that_fit(talk: Talk, answer: str) -> None:
    await talk.worker.says(HIGH)
    await talk.worker.presses(talk.words(answer))

    assert (await talk.ticket()).urgency == "high"
    assert talk.bot.said("assistance-heard")
    assert talk.bot.asks == "where_now"


async def test_silence_leaves_the_ticket_with_its_clock(talk: Talk) -> None:
    await somebody_is_on_duty(talk)
    await talk.worker.says(HIGH)
    await talk.passes(timedelta(minutes=9))

    ticket = await talk.ticket()
    assert (ticket.is_open, ticket.urgency) == (True, "high")
    assert ticket.next_due_at == ticket.opened_at + timedelta(minutes=15)
    assert talk.bot.heard == []


async def test_what_was_going_on_comes_back_after_the_report(talk: Talk) -> None:
    await welcome(talk)
    await talk.worker.says(HIGH)
    await talk.worker.presses(talk.words("sos-where_now-false_alarm"))

    assert talk.bot.said("false-alarm-taken-back")
    assert talk.bot.asks == "choice.0"
    ticket = await talk.ticket()
    assert (ticket.is_open, ticket.needs_review) == (True, "duress")


async def test_calm_words_in_the_middle_of_something_else_are_offered_their_own_conversation(talk: Talk) -> None:
    await welcome(talk)
    await talk.worker.says("mau daftar pelatihan las di mana ya")
    assert talk.bot.asks == "for_training"
    await talk.worker.says("2")

    assert talk.bot.asks == "choice.0"
    assert await talk.tickets() == []


# False alarm


async def test_T2_words_that_raised_a_report_are_taken_back_with_one_tap(talk: Talk) -> None:
    await welcome(talk)
    await talk.worker.says("3")
    await talk.worker.presses(talk.words("assistance-kind-wages"))
    await talk.worker.says("di Kuala Lumpur, tolong, majikan pukul saya")
    await talk.worker.presses(talk.words("button-false-alarm"))

    ticket = await talk.ticket()
    assert talk.bot.said("false-alarm-taken-back")
    assert talk.bot.asks == "wages.months_unpaid"
    assert (ticket.is_open, ticket.urgency, ticket.needs_review) == (True, "critical", "duress")


async def test_an_alarm_in_a_talk_with_an_officer_has_the_same_button(talk: Talk) -> None:
    await talk.worker.says(HIGH)
    officer = await talk.officer((await talk.ticket()).agency)
    await officer.claims(await talk.ticket())
    await officer.writes("Kami baca. Ada di mana sekarang?")
    await talk.worker.says("anak saya hilang kontak, dia dipukul majikan")
    assert talk.bot.labels == ["Bukan darurat"]
    await talk.worker.presses(talk.words("button-false-alarm"))

    assert ((await talk.ticket()).urgency, (await talk.ticket()).needs_review) == ("critical", "duress")


async def test_worse_news_of_who_is_missing_raises_the_search_and_asks_nobody_where_they_are(talk: Talk) -> None:
    await talk.worker.says("anak saya hilang kontak sejak 2021")
    assert talk.bot.said("missing_relative-report_stands")
    await talk.worker.says("anak saya dipukul majikan di sana")

    ticket = await talk.ticket()
    assert (ticket.about, ticket.urgency) == ("other", "critical")
    assert talk.bot.asks == "heard_right"
    assert talk.bot.labels.count("Bukan darurat") == 1


# Despair


@pytest.mark.parametrize("words", [DESPAIR, "pengin mati wae", "I want to end my life"])
async def test_despair_is_met_with_its_own_words_and_shows_no_number_nobody_confirmed(talk: Talk, words: str) -> None:
    await somebody_is_on_duty(talk)
    await talk.worker.says(words)

    ticket = await talk.ticket()
    assert (ticket.urgency, ticket.category) == ("critical", "SUICIDAL")
    assert talk.bot.said("suicide-heard")
    assert talk.bot.asks == "hurt_yourself"
    without_keys = talk.bot.text.replace(ticket.reference, "")
    assert re.findall(r"[0-9]{3,}", without_keys) == re.findall(r"PIN ([0-9]{6})", without_keys)
    assert ticket.next_due_at == ticket.opened_at + timedelta(minutes=2)


async def test_the_line_for_despair_is_told_where_the_catalogue_has_one(talk: Talk) -> None:
    await talk.worker.says(DESPAIR)
    await talk.worker.says("tidak, belum")
    await talk.worker.says("Hong Kong")

    assert talk.bot.said("suicide-lifeline")
    assert "18111" in talk.bot.text
    assert talk.bot.asks == "somebody_near"


async def test_despair_inside_a_report_gets_careful_words_and_an_alert_of_its_own(talk: Talk) -> None:
    await talk.worker.says("sos")
    await talk.worker.says("Hong Kong")
    await talk.worker.says(DESPAIR)

    ticket = await talk.ticket()
    assert talk.bot.said("suicide-heard")
    assert "18111" in talk.bot.text
    assert "SUICIDAL" in ticket.categories
    assert await talk.alerts() == [("opened", "critical"), ("raised", "critical")]


async def test_a_child_that_is_to_be_taken_is_a_report_from_the_first_words_on(talk: Talk) -> None:
    told = "tetangga saya bawa anak umur 16 mau ke malaysia, katanya besok malam. saya gak mau nama saya disebut"
    await talk.worker.says(told)

    ticket = await talk.ticket()
    assert (ticket.about, ticket.category, ticket.urgency, ticket.country) == ("other", "TPPO", "critical", "ID")
    assert "CHILD" in ticket.categories
    assert talk.bot.said("set_right-unnamed")
    assert "110" in talk.bot.text
    assert talk.bot.asks == "found_at"


@pytest.mark.parametrize(
    ("words", "is_cry"), [("tolong tambah pekerjaan: PRT", False), ("tolong saya", True), ("tolong pak", True)]
)
async def test_a_polite_request_within_a_calm_conversation_is_no_cry(talk: Talk, words: str, is_cry: bool) -> None:
    await welcome(talk)
    await talk.worker.says("lihat data saya")
    await talk.worker.says(words)

    assert bool(await talk.tickets()) is is_cry


async def test_who_is_blamed_for_a_death_is_asked_about_themselves_without_condolence(talk: Talk) -> None:
    for words in ("anak majikan meninggal jatuh, saya yang dituduh", "my boss died and they accuse me"):
        voice = talk.somebody()
        await voice.says(words)

        ticket = (await talk.tickets())[-1]
        assert (ticket.category, ticket.about) == ("DETAINED", "self")
        assert not any(voice.bot.said(key) for key in ("comfort-death", "comfort-detained", "for_another-loss_stands"))


async def test_whose_own_has_died_is_met_with_condolence_still(talk: Talk) -> None:
    await talk.worker.says("adik saya meninggal di taiwan, majikan nyalahin dia")

    assert (await talk.ticket()).category == "DEATH"


async def test_papers_that_are_held_are_no_arrest(talk: Talk) -> None:
    for words, category in (
        ("kalo ga bayar utang 28 juta ijazah sama sertifikat tanah bapak ditahan pt", "PASSPORT_HELD"),
        ("adik saya ditahan imigrasi, paspornya diambil", "DETAINED"),
    ):
        await talk.somebody().says(words)

        assert (await talk.tickets())[-1].category == category


async def test_who_hears_blows_next_door_is_asked_about_the_one_there(talk: Talk) -> None:
    await talk.worker.says(
        "selamat malam, saya pekerja di apartemen sebelah. ada mbak indonesia tiap malam nangis dan ada suara dipukul"
    )

    assert (await talk.ticket()).about == "other"


async def test_a_light_that_has_gone_out_is_nobodys_death(talk: Talk) -> None:
    await talk.worker.says("bom bunyi terus mas, listrik mati, kami 5 orang bersembunyi di tangga apartemen beirut")

    ticket = await talk.ticket()
    assert (ticket.about, ticket.country) == ("self", "LB")


async def test_T1_who_says_that_somebody_reads_this_is_answered_in_short(talk: Talk) -> None:
    await talk.worker.says("saya disekap di serbia, yg pegang hp temen saya agennya, dia baca ini")

    assert (await talk.ticket()).details["told.safe_to_chat"] is False
    assert talk.words("numbers_to_call").splitlines()[0] not in talk.bot.text


async def test_who_has_drunk_it_in_the_middle_of_the_crisis_talk_reads_the_ambulance(talk: Talk) -> None:
    await says_all(
        talk.worker, "ga kuat lagi hidup, mau minum baygon aja malem ini", "di hongkong", "ga ada, semua jauh"
    )
    await talk.worker.says("udah aku minum")

    assert "999" in talk.bot.text
    assert "udah aku minum" not in map(str, (await talk.ticket()).details.values())


async def test_papers_that_are_held_are_no_arrest_however_they_were_judged(talk: Talk) -> None:
    judged = Assessment(Urgency.HIGH, Category.DETAINED)

    assert told_category(judged, "ijazah sama sertifikat tanah bapak ditahan") is Category.PASSPORT_WITHHELD
    assert told_category(judged, "adik saya ditahan imigrasi, paspornya diambil") is Category.DETAINED


async def test_what_was_critical_by_itself_is_not_judged_again_with_what_follows(
    talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    judged: list[str] = []
    assess = Triage.assess

    def listen(self: Triage, text: str, **how: Any) -> Assessment:
        judged.append(text)
        return assess(self, text, **how)

    await talk.worker.says("tolong, majikan pukul saya")  # each message of a test is taken by a process of its own
    monkeypatch.setattr(Triage, "assess", listen)
    await talk.worker.says("saya takut sekali")

    assert "saya takut sekali" in judged
    assert not any("pukul" in each for each in judged)


async def test_despair_in_the_middle_of_a_report_is_asked_about_first_and_nothing_older_after_it(talk: Talk) -> None:
    await talk.worker.says("ada org peras saya minta duit pake foto telanjang, kalo ga bayar disebar")
    await talk.worker.says("malu bgt kalo bapak tau. aku mending mati")

    assert talk.bot.asks == "hurt_yourself"
    (ticket,) = await talk.tickets()
    assert "SUICIDAL" in ticket.categories
    assert ("raised", "critical") in await talk.alerts()
    await says_all(talk.worker, "belum", "di hongkong", "ga ada", "wa malam aja")
    assert talk.bot.asks is None


@pytest.mark.parametrize("words", ["dia sering teriak mau gantung diri", "he says he wants to kill himself"])
async def test_despair_of_another_inside_a_report_is_not_taken_for_ones_own(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "tolong saya disekap di brunei", words)

    assert not talk.bot.said("suicide-heard")
    assert talk.bot.asks != "hurt_yourself"


async def test_whoever_reports_another_and_does_not_want_to_live_either_is_asked_too(talk: Talk) -> None:
    await says_all(talk.worker, "anak saya hilang kontak di arab", "aku ga kuat lagi, mending mati aja")

    assert talk.bot.asks == "hurt_yourself"
    assert [each.about for each in await talk.tickets()] == ["other", "self"]


async def test_an_ambulance_is_called_for_one_who_drank_poison_before_anything_is_said_or_asked(talk: Talk) -> None:
    await talk.worker.says("temen sekamar sy barusan minum pemutih baju gara2 diputusin, ini di singapore")

    assert talk.bot.text.startswith(talk.words("for_another-call_for_help"))
    assert "995" in talk.bot.text.split("\n\n")[1]
    assert talk.bot.asks == "where_now"
    assert (await talk.ticket()).details["for_another.hurt_themselves"] == "yes"
    await talk.worker.says("cepet woi dia kejang")
    assert talk.bot.text.startswith(talk.words("worse-faint"))
