"""The one place that builds things and wires them."""

import asyncio
import secrets
import time
from collections.abc import Mapping, Sequence
from contextlib import AsyncExitStack
from importlib.metadata import PackageNotFoundError, version

import aiohttp
from aiohttp import web

import bot.api
import bot.console
from bot.base import CATALOGUE, LOCALES, Base
from bot.channels.agency_endpoint import AgencyEndpoints
from bot.channels.contract import Channel
from bot.channels.local_transcriber import LocalTranscriber
from bot.channels.pace import Pace, telegram_pace, whatsapp_pace
from bot.channels.telegram import Telegram
from bot.channels.webchat import Webchat
from bot.channels.whatsapp import WhatsApp
from bot.domain.messages import ChannelName
from bot.errors import SendError, WrongSettings
from bot.handlers.administration.catalogue import CatalogueFiles
from bot.handlers.desk.sign_in import SignIn
from bot.handlers.turns.chat_sessions import ChatSessions
from bot.handlers.turns.intake import Intake
from bot.jobs.added_words import AddedWordsJob
from bot.jobs.agency_webhooks import AgencyWebhookJob
from bot.jobs.appointments import AppointmentJob
from bot.jobs.bulk_sends import BulkSendJob, tell_of_call_lists
from bot.jobs.casework import end_sight_of_closed, expire_late_referrals, plan_ways, tell_of_stuck_steps
from bot.jobs.catalogue import CatalogueJob
from bot.jobs.directory import DirectoryJob
from bot.jobs.escalation import EscalationJob
from bot.jobs.indexing import index_tickets
from bot.jobs.intakes import IntakeJob, forget_rosters
from bot.jobs.introduction import introduce
from bot.jobs.linking import link_tickets, tell_of_merged
from bot.jobs.media import MediaJob
from bot.jobs.openings import tell_of_openings
from bot.jobs.outbox import OutboxJob
from bot.jobs.polling import PollingJob
from bot.jobs.snoozes import SnoozeJob
from bot.jobs.timers import TimerJob
from bot.jobs.transcripts import TranscriptJob
from bot.jobs.turns import TurnJob
from bot.jobs.typing_signs import TypingSigns
from bot.jobs.upkeep import Upkeep, check_invariants, copy_keys, delete_old, seal_audit
from bot.jobs.webhook_watch import WebhookWatch
from bot.jobs.wiping import Wiper
from bot.lifetime import Job, calm_collector, end_jobs, only_process, until_stopped
from bot.logs import log
from bot.settings import Settings
from bot.web.keys import Front
from bot.web.server import make_application
from storage import inbox, outbox
from storage.database import Database

_REQUEST_TIMEOUT = aiohttp.ClientTimeout(total=30, sock_connect=5)
_STOP_WITHIN_S = 9.0
_CANCEL_AGAIN_S = 0.5
_SENDING_ENDS_WITHIN_S = 4.0


def own_version() -> str:
    try:
        return version("pulang")
    except PackageNotFoundError:
        return "0.1.0"


def make_channels(settings: Settings, session: aiohttp.ClientSession, database: Database) -> dict[ChannelName, Channel]:
    """The channels that are switched on; web chat always is."""

    async def find_body(digest: bytes) -> bytes | None:
        async with database.reading() as tx:
            return await inbox.find_body(tx, ChannelName.WEBCHAT, digest)

    channels: dict[ChannelName, Channel] = {ChannelName.WEBCHAT: Webchat(find_body)}
    telegram, whatsapp = settings.telegram, settings.whatsapp
    if telegram is not None:
        channels[ChannelName.TELEGRAM] = Telegram(
            session, telegram.token, telegram.webhook_secrets, telegram.api_url, telegram.file_url
        )
    if whatsapp is not None:
        channels[ChannelName.WHATSAPP] = WhatsApp(
            session,
            whatsapp.token,
            whatsapp.phone_number_id,
            whatsapp.app_secrets,
            whatsapp.verify_tokens,
            whatsapp.api_url,
            whatsapp.api_version,
        )
    return channels


def make_paces() -> dict[ChannelName, Pace]:
    return {
        ChannelName.TELEGRAM: telegram_pace(),
        ChannelName.WHATSAPP: whatsapp_pace(),
        ChannelName.WEBCHAT: Pace(burst=1000, interval_s=0.001),
    }


class Server:
    """A running installation: routes, jobs, or both."""

    def __init__(self, settings: Settings, base: Base, *, with_web: bool, with_jobs: bool) -> None:
        self._settings = settings
        self._base = base
        self._with_web = with_web
        self._with_jobs = with_jobs
        self._jobs: list[Job] = []
        self._runner: web.AppRunner | None = None

    async def run(self, stop: asyncio.Event) -> None:
        """Serve until `stop`, then end within ten seconds; nothing acknowledged is lost by that."""
        async with AsyncExitStack() as stack:
            if self._with_jobs:
                stack.enter_context(only_process(self._base.database.path))
            connector = aiohttp.TCPConnector(limit=0, limit_per_host=0, keepalive_timeout=60)
            session = await stack.enter_async_context(
                aiohttp.ClientSession(connector=connector, timeout=_REQUEST_TIMEOUT, trust_env=False)
            )
            channels = make_channels(self._settings, session, self._base.database)
            intake = Intake(self._base.database, self._base.house.clock, self._base.first_look.looks_urgent)
            tasks = [asyncio.create_task(self._base.database.signals.run(), name="signals")]
            stack.push_async_callback(_end_all, tasks)  # before the database closes under them, whatever went wrong
            facts = CatalogueJob(self._base.house, self._base.database, CATALOGUE, self._settings.catalogue_folder)
            tasks.append(asyncio.create_task(facts.run(), name="facts"))  # whoever answers needs them, with jobs or not
            words = AddedWordsJob(self._base.database, self._base.words)
            tasks.append(asyncio.create_task(words.run(), name="words"))
            if self._with_jobs:
                endpoints = AgencyEndpoints(self._settings.webhook_ports)
                stack.push_async_callback(endpoints.close)
                await self._make_jobs(channels, intake, endpoints)
                tasks += [asyncio.create_task(job.run(), name=type(job).__name__) for job in self._jobs]
            if self._with_web:
                await self._open_doors(channels, intake)
            if self._settings.telegram is not None:
                tasks.append(asyncio.create_task(self._look_after_webhook(channels), name="webhook"))
                if self._with_jobs:
                    tasks.append(asyncio.create_task(self._introduce(channels), name="introduce"))
            calm_collector()
            log.info("started", port=self._settings.port, version=own_version(), database=_kind(self._base.database))
            await until_stopped(stop, tasks)
            await self._stop(tasks, intake)

    async def _make_jobs(
        self, channels: dict[ChannelName, Channel], intake: Intake, endpoints: AgencyEndpoints
    ) -> None:
        base, owner = self._base, secrets.randbits(62)
        async with base.database.transaction() as tx:
            if base.database.is_sqlite:
                await outbox.release_leases(tx, base.house.clock())
        self._jobs = [
            *self._talking_jobs(channels, owner),
            *_casework_jobs(base),
            BulkSendJob(base.house, base.database, channels),
            AgencyWebhookJob(base.house, base.database, endpoints, owner),
            _upkeep(base),
        ]
        telegram = channels.get(ChannelName.TELEGRAM)
        if isinstance(telegram, Telegram) and self._settings.public_url is None:
            self._jobs.append(PollingJob(telegram, intake))

    def _talking_jobs(self, channels: dict[ChannelName, Channel], owner: int) -> list[Job]:
        """Who takes what people write, and who sends what they get; `owner` marks what this process holds."""
        base, command = self._base, self._settings.transcribe_command
        sender = OutboxJob(base.house, base.database, channels, make_paces(), owner, time.monotonic)
        splitters = {name: channel.split for name, channel in channels.items()}
        wiper, signs = Wiper(base.database, channels, base.house.clock), TypingSigns(channels, base.house.clock)
        jobs: list[Job] = [
            TurnJob(base.house, base.database, splitters, owner, sender.send, wiper.wipe, signs),
            sender,
            MediaJob(base.database, channels, base.house.clock, writes_down=bool(command)),
        ]
        if command:
            jobs.append(TranscriptJob(base.house, base.database, LocalTranscriber(command)))
        return jobs

    async def _open_doors(self, channels: dict[ChannelName, Channel], intake: Intake) -> None:
        base, settings = self._base, self._settings
        front = Front(
            database=base.database,
            intake=intake,
            channels=channels,
            sessions=ChatSessions(base.database, base.house.clock),
            texts=base.house.texts,
            clock=base.house.clock,
            is_secure=settings.public_url is not None,
            version=own_version(),
            zones=lambda country: base.house.catalogue.zones(country),
        )
        application = make_application(front, settings.trusted_proxies)
        desk = await _make_desk(base, settings, channels)
        bot.console.setup(application, desk)
        bot.api.setup(application, desk)
        self._runner = web.AppRunner(application, access_log=None, handler_cancellation=False, shutdown_timeout=3)
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, settings.host, settings.port, backlog=4096).start()
        except OSError as error:
            taken = f"{settings.host}:{settings.port} cannot be listened on ({error.strerror or error})."
            raise WrongSettings(
                f"{taken} Does another one run there? Choose another with PULANG_PORT, or `demo --port`."
            ) from None

    async def _look_after_webhook(self, channels: dict[ChannelName, Channel]) -> None:
        """Keep it known where updates are pushed; end it where they are fetched: Telegram does one or the other."""
        telegram, base = channels[ChannelName.TELEGRAM], self._base
        if not isinstance(telegram, Telegram):
            return
        url = f"{self._settings.public_url}/webhooks/telegram" if self._settings.public_url else ""
        await WebhookWatch(base.house, base.database, telegram, url).run()

    async def _introduce(self, channels: dict[ChannelName, Channel]) -> None:
        telegram = channels[ChannelName.TELEGRAM]
        if isinstance(telegram, Telegram):
            await introduce(telegram, self._base.house.texts)

    async def _stop(self, tasks: Sequence[asyncio.Task[None]], intake: Intake) -> None:
        """Close the doors, finish what is in hand, then send what that has led to."""
        end = asyncio.get_running_loop().time() + _STOP_WITHIN_S
        if self._runner is not None:
            await self._runner.cleanup()
        await intake.close()
        # Whoever sends goes last: what a turn hands over while it ends would be sent, but never marked.
        await end_jobs(
            [job for job in self._jobs if not isinstance(job, OutboxJob)], tasks, end - _SENDING_ENDS_WITHIN_S
        )
        await end_jobs([job for job in self._jobs if isinstance(job, OutboxJob)], tasks, end)
        await _end_all(tasks)
        log.info("stopped")


async def _end_all(tasks: Sequence[asyncio.Task[None]]) -> None:
    """Cancel until every one has ended: `asyncio.wait_for` may swallow a cancellation (python/cpython#86296)."""
    while left := [task for task in tasks if not task.done()]:
        for task in left:
            task.cancel()
        await asyncio.wait(left, timeout=_CANCEL_AGAIN_S)
    await asyncio.gather(*tasks, return_exceptions=True)  # nobody else asks how they ended


def _casework_jobs(base: Base) -> list[Job]:
    """What happens to cases when its time comes, and what keeps this process as new as the tables it looks into."""
    return [
        TimerJob(base.house, base.database),
        AppointmentJob(base.house, base.database),
        DirectoryJob(base.database, base.house.routing),
        IntakeJob(base.database, base.house.intakes),
        EscalationJob(base.house, base.database),
        SnoozeJob(base.house, base.database),
    ]


def _upkeep(base: Base) -> Upkeep:
    house, database, clock = base.house, base.database, base.house.clock
    return Upkeep(
        [
            seal_audit(database),
            delete_old(database, clock),
            index_tickets(database, clock),
            plan_ways(database, clock),
            link_tickets(house, database),
            tell_of_merged(house, database),
            tell_of_openings(house, database),
            tell_of_stuck_steps(house, database),
            expire_late_referrals(house, database),
            end_sight_of_closed(database, clock),
            tell_of_call_lists(house, database),
            forget_rosters(database, clock),
            copy_keys(database),
            check_invariants(database, clock),
        ]
    )


async def _make_desk(base: Base, settings: Settings, channels: Mapping[ChannelName, Channel]) -> bot.console.Desk:
    """What the console and the API stand on."""
    return bot.console.Desk(
        database=base.database,
        sign_in=SignIn(base.database, base.house.clock),
        texts=base.house.texts,
        signals=base.database.signals,
        clock=base.house.clock,
        is_development=settings.is_demo,
        categories=base.house.catalogue.categories,
        countries=base.house.catalogue.destinations,
        telegram_bot=await _bot_name(channels),
        whatsapp_number=await _own_number(channels),
        public_url=settings.public_url,
        routing=base.house.routing,
        provinces=base.house.catalogue.provinces,
        outlines=base.house.catalogue.outlines,
        webhook_ports=settings.webhook_ports,
        catalogue=CatalogueFiles(CATALOGUE, settings.catalogue_folder),
        triage=base.house.triage,
        locales=LOCALES,
        outreach=lambda: base.house.catalogue.public.outreach,
    )


async def _bot_name(channels: Mapping[ChannelName, Channel]) -> str | None:
    """The Telegram bot's name for the officers' link; without an answer within a second the page does without."""
    telegram = channels.get(ChannelName.TELEGRAM)
    if not isinstance(telegram, Telegram):
        return None
    try:
        return await asyncio.wait_for(telegram.bot_name(), 1)
    except (SendError, TimeoutError):
        return None


async def _own_number(channels: Mapping[ChannelName, Channel]) -> str | None:
    """The WhatsApp number for start links; without an answer within a second the page does without."""
    whatsapp = channels.get(ChannelName.WHATSAPP)
    if not isinstance(whatsapp, WhatsApp):
        return None
    try:
        return await asyncio.wait_for(whatsapp.own_number(), 1)
    except TimeoutError:
        return None


def _kind(database: Database) -> str:
    return "sqlite" if database.is_sqlite else "postgresql"
