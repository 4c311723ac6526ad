"""Takes messages back after a quick exit, on both sides, where the channel can (THREATS.md T1)."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta

from bot.channels.contract import Channel
from bot.channels.telegram import Telegram
from bot.domain.messages import Address, ChannelName
from bot.domain.people import Identity
from bot.errors import SendError
from bot.logs import log
from storage import messages, outbox
from storage.database import Database

_TELEGRAM_ALLOWS = timedelta(hours=47)  # 48 h, less what a slow request takes


class Wiper:
    """Deletes what a Telegram chat shows; WhatsApp cannot, and web chat shows nothing once it is locked."""

    def __init__(
        self, database: Database, channels: Mapping[ChannelName, Channel], clock: Callable[[], datetime]
    ) -> None:
        self._database = database
        self._channels = channels
        self._clock = clock

    async def wipe(self, identities: Sequence[Identity]) -> None:
        """Ask the provider; a refusal is logged, since there is nothing more that could be done."""
        telegram = self._channels.get(ChannelName.TELEGRAM)
        if not isinstance(telegram, Telegram):
            return
        since = self._clock() - _TELEGRAM_ALLOWS
        for identity in identities:
            if identity.channel is not ChannelName.TELEGRAM:
                continue
            async with self._database.reading() as tx:
                ids = await outbox.external_ids(tx, identity.id, since)
                ids += await messages.provider_ids(tx, identity.id, since)
            try:
                await telegram.delete_messages(Address(identity.account, identity.address), ids)
            except SendError as error:
                log.warning("wipe_failed", channel="telegram", code=error.code)
