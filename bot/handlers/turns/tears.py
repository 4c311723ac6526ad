"""Hears who sends nothing but tears, fear or one word of hunger: a question in few words, and the way to help."""

from bot.domain.answers import is_asking
from bot.domain.messages import Choice, Said
from bot.domain.own_words.despair import denies_wish_to_die, is_only_tears, says_fine
from bot.domain.own_words.pleas import is_only_hunger, is_surely_hunger
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.ticketing import ticket_of
from bot.handlers.turns.tokens import command_token
from bot.handlers.turns.understanding import INNOCENT

_LEAST_TOLD = 2  # words


def weeps(turn: Turn) -> bool:
    """Whether a message only says that a heart is heavy, or not set on dying; a ticket's are for its officer."""
    content = turn.inbound.content
    if not isinstance(content, Said) or not _is_heavy(content.text):
        return False
    return ticket_of(turn) is None and not any(run.flow in INNOCENT for run in turn.situation.runs)


async def has_just_wept(turn: Turn) -> bool:
    """Whether "help" was typed right after tears, before anything is reported: then it is a cry, and no question."""
    if not isinstance(turn.inbound.content, Said) or turn.situation.reports:
        return False
    return any(_is_heavy(each.text) for each in await turn.said_lately())


async def goes_on(turn: Turn) -> bool:
    """Whether somebody tells what we asked for when they wept or were afraid; neither "ga papa" nor a wish."""
    content = turn.inbound.content
    if not isinstance(content, Said) or turn.wish or turn.situation.reports or says_fine(content.text):
        return False
    is_telling = len(content.text.split()) >= _LEAST_TOLD and not is_asking(content.text)
    return is_telling and any(map(_is_heavy, await turn.said_just_now()))


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


def _is_heavy(words: str) -> bool:
    return is_only_tears(words) or denies_wish_to_die(words)
