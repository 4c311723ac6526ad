"""Turns, officers and timers that meet at the same moment undo nothing of each other (THREATS.md I7, I8, F15)."""

import asyncio
from datetime import timedelta

import pytest

from bot.domain.tickets import EntryKind, TicketState
from bot.handlers import desk
from bot.jobs.timers import TimerJob
from bot.jobs.turns import TurnJob
from storage import tickets
from tests.talk import AtDesk, Talk


async def claim(talk: Talk, officer: AtDesk) -> None:
    ticket = await talk.ticket()
    async with talk.database.transaction() as tx:
        await desk.claim(tx, officer.officer, ticket.id, talk.clock())


@pytest.mark.parametrize("claim_first", [True, False])
async def test_I8_claim_made_while_a_message_is_handled_is_not_lost(talk: Talk, claim_first: bool) -> None:
    officer = await talk.officer()
    await talk.worker.says("sos")
    await talk.arrive(talk.telegram, talk.telegram.text(talk.worker.sender, "Kuala Lumpur"))
    both = [claim(talk, officer), work_off(talk.turn_job())]
    await asyncio.gather(*(both if claim_first else reversed(both)))
    await talk.settle()

    ticket = await talk.ticket()
    assert (ticket.state, ticket.holder_id, ticket.country) == (TicketState.CLAIMED, officer.officer.id, "MY")
    kinds = [entry.kind for entry in await talk.timeline(ticket)]
    assert (kinds.count(EntryKind.CLAIMED), kinds.count(EntryKind.ANSWER)) == (1, 1)


async def work_off(job: TurnJob) -> None:
    await job.work_off()


async def test_I7_two_timers_at_once_fire_once(talk: Talk) -> None:
    await talk.worker.says("sos")
    talk.clock.move(timedelta(minutes=11))
    await asyncio.gather(*(TimerJob(talk.house(), talk.database).work_off() for _ in range(4)))

    assert await talk.alerts() == [("opened", "critical"), ("broken_off", "critical")]
    kinds = [entry.kind for entry in await talk.timeline(await talk.ticket())]
    assert kinds.count(EntryKind.BROKEN_OFF) == 1


async def test_answer_that_comes_with_its_timer_is_not_lost(talk: Talk) -> None:
    await talk.worker.says("sos")
    talk.clock.move(timedelta(minutes=11))
    await talk.arrive(talk.telegram, talk.telegram.text(talk.worker.sender, "Kuala Lumpur"))
    await asyncio.gather(TimerJob(talk.house(), talk.database).work_off(), talk.turn_job().work_off())
    await talk.settle()

    assert (await talk.ticket()).details == {"sos.where_now": {"text": "Kuala Lumpur"}}
    await talk.worker.says("ya")
    assert talk.bot.asks == "in_danger_now"


async def test_failed_delivery_that_comes_with_a_message_marks_the_ticket_all_the_same(talk: Talk) -> None:
    voice = talk.somebody(talk.whatsapp, "ID.100")
    await voice.says("sos")
    status = talk.whatsapp.status("ID.999", f"external-{voice.bot.history[0].id}", "failed", code=131026)
    await talk.arrive(
        talk.whatsapp, talk.whatsapp.text(voice.sender, "Kuala Lumpur"), talk.whatsapp.notice([], [status])
    )
    await asyncio.gather(talk.turn_job().work_off(), talk.turn_job().work_off())
    await talk.work_off()

    ticket = await talk.ticket()
    assert (ticket.needs_review, ticket.country) == ("undelivered", "MY")


async def test_officer_ending_a_talk_while_the_person_writes_loses_no_words(talk: Talk) -> None:
    officer = await talk.officer()
    await talk.worker.says("sos")
    await officer.claims(await talk.ticket())
    await officer.writes("Di mana?")
    await talk.arrive(talk.telegram, talk.telegram.text(talk.worker.sender, "saya di dapur"))
    await asyncio.gather(officer.ends_talk(), talk.turn_job().work_off())
    await talk.settle()

    async with talk.database.reading() as tx:
        entries = await tickets.timeline_of(tx, (await talk.ticket()).id)
    assert "saya di dapur" in [entry.body.get("text") for entry in entries]
    assert await talk.unfinished() == []
