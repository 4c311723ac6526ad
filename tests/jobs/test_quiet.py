"""What nobody asked for keeps to the hours a person agreed to (THREATS.md T28, T1)."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.outbox import OutboxKind
from bot.handlers.turns.pins import close_until_pin
from storage import people
from tests.jobs.post import Post
from tests.talk import MOSTLY_ON_SQLITE, Talk, Voice

pytestmark = MOSTLY_ON_SQLITE

ZONES = {
    "PL": "Europe/Warsaw",
    "SA": "Asia/Riyadh",
    "AE": "Asia/Dubai",
    "TH": "Asia/Bangkok",
    "HK": "Asia/Hong_Kong",
    "JP": "Asia/Tokyo",
}
NOON_IN_HONG_KONG = datetime(2026, 11, 22, 4, 0, tzinfo=UTC)


async def agree(talk: Talk, voice: Voice, words: str | None, country: str = "HK") -> None:
    """The person is in a country and has said when they may be reached."""
    person = await talk.person(voice)
    person.country, person.profile.safe_contact = country, words
    async with talk.database.transaction() as tx:
        await people.update_persons(tx, [person])


@pytest.fixture
async def siti(talk: Talk, post: Post) -> Voice:
    """A person in Hong Kong who wrote the day before; it is noon there."""
    await agree(talk, talk.worker, "malam hari")
    talk.clock.now = NOON_IN_HONG_KONG
    return talk.worker


def hours_later(hours: float) -> float:
    return hours * 3_600


async def test_T28_officers_words_wait_for_the_agreed_hours_and_come_without_a_sound(
    talk: Talk, post: Post, siti: Voice
) -> None:
    await post.queue(siti, "Petugas: kami datang", kind=OutboxKind.OFFICER)
    await post.round()
    await post.later(hours_later(6.9))
    assert post.telegram.sent == []
    await post.later(hours_later(0.1))

    assert [(each.text, each.silent) for each in post.telegram.sent] == [("Petugas: kami datang", True)]
    assert [state for state, *_ in await post.states()] == ["sent"]


async def test_T28_answer_to_what_she_just_wrote_goes_at_once_and_takes_along_what_waited(
    talk: Talk, post: Post, siti: Voice
) -> None:
    await post.queue(siti, "Petugas: kami datang", kind=OutboxKind.OFFICER)
    await post.round()
    await siti.says("halo?")
    first = [row.message.text for row in siti.bot.heard]
    await post.queue(siti, "Petugas: ya", kind=OutboxKind.OFFICER)
    await post.round()

    assert first[0] == "Petugas: kami datang"
    assert [each.text for each in post.telegram.sent] == ["Petugas: ya"]


async def test_T28_what_waits_for_its_hour_holds_up_no_answer(talk: Talk, post: Post, siti: Voice) -> None:
    await post.queue(siti, "Petugas: kami datang", kind=OutboxKind.OFFICER)
    await post.round()
    await post.queue(siti, "jawaban")
    await post.round()

    assert [(each.text, each.silent) for each in post.telegram.sent] == [("jawaban", False)]


async def test_T28_without_agreed_hours_only_reminders_keep_the_night(talk: Talk, post: Post, siti: Voice) -> None:
    await agree(talk, siti, "lewat adik saya")
    talk.clock.move(timedelta(hours=11))
    await post.queue(siti, "halo, kami masih di sini", kind=OutboxKind.REMINDER)
    await post.round()
    await post.queue(siti, "Petugas: kami datang", kind=OutboxKind.OFFICER)
    await post.round()
    assert [each.text for each in post.telegram.sent] == ["Petugas: kami datang"]
    await post.later(hours_later(7))

    assert [each.text for each in post.telegram.sent][1:] == ["halo, kami masih di sini"]


async def test_T28_reminder_of_what_she_did_meanwhile_is_not_sent(talk: Talk, post: Post, siti: Voice) -> None:
    await post.queue(siti, "halo, kami masih di sini", kind=OutboxKind.REMINDER)
    await post.round()
    talk.clock.move(timedelta(hours=1))
    await talk.arrive(talk.telegram, talk.telegram.text(siti.sender, "saya di sini"))
    await talk.turn_job().work_off()
    await post.round()

    assert "halo, kami masih di sini" not in [each.text for each in post.telegram.sent]
    assert (await post.states())[0][0] == "sent"
    await talk.settle()


async def test_T28_critical_case_gets_the_agreed_sign_once_and_the_words_in_their_hours(
    talk: Talk, post: Post, siti: Voice
) -> None:
    await agree(talk, siti, "malam saja, kalau darurat kapan saja")
    ticket = await talk.ticket()
    await post.queue(siti, "Petugas: satu", "Petugas: dua", kind=OutboxKind.OFFICER, ticket_id=ticket.id)
    for _ in range(4):
        await post.round()
    sign = talk.words("neutral-officer-wrote")
    assert [(each.text, each.silent) for each in post.telegram.sent] == [(sign, True)]
    await post.later(hours_later(7))
    await post.later(1)

    assert [each.text for each in post.telegram.sent][1:] == ["Petugas: satu", "Petugas: dua"]


async def test_T28_critical_case_without_an_agreed_sign_gets_none(talk: Talk, post: Post, siti: Voice) -> None:
    ticket = await talk.ticket()
    await post.queue(siti, "Petugas: satu", kind=OutboxKind.OFFICER, ticket_id=ticket.id)
    await post.round()

    assert post.telegram.sent == []


async def test_T28_template_outside_the_window_keeps_to_the_hours_too(talk: Talk, post: Post) -> None:
    voice = talk.somebody(talk.whatsapp, "ID.100")
    await voice.says("sos")
    await agree(talk, voice, "malam hari")
    talk.clock.now = NOON_IN_HONG_KONG + timedelta(days=1)
    await post.queue(voice, "Petugas: kami datang", kind=OutboxKind.OFFICER)
    await post.round()
    assert post.whatsapp.sent == []
    await post.later(hours_later(7))

    assert [each.template for each in post.whatsapp.sent] == ["pulang_message_waiting"]


async def test_T01_words_from_before_the_quick_exit_wait_for_the_pin(talk: Talk, post: Post, siti: Voice) -> None:
    person = await talk.person(siti)
    await post.queue(siti, "Petugas: kami datang", kind=OutboxKind.OFFICER)
    talk.clock.move(timedelta(minutes=1))
    person.hidden_since = talk.clock()
    async with talk.database.transaction() as tx:
        await people.update_persons(tx, [person])
    await post.later(hours_later(7))
    assert post.telegram.sent == []
    person.hidden_since = None
    async with talk.database.transaction() as tx:
        await people.update_persons(tx, [person])
    await post.later(hours_later(1))

    assert [each.text for each in post.telegram.sent] == ["Petugas: kami datang"]


async def test_T01_words_for_a_chat_that_was_left_wait_there_though_the_pin_was_given_in_another(
    talk: Talk, post: Post, siti: Voice
) -> None:
    assert siti.identity is not None
    person = await talk.person(siti)
    await post.queue(siti, "Petugas: kami datang", kind=OutboxKind.OFFICER)
    talk.clock.move(timedelta(minutes=1))
    close_until_pin(person, siti.identity.id, talk.clock())
    person.hidden_since = None
    async with talk.database.transaction() as tx:
        await people.update_persons(tx, [person])
    await post.later(hours_later(7))
    assert post.telegram.sent == []
    person.profile.closed_in.clear()
    async with talk.database.transaction() as tx:
        await people.update_persons(tx, [person])
    await post.later(hours_later(1))

    assert [each.text for each in post.telegram.sent] == ["Petugas: kami datang"]


async def test_T28_question_that_comes_back_after_a_talk_makes_no_sound(talk: Talk) -> None:
    await talk.worker.says("sos")
    officer = await talk.officer()
    await officer.claims(await talk.ticket())
    await officer.writes("Kami di sini.")
    await officer.ends_talk()

    assert [row.message.silent for row in talk.worker.bot.history][-1] is True


async def test_T28_clock_walked_through_seven_days_and_six_zones(talk: Talk, post: Post) -> None:
    voices = {country: talk.somebody() for country in ZONES}
    for country, voice in voices.items():
        await voice.says("sos")
        await agree(talk, voice, "malam hari", country)
    post.begin()
    talk.clock.now = NOON_IN_HONG_KONG + timedelta(minutes=25)
    country_of = {voice.sender: country for country, voice in voices.items()}
    sent: list[tuple[str, int]] = []
    for step in range(68):
        if step % 10 == 0:
            for voice in voices.values():
                await post.queue(voice, "Petugas: satu", kind=OutboxKind.OFFICER)
                await post.queue(voice, "halo, kami masih di sini", kind=OutboxKind.REMINDER)
        before = len(post.telegram.sent)
        await post.later(hours_later(2.5))
        for each in post.telegram.sent[before:]:
            country = country_of[each.recipient]
            sent.append((country, talk.clock().astimezone(ZoneInfo(ZONES[country])).hour))

    assert [each for each in sent if not 19 <= each[1] < 22] == []
    assert {country for country, _ in sent} == set(ZONES)
