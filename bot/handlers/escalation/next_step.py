"""The next step for a ticket on which nobody acted in time: taken back, the next ones alerted, written down."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.agency_webhooks import EventKind
from bot.domain.clocks import SUICIDAL, Clock, Limits, limit_of, person_waits, restart, running, wind
from bot.domain.directory import escalation_line
from bot.domain.messages import Outbound
from bot.domain.officers import Agency, Officer
from bot.domain.outbox import OutboxKind, to_chat
from bot.domain.reachability import said_unsafe
from bot.domain.tickets import Alert, Author, EntryKind, Ticket, TicketState, TimelineEntry
from bot.domain.urgency import Urgency
from bot.handlers.agency_events import Listeners, tell
from bot.handlers.desk.errors import CannotReach
from bot.handlers.desk.talk import best_identity
from bot.handlers.escalation.alerting import Lost, losses_for, messages_for
from bot.handlers.turns.house import House
from bot.logs import log
from storage import audit, clocks, directory, officers, outbox, people, sharing, tickets
from storage.alerting import Asked, asked_about, everybody
from storage.database import Transaction

_NEXT_OFFICER, _SUPERVISORS = 1, 2  # the first two levels; then one for each agency up the line
_HOLDER = 1
_LONGEST_PAUSE, _LONGEST_OF_CRITICAL = timedelta(days=1), timedelta(minutes=30)
_MOST_DOUBLINGS = 10
_LOOK_AGAIN = timedelta(hours=6)
_STILL_WAITING = timedelta(hours=3)  # after which such a word comes out of nowhere


@dataclass(frozen=True, slots=True)
class _Step:
    """Whom to alert next. unmanned: agencies that were passed over, because nobody was on duty there."""

    level: int
    agency: str
    officers: Sequence[Officer]
    unmanned: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class _News:
    """An event for agencies' systems. to: who hears of it although the ticket is not theirs."""

    ticket_id: int
    kind: EventKind
    to: Sequence[str]
    public: Mapping[str, object]


class Escalation:
    """One batch of due tickets in one transaction, all of them locked."""

    def __init__(
        self, house: House, tx: Transaction, agencies: Mapping[str, Agency], limits: Limits, now: datetime
    ) -> None:
        self._house = house
        self._tx = tx
        self._agencies = agencies
        self._limits = limits
        self._now = now
        self._rosters: dict[str, list[Officer]] = {}
        self._everybody: dict[str, list[Officer]] = {}
        self._asked = Asked((), ())
        self._listeners = Listeners()
        self._alerts: list[Alert] = []
        self._lost: list[Lost] = []
        self._changed: dict[int, Ticket] = {}
        self._entries: list[TimelineEntry] = []
        self._notes: list[audit.Note] = []
        self._shared: list[tuple[int, str]] = []
        self._news: list[_News] = []

    async def run(self, due: Sequence[Ticket]) -> None:
        """Take one step for each ticket; the caller commits."""
        self._asked = await asked_about(self._tx, due)
        for ticket in due:
            clock = running(ticket)
            if clock is None or ticket.next_clock != clock:
                wind(ticket, self._limits, self._now)  # it changed by a way that does not know clocks
                await clocks.save_clock(self._tx, ticket)
            elif clock is Clock.ACKNOWLEDGE:
                await self._climb(ticket)
            else:
                await self._press_holder(ticket, clock)
        await self._write_changes()
        rows = await messages_for(self._house, self._tx, self._alerts, {each.id: each for each in due}, self._now)
        await tickets.add_alerts(self._tx, self._alerts)
        await outbox.add(self._tx, [*rows, *await losses_for(self._house, self._tx, self._lost, self._now)])

    async def _write_changes(self) -> None:
        """What the steps changed, each table once for all tickets: hundreds may be due in a surge."""
        tx, now = self._tx, self._now
        await tickets.save(tx, list(self._changed.values()))
        await tickets.append(tx, self._entries)
        await audit.add_many(tx, "system", self._notes, now)
        await sharing.share_many(tx, self._shared, sharing.ESCALATED, now)
        if self._news and await self._listeners.are_there(tx, now):
            for news in self._news:
                await tell(tx, news.ticket_id, news.kind, now, to=news.to, **news.public)

    async def _press_holder(self, ticket: Ticket, clock: Clock) -> None:
        """The holder is silent: after the claim, or with a person who waits, that costs them the ticket."""
        holder = await officers.get(self._tx, ticket.holder_id or 0)
        is_there = any(each.id == holder.id for each in await self._on_duty(holder.agency))
        was_asked = clock is Clock.FIRST_WRITE or ticket.clock_level >= _HOLDER or not is_there
        if was_asked and (clock is Clock.FIRST_WRITE or person_waits(ticket)):
            self._take_back(ticket, holder, clock)
            step = await self._climb(ticket)
            self._lost.append(Lost(holder.id, ticket, self._agencies.get(step.agency), step.officers))
        elif not was_asked:
            ticket.next_due_at = self._now + limit_of(ticket, self._limits).acknowledge
            self._alert(ticket, _Step(_HOLDER, holder.agency, [holder]))
        else:
            await self._tell_supervisors(ticket, holder)

    async def _tell_supervisors(self, ticket: Ticket, holder: Officer) -> None:
        """Nobody waits for an answer, but the person has not heard for too long: whoever is above the holder knows."""
        step = await self._find_step(ticket, holder.agency, _SUPERVISORS, {holder.id})
        round_ = ticket.clock_round
        restart(ticket, self._limits, self._now)
        self._alert(ticket, step, round_=round_)

    def _take_back(self, ticket: Ticket, holder: Officer, clock: Clock) -> None:
        ticket.state, ticket.holder_id, ticket.claimed_at = TicketState.NEW, None, None
        ticket.claim_number += 1
        ticket.lost_holder_id, ticket.notice_due_at = holder.id, None
        ticket.clock_agency = None if holder.agency == ticket.agency else holder.agency
        restart(ticket, self._limits, self._now)
        body = {"clock": clock.value, "names": [holder.name]}
        self._write_down(ticket, EntryKind.TAKEN_BY_CLOCK, body, f"{clock.value} {holder.id}")
        self._news.append(_News(ticket.id, EventKind.RELEASED, (), {"clock": clock.value}))
        log.info("ticket_taken_by_clock", ticket_id=ticket.id, officer_id=holder.id)

    async def _climb(self, ticket: Ticket) -> _Step:
        base = ticket.clock_agency or ticket.agency
        silent = self._asked.since(ticket) | {ticket.lost_holder_id or 0}
        step = await self._find_step(ticket, base, ticket.clock_level + 1, silent)
        line = self._line(ticket, base)
        beyond = max(0, step.level - _SUPERVISORS - len(line))
        pause = limit_of(ticket, self._limits).acknowledge
        # At the end of the line it is said again and again, at growing distances.
        longest = _LONGEST_OF_CRITICAL if ticket.urgency is Urgency.CRITICAL else _LONGEST_PAUSE
        again = min(pause * 2 ** min(beyond, _MOST_DOUBLINGS), max(pause, longest))
        ticket.next_due_at = self._now + again
        self._alert(ticket, step)
        limit = limit_of(ticket, self._limits)
        has_passed = self._now - ticket.opened_at >= limit.acknowledge + limit.write
        if has_passed and step.level > _SUPERVISORS and step.level % 2:  # every other step
            await say_still_here(self._house, self._tx, ticket, self._now)
        return step

    async def _find_step(self, ticket: Ticket, base: str, level: int, silent: Collection[int]) -> _Step:
        """The first level from `level` on where somebody is on duty; at the last one everybody, on duty or not."""
        line = self._line(ticket, base) or (base,)
        unmanned: list[str] = []
        while True:
            agency = base if level <= _SUPERVISORS else line[min(level - _SUPERVISORS, len(line)) - 1]
            present = await self._on_duty(agency)
            if level == _NEXT_OFFICER:
                found = _next_after(ticket, [each for each in present if not each.is_supervisor], silent)
            elif level == _SUPERVISORS:
                found = [each for each in present if each.is_supervisor and each.id not in silent]
            else:
                found = present
            if not found and level >= _SUPERVISORS + len(line):
                found = await self._everybody_of(agency)
                return _Step(level, agency, found, unmanned)
            if found:
                return _Step(level, agency, found, unmanned)
            if not present and agency not in unmanned:
                unmanned.append(agency)
            level += 1

    def _line(self, ticket: Ticket, base: str) -> Sequence[str]:
        """The agencies a silent ticket climbs to, the next one first; a request stays where it is."""
        return (base,) if ticket.is_request else escalation_line(self._agencies, base, ticket.country)

    def _alert(self, ticket: Ticket, step: _Step, *, round_: int | None = None) -> None:
        """One alert row for the step, a line in the timeline, and the ticket shared with whoever is to act."""
        clock = ticket.next_clock or ""
        if round_ is None:
            ticket.clock_level, round_ = step.level, ticket.clock_round
        alert = Alert(
            id=self._tx.ids.draw(),
            ticket_id=ticket.id,
            clock=clock,
            round=round_,
            urgency=ticket.urgency,
            created_at=self._now,
            level=step.level,
            agency=step.agency,
            officer_ids=tuple(each.id for each in step.officers),
        )
        self._alerts.append(alert)
        if step.agency != ticket.agency:
            self._shared.append((ticket.id, step.agency))
        body: dict[str, object] = {"clock": clock, "level": step.level, "agency": step.agency}
        body |= {"names": [each.name for each in step.officers], "unmanned": list(step.unmanned)}
        self._write_down(ticket, EntryKind.ESCALATED, body, f"{clock} {step.level} {step.agency}")
        public = {"clock": clock, "level": step.level, "agency": step.agency}
        self._news.append(_News(ticket.id, EventKind.ESCALATED, (step.agency,), public))
        log.info("ticket_escalated", ticket_id=ticket.id, clock=clock, level=step.level, agency=step.agency)

    def _write_down(self, ticket: Ticket, kind: EntryKind, body: Mapping[str, object], subject: str) -> None:
        now = self._now
        ticket.updated_at, ticket.sequence = now, ticket.sequence + 1
        self._changed[ticket.id] = ticket
        entry_id = self._tx.ids.draw()
        self._entries.append(TimelineEntry(entry_id, ticket.id, now, now, kind, Author.SYSTEM, dict(body)))
        self._notes.append(audit.Note(f"ticket_{kind.value}", ticket.id, subject))

    async def _everybody_of(self, agency: str) -> list[Officer]:
        if agency not in self._everybody:
            self._everybody[agency] = await everybody(self._tx, agency)
        return self._everybody[agency]

    async def _on_duty(self, agency: str) -> list[Officer]:
        if agency not in self._rosters:
            self._rosters[agency] = await directory.on_duty(self._tx, agency, self._now)
        return self._rosters[agency]


def _next_after(ticket: Ticket, responders: Sequence[Officer], silent: Collection[int]) -> list[Officer]:
    """The next one on the roster after who lost the ticket; else spread evenly, so that not all falls on the first."""
    after = [each for each in responders if each.id > (ticket.lost_holder_id or 0)]
    ordered = [*after, *(each for each in responders if each not in after)]
    free = [each for each in ordered if each.id not in silent]
    if not free:
        return []
    return [free[0] if ticket.lost_holder_id else free[ticket.id % len(free)]]


async def say_still_here(house: House, tx: Transaction, ticket: Ticket, now: datetime) -> None:
    """A sign of us for who does not want to live any more, once the minutes that were promised have passed.

    Who hides, or cannot write safely, reads nothing unasked: somebody else may see it.
    """
    if SUICIDAL not in ticket.categories or ticket.officer_wrote_at is not None or said_unsafe(ticket):
        return
    person = (await people.load_persons(tx, {ticket.person_id}))[ticket.person_id]
    if person.hidden_since is not None or now - ticket.opened_at >= _STILL_WAITING:
        return
    try:
        identity = await best_identity(tx, person.id)
    except CannotReach:
        return
    text = house.texts.render(person.language, "suicide-still_here")
    message = Outbound(text, language=person.language)
    await outbox.add(tx, [to_chat(tx.ids.draw(), identity, OutboxKind.REMINDER, message, now, ticket_id=ticket.id)])


async def send_notices(house: House, tx: Transaction, due: Sequence[Ticket], now: datetime) -> None:
    """Let people know in neutral words that a new officer has their report; the outbox waits for a safe hour."""
    persons = await people.load_persons(tx, {ticket.person_id for ticket in due})
    for ticket in due:
        person = persons[ticket.person_id]
        if ticket.holder_id is not None and person.hidden_since is not None:
            ticket.notice_due_at = now + _LOOK_AGAIN  # somebody else may hold the phone
        else:
            ticket.notice_due_at = None
        await clocks.save_clock(tx, ticket)
        if ticket.holder_id is None or ticket.notice_due_at is not None:
            continue
        try:
            identity = await best_identity(tx, person.id)
        except CannotReach:
            continue  # her next message, on whatever channel, is answered by the officer anyway
        text = house.texts.render(person.language, "officer-took-over")
        message = Outbound(text, language=person.language, silent=True)
        await outbox.add(tx, [to_chat(tx.ids.draw(), identity, OutboxKind.REMINDER, message, now, ticket_id=ticket.id)])
