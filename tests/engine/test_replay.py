"""The engine replays flows: what it hands out, what it forgives and what it calls broken."""

import asyncio
import gc
import sys
import types
from datetime import datetime, timedelta

import pytest

from bot.engine.chat import MAX_STEPS, Chat
from bot.engine.fields import Choice, Field, Phone, Text, Whole, YesNo
from bot.engine.flow import Flow, flow
from bot.engine.record import Record
from bot.engine.replay import Finished, Line, Pending, Question, Waiting, replay
from bot.engine.replies import Chosen, PlacePoint, Skipped, Words
from bot.errors import BrokenFlow, Rejected
from tests.engine.sample import START, OpenSample, answer, converse, next_moment, perform, sample_report, start

TO_LAST_QUESTION = (Chosen("wages"), Words("Ibu Contoh"), Chosen("no"), Words("1"))


def open_key(of: Flow, record: Record) -> str | None:
    outcome = replay(of, record)
    return outcome.question.key if isinstance(outcome, Waiting) else None


def test_a_new_run_first_wants_its_effect_performed() -> None:
    outcome = replay(sample_report, start(sample_report))

    assert outcome == Pending("ticket", OpenSample("unpaid_wages"), ())


def test_the_result_of_an_effect_comes_back_into_the_flow() -> None:
    record = start(sample_report).with_effect("ticket", "PL-1", START)

    outcome = replay(sample_report, record)

    assert outcome == Waiting(
        Question("category", Choice("wages", "danger", "other"), timedelta(hours=2)),
        (Line("ticket_opened", {"reference": "PL-1"}),),
    )


def test_lines_are_dropped_once_an_answer_is_passed() -> None:
    record = converse(sample_report, Chosen("wages"))

    outcome = replay(sample_report, record)

    assert outcome.lines == ()


def test_lines_said_before_an_effect_are_kept_after_it() -> None:
    @flow("lines")
    async def lines(chat: Chat) -> None:
        chat.say("before")
        await chat.do("effect", OpenSample("x"))
        chat.say("after")
        await chat.ask("question", YesNo())

    _, outcome = perform(lines, start(lines))

    assert [line.text_key for line in outcome.lines] == ["before", "after"]


def test_a_pending_effect_carries_the_lines_said_so_far() -> None:
    @flow("lines")
    async def lines(chat: Chat) -> None:
        chat.say("before")
        await chat.do("effect", OpenSample("x"))

    outcome = replay(lines, start(lines))

    assert outcome == Pending("effect", OpenSample("x"), (Line("before", {}),))


def test_a_conversation_runs_to_its_end() -> None:
    record = converse(sample_report, *TO_LAST_QUESTION, Words("Anak Contoh"))

    outcome = replay(sample_report, record)

    assert outcome == Finished((Line("officer_will_write", {"reference": "result of ticket"}),))


def test_a_branch_is_followed() -> None:
    record = converse(sample_report, Chosen("danger"), PlacePoint(1.5, 103.5))

    keys = [entry.key for entry in record.entries]

    assert keys == ["ticket", "category", "where_now", "alarm"]


def test_a_part_puts_its_prefix_before_every_key() -> None:
    record = converse(sample_report, Chosen("wages"), Words("Ibu Contoh"), Chosen("yes"))

    outcome = replay(sample_report, record)

    assert isinstance(outcome, Waiting)
    assert outcome.question.key == "employer.phone"


def test_parts_can_stand_in_parts() -> None:
    @flow("nested")
    async def nested(chat: Chat) -> None:
        await chat.part("worker").part("home").ask("village", Text())

    key = open_key(nested, start(nested))

    assert key == "worker.home.village"


def test_a_loop_asks_once_for_each_index() -> None:
    record = converse(sample_report, *TO_LAST_QUESTION[:3], Words("2"), Words("Anak Satu"), Words("Anak Dua"))

    keys = [entry.key for entry in record.entries if entry.key.startswith("child.")]

    assert keys == ["child.0.name", "child.1.name"]


def test_private_questions_are_flagged() -> None:
    fields: list[Field[object]] = [Text(private=True), Phone(), Text(), YesNo()]

    flags = [field.private for field in fields]

    assert flags == [True, True, False, False]


def test_a_rejected_reply_leaves_the_run_where_it_is() -> None:
    record = converse(sample_report)

    with pytest.raises(Rejected) as rejected:
        answer(sample_report, record, Words("sesuatu yang lain"), START)

    assert rejected.value.text_key == "rejected_choice"


def test_an_optional_question_can_be_skipped() -> None:
    record = converse(sample_report, Chosen("wages"), Words("Ibu Contoh"), Chosen("yes"), Skipped())

    assert record.entries[-1].value is None
    assert open_key(sample_report, record) == "children"


def test_the_flow_sees_only_answers_it_has_passed() -> None:
    seen: list[dict[str, object]] = []

    @flow("looking")
    async def looking(chat: Chat) -> None:
        await chat.ask("first", Whole(0, 9))
        seen.append(dict(chat.answers))
        await chat.part("part").ask("second", Text())
        seen.append(dict(chat.answers))

    converse(looking, Words("3"), Words("kata"))

    assert seen[-2:] == [{"first": 3}, {"first": 3, "part.second": "kata"}]


def test_now_is_the_time_of_the_newest_entry_passed_in_every_replay() -> None:
    seen: list[datetime] = []

    @flow("clock")
    async def clock(chat: Chat) -> None:
        times = [chat.now]
        await chat.ask("first", Text())
        times.append(chat.now)
        await chat.do("effect", OpenSample("x"))
        times.append(chat.now)
        await chat.ask("second", Text())
        seen[:] = times

    record = converse(clock, Words("satu"), Words("dua"))
    replays = [list(seen) for _ in range(3) if replay(clock, record)]

    assert replays == [[START, START + timedelta(seconds=1), START + timedelta(seconds=2)]] * 3


def test_now_never_runs_backwards() -> None:
    seen: list[datetime] = []

    @flow("clock")
    async def clock(chat: Chat) -> None:
        await chat.ask("added_later", Text())
        await chat.ask("first", Text())
        seen.append(chat.now)

    record = start(clock).with_answer("first", "x", START).with_answer("added_later", "y", START + timedelta(days=1))
    replay(clock, record)

    assert seen == [START + timedelta(days=1)]


def two_questions(*, added: bool, removed: bool = False, swapped: bool = False) -> Flow:
    @flow("changing")
    async def changing(chat: Chat) -> None:
        keys = ["one", "two", "three"]
        if swapped:
            keys.reverse()
        if removed:
            keys.remove("two")
        if added:
            keys.insert(1, "added")
        for key in keys:
            await chat.ask(key, Text())
        await chat.ask("last", Text())

    return changing


def test_an_added_question_is_the_only_one_asked_again() -> None:
    record = converse(two_questions(added=False), Words("1"), Words("2"), Words("3"))
    newer = two_questions(added=True)

    opened = open_key(newer, record)
    record = converse(newer, Words("+"), record=record)

    assert opened == "added"
    assert open_key(newer, record) == "last"


@pytest.mark.parametrize("change", ["removed", "swapped"])
def test_a_removed_or_moved_question_changes_nothing_for_a_running_conversation(change: str) -> None:
    record = converse(two_questions(added=False), Words("1"), Words("2"), Words("3"))
    newer = two_questions(added=False, removed=change == "removed", swapped=change == "swapped")

    assert open_key(newer, record) == "last"


def test_an_answer_that_no_longer_fits_its_field_is_asked_again() -> None:
    record = converse(two_questions(added=False), Words("1"), Words("2"), Words("3"))

    @flow("changing")
    async def changing(chat: Chat) -> None:
        await chat.ask("one", Text())
        await chat.ask("two", Choice("a", "b"))
        await chat.ask("three", Text())

    opened = open_key(changing, record)
    record = converse(changing, Chosen("b"), record=record)

    assert opened == "two"
    assert [(entry.key, entry.value) for entry in record.entries] == [("one", "1"), ("three", "3"), ("two", "b")]
    assert replay(changing, record) == Finished(())


def test_going_back_opens_the_question_before() -> None:
    record = converse(sample_report, Chosen("danger"), Words("di rumah majikan"))

    before = record.without_newest_answer()

    assert before is not None
    assert open_key(sample_report, before) == "where_now"


def test_going_back_over_an_effect_does_not_perform_it_again() -> None:
    record = converse(sample_report, Chosen("danger"), Words("di rumah majikan"))
    before = record.without_newest_answer()
    assert before is not None

    again = answer(sample_report, before, Words("di jalan"), next_moment(before))

    assert [entry.key for entry in again.entries] == ["ticket", "category", "alarm", "where_now"]
    assert open_key(sample_report, again) == "employer.name"


async def sleep_in_flow(chat: Chat) -> None:
    await asyncio.sleep(1)


async def yield_to_the_loop_in_flow(chat: Chat) -> None:
    await asyncio.sleep(0)


async def wait_for_a_future_in_flow(chat: Chat) -> None:
    await asyncio.get_running_loop().create_future()


async def ask_the_same_key_twice(chat: Chat) -> None:
    await chat.ask("key", Text())
    await chat.ask("key", Text())


async def ask_and_do_the_same_key(chat: Chat) -> None:
    await chat.ask("key", Text())
    await chat.do("key", OpenSample("x"))


async def raise_in_flow(chat: Chat) -> None:
    await chat.ask("key", Text())
    raise LookupError("rahasia orang")


async def reject_in_flow(chat: Chat) -> None:
    await chat.ask("key", Text())
    raise Rejected("rejected_words")


async def stop_iteration_in_flow(chat: Chat) -> None:
    await chat.ask("key", Text())
    raise StopIteration


async def talk_for_ever(chat: Chat) -> None:
    await chat.ask("key", Text())
    while True:
        chat.say("again")


async def ignore_the_end(chat: Chat) -> None:
    await chat.ask("key", Text())
    try:
        await chat.ask("inner", Text())
    finally:
        await chat.ask("outer", Text())


@pytest.mark.parametrize(
    "run",
    [
        sleep_in_flow,
        yield_to_the_loop_in_flow,
        wait_for_a_future_in_flow,
        ask_the_same_key_twice,
        ask_and_do_the_same_key,
        raise_in_flow,
        reject_in_flow,
        stop_iteration_in_flow,
        talk_for_ever,
        ignore_the_end,
    ],
)
async def test_a_flow_that_does_what_it_must_not_is_broken_at_once(run: types.FunctionType) -> None:
    broken = flow("broken")(run)
    record = start(broken).with_answer("key", "x", START)

    with pytest.raises(BrokenFlow, match=r"^broken: "):
        replay(broken, record)

    gc.collect()


def test_the_cause_of_a_broken_flow_is_kept_but_its_words_are_not_in_the_message() -> None:
    broken = flow("broken")(raise_in_flow)

    with pytest.raises(BrokenFlow) as raised:
        replay(broken, start(broken).with_answer("key", "x", START))

    assert str(raised.value) == "broken: LookupError"
    assert isinstance(raised.value.__cause__, LookupError)


def test_a_flow_may_take_as_many_steps_as_the_limit_says() -> None:
    @flow("long")
    async def long(chat: Chat) -> None:
        for _ in range(MAX_STEPS):
            chat.say("line")

    assert len(replay(long, start(long)).lines) == MAX_STEPS


def test_replaying_leaves_no_coroutine_behind() -> None:
    replay(sample_report, converse(sample_report))

    gc.collect()
    left = [each for each in gc.get_objects() if isinstance(each, types.CoroutineType)]

    assert [each for each in left if each.__name__ == "sample_report"] == []


def test_twice_the_answers_take_twice_the_work() -> None:
    @flow("long")
    async def long(chat: Chat) -> None:
        for index in range(400):
            await chat.ask(f"question.{index}", Text(max_chars=120))

    def calls_of(answers: int) -> int:
        record = start(long)
        for index in range(answers):
            record = record.with_answer(f"question.{index}", "kata", START)
        calls = 0

        def count(_frame: types.FrameType, event: str, _argument: object) -> None:
            nonlocal calls
            calls += event == "call"

        sys.setprofile(count)
        try:
            replay(long, record)
        finally:
            sys.setprofile(None)
        return calls

    # Some thousand calls are half a millisecond: two hundred answers are a long conversation.
    assert calls_of(200) < 5_000
    assert calls_of(400) < 2.1 * calls_of(200)
