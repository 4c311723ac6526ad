"""Where somebody wants to work, asked the same way wherever it matters."""

from bot.domain.registration import FindCountry
from bot.engine.chat import Chat
from bot.engine.fields import Choice, Country

# Where most people go and what the agreements of the ministry name; any other country can be written.
DESTINATIONS = ("KR", "JP", "HK", "TW", "MY", "SG", "DE", "SA")


async def ask_destination(chat: Chat) -> str | None:
    """Ask for a country to work in; `None` when the person does not know, or it was not understood."""
    answer = await chat.ask("destination", Choice(*DESTINATIONS, "another_country", optional=True))
    return await ask_country(chat) if answer == "another_country" else answer


async def ask_country(chat: Chat) -> str | None:
    words = await chat.ask("which_country", Country(optional=True))
    return await chat.do("country", FindCountry(words)) if isinstance(words, str) else None
