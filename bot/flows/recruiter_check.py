"""Recruiter check: what our list, earlier reports and the signs of danger say about an offer; never a verdict."""

from datetime import timedelta

from bot.domain.answers import is_asking
from bot.domain.commands import OpenRequest, OpenTicket, RaiseTicket
from bot.domain.details import AddDetails
from bot.domain.heard import HEARD, load_heard
from bot.domain.own_words.offers import (
    PAID,
    account_in,
    has_paid,
    money_in,
    names_offerer,
    numbers_said,
    offer_in,
    offerer_in,
    points_back,
    signs_in,
    tells_of_money,
    tells_of_offer,
    tells_of_signs,
)
from bot.domain.recruiters import DANGER_SIGNS, LookUpRecruiter, ReadRedFlags, how_many, urgency_of
from bot.domain.rights import KnownCountry
from bot.engine.chat import Chat
from bot.engine.fields import Choice, Evidence, Text
from bot.engine.flow import flow
from bot.engine.told_choice import ToldChoice
from bot.flows.blocks import ask_safe_contact, ask_where, since_answer, tell_numbers

CATEGORY = "RECRUITER_CHECK"
FRAUD = "JOB_FRAUD"
TRAFFICKING = "TPPO"
MONEY = ("private", "company", "no", "unknown")
THEN = ("signs", "report", "done")
MOST_QUESTIONS = 4


@flow("recruiter_check", expires_after=timedelta(days=7))
async def recruiter_check(chat: Chat) -> None:
    """Say four things apart, each with what is not known, then walk the signs and offer a report."""
    heard = load_heard(chat.given(HEARD))
    if heard.account == "private":
        chat.say("money-is-private")  # before anything is looked up
    if heard.account == PAID:
        chat.say("paid")
    if heard.kind:
        chat.say("heard", what=", ".join(filter(None, (heard.kind, heard.sum))))
    told = await tell_signs(chat, "told_signs", heard.signs.split(), [])
    words = heard.kind or await ask_who(chat)
    if words is not None:
        known = heard.account or account_in(words) or ("asked" if heard.sum else "")
        money, words = (known, words) if known else await ask_money(chat, words)
        told += await look_up(chat, "look", words, known=told)
        if heard.account not in ("private", PAID):
            chat.say(f"money-is-{money}")
    then = await ask_then(chat)

    signs = told
    if then == "signs":
        signs, is_danger = await walk_signs(chat, told)
        if is_danger:
            await go_on_in_danger(chat, signs)
            return
        chat.say(f"signs-{how_many([sign['severity'] for sign in signs])}")
        then = await chat.ask("after_signs", Choice("report", "done"))

    if then == "report":
        await report(chat, signs)
        return
    if words is not None:
        await chat.do("request", OpenRequest(CATEGORY))
        await note(chat, signs)
    chat.say("look_yourself")


async def ask_who(chat: Chat) -> str | None:
    """The words to look up; a picture is kept, but somebody has to write down what stands on it."""
    asked = await chat.ask("recruiter", Evidence(optional=True))
    if asked is None:
        return None
    is_earlier = asked.text is not None and points_back(asked.text)
    if not asked.files and not is_earlier:
        return asked.text
    written = await chat.ask("recruiter_written", Text(max_chars=500, private=True, optional=True))
    words = [each for each in (asked.text, written) if isinstance(each, str) and not points_back(each)]
    return "\n".join(words)


async def ask_money(chat: Chat, words: str) -> tuple[str, str]:
    """Whether money is wanted, and on whose account; in one's own words too. Who is named instead is looked up too."""
    for index in range(MOST_QUESTIONS):
        said = await chat.ask("money" if index == 0 else f"money.{index}", ToldChoice(*MONEY, told=tells_of_offer))
        if said in MONEY:
            return said, words
        if tells_of_money(said) or is_asking(said):
            break
        words = f"{words}\n{said}"
    if has_paid(said):
        chat.say("paid")
    money = money_in(said)
    if money == "unpaid":
        chat.say("unpaid")
    return money if money in MONEY or money == "asked" else "unknown", words


async def ask_then(chat: Chat) -> str:
    """What comes next; another company or number is looked up, and any other question goes to an officer."""
    for index in range(MOST_QUESTIONS):
        said = await chat.ask("then" if index == 0 else f"then.{index}", ToldChoice(*THEN, told=names_offerer))
        if said in THEN:
            return said
        money = "" if is_asking(said) else money_in(said)
        if has_paid(said):
            chat.say("paid")
        elif offerer_in(said):
            await look_up(chat, f"look.{index}", offerer_in(said), is_first=False)
            if account_in(said):
                chat.say(f"money-is-{account_in(said)}")
        elif money:
            chat.say("unpaid" if money == "unpaid" else f"money-is-{money}")
        else:
            await chat.do(f"forward.{index}", OpenRequest(CATEGORY))
            chat.say("forwarded")
    return "done"


async def look_up(
    chat: Chat, key: str, words: str, *, is_first: bool = True, known: list[dict[str, str]] | None = None
) -> list[dict[str, str]]:
    """Say what is known of a company or a number; gives the signs of danger that the words show, said first."""
    if numbers_said(words):
        chat.say("checked", what=offer_in([words]))
    found = await chat.do(since_answer(chat, key), LookUpRecruiter(words))
    shown = await tell_signs(chat, f"{key}_signs", found.get("signs", "").split(), known or [])
    tell(chat, found, is_first=is_first)
    return shown


async def tell_signs(chat: Chat, key: str, codes: list[str], known: list[dict[str, str]]) -> list[dict[str, str]]:
    """Say of each sign that was told, and not said yet, what the catalogue advises; gives those signs."""
    missing = set(codes) - {sign["code"] for sign in known}
    if not missing:
        return []
    signs = [sign for sign in await chat.do(since_answer(chat, key), ReadRedFlags()) if sign["code"] in missing]
    for sign in signs:
        chat.say("told_sign", label=sign["label"], advice=sign["advice"], date=sign["date"])
    return signs


def tell(chat: Chat, found: dict[str, str], *, is_first: bool) -> None:
    """The list, the number, earlier reports: each on its own, so that one good answer hides no other."""
    company = {"company": found["company"], "date": found["date"]}
    match found["list"]:
        case "listed":
            chat.say("list-listed", licence=found["licence"], **company)
            if found["state"] in ("suspended", "revoked", "unknown"):
                chat.say(f"state-{found['state']}")
            if found["until"]:
                chat.say("list-until", until=found["until"])
        case "similar":
            chat.say("list-similar", **company)
        case "missing":
            chat.say("list-missing", date=found["date"])
        case "none" | "no_name" as nothing if is_first:  # said once
            chat.say(f"list-{nothing}")
    if found["number"] in ("belongs", "stranger", "unknown"):
        chat.say(f"number-{found['number']}", company=found["whose"] or found["company"])
    if found["reported"] in ("yes", "no"):
        chat.say(f"reported-{found['reported']}")


async def walk_signs(chat: Chat, told: list[dict[str, str]]) -> tuple[list[dict[str, str]], bool]:
    """Ask about one sign after the other, the worst first; gives those seen, and whether it stopped at danger.

    Nobody is asked for a sign that they told.
    """
    seen = list(told)
    known = {sign["code"] for sign in told}
    left = [sign for sign in await chat.do("signs", ReadRedFlags()) if sign["code"] not in known]
    index = -1
    chat.say("signs-begin")
    while left:
        sign, index = left.pop(0), index + 1
        chat.say("sign_of", label=sign["label"])
        answer = await chat.ask(f"sign.{index}", ToldChoice("yes", "no", "unknown", "enough", told=tells_of_signs))
        if answer == "enough":
            break
        if answer not in ("yes", "no", "unknown"):
            told_now = await tell_signs(chat, f"sign_told.{index}", list(signs_in([answer])), seen)
            left = [each for each in left if each not in told_now]
            seen += told_now
            if not told_now:
                chat.say("sign_noted")
        if answer == "yes":
            seen.append(sign)
            if sign["code"] in DANGER_SIGNS:
                return seen, True
            chat.say("advice", advice=sign["advice"], date=sign["date"])
    return seen, False


async def note(chat: Chat, signs: list[dict[str, str]], where: str = "") -> None:
    if signs:
        await chat.do("seen", AddDetails({"signs.seen": "; ".join(sign["label"] for sign in signs)}, where))


async def go_on_in_danger(chat: Chat, signs: list[dict[str, str]]) -> None:
    """Whose papers are taken, or who is kept in a house, is not checking an offer any more."""
    await chat.do("ticket", OpenTicket(TRAFFICKING, "critical"))
    await note(chat, signs)
    chat.say("danger_found", label=signs[-1]["label"])
    chat.say("report_stands")
    await tell_numbers(chat, await chat.do("known", KnownCountry()))
    await ask_where(chat)
    await ask_safe_contact(chat, "reach_safely")
    chat.say("what_next")


async def report(chat: Chat, signs: list[dict[str, str]]) -> None:
    """A quiet report: officers look into it, nobody who is named hears who wrote."""
    identity = await chat.ask("identity", Choice("quiet", "anonymous", "back_out", unheard="quiet"))
    if identity == "back_out":
        chat.say("look_yourself")
        return
    await chat.do("request", OpenRequest(CATEGORY))
    await chat.do("report", RaiseTicket(urgency_of([sign["severity"] for sign in signs]), FRAUD))
    chat.say("reported")
    await chat.ask("recruiter_more", Evidence(optional=True))
    province = await chat.ask("home_province", Text(max_chars=80, optional=True))
    await note(chat, signs, province if isinstance(province, str) else "")
    chat.say("what_next")
