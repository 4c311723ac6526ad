"""Competence gap: what work somewhere asks for, what of it is there, what is missing and where to get it."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import cast

from bot.domain.appointments import Appoint
from bot.domain.catalogue.requirements import FindCompetence, FindSectors
from bot.domain.checklists import HAVE, LACK, UNKNOWN, KeepChecklist, ReadChecklist, TickOff
from bot.domain.commands import OpenRequest, StartFlow
from bot.domain.details import AddDetails
from bot.domain.heard import HEARD, load_heard
from bot.engine.chat import Chat
from bot.engine.fields import Choice
from bot.engine.flow import flow
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
Need = Mapping[str, str]


@flow("competence", expires_after=timedelta(days=30))
async def competence(chat: Chat) -> None:
    """Compare what work asks for with what the person has, as a list they can keep and are reminded of."""
    known = await chat.do("known", ReadChecklist(CATEGORY))
    items = cast("list[Need]", known["items"])
    if items and not await wants_another(chat, items):
        return
    country = load_heard(chat.given(HEARD)).country or await ask_destination(chat)
    if country is None:
        chat.say("no_country")
        await go_on(chat)
        return
    sector = await ask_sector(chat, country)
    needs = (await chat.do("needs", FindCompetence(country, sector)))[:MOST_ASKED]
    chat.say("begin" if sector else "little_known", count=len(needs))
    states = await ask_each(chat, needs)
    tell_gap(chat, needs, states)
    keep = await chat.ask("keep", Choice("remind", "keep", "no"))
    if keep != "no":
        await keep_list(chat, country, sector, needs, states, is_reminded=keep == "remind")
    await go_on(chat)


async def ask_sector(chat: Chat, country: str) -> str:
    """The field of work, where the list says more of some than of all; empty when it is open."""
    known = await chat.do("sectors", FindSectors(country))
    offered = [each for each in SECTORS if each in known]
    if not offered:
        return ""
    return await chat.ask("sector", Choice(*offered, optional=True)) or ""


async def ask_each(chat: Chat, needs: Sequence[Need]) -> dict[str, str]:
    states: dict[str, str] = {}
    for index, need in enumerate(needs):
        chat.say(
            "need",
            number=index + 1,
            total=len(needs),
            need=need["label"],
            sure=need["is_sure"] or "no",
            as_of=need["as_of"],
        )
        states[need["code"]] = await chat.ask(f"have.{index}", Choice(*STATES))
    return states


def tell_gap(chat: Chat, needs: Sequence[Need], states: Mapping[str, str]) -> None:
    """You have, you lack, here is where to get it."""
    for state, line in ((HAVE, "you_have"), (LACK, "you_lack"), (UNKNOWN, "find_out")):
        labels = [need["label"] for need in needs if states[need["code"]] == state]
        if labels:
            chat.say(line, items="; ".join(labels))
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
