"""Whatever flow and answers: replay is exact, saving loses nothing, going back is undone by answering again."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.engine.chat import Chat
from bot.engine.fields import Choice, Field, Text, Whole, YesNo
from bot.engine.flow import Flow, flow
from bot.engine.record import Record
from bot.engine.replay import Waiting, replay
from bot.engine.replies import Chosen, Reply, Words
from tests.engine.sample import OpenSample, answer, next_moment, perform, start

FIELDS: tuple[Field[Any], ...] = (Text(max_chars=50), Whole(0, 3), YesNo(), Choice("a", "b", "c"))


@dataclass(frozen=True)
class Ask:
    field: Field[Any]


@dataclass(frozen=True)
class Do:
    pass


@dataclass(frozen=True)
class Say:
    pass


@dataclass(frozen=True)
class Repeat:
    """Ask how often, then go through the body that often, each time as a part of its own."""

    body: tuple[Any, ...]


@dataclass(frozen=True)
class Branch:
    yes: tuple[Any, ...]
    no: tuple[Any, ...]


SIMPLE = st.one_of(st.builds(Ask, st.sampled_from(FIELDS)), st.just(Do()), st.just(Say()))
STEPS: st.SearchStrategy[tuple[Any, ...]] = st.recursive(
    st.lists(SIMPLE, max_size=5).map(tuple),
    lambda inner: st.lists(
        st.one_of(SIMPLE, st.builds(Repeat, inner), st.builds(Branch, inner, inner)), max_size=5
    ).map(tuple),
    max_leaves=6,
)
# A busy machine must not turn a sound property red.
UNHURRIED = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
# Chooses the reply to each question; the same numbers give the same conversation.
DICE = st.lists(st.integers(0, 1_000), max_size=15)


async def follow(chat: Chat, steps: tuple[Any, ...]) -> None:
    for index, step in enumerate(steps):
        match step:
            case Ask(field):
                await chat.ask(f"q{index}", field)
            case Do():
                await chat.do(f"q{index}", OpenSample("x"))
            case Say():
                chat.say("line", at=chat.now, known=len(chat.answers))
            case Repeat(body):
                for turn in range(await chat.ask(f"q{index}", Whole(0, 3))):
                    await follow(chat.part(f"q{index}.{turn}"), body)
            case Branch(yes, no):
                taken = yes if await chat.ask(f"q{index}", YesNo()) else no
                await follow(chat.part(f"q{index}"), taken)


def flow_of(steps: tuple[Any, ...], added: int | None = None) -> Flow:
    @flow("random")
    async def random(chat: Chat) -> None:
        if added is None:
            await follow(chat, steps)
        else:
            await follow(chat.part("head"), steps[:added])
            await chat.ask("added", Text())
            await follow(chat.part("tail"), steps[added:])

    return random


def halves(steps: tuple[Any, ...], cut: int) -> Flow:
    """The same flow as with `added`, before the question was added."""

    @flow("random")
    async def random(chat: Chat) -> None:
        await follow(chat.part("head"), steps[:cut])
        await follow(chat.part("tail"), steps[cut:])

    return random


def reply_to(field: Field[Any], number: int) -> Reply:
    if field.choices:
        return Chosen(field.choices[number % len(field.choices)])
    return Words(str(number % 4))


def talk(of: Flow, dice: list[int]) -> list[Record]:
    """Every record a conversation goes through, the newest last."""
    record, outcome = perform(of, start(of))
    records = [record]
    for number in dice:
        if not isinstance(outcome, Waiting):
            break
        record = answer(of, record, reply_to(outcome.question.field, number), next_moment(record))
        record, outcome = perform(of, record)
        records.append(record)
    return records


@UNHURRIED
@given(STEPS, DICE)
def test_replay_gives_the_same_outcome_each_time(steps: tuple[Any, ...], dice: list[int]) -> None:
    random = flow_of(steps)
    record = talk(random, dice)[-1]

    assert replay(random, record) == replay(random, record)


@UNHURRIED
@given(STEPS, DICE)
def test_a_conversation_goes_on_equally_after_saving_and_loading(steps: tuple[Any, ...], dice: list[int]) -> None:
    random = flow_of(steps)
    record = talk(random, dice)[-1]

    loaded = Record.from_json(record.to_json())

    assert loaded == record
    assert replay(random, loaded) == replay(random, record)


@UNHURRIED
@given(STEPS, DICE)
def test_answering_never_loses_an_earlier_entry(steps: tuple[Any, ...], dice: list[int]) -> None:
    records = talk(flow_of(steps), dice)

    kept = [later.entries[: len(earlier.entries)] == earlier.entries for earlier, later in pairwise(records)]

    assert all(kept)


@UNHURRIED
@given(STEPS, DICE.filter(bool))
def test_going_back_and_answering_the_same_comes_to_the_same_place(steps: tuple[Any, ...], dice: list[int]) -> None:
    random = flow_of(steps)
    record = talk(random, dice)[-1]
    answers = [entry for entry in record.entries if entry.kind == "answer"]
    back = record.without_newest_answer()
    if back is None:
        return

    opened = replay(random, back)
    again = back.with_answer(answers[-1].key, answers[-1].value, answers[-1].at)

    assert isinstance(opened, Waiting)
    assert opened.question.key == answers[-1].key
    assert replay(random, again) == replay(random, record)


@UNHURRIED
@given(STEPS, DICE, st.integers(0, 5))
def test_a_question_added_in_the_middle_is_the_only_one_asked_again(
    steps: tuple[Any, ...], dice: list[int], cut: int
) -> None:
    cut = min(cut, len(steps))
    older, newer = halves(steps, cut), flow_of(steps, added=cut)
    record = talk(older, dice)[-1]
    was = replay(older, record)
    passed_the_cut = not isinstance(was, Waiting) or was.question.key.startswith("tail.")

    now = replay(newer, record)

    assert isinstance(now, Waiting)
    if not passed_the_cut:
        assert now.question == was.question  # type: ignore[union-attr]  # it waits, as just found
        return
    assert now.question.key == "added"
    after = replay(newer, answer(newer, record, Words("baru"), next_moment(record)))
    assert type(after) is type(was)
    assert getattr(after, "question", None) == getattr(was, "question", None)


@UNHURRIED
@given(STEPS, DICE, st.integers(0, 10))
def test_any_number_of_steps_back_opens_the_question_answered_there(
    steps: tuple[Any, ...], dice: list[int], back_by: int
) -> None:
    random = flow_of(steps)
    records = talk(random, dice)
    back_by = min(back_by, len(records) - 1)

    record = records[-1]
    for _ in range(back_by):
        record = record.without_newest_answer() or record

    expected = replay(random, records[-1 - back_by])
    opened = replay(random, record)
    assert getattr(opened, "question", None) == getattr(expected, "question", None)
