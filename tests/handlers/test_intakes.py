"""Many people come to one place: start words, answers in numbers, rosters, and one tap that says how they are."""

from datetime import timedelta

import pytest
from sqlalchemy import update

from bot.domain.messages import ChannelName
from bot.domain.surge import Counts, Intake
from bot.handlers.surge import call_lists, intakes
from bot.handlers.surge.bulk_sends import get_page, queue_slice
from storage import schema
from storage import surge as store
from tests.surge import a_check_in, administrator, an_intake
from tests.talk import Talk
from tests.texts.test_catalogues import TELLING_WORDS

ROSTER = [["nama", "telepon", "kode", "sakit"], ["Ani Contoh", "0812-0000-0001", "", ""], ["Budi", "", "k7m2p", "ya"]]


async def opened(talk: Talk) -> Intake:
    intake = await an_intake(talk.world)
    await reread(talk)
    return intake


async def reread(talk: Talk) -> None:
    async with talk.database.reading() as tx:
        await talk.intakes.refresh(tx)


async def counts(talk: Talk, intake: Intake) -> Counts:
    async with talk.database.reading() as tx:
        return await store.count(tx, intake.id)


async def with_roster(talk: Talk) -> Intake:
    intake = await opened(talk)
    officer = await administrator(talk.world)
    assert await intakes.enter_roster(talk.database, officer, intake.id, ROSTER, talk.clock()) == 2
    return intake


@pytest.mark.parametrize("provider", ["telegram", "whatsapp", "page"])
async def test_a_start_link_of_every_channel_reaches_the_flow(talk: Talk, provider: str) -> None:
    intake = await opened(talk)
    somebody = talk.somebody(getattr(talk, provider))
    start = f"/start {intake.start_word}" if provider == "telegram" else intake.start_word.upper()

    await somebody.says(start)

    assert somebody.bot.asks == "safe_now"
    assert "Balai Contoh" in somebody.bot.text
    assert await talk.problems() == []


async def test_the_word_of_a_closed_intake_begins_nothing(talk: Talk) -> None:
    intake = await opened(talk)
    officer = await administrator(talk.world)
    async with talk.database.transaction() as tx:
        await intakes.close_intake(tx, officer, intake.id, talk.clock())
    await reread(talk)

    await talk.worker.says(f"/start {intake.start_word}")

    assert talk.bot.asks == "language"


async def test_each_answer_counts_at_once_and_who_breaks_off_counts_too(talk: Talk) -> None:
    intake = await opened(talk)
    await talk.worker.says(intake.start_word)
    await talk.worker.presses(talk.words("intake-safe_now-safe"))
    for words in ("lewati", "Siti Contohwati", "Lantai 2", "3", "2", "ya", "ya"):
        await talk.worker.says(words)
    await talk.worker.presses(talk.words("intake-papers-passport"))

    found = await counts(talk, intake)

    assert (found.came, found.heads, found.children, found.pregnant, found.ill) == (1, 4, 2, 1, 1)
    assert found.papers == {"passport": 1}
    assert [people for _, people in found.hours] == [1]
    assert await talk.tickets() == []
    assert await talk.problems() == []


async def test_back_takes_an_answer_out_of_what_is_shown(talk: Talk) -> None:
    intake = await opened(talk)
    await talk.worker.says(intake.start_word)
    await talk.worker.presses(talk.words("intake-safe_now-safe"))
    for words in ("lewati", "Siti", "Lantai 2", "3"):
        await talk.worker.says(words)

    await talk.worker.says("kembali")
    await talk.worker.says("5")

    assert (await counts(talk, intake)).heads == 6


async def test_who_is_in_danger_has_a_ticket_before_the_next_question(talk: Talk) -> None:
    intake = await opened(talk)
    await talk.worker.says(intake.start_word)

    await talk.worker.presses(talk.words("intake-safe_now-danger"))

    assert [(ticket.urgency, ticket.category) for ticket in await talk.tickets()] == [("critical", "DANGER_NOW")]
    assert ("opened", "critical") in await talk.alerts()
    assert (await counts(talk, intake)).in_danger == 1


async def test_distress_words_in_an_intake_still_open_sos(talk: Talk) -> None:
    intake = await opened(talk)
    await talk.worker.says(intake.start_word)

    await talk.worker.says("tolong, majikan pukul saya")

    assert talk.bot.asks == "where_now"
    assert [ticket.urgency for ticket in await talk.tickets()] == ["critical"]


async def test_a_roster_row_is_found_by_the_number_whatsapp_proves(talk: Talk) -> None:
    intake = await with_roster(talk)
    ani = talk.somebody(talk.whatsapp, "ID.1001")
    words = {"type": "text", "text": {"body": intake.start_word}, "from": "6281200000001"}

    await ani.posts(talk.whatsapp.notice([talk.whatsapp.message("ID.1001", words)]))
    await ani.presses(talk.words("intake-safe_now-safe"))

    assert ani.bot.asks == "name"
    assert ((await counts(talk, intake)).matched, (await counts(talk, intake)).came) == (1, 1)


async def test_a_roster_row_is_found_by_its_short_code_and_keeps_what_officers_knew(talk: Talk) -> None:
    intake = await with_roster(talk)
    await talk.worker.says(intake.start_word)
    await talk.worker.presses(talk.words("intake-safe_now-safe"))

    await talk.worker.says("K7-M2P")

    found = await counts(talk, intake)
    assert talk.bot.said("intake-code_found")
    assert (found.listed, found.came, found.matched, found.ill) == (2, 1, 1, 1)
    assert await talk.problems() == []


async def test_a_row_that_is_taken_is_nobody_elses(talk: Talk) -> None:
    intake = await with_roster(talk)
    other = talk.somebody()
    for voice in (talk.worker, other):
        await voice.says(intake.start_word)
        await voice.presses(talk.words("intake-safe_now-safe"))
        await voice.says("k7m2p")

    assert not other.bot.said("intake-code_found")
    assert (await counts(talk, intake)).matched == 1


async def test_one_tap_says_that_all_is_well(talk: Talk) -> None:
    send_id = await asked(talk)

    await talk.worker.presses(talk.words("button-check-in-neutral-safe"))

    assert talk.bot.said("check-in-thanks")
    assert await talk.tickets() == []
    assert await board(talk, send_id) == (1, 0, 0)
    assert await talk.problems() == []


async def test_T01_the_question_and_its_buttons_tell_nothing(talk: Talk) -> None:
    await asked(talk)

    assert talk.bot.text == talk.words("neutral-check-in")
    for language in ("id", "en"):
        keys = ("neutral-check-in", "button-check-in-neutral-safe", "button-check-in-neutral-help", "check-in-thanks")
        said = " ".join(talk.words(key, language) for key in keys).lower().replace(".", " ").replace(",", " ").split()
        assert set(said) & set(TELLING_WORDS.split()) == set()


async def test_need_help_opens_a_ticket_on_the_way_of_every_sos(talk: Talk) -> None:
    send_id = await asked(talk)

    await talk.worker.presses(talk.words("button-check-in-neutral-help"))

    assert talk.bot.asks == "still_there"
    assert [ticket.urgency for ticket in await talk.tickets()] == ["critical"]
    assert await board(talk, send_id) == (0, 1, 0)


async def test_silence_becomes_a_call_list_and_a_call_ends_it(talk: Talk) -> None:
    send_id = await asked(talk)
    officer = await talk.world.officer("KP2MI")
    talk.clock.move(timedelta(hours=3))

    async with talk.database.transaction() as tx:
        calls = await call_lists.open_call_list(tx, officer, send_id, talk.clock())
        await call_lists.note_call(tx, officer, send_id, calls.people[0].person_id, "safe", talk.clock())

    assert [(each.why, each.called_at) for each in calls.people] == [("silent", None)]
    assert await board(talk, send_id) == (1, 0, 0)


async def asked(talk: Talk) -> int:
    """A check-in that has reached the worker."""
    await talk.worker.says("menu")
    identity = talk.worker.identity
    assert identity is not None
    async with talk.database.transaction() as tx:
        await tx.execute(update(schema.persons).values(country="MY"))
    officer = await administrator(talk.world)
    talk.clock.move(timedelta(hours=1))
    send = await a_check_in(talk.database, officer, talk.parts.routing, talk.clock)
    talk.begin_round()
    async with talk.database.transaction() as tx:
        assert await queue_slice(talk.house(), tx, send.id, list(ChannelName), talk.clock()) == 1
    await talk.settle()
    return send.id


async def board(talk: Talk, send_id: int) -> tuple[int, int, int]:
    officer = await talk.world.officer("KP2MI")
    async with talk.database.reading() as tx:
        progress = (await get_page(tx, officer, send_id, talk.clock())).progress
    return progress.safe, progress.help, progress.silent
