"""First contact when all is calm: language, consent, then the menu."""

from datetime import timedelta

from bot.domain.commands import GiveConsent, PutOffConsent, StartFlow
from bot.domain.people import CONSENT_VERSION
from bot.engine.chat import Chat
from bot.engine.fields import Choice
from bot.engine.flow import flow
from bot.flows.blocks import ask_language


@flow("welcome", expires_after=timedelta(days=7))
async def welcome(chat: Chat) -> None:
    """Greet, ask for language and consent; who does not agree may go on all the same."""
    chat.say("greeting")
    await ask_language(chat)

    if await chat.ask("consent", Choice("agree", "not_now")) == "agree":
        await chat.do("consent_given", GiveConsent(CONSENT_VERSION))
    else:
        await chat.do("consent_put_off", PutOffConsent())
        chat.say("without_consent")
    await chat.do("next", StartFlow("menu"))
