"""Chats are paced one by one; only what nobody asked for shares a limit."""

import pytest

from bot.channels.pace import Pace, telegram_pace, whatsapp_pace


def send(pace: Pace, chat: str, times: int, now: float, *, unasked: bool = False) -> None:
    for _ in range(times):
        pace.spend(chat, now, unasked=unasked)


def test_a_lively_talk_is_not_held_back() -> None:
    pace = telegram_pace()
    send(pace, "a", 19, 100.0)

    assert pace.delay("a", 100.0) == 0.0


def test_a_chat_that_used_up_its_burst_waits_for_one_second_a_message() -> None:
    pace = telegram_pace()
    send(pace, "a", 20, 100.0)

    assert pace.delay("a", 100.0) == pytest.approx(1.0)
    assert pace.delay("a", 100.4) == pytest.approx(0.6)
    assert pace.delay("a", 101.0) == 0.0


def test_one_message_a_second_goes_on_for_ever() -> None:
    pace = telegram_pace()

    delays = []
    for second in range(1000):
        delays.append(pace.delay("a", float(second)))
        pace.spend("a", float(second))

    assert set(delays) == {0.0}


def test_F08_retry_after_holds_that_chat_only() -> None:
    pace = telegram_pace()
    pace.pause("a", 100.0, 30.0)
    pace.pause("a", 100.0, 5.0)

    assert pace.delay("a", 110.0) == pytest.approx(20.0)
    assert pace.delay("b", 110.0) == 0.0


def test_a_mailing_is_held_to_thirty_a_second_and_answers_are_not() -> None:
    pace = telegram_pace()
    for person in range(30):
        pace.spend(f"p{person}", 100.0, unasked=True)

    assert pace.delay("next", 100.0, unasked=True) == pytest.approx(1 / 30)
    assert pace.delay("next", 100.0) == 0.0


def test_looking_changes_nothing() -> None:
    pace = telegram_pace()
    send(pace, "a", 20, 100.0)

    assert [pace.delay("a", 100.0) for _ in range(3)] == [pytest.approx(1.0)] * 3


def test_idle_chats_are_forgotten() -> None:
    pace = telegram_pace()
    for person in range(2000):
        pace.spend(f"old{person}", 0.0)
    send(pace, "a", 5000, 1000.0)

    assert set(pace._full_at) == {"a"}


def test_whatsapp_lends_45_messages_and_wants_them_back_in_six_seconds_each() -> None:
    pace = whatsapp_pace()
    send(pace, "a", 45, 100.0)

    assert pace.delay("a", 100.0) == pytest.approx(6.0)
