"""Moves time for conversations: reports that broke off, reminders, runs whose time is over, talks that ended."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.domain.messages import Outbound
from bot.domain.outbox import OutboxKind
from bot.domain.people import Identity
from bot.domain.runs import Run, RunState
from bot.domain.tickets import EntryKind, Peril
from bot.domain.urgency import CALM_TROUBLES, Urgency
from bot.handlers.turns.composing import compose
from bot.handlers.turns.conversation import BROKEN_OFF_AFTER, Conversation
from bot.handlers.turns.house import House
from bot.handlers.turns.saving import save
from bot.handlers.turns.situation import Situation
from bot.handlers.turns.speaking_first import speaking_first, turn_of
from bot.logs import log
from storage import runs
from storage.database import Database

_SWEEP_S = 2.0
_BATCH = 100
_TICKET_KEEPS_RUN = timedelta(days=30)  # a run bound to an open ticket is never dropped (THREATS.md T29)


class TimerJob:
    """One per process; what is due is written once, whoever sees it first (THREATS.md I7)."""

    def __init__(self, house: House, database: Database) -> None:
        self._house = house
        self._database = database
        self._stopping = asyncio.Event()

    async def run(self) -> None:
        with self._database.signals.listening("resume") as listener:
            while not self._stopping.is_set():
                resumed = await listener.wait(_SWEEP_S)
                try:
                    await self.resume([int(person_id) for person_id in resumed if person_id])
                    await self.work_off()
                except Exception as error:
                    log.exception("timers_failed", error=type(error).__name__)
                    await asyncio.sleep(_SWEEP_S)

    def stop(self) -> None:
        self._stopping.set()
        self._database.signals.wake("resume")

    async def work_off(self) -> int:
        """Handle the runs that are due; 0 when there are none."""
        now = self._house.clock()
        async with self._database.reading() as tx:
            if not await runs.due_persons(tx, now, 1):
                return 0
        async with self._database.transaction() as tx:
            situations = await speaking_first(tx, await runs.due_persons(tx, now, _BATCH))
            for situation, identity in situations:
                for run in list(situation.runs):
                    self._run_out(situation, identity, run)
            await save(self._house, tx, [situation for situation, _ in situations], [], now, None)
        return len(situations)

    async def resume(self, person_ids: Sequence[int]) -> None:
        """An officer ended a talk: show the open question again."""
        if not person_ids:
            return
        now = self._house.clock()
        async with self._database.transaction() as tx:
            situations = await speaking_first(tx, person_ids)
            for situation, identity in situations:
                turn = turn_of(situation, identity, now)
                if not turn.may_speak:
                    continue  # somebody else may hold the phone, or have the number: the question waits (T1, T25)
                Conversation(self._house, tx, turn).resume()
                answer = compose(turn)
                if answer is not None:  # the person may not be there any more: without a sound, at their hours
                    situation.send(identity, replace(answer, silent=True), now)
            await save(self._house, tx, [situation for situation, _ in situations], [], now, None)

    def _run_out(self, situation: Situation, identity: Identity, run: Run) -> None:
        now = self._house.clock()
        ticket = situation.find_ticket(run.ticket_id)
        if run.expires_at <= now and ticket is not None and not ticket.is_request:
            run.expires_at = now + _TICKET_KEEPS_RUN
            situation.run_changed(run)
        if run.expires_at <= now:
            run.state, run.remind_at = RunState.EXPIRED, None
            run.question = run.asked_at = None
            situation.runs.remove(run)
            situation.run_changed(run)
        elif run.remind_at is not None and run.remind_at <= now:
            run.remind_at = None
            situation.run_changed(run)
            if run.ticket_id is not None and (ticket is None or not ticket.is_request):
                self._break_off(situation, run)
            else:
                text = self._house.texts.render(situation.person.language, "reminder-neutral")
                message = Outbound(text=text, language=situation.person.language, silent=True)
                situation.send(identity, message, now, OutboxKind.REMINDER)

    def _break_off(self, situation: Situation, run: Run) -> None:
        """Who falls silent in the middle of a report may be in the worst trouble: it climbs, nothing is sent.

        A report of nothing but calm trouble climbs less far: people lay a question about wages aside, and what is
        critical without a life at stake hides those who have no time.
        """
        now = self._house.clock()
        ticket = situation.find_ticket(run.ticket_id)
        if ticket is None or run.interrupted_at is not None:
            return
        above = situation.runs[situation.runs.index(run) + 1 :]
        if any(each.ticket_id == ticket.id for each in above):
            return  # the question that is open now is watched by itself
        wrote_at = ticket.person_wrote_at
        if wrote_at is not None and run.asked_at is not None and run.asked_at < wrote_at > now - BROKEN_OFF_AFTER:
            run.remind_at = wrote_at + BROKEN_OFF_AFTER  # whoever talks of something else is not silent
            return
        situation.add_entry(ticket, EntryKind.BROKEN_OFF, {"question": run.question, "flow": run.flow}, now)
        to = Urgency.HIGH if CALM_TROUBLES.issuperset(ticket.categories) else Urgency.CRITICAL
        if situation.raise_urgency(ticket, to, "broken_off", now):
            if to is Urgency.CRITICAL:
                ticket.endanger(Peril.SILENT)
        else:
            # One alert for each silence: whoever comes back and falls silent again is to be looked at again.
            situation.alert(ticket, "broken_off", int((run.asked_at or now).timestamp()), now)
        situation.ticket_changed(ticket, now)
