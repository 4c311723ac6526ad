"""Check-ins: one tap answers, silence is tried again, then officers look; nothing of it shows what it is."""

import re
from datetime import datetime, timedelta

import pytest

from bot.domain.tickets import EntryKind
from bot.domain.urgency import Urgency
from storage import appointments
from tests.flows.ordinary_day import lead_to, says_all
from tests.handlers.test_requests import keep_appointments
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE

KIN = "Ibu Contoh, 0812 0000 0000"
KEPT = "Ibu Contoh, +6281200000000"


async def choose(talk: Talk, group: str, point: str) -> None:
    """From nothing to a point of the menu."""
    for words in ("halo", "1", "1", talk.words(f"menu-choice-{group}"), talk.words(f"menu-{group}-{point}")):
        await talk.worker.says(words)


async def arrange(talk: Talk) -> None:
    """Daily, in the morning, about the weather, with somebody to call."""
    await choose(talk, "abroad", "check_in")
    for words in ("1", "1", "1", KIN, "lewati"):
        await talk.worker.says(words)
    assert talk.bot.said("check_in-secret_weather")


async def test_a_trusted_one_who_is_only_named_is_asked_about_once_more(talk: Talk) -> None:
    await choose(talk, "abroad", "check_in")
    await says_all(talk.worker, "1", "1", "1", "ibu saya")
    assert talk.bot.asks == "trusted_phone"
    assert talk.bot.heard[-1].message.ask_contact is None
    await talk.worker.says("nanti dulu")
    assert talk.bot.said("rejected_phone")
    await says_all(talk.worker, "0812 0000 0000", "lewati")

    assert talk.bot.said("check_in-secret_weather")
    async with talk.database.reading() as tx:
        (arranged,) = await appointments.of_person(tx, (await talk.person()).id)
    assert arranged.body["contact"] == "ibu saya, +6281200000000"


async def test_whom_to_call_is_heard_one_step_early(talk: Talk) -> None:
    await choose(talk, "abroad", "check_in")
    await says_all(talk.worker, "Setiap hari", "jam 8 malam", "mamak ku 081311112222 namanya bu Ruki")
    assert talk.bot.asks == "wording.1"
    assert "+6281311112222" in talk.bot.text
    await says_all(talk.worker, "makan aja", "lewati")

    assert talk.bot.said("check_in-secret_meal")
    async with talk.database.reading() as tx:
        (arranged,) = await appointments.of_person(tx, (await talk.person()).id)
    assert arranged.body["contact"] == "mamak ku namanya bu Ruki, +6281311112222"


@pytest.mark.parametrize("words", ["ya", "iya boleh", "ok"])
async def test_a_yes_is_nobodys_name(talk: Talk, words: str) -> None:
    await choose(talk, "abroad", "check_in")
    await says_all(talk.worker, "1", "1", "1", words)

    assert talk.bot.asks == "trusted"
    assert talk.bot.said("rejected_empty")


@pytest.mark.parametrize(
    "words",
    [
        "hentikan sapaan",
        "jeda sapaan dulu ya aku pulang cuti",
        "sapaan harian saya dihentikan dulu min, aku wes muleh",
        "stop the greetings please",
        "jangan nanya kabar lagi",
    ],
)
async def test_own_words_end_it_with_the_pin(talk: Talk, words: str) -> None:
    await arrange(talk)
    await says_all(talk.worker, words, pin_of(talk))

    assert talk.bot.said("check_in-paused")
    assert await due_of(talk) == []
    assert await talk.alerts() == []


async def test_own_words_end_it_in_the_middle_of_another_conversation_beside_a_report(talk: Talk) -> None:
    await arrange(talk)
    await says_all(talk.worker, "gaji saya tidak dibayar 3 bulan", "ya", "batal", "kode keluarga", "ya")
    await says_all(talk.worker, "hentikan sapaan", pin_of(talk))

    assert talk.bot.said("check_in-paused")
    assert await due_of(talk) == []


@pytest.mark.parametrize(
    ("words", "days"), [("jeda sapaan seminggu ya", 7), ("libur dulu sapaannya 2 minggu, saya pulang cuti", 14)]
)
async def test_a_rest_has_an_end_where_one_is_named(talk: Talk, words: str, days: int) -> None:
    await arrange(talk)
    (before,) = await due_of(talk)
    await says_all(talk.worker, words, pin_of(talk))

    (after,) = await due_of(talk)
    assert talk.bot.said("check_in-paused_until")
    assert after - before == timedelta(days=days - 1)


async def test_a_rest_may_be_named_where_the_choice_is_shown(talk: Talk) -> None:
    await arrange(talk)
    await says_all(talk.worker, "menu", talk.words("menu-choice-abroad"), talk.words("menu-abroad-check_in"))
    assert talk.bot.asks == "already"
    await says_all(talk.worker, "jeda seminggu", pin_of(talk))

    assert talk.bot.said("check_in-paused_until")


async def test_T2_a_rest_without_the_pin_is_seen_by_officers(talk: Talk) -> None:
    await arrange(talk)
    await says_all(talk.worker, "jeda sapaan seminggu", "lewati")

    assert talk.bot.said("check_in-paused_until")
    assert [reason for reason, _ in await talk.alerts()][-1] == "check_in_off"


@pytest.mark.parametrize("words", ["tolong jangan berhenti nanya kabar saya", "kenapa sapaannya berhenti?"])
async def test_who_wants_it_to_go_on_ends_nothing(talk: Talk, words: str) -> None:
    await arrange(talk)
    await talk.worker.says(words)

    assert not (talk.bot.asks or "").startswith("pin")
    assert len(await due_of(talk)) == 1


async def test_on_a_new_phone_nobody_is_offered_to_begin_one_who_wants_it_to_end(talk: Talk) -> None:
    await says_all(talk.worker, "sapaan harian saya dihentikan dulu min, aku wes muleh", "setuju")

    assert "ABCDE-FGHJK" in talk.bot.text
    assert talk.bot.asks is None


async def test_a_cry_that_speaks_of_the_greetings_opens_a_report(talk: Talk) -> None:
    await arrange(talk)
    await talk.worker.says("majikan suruh hentikan sapaan, saya dipukul, tolong")

    assert any(ticket.urgency is Urgency.CRITICAL for ticket in await talk.tickets())
    assert len(await due_of(talk)) == 1


def pin_of(talk: Talk) -> str:
    told = "\n".join(row.message.text for row in talk.bot.history)
    return str(re.findall("PIN ([0-9]{6})", told)[0])


async def due_of(talk: Talk) -> list[datetime]:
    async with talk.database.reading() as tx:
        return [each.due_at for each in await appointments.of_person(tx, (await talk.person()).id)]


async def wait_for_question(talk: Talk) -> None:
    talk.clock.move(timedelta(days=2))
    assert await keep_appointments(talk) == 1
    assert talk.bot.asks == "how_weather"


async def is_silent(talk: Talk, hours: int) -> None:
    talk.clock.move(timedelta(hours=hours))
    await keep_appointments(talk)


async def test_an_answer_is_a_sign_of_life_and_the_next_question_comes(talk: Talk) -> None:
    await arrange(talk)
    await wait_for_question(talk)
    await talk.worker.says("1")
    await is_silent(talk, 13)

    assert await talk.alerts() == []
    async with talk.database.reading() as tx:
        (next_one,) = await appointments.of_person(tx, (await talk.person()).id)
    assert next_one.kind == "check_in"
    assert next_one.due_at > talk.clock()


async def test_silence_is_tried_again_then_officers_look_and_know_whom_to_call(talk: Talk) -> None:
    await arrange(talk)
    await wait_for_question(talk)
    await is_silent(talk, 4)
    assert talk.bot.text == talk.words("check_in-again")
    assert await talk.alerts() == []
    await is_silent(talk, 9)

    report = (await talk.tickets())[-1]
    assert (report.is_request, report.category, report.urgency, report.needs_review) == (
        False,
        "CHECK_IN",
        "normal",
        "silent",
    )
    assert talk.bot.heard == []
    assert report.person_wrote_at is None  # nothing may look as if they had just written
    told = [entry.body for entry in await talk.timeline(report) if entry.kind is EntryKind.REVIEW]
    assert told[0]["contact"] == KEPT
    assert ("silent", "normal") in await talk.alerts()


async def test_silence_of_somebody_who_was_in_danger_before_is_urgent(talk: Talk) -> None:
    await talk.worker.says("tolong, majikan pukul saya")
    officer = await talk.officer()
    await officer.claims(await talk.ticket())
    await officer.closes()
    await arrange_again(talk)
    await wait_for_question(talk)
    await is_silent(talk, 4)
    await is_silent(talk, 9)

    assert (await talk.tickets())[-1].urgency == "high"


async def arrange_again(talk: Talk) -> None:
    await talk.worker.says("menu")
    while talk.bot.asks != "choice.0":
        await talk.worker.says("1")
    for words in (talk.words("menu-choice-abroad"), talk.words("menu-abroad-check_in"), "1", "1", "1", KIN, "lewati"):
        await talk.worker.says(words)
    assert talk.bot.said("check_in-secret_weather")


async def test_the_third_answer_calls_an_officer_in_innocent_words(talk: Talk) -> None:
    await arrange(talk)
    await wait_for_question(talk)
    await talk.worker.says("3")

    assert [(each.category, each.urgency) for each in await talk.tickets() if not each.is_request] == [
        ("CHECK_IN", "high")
    ]
    assert talk.bot.said("check_in_ask-seen")


async def test_who_hides_is_asked_nothing_and_missed_all_the_same(talk: Talk) -> None:
    await arrange(talk)
    await talk.worker.says("keluar")
    talk.clock.move(timedelta(days=2))
    assert await keep_appointments(talk) == 1
    assert talk.bot.heard == []
    await is_silent(talk, 4)
    await is_silent(talk, 9)

    assert talk.bot.heard == []
    assert (await talk.tickets())[-1].needs_review == "silent"


async def open_again(talk: Talk, wish: str) -> str:
    """Up to the question for the PIN; gives the PIN."""
    for words in ("menu", talk.words("menu-choice-abroad"), talk.words("menu-abroad-check_in"), talk.words(wish)):
        await talk.worker.says(words)
    assert talk.bot.asks == "pin.0"
    told = "\n".join(row.message.text for row in talk.bot.history)
    return re.findall("PIN ([0-9]{6})", told)[0]


async def reviews(talk: Talk) -> list[tuple[object, object]]:
    return [
        (entry.body["reason"], entry.body["contact"])
        for entry in await talk.timeline(await talk.ticket())
        if entry.kind is EntryKind.REVIEW
    ]


async def test_a_pause_with_the_pin_ends_the_questions_and_troubles_nobody(talk: Talk) -> None:
    await arrange(talk)
    await talk.worker.says(await open_again(talk, "check_in-already-pause"))

    assert talk.bot.text == talk.words("check_in-paused")
    assert await talk.alerts() == []
    talk.clock.move(timedelta(days=3))
    assert await keep_appointments(talk) == 0


@pytest.mark.parametrize("answers", [("lewati",), ("000001", "000002", "000003")])
async def test_T2_whoever_pauses_without_the_pin_hears_the_same_and_officers_know(
    talk: Talk, answers: tuple[str, ...]
) -> None:
    await arrange(talk)
    await open_again(talk, "check_in-already-pause")
    await says_all(talk.worker, *answers)

    assert talk.bot.text.endswith(talk.words("check_in-paused"))
    assert await talk.alerts() == [("check_in_off", "normal")]
    assert await reviews(talk) == [("check_in_off", KEPT)]
    assert (await talk.ticket()).needs_review == "check_in_off"
    talk.clock.move(timedelta(days=3))
    assert await keep_appointments(talk) == 0


async def test_T2_another_contact_set_without_the_pin_leaves_the_one_before_with_officers(talk: Talk) -> None:
    await arrange(talk)
    await open_again(talk, "check_in-already-change")
    await says_all(talk.worker, "lewati", "3", "1", "1", "Majikan Contoh, 0812 0000 0009", "lewati")

    assert talk.bot.said("check_in-secret_weather")
    assert await talk.alerts() == [("check_in_changed", "normal")]
    assert await reviews(talk) == [("check_in_changed", KEPT)]


async def test_T2_a_journey_put_off_by_whoever_holds_the_phone_is_noted(talk: Talk) -> None:
    await choose(talk, "abroad", "journey")
    await says_all(talk.worker, "2", "Malaysia", "Agen Contoh", "lewati", "lewati")
    for words in ("menu", talk.words("menu-choice-abroad"), talk.words("menu-abroad-journey")):
        await talk.worker.says(words)
    await says_all(talk.worker, "Ubah", "3", "60", "lewati", "lewati", "lewati")

    assert await talk.alerts() == [("check_in_changed", "normal")]
    assert await reviews(talk) == [("check_in_changed", "Agen Contoh")]


async def test_who_meets_a_traveller_is_kept_with_a_number_that_can_be_called(talk: Talk) -> None:
    await choose(talk, "abroad", "journey")
    await says_all(talk.worker, "2", "Malaysia", "Agen Contoh")
    assert talk.bot.asks == "pick_up_phone"

    await talk.worker.says("12")
    assert talk.bot.asks == "pick_up_phone"
    await says_all(talk.worker, "+62 812-0000-0009", "EV BR238 jam 23.10")

    assert talk.bot.said("journey-arranged")
    async with talk.database.reading() as tx:
        arranged = await appointments.of_person(tx, (await talk.person()).id)
    assert {each.body["contact"] for each in arranged} == {"Agen Contoh, +6281200000009"}


async def test_where_a_journey_ends_is_asked_in_words_and_not_by_where_the_phone_is(talk: Talk) -> None:
    await choose(talk, "abroad", "journey")
    await talk.worker.says("2")

    assert talk.bot.asks == "destination"
    assert talk.bot.heard[-1].message.ask_location is None


async def test_a_journey_is_asked_about_on_its_day_and_the_day_after(talk: Talk) -> None:
    await choose(talk, "abroad", "journey")
    for words in ("2", "Malaysia", "Agen Contoh", "lewati", "lewati"):
        await talk.worker.says(words)
    assert talk.bot.said("journey-arranged")
    assert (await talk.person()).country is None  # they have not left
    assert (await talk.ticket()).country == "MY"
    talk.clock.move(timedelta(days=1, hours=20))

    assert await keep_appointments(talk) >= 1
    assert talk.bot.asks == "how_journey"
    for hours in (4, 9):
        await is_silent(talk, hours)
    report = (await talk.tickets())[-1]
    assert (report.is_request, report.country, report.needs_review) == (False, "MY", "silent")


async def test_who_searches_for_another_and_falls_silent_is_missed_apart(talk: Talk) -> None:
    await arrange(talk)
    lead_to(talk, "missing_relative")
    await says_all(talk.worker, "menu", "batal")
    await wait_for_question(talk)
    for hours in (4, 9):
        await is_silent(talk, hours)

    search, missed = [each for each in await talk.tickets() if not each.is_request]
    assert (search.about, search.categories) == ("other", ("MISSING",))
    assert (missed.about, missed.category) == ("self", "CHECK_IN")


async def test_any_hour_somebody_names_is_kept_and_told_with_its_clock(talk: Talk) -> None:
    await choose(talk, "abroad", "check_in")
    await says_all(talk.worker, "1", "jam 7 malam bukan 8", "nyapa aja", "lewati", "lewati")

    assert "19.00" in talk.bot.text
    assert talk.words("check_in_ask-how_hello") in talk.bot.text
    async with talk.database.reading() as tx:
        (arranged,) = await appointments.of_person(tx, (await talk.person()).id)
    assert (arranged.body["hour"], arranged.body["wording"]) == ("19", "hello")
    assert arranged.due_at.astimezone(talk.parts.catalogue.zones(None)[0]).hour == 19


async def test_what_was_told_of_a_journey_is_not_asked_and_it_can_be_called_off(talk: Talk) -> None:
    await says_all(talk.worker, "besok saya berangkat ke taiwan", "1", "ya")
    assert talk.bot.asks == "pick_up"
    await says_all(talk.worker, "adik saya di sana, nomernya lupa", "EVA Air BR238 jam 23.10")
    assert talk.bot.said("journey-asked_at")
    assert (await talk.ticket()).country == "TW"

    await says_all(talk.worker, "batalin jadwal", "ya", talk.words("journey-already-call_off"))

    assert talk.bot.said("journey-called_off")
    async with talk.database.reading() as tx:
        assert await appointments.of_person(tx, (await talk.person()).id) == []
    assert ("check_in_off", "normal") in await talk.alerts()


async def test_an_hour_of_morning_or_evening_is_asked_about(talk: Talk) -> None:
    await choose(talk, "abroad", "check_in")
    await says_all(talk.worker, "1", "jam 10")
    assert talk.bot.said("check_in-which_half")
    await says_all(talk.worker, "malam", "nyapa aja", "lewati", "Malaysia")

    assert "22.00" in talk.bot.text
    assert talk.words("check_in-zone", place="Malaysia") in talk.bot.text


async def test_another_day_of_departure_counts_whatever_is_asked(talk: Talk) -> None:
    await choose(talk, "abroad", "journey")
    await says_all(talk.worker, "besok", "Taiwan", "mr lin 0900000002")
    assert talk.bot.asks == "flight"
    await talk.worker.says("eh bukan besok, lusa pagi")
    assert talk.bot.asks == "flight"
    await talk.worker.says("CI762 jam 6")

    assert (await talk.ticket()).details["journey.departs"] == "2"


async def test_a_flight_is_nobody_who_meets_somebody(talk: Talk) -> None:
    await choose(talk, "abroad", "journey")
    await says_all(talk.worker, "besok", "hongkong", "jam 4 dr soeta garuda")
    assert talk.bot.asks == "pick_up.1"
    assert talk.bot.said("journey-flight_noted")
    await says_all(talk.worker, "mba erna 0900000002", "lewati")

    assert talk.bot.asks != "flight"
    assert (await talk.ticket()).category == "CHECK_IN"


async def test_another_rhythm_keeps_whom_to_call(talk: Talk) -> None:
    await arrange(talk)
    for words in ("menu", talk.words("menu-choice-abroad"), talk.words("menu-abroad-check_in"), "ganti jadi mingguan"):
        await talk.worker.says(words)
    told = "\n".join(row.message.text for row in talk.bot.history)
    await talk.worker.says(re.findall("PIN ([0-9]{6})", told)[0])

    await talk.worker.says("lewati")
    assert talk.bot.said("check_in-secret_weather")
    async with talk.database.reading() as tx:
        arranged = await appointments.of_person(tx, (await talk.person()).id)
    assert [(each.body["rhythm"], each.body["contact"]) for each in arranged] == [("weekly", KEPT)]
