"""Hears who sends nothing but tears, or one word of hunger: a question in few words, and the way to help."""

from bot.domain.messages import Choice, Said
from bot.domain.own_words.despair import is_only_tears
from bot.domain.own_words.pleas import is_only_hunger, is_surely_hunger
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.ticketing import ticket_of
from bot.handlers.turns.tokens import command_token
from bot.handlers.turns.understanding import INNOCENT


def weeps(turn: Turn) -> bool:
    """Whether a message says nothing but that somebody cries; what belongs to a ticket is for its officer."""
    content = turn.inbound.content
    if not isinstance(content, Said) or not is_only_tears(content.text):
        return False
    return ticket_of(turn) is None and not any(run.flow in INNOCENT for run in turn.situation.runs)


async def has_just_wept(turn: Turn) -> bool:
    """Whether "help" was typed right after tears, before anything is reported: then it is a cry, and no question."""
    if not isinstance(turn.inbound.content, Said) or turn.situation.reports:
        return False
    return any(is_only_tears(each.text) for each in await turn.said_lately())


async def goes_hungry(turn: Turn, text: str) -> bool:
    """Whether somebody says nothing but that they are hungry: for days, or the same word twice is a cry."""
    if not is_only_hunger(text) or turn.situation.reports:
        return False
    if is_surely_hunger(text):
        return True
    return any(is_only_hunger(each.text) for each in await turn.said_lately())


def meet_tears(house: House, turn: Turn) -> None:
    """Ask how they are, without a list beside it; what was asked before stays open."""
    turn.lines.append(house.texts.render(turn.language, "tears"))
    turn.more_choices = (Choice(command_token("sos"), house.texts.render(turn.language, "menu-choice-sos")),)
