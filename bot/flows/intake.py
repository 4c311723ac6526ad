"""Intake: many people at one place; who is in danger gets a ticket first, everybody else a few short questions."""

from datetime import timedelta

from bot.domain.commands import EnterIntake, FindOnRoster, OpenTicket
from bot.domain.flow_names import INTAKE_FLOW
from bot.domain.surge import MOST_CHILDREN, MOST_PARTY
from bot.engine.chat import Chat
from bot.engine.fields import Choice, Place, Text, Whole, YesNo
from bot.engine.flow import flow
from bot.flows.blocks import since_answer, tell_numbers

PAPERS = ("passport", "travel", "permit", "identity", "ticket", "all")
MOST_PAPERS = 3
CODE_TRIES = 2


@flow(INTAKE_FLOW, expires_after=timedelta(days=3))
async def intake(chat: Chat) -> None:
    """Ask for danger, then what those who receive the people have to prepare; every question may be skipped."""
    here = await chat.do("intake", EnterIntake())
    chat.say("welcome", place=here["place"])

    if await chat.ask("safe_now", Choice("safe", "danger", optional=True)) == "danger":
        await chat.do("ticket", OpenTicket("DANGER_NOW", "critical"))
        chat.say("report_stands")
        await tell_numbers(chat, here["country"] or None)

    if not here["listed"]:
        await find_on_roster(chat, here["id"])
    await chat.ask("name", Text(max_chars=120, private=True, optional=True))
    await chat.ask("where_exactly", Place(optional=True))
    await chat.ask("people_with_you", Whole(0, MOST_PARTY, optional=True))
    await chat.ask("children", Whole(0, MOST_CHILDREN, optional=True))
    await chat.ask("pregnant", YesNo(optional=True))
    await chat.ask("ill", YesNo(optional=True))
    await ask_papers(chat)
    await chat.ask("go_home", Choice("yes", "no", "later", optional=True))
    chat.say("thanks")


async def find_on_roster(chat: Chat, intake_id: str) -> None:
    for index in range(CODE_TRIES):
        code = await chat.ask(f"short_code.{index}", Text(max_chars=40, private=True, optional=True))
        if not isinstance(code, str):
            return
        if await chat.do(since_answer(chat, f"find.{index}"), FindOnRoster(intake_id, code)):
            chat.say("code_found")
            return
        chat.say("code_unknown")


async def ask_papers(chat: Chat) -> None:
    """Ask which papers are missing, one tap each."""
    missing: list[str] = []
    for index in range(MOST_PAPERS):
        left = [paper for paper in PAPERS if paper not in missing]
        paper = await chat.ask(f"papers.{index}", Choice("none", *left, optional=True))
        if paper is None or paper in ("none", "all"):
            return
        missing.append(paper)
