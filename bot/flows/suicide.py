"""Suicide: whoever does not want to live any more is met with few, careful words and asked only what helps."""

from collections.abc import Mapping
from datetime import timedelta

from bot.domain.commands import (
    DANGER,
    LIFELINE,
    AskForReview,
    FindNumbers,
    OpenTicket,
    RaiseTicket,
    ReadLimit,
    SetCountry,
)
from bot.domain.heard import HEARD, HURT, load_heard
from bot.engine.chat import Chat
from bot.engine.fields import Evidence, Place, YesNo
from bot.engine.flow import flow
from bot.engine.open_choice import OpenChoice
from bot.flows.blocks import (
    MOST_REPEATED,
    Numbers,
    ask_safe_contact,
    ask_still_there,
    find_country,
    known_place,
    say_numbers,
    tell_numbers,
)
from bot.flows.sos import FALSE_ALARM

LONGEST_ANSWER = 4_096
STORY_WORDS = 4  # who writes as many tells something


@flow("suicide", expires_after=timedelta(days=30))
async def suicide(chat: Chat) -> None:
    """An officer is called first; nothing is promised, and no number shown but what the catalogue confirms there."""
    await chat.do("ticket", OpenTicket("SUICIDAL", "critical"))
    heard = load_heard(chat.given(HEARD))
    told = await chat.do("place_told", SetCountry(heard.place)) if heard.place else None
    chat.say("heard")

    if heard.kind == HURT:
        await help_hurt(chat, told, heard.kind)
        return
    known = known_place(await tell_lifeline(chat, told))

    # Any words are an answer: nobody in despair is told to choose from a list.
    hurt = await chat.ask("hurt_yourself", OpenChoice("yes", "no", FALSE_ALARM, max_chars=LONGEST_ANSWER, private=True))
    if hurt == FALSE_ALARM:
        await chat.do("taken_back", AskForReview("duress"))
        chat.say("false-alarm-taken-back")
        return
    if hurt == "yes":
        await help_hurt(chat, told, heard.kind, known)
        return
    if isinstance(hurt, str) and len(hurt.split()) >= STORY_WORDS:
        chat.say("hear_first")

    if told is None:
        country = await ask_country(chat, known)
        if country is not None and country != code_of(known):
            await tell_lifeline(chat, country)

    near = await chat.ask("somebody_near", YesNo(optional=True))
    chat.say("be_together" if near else "step_away")
    if await chat.ask("what_happened", Evidence(optional=True)) is not None:
        chat.say("hear_story")
    await ask_safe_contact(chat, "reach_safely")
    minutes = await chat.do("limit", ReadLimit())
    chat.say("what_next", minutes=minutes)


async def help_hurt(chat: Chat, told: str | None, is_short: str, known: Mapping[str, str] | None = None) -> None:
    """Who has hurt themselves needs an ambulance before anything else, and is asked little more than where.

    told: the country, where the first words named it. known: the one from before, where it was looked for already.
    is_short: empty in runs that began before it was asked so little.
    """
    await chat.do("raise_hurt", RaiseTicket("critical", "SICK"))
    chat.say("call_for_help")
    numbers = await tell_numbers(chat, told)
    if "hurt_yourself" not in chat.answers:
        known = known_place(numbers)

    country = await ask_country(chat, known)
    if country is not None and country not in (told, code_of(known)):
        numbers = await tell_numbers(chat, country)

    near = await chat.ask("somebody_near", YesNo(optional=True))
    chat.say("stay_together" if near else "go_to_others")
    say_numbers(chat, numbers[:MOST_REPEATED])
    await chat.ask("what_happened", Evidence(optional=True))
    if not is_short:
        await ask_safe_contact(chat, "reach_safely")
    chat.say("call_first")
    say_numbers(chat, numbers[:MOST_REPEATED])


async def ask_country(chat: Chat, known: Mapping[str, str] | None) -> str | None:
    """Ask where they are; who told it before only whether they are still there."""
    if known is not None:
        return await ask_still_there(chat, known)
    return await find_country(chat, await chat.ask("where_now", Place(optional=True)))


def code_of(known: Mapping[str, str] | None) -> str | None:
    return known["country"] if known is not None else None


async def tell_lifeline(chat: Chat, country: str | None) -> Numbers:
    """Say whom to talk to in the country, or in the one known from before; where nobody can be, whom to call."""
    found = await chat.do(f"lifeline.{country or 'known'}", FindNumbers(country, LIFELINE))
    if found:
        chat.say("numbers_if_worse" if found[0].get("kind") == DANGER else "lifeline")
    say_numbers(chat, found)
    return found
