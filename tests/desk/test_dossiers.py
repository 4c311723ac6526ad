"""A dossier holds what the agency that asks for it was given, and says how much it was not (THREATS.md T10)."""

from datetime import UTC, timedelta

import pytest

from bot.base import LOCALES
from bot.console.labels import Labels
from bot.console.ticket.dossier_page import index_of
from bot.domain.messages import Attached, ChannelName, MediaKind
from bot.domain.officers import Officer, Role
from bot.domain.people import Person
from bot.domain.proofs import Proof
from bot.domain.referrals import Part
from bot.domain.tickets import Ticket
from bot.handlers.desk.dossiers import Dossier, export_dossier, standing_of
from bot.texts import Texts
from storage import files, people, proofs
from storage.database import Database
from tests.clock import Clock
from tests.desk.referring import MISSION, OFFICE, accept, refer
from tests.desk.test_claims import claimed
from tests.desk.test_exports import open_exports, session_of
from tests.world import World


@pytest.fixture
async def person(database: Database, world: World, clock: Clock) -> Person:
    """Somebody who has agreed that officers put their proofs together."""
    person = await world.person()
    person.profile.dossier_agreed_at = clock()
    async with database.transaction() as tx:
        await people.update_persons(tx, [person])
    return person


async def keep(
    database: Database, ticket: Ticket, kind: str, clock: Clock, *, is_file: bool = True, words: str | None = None
) -> None:
    """Keep a proof in a ticket: as a stored file, or in words."""
    now = clock()
    async with database.transaction() as tx:
        file_id = tx.ids.draw() if is_file else None
        if file_id is not None:
            media = Attached(MediaKind.DOCUMENT, "ref", "application/pdf", 20, f"{kind}.pdf")
            await files.announce(
                tx,
                [files.NewFile(file_id, ticket.person_id, ticket.id, ChannelName.TELEGRAM, "bot-1", media, now)],
            )
            (waiting,) = await files.lease(tx, now, now + timedelta(minutes=5), 1)
            await files.keep(tx, waiting, None, b"%PDF-1.4 invented", "application/pdf", now)
        await proofs.insert(tx, [Proof(tx.ids.draw(), ticket.person_id, kind, now, file_id, words)])


async def dossier_of(database: Database, world: World, officer: Officer, ticket: Ticket, clock: Clock) -> Dossier:
    await open_exports(database, world, clock, officer.agency)
    async with database.transaction() as tx:
        return await export_dossier(tx, session_of(officer, clock), ticket.id, clock())


def held_in(dossier: Dossier) -> list[str]:
    return [each.kept.proof.kind for each in dossier.enclosed]


async def test_T10_what_stands_in_another_agencys_case_stays_out_and_is_counted(
    database: Database, world: World, person: Person, clock: Clock
) -> None:
    ours, theirs = await world.ticket(MISSION, person=person), await world.ticket("KJRI_JHB", person=person)
    box = await world.ticket("KJRI_JHB", person=person, category="EVIDENCE", is_request=True, run_id=None)
    await keep(database, ours, "contract", clock)
    await keep(database, theirs, "passport", clock)
    await keep(database, box, "payslip", clock, is_file=False, words="gaji tiga juta")
    supervisor = await world.officer(MISSION, role=Role.SUPERVISOR)

    dossier = await dossier_of(database, world, supervisor, ours, clock)
    async with database.reading() as tx:
        standing = await standing_of(tx, supervisor, ours)

    first_lines = index_of(dossier, Labels(Texts.load(LOCALES), {}, "en"), UTC, supervisor, clock()).splitlines()[:4]
    assert "2 pieces not shared" in first_lines[-1]
    assert (held_in(dossier), dossier.not_shared, dossier.left_out) == (["contract"], 2, [])
    assert ([each.proof.kind for each in standing.kept], standing.not_shared) == (["contract"], 2)


async def test_T10_the_ministries_see_it_whole(database: Database, world: World, person: Person, clock: Clock) -> None:
    ours, theirs = await world.ticket(MISSION, person=person), await world.ticket("KJRI_JHB", person=person)
    await keep(database, ours, "contract", clock)
    await keep(database, theirs, "passport", clock)
    ministry = await world.officer("KP2MI", role=Role.SUPERVISOR)

    dossier = await dossier_of(database, world, ministry, ours, clock)

    assert (sorted(held_in(dossier)), dossier.not_shared) == (["contract", "passport"], 0)


@pytest.mark.parametrize(
    ("parts", "held", "words", "not_shared"),
    [
        ([Part.STORY, Part.FILES], ["contract", "payslip", "photo"], "ditandatangani", 0),
        ([Part.FILES], ["contract", "photo"], None, 1),
        ([Part.STORY], ["payslip", "photo"], None, 1),
    ],
)
async def test_T10_a_referred_case_gives_the_parts_that_were_passed_on_and_what_came_after(
    database: Database,
    world: World,
    person: Person,
    clock: Clock,
    parts: list[Part],
    held: list[str],
    words: str | None,
    not_shared: int,
) -> None:
    sender, receiver = await world.officer(MISSION), await world.officer(OFFICE, role=Role.SUPERVISOR)
    ticket = await claimed(database, sender, await world.ticket(MISSION, person=person), clock)
    await keep(database, ticket, "contract", clock, words="ditandatangani")
    await keep(database, ticket, "payslip", clock, is_file=False, words="gaji tiga juta")
    await accept(database, receiver, await refer(database, sender, ticket, clock, parts=parts), clock)
    clock.move(timedelta(hours=1))
    await keep(database, ticket, "photo", clock)

    dossier = await dossier_of(database, world, receiver, ticket, clock)

    contract = next((each.kept for each in dossier.enclosed if each.kept.proof.kind == "contract"), None)
    assert (sorted(held_in(dossier)), dossier.not_shared) == (held, not_shared)
    assert (contract.proof.words if contract else None) == words
