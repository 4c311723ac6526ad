"""Finds every branch of a flow, and keeps for each a step that goes through it: an answer and what it led to."""

import random
import sys
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from bot.domain.heard import HEARD
from bot.domain.pins import DOTS
from bot.engine.flow import Flow
from bot.engine.record import Record
from bot.engine.replay import Line, Outcome, Pending, Question, Waiting, replay
from bot.engine.replies import Reply
from bot.texts import plain_key
from tests.flows.branch_watch import BranchWatch
from tests.flows.house_says import HEARD_BEFORE, answers_to
from tests.flows.talk_through import START
from tests.flows.what_people_send import replies_to

# Walks at random that may show nothing new, while branches are left and when there are none.
_PATIENCE, _CALM = 600, 10
_LONGEST = 60  # answers of one walk
_SOON, _LATER = timedelta(seconds=1), timedelta(hours=1)


@dataclass(frozen=True)
class Step:
    """One answer: the record that asked for it, and the one with everything that followed; asks: `None` at the end."""

    flow: Flow
    before: Record
    question: Question
    reply: Reply
    at: datetime
    after: Record
    asks: Question | None


@dataclass
class Known:
    """What was seen of a flow. messages: what is said with the question it leads to, if any."""

    flow: Flow
    watch: BranchWatch
    steps: list[Step] = field(default_factory=list)
    messages: list[tuple[tuple[Line, ...], Question | None]] = field(default_factory=list)
    seen: set[tuple[object, ...]] = field(default_factory=set)

    @property
    def has_more(self) -> bool:
        """Whether nobody went into some branch of the flow's file, or of one it takes its blocks from."""
        own = sys.modules[self.flow.run.__module__]
        files = {str(getattr(each, "__module__", "")).rpartition(".")[2] for each in vars(own).values()}
        return any(
            branch.file.removesuffix(".py") in {own.__name__.rpartition(".")[2], *files} for branch in self.watch.left
        )

    def replay(self, record: Record) -> tuple[Outcome, bool]:
        """Where a run stands, and whether the code went a way to get there that it did not go before."""
        before = len(self.watch.left)
        return replay(self.flow, record), len(self.watch.left) < before

    def is_new(self, seen: Iterator[tuple[object, ...]]) -> bool:
        before = len(self.seen)
        self.seen.update(seen)
        return len(self.seen) > before


@dataclass(frozen=True)
class _Place:
    """Where somebody has come to. led: the last question, its answer, and what the house did about it."""

    record: Record
    outcome: Outcome
    is_fresh: bool  # its replay went a way in the code that none went before
    now: datetime
    led: tuple[str, ...]
    answered: tuple[Record, Question, Reply] | None = None

    @property
    def settled(self) -> Record:
        """The record as it is kept: a secret is forgotten once its effects are done."""
        if self.answered is None or not self.answered[1].field.is_secret:
            return self.record
        return self.record.forgetting(self.answered[1].key, DOTS)

    @property
    def key(self) -> str:
        """The question that is asked, or the effect that is wanted; empty at the end."""
        match self.outcome:
            case Waiting(question):
                return question.key
            case Pending(key):
                return key
        return ""

    @property
    def is_like(self) -> tuple[str, ...]:
        """Places are alike where the same answer led to the same question."""
        return (*self.led, self.key)


def explore(flow: Flow, watch: BranchWatch) -> Known:
    """Give every answer to every question after every answer before it; then walk at random, but always the same."""
    known = Known(flow, watch)
    told: Sequence[Mapping[str, object]] = ({}, *HEARD_BEFORE.get(flow.name, ()))
    beginnings = [_begin(known, each) for each in told]
    waiting, met = deque(beginnings), set[tuple[str, ...]]()
    while waiting:
        place = waiting.popleft()
        _note(known, place)
        if place.is_like not in met:
            met.add(place.is_like)
            waiting.extend(_go(known, place, option, _SOON) for option in _options(place))
    chance, number, idle = random.Random(flow.name), 0, 0
    while idle < (_PATIENCE if known.has_more else _CALM):
        left = len(watch.left)
        _walk(known, beginnings[number % len(beginnings)], chance, chance.choice((_SOON, _SOON, _LATER)))
        idle = idle + 1 if len(watch.left) == left else 0
        number += 1
    return known


def _begin(known: Known, told: Mapping[str, object]) -> _Place:
    record = Record(known.flow.name, (), START)
    record = record.with_effect(HEARD, told, START) if told else record
    return _Place(record, *known.replay(record), START, ("", repr(told)))


def _options(place: _Place) -> Sequence[Any]:
    """What the person may answer, or the house."""
    match place.outcome:
        case Waiting(question):
            return replies_to(question, place.record.flow)
        case Pending(_, command):
            return answers_to(command)
    return ()


def _go(known: Known, place: _Place, option: Any, pace: timedelta) -> _Place:
    """Where an answer leads."""
    if isinstance(place.outcome, Pending):
        command, now = place.outcome.command, place.now
        record = place.record.with_effect(place.key, option, now, is_repeatable=command.is_repeatable)
        outcome, is_fresh = known.replay(record)
        led = (*place.led, place.key, repr(option))
        return _Place(record, outcome, is_fresh or place.is_fresh, now, led, place.answered)
    assert isinstance(place.outcome, Waiting)
    question, now = place.outcome.question, place.now + pace
    record = place.settled.with_answer(question.key, question.field.dump(question.field.parse(option)), now)
    before = place.led[:2] if question.field.is_secret else ()  # what the PIN was asked for
    led = (*before, question.key, repr(option))
    return _Place(record, *known.replay(record), now, led, (place.settled, question, option))


def _walk(known: Known, place: _Place, chance: random.Random, pace: timedelta) -> None:
    """One person going through a flow; about half of them always answer the same to the same question."""
    is_stubborn, chosen = chance.random() < 0.5, dict[str, int]()
    for _ in range(_LONGEST):
        options = _options(place)
        if not options:
            return
        key = plain_key(place.key)
        index = chosen.get(key, len(options)) if is_stubborn else len(options)
        index = index if index < len(options) else chance.randrange(len(options))
        chosen[key] = index
        place = _go(known, place, options[index], pace)
        _note(known, place)


def _note(known: Known, place: _Place) -> None:
    """Keep the step that led to a place when it shows something new."""
    if isinstance(place.outcome, Pending) or not (known.is_new(_what_is_seen(place)) or place.is_fresh):
        return
    asks = place.outcome.question if isinstance(place.outcome, Waiting) else None
    known.messages.append((place.outcome.lines, asks))
    if place.answered is not None:
        known.steps.append(Step(known.flow, *place.answered, place.now, place.settled, asks))


def _what_is_seen(place: _Place) -> Iterator[tuple[object, ...]]:
    """An answer with what is asked next, what is said and done after a question, and the choices of a question."""
    asks = place.outcome.question if isinstance(place.outcome, Waiting) else None
    answered = plain_key(place.answered[1].key) if place.answered else ""
    yield answered, repr(place.answered and place.answered[2]), plain_key(asks.key) if asks else ""
    yield from ((answered, "says", plain_key(line.text_key)) for line in place.outcome.lines)
    yield from ((answered, "does", plain_key(each)) for each in place.led[2::2])
    if asks is not None:
        yield plain_key(asks.key), "offers", asks.field.choices
