"""Family line: relatives follow a case by a code, as far as the worker allows; the worker opens and ends it."""

from datetime import timedelta

from bot.domain.commands import NeedsPin, ReadCases
from bot.domain.family import (
    HOW_TO_GET,
    LET_FOLLOW,
    STRANGE,
    WHAT_IS,
    EndFamilyLines,
    FollowCase,
    OpenFamilyLine,
    ReadFollowed,
)
from bot.domain.heard import HEARD, load_heard
from bot.domain.own_words.plainly import family_side, tells_family_side
from bot.engine.chat import Chat
from bot.engine.fields import Choice, Text, Whole
from bot.engine.flow import flow
from bot.engine.told_choice import ToldChoice
from bot.flows.blocks import has_shown_pin, since_answer

CODE_TRIES = 3
SIDE_TRIES = 3
SIDES = ("follow", LET_FOLLOW, "stop")
CODE_CHARS = 200  # with whatever stands around it


@flow("family_line", expires_after=timedelta(hours=1))
async def family_line(chat: Chat) -> None:
    """Ask which side somebody is on; a code tells no more than was allowed with it."""
    heard = load_heard(chat.given(HEARD))
    if heard.code:
        await follow(chat, heard.code)
        return
    match await find_side(chat, heard.kind):
        case "follow":
            await follow(chat)
        case "let_follow":
            await let_follow(chat)
        case "stop":
            if not await chat.do("needs_pin_to_stop", NeedsPin()) or await has_shown_pin(chat):
                ended = await chat.do("end", EndFamilyLines())
                chat.say("ended" if ended else "none_follow")
        case "news":
            await tell_news(chat)
        case "how_to_get":
            chat.say("how_to_get")
            chat.say("if_worried")


async def find_side(chat: Chat, heard: str) -> str:
    """The side somebody is on: as they told it already, as they choose, or in whatever words they tell it there."""
    side = heard
    for index in range(SIDE_TRIES):
        if side == WHAT_IS:
            chat.say("what_it_is")
        elif side == STRANGE:
            chat.say("unknown")
            return HOW_TO_GET
        elif side:
            return side
        key = f"side.{index}" if index else "side"
        said = await chat.ask(key, ToldChoice("follow", LET_FOLLOW, "stop", told=tells_family_side, is_asked=False))
        side = said if said in SIDES else family_side(said)
    return side if side != WHAT_IS else HOW_TO_GET


async def follow(chat: Chat, given: str = "") -> None:
    """Take a code and tell what it allows. given: one that stood among the words that led here."""
    if given:
        told = await chat.do("follow.given", FollowCase(given))
        tell(chat, told)
        if told["verdict"] != "unknown":
            return
    else:
        for told in await chat.do("followed", ReadFollowed()):
            tell(chat, told)
    for index in range(CODE_TRIES):
        code = await chat.ask(f"code.{index}", Text(max_chars=CODE_CHARS, private=True, optional=True))
        if code is None:
            break
        if isinstance(code, str):
            told = await chat.do(since_answer(chat, f"follow.{index}"), FollowCase(code))
            tell(chat, told)
            if told["verdict"] != "unknown":
                return
        else:
            chat.say("unknown")
    chat.say("write_to_us")


async def tell_news(chat: Chat) -> None:
    """Whoever follows and asks whether somebody is well, or where, hears what is allowed, and why no more."""
    for told in await chat.do("news", ReadFollowed()):
        tell(chat, told)
    chat.say("no_more")


def tell(chat: Chat, told: dict[str, str]) -> None:
    """The least is: the case is there, it is worked on, and when to expect news."""
    if told["verdict"] != "told":
        chat.say("slowed" if told["verdict"] == "slowed" else "unknown")
        return
    if told["scope"] == "minimum":
        chat.say("minimum")
    else:
        chat.say("progress", state=told["state"])
        if told.get("done"):
            chat.say("way_done", steps=told["done"])
        if told.get("doing"):
            chat.say("way_doing", step=told["doing"])
    chat.say("news_by", date=told["news"])


async def let_follow(chat: Chat) -> None:
    """Whoever holds the phone may not open a case to others: only the PIN may."""
    if await chat.do("needs_pin", NeedsPin()) and not await has_shown_pin(chat):
        return
    cases = [case for case in await chat.do("cases", ReadCases()) if case["state"] != "closed"]
    if not cases:
        chat.say("no_cases")
        return
    number = 1
    if len(cases) > 1:
        for case in cases:
            chat.say("case_line", reference=case["reference"], updated=case["updated"])
        number = await chat.ask("which", Whole(1, len(cases)))
    scope = await chat.ask("scope", Choice("progress", "minimum", "nothing"))
    if scope == "nothing":
        chat.say("none_follow")
        return
    code = await chat.do("open", OpenFamilyLine(cases[number - 1]["reference"], scope))
    if code:
        chat.say("your_code", code=code)
