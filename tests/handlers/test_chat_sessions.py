"""Web chat sessions: locked when idle, opened by reference and PIN, and a fresh start that shows nothing (T4, T29)."""

import re
from datetime import timedelta

import pytest

from bot.handlers.turns.chat_sessions import ChatSessions, Visitor
from tests.talk import MOSTLY_ON_SQLITE, Talk, Voice

pytestmark = MOSTLY_ON_SQLITE


class Page:
    """One browser: its cookie, and what its person reported."""

    def __init__(self, talk: Talk, sessions: ChatSessions) -> None:
        self.token = sessions.new_token()
        self.voice: Voice = talk.somebody(talk.page, sessions.sender_of(self.token))
        self.reference = ""
        self.pin = ""

    async def reports(self, talk: Talk) -> None:
        await self.voice.says("tolong, majikan pukul saya")
        found = re.search(r"\b[0-9]{6}\b", self.voice.bot.text)
        assert found is not None
        self.pin = found[0]
        self.reference = (await talk.ticket()).reference

    @property
    def wrong_pin(self) -> str:
        return f"{(int(self.pin) + 1) % 1_000_000:06}"


@pytest.fixture
def sessions(talk: Talk) -> ChatSessions:
    return ChatSessions(talk.database, talk.clock)


@pytest.fixture
async def page(talk: Talk, sessions: ChatSessions) -> Page:
    page = Page(talk, sessions)
    await page.reports(talk)
    return page


async def shown(sessions: ChatSessions, visitor: Visitor) -> list[str]:
    lines = await sessions.conversation(visitor, 0)
    return [line.row.message.text if line.row else line.own.text if line.own else "" for line in lines]


async def test_page_shows_both_sides_in_order(talk: Talk, sessions: ChatSessions, page: Page) -> None:
    visitor = await sessions.find(page.token)

    mine, answer = await shown(sessions, visitor)
    assert mine == "tolong, majikan pukul saya"
    assert page.reference in answer


async def test_page_locks_after_thirty_idle_minutes(talk: Talk, sessions: ChatSessions, page: Page) -> None:
    talk.clock.move(timedelta(minutes=29))
    assert (await sessions.find(page.token)).is_locked is False
    talk.clock.move(timedelta(minutes=29))
    assert (await sessions.find(page.token, is_activity=False)).is_locked is False
    talk.clock.move(timedelta(minutes=2))

    assert (await sessions.find(page.token)).is_locked is True


async def test_restart_does_not_open_what_was_locked(talk: Talk, sessions: ChatSessions, page: Page) -> None:
    talk.clock.move(timedelta(minutes=31))
    after_restart = ChatSessions(talk.database, talk.clock)

    assert (await after_restart.find(page.token)).is_locked is True


async def test_exit_word_locks_the_page(talk: Talk, sessions: ChatSessions, page: Page) -> None:
    await page.voice.says("keluar")

    assert (await sessions.find(page.token)).is_locked is True


async def test_reference_and_pin_open_the_conversation_on_another_page(
    talk: Talk, sessions: ChatSessions, page: Page
) -> None:
    talk.clock.move(timedelta(hours=2))
    stranger = await sessions.find(sessions.new_token())
    token = await sessions.open_again(stranger, page.reference.lower(), page.pin)
    assert token is not None
    visitor = await sessions.find(token)

    assert visitor.is_locked is False
    assert page.reference in "".join(await shown(sessions, visitor))


async def test_T1_phone_that_was_left_stays_closed_when_a_page_is_opened(talk: Talk, sessions: ChatSessions) -> None:
    await talk.worker.says("tolong, majikan pukul saya, saya di jeddah")
    pin = re.search(r"\b[0-9]{6}\b", talk.bot.text)
    reference = (await talk.ticket()).reference
    await talk.worker.says("keluar")
    assert pin is not None
    assert await sessions.open_again(await fresh(sessions), reference, pin[0]) is not None

    await talk.worker.says("laporan saya gimana?")
    assert talk.bot.asks is None
    assert "petugas" not in talk.bot.text.lower()


async def test_page_opened_again_goes_on_with_the_same_report(talk: Talk, sessions: ChatSessions, page: Page) -> None:
    token = await sessions.open_again(await sessions.find(sessions.new_token()), page.reference, page.pin)
    assert token is not None
    again = talk.somebody(talk.page, sessions.sender_of(token))
    await again.says("Kuala Lumpur")

    assert (await talk.ticket()).country == "MY"
    assert again.bot.asks == "safe_to_chat"


@pytest.mark.parametrize("reference", ["", "AAAAA-AAAAA", "'; DROP TABLE tickets", "K7QMX-2F4RT"])
async def test_T4_unknown_reference_is_refused_like_a_wrong_pin(
    talk: Talk, sessions: ChatSessions, page: Page, reference: str
) -> None:
    stranger = await sessions.find(sessions.new_token())

    assert await sessions.open_again(stranger, reference, page.pin) is None
    assert await sessions.open_again(stranger, page.reference, page.wrong_pin) is None


async def test_T4_five_wrong_tries_slow_one_page_down(talk: Talk, sessions: ChatSessions, page: Page) -> None:
    stranger = await sessions.find(sessions.new_token())
    for _ in range(5):
        assert await sessions.open_again(stranger, "AAAAA-AAAAA", "000000") is None
    assert await sessions.open_again(stranger, page.reference, page.pin) is None
    talk.clock.move(timedelta(minutes=15))

    assert await sessions.open_again(stranger, page.reference, page.pin) is not None


async def test_T4_wrong_tries_from_many_pages_slow_the_reference_down_and_tell_an_officer(
    talk: Talk, sessions: ChatSessions, page: Page
) -> None:
    for _ in range(5):
        assert await sessions.open_again(await fresh(sessions), page.reference, page.wrong_pin) is None
    assert await sessions.open_again(await fresh(sessions), page.reference, page.pin) is None
    assert (await talk.ticket()).needs_review == "wrong_pins"
    assert ("wrong_pins", "critical") in await talk.alerts()
    talk.clock.move(timedelta(minutes=15))

    assert await sessions.open_again(await fresh(sessions), page.reference, page.pin) is not None


async def fresh(sessions: ChatSessions) -> Visitor:
    return await sessions.find(sessions.new_token())


async def test_T29_fresh_start_shows_nothing_of_the_former_visitor(
    talk: Talk, sessions: ChatSessions, page: Page
) -> None:
    talk.clock.move(timedelta(hours=1))
    newcomer = talk.somebody(talk.page, sessions.sender_of(sessions.new_token()))
    await newcomer.says("halo")

    assert newcomer.bot.asks == "language"
    assert page.reference not in newcomer.bot.text


async def test_officers_words_wait_on_the_page_that_was_written_from_last(
    talk: Talk, sessions: ChatSessions, page: Page
) -> None:
    officer = await talk.officer(name="Rini Contoh")
    await officer.claims(await talk.ticket())
    await officer.writes("Apakah kamu aman?")

    assert (await shown(sessions, await sessions.find(page.token)))[-1].endswith("Apakah kamu aman?")


async def test_language_chosen_on_the_page_is_spoken_from_then_on(
    talk: Talk, sessions: ChatSessions, page: Page
) -> None:
    await sessions.choose_language(await sessions.find(page.token), "en")
    await page.voice.says("Kuala Lumpur")

    assert talk.words("sos-safe_to_chat", "en") in page.voice.bot.text


async def test_T2_page_an_employer_has_written_on_is_shut_whether_the_pin_is_right_or_wrong(
    talk: Talk, sessions: ChatSessions, page: Page
) -> None:
    await page.voice.says("awak siapa? saya majikan dia, jangan ganggu")
    visitor = await sessions.find(page.token)

    assert visitor.is_locked
    for pin in (page.pin, page.wrong_pin):
        assert await sessions.open_again(visitor, page.reference, pin) is None
        assert sessions.is_shut(visitor)
    other = await fresh(sessions)
    assert not sessions.is_shut(other)
    assert await sessions.open_again(other, page.reference, page.pin) is not None
    assert (await sessions.find(page.token)).is_locked  # whoever opened it elsewhere did not open it here

    talk.clock.move(timedelta(days=1, minutes=1))
    assert not sessions.is_shut(await sessions.find(page.token))
