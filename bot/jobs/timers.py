"""Moves time for conversations: reports that broke off, reminders, runs whose time is over, talks that ended."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain.messages import Inbound, Outbound, Said
from bot.domain.outbox import OutboxKind
from bot.domain.people import Identity
from bot.domain.runs import Run, RunState
from bot.domain.tickets import EntryKind
from bot.domain.urgency import Urgency
from bot.handlers.turns.conversation import Conversation, compose
from bot.handlers.turns.house import House
from bot.handlers.turns.saving import save
from bot.handlers.turns.situation import Situation, Turn
from bot.logs import log
from storage import people, runs, tickets
from storage.database import Database, Transaction

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
            situations = await self._situations(tx, await runs.due_persons(tx, now, _BATCH))
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
            situations = await self._situations(tx, person_ids)
            for situation, identity in situations:
                if situation.person.hidden_since is not None:
                    continue  # somebody else may hold the phone: the question waits for the PIN (THREATS.md T1)
                turn = Turn(situation, identity, _nothing_said(identity, now), 0, now)
                Conversation(self._house, tx, turn).resume()
                answer = compose(turn)
                if answer is not None:  # the person may not be there any more: without a sound, at their hours
                    situation.send(identity, replace(answer, silent=True), now)
            await save(self._house, tx, [situation for situation, _ in situations], [], now, None)

    async def _situations(self, tx: Transaction, person_ids: Sequence[int]) -> list[tuple[Situation, Identity]]:
        if not person_ids:
            return []
        persons = await people.load_persons(tx, person_ids, lock=True)
        open_runs = await runs.open_runs(tx, person_ids)
        open_tickets = await tickets.open_tickets(tx, person_ids)
        newest: dict[int, Identity] = {}
        for identity in (await people.identities_of(tx, person_ids)).values():
            known = newest.get(identity.person_id)
            if known is None or (identity.wrote_at or identity.created_at) > (known.wrote_at or known.created_at):
                newest[identity.person_id] = identity
        return [
            (Situation(person, tx.ids, open_runs.get(each, []), open_tickets.get(each, [])), newest[each])
            for each, person in persons.items()
            if each in newest
        ]

    def _run_out(self, situation: Situation, identity: Identity, run: Run) -> None:
        now = self._house.clock()
        if run.expires_at <= now and situation.find_ticket(run.ticket_id) is not None:
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
            if run.ticket_id is not None:
                self._break_off(situation, run)
            else:
                text = self._house.texts.render(situation.person.language, "reminder-neutral")
                message = Outbound(text=text, language=situation.person.language, silent=True)
                situation.send(identity, message, now, OutboxKind.REMINDER)

    def _break_off(self, situation: Situation, run: Run) -> None:
        """Who falls silent in the middle of a report may be in the worst trouble: it climbs, nothing is sent."""
        now = self._house.clock()
        ticket = situation.find_ticket(run.ticket_id)
        if ticket is None or run.interrupted_at is not None:
            return
        situation.add_entry(ticket, EntryKind.BROKEN_OFF, {"question": run.question, "flow": run.flow}, now)
        if not situation.raise_urgency(ticket, Urgency.CRITICAL, "broken_off", now):
            # One alert for each silence: whoever comes back and falls silent again is to be looked at again.
            situation.alert(ticket, "broken_off", int((run.asked_at or now).timestamp()), now)
        situation.ticket_changed(ticket, now)


def _nothing_said(identity: Identity, now: datetime) -> Inbound:
    """A turn without a message: the house speaks because an officer handed the talk back."""
    return Inbound(
        identity.channel,
        identity.account,
        identity.sender,
        identity.address,
        "",
        now,
        Said(""),
    )
