"""Competence gap: what work somewhere asks for, what of it is there, what is missing and where to get it."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import cast

from bot.domain.appointments import Appoint
from bot.domain.catalogue.conditions import (
    GOT,
    answers_for_papers,
    judge,
    judge_paper,
    learn,
    papers_in,
    school_asked_for,
    tells_age,
    tells_of_body,
    tells_of_papers,
    tells_school,
)
from bot.domain.catalogue.requirements import FindCompetence, FindSectors
from bot.domain.checklists import HAVE, LACK, UNKNOWN, KeepChecklist, ReadChecklist, TickOff
from bot.domain.commands import OpenRequest, StartFlow
from bot.domain.details import AddDetails
from bot.domain.heard import HEARD, load_heard
from bot.engine.chat import Chat
from bot.engine.fields import Choice
from bot.engine.flow import flow
from bot.engine.told_choice import ToldChoice
from bot.flows.placement import ask_destination

CATEGORY = "JOB_INTEREST"
MOST_ASKED = 10
REMIND_AFTER = timedelta(days=30)
SECTORS = (
    "manufacturing",
    "shipyard",
    "hotel",
    "care",
    "skilled",
    "trainee",
    "household",
    "fishery",
    "returning",
)
STATES = ("have", "lack", "unknown")
# Where what is missing can be got; kinds without a way (an age, a height) say so.
WHERE = {
    "language_test": "where_language",
    "skill_test": "where_skill",
    "certificate": "where_certificate",
    "education": "where_education",
    "test": "where_test",
    "age": "where_other_work",
    "physical": "where_other_work",
    "citizenship": "where_other_work",
}
# What is got is there or not yet; a condition is met or not, and may be told in one's own words.
WAYS: Mapping[str, Choice[str] | ToldChoice[str]] = {
    GOT: ToldChoice(*STATES, told=answers_for_papers),
    "age": ToldChoice(*STATES, told=tells_age),
    "school": ToldChoice(*STATES, told=tells_school),
    "meet": ToldChoice(*STATES, told=tells_of_body),
}
MOST_TRIES = 2
Need = Mapping[str, str]


@flow("competence", expires_after=timedelta(days=30))
async def competence(chat: Chat) -> None:
    """Compare what work asks for with what the person has, as a list they can keep and are reminded of."""
    known = await chat.do("known", ReadChecklist(CATEGORY))
    items = cast("list[Need]", known["items"])
    if items and not await wants_another(chat, items):
        return
    heard = load_heard(chat.given(HEARD))
    country = heard.country or await ask_destination(chat)
    if country is None:
        chat.say("no_country")
        await go_on(chat)
        return
    known_of_self = {"age": heard.age, "school": heard.school}
    known_of_self |= dict.fromkeys(heard.has.split(), HAVE) | dict.fromkeys(heard.lacks.split(), LACK)
    sector = await find_sector(chat, country, heard.kind, known_of_self)
    needs = (await chat.do("needs", FindCompetence(country, sector)))[:MOST_ASKED]
    chat.say("begin" if sector else "little_known", count=len(needs))
    states = await ask_each(chat, needs, known_of_self)
    tell_gap(chat, needs, states, known_of_self["school"])
    keep = await chat.ask("keep", Choice("remind", "keep", "no"))
    if keep != "no":
        await keep_list(chat, country, sector, needs, states, is_reminded=keep == "remind")
    await go_on(chat)


async def find_sector(chat: Chat, country: str, told: str, known_of_self: dict[str, str]) -> str:
    """The field of work, where the list says more of some than of all; empty when it is open."""
    known = await chat.do("sectors", FindSectors(country))
    offered = [each for each in SECTORS if each in known]
    if told in offered:
        chat.say("sector_heard", sector=told)
        return told
    for index in range(MOST_TRIES if offered else 0):
        key = "sector" if index == 0 else f"sector.{index}"
        said = await chat.ask(key, ToldChoice(*offered, told=tells_of_papers, optional=True))
        if said is None or said in offered:
            return said or ""
        known_of_self |= learn(known_of_self, said) | papers_in(said)
        chat.say("told_of_self")
    return ""


async def ask_each(chat: Chat, needs: Sequence[Need], known_of_self: dict[str, str]) -> dict[str, str]:
    """How it is with each need; what somebody told before is compared, not asked for."""
    states: dict[str, str] = {}
    skipped = 0
    for index, need in enumerate(needs):
        state = judge(need, known_of_self.get(need.get("ask", GOT), "")) or told_of(need, known_of_self)
        skipped += bool(state)
        if not state:
            chat.say(
                "need",
                number=index + 1 - skipped,
                total=len(needs) - skipped,
                need=need["label"],
                sure=need["is_sure"] or "no",
                as_of=need["as_of"],
            )
            way = need.get("ask", GOT)
            said = await chat.ask(f"{way}.{index}", WAYS[way])
            known_of_self |= learn(known_of_self, said) | papers_in(said, is_asked=way == GOT)
            state = said if said in STATES else judge(need, said) or told_of(need, known_of_self)
            if not state and way == GOT:  # something else was told: it is kept, and this asked once more
                said = await chat.ask(f"{way}.{index}.1", Choice(*STATES))
                state = said
        state = state or UNKNOWN
        states[need["code"]] = state
    return states


def told_of(need: Need, known_of_self: Mapping[str, str]) -> str:
    """How it is with a paper or test, from what somebody said they have or lack."""
    papers = {paper: state for paper, state in known_of_self.items() if state in (HAVE, LACK)}
    return judge_paper(need["label"], papers) if need.get("ask", GOT) == GOT else ""


def tell_gap(chat: Chat, needs: Sequence[Need], states: Mapping[str, str], school: str) -> None:
    """You have, you lack, here is where to get it; conditions apart from what can be got."""
    for state, is_got, line in (
        (HAVE, True, "you_have"),
        (HAVE, False, "you_meet"),
        (LACK, False, "you_miss"),
        (LACK, True, "you_lack"),
        (UNKNOWN, True, "find_out"),
        (UNKNOWN, False, "find_out"),
    ):
        there = [each for each in needs if states[each["code"]] == state and (each.get("ask", GOT) == GOT) == is_got]
        if there:
            chat.say(line, items="; ".join(each["label"] for each in there))
    asked_for = school_asked_for(needs, states) if school else ""
    if asked_for:
        chat.say("obstacle", need=asked_for, school=school)
    missing = [need["kind"] for need in needs if states[need["code"]] != HAVE]
    for line in dict.fromkeys(WHERE[kind] for kind in missing if kind in WHERE):
        chat.say(line)


async def keep_list(
    chat: Chat, country: str, sector: str, needs: Sequence[Need], states: Mapping[str, str], *, is_reminded: bool
) -> None:
    await chat.do("request", OpenRequest(CATEGORY, country="ID"))
    await chat.do("list", KeepChecklist(list(needs), dict(states)))
    await chat.do("details", AddDetails({"wish.country": country, "wish.sector": sector or "?"}))
    await remind(chat, is_reminded=is_reminded)


async def remind(chat: Chat, *, is_reminded: bool) -> None:
    if is_reminded:
        due = (chat.now + REMIND_AFTER).isoformat()
        await chat.do("remind", Appoint("ask", due, "competence", {"flow": "competence"}))
        chat.say("will_remind")
    else:
        chat.say("list_kept")


async def wants_another(chat: Chat, items: Sequence[Need]) -> bool:
    """Show the list that is kept and let the person tick off; True when they want one for other work."""
    tell_kept(chat, items)
    then = await chat.ask("kept_then", Choice("update", "another", "done"))
    if then == "update":
        await update(chat, [each for each in items if each["state"] != HAVE])
    return then == "another"


async def update(chat: Chat, missing: Sequence[Need]) -> None:
    await chat.do("request", OpenRequest(CATEGORY, country="ID"))
    for index, item in enumerate(missing[:MOST_ASKED]):
        chat.say("still_missing", need=item["label"])
        state = await chat.ask(f"now.{index}", Choice(*STATES))
        await chat.do(f"tick.{index}", TickOff(item["code"], state))
    await remind(chat, is_reminded=await chat.ask("again", Choice("remind", "no")) == "remind")


def tell_kept(chat: Chat, items: Sequence[Need]) -> None:
    for is_there, line in ((True, "you_have"), (False, "you_lack")):
        labels = [each["label"] for each in items if (each["state"] == HAVE) == is_there]
        if labels:
            chat.say(line, items="; ".join(labels))


async def go_on(chat: Chat) -> None:
    then = await chat.ask("then", Choice("training", "companion", "done"))
    if then != "done":
        await chat.do("next", StartFlow(then))
