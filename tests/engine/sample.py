"""A small flow, a command and a driver that the engine's tests share."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.domain.commands import Command
from bot.engine.chat import Chat
from bot.engine.fields import Choice, Phone, Place, Text, Whole, YesNo
from bot.engine.flow import Flow, flow
from bot.engine.record import Record
from bot.engine.replay import Finished, Pending, Waiting, replay
from bot.engine.replies import Reply

START = datetime(2026, 11, 1, 8, 0, tzinfo=UTC)


@dataclass(frozen=True)
class OpenSample(Command[str]):
    """Stands for opening a ticket; its result is the reference."""

    name = "open_sample"
    category: str


@flow("sample_report", expires_after=timedelta(days=3))
async def sample_report(chat: Chat) -> None:
    """Open a ticket, then ask: a branch, a part, a loop with its index in the key."""
    reference = await chat.do("ticket", OpenSample("unpaid_wages"))
    chat.say("ticket_opened", reference=reference)
    category = await chat.ask("category", Choice("wages", "danger", "other"), remind_after=timedelta(hours=2))
    if category == "danger":
        chat.say("help_is_coming")
        await chat.ask("where_now", Place())
        await chat.do("alarm", OpenSample("physical_abuse"))
    await ask_about_employer(chat.part("employer"))
    children = await chat.ask("children", Whole(0, 5))
    for index in range(children):
        await chat.ask(f"child.{index}.name", Text(private=True))
    chat.say("officer_will_write", reference=reference)


async def ask_about_employer(chat: Chat) -> None:
    await chat.ask("name", Text(max_chars=40, private=True))
    if await chat.ask("has_phone", YesNo()):
        await chat.ask("phone", Phone(optional=True))


def start(of: Flow) -> Record:
    return Record(of.name, (), START)


def perform(of: Flow, record: Record) -> tuple[Record, Waiting | Finished]:
    """Do what a turn does: perform each pending effect, one second apart, until the flow waits or ends."""
    while isinstance(outcome := replay(of, record), Pending):
        result = f"result of {outcome.key}"
        record = record.with_effect(outcome.key, outcome.command.dump_result(result), next_moment(record))
    return record, outcome


def answer(of: Flow, record: Record, reply: Reply, at: datetime) -> Record:
    """Record a reply as the answer to the open question, as a turn does.

    Raises:
        Rejected: the question cannot take it.
    """
    outcome = replay(of, record)
    assert isinstance(outcome, Waiting), "nothing is asked"
    question = outcome.question
    return record.with_answer(question.key, question.field.dump(question.field.parse(reply)), at)


def converse(of: Flow, *replies: Reply, record: Record | None = None) -> Record:
    """Answer the questions one after the other, with all effects in between and after."""
    record, _ = perform(of, record or start(of))
    for reply in replies:
        record = answer(of, record, reply, next_moment(record))
        record, _ = perform(of, record)
    return record


def next_moment(record: Record) -> datetime:
    return START + timedelta(seconds=len(record.entries) + 1)
