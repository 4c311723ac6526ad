"""What every part of the product and every command stands on: keys, database, texts and catalogue, opened once."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot import flows
from bot.engine.flow import Flows
from bot.errors import WrongSettings
from bot.handlers.added_words import KnownWords, additions_of, build
from bot.handlers.routing import Routing, facts_of, put_seed
from bot.handlers.turns.flood import FloodGate
from bot.handlers.turns.house import House
from bot.handlers.turns.standings import Standings
from bot.handlers.turns.words import CommandWords
from bot.settings import Settings
from bot.texts import Texts
from bot.triage import Triage
from bot.triage.first_look import FirstLook
from bot.triage.judge import Judge
from storage.added_words import list_standing
from storage.catalogue import load_agencies, load_catalogue, load_stages
from storage.database import Database
from storage.directory import save_agencies
from storage.engines import KeyEngine, key_path, sqlite_path
from storage.ids import Ids
from storage.keys import Vault, read_master_keys
from storage.migrate import migrate
from storage.signals import make_signals
from storage.steps import save_stages

ROOT = Path(__file__).resolve().parent.parent
LOCALES = ROOT / "locales"
CATALOGUE = ROOT / "catalogue"


@dataclass(frozen=True, slots=True)
class Base:
    """What every part of the product, and every command, stands on."""

    database: Database
    house: House
    first_look: FirstLook
    words: KnownWords


def now_utc() -> datetime:
    return datetime.now(UTC)


@asynccontextmanager
async def open_base(settings: Settings) -> AsyncIterator[Base]:
    """Open the database, and read what conversations need.

    Raises:
        WrongSettings: as `open_database`.
    """
    async with open_database(settings) as database:
        async with database.reading() as tx:
            additions = additions_of(await list_standing(tx))
        lexicon, rules = build(additions)
        house = _house(settings, Triage(lexicon, rules, Judge.load()))
        first_look = FirstLook(lexicon, rules)
        async with database.transaction() as tx:
            await put_seed(tx, house.catalogue, now_utc())
            await house.routing.refresh(tx)
        yield Base(database, house, first_look, KnownWords(house.triage, first_look, additions))


@asynccontextmanager
async def open_database(settings: Settings) -> AsyncIterator[Database]:
    """Open key store and database alone, as a command needs them; brings the schema up to date.

    Raises:
        WrongSettings: no usable master key, or it does not open the key store.
    """
    url = settings.database_url
    path = sqlite_path(url)
    if path is not None:
        path.parent.mkdir(parents=True, exist_ok=True)
        for file in (path, key_path(path)):  # nobody else on this machine reads them; SQLite keeps the mode
            file.touch(mode=0o600)
    masters = _master_keys(settings)
    await migrate(url)
    keys = KeyEngine(url)
    vault = Vault(keys, masters)
    signals = make_signals(url, settings.database_listen_url)
    database = Database(url, vault, Ids(), signals)
    try:
        await vault.open_house(now_utc())
        async with database.transaction() as tx:
            await save_agencies(tx, load_agencies(CATALOGUE, settings.catalogue_folder))
            await save_stages(tx, load_stages(CATALOGUE, settings.catalogue_folder))
        yield database
    finally:
        await signals.close()
        await database.close()
        await keys.close()


def _master_keys(settings: Settings) -> tuple[bytes, ...]:
    path = settings.master_key_file
    if path is None:
        raise WrongSettings("PULANG_MASTER_KEY_FILE is missing. Make a key with: pulang keys create PATH")
    try:
        return read_master_keys(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise WrongSettings(f"PULANG_MASTER_KEY_FILE cannot be read ({error.strerror}): {path}") from None


def _house(settings: Settings, triage: Triage) -> House:
    texts = Texts.load(LOCALES)
    catalogue = load_catalogue(CATALOGUE, settings.catalogue_folder)
    return House(
        flows=Flows(flows.ALL),
        texts=texts,
        triage=triage,
        catalogue=catalogue,
        clock=now_utc,
        words=CommandWords(texts),
        flood=FloodGate(),
        standings=Standings(),
        routing=Routing(facts_of(catalogue)),
        public_url=settings.public_url,
        console_url=f"{settings.public_url}/console" if settings.public_url is not None else None,
    )
