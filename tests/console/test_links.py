"""What may belong together, on the ticket's page; the pages of clusters and of their rule."""

from collections.abc import Awaitable, Callable

from bot.domain.likeness.matching import Match, Reason
from bot.domain.officers import Role
from bot.domain.tickets import Ticket
from storage import clusters, links
from storage.database import Database
from tests.clock import Clock
from tests.console.conftest import Browser
from tests.world import World

SignInAs = Callable[..., Awaitable[Browser]]
FRAGMENT = {"HX-Request": "true"}


async def pair(
    browser: Browser, world: World, database: Database, clock: Clock, *, about: str = "other"
) -> tuple[Ticket, Ticket]:
    """A ticket this browser's officer holds, and another that is proposed beside it."""
    one, other = await world.ticket(about="other"), await world.ticket(about=about)
    await browser.post(f"/console/tickets/{one.reference}/claim")
    async with database.transaction() as tx:
        match = Match(0.8, (Reason.SAME_EMPLOYER, Reason.SAME_PHONE))
        await links.propose(tx, one.id, [(other.id, match)], clock())
    return one, other


async def cluster(world: World, database: Database, clock: Clock) -> tuple[int, list[Ticket]]:
    members = [await world.ticket() for _ in range(3)]
    async with database.transaction() as tx:
        cluster_id = await clusters.insert(tx, "KEMLU_PWNI", clock())
        key = ("recruiter", "kontoh")
        people = {each.id: each.person_id for each in members}
        await clusters.add(tx, cluster_id, links.key_hash(tx, key), "recruiter", people, clock())
    return cluster_id, members


async def test_a_proposal_stands_beside_the_ticket_with_its_reasons(
    browser: Browser, world: World, database: Database, clock: Clock
) -> None:
    one, other = await pair(browser, world, database, clock)

    page = await (await browser.get(f"/console/tickets/{one.reference}")).text()

    assert "majikan sama, nomor telepon sama" in page
    assert f"/links/{other.reference}/confirm" in page
    assert f"/links/{other.reference}/merge" in page


async def test_confirming_and_undoing_change_the_panel(
    browser: Browser, world: World, database: Database, clock: Clock
) -> None:
    one, other = await pair(browser, world, database, clock)
    address = f"/console/tickets/{one.reference}/links/{other.reference}"

    confirmed = await (await browser.post(f"{address}/confirm", {"claim_number": "1"}, **FRAGMENT)).text()
    again = await browser.post(f"{address}/confirm", {"claim_number": "1"}, **FRAGMENT)
    undone = await (await browser.post(f"{address}/undo", {"claim_number": "1"}, **FRAGMENT)).text()

    assert "Dicatat: laporan ini berkaitan." in confirmed
    assert (again.status, "Petugas lain sudah memutuskan" in await again.text()) == (409, True)
    assert f"/links/{other.reference}/reject" in undone


async def test_merged_tickets_show_one_conversation_and_answer_both_reporters(
    browser: Browser, world: World, database: Database, clock: Clock
) -> None:
    one, other = await pair(browser, world, database, clock)
    address = f"/console/tickets/{one.reference}"
    await browser.post(f"{address}/links/{other.reference}/merge", {"claim_number": "1"})

    page = await (await browser.get(address)).text()
    await browser.post(f"{address}/reply", {"claim_number": "1", "text": "Kami mencari.", "to_all": "yes"})

    theirs = await (await browser.get(f"/console/tickets/{other.reference}")).text()
    assert page.count("tolong saya") == 2
    assert f'<span class="of-report reference">{other.reference}</span>' in page
    assert 'name="to_all"' in page
    assert theirs.count("Kami mencari.") == 2


async def test_T03_who_seeks_and_who_is_sought_cannot_be_worked_as_one(
    browser: Browser, world: World, database: Database, clock: Clock
) -> None:
    one, herself = await pair(browser, world, database, clock, about="self")

    page = await (await browser.get(f"/console/tickets/{one.reference}")).text()
    answer = await browser.post(
        f"/console/tickets/{one.reference}/links/{herself.reference}/merge", {"claim_number": "1"}, **FRAGMENT
    )

    assert "Keduanya dijawab terpisah" in page
    assert f"/links/{herself.reference}/merge" not in page
    assert answer.status == 409


async def test_a_report_nobody_proposed_is_linked_by_its_reference(
    browser: Browser, world: World, database: Database
) -> None:
    one, other = await world.ticket(), await world.ticket()
    await browser.post(f"/console/tickets/{one.reference}/claim")
    address = f"/console/tickets/{one.reference}/links/add"

    linked = await browser.post(address, {"claim_number": "1", "other": other.reference.lower()}, **FRAGMENT)
    unknown = await browser.post(address, {"claim_number": "1", "other": "22222-22222"}, **FRAGMENT)

    assert "dikaitkan oleh petugas" in await linked.text()
    assert unknown.status == 422


async def test_T10_of_another_agencys_ticket_the_page_only_names_the_agency(
    sign_in_as: SignInAs, world: World, database: Database, clock: Clock
) -> None:
    browser = await sign_in_as("KBRI_KUL")
    mine, theirs = await world.ticket("KBRI_KUL"), await world.ticket("KJRI_JHB")
    await browser.post(f"/console/tickets/{mine.reference}/claim")
    async with database.transaction() as tx:
        await links.propose(tx, mine.id, [(theirs.id, Match(0.8, (Reason.SAME_PHONE,)))], clock())

    page = await (await browser.get(f"/console/tickets/{mine.reference}")).text()

    assert "Tanyakan ke sana: KJRI JHB." in page
    assert theirs.reference not in page


async def test_a_cluster_is_listed_opened_taken_and_closed(
    browser: Browser, world: World, database: Database, clock: Clock
) -> None:
    cluster_id, members = await cluster(world, database, clock)

    listed = await (await browser.get("/console/clusters")).text()
    page = await (await browser.get(f"/console/clusters/{cluster_id}")).text()
    taken = await browser.post(f"/console/clusters/{cluster_id}/take")
    again = await browser.post(f"/console/clusters/{cluster_id}/take")
    closed = await browser.post(f"/console/clusters/{cluster_id}/close")

    assert "3 orang, sama:" in listed
    assert not [each for each in members if each.reference not in page]
    assert (taken.status, again.status, closed.status) == (303, 409, 303)
    assert "Tidak ada kelompok terbuka" in await (await browser.get("/console/clusters")).text()


async def test_T10_a_cluster_is_for_its_desk_only(
    sign_in_as: SignInAs, world: World, database: Database, clock: Clock
) -> None:
    cluster_id, _ = await cluster(world, database, clock)
    stranger = await sign_in_as("KBRI_KUL")

    statuses = [
        (await stranger.get(f"/console/clusters/{cluster_id}")).status,
        (await stranger.post(f"/console/clusters/{cluster_id}/take")).status,
    ]

    assert statuses == [404, 404]
    assert "3 orang" not in await (await stranger.get("/console/clusters")).text()


async def test_the_rule_of_the_alarm_is_changed_by_administrators_of_the_ministries(
    sign_in_as: SignInAs, world: World, database: Database
) -> None:
    administrator, responder = await sign_in_as(role=Role.ADMINISTRATOR), await sign_in_as()
    form = {"reporters": "4", "days": "7", "agency": "KP2MI"}

    refused = await responder.get("/console/admin/clusters")
    wrong = await administrator.post("/console/admin/clusters", form | {"days": "0"})
    saved = await administrator.post("/console/admin/clusters", form)

    async with database.reading() as tx:
        rule = await clusters.rule(tx)
    assert (refused.status, wrong.status, saved.status) == (403, 422, 303)
    assert (rule.days, rule.reporters, rule.agency) == (7, 4, "KP2MI")
