"""Training: where somebody can learn what they want to within four taps, and their interest left with one more."""

from collections.abc import Mapping
from datetime import timedelta
from typing import cast

from bot.domain.answers import is_asking
from bot.domain.catalogue.conditions import school_in, tells_only_age
from bot.domain.catalogue.courses import FindCourses, KnownHome
from bot.domain.catalogue.home_places import home_named
from bot.domain.catalogue.words import denied_in, plain_words
from bot.domain.commands import OpenRequest
from bot.domain.details import AddDetails
from bot.domain.heard import HEARD, Heard, load_heard
from bot.domain.provinces import bare_place, home_told, names_place, place_in
from bot.domain.trades import names_skill
from bot.engine.chat import Chat
from bot.engine.fields import Text
from bot.engine.flow import flow
from bot.engine.open_choice import OpenChoice
from bot.engine.told_choice import ToldChoice
from bot.flows.placement import ask_destination

MOST_SEARCHES = 10
LONGEST_TOWN = 4  # words; in more than that it is told in passing
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
VOCATIONAL = ("SMK", "STM")  # named without a field
NUMBERS = ("first", "second")
MOST_QUESTIONS = 3
Course = Mapping[str, str]


@flow("training", expires_after=timedelta(days=7))
async def training(chat: Chat) -> None:
    """Ask where the person lives, since each region trains its own people, then look up what they want to learn."""
    heard = load_heard(chat.given(HEARD))
    home, also = await ask_home(chat, heard)
    # Who named it in their first words is not asked again; of two wishes one comes after the other.
    wishes = [*heard.kind.split(", "), *also] if heard.anew and heard.kind else [heard.kind, *also]
    for asked in heard.asks.split():  # answered before what there is, since it may decide
        chat.say(f"asked_{asked}")
    words, where, shown_for, then = wishes.pop(0), home, "", ""
    for index in range(MOST_SEARCHES):
        part = chat.part(f"search.{index}")
        words = words or await ask_skill(part, "" if index or heard.school not in VOCATIONAL else heard.school)
        then = await search(part, home, where, words, wishes, tells_office=index == 0 or where != shown_for)
        shown_for = where
        if names_place(then) or home_named(then):
            where = home_told(then) or place_in(then)  # the same once more, for there
        elif then == "other":
            words = ""
        elif names_skill(then):
            words = then
        elif wishes:
            words = wishes.pop(0)
            part.say("next_wish", skill=words)
        else:
            break
    if then == "no":
        chat.say("good_luck")


async def ask_home(chat: Chat, heard: Heard) -> tuple[str, list[str]]:
    """Where somebody lives, and what else they want to learn where they say that instead: "sama bahasa jepang juga"."""
    known = heard.home or await chat.do("known_home", KnownHome())
    if known:
        return known, []
    also: list[str] = []
    for index in range(MOST_QUESTIONS if heard.anew else 1):
        key = "home" if index == 0 else f"home.{index}"
        answer = await chat.ask(key, OpenChoice(JAKARTA, optional=True, must_name=True))
        if not isinstance(answer, str):
            return "", also
        if not (heard.anew and names_skill(answer) and not home_told(answer)):
            is_long = heard.anew and len(answer.split()) > LONGEST_TOWN
            return (home_told(answer) if is_long else "") or answer, also
        also.append(answer)
    return "", also


async def search(chat: Chat, home: str, where: str, words: str, wishes: list[str], *, tells_office: bool) -> str:
    """One look into the list; gives what the person wants then, or in whose words they name another place."""
    found = await chat.do("courses", FindCourses(words, where))
    courses = cast("list[Course]", found["courses"])
    skill = str(found["skill"]) or words
    if not found["is_jakarta"] and not courses:
        chat.say("nothing_there", skill=skill or "none", place=bare_place(where) or "none")
    elif not courses:
        chat.say("not_in_list")
    if not found["is_jakarta"] and tells_office:
        tell_of_office(chat, where)
    if courses and found.get("is_elsewhere"):
        chat.say("only_elsewhere", place=bare_place(where) or "none")
    if not courses:
        then = await ask_choice(chat, "then", wishes, "interested", "other", "no")
        if then == "interested":
            await leave_interest(chat, home, skill, None)
        return then
    for page in range(0, len(courses), PAGE):
        shown = courses[page : page + PAGE]
        tell_courses(chat, shown)
        more = ("more",) if page + PAGE < len(courses) else ()
        then = await ask_choice(chat, f"choose.{page}", wishes, *NUMBERS[: len(shown)], *more, "other", "no")
        if then in NUMBERS:
            await leave_interest(chat, home, skill, shown[NUMBERS.index(then)])
        if then != "more":
            return then
    return "no"


async def ask_choice(chat: Chat, key: str, wishes: list[str], *codes: str) -> str:
    """A choice, or words that name another place; any other question goes to a training officer.

    wishes: what was to come next; "jangan jepang" takes it off.
    """
    for index in range(MOST_QUESTIONS):
        asked = key if index == 0 else f"{key}.{index}"
        said = await chat.ask(asked, ToldChoice(*codes, told=names_wish))
        is_wish = names_skill(said) and not is_asking(said)
        if tells_only_age(said):
            chat.say("asked_age")
            continue
        if said in codes or names_place(said) or home_named(said) or is_wish:
            return said
        if dropped := [] if is_asking(said) else [wish for wish in wishes if is_denied(wish, said)]:
            wishes[:] = [wish for wish in wishes if wish not in dropped]
            chat.say("wish_dropped", skill=", ".join(dropped))
            continue
        await chat.do(f"forward.{asked}", OpenRequest("TRAINING", country="ID"))
        chat.say("forwarded")
    return "no"


def names_wish(words: str) -> bool:
    is_place = names_place(words) or bool(home_named(words) or denied_in(words))
    return is_place or tells_only_age(words) or names_skill(words)


def is_denied(wish: str, words: str) -> bool:
    """Whether words say that something to learn is not wanted after all, by a part of its name."""
    return bool(set(denied_in(words).split()) & set(plain_words(wish).split()))


def is_only_place(words: str) -> bool:
    return (names_place(words) or bool(home_named(words))) and not names_skill(words)


async def ask_skill(chat: Chat, school: str) -> str:
    """What the person wants to learn, in words; who left a vocational school may name their field instead."""
    skill: object = school or await chat.ask("skill", OpenChoice(*SKILLS, "school", optional=True, must_name=True))
    if isinstance(skill, str) and not school and is_only_place(skill):  # where, once more, and not what
        skill = await chat.ask("skill.1", OpenChoice(*SKILLS, "school", optional=True, must_name=True))
    if skill == "school" or (isinstance(skill, str) and school_in(skill) in VOCATIONAL):
        skill = await chat.ask("school_field", OpenChoice(*SCHOOL_FIELDS, optional=True, must_name=True))
    return SCHOOL_FIELDS.get(skill, skill) if isinstance(skill, str) else ""


def tell_of_office(chat: Chat, where: str) -> None:
    """Jakarta's centres take its residents only; the office of somebody's own region knows what there is."""
    if where:
        chat.say("office_there", place=bare_place(where))
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
