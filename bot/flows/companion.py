"""Companion for papers: a checklist for one way abroad, ticked off with photos, an officer beside it, reminders."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import cast

from bot.domain.answers import is_asking
from bot.domain.appointments import Appoint
from bot.domain.catalogue.requirements import FindPapers
from bot.domain.checklists import HAVE, UNKNOWN, KeepChecklist, ReadChecklist, TickOff
from bot.domain.commands import OpenRequest
from bot.domain.days import read_day
from bot.domain.details import AddDetails
from bot.domain.heard import HEARD, Heard, load_heard
from bot.domain.own_words.departures import names_day
from bot.domain.own_words.home_visits import CERTIFICATE, HOME_VISIT, PAPERS, need_in
from bot.domain.own_words.papers import names_papers, papers_beside, papers_told, tells_of_papers
from bot.engine.chat import Chat
from bot.engine.fields import Choice, Evidence, EvidenceAnswer, OwnQuestion, When
from bot.engine.flow import flow
from bot.engine.open_choice import ChoiceOrFile
from bot.engine.told_choice import ToldChoice
from bot.flows.home_visit import ask_home_visit
from bot.flows.placement import ask_destination

CATEGORY = "COMPANION"
MOST_PAPERS = 15
MOST_ROUNDS = 20
MOST_TRIES = 3
STATES = ("have", "lack", "unknown")
BEFORE = timedelta(days=3)
WAYS = ("company", "government", "skilled", "own", "again", "sea", "unknown")
Paper = Mapping[str, str]


@flow("companion", expires_after=timedelta(days=60))
async def companion(chat: Chat) -> None:
    """Make the list of papers once, then go on with it whenever the person comes back."""
    known = await chat.do("known", ReadChecklist(CATEGORY))
    items = cast("list[Paper]", known["items"])
    heard = load_heard(chat.given(HEARD))
    if heard.kind == CERTIFICATE:
        await ask_for_certificate(chat)
        return
    if items and heard.kind != HOME_VISIT:
        chat.say("back_again")
        tell_papers(chat, items)
        if known["officer"]:
            chat.say("your_companion", name=known["officer"])
        await chat.do("request", OpenRequest(CATEGORY, country="ID"))
        await work_on(chat, items)
        return
    need = heard.kind
    if need not in (HOME_VISIT, PAPERS):
        said = await chat.ask("need", ToldChoice(PAPERS, HOME_VISIT, told=is_need))
        need = need_in(said) or said
    if need == CERTIFICATE:
        await ask_for_certificate(chat)
        return
    if need == HOME_VISIT:
        await ask_home_visit(chat.part("visit"), is_about_another=heard.is_about_another)
        return
    papers = await make_list(chat, heard)
    await work_on(chat, papers)


async def ask_for_certificate(chat: Chat) -> None:
    """A paper on past work is none that is issued here, and nobody has confirmed who does: an officer answers."""
    await chat.do("request_certificate", OpenRequest(CATEGORY, country="ID"))
    await chat.do("certificate", AddDetails({"wish.paper": "Surat keterangan pernah bekerja"}))
    chat.say("certificate")
    await chat.ask("which_work", Evidence(optional=True))
    chat.say("question_stands")


def is_need(words: str) -> bool:
    return need_in(words) != ""


async def make_list(chat: Chat, heard: Heard) -> list[Paper]:
    """Ask for country and way, keep the list with a request of its own, and go through it once."""
    country: str | None = heard.country
    if country:
        chat.say("for_country", country=heard.place)
    else:
        country = await ask_destination(chat)
    way = await chat.ask("way", Choice(*WAYS))
    needs = (await chat.do("papers", FindPapers(country or "", way)))[:MOST_PAPERS]
    await chat.do("request", OpenRequest(CATEGORY, country="ID"))
    await chat.do("list", KeepChecklist(needs, {}))
    await chat.do("details", AddDetails({"wish.country": country or "?", "wish.way": way}))
    chat.say("list_stands", count=len(needs))
    papers: list[Paper] = [{**need, "state": UNKNOWN} for need in needs]
    for index in range(len(needs)):
        if papers[index]["state"] == UNKNOWN and not await ask_paper(chat, papers, index):
            break
    tell_papers(chat, papers)
    return papers


async def ask_paper(chat: Chat, papers: list[Paper], index: int) -> bool:
    """Whether one paper of the list is there; a photo says so too, and words may tell of others. False: later."""
    paper = papers[index]
    for attempt in range(MOST_TRIES):
        chat.say("paper", number=index + 1, total=len(papers), paper=paper["label"])
        key = f"have.{index}.{attempt}" if attempt else f"have.{index}"
        said = await chat.ask(key, ChoiceOrFile(*STATES, "later", told=is_for_list, unheard=UNKNOWN))
        if said == "later":
            return False
        if isinstance(said, str) and said in STATES:
            await chat.do(f"tick.{index}.{said}", TickOff(paper["code"], said))
            papers[index] = {**paper, "state": said}
        elif isinstance(said, EvidenceAnswer):
            await keep_photo(chat.part(f"photo.{index}"), papers, index, said)
        else:
            await hear(chat.part(f"told.{index}.{attempt}"), papers, said)
        if papers[index]["state"] != UNKNOWN or said == UNKNOWN:
            break
    return True


async def work_on(chat: Chat, papers: Sequence[Paper]) -> None:
    """Tick off, send photos, ask, name a date, until the person has enough; what is written at once is taken."""
    listed = list(papers)
    for index in range(MOST_ROUNDS):
        field = ChoiceOrFile("tick", "photo", "question", "date", "done", told=is_for_list, unheard="question")
        then = await chat.ask(f"then.{index}", field)
        round_ = chat.part(f"round.{index}")
        match then:
            case "tick":
                await tick(round_, listed)
            case "photo":
                await send_photo(round_, listed)
            case "question":
                await round_.ask("question", OwnQuestion(optional=True))
                chat.say("question_stands")
            case "date":
                await name_date(round_, await round_.ask("date", When(about="ahead", optional=True)))
            case "done":
                break
            case EvidenceAnswer():
                await sort_photo(round_, listed, then)
            case str():
                await hear(round_, listed, then)
                tell_papers(chat, listed)
    chat.say("what_next")


def is_for_list(words: str) -> bool:
    """Whether words tell of papers, or name a day to be reminded of."""
    return tells_of_papers(words) or (names_day(words) and not is_asking(words))


async def hear(chat: Chat, papers: list[Paper], words: str) -> None:
    """What somebody writes beside the list: a question goes to the officer as it stands."""
    if is_asking(words):
        chat.say("question_stands")
    elif names_day(words):
        await name_date(chat, words)
    else:
        told = papers_told(words, papers, otherwise=HAVE)
        await tick_told(chat, papers, told)
        for place in (each for each, state in told.items() if state != HAVE):
            chat.say("told_lacking", paper=papers[place]["label"])
        if beside := papers_beside(words, papers):
            chat.say("not_listed", papers=", ".join(beside))


async def tick(chat: Chat, papers: list[Paper]) -> None:
    places, photo = await which(chat, papers)
    if photo is not None:
        await keep_photo(chat, papers, places[0], photo)
    else:
        await tick_told(chat, papers, dict.fromkeys(places, HAVE))


async def tick_told(chat: Chat, papers: list[Paper], told: Mapping[int, str]) -> None:
    """Note how papers stand, by their place in the list."""
    for place, state in told.items():
        paper = papers[place]
        key = "tick" if len(told) == 1 else f"tick.{place}"
        await chat.do(key, TickOff(paper["code"], state))
        papers[place] = {**paper, "state": state}
        if state == HAVE:
            chat.say("ticked", paper=paper["label"])


async def send_photo(chat: Chat, papers: list[Paper]) -> None:
    places, photo = await which(chat, papers)
    if photo is not None:
        await keep_photo(chat, papers, places[0], photo)
        return
    for place in places[:1]:
        chat.say("photo_of", paper=papers[place]["label"])
        sent = await chat.ask("photo", Evidence(optional=True))
        if sent is not None and sent.files:
            await keep_photo(chat, papers, place, sent)


async def sort_photo(chat: Chat, papers: list[Paper], photo: EvidenceAnswer) -> None:
    """A photo nobody asked for: kept with the paper its words name, else with the one that is asked for."""
    places = list(papers_told(photo.text or "", papers, otherwise=HAVE))
    if len(places) != 1:
        chat.say("photo_here")
        places, _ = await which(chat, papers, photo)
    if places:
        await keep_photo(chat, papers, places[0], photo)


async def keep_photo(chat: Chat, papers: list[Paper], place: int, photo: EvidenceAnswer) -> None:
    paper = papers[place]
    await chat.do("photo_there", TickOff(paper["code"], HAVE, photo.files[0]))
    papers[place] = {**paper, "state": HAVE}
    chat.say("photo_stands", paper=paper["label"])


async def which(
    chat: Chat, papers: Sequence[Paper], photo: EvidenceAnswer | None = None
) -> tuple[list[int], EvidenceAnswer | None]:
    """Ask for papers by their numbers or names; gives their places, and the photo that is there or was sent at once."""
    if not papers:
        return [], None
    for attempt in range(MOST_TRIES):
        for number, paper in enumerate(papers if attempt == 0 else (), start=1):
            chat.say("number", number=number, paper=paper["label"])
        asked = "of_photo" if photo is not None else "which"
        key = f"{asked}.{attempt}" if attempt else asked
        said = await chat.ask(key, ChoiceOrFile(told=names_papers, optional=True))
        if said is None:
            break
        if isinstance(said, EvidenceAnswer):
            photo, said = said, said.text or ""
        elif is_asking(said):
            chat.say("question_stands")
            continue
        places = list(papers_told(said, papers, otherwise=HAVE))
        if places:
            return places, photo
        chat.say("photo_here" if photo is not None else "which_unclear")
    return [], None


async def name_date(chat: Chat, words: object) -> None:
    """A date of the person's own, kept for the officer too; they hear of what is missing a few days before."""
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
        chat.say("missing", paper=label)
