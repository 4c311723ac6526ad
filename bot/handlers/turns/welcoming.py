"""First contact of people whose own words say which language they speak: they are asked one question less."""

from bot.domain.flow_names import OFFER_FLOW, OFFICER_CHECK_FLOW, RECRUITER_CHECK_FLOW, WELCOME_FLOW
from bot.domain.messages import Choice
from bot.domain.own_words.claimants import gave_secret
from bot.domain.own_words.despair import brings_good_news
from bot.engine.replies import Chosen, Reply
from bot.handlers.turns.conversation import Conversation
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.tokens import command_token

_OF_SWINDLERS = frozenset((OFFICER_CHECK_FLOW, RECRUITER_CHECK_FLOW))  # whoever waits for money waits for no consent
_ENOUGH_WORDS = 3  # known ones; fewer are a greeting or a name


async def welcome(house: House, turn: Turn, conversation: Conversation, *, is_greeted: bool = False) -> None:
    """Greet and ask for consent; for the language only where the words do not tell it. A wish waits below."""
    if turn.wish:
        await conversation.start(OFFER_FLOW, waits=True)
    await conversation.start(WELCOME_FLOW)
    is_known = bool(turn.situation.tickets)  # else the number may be another's by now (THREATS.md T25)
    if is_greeted or is_known:
        greeting = house.texts.render(turn.language, "welcome-greeting")
        turn.lines = [line for line in turn.lines if line != greeting]
    is_answered = bool(set(turn.lines) - {house.texts.render(turn.language, "welcome-greeting")})
    if not is_known and brings_good_news(turn.said):
        turn.lines.append(house.texts.render(turn.language, "welcome-glad"))
    if is_known:
        turn.lines.append(house.texts.render(turn.language, "welcome-not_asked_yet"))
    if _tells_language(turn) and asks_language(conversation):
        await answer_language(turn, conversation, Chosen(turn.language))
        offer_languages(house, turn)
        if turn.wish in _OF_SWINDLERS:
            key = "officer_check-code_given" if gave_secret(turn.said) else "welcome-no_payment"
            turn.lines.append(house.texts.render(turn.language, key))
        if turn.wish and not (is_answered or is_known):
            turn.lines.append(house.texts.render(turn.language, "welcome-next"))


def asks_language(conversation: Conversation) -> bool:
    """Whether the welcome waits for a language."""
    run = conversation.talking
    waiting = conversation.open_question(run) if run is not None else None
    return run is not None and run.flow == WELCOME_FLOW and waiting is not None and waiting.question.key == "language"


async def answer_language(turn: Turn, conversation: Conversation, heard: Reply) -> None:
    """Record the language that was heard; it is not taken for one chosen by hand."""
    run, person = conversation.talking, turn.situation.person
    waiting = conversation.open_question(run) if run is not None else None
    if run is None or waiting is None:
        return
    leaning = person.profile.leaning
    await conversation.answer(run, waiting, heard, is_said=False)
    person.language_chosen, person.profile.leaning = False, leaning


def offer_languages(house: House, turn: Turn) -> None:
    """Put the way to another language under whatever is answered: one tap, for ever."""
    turn.more_choices = (Choice(command_token("language"), house.texts.render(turn.language, "button-language")),)


def _tells_language(turn: Turn) -> bool:
    leaning = turn.situation.person.profile.leaning
    return bool(turn.wish) or (leaning is not None and leaning.words >= _ENOUGH_WORDS)
