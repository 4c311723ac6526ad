"""Fifty people a language get through SOS and repatriation by typing alone, as people type."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from bot.domain.tickets import Ticket
from bot.domain.urgency import Urgency
from tests.conversations.conversations import LANGUAGES, Answer, Conversation, conversations
from tests.talk import Talk, Voice

A_MOMENT = timedelta(seconds=20)  # to read a question and type an answer
MOST_ROUNDS = 25
MOST_TIMES_ASKED = 2
NEEDED = {
    "sos": ("sos.where_now", "sos.in_danger_now", "sos.hurt"),
    "repatriation": (
        "repatriation.where_now",
        "repatriation.in_danger",
        "repatriation.hurt_or_ill",
        "repatriation.passport",
        "repatriation.who_with",
        "repatriation.since",
        "repatriation.reason",
        "repatriation.reach_safely",
    ),
}
# What is misread today, each with its reason; whoever mends one takes it out here.
KNOWN: dict[str, str] = {}


@dataclass
class Played:
    """One conversation as it went. asked: how often, by question."""

    conversation: Conversation
    voice: Voice
    asked: Counter[str] = field(default_factory=Counter)
    problems: list[str] = field(default_factory=list)
    log: list[str] = field(default_factory=list)
    is_over: bool = False

    def next_words(self) -> str | None:
        """What is typed now; `None` when nothing is asked any more."""
        question = self.voice.bot.asks
        if question is None:
            self.is_over = True
            return None
        self.asked[question] += 1
        answer = self.conversation.answer_to(question)
        if answer is None or self.asked[question] > MOST_TIMES_ASKED:
            why = f"no answer to {question}" if answer is None else f"{question} asked again and again"
            self.problems.append(f"{why}: {answer.words if answer else self.log[-1:]}")
            self.is_over = True
            return None
        self.log.append(f"{question}: {answer.words}")
        return answer.words


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("language", LANGUAGES)
async def test_fifty_people_are_understood(talk: Talk, language: str) -> None:
    played = [Played(each, talk.somebody()) for each in conversations(language)]

    first = await play(talk, played)

    reports = {ticket.person_id: ticket for ticket in await talk.tickets() if not ticket.is_request}
    found = {each.conversation.name: problems(each, first, reports) for each in played}
    failing = {name: each for name, each in found.items() if each}
    assert len(played) == 50
    assert failing.keys() - KNOWN.keys() == set(), "\n".join(f"{name}\n    {each}" for name, each in failing.items())
    assert {name for name in KNOWN if name.startswith(f"{language}.")} - failing.keys() == set()


async def play(talk: Talk, played: list[Played]) -> dict[int, Urgency]:
    """Let everybody write in rounds; gives the urgency of each person's report after their first message."""
    first: dict[int, Urgency] = {}
    typed = {id(each): each.conversation.first for each in played}
    for round_ in range(MOST_ROUNDS):
        talk.begin_round()
        bodies = [each.voice.provider.text(each.voice.sender, typed[id(each)]) for each in played if id(each) in typed]
        await talk.arrive(talk.telegram, *bodies)
        await talk.work_off()
        if round_ == 0:
            first = {ticket.person_id: ticket.urgency for ticket in await talk.tickets()}
        talk.clock.move(A_MOMENT)
        typed = {id(each): words for each in played if not each.is_over and (words := each.next_words()) is not None}
        if not typed:
            break
    assert await talk.unfinished() == []
    return first


def problems(each: Played, first: dict[int, Urgency], reports: dict[int, Ticket]) -> list[str]:
    """All that went otherwise than it should."""
    assert each.voice.identity is not None
    person_id, conversation = each.voice.identity.person_id, each.conversation
    found = list(each.problems)
    ticket = reports.get(person_id)
    if ticket is None:
        return [*found, "no report"]
    if conversation.flow == "sos" and (person_id not in first or not first[person_id].is_alarm):
        found.append(f"first message: {first.get(person_id)}")
    own = flow_of(ticket, conversation)
    needed = [key.replace(conversation.flow, own) for key in NEEDED[conversation.flow]]
    found += [f"{key} is missing" for key in needed if key not in ticket.details and must(key, ticket)]
    for key, value in ticket.details.items():
        flow, _, question = key.partition(".")
        answer = conversation.answers.get(question)
        if flow == own and answer is not None and answer.meant and not is_meant(answer, value, ticket):
            found.append(f"{key}: {answer.words!r} was read as {value!r}")
    languages = {row.message.language for row in each.voice.bot.history[-2:]}
    if languages != {conversation.language}:
        found.append(f"answered in {languages}")
    return found


def flow_of(ticket: Ticket, conversation: Conversation) -> str:
    """Where a cry leads; who cries for somebody else is asked the same about that one."""
    another = "for_another"
    return another if any(key.startswith(f"{another}.") for key in ticket.details) else conversation.flow


def must(key: str, ticket: Ticket) -> bool:
    return key != "repatriation.passport" or ticket.details.get("repatriation.in_danger") == "no"


def is_meant(answer: Answer, value: object, ticket: Ticket) -> bool:
    if isinstance(value, dict) and answer.meant.isupper():
        return ticket.country == answer.meant
    said = {True: "yes", False: "no"}.get(value, value) if isinstance(value, bool) else value
    return str(said) == answer.meant
