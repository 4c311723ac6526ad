"""Run a flow from its first line over a record, up to the first thing the record does not have."""

from typing import Any

import msgspec

from bot.domain.commands import Command
from bot.engine.chat import Chat, Effect, Line, Progress, Question
from bot.engine.flow import Flow
from bot.engine.record import Record
from bot.errors import BrokenFlow

__all__ = ["Finished", "Line", "Outcome", "Pending", "Question", "Waiting", "replay"]


class Waiting(msgspec.Struct, frozen=True):
    """The run waits for the person; `lines` is what was said since the last recorded answer."""

    question: Question
    lines: tuple[Line, ...]


class Pending(msgspec.Struct, frozen=True):
    """The run needs an effect: perform it in the turn's transaction, record it, replay again."""

    key: str
    command: Command[Any]
    lines: tuple[Line, ...]


class Finished(msgspec.Struct, frozen=True):
    """The flow came to its end; such a run is never replayed again."""

    lines: tuple[Line, ...]


Outcome = Waiting | Pending | Finished


def replay(flow: Flow, record: Record) -> Outcome:
    """Say where the run stands; the same record always gives the same outcome.

    Raises:
        BrokenFlow: the flow raised, awaits something foreign, uses a key twice or does not come to a question.
    """
    progress = Progress(record)
    running = flow.run(Chat(progress))
    try:
        # Nothing is ever sent into a flow but this first push: what follows a suspension is another replay.
        reason = running.send(None)
        lines = tuple(progress.lines)
        running.close()
    except StopIteration:
        return Finished(tuple(progress.lines))
    except BrokenFlow as problem:
        raise BrokenFlow(f"{flow.name}: {problem}") from problem
    except Exception as problem:
        # Only the type: the message may hold what a person wrote.
        raise BrokenFlow(f"{flow.name}: {type(problem).__name__}") from problem
    if isinstance(reason, Question):
        return Waiting(reason, lines)
    if isinstance(reason, Effect):
        return Pending(reason.key, reason.command, lines)
    raise BrokenFlow(f"{flow.name}: awaits something other than its chat")
