"""Tells Telegram the bot's neutral name and commands, in every language there is (THREATS.md T1)."""

from bot.channels.telegram import Telegram
from bot.errors import SendError
from bot.logs import log
from bot.texts import DEFAULT_LANGUAGE, Texts

COMMANDS = ("start", "sos", "menu", "language", "help", "exit")


async def introduce(telegram: Telegram, texts: Texts) -> None:
    """Set name, description and command menu; trouble is logged, as a chat works without them."""
    # Telegram knows languages by two letters only; all others see the words without a language.
    named = [language for language in texts.languages if len(language) == 2]
    registration = await telegram.registration()
    for words, language in ((DEFAULT_LANGUAGE, None), *((each, each) for each in named)):
        menu = {name: texts.render(words, f"command-{name}") for name in COMMANDS}
        try:
            await registration.set_commands(menu, language)
            await registration.set_names(texts.render(words, "bot-name"), texts.render(words, "bot-about"), language)
        except SendError as error:
            log.warning("introduction_failed", channel=telegram.name.value, code=error.code)
