"""Moves a person's runs: starts, answers, goes back, resumes and parks them, and says what that leads to."""

from dataclasses import replace
from datetime import timedelta

from bot.domain.flow_names import (
    ASSISTANCE_FLOW,
    INTAKE_FLOW,
    MENU_FLOW,
    MISSING_FLOW,
    OFFER_FLOW,
    REPATRIATION_FLOW,
    TRAFFICKING_FLOW,
    WELCOME_FLOW,
)
from bot.domain.heard import ABOUT_ME, HEARD, HEARD_RIGHT, load_heard
from bot.domain.people import CONSENT_VERSION
from bot.domain.pins import DOTS
from bot.domain.runs import Run, RunState
from bot.domain.tickets import EntryKind, Ticket
from bot.domain.urgency import Urgency
from bot.engine.record import Record
from bot.engine.replay import Finished, Line, Pending, Question, Waiting, replay
from bot.engine.replies import Chosen, Reply
from bot.errors import BrokenFlow, Rejected
from bot.handlers.surge.arrivals import project_told
from bot.handlers.turns.asking_back import explain
from bot.handlers.turns.calls import emergency_lines
from bot.handlers.turns.effects import perform
from bot.handlers.turns.hearing import hear_before, is_asked_plainly
from bot.handlers.turns.house import House
from bot.handlers.turns.pins import without_digits
from bot.handlers.turns.questions import UNKNOWN, only_agrees, show
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.ticketing import open_or_adopt, project
from bot.handlers.turns.timeline import put_answer
from bot.handlers.turns.told import TOLD_FLOWS, mark_of, told_already
from bot.handlers.turns.understanding import Understanding, is_unsaid, understand
from bot.handlers.turns.watched import is_watched
from bot.logs import log
from storage.database import Transaction

_REPORTING = frozenset((REPATRIATION_FLOW, ASSISTANCE_FLOW, MISSING_FLOW, TRAFFICKING_FLOW))  # open a report
OFFERED_REPORTS = frozenset(f"for_{flow}" for flow in _REPORTING)  # the questions of offers that open one
_PLAIN = "begun.plain"  # no effect of a flow is called so; what an offer is for was asked for plainly
_UNSAID = ".unsaid"  # below the key of a question: what stands there for an answer was not said
_CHOSEN = "begun.chosen"  # no effect of a flow is called so; its run began with a choice, so a wrong one is taken back
BROKEN_OFF_AFTER = timedelta(minutes=10)
BEGUN_WITH = timedelta(minutes=30)
_MAX_EFFECTS_A_TURN = 50
_MORE_THAN_CONSENT = 5  # words


class Conversation:
    """One turn's dealings with the person's runs."""

    def __init__(self, house: House, tx: Transaction, turn: Turn) -> None:
        self._house = house
        self._tx = tx
        self._turn = turn

    @property
    def talking(self) -> Run | None:
        """The run that talks now."""
        runs = self._turn.situation.runs
        return runs[-1] if runs else None

    def open_question(self, run: Run) -> Waiting | None:
        """Where a run stands; `None` when it waits for nothing (it broke, and is parked when it goes on)."""
        try:
            return self._house.standings.of(self._house.flows.get(run.flow), run.id, run.record)
        except BrokenFlow:
            return None

    async def start(
        self, flow_name: str, ticket: Ticket | None = None, *, is_chosen: bool = False, waits: bool = False
    ) -> None:
        """Begin a flow on top of whatever runs. ticket: the report it goes on with. is_chosen: at the menu.

        waits: an offer that the welcome comes before, however plainly it was asked for.
        """
        turn, situation = self._turn, self._turn.situation
        flow = self._house.flows.get(flow_name)
        record = await self._first_record(flow_name, waits=waits)
        if is_chosen:
            record = record.with_effect(_CHOSEN, True, turn.now)
        run = Run(
            id=situation.ids.draw(),
            person_id=situation.person.id,
            flow=flow_name,
            depth=situation.runs[-1].depth + 1 if situation.runs else 0,
            record=record.to_json(),
            started_at=turn.now,
            updated_at=turn.now,
            expires_at=turn.now + flow.expires_after,
            ticket_id=ticket.id if ticket is not None else None,
        )
        situation.runs.append(run)
        situation.new_runs[run.id] = run
        await self.advance(run)
        if flow_name == OFFER_FLOW and not waits:
            await self._take_up(run)

    async def _first_record(self, flow_name: str, *, waits: bool) -> Record:
        """A record of what is known: a language chosen by hand, and what was told before, are not asked for again."""
        person, now = self._turn.situation.person, self._turn.now
        record = Record(flow=flow_name, entries=(), started_at=now)
        if flow_name == WELCOME_FLOW and person.language_chosen:
            record = record.with_answer("language", person.language, now)
        # What waits below the welcome was asked for with the first words: one tap is enough before it begins.
        is_sure = waits and self._turn.is_wish_sure and self._turn.wish not in _REPORTING
        if flow_name == OFFER_FLOW and (is_sure or is_asked_plainly(self._turn)):
            record = record.with_effect(_PLAIN, True, now)
        heard = await hear_before(self._house, self._tx, self._turn, flow_name)
        return record.with_effect(HEARD, heard, now) if heard else record

    async def answer(self, run: Run, waiting: Waiting, reply: Reply, *, is_said: bool = True) -> None:
        """Record an answer and go on. is_said: it is what the message says, not what stands for an answer.

        Raises:
            Rejected: the question cannot take it.
        """
        turn, question = self._turn, waiting.question
        if question.field.is_secret:
            turn.without_pin = without_digits(turn.kept)  # also where it is turned down
        if is_said and only_agrees(self._house, question, reply):
            raise Rejected("rejected_words")
        if is_said:
            explain(self._house, turn, run, question, reply)
        value = question.field.dump(question.field.parse(reply))
        turn.is_answer = is_said
        understood = understand(self._house, turn, run, question, reply) if is_said else Understanding()
        record = Record.from_json(run.record)
        if understood.unclear:
            self._ask_once_more(run, record, question.key, understood.unclear)
        if not is_said or is_unsaid(self._house, turn, reply):
            record = record.with_effect(question.key + _UNSAID, True, turn.now, is_repeatable=True)
        record = record.with_answer(question.key, value, turn.now)
        ticket = turn.situation.find_ticket(run.ticket_id)
        if not question.field.is_secret and ticket is not None and not turn.in_timeline:
            put_answer(turn, ticket, run.flow, question.key, value, understood.moment)
        said_before = len(turn.lines)
        await self.advance(run, record, secret=question.key if question.field.is_secret else None)
        if understood.says and run.state is not RunState.PARKED:
            final = self._house.texts.render(turn.language, "understood-final", what=understood.what)
            is_mendable = not understood.what or self._leads_back_to(run)
            turn.lines.insert(said_before, understood.says if is_mendable else final)

    def _leads_back_to(self, run: Run) -> bool:
        """Whether "back" would now take an answer of this run back."""
        below = self.talking
        return below is run or (below is not None and run.flow in (MENU_FLOW, OFFER_FLOW) and was_chosen(below))

    def _ask_once_more(self, run: Run, record: Record, key: str, text_key: str) -> None:
        """Ask for clearer words, once: whatever is said then is kept as it is said.

        Raises:
            Rejected: this was the first time.
        """
        asked = f"{key}.unclear"  # no effect of a flow is called so: a part of a question has no effects
        if any(entry.key == asked for entry in record.entries):
            return
        run.record = record.with_effect(asked, True, self._turn.now, is_repeatable=True).to_json()
        self._turn.situation.run_changed(run)
        raise Rejected(text_key)

    async def back(self, run: Run) -> bool:
        """Go back one question; False when there is none."""
        earlier = Record.from_json(run.record).without_newest_answer()
        if earlier is None:
            return False
        await self.advance(run, earlier)
        return True

    async def advance(self, run: Run, record: Record | None = None, *, secret: str | None = None) -> None:
        """Replay, perform what the flow asks for, and stop at its next question or its end.

        secret: the key of an answer that is forgotten once its effects are done.
        """
        turn = self._turn
        record = record or Record.from_json(run.record)
        led_to: list[Line] = []
        try:
            flow = self._house.flows.get(run.flow)
            outcome = replay(flow, record)
            for _ in range(_MAX_EFFECTS_A_TURN):
                if isinstance(outcome, Waiting) and (told := self._told(run, record, outcome.question)) is not None:
                    led_to += outcome.lines
                    record = told
                    outcome = replay(flow, record)
                    continue
                if not isinstance(outcome, Pending):
                    break
                command = outcome.command
                result = command.dump_result(await perform(self._house, self._tx, turn, run, command))
                record = record.with_effect(outcome.key, result, turn.now, is_repeatable=command.is_repeatable)
                outcome = replay(flow, record)
            else:
                raise BrokenFlow(f"{run.flow}: too many effects in one turn")
        except BrokenFlow as error:
            log.error("flow_broken", flow=run.flow, run_id=run.id, error=type(error).__name__)
            self._park(run)
            return
        if secret is not None:
            record = record.forgetting(secret, DOTS)
        run.record = record.to_json()
        run.updated_at = turn.now
        run.expires_at = turn.now + flow.expires_after
        run.interrupted_at = None
        self._project(run, record)
        said_below = _told_back(outcome) if isinstance(outcome, Waiting) else ()
        self._say(run.flow, tuple(line for line in (*led_to, *outcome.lines) if line not in said_below))
        turn.situation.run_changed(run)
        if isinstance(outcome, Finished):
            await self._finish(run)
        elif isinstance(outcome, Waiting):
            self._house.standings.note(run.id, run.record, outcome)
            self._ask(run, outcome)

    def _told(self, run: Run, record: Record, question: Question) -> Record | None:
        """The record with the answer to this question, where it was told before anybody asked."""
        reply = told_already(self._house, self._turn, run, record, question) if run.flow in TOLD_FLOWS else None
        if reply is None:
            return None
        now, value = self._turn.now, question.field.dump(question.field.parse(reply))
        return record.with_effect(mark_of(question.key), True, now).with_answer(question.key, value, now)

    def ask_again(self, run: Run, waiting: Waiting) -> None:
        """Show the open question once more, as it stands, with nothing said before it."""
        self._ask(run, waiting)
        run.interrupted_at = None
        self._turn.situation.run_changed(run)

    async def hear_anew(self, run: Run) -> bool:
        """Take what was told beside "is that right?" into what that asks about; False where it tells nothing new."""
        record = Record.from_json(run.record)
        known = next((entry.value for entry in record.entries if entry.key == HEARD), None)
        heard = await hear_before(self._house, self._tx, self._turn, run.flow)
        both = {**known, **heard} if isinstance(known, dict) else heard
        if both == known:
            return False
        run.record = record.with_given(HEARD, both).to_json()
        self.resume()
        return True

    def resume(self) -> None:
        """Show the question of the run that talks now, if there is one."""
        run = self.talking
        waiting = self.open_question(run) if run is not None else None
        if run is not None and waiting is not None:
            self.ask_again(run, waiting)

    def leave(self, run: Run) -> None:
        """The person cancels a run; its ticket, if any, stays."""
        self._close(run, RunState.LEFT)

    def leave_closed_reports(self) -> None:
        """End runs whose ticket an officer has closed: their questions lead nowhere, and a new cry is a new report."""
        situation = self._turn.situation
        for run in list(situation.runs):
            if run.ticket_id is not None and situation.find_ticket(run.ticket_id) is None:
                self._close(run, RunState.LEFT)

    async def _finish(self, run: Run) -> None:
        self._close(run, RunState.FINISHED)
        next_flow, self._turn.next_flow = self._turn.next_flow, None
        below = self.talking
        while below is not None and self._is_rescued_from(run, below):
            self._close(below, RunState.LEFT)
            below = self.talking
        if run.flow == WELCOME_FLOW and below is not None and below.flow == OFFER_FLOW:
            next_flow = None  # what the first words asked for goes on; the menu is for who asked for nothing
        says_more = len(self._turn.said.split()) >= _MORE_THAN_CONSENT and self._turn.wish
        if run.flow == WELCOME_FLOW and next_flow == MENU_FLOW and says_more:
            next_flow = OFFER_FLOW  # "ok setuju, sy mau tanya soal ...": asked for in the same breath
        if run.flow == WELCOME_FLOW and next_flow == MENU_FLOW:
            self._ask_what_file()
        if next_flow is not None and (below is None or below.flow != next_flow):
            await self.start(next_flow, is_chosen=run.flow in (MENU_FLOW, OFFER_FLOW))
        elif below is not None and not (run.flow == WELCOME_FLOW and await self._take_up(below, is_greeting=True)):
            self.resume()  # also when it is what was asked for: a report that is open goes on, none begins beside it

    def _is_rescued_from(self, run: Run, below: Run) -> bool:
        """Whether nobody is led back to what went before: an older wish or a form; anything, where others may read."""
        ticket = self._turn.situation.find_ticket(run.ticket_id)
        if ticket is None or ticket.is_request or below.ticket_id is not None:
            return False
        if any(entry.key == "taken_back" for entry in Record.from_json(run.record).entries):
            return False
        return is_watched(ticket) or (ticket.urgency is Urgency.CRITICAL and below.flow in (OFFER_FLOW, WELCOME_FLOW))

    async def _take_up(self, offer: Run, *, is_greeting: bool = False) -> bool:
        """Begin what words asked for plainly without an offer first. is_greeting: it is the welcome that has ended."""
        waiting = self.open_question(offer) if offer.flow == OFFER_FLOW and offer is self.talking else None
        if waiting is None:
            return False
        is_agreed = self._turn.situation.person.consent_version == CONSENT_VERSION
        if not was_asked_plainly(offer) or (is_greeting and not is_agreed):
            return False
        self._turn.question = None
        await self.answer(offer, waiting, Chosen("go"), is_said=False)
        return True

    def _ask_what_file(self) -> None:
        """Who began with a photo or another file is asked what it is about, and not only welcomed."""
        turn, told_at = self._turn, self._turn.situation.person.profile.file_told_at
        if told_at is not None and turn.now - told_at < BEGUN_WITH and not turn.situation.tickets:
            turn.last_lines.append(self._house.texts.render(turn.language, "file-what"))

    def _close(self, run: Run, state: RunState) -> None:
        run.state = state
        run.question = run.asked_at = run.remind_at = None
        run.updated_at = self._turn.now
        self._turn.situation.runs.remove(run)
        self._turn.situation.run_changed(run)

    def _ask(self, run: Run, waiting: Waiting) -> None:
        turn, question = self._turn, waiting.question
        run.question = question.key
        run.asked_at = turn.now
        # Who falls silent in the middle of a report may be in the worst trouble of all.
        is_report = any(each.id == run.ticket_id for each in turn.situation.reports)
        remind_after = BROKEN_OFF_AFTER if is_report else question.remind_after
        run.remind_at = turn.now + remind_after if remind_after is not None else None
        shown = show(self._house, self._tx.vault, run, question, turn.language)
        told_back = [self._words(run.flow, line) for line in _told_back(waiting)]
        turn.question = replace(shown, text="\n\n".join((*told_back, shown.text)))

    def _say(self, flow: str, lines: tuple[Line, ...]) -> None:
        """Turn lines into words; lines of one kind that follow each other (numbers) stand together."""
        said = self._turn.lines
        last_key = None
        for line in lines:
            words = self._words(flow, line)
            if line.text_key == last_key:
                said[-1] = f"{said[-1]}\n{words}"
            else:
                said.append(words)
            last_key = line.text_key

    def _words(self, flow: str, line: Line) -> str:
        return self._house.texts.line(self._turn.language, flow, line.text_key, **line.params)

    def _project(self, run: Run, record: Record) -> None:
        if run.flow == INTAKE_FLOW:
            project_told(self._turn, run, _values(record, "effect"), _values(record, "answer"))
        ticket = self._turn.situation.find_ticket(run.ticket_id)
        if ticket is not None:
            answers = (_heard(run.flow, record) | _values(record, "answer")).items()
            stands_in = {entry.key.removesuffix(_UNSAID) for entry in record.entries if entry.key.endswith(_UNSAID)}
            unsaid = {key: None for key, value in answers if key in stands_in and value == UNKNOWN}
            said = {key: value for key, value in answers if not _is_pin(value)} | unsaid
            project(self._house, self._turn, ticket, run.flow, said)

    def _park(self, run: Run) -> None:
        """A flow broke: the person gets numbers to call, an officer gets the run (DESIGN.md section 3)."""
        turn, situation = self._turn, self._turn.situation
        self._close(run, RunState.PARKED)
        ticket = open_or_adopt(self._house, self._tx.vault, turn, run, "OTHER", Urgency.HIGH, "self")
        ticket.mark_for_review("broken_flow")
        situation.add_entry(ticket, EntryKind.REVIEW, {"reason": "broken_flow", "flow": run.flow}, turn.now)
        situation.alert(ticket, "broken_flow", run.id, turn.now)
        turn.lines = [self._house.texts.render(turn.language, "broken-flow"), *turn.lines]
        turn.lines.append(emergency_lines(self._house, turn))
        turn.question = None


def was_asked_plainly(offer: Run) -> bool:
    """Whether words asked so plainly for what is offered that nobody has to be asked whether they meant it."""
    return any(entry.key == _PLAIN for entry in Record.from_json(offer.record).entries)


def was_chosen(run: Run) -> bool:
    """Whether a conversation began with a choice at the menu, or with a yes to an offer."""
    return any(entry.key == _CHOSEN for entry in Record.from_json(run.record).entries)


def _told_back(waiting: Waiting) -> tuple[Line, ...]:
    """What "is that right?" is about: it stands with the question, however often that is shown."""
    is_about = waiting.question.key == HEARD_RIGHT
    return tuple(line for line in waiting.lines if line.text_key == HEARD) if is_about else ()


def _heard(flow: str, record: Record) -> dict[str, object]:
    """What was told before the first question, unless it was taken back."""
    answered = _values(record, "answer")
    is_mine = answered.get("theirs.where_now") == ABOUT_ME
    if answered.get(HEARD_RIGHT) == "wrong" or is_mine:
        return {}
    heard = load_heard(_values(record, "effect").get(HEARD))
    if "kind" in answered:  # it was another kind of trouble than was understood
        return replace(heard, kind=str(answered["kind"])).answers(flow) if flow == "assistance" else {}
    return heard.answers(flow)


def _is_pin(value: object) -> bool:
    """Whether an answer was a PIN, written or in a file."""
    return value == DOTS or (isinstance(value, dict) and value.get("caption") == DOTS)


def _values(record: Record, kind: str) -> dict[str, object]:
    return {entry.key: entry.value for entry in record.entries if entry.kind == kind}
