"""The house takes one message, in memory: everything it does is real but effects, which a walk has answered before."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

import pytest

from bot.domain.catalogue.entries import Catalogue
from bot.domain.commands import Command
from bot.domain.messages import Inbound, Outbound
from bot.domain.people import CONSENT_VERSION, Identity, Person
from bot.domain.runs import Run, RunState
from bot.domain.tickets import Ticket
from bot.domain.urgency import Urgency
from bot.engine.flow import Flow, Flows
from bot.engine.record import Record
from bot.engine.replay import Question, Waiting, replay
from bot.flows import ALL
from bot.handlers.turns import conversation
from bot.handlers.turns.composing import compose
from bot.handlers.turns.conversation import Conversation
from bot.handlers.turns.flood import FloodGate
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Situation, Turn
from bot.handlers.turns.standings import Standings
from bot.handlers.turns.turn import TurnTaker
from bot.handlers.turns.words import CommandWords
from storage.database import Transaction
from tests import shipped
from tests.clock import Clock
from tests.flows.house_says import answers_to
from tests.flows.phones import Phone

_PERSON, _RUN, _REPORT = 1, 2, 3  # the same each time, so that a button shown by one turn counts in the next
_NO_LIMIT = 10**9


@dataclass(frozen=True)
class Taken:
    """What became of a message. asks: the key of the question that is open then; says: the answer that is sent."""

    record: Record
    is_over: bool
    asks: str | None
    says: Outbound


class OneTurn:
    """Each turn begins with a record and forgets all others."""

    def __init__(self, tx: Transaction, clock: Clock, patch: pytest.MonkeyPatch) -> None:
        texts = shipped.texts()
        self.house = House(
            flows=Flows(ALL),
            texts=texts,
            triage=shipped.triage(),
            catalogue=cast("Catalogue", shipped.catalogue()),
            clock=clock,
            words=CommandWords(texts),
            flood=FloodGate(_NO_LIMIT),
            standings=Standings(),
        )
        self._tx = tx
        self._clock = clock
        self._results: deque[object] = deque()
        patch.setattr(conversation, "perform", self._perform)

    async def _perform(self, house: House, tx: Transaction, turn: Turn, run: Run, command: Command[Any]) -> object:
        is_of_step = run.id == _RUN and bool(self._results)
        return command.load_result(self._results.popleft() if is_of_step else answers_to(command)[0])

    async def shows(self, phone: Phone, flow: Flow, record: Record) -> Outbound:
        """The message that asks what a record waits for, with all that is said before it."""
        (inbound,) = self._read(phone, phone.provider.text(phone.sender, "halo"))
        turn, run = self._begin(inbound, flow, record)
        await Conversation(self.house, self._tx, turn).advance(run, record)
        message = compose(turn)
        assert message is not None and run.state is RunState.OPEN
        return message

    async def takes(
        self,
        phone: Phone,
        flow: Flow,
        record: Record,
        body: bytes,
        at: datetime,
        results: Iterable[object] = (),
        *,
        has_report: bool = False,
    ) -> Taken:
        """Let a body arrive. results: of the effects that follow, in their order. has_report: the flow opened one."""
        self._clock.now = at
        self._results = deque(results)
        (inbound,) = self._read(phone, body)
        turn, run = self._begin(inbound, flow, record)
        if has_report:
            report = Ticket(
                _REPORT, "AAAAA-BBBBB", _PERSON, run.id, "KBRI_MY", "OTHER", Urgency.HIGH, "telegram", at, at
            )
            turn.situation.tickets.append(report)
            run.ticket_id = report.id
        await TurnTaker(self.house, self._tx).take(turn, 1)
        says = turn.situation.outbox[-1].message if turn.situation.outbox else Outbound("")
        talking = turn.situation.runs[-1] if turn.situation.runs else None
        asks = talking.question if talking is not None else None
        return Taken(Record.from_json(run.record), run.state is RunState.FINISHED, asks, says)

    def asks_in_words(self, flow: Flow, question: Question) -> str:
        """The bare words of a question."""
        return self.house.texts.question("id", flow.name, question.key)

    def _read(self, phone: Phone, body: bytes) -> list[Inbound]:
        return cast("list[Inbound]", list(phone.provider.split(phone.provider.account_of(body), body)))

    def _begin(self, inbound: Inbound, flow: Flow, record: Record) -> tuple[Turn, Run]:
        now, draw = self._clock(), self._tx.ids.draw
        person = Person(_PERSON, now, language="id", language_chosen=True, consent_version=CONSENT_VERSION)
        run = Run(_RUN, _PERSON, flow.name, 0, record.to_json(), now, now, now + flow.expires_after)
        outcome = replay(flow, record)
        run.question = outcome.question.key if isinstance(outcome, Waiting) else None
        identity = Identity(draw(), _PERSON, inbound.channel, inbound.account, inbound.sender, inbound.address, now)
        situation = Situation(person, self._tx.ids, [run])
        return Turn(situation, identity, inbound, draw(), now, str(identity.id).encode()), run
