"""The conversation tester: people write, the bot answers, officers act; each turn is another process's.

A body goes the whole way: stored by the intake, split by the channel's own parser, worked off by the turn job, and what
is answered is read back from the database. Every text that was needed must exist in every language.
"""

import asyncio
import secrets
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot.domain.catalogue.entries import Catalogue
from bot.domain.messages import ChannelName
from bot.domain.officers import Agency
from bot.domain.outbox import OutboxRow, OutboxState
from bot.domain.people import Identity, Person
from bot.domain.tickets import Ticket, TimelineEntry
from bot.engine.flow import Flow, Flows
from bot.flows import ALL
from bot.handlers.routing import Routing
from bot.handlers.surge.arrivals import OpenIntakes
from bot.handlers.turns.flood import FloodGate
from bot.handlers.turns.house import House
from bot.handlers.turns.intake import Intake
from bot.handlers.turns.standings import Standings
from bot.handlers.turns.words import CommandWords
from bot.jobs.timers import TimerJob
from bot.jobs.turns import BATCH, TurnJob
from bot.triage import Triage
from storage import audit, outbox, people, runs, schema, tickets
from storage.catalogue import load_agencies
from storage.checks import find_problems
from storage.database import Database
from storage.directory import save_agencies
from storage.engines import KeyEngine
from storage.keys import Vault, person_key
from storage.outbox import Outcome
from storage.signals import Listener
from tests import shipped
from tests.clock import Clock
from tests.handlers.bodies import PageMessages, Provider, TelegramUpdates, WhatsAppNotices
from tests.voices import AtDesk, Bot, SpokenTexts, Voice, external_id
from tests.world import World

__all__ = [
    "MOSTLY_ON_SQLITE",
    "AtDesk",
    "Parts",
    "Talk",
    "Voice",
    "external_id",
    "master_key",
    "parts",
    "talk",
    "vault",
]

_ROOT = Path(__file__).parents[1]
_NAMED = ("KP2MI", "KEMLU_PWNI", "KBRI_KUL", "KJRI_KCH", "KJRI_BKI", "KRI_TWU", "KBRI_RUH", "KJRI_JED", "POLRI", "KPAI")
_LEASE = timedelta(seconds=30)
WORKER = "777000111"

# For what is decided in memory, and only kept in the database: the quick run looks at one of the two.
MOSTLY_ON_SQLITE = pytest.mark.parametrize(
    "database_url", ["sqlite", pytest.param("postgresql", marks=pytest.mark.slow)], indirect=True
)


@dataclass(frozen=True, slots=True)
class Parts:
    """What every process reads once and never changes."""

    texts: SpokenTexts
    triage: Triage
    catalogue: Catalogue
    words: CommandWords
    agencies: list[Agency]  # those that conversations need: saving all takes longer than a conversation
    routing: Routing


class Talk:
    """Everybody in one conversation, and the house between them."""

    def __init__(
        self, database: Database, keys: KeyEngine, master_key: bytes, clock: Clock, parts: Parts, resumed: Listener
    ) -> None:
        self.database = database
        self.clock = clock
        self.parts = parts
        self.world = World(database, clock)
        self.telegram = TelegramUpdates(clock)
        self.whatsapp = WhatsAppNotices(clock)
        self.page = PageMessages(clock)
        self.flood: FloodGate | None = None  # set it to count over several turns: each process counts for itself
        self.flows = Flows(ALL)
        self.intakes = OpenIntakes()
        self.console_url: str | None = None
        self._keys = keys
        self._master_key = master_key
        self._resumed = resumed
        self._owners = count(1)
        self._senders = count(777_000_200)
        self._voices: list[Voice] = []
        self._leased: list[tuple[int, OutboxRow]] = []
        self._last_row = 0
        self.worker = self.somebody(sender=WORKER)

    @property
    def bot(self) -> Bot:
        """The bot as the worker sees it."""
        return self.worker.bot

    @property
    def providers(self) -> dict[ChannelName, Provider]:
        return {each.name: each for each in (self.telegram, self.whatsapp, self.page)}

    def words(self, key: str, language: str = "id", **params: object) -> str:
        """A text as people read it, for example the label of a button."""
        return self.parts.texts.render(language, key, **params)

    def somebody(self, provider: Provider | None = None, sender: str | None = None) -> Voice:
        """One more person, or with a known sender one more look at the same."""
        voice = Voice(self, provider or self.telegram, sender or str(next(self._senders)))
        self._voices.append(voice)
        return voice

    def add_flows(self, *flows: Flow) -> None:
        """Let these stand in for the flows of the same names, or beside the others."""
        names = {flow.name for flow in flows}
        self.flows = Flows([*(flow for flow in ALL if flow.name not in names), *flows])

    def remove_flow(self, name: str) -> None:
        """As after a release that no longer has it."""
        self.flows = Flows(flow for flow in self.flows if flow.name != name)

    async def officer(self, agency: str = "KP2MI", name: str = "Rini Contoh") -> AtDesk:
        return AtDesk(self, await self.world.officer(agency, name=name))

    # What happens

    async def take(self, provider: Provider, body: bytes) -> None:
        """Let a body arrive and be worked off; nothing of it may be left over."""
        self.begin_round()
        await self.arrive(provider, body)
        await self.work_off()
        assert await self.unfinished() == []

    async def arrive(self, provider: Provider, *bodies: bytes) -> None:
        """Store bodies as a web process would that gets them at one moment, in this order."""
        intake = Intake(self.database, self.clock, shipped.looks_urgent)
        await asyncio.gather(*(intake.store(provider, body) for body in bodies))

    async def work_off(self) -> None:
        """Handle what waits, in a process that has just been started."""
        await self.start_anew()
        job = self.turn_job()
        while await job.work_off() >= BATCH:
            pass
        await self.settle()

    async def passes(self, time: timedelta) -> None:
        """Let time go by, and timers see it."""
        self.begin_round()
        self.clock.move(time)
        await self.start_anew()
        timers = TimerJob(self.house(), self.database)
        rounds = [await timers.work_off() for _ in range(3)]
        assert rounds[-1] == 0, "a timer stays due"
        await self.settle()

    def acting(self) -> "_Acting":
        """A transaction of an officer, and what follows from it."""
        return _Acting(self)

    async def settle(self) -> None:
        """Let ended talks come back to the bot, deliver what is to be sent, and look at it."""
        told = await self._resumed.wait(0)
        await TimerJob(self.house(), self.database).resume([int(person_id) for person_id in told if person_id])
        await self._deliver()
        await self._listen()
        self.clock.move(timedelta(seconds=1))

    async def start_anew(self) -> None:
        """Forget everything that only memory holds."""
        vault = Vault(self._keys, [self._master_key])
        await vault.open_house(self.clock())
        self.database.vault = vault

    def house(self) -> House:
        return House(
            flows=self.flows,
            texts=self.parts.texts,
            triage=self.parts.triage,
            catalogue=self.parts.catalogue,
            clock=self.clock,
            words=self.parts.words,
            flood=self.flood or FloodGate(),
            standings=Standings(),
            routing=self.parts.routing,
            intakes=self.intakes,
            console_url=self.console_url,
        )

    def turn_job(self) -> TurnJob:
        owner = next(self._owners)
        splitters = {name: provider.split for name, provider in self.providers.items()}

        def remember(rows: Sequence[OutboxRow]) -> None:
            self.leave([(owner, row) for row in rows])

        async def wipe(identities: Sequence[Identity]) -> None:
            self.wiped.extend(identities)

        return TurnJob(self.house(), self.database, splitters, owner, remember, wipe)

    def leave(self, leased: Sequence[tuple[int, OutboxRow]]) -> None:
        """Rows a process has leased, with its number; they are delivered when things settle."""
        self._leased += leased

    # What is there to see

    wiped: list[Identity]

    async def tickets(self) -> list[Ticket]:
        """All tickets, oldest first."""
        async with self.database.reading() as tx:
            query = select(schema.tickets.c.id).order_by(schema.tickets.c.opened_at, schema.tickets.c.id)
            return [await tickets.get(tx, row.id) for row in await tx.execute(query)]

    async def ticket(self) -> Ticket:
        """The only ticket."""
        (ticket,) = await self.tickets()
        return ticket

    async def timeline(self, ticket: Ticket) -> list[TimelineEntry]:
        async with self.database.reading() as tx:
            return await tickets.timeline_of(tx, ticket.id)

    async def alerts(self) -> list[tuple[str, str]]:
        """What officers are made to look at: the reason, and how urgent it is."""
        table = schema.alerts
        async with self.database.reading() as tx:
            query = select(table.c.clock, table.c.urgency).order_by(table.c.created_at, table.c.id)
            return [(row.clock, row.urgency) for row in await tx.execute(query)]

    async def person(self, voice: Voice | None = None) -> Person:
        identity = (voice or self.worker).identity
        assert identity is not None, "nothing was written yet"
        async with self.database.reading() as tx:
            return (await people.load_persons(tx, [identity.person_id]))[identity.person_id]

    async def flow(self) -> str | None:
        """The conversation that talks with the worker."""
        person = await self.person()
        async with self.database.reading() as tx:
            open_runs = await runs.open_runs(tx, [person.id])
        return open_runs[person.id][-1].flow if person.id in open_runs else None

    async def unfinished(self) -> list[tuple[str, int, str | None]]:
        """Bodies that are not done: state, tries, reason."""
        table = schema.inbox
        async with self.database.reading() as tx:
            query = select(table.c.state, table.c.tries, table.c.reason).where(table.c.state != "done")
            return [(row.state, row.tries, row.reason) for row in await tx.execute(query.order_by(table.c.id))]

    async def problems(self) -> list[str]:
        """Invariants that do not hold, and texts that do not exist."""
        async with self.database.transaction() as tx:
            await audit.seal(tx)
        async with self.database.reading() as tx:
            return await find_problems(tx, self.clock()) + self.parts.texts.missing()

    # How it is done

    def begin_round(self) -> None:
        self.wiped = []
        for voice in self._voices:
            voice.bot.heard = []

    async def _deliver(self) -> None:
        """Be all providers at once: whatever is to be sent arrives."""
        leased, self._leased = self._leased, []
        owner, now = next(self._owners), self.clock()
        async with self.database.transaction() as tx:
            await tx.vault.load(person_key(row.person_id) for _, row in leased)
            for each_owner, row in leased:
                await outbox.finish(tx, each_owner, [_sent(self, row)])
            while rows := await outbox.lease(tx, owner, now, now + _LEASE, 500):
                await outbox.finish(tx, owner, [_sent(self, row) for row in rows])

    async def _listen(self) -> None:
        keys = {(voice.provider.name, voice.provider.account or voice.sender, voice.sender) for voice in self._voices}
        async with self.database.reading() as tx:
            known = await people.find_identities(tx, list(keys))
            identities = {each.id: each for each in known.values()}
            rows = await outbox.shown_after(tx, list(identities), self._last_row + 1, 1_000)
            owners = {each.person_id for each in identities.values()}
            persons = await people.load_persons(tx, owners)
            open_runs = await runs.open_runs(tx, owners)
        self._last_row = max([self._last_row, *(row.id for row in rows)])
        for voice in self._voices:
            voice.identity = known.get((voice.provider.name, voice.provider.account or voice.sender, voice.sender))
            if voice.identity is None:
                continue
            own, person_id = voice.identity.id, voice.identity.person_id
            voice.bot.heard += [row for row in rows if row.identity_id == own]
            voice.bot.history += [row for row in rows if row.identity_id == own]
            run = open_runs.get(person_id, [None])[-1]
            voice.bot.asks = None
            if run is not None and run.question is not None:
                asked = self.parts.texts.question(persons[person_id].language, run.flow, run.question)
                voice.bot.asks = run.question if asked in voice.bot.text else None


class _Acting:
    """Opens a round and a transaction, and settles what it left behind."""

    def __init__(self, talk: Talk) -> None:
        self._talk = talk
        self._transaction: Any = None

    async def __aenter__(self) -> Any:
        self._talk.begin_round()
        self._transaction = self._talk.database.transaction()
        return await self._transaction.__aenter__()

    async def __aexit__(self, *error: Any) -> None:
        await self._transaction.__aexit__(*error)
        if error[0] is None:
            await self._talk.settle()


def _sent(talk: Talk, row: OutboxRow) -> Outcome:
    address = row.identity.address if row.identity is not None else ""
    return Outcome(row, OutboxState.SENT, talk.clock(), external_ids=(external_id(row, address),))


@cache
def _read_parts() -> Parts:
    texts = SpokenTexts.load(_ROOT / "locales")
    assert isinstance(texts, SpokenTexts)
    catalogue = shipped.catalogue()
    agencies = [agency for agency in load_agencies(_ROOT / "catalogue") if agency.code in _NAMED]
    routing = Routing.seeded(catalogue, agencies)
    return Parts(texts, shipped.triage(), catalogue, CommandWords(texts), agencies, routing)


@pytest.fixture(scope="session")
def parts() -> Parts:
    return _read_parts()


@pytest.fixture
def master_key() -> bytes:
    return secrets.token_bytes(32)


@pytest.fixture
def vault(key_engine: KeyEngine, master_key: bytes) -> Vault:
    """Like the common one, but its master key is known, so that another process can open the same keys."""
    return Vault(key_engine, [master_key])


@pytest.fixture
async def talk(
    database: Database, key_engine: KeyEngine, master_key: bytes, clock: Clock, parts: Parts
) -> AsyncIterator[Talk]:
    """A conversation on either database; at its end every invariant of THREATS.md section 2 must hold."""
    parts.texts.spoken.clear()
    async with database.transaction() as tx:
        await save_agencies(tx, parts.agencies)
    with database.signals.listening("resume") as resumed:
        talk = Talk(database, key_engine, master_key, clock, parts, resumed)
        talk.begin_round()
        yield talk
    assert await talk.problems() == []
