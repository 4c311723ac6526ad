"""Companion for papers: a checklist for one way abroad, ticked off with photos, an officer beside it, reminders."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import cast

from bot.domain.appointments import Appoint
from bot.domain.catalogue.requirements import FindPapers
from bot.domain.checklists import HAVE, KeepChecklist, ReadChecklist, TickOff
from bot.domain.commands import OpenRequest
from bot.domain.days import read_day
from bot.domain.details import AddDetails
from bot.domain.heard import HEARD, load_heard
from bot.domain.own_words.home_visits import HOME_VISIT, PAPERS
from bot.engine.chat import Chat
from bot.engine.fields import Choice, Evidence, Text, When, Whole
from bot.engine.flow import flow
from bot.flows.home_visit import ask_home_visit
from bot.flows.placement import ask_destination

CATEGORY = "COMPANION"
MOST_PAPERS = 15
MOST_ROUNDS = 20
LONGEST_LABEL = 42  # fifteen of them fit one message on every channel
BEFORE = timedelta(days=3)
WAYS = ("company", "government", "skilled", "own", "again", "sea", "unknown")
Paper = Mapping[str, str]


@flow("companion", expires_after=timedelta(days=60))
async def companion(chat: Chat) -> None:
    """Make the list of papers once, then go on with it whenever the person comes back."""
    known = await chat.do("known", ReadChecklist(CATEGORY))
    items = cast("list[Paper]", known["items"])
    heard = load_heard(chat.given(HEARD))
    if items and heard.kind != HOME_VISIT:
        chat.say("back_again")
        tell_papers(chat, items)
        if known["officer"]:
            chat.say("your_companion", name=known["officer"])
        await chat.do("request", OpenRequest(CATEGORY, country="ID"))
        await work_on(chat, items)
        return
    need = heard.kind if heard.kind in (HOME_VISIT, PAPERS) else await chat.ask("need", Choice(PAPERS, HOME_VISIT))
    if need == HOME_VISIT:
        await ask_home_visit(chat.part("visit"), is_about_another=heard.is_about_another)
        return
    papers = await make_list(chat)
    await work_on(chat, papers)


async def make_list(chat: Chat) -> list[Paper]:
    """Ask for country and way, keep the list with a request of its own, and go through it once."""
    country = await ask_destination(chat)
    way = await chat.ask("way", Choice(*WAYS))
    needs = (await chat.do("papers", FindPapers(country or "", way)))[:MOST_PAPERS]
    await chat.do("request", OpenRequest(CATEGORY, country="ID"))
    await chat.do("list", KeepChecklist(needs, {}))
    await chat.do("details", AddDetails({"wish.country": country or "?", "wish.way": way}))
    chat.say("list_stands", count=len(needs))
    papers: list[Paper] = [{**need, "state": "unknown"} for need in needs]
    for index, need in enumerate(needs):
        chat.say("paper", number=index + 1, total=len(needs), paper=need["label"])
        state = await chat.ask(f"have.{index}", Choice("have", "lack", "unknown", "later"))
        if state == "later":
            break
        await chat.do(f"tick.{index}.{state}", TickOff(need["code"], state))
        papers[index] = {**need, "state": state}
    tell_papers(chat, papers)
    return papers


async def work_on(chat: Chat, papers: Sequence[Paper]) -> None:
    """Tick off, send photos, ask, name a date, until the person has enough."""
    for index in range(MOST_ROUNDS):
        then = await chat.ask(f"then.{index}", Choice("tick", "photo", "question", "date", "done"))
        round_ = chat.part(f"round.{index}")
        if then == "tick":
            await tick(round_, papers)
        elif then == "photo":
            await send_photo(round_, papers)
        elif then == "question":
            await round_.ask("question", Text(optional=True))
            chat.say("question_stands")
        elif then == "date":
            await name_date(round_)
        else:
            break
    chat.say("what_next")


async def tick(chat: Chat, papers: Sequence[Paper]) -> None:
    paper = await which(chat, papers)
    if paper is not None:
        await chat.do("tick", TickOff(paper["code"], HAVE))
        chat.say("ticked", paper=paper["label"])


async def send_photo(chat: Chat, papers: Sequence[Paper]) -> None:
    paper = await which(chat, papers)
    if paper is None:
        return
    chat.say("photo_of", paper=paper["label"])
    sent = await chat.ask("photo", Evidence(optional=True))
    if sent is not None and sent.files:
        await chat.do("photo_there", TickOff(paper["code"], HAVE, sent.files[0]))
        chat.say("photo_stands", paper=paper["label"])


async def which(chat: Chat, papers: Sequence[Paper]) -> Paper | None:
    """Ask for a paper by its number on the list."""
    for number, paper in enumerate(papers, start=1):
        chat.say("number", number=number, paper=shorten(paper["label"]))
    chosen = await chat.ask("which", Whole(1, max(len(papers), 1), optional=True))
    return papers[chosen - 1] if chosen is not None and papers else None


async def name_date(chat: Chat) -> None:
    """A date of the person's own, kept for the officer too; they hear of what is missing a few days before."""
    words = await chat.ask("date", When(about="ahead", optional=True))
    day = read_day(words, chat.now.date()) if isinstance(words, str) else None
    if day is None:
        chat.say("date_unclear")
        return
    ahead = timedelta(days=(day - chat.now.date()).days)
    due = chat.now + max(ahead - BEFORE, min(ahead, timedelta(days=1)))
    await chat.do("remind", Appoint("ask", due.isoformat(), "companion", {"flow": "companion"}))
    await chat.do("details", AddDetails({"wish.date": day.isoformat()}))
    chat.say("date_stands", day=day.isoformat())


def tell_papers(chat: Chat, papers: Sequence[Paper]) -> None:
    """How many are there, and the names of those that are not."""
    missing = [paper["label"] for paper in papers if paper["state"] != HAVE]
    chat.say("so_far", done=len(papers) - len(missing), total=len(papers))
    for label in missing:
        chat.say("missing", paper=shorten(label))


def shorten(label: str) -> str:
    return label if len(label) <= LONGEST_LABEL else label[: LONGEST_LABEL - 1].rstrip() + "…"
