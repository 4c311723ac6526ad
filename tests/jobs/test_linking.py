"""What belongs together is found after the turn; three who name the same raise one alarm (issue point 7)."""

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from bench.matching import measure
from bot.domain.likeness.links import Cluster, ClusterRule, ClusterState, LinkState
from bot.domain.likeness.matching import Match, Reason
from bot.domain.officers import Role
from bot.domain.people import Person
from bot.domain.tickets import EntryKind, Outcome, Ticket
from bot.errors import NotAllowed
from bot.handlers import desk
from bot.handlers.casework import clusters as rules
from bot.handlers.casework import links as link_rules
from bot.handlers.desk import BadInput
from bot.handlers.turns.house import House
from bot.jobs.linking import link_tickets, tell_of_merged
from storage import clusters, links, tickets
from storage.database import Database
from storage.schema import alerts, audit, outbox
from storage.schema import tickets as ticket_table
from tests.clock import Clock
from tests.talk import Talk
from tests.world import World

RECRUITER = {"assistance.what_happened": {"text": "berangkat lewat PT Contoh Sentosa, dijanjikan gaji besar"}}
DESK = ClusterRule().agency


@pytest.fixture
def house(talk: Talk) -> House:
    return talk.house()


async def look(house: House, database: Database, clock: Clock) -> None:
    """Let tickets come to rest and the job look until nothing is left."""
    clock.move(timedelta(seconds=10))
    for _ in range(3):
        await link_tickets(house, database).do()


async def proposed(database: Database, ticket: Ticket) -> list[tuple[int, tuple[Reason, ...]]]:
    async with database.reading() as tx:
        found = await links.links_of(tx, ticket.id)
    return [(link.other(ticket.id), link.reasons) for link in found if link.state is LinkState.PROPOSED]


async def cases(database: Database, world: World) -> list[Cluster]:
    officer = await world.officer("KP2MI")
    async with database.reading() as tx:
        return await clusters.list_for(tx, officer, with_closed=True)


async def reporters(world: World, count: int, details: dict[str, object], **values: object) -> list[Ticket]:
    names = ("Contoh Wati", "Misal Karto", "Umpama Rini", "Ibarat Joko", "Andai Budi")
    return [
        await world.ticket(person=await world.person(name=names[index], **values), details=details)  # type: ignore[arg-type]
        for index in range(count)
    ]


async def test_reports_about_one_worker_are_proposed_after_the_turn(
    house: House, database: Database, world: World, clock: Clock
) -> None:
    sought = await world.ticket(
        about="other",
        person=await world.person(name="Pak Karto"),
        details={"missing.worker_name": "Siti Chotimah", "sos.where_now": {"text": "Tai Po"}},
        country="HK",
    )
    herself = await world.ticket(
        person=await world.person(name="Sity Khotimah"), details={"sos.where_now": {"text": "Tai Po"}}, country="HK"
    )
    await world.ticket(person=await world.person(name="Rina Contohwati"), details={}, country="HK")

    await look(house, database, clock)

    assert await proposed(database, sought) == [(herself.id, (Reason.SAME_WORKER,))]


async def test_I10_ticket_that_cannot_be_read_does_not_keep_others_from_being_compared(
    house: House, database: Database, world: World, clock: Clock
) -> None:
    broken = await world.ticket()
    async with database.transaction() as tx:
        spoilt = update(ticket_table).where(ticket_table.c.id == broken.id)
        await tx.execute(spoilt.values(sealed_details=b"not sealed by anybody"))
    first, second = await reporters(world, 2, {"registration.passport_number": "C1234567"})

    await look(house, database, clock)

    assert [other for other, _ in await proposed(database, first)] == [second.id]


async def test_nothing_is_compared_before_it_came_to_rest_and_nothing_is_forgotten_over_a_restart(
    house: House, database: Database, world: World, clock: Clock
) -> None:
    first, second = await reporters(world, 2, {"registration.passport_number": "C1234567"})
    await link_tickets(house, database).do()
    too_early = await proposed(database, first)

    await look(house, database, clock)

    assert too_early == []
    assert [other for other, _ in await proposed(database, first)] == [second.id]


async def test_a_phone_number_said_in_passing_links_two_reports(
    house: House, database: Database, world: World, clock: Clock
) -> None:
    (one,) = await reporters(world, 1, {"sos.what_happened": {"text": "agennya 0812 3456 7890"}})
    (other,) = await reporters(world, 1, {"sos.what_happened": {"text": "yang bawa saya +62812-3456-7890"}})

    await look(house, database, clock)

    ((other_id, reasons),) = await proposed(database, one)
    assert (other_id, Reason.SAME_PHONE in reasons) == (other.id, True)


async def test_three_people_who_name_one_recruiter_open_one_case_once(
    house: House, database: Database, world: World, clock: Clock
) -> None:
    members = await reporters(world, 3, RECRUITER)

    await look(house, database, clock)
    await touch(database, members, clock)
    await look(house, database, clock)

    (case,) = await cases(database, world)
    assert (case.state, case.kinds, case.reporters, case.agency) == (ClusterState.OPEN, ("recruiter",), 3, DESK)
    async with database.reading() as tx:
        raised = (await tx.execute(select(alerts).where(alerts.c.clock == "cluster"))).all()
        told = [entry.kind for entry in await tickets.timeline_of(tx, members[0].id)]
    assert [row.round for row in raised] == [case.id]
    assert told.count(EntryKind.CLUSTERED) == 1


async def test_a_fourth_joins_the_case_and_a_recruiters_number_is_no_second_one(
    house: House, database: Database, world: World, clock: Clock
) -> None:
    await reporters(world, 3, RECRUITER | {"sos.what_happened": {"text": "hp agen 0812 3456 7890"}})
    await look(house, database, clock)

    await reporters(world, 1, RECRUITER)
    await look(house, database, clock)

    (case,) = await cases(database, world)
    assert (case.kinds, case.reporters) == (("phone", "recruiter"), 4)


async def test_one_person_writing_thrice_is_one_also_from_other_accounts(
    house: House, database: Database, world: World, clock: Clock
) -> None:
    person = await world.person(name="Contoh Wati")
    for _ in range(3):
        await world.ticket(person=person, details=RECRUITER)
    await reporters(world, 3, {"sos.what_happened": {"text": "rek BCA 1234567890"}}, phone="+60123456789")

    await look(house, database, clock)

    assert await cases(database, world) == []


async def test_what_was_named_longer_ago_than_the_span_does_not_count(
    house: House, database: Database, world: World, clock: Clock
) -> None:
    await reporters(world, 2, RECRUITER)
    await look(house, database, clock)
    clock.move(timedelta(days=15))

    await reporters(world, 1, RECRUITER)
    await look(house, database, clock)

    assert await cases(database, world) == []


async def test_numbers_of_missions_and_hotlines_make_no_case(
    house: House, database: Database, world: World, clock: Clock
) -> None:
    number = min(each for each in house.catalogue.known_numbers() if each.startswith("+"))
    await reporters(world, 3, {"sos.what_happened": {"text": f"sudah telepon {number} tidak diangkat"}})

    await look(house, database, clock)

    assert await cases(database, world) == []


async def test_the_desk_takes_and_closes_a_case_and_only_new_reports_make_another(
    house: House, database: Database, world: World, clock: Clock
) -> None:
    await reporters(world, 3, RECRUITER)
    await look(house, database, clock)
    officer = await world.officer(DESK)
    (case,) = await cases(database, world)
    async with database.transaction() as tx:
        page = await rules.open_cluster(tx, officer, case.id, clock())
        await rules.take_cluster(tx, officer, case.id, clock())
        await rules.close_cluster(tx, officer, case.id, clock())
    clock.move(timedelta(minutes=1))

    await reporters(world, 1, RECRUITER)
    await look(house, database, clock)
    after_one = [each.state for each in await cases(database, world)]
    await reporters(world, 2, RECRUITER)
    await look(house, database, clock)

    assert ([kind for kind, _ in page.shared], len(page.rows), page.hidden) == (["recruiter"], 3, 0)
    assert after_one == [ClusterState.CLOSED]
    assert sorted(each.state for each in await cases(database, world)) == [ClusterState.CLOSED, ClusterState.OPEN]
    async with database.reading() as tx:
        actions = {row.action for row in await tx.execute(select(audit.c.action))}
    assert actions >= {"cluster_opened", "cluster_read", "cluster_taken", "cluster_closed"}


async def test_administrators_of_the_ministries_change_when_a_case_is_opened(
    house: House, database: Database, world: World, clock: Clock
) -> None:
    await world.agency("POLRI")
    administrator = await world.officer("KP2MI", role=Role.ADMINISTRATOR)
    async with database.transaction() as tx:
        await rules.set_rule(tx, administrator, ClusterRule(7, 2, "POLRI"), clock())

    members = await reporters(world, 2, RECRUITER)
    await look(house, database, clock)

    (case,) = await cases(database, world)
    police = await world.officer("POLRI")
    async with database.reading() as tx:
        seen = {(await desk.summary(tx, police, each.id)).reference for each in members}
    assert (case.agency, seen) == ("POLRI", {each.reference for each in members})


async def test_nobody_else_changes_the_rule_and_nothing_senseless_is_taken(
    database: Database, world: World, clock: Clock
) -> None:
    responder = await world.officer("KP2MI")
    administrator = await world.officer("KP2MI", role=Role.ADMINISTRATOR)

    with pytest.raises(NotAllowed):
        async with database.transaction() as tx:
            await rules.set_rule(tx, responder, ClusterRule(), clock())
    with pytest.raises(BadInput):
        async with database.transaction() as tx:
            await rules.set_rule(tx, administrator, ClusterRule(reporters=1), clock())


async def test_when_one_of_two_merged_tickets_is_closed_the_other_and_its_reporter_hear_of_it_once(
    house: House, database: Database, world: World, clock: Clock
) -> None:
    officer = await world.officer()
    persons: list[Person] = [await world.person(), await world.person()]
    one, other = [await world.ticket(about="other", person=person) for person in persons]
    async with database.transaction() as tx:
        await links.propose(tx, one.id, [(other.id, Match(0.9, (Reason.SAME_WORKER,)))], clock())
        claimed = await desk.claim(tx, officer, one.id, clock())
        await link_rules.merge(tx, officer, one.id, claimed.claim_number, other.reference, clock())
        await desk.close(tx, officer, one.id, claimed.claim_number, Outcome.HELPED, "", clock())

    for _ in range(2):
        await tell_of_merged(house, database).do()

    async with database.reading() as tx:
        told = [entry.kind for entry in await tickets.timeline_of(tx, other.id)]
        sent = [row.person_id for row in await tx.execute(select(outbox.c.person_id))]
        raised = (await tx.execute(select(alerts).where(alerts.c.clock == "merged_closed"))).all()
    assert told.count(EntryKind.MERGED_CLOSED) == 1
    assert sent == [persons[1].id]
    assert [row.ticket_id for row in raised] == [other.id]


@pytest.mark.slow
async def test_the_right_report_is_proposed_in_nine_of_ten_and_at_most_two_wrong_ones(database: Database) -> None:
    figures = await measure(database, pairs=30, others=400)

    assert figures.found >= 0.9
    assert figures.wrong_of_pairs <= 2
    assert figures.wrong_of_others <= 2


async def touch(database: Database, many: list[Ticket], clock: Clock) -> None:
    async with database.transaction() as tx:
        ids = [each.id for each in many]
        await tx.execute(update(ticket_table).where(ticket_table.c.id.in_(ids)).values(updated_at=clock()))
