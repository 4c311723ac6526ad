"""The inbox is worked off: poison stays alone, order is kept, nothing waits for ever (THREATS.md I9, I10, F14)."""

import asyncio
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.domain.messages import ChannelName, Event, Inbound, Said
from bot.domain.outbox import OutboxRow
from bot.domain.people import Identity
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.turn import TurnTaker
from bot.jobs.turns import TurnJob
from storage import runs, schema
from storage.inbox import MAX_TRIES
from tests.still_timers import timers_stand_still
from tests.talk import Talk, Voice

POISON = {
    "deep": b"[" * 100_000 + b"]" * 100_000,
    "lone surrogate": rb'{"update_id":1,"message":{"message_id":7,"date":1795248000,"text":"a\ud800b",'
    rb'"chat":{"id":777000111,"type":"private"},"from":{"id":777000111,"first_name":"S\udc00"}}}',
    "nul": b'{"update_id":1,"message":{"message_id":7,"date":1795248000,"text":"a\\u0000b",'
    b'"chat":{"id":777000111,"type":"private"},"from":{"id":777000111,"first_name":"S"}}}',
    "raw nul": b"\0" * 50,
    "huge ids": b'{"update_id":1208925819614629174706176,"message":{"message_id":1208925819614629174706176}}',
    "nan": b'{"update_id":1,"message":{"message_id":7,"date":NaN}}',
    "empty": b"",
    "wrong types": b'{"update_id":"x","message":[1,2,3]}',
    "many digits": b'{"update_id":' + b"9" * 5_000 + b"}",
    "no json": b"<html>502</html>",
    "not unicode": b'{"message": "\xff\xfe"}',
    "far future": b'{"update_id":1,"message":{"message_id":7,"date":99999999999999,"text":"a",'
    b'"chat":{"id":777000111,"type":"private"},"from":{"id":777000111}}}',
}
MENDED = ("lone surrogate", "nul")  # what Telegram may send of a cut name; it is answered


@pytest.mark.parametrize("channel", ["telegram", "whatsapp", "page"])
async def test_F14_poison_is_set_aside_and_the_next_message_of_the_chat_is_handled(talk: Talk, channel: str) -> None:
    provider = getattr(talk, channel)
    voice = talk.somebody(provider, "777000111" if channel == "telegram" else "ID.777")
    await talk.arrive(provider, *POISON.values(), provider.text(voice.sender, "sos"))
    await talk.work_off()

    assert [each.urgency for each in await talk.tickets()] == ["critical"]
    assert voice.bot.asks == "where_now"
    unread = len(POISON) - (len(MENDED) if channel == "telegram" else 0)
    assert [state for state, *_ in await talk.unfinished()] == ["aside"] * unread
    assert [clock for clock, _ in await talk.alerts()].count("unreadable") == unread


async def test_F14_body_that_was_set_aside_can_be_run_again(talk: Talk) -> None:
    await talk.arrive(talk.telegram, b"{}")
    await talk.work_off()
    officer = await talk.officer()
    (aside,) = await officer.sees_set_aside()
    await officer.runs_again(aside.id)
    await talk.work_off()

    assert [state for state, *_ in await talk.unfinished()] == ["aside"]


class BrokenSplitter:
    """A parser with a bug: raises, or yields what no database takes, for bodies that carry a mark."""

    def __init__(self, talk: Talk, *, raises: bool) -> None:
        self._talk = talk
        self._raises = raises
        self.is_mended = False

    def __call__(self, account: str, body: bytes) -> Sequence[Event]:
        events = self._talk.telegram.split(account, body)
        if b"racun" not in body or self.is_mended:
            return events
        if self._raises:
            raise ZeroDivisionError
        (first,) = events
        assert isinstance(first, Inbound)
        return [replace(first, content=Said("racun \ud800"))]


def job_with(talk: Talk, splitter: BrokenSplitter) -> TurnJob:
    def send(rows: Sequence[OutboxRow]) -> None:
        talk.leave([(7, row) for row in rows])

    async def wipe(identities: Sequence[Identity]) -> None:
        """Nothing to take back."""

    return TurnJob(talk.house(), talk.database, {ChannelName.TELEGRAM: splitter}, 7, send, wipe)


@pytest.mark.parametrize("raises", [True, False])
async def test_I10_body_that_breaks_the_house_is_alone_in_it(talk: Talk, raises: bool) -> None:
    other = talk.somebody()
    splitter = BrokenSplitter(talk, raises=raises)
    bodies = [talk.telegram.text(talk.worker.sender, "racun"), talk.telegram.text(other.sender, "sos")]
    await talk.arrive(talk.telegram, *bodies)
    await job_with(talk, splitter).work_off()
    await talk.settle()

    assert other.bot.asks == "where_now"
    assert [(state, tries) for state, tries, _ in await talk.unfinished()] == [("new", 1)]
    for _ in range(MAX_TRIES):
        talk.clock.move(timedelta(seconds=30))
        await job_with(talk, splitter).work_off()
    await talk.settle()

    assert [(state, tries) for state, tries, _ in await talk.unfinished()] == [("aside", MAX_TRIES)]
    assert [clock for clock, _ in await talk.alerts()] == ["opened", "unreadable"]


@pytest.mark.parametrize("raises", [True, False])
async def test_I6_messages_behind_a_failing_one_wait_for_it_and_keep_their_order(talk: Talk, raises: bool) -> None:
    splitter = BrokenSplitter(talk, raises=raises)
    sender = talk.worker.sender
    await talk.arrive(talk.telegram, *(talk.telegram.text(sender, words) for words in ("sos", "racun", "Kuala Lumpur")))
    await job_with(talk, splitter).work_off()
    await talk.settle()
    assert (await talk.ticket()).details == {}

    splitter.is_mended = True
    talk.clock.move(timedelta(seconds=30))
    await job_with(talk, splitter).work_off()
    await talk.settle()

    assert await talk.unfinished() == []
    said = [entry.body["text"] for entry in await talk.timeline(await talk.ticket()) if entry.author == "person"]
    assert said == ["sos", "racun", "Kuala Lumpur"]


async def test_I6_after_the_failing_one_is_set_aside_the_next_is_handled(talk: Talk) -> None:
    splitter = BrokenSplitter(talk, raises=True)
    sender = talk.worker.sender
    await talk.arrive(talk.telegram, *(talk.telegram.text(sender, words) for words in ("racun", "sos")))
    for _ in range(MAX_TRIES + 1):
        await job_with(talk, splitter).work_off()
        talk.clock.move(timedelta(seconds=30))
    await talk.settle()

    assert [state for state, *_ in await talk.unfinished()] == ["aside"]
    assert talk.bot.asks == "where_now"


async def test_I10_keys_whose_turn_breaks_open_nothing_and_hold_up_only_the_two_they_concern(
    talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    await talk.worker.says("tolong, majikan pukul saya, saya di jeddah")
    keys = re.search(r"(\w{5}-\w{5}), PIN (\d{6})", talk.bot.text)
    assert keys is not None
    heir, other = talk.somebody(), talk.somebody()
    await heir.says("halo")
    stranger, asked = await talk.person(heir), await open_of(talk, heir)
    take = TurnTaker.take

    async def breaks(self: TurnTaker, turn: Turn, inbox_id: int) -> None:
        await take(self, turn, inbox_id)
        if turn.keys:
            raise ZeroDivisionError

    bodies = [
        talk.telegram.text(talk.worker.sender, "aman"),
        talk.telegram.text(heir.sender, f"{keys[1]} {keys[2]}"),
        talk.telegram.text(other.sender, "sos"),
    ]
    await talk.arrive(talk.telegram, *bodies)
    with monkeypatch.context() as broken:
        broken.setattr(TurnTaker, "take", breaks)
        await job_with(talk, BrokenSplitter(talk, raises=True)).work_off()
    await talk.settle()
    assert other.bot.asks == "where_now"
    assert (await talk.person(heir)).id == stranger.id
    assert await open_of(talk, heir) == asked != []
    assert await joins(talk) == 0

    talk.clock.move(timedelta(seconds=30))
    await job_with(talk, BrokenSplitter(talk, raises=True)).work_off()
    await talk.settle()

    assert await talk.unfinished() == []
    assert heir.bot.said("keys-joined")
    assert await joins(talk) == 1


async def open_of(talk: Talk, voice: Voice) -> list[tuple[str, str | None]]:
    person = await talk.person(voice)
    async with talk.database.reading() as tx:
        return [(run.flow, run.question) for run in (await runs.open_runs(tx, [person.id])).get(person.id, [])]


async def joins(talk: Talk) -> int:
    async with talk.database.reading() as tx:
        return [row.action for row in await tx.execute(select(schema.audit))].count("chat_joined")


async def test_channel_that_is_off_has_its_bodies_set_aside(talk: Talk) -> None:
    await talk.arrive(talk.whatsapp, talk.whatsapp.text("ID.100", "sos"))
    await job_with(talk, BrokenSplitter(talk, raises=True)).work_off()

    assert await talk.unfinished() == [("aside", 0, "channel is off")]


async def test_body_with_messages_of_several_people_answers_each(talk: Talk) -> None:
    first, second = talk.somebody(talk.whatsapp, "ID.100"), talk.somebody(talk.whatsapp, "ID.200")
    said = {"type": "text", "text": {"body": "sos"}}
    messages = [talk.whatsapp.message(voice.sender, said) for voice in (first, second)]
    await talk.take(talk.whatsapp, talk.whatsapp.notice(messages))

    assert [first.bot.asks, second.bot.asks] == ["where_now", "where_now"]
    assert len(await talk.tickets()) == 2


async def test_unreadable_part_of_a_body_is_set_aside_while_its_messages_are_answered(talk: Talk) -> None:
    voice = talk.somebody(talk.whatsapp, "ID.100")
    good = talk.whatsapp.message(voice.sender, {"type": "text", "text": {"body": "sos"}})
    bad = {"id": 5, "type": ["text"]}
    await talk.arrive(talk.whatsapp, talk.whatsapp.notice([bad, good]))
    await talk.work_off()

    assert voice.bot.asks == "where_now"
    assert [state for state, *_ in await talk.unfinished()] == ["aside"]


async def test_job_goes_on_until_it_is_stopped_and_finishes_what_it_has(talk: Talk) -> None:
    await talk.arrive(talk.telegram, talk.telegram.text(talk.worker.sender, "sos"))
    talk.begin_round()
    job = talk.turn_job()
    with talk.database.signals.listening("alerts") as alerts:
        running = asyncio.create_task(job.run())
        await alerts.wait(5)
    job.stop()
    await asyncio.wait_for(running, 5)
    await talk.settle()

    assert talk.bot.asks == "where_now"


async def test_an_arrival_wakes_the_job_and_waits_for_no_sweep(talk: Talk) -> None:
    talk.begin_round()
    job = talk.turn_job()
    with talk.database.signals.listening("alerts") as alerts, timers_stand_still():
        running = asyncio.create_task(job.run())
        for voice in (talk.worker, talk.somebody()):  # the first may come before the job rests, the second may not
            await talk.arrive(talk.telegram, talk.telegram.text(voice.sender, "tolong, majikan pukul saya"))
            await alerts.wait(5)
        job.stop()
        await running

    assert [each.urgency for each in await talk.tickets()] == ["critical", "critical"]
