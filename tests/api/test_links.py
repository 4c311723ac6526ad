"""Links of a ticket over the API."""

from bot.domain.likeness.matching import Match, Reason
from storage import links
from storage.database import Database
from tests.api.systems import System, Systems
from tests.clock import Clock
from tests.world import World

ALIKE = Match(0.8, (Reason.SAME_EMPLOYER, Reason.SAME_PHONE))


async def test_links_are_listed_with_their_reasons(
    database: Database, system: System, world: World, clock: Clock
) -> None:
    one, other = await world.ticket(about="other"), await world.ticket(about="self")
    async with database.transaction() as tx:
        await links.propose(tx, one.id, [(other.id, ALIKE)], clock())
    await system.post(f"/tickets/{one.reference}/claim")

    answer = await system.get(f"/tickets/{one.reference}/links")

    (item,) = (await answer.json())["items"]
    assert item["reasons"] == ["same_employer", "same_phone"]
    assert (item["state"], item["score"], item["relation"]) == ("proposed", 80, "seeking")
    assert item["ticket"]["reference"] == other.reference


async def test_t10_another_agencys_ticket_is_only_named_by_its_agency(
    database: Database, systems: Systems, world: World, clock: Clock
) -> None:
    system = await systems.make("KBRI_KUL")
    mine, theirs = await world.ticket("KBRI_KUL"), await world.ticket("KJRI_JHB")
    async with database.transaction() as tx:
        await links.propose(tx, mine.id, [(theirs.id, ALIKE)], clock())
    await system.post(f"/tickets/{mine.reference}/claim")

    answer = await system.get(f"/tickets/{mine.reference}/links")

    (item,) = (await answer.json())["items"]
    assert (item["ticket"], item["agency"]) == (None, "KJRI_JHB")
    assert (await system.get(f"/tickets/{theirs.reference}/links")).status == 404


async def test_t09_links_of_a_ticket_one_does_not_hold_need_a_reason(system: System, world: World) -> None:
    ticket = await world.ticket()

    refused = await system.get(f"/tickets/{ticket.reference}/links")
    opened = await system.get(f"/tickets/{ticket.reference}/links", params={"reason": "rekan sakit, saya ganti"})

    assert (refused.status, opened.status) == (403, 200)
