"""Check-ins: one tap answers, silence is tried again, then officers look; nothing of it shows what it is."""

from datetime import timedelta

from bot.domain.tickets import EntryKind
from storage import appointments
from tests.flows.ordinary_day import lead_to, says_all
from tests.handlers.test_requests import keep_appointments
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE

KIN = "Ibu Contoh, 0812 0000 0000"


async def choose(talk: Talk, group: str, point: str) -> None:
    """From nothing to a point of the menu."""
    for words in ("halo", "1", "1", talk.words(f"menu-choice-{group}"), talk.words(f"menu-{group}-{point}")):
        await talk.worker.says(words)


async def arrange(talk: Talk) -> None:
    """Daily, in the morning, about the weather, with somebody to call."""
    await choose(talk, "abroad", "check_in")
    for words in ("1", "1", "1", KIN):
        await talk.worker.says(words)
    assert talk.bot.said("check_in-secret_weather")


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
    assert told[0]["contact"] == KIN
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
    for words in (talk.words("menu-choice-abroad"), talk.words("menu-abroad-check_in"), "1", "1", "1", KIN):
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


async def test_a_pause_ends_the_questions(talk: Talk) -> None:
    await arrange(talk)
    for words in ("menu", talk.words("menu-choice-abroad"), talk.words("menu-abroad-check_in"), "2"):
        await talk.worker.says(words)

    assert talk.bot.said("check_in-paused")
    talk.clock.move(timedelta(days=3))
    assert await keep_appointments(talk) == 0


async def test_a_journey_is_asked_about_on_its_day_and_the_day_after(talk: Talk) -> None:
    await choose(talk, "abroad", "journey")
    for words in ("2", "Malaysia", "Agen Contoh"):
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
