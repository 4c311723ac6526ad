"""Training: where somebody can learn what they want to within four taps, and their interest left with one more."""

from collections.abc import Mapping
from datetime import timedelta
from typing import cast

from bot.domain.catalogue.courses import FindCourses, KnownHome
from bot.domain.commands import OpenRequest
from bot.domain.details import AddDetails
from bot.domain.heard import HEARD, load_heard
from bot.domain.provinces import bare_place
from bot.engine.chat import Chat
from bot.engine.fields import Choice, Text
from bot.engine.flow import flow
from bot.engine.open_choice import OpenChoice
from bot.flows.placement import ask_destination

MOST_SEARCHES = 10
PAGE = 2
JAKARTA = "jakarta"
SKILLS = ("welding", "hospitality", "engineering", "caregiving", "japanese", "korean", "english", "computer")
# What vocational schools teach, by words the table of skills knows.
SCHOOL_FIELDS = {
    "machines": "mesin",
    "electricity": "listrik",
    "cars": "otomotif",
    "hotel": "perhotelan",
    "kitchen": "tata boga",
    "nurse": "perawat",
    "informatics": "komputer",
    "fashion": "tata busana",
    "office": "administrasi",
}
NUMBERS = ("first", "second")
Course = Mapping[str, str]


@flow("training", expires_after=timedelta(days=7))
async def training(chat: Chat) -> None:
    """Ask where the person lives, since each region trains its own people, then look up what they want to learn."""
    home = await ask_home(chat)
    told = load_heard(chat.given(HEARD)).kind  # who named it in their first words is not asked again
    for index in range(MOST_SEARCHES):
        then = await search(chat.part(f"search.{index}"), home, "" if index else told)
        if then != "other":
            break


async def ask_home(chat: Chat) -> str:
    known = await chat.do("known_home", KnownHome())
    if known:
        return known
    answer = await chat.ask("home", OpenChoice(JAKARTA, optional=True))
    return answer if isinstance(answer, str) else ""


async def search(chat: Chat, home: str, told: str) -> str:
    """One look into the list; gives what the person wants then."""
    words = told or await ask_skill(chat)
    found = await chat.do("courses", FindCourses(words, home))
    courses = cast("list[Course]", found["courses"])
    skill = str(found["skill"]) or words
    if not found["is_jakarta"]:
        tell_of_office(chat, home, is_empty=not courses)
    elif not courses:
        chat.say("not_in_list")
    if not courses:
        then = await chat.ask("then", Choice("interested", "other", "no"))
        if then == "interested":
            await leave_interest(chat, home, skill, None)
        return then
    for page in range(0, len(courses), PAGE):
        shown = courses[page : page + PAGE]
        tell_courses(chat, shown)
        more = ("more",) if page + PAGE < len(courses) else ()
        then = await chat.ask(f"choose.{page}", Choice(*NUMBERS[: len(shown)], *more, "other", "no"))
        if then in NUMBERS:
            await leave_interest(chat, home, skill, shown[NUMBERS.index(then)])
        if then != "more":
            return then
    return "no"


async def ask_skill(chat: Chat) -> str:
    """What the person wants to learn, in words; who left a vocational school may name their field instead."""
    skill = await chat.ask("skill", OpenChoice(*SKILLS, "school", optional=True))
    if skill == "school":
        skill = await chat.ask("school_field", OpenChoice(*SCHOOL_FIELDS, optional=True))
    return SCHOOL_FIELDS.get(skill, skill) if isinstance(skill, str) else ""


def tell_of_office(chat: Chat, home: str, *, is_empty: bool) -> None:
    """Jakarta's centres take its residents only; the office of somebody's own region knows what there is."""
    if is_empty:
        chat.say("nothing_there")
    if home:
        chat.say("office_there", place=bare_place(home))
    else:
        chat.say("office_at_home")


def tell_courses(chat: Chat, courses: list[Course]) -> None:
    for number, each in enumerate(courses, start=1):
        chat.say("course", number=number, **each)
    chat.say("ask_first")


async def leave_interest(chat: Chat, home: str, skill: str, course: Course | None) -> None:
    """One tap was enough; what follows only helps the officer, and may be passed over."""
    await chat.do("request", OpenRequest("TRAINING", country="ID"))
    details = {"wish.skill": skill or "?"}
    if course is not None:
        details["wish.course"] = f"{course['name']}, {course['provider']} ({course['code']})"
    await chat.do("details", AddDetails(details, home))
    chat.say("interest_stands")
    await ask_destination(chat)
    await chat.ask("already_can", Text(max_chars=500, optional=True))
    chat.say("what_next")
