"""A table brought in counts without a restart, for whoever holds the facts (both databases)."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.domain.officers import Role
from bot.errors import StorageTrouble
from bot.handlers.administration.catalogue import CatalogueFiles, import_table, undo_import
from bot.handlers.routing import Routing, facts_of
from bot.handlers.turns.house import House
from bot.jobs.catalogue import CatalogueJob
from storage import directory
from storage.catalogue import load_catalogue
from storage.database import Database
from storage.signals import Signals
from tests.clock import Clock
from tests.talk import Talk
from tests.world import World

SHIPPED = Path(__file__).parents[2] / "catalogue"


@pytest.fixture
def files(tmp_path: Path) -> CatalogueFiles:
    return CatalogueFiles(SHIPPED, tmp_path / "own")


@pytest.fixture
def house(talk: Talk) -> House:
    """A house with facts of its own, since this test changes them."""
    catalogue = load_catalogue(SHIPPED)
    return replace(talk.house(), catalogue=catalogue, routing=Routing(facts_of(catalogue)))


def edited(files: CatalogueFiles, table: str, old: str, new: str) -> Path:
    path = files.imported.parent / f"{table}.csv"
    text = (SHIPPED / path.name).read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return path


async def test_whoever_holds_the_facts_has_the_newer_ones(
    house: House, files: CatalogueFiles, database: Database, world: World, signals: Signals, clock: Clock
) -> None:
    officer = await world.officer("KP2MI", role=Role.ADMINISTRATOR)
    categories, facts = house.catalogue.categories, house.catalogue
    job = CatalogueJob(house, database, files.shipped, files.imported)
    await job.refresh()
    path = edited(files, "complaint_categories", "Gaji tidak dibayar", "Upah contoh")

    with signals.listening("catalogue") as listener:
        proposal = await files.judge(path, "complaint_categories")
        async with database.transaction() as tx:
            await import_table(tx, officer, files, proposal, clock())
        heard = await listener.wait(1)
    changed = await job.refresh()
    after = categories["UNPAID"].label_id
    proposal = await files.judge_undo("complaint_categories")
    async with database.transaction() as tx:
        await undo_import(tx, officer, files, proposal, clock())
    await job.refresh()

    assert (heard, changed, await job.refresh()) == ({""}, True, False)
    assert (after, categories["UNPAID"].label_id) == ("Upah contoh", "Gaji tidak dibayar")
    assert facts is house.catalogue


async def test_routing_learns_which_mission_a_country_has(
    house: House, files: CatalogueFiles, database: Database, clock: Clock
) -> None:
    job = CatalogueJob(house, database, files.shipped, files.imported)
    path = edited(files, "destinations", ",KDEI_TPE,", ",KBRI_KUL,")
    proposal = await files.judge(path, "destinations")

    async with database.transaction() as tx:
        await import_table(tx, None, files, proposal, clock())
    await job.refresh()

    assert house.routing.directory.missions["TW"] == ("KBRI_KUL",)


async def test_an_import_that_fails_leaves_nothing_behind(
    files: CatalogueFiles, database: Database, clock: Clock
) -> None:
    path = files.imported.parent / "agencies.csv"
    text = (SHIPPED / "agencies.csv").read_text(encoding="utf-8")
    path.write_text(text.replace("\nKP2MI,", "\nKP2MI_BARU,", 1), encoding="utf-8")
    proposal = await files.judge(path, "agencies")

    with pytest.raises(StorageTrouble):
        async with database.transaction() as tx:
            files.imported.write_text("a file where a folder should be")
            await import_table(tx, None, files, replace(proposal, faults=()), clock())

    async with database.reading() as tx:
        assert "KP2MI_BARU" not in {agency.code for agency in await directory.list_agencies(tx)}
