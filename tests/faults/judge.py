"""Compares the client's record with a fresh read of the database and with what people heard (THREATS.md I1-I5)."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.domain.messages import ChannelName
from bot.domain.outbox import OutboxRow
from storage import messages, outbox, people, tickets
from storage.checks import find_problems
from storage.database import Transaction
from storage.people import Sender
from tests.faults.crowd import Crowd
from tests.scenarios.installation import TELEGRAM_TOKEN
from tests.scenarios.records import once, what_waits

_BEGINNING = datetime(2020, 1, 1, tzinfo=UTC)
_ACCOUNT = TELEGRAM_TOKEN.partition(":")[0]


@dataclass
class Verdict:
    """What is wrong, one line each; `copies` are the second sendings that were marked as possible ones."""

    acknowledged: int = 0
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    wrong_tickets: list[str] = field(default_factory=list)
    missing_replies: list[str] = field(default_factory=list)
    unmarked_copies: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    copies: int = 0

    @property
    def faults(self) -> list[str]:
        return [
            *self.lost,
            *self.doubled,
            *self.wrong_tickets,
            *self.missing_replies,
            *self.unmarked_copies,
            *self.problems,
        ]


async def judge(crowd: Crowd) -> Verdict:
    """Wait until nothing is under way any more, then look at every message, ticket and answer."""
    await crowd.everything_was_taken()
    await once(lambda: what_waits(crowd.house), lambda waiting: not waiting, within_s=180)
    verdict = Verdict()
    async with crowd.house.reading() as database, database.reading() as tx:
        for chat, taken in (await crowd.acknowledged()).items():
            verdict.acknowledged += len(taken)
            await _judge_chat(tx, chat, taken, await crowd.heard_by(chat), verdict)
    verdict.problems += await once(lambda: _problems(crowd), lambda problems: not problems, within_s=60)
    return verdict


async def _problems(crowd: Crowd) -> list[str]:
    async with crowd.house.reading() as database, database.reading() as tx:
        return await find_problems(tx, crowd.house.now())


async def _judge_chat(tx: Transaction, chat: int, taken: list[str], heard: list[str], verdict: Verdict) -> None:
    sender: Sender = (ChannelName.TELEGRAM, _ACCOUNT, str(chat))
    identity = (await people.find_identities(tx, [sender])).get(sender)
    if identity is None:
        verdict.lost += [f"lost {message}" for message in taken]
        return
    kept = Counter(await messages.provider_ids(tx, identity.id, _BEGINNING))
    verdict.lost += [f"lost {message}" for message in taken if not kept[message]]
    verdict.doubled += [f"kept {times} times: {message}" for message, times in kept.items() if times > 1]
    found = await tickets.all_tickets(tx, identity.person_id)
    if len(found) != 1:
        verdict.wrong_tickets.append(f"{len(found)} tickets of {chat}")
    rows = await outbox.shown_after(tx, [identity.id], 0, 1_000)
    _judge_answers(chat, len(taken), rows, heard, verdict)


def _judge_answers(chat: int, taken: int, rows: list[OutboxRow], heard: list[str], verdict: Verdict) -> None:
    """One answer to each message, each heard once; more often only what is marked, and at most once for each try."""
    if len(rows) < taken:
        verdict.missing_replies.append(f"{taken - len(rows)} answers of {chat} were never written")
    written, allowed, ears = Counter(row.message.text for row in rows), Counter[str](), Counter(heard)
    for row in rows:
        allowed[row.message.text] += row.tries if row.maybe_duplicate else 1
    verdict.missing_replies += [f"{chat} never heard an answer" for _ in (written - ears).elements()]
    verdict.copies += (ears - written).total()
    for text, times in (ears - allowed).items():
        verdict.unmarked_copies.append(f"{chat} heard an answer {times} times more than {allowed[text]}")
