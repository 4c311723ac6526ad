"""What the web room's routes find in the application."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

from aiohttp import web

from bot.channels.contract import Channel
from bot.domain.messages import ChannelName
from bot.handlers.turns.chat_sessions import ChatSessions
from bot.handlers.turns.intake import Intake
from bot.texts import Texts
from storage.database import Database


@dataclass(frozen=True, slots=True)
class Front:
    """The parts behind the public routes. zones: the clocks of a country, the main one first."""

    database: Database
    intake: Intake
    channels: Mapping[ChannelName, Channel]
    sessions: ChatSessions
    texts: Texts
    clock: Callable[[], datetime]
    is_secure: bool
    version: str
    zones: Callable[[str | None], Sequence[tzinfo]] = lambda country: (UTC,)


FRONT = web.AppKey("front", Front)
