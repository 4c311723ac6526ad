"""Fetches what people sent in the background: checked by content, images written anew, originals kept as evidence."""

import asyncio
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

from bot.channels.contract import Channel, Fetched
from bot.domain.messages import ChannelName, MediaKind
from bot.errors import FetchFailed
from bot.jobs.images import clean_image, find_type
from bot.logs import log
from storage import files
from storage.database import Database
from storage.files import WaitingFile, retry_delay

MAX_BYTES = 20 * 1024 * 1024
SPOKEN = frozenset((MediaKind.VOICE, MediaKind.AUDIO))
_MAX_TRIES = 8
_AT_ONCE = 4
_SWEEP_S = 5.0
_HOLD = timedelta(minutes=5)


class MediaJob:
    """One per process; images are decoded two at a time outside the loop (THREATS.md F19)."""

    def __init__(
        self,
        database: Database,
        channels: Mapping[ChannelName, Channel],
        clock: Callable[[], datetime],
        *,
        writes_down: bool = False,
    ) -> None:
        """writes_down: voice notes wait for `TranscriptJob` once they are here."""
        self._database = database
        self._writes_down = writes_down
        self._channels = channels
        self._clock = clock
        self._stopping = asyncio.Event()
        self._threads = ThreadPoolExecutor(2, "images")

    async def run(self) -> None:
        with self._database.signals.listening("files") as listener:
            while not self._stopping.is_set():
                try:
                    found = await self.work_off()
                except Exception as error:
                    log.exception("media_failed", error=type(error).__name__)
                    found = 0
                if not found:
                    await listener.wait(_SWEEP_S)
        self._threads.shutdown(wait=False, cancel_futures=True)

    def stop(self) -> None:
        self._stopping.set()
        self._database.signals.wake("files")

    async def work_off(self) -> int:
        """Fetch a few files that are due; 0 when there are none."""
        now = self._clock()
        async with self._database.reading() as tx:
            if not await files.has_due(tx, now):
                return 0
        async with self._database.transaction() as tx:
            due = await files.lease(tx, now, now + _HOLD, _AT_ONCE)
        await asyncio.gather(*(self._fetch(file) for file in due))
        return len(due)

    async def _fetch(self, file: WaitingFile) -> None:
        channel = self._channels.get(file.channel)
        try:
            if channel is None:
                raise FetchFailed("the channel is off", retry=True)
            fetched = await channel.fetch(file.media)
        except FetchFailed as error:
            await self._try_again(file, error)
            return
        except Exception as error:  # a channel's bug: this file waits, the others are fetched
            log.exception("fetch_broke", file_id=file.id, error=type(error).__name__)
            await self._try_again(file, FetchFailed(type(error).__name__, retry=True))
            return
        await self._keep(file, fetched)

    async def _keep(self, file: WaitingFile, fetched: Fetched) -> None:
        found = find_type(fetched.body)
        if found is None or len(fetched.body) > MAX_BYTES:
            async with self._database.transaction() as tx:
                await files.give_up(tx, file, "refused", "type" if found is None else "size")
            return
        shown: bytes | None = None
        if found.startswith("image/"):
            loop = asyncio.get_running_loop()
            shown = await loop.run_in_executor(self._threads, clean_image, fetched.body)
            if shown is None:
                async with self._database.transaction() as tx:
                    await files.give_up(tx, file, "refused", "image")
                return
        mime = "image/jpeg" if shown is not None else found
        async with self._database.transaction() as tx:
            await files.keep(
                tx, file, shown, fetched.body, mime, self._clock(), is_written_down=self._speaks(file, mime)
            )
        log.info("file_kept", file_id=file.id, kind=file.media.kind.value)

    def _speaks(self, file: WaitingFile, mime: str) -> bool:
        return self._writes_down and file.media.kind in SPOKEN and mime.startswith(("audio/", "video/"))

    async def _try_again(self, file: WaitingFile, error: FetchFailed) -> None:
        log.warning("fetch_failed", file_id=file.id, attempt=file.tries + 1)
        async with self._database.transaction() as tx:
            if not error.retry or file.tries + 1 >= _MAX_TRIES:
                await files.give_up(tx, file, "failed", "not fetched")
            else:
                await files.retry_at(tx, file.id, self._clock() + retry_delay(file.tries))
