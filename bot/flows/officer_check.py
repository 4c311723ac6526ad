"""Is this officer real: a number, a word an officer gave, an impostor reported in two taps, warnings by country."""

from datetime import timedelta

from bot.domain.commands import OpenRequest, RaiseTicket
from bot.domain.heard import HEARD, load_heard
from bot.domain.officer_words import ConfirmWord, LookUpOfficer, ReadWarnings
from bot.domain.own_words.claimants import advice_in, claimant_in, word_given
from bot.engine.chat import Chat
from bot.engine.fields import Choice, Country, Evidence, FileAnswer, Text
from bot.engine.flow import flow
from bot.engine.open_choice import ChoiceOrNumber
from bot.flows.blocks import read_country, since_answer

CATEGORY = "IMPOSTOR"
GIVEN = "given"  # a code or a PIN, to one who is nobody yet
PAPERS = "papers"  # of what is asked: whether a picture of papers may be sent
HARM_DONE = frozenset(("paid", "papers_given", "code_given"))  # who gave something already is sent back to nobody
WORD_TRIES = 3
MOST_TOLD = 6  # names, numbers and accounts of one impostor, one after the other


@flow("officer_check", expires_after=timedelta(days=3))
async def officer_check(chat: Chat) -> None:
    """Say first what no officer ever asks for, then help to find out who somebody is.

    Who has already told of somebody is asked nothing of that again.
    """
    heard = load_heard(chat.given(HEARD))
    chat.say("never_ask")
    if GIVEN in heard.asks:
        chat.say("code_given")
    if PAPERS in heard.asks:
        chat.say("papers_wait")
    if heard.kind or heard.sum:
        chat.say("heard", what=", ".join(filter(None, (heard.kind, heard.sum))))
        await look_up(chat, heard.kind or await ask_who(chat), asks_money=bool(heard.sum))
        return
    match await chat.ask("what", ChoiceOrNumber("number", "word", "report", "warnings")):
        case "number":
            await look_up(chat, await ask_who(chat))
        case "word":
            await confirm(chat)
        case "report":
            await report(chat, await chat.ask("impostor", Evidence(optional=True)) is not None)
        case "warnings":
            await warn(chat)
        case told:
            await look_up(chat, told)


async def ask_who(chat: Chat) -> str | FileAnswer | None:
    return await chat.ask("impostor", Text(max_chars=500, private=True, optional=True))


async def look_up(chat: Chat, asked: str | FileAnswer | None, *, asks_money: bool = False) -> None:
    """A number that is published is told with its date; of any other nothing is promised, and money says enough."""
    if not isinstance(asked, str):
        chat.say("ask_for_word")
        return
    then = asked
    for index in range(MOST_TOLD):
        if index and word_given(then):
            if await tell_of_word(chat, f"word_told.{index}", word_given(then)) == "right":
                return
        elif (advice := advice_in(then)) and (index or advice in HARM_DONE) and not claimant_in([then]):
            chat.say(advice)
        else:
            await tell_known(chat, then, asks_money=asks_money)
        if index == 0 and advice_in(then) not in HARM_DONE:
            chat.say("ask_for_word")
        then = await chat.ask(f"then.{index}" if index else "then", ChoiceOrNumber("report", "done"))
        if then in ("report", "done"):
            break
    if then == "done":
        chat.say("careful")
    else:
        await report(chat, True)


async def tell_known(chat: Chat, told: str, *, asks_money: bool) -> None:
    found = await chat.do(since_answer(chat, "look"), LookUpOfficer(told))
    match found["number"]:
        case "unknown" | "none" if asks_money:
            chat.say("asks_money")
        case "published":
            chat.say("number-published", name=found["name"], date=found["date"])
        case "unknown" | "none" as how:
            chat.say(f"number-{how}")
    if found["reported"] == "yes":
        chat.say("reported-yes")


async def confirm(chat: Chat) -> None:
    """The word comes from the officer's screen and is known to the bot alone; a wrong one is a reason to report."""
    for index in range(WORD_TRIES):
        word = await chat.ask(f"word.{index}", Text(max_chars=60, private=True, optional=True))
        if not isinstance(word, str):
            break
        if await tell_of_word(chat, f"confirm.{index}", word) == "right":
            return
    if await chat.ask("wrong_then", Choice("report", "done")) == "report":
        await report(chat, await chat.ask("impostor", Evidence(optional=True)) is not None)
    else:
        chat.say("careful")


async def tell_of_word(chat: Chat, key: str, word: str) -> str:
    told = await chat.do(since_answer(chat, key), ConfirmWord(word))
    if told["verdict"] == "right":
        chat.say("word-right", officer=told["officer"], agency=told["agency"])
    else:
        chat.say("word-wrong" if told["verdict"] == "wrong" else "word-none")
    return told["verdict"]


async def report(chat: Chat, is_known: bool) -> None:
    """The report stands as soon as there is something to look into; the rest may be skipped."""
    if not is_known:
        chat.say("careful")
        return
    await chat.do("request", OpenRequest(CATEGORY))
    await chat.do("report", RaiseTicket("high", CATEGORY))
    chat.say("impostor-reported")
    if not load_heard(chat.given(HEARD)).sum:
        await chat.ask("wanted", Choice("money", "papers", "code", "come_along", "other", optional=True))
    await chat.ask("impostor_more", Evidence(optional=True))
    chat.say("what_next")


async def warn(chat: Chat) -> None:
    """Warnings of one country, each with the date of its source."""
    country = await read_country(chat, await chat.ask("country", Country(optional=True)))
    warnings = await chat.do("warnings", ReadWarnings(country))
    for warning in warnings:
        chat.say("warning", text=warning["text"], date=warning["date"])
    if not warnings:
        chat.say("no_warnings")
    chat.say("careful")
