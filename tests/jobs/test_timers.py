"""Time moves conversations too: reminders, and runs whose time is over (THREATS.md I7, T28)."""

from datetime import timedelta

from bot.domain.outbox import OutboxKind
from bot.domain.tickets import Peril
from bot.domain.urgency import Urgency
from bot.engine.chat import Chat
from bot.engine.fields import Choice
from bot.engine.flow import flow
from storage import tickets
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE


@flow("menu", expires_after=timedelta(days=1))
async def patient_menu(chat: Chat) -> None:
    """The menu with a question that reminds."""
    await chat.ask("choice.0", Choice("sos", "my_case"), remind_after=timedelta(hours=3))


async def open_menu(talk: Talk) -> None:
    talk.add_flows(patient_menu)
    for words in ("halo", "1", "1"):
        await talk.worker.says(words)


async def test_T28_reminder_comes_once_silently_and_says_nothing(talk: Talk) -> None:
    await open_menu(talk)
    await talk.passes(timedelta(hours=3))

    (row,) = talk.bot.heard
    assert (row.kind, row.message.silent, row.message.choices) == (OutboxKind.REMINDER, True, ())
    assert row.message.text == talk.words("reminder-neutral")
    await talk.passes(timedelta(hours=3))
    assert talk.bot.heard == []


async def test_calm_conversation_ends_when_its_time_is_over(talk: Talk) -> None:
    await open_menu(talk)
    await talk.passes(timedelta(days=1))
    await talk.worker.says("1")

    assert talk.bot.asks == "choice.0"
    assert await talk.tickets() == []


async def test_I7_timer_that_was_due_while_nothing_ran_fires_once(talk: Talk) -> None:
    await talk.worker.says("sos")
    await talk.passes(timedelta(days=3))
    await talk.passes(timedelta(days=3))

    assert await talk.alerts() == [("opened", "critical"), ("broken_off", "critical")]


async def test_silence_makes_critical_until_a_word_does(talk: Talk) -> None:
    await talk.worker.says("paspor saya ditahan majikan, saya sakit dan tidak boleh ke dokter")
    await talk.passes(timedelta(minutes=15))
    (silent,) = await talk.tickets()
    await talk.worker.says("majikan pukul saya pakai besi, tolong")
    (told,) = await talk.tickets()

    assert (silent.urgency, silent.peril) == (Urgency.CRITICAL, Peril.SILENT)
    assert (told.urgency, told.peril) == (Urgency.CRITICAL, None)


async def test_who_told_of_blood_before_falling_silent_keeps_that_peril(talk: Talk) -> None:
    await talk.worker.says("tolong saya pendarahan banyak sekali")
    await talk.passes(timedelta(minutes=15))

    (ticket,) = await talk.tickets()
    assert ticket.peril is Peril.BLEEDING


async def test_who_has_swallowed_something_is_in_the_gravest_peril(talk: Talk) -> None:
    for words in ("saya pingsan tadi, tolong", "udah ga kuat lagi hidup. mau minum baygon aja", "udah aku minum"):
        await talk.worker.says(words)
    await talk.passes(timedelta(minutes=15))

    (ticket,) = await talk.tickets()
    assert ticket.peril is Peril.HARM


async def test_who_talks_of_something_else_is_not_silent_until_they_are(talk: Talk) -> None:
    await talk.worker.says("sos")
    await talk.passes(timedelta(minutes=8))
    await talk.worker.says("menu")
    await talk.passes(timedelta(minutes=5))
    assert await talk.alerts() == [("opened", "critical")]

    await talk.passes(timedelta(minutes=6))

    assert await talk.alerts() == [("opened", "critical"), ("broken_off", "critical")]


async def test_F13_clock_that_jumps_back_fires_nothing_twice(talk: Talk) -> None:
    await talk.worker.says("sos")
    await talk.passes(timedelta(minutes=11))
    await talk.passes(timedelta(hours=-1))
    await talk.passes(timedelta(hours=2))

    assert await talk.alerts() == [("opened", "critical"), ("broken_off", "critical")]


async def test_silence_over_calm_trouble_does_not_stand_beside_those_who_have_no_time(talk: Talk) -> None:
    await talk.worker.says("sos")
    async with talk.database.transaction() as tx:
        ticket = await tickets.get(tx, (await talk.ticket()).id, lock=True)
        ticket.category, ticket.more_categories, ticket.urgency = "UNPAID", ("CONTRACT",), Urgency.NORMAL
        await tickets.save(tx, [ticket])

    await talk.passes(timedelta(minutes=11))

    assert (await talk.ticket()).urgency is Urgency.HIGH
