"""Every branch of every conversation can be walked on every channel, by what its people can tap, type and send.

For the code a branch is either value of a condition, a case or a loop that is gone into; for people it is an answer to
a question, with what is asked next, said and done. The walks are found without any channel. Each of their steps is then
taken on each channel: the house's message goes through the channel's own rendering and the provider's rules, what is
tapped or sent comes back through the channel's own reading, and the real turn makes an answer of it.
"""

import sys
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import pytest

from bot.channels import whatsapp_send
from bot.channels.whatsapp_send import _list
from bot.domain.messages import Choice
from bot.engine.replay import Line, Question
from bot.engine.replies import Chosen
from bot.flows import ALL
from bot.texts import plain_key
from storage.database import Database
from tests.clock import Clock
from tests.flows.branch_watch import BranchWatch
from tests.flows.branches import Known, Step, explore
from tests.flows.one_turn import OneTurn
from tests.flows.phones import PagePhone, Phone, TelegramPhone, WhatsAppPhone
from tests.flows.talk_through import TEXTS
from tests.flows.walker import Walker

# What comes after the last of many rounds is the same after the second.
_SHORTER = {
    "mending": ("MOST_MENDS",),
    "registration": ("MOST_MENDS",),
    "evidence": ("MOST_AT_ONCE", "MOST_ROUNDS"),
    "menu": ("MOST_ROUNDS",),
    "my_data": ("MOST_ROUNDS",),
    "companion": ("MOST_ROUNDS",),
    "rights": ("MOST_ROUNDS",),
    "training": ("MOST_SEARCHES", "MOST_QUESTIONS"),
    "jobs": ("MOST_QUESTIONS",),
    "recruiter_check": ("MOST_QUESTIONS",),
}
# Conditions that tell a type checker what the questions before them make sure of.
_NEVER = {
    "assistance.py: `isinstance(place, str)` is never True",
    "evidence.py: `piece.text` is never False",
    "evidence.py: `named.text` is never False",
}
_LONGEST_MESSAGE = 1_000  # WhatsApp takes 1,024 characters where there is something to tap
_LONGEST_BUTTON, _LONGEST_ROW, _MOST_ROWS = 20, 24, 10  # three buttons there, or a list
_SHOWN = 20  # problems of one channel

# A turn holds a transaction; nothing is written, and what is read is nothing.
on_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
every_phone = pytest.mark.parametrize("make_phone", [TelegramPhone, WhatsAppPhone, PagePhone])


@dataclass(frozen=True)
class Walked:
    """What was found of each flow, and the branches nobody went into."""

    flows: list[Known]
    left: set[str]

    @property
    def steps(self) -> list[Step]:
        return [step for known in self.flows for step in known.steps]


@pytest.fixture(scope="module")
def patch() -> Iterator[pytest.MonkeyPatch]:
    with pytest.MonkeyPatch.context() as patch:
        for name, limits in _SHORTER.items():
            for limit in limits:
                patch.setattr(sys.modules[f"bot.flows.{name}"], limit, 2)
        yield patch


@pytest.fixture(scope="module")
def walked(patch: pytest.MonkeyPatch) -> Walked:
    modules = [module for name, module in sorted(sys.modules.items()) if name.startswith("bot.flows.")]
    watch = BranchWatch(modules, _NEVER)
    with watch.watching():
        known = [explore(flow, watch) for flow in ALL]
    return Walked(known, {str(branch) for branch in watch.left})


@pytest.fixture
async def one_turn(database: Database, clock: Clock, patch: pytest.MonkeyPatch) -> AsyncIterator[OneTurn]:
    async with database.reading() as tx:
        yield OneTurn(tx, clock, patch)


def test_the_walks_go_into_every_branch_of_every_flow(walked: Walked) -> None:
    assert not walked.left, "\n".join(sorted(walked.left))


@pytest.mark.parametrize("language", TEXTS.languages)
def test_all_that_is_said_on_the_way_exists_and_fits_every_channel(walked: Walked, language: str) -> None:
    keys = len(TEXTS.render(language, "ticket-keys", reference="AAAAA-BBBBB", pin="123456"))

    problems = {
        problem
        for known in walked.flows
        for lines, asks in known.messages
        for problem in problems_of(language, known.flow.name, lines, asks, keys)
    }

    assert sorted(problems) == []


def problems_of(
    language: str, flow: str, lines: Sequence[Line], asks: Question | None, told_besides: int
) -> Iterator[str]:
    """What of a message a channel could not show whole."""
    words = [TEXTS.line(language, flow, line.text_key, **line.params) for line in lines]
    key, labels = asks.key if asks else "the end", []
    if asks is not None:
        words.append(TEXTS.question(language, flow, key))
        labels = [TEXTS.choice(language, flow, key, code) for code in asks.field.choices]
        labels += [TEXTS.render(language, "choice-skip")] if asks.field.optional else []
    longest = _LONGEST_BUTTON if len(labels) <= 3 else _LONGEST_ROW
    yield from (f"{flow}, {key}: {label} is longer than {longest}" for label in labels if len(label) > longest)
    if len(labels) > _MOST_ROWS or len(set(labels)) != len(labels):
        yield f"{flow}, {key}: too many choices, or two that look the same: {labels}"
    if told_besides + len("\n\n".join(words)) > _LONGEST_MESSAGE:
        yield f"{flow}, {key}: {len(words)} lines, beginning with {words[0]!r}, are too long"


@on_sqlite
@every_phone
async def test_every_answer_can_be_given_and_leads_on(
    make_phone: Callable[[Clock], Phone], walked: Walked, one_turn: OneTurn, clock: Clock
) -> None:
    walker = Walker(make_phone(clock), one_turn)

    for step in walked.steps:
        await walker.take(step)

    assert walker.problems[:_SHOWN] == []


@on_sqlite
@every_phone
async def test_every_question_takes_numbers_words_and_the_way_back(
    make_phone: Callable[[Clock], Phone], walked: Walked, one_turn: OneTurn, clock: Clock
) -> None:
    walker = Walker(make_phone(clock), one_turn)
    questions = {
        (step.flow.name, plain_key(step.question.key), step.question.field.choices): step for step in walked.steps
    }

    for step in questions.values():
        await walker.type_numbers(step)
        await walker.type_words(step)
        await walker.go_back(step)

    assert walker.problems[:_SHOWN] == []


@on_sqlite
async def test_a_choice_that_a_channel_drops_is_named(
    walked: Walked, one_turn: OneTurn, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    walker = Walker(WhatsAppPhone(clock), one_turn)
    step = next(each for each in walked.steps if each.question.key == "kind" and each.reply == Chosen("other"))
    monkeypatch.setattr(whatsapp_send, "_list", _without_last)

    await walker.take(step)

    (problem,) = walker.problems
    assert problem.startswith("assistance, kind, 'Lainnya' on whatsapp: stands 0 times among ['Gaji', ")


def _without_last(text: str, choices: Sequence[Choice], menu_label: str) -> dict[str, Any]:
    return _list(text, choices[:-1], menu_label)
