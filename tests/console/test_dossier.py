"""A dossier leaves the house only with the person's consent and behind all locks of exports (THREATS.md T15)."""

import io
import zipfile
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pyotp
import pytest
from sqlalchemy import select

from bot.domain.messages import Attached, ChannelName, MediaKind
from bot.domain.officers import Role
from bot.domain.people import Person
from bot.domain.proofs import Proof
from bot.domain.tickets import Ticket
from storage import files, people, proofs, tickets
from storage.database import Database
from storage.schema import audit
from tests.clock import Clock
from tests.console.conftest import Browser
from tests.console.test_export_page import confirm, supervisor
from tests.desk.test_claims import claimed
from tests.world import World

__all__ = ["supervisor"]

SignInAs = Callable[..., Awaitable[Browser]]
CONTRACT = b"%PDF-1.4 invented"


@pytest.fixture
async def person(world: World) -> Person:
    return await world.person()


@pytest.fixture
async def ticket(world: World, person: Person) -> Ticket:
    return await world.ticket(person=person, category="EVIDENCE")


@pytest.fixture
async def keep(database: Database, clock: Clock, person: Person, ticket: Ticket) -> None:
    """A contract as a file, and words about the pay."""
    now = clock()
    media = Attached(MediaKind.DOCUMENT, "ref", "application/pdf", len(CONTRACT), "kontrak.pdf")
    async with database.transaction() as tx:
        new = files.NewFile(tx.ids.draw(), person.id, ticket.id, ChannelName.TELEGRAM, "bot-1", media, now)
        await files.announce(tx, [new])
        (waiting,) = await files.lease(tx, now, now + timedelta(minutes=5), 1)
        await files.keep(tx, waiting, None, CONTRACT, "application/pdf", now)
        await proofs.insert(tx, [Proof(tx.ids.draw(), person.id, "contract", now, new.id, "tanda tangan Mei 2025")])
        await proofs.insert(tx, [Proof(tx.ids.draw(), person.id, "payslip", now, None, "gaji tiga juta")])


async def agree(database: Database, person: Person, clock: Clock) -> None:
    async with database.transaction() as tx:
        person.profile.dossier_agreed_at = clock()
        await people.update_persons(tx, [person])


@pytest.mark.usefixtures("keep")
async def test_T15_the_dossier_needs_consent_permit_and_a_fresh_code(
    supervisor: tuple[Browser, pyotp.TOTP],
    sign_in_as: SignInAs,
    database: Database,
    person: Person,
    ticket: Ticket,
    clock: Clock,
) -> None:
    browser, totp = supervisor
    administrator = await sign_in_as(role=Role.ADMINISTRATOR)
    path = f"/console/tickets/{ticket.reference}/proofs/dossier"

    without_consent = await browser.post(path)
    await agree(database, person, clock)
    closed = await browser.post(path)
    await administrator.post("/console/admin/exports", {"open": "yes"})
    unproved = await browser.post(path)
    assert await confirm(browser, totp.at(clock())) == 303
    opened = await browser.post(path)

    assert (without_consent.status, closed.status, unproved.status, opened.status) == (403, 403, 303, 200)
    assert "belum mengizinkan" in await without_consent.text()
    assert unproved.headers["Location"] == f"/console/confirm?next=/console/tickets/{ticket.reference}"
    archive = zipfile.ZipFile(io.BytesIO(await opened.read()))
    assert archive.namelist() == ["INDEX.txt", "01-contract.pdf", "02-payslip.txt"]
    assert archive.read("01-contract.pdf") == CONTRACT
    index = archive.read("INDEX.txt").decode()
    assert "yang dijanjikan: 01-contract.pdf" in index
    assert "identitas: belum ada" in index
    assert "Isi sama dengan saat disimpan." in index
    assert "Tentang (menurut keterangan): Mei 2025" in index
    async with database.reading() as tx:
        query = select(audit.c.action).where(audit.c.ticket_id == ticket.id)
        actions = list((await tx.execute(query)).scalars())
    assert (actions.count("dossier_exported"), actions.count("file_read")) == (1, 2)


@pytest.mark.usefixtures("keep")
async def test_a_responder_sees_what_is_kept_and_takes_nothing_out(
    browser: Browser, database: Database, person: Person, ticket: Ticket, clock: Clock
) -> None:
    await agree(database, person, clock)
    assert browser.officer is not None
    await claimed(database, browser.officer, ticket, clock)

    page = await (await browser.get(f"/console/tickets/{ticket.reference}")).text()
    refused = await browser.post(f"/console/tickets/{ticket.reference}/proofs/dossier")

    assert 'id="proofs"' in page
    assert "proofs/dossier" not in page
    assert refused.status == 403


@pytest.mark.usefixtures("keep")
async def test_a_report_without_a_name_gives_no_dossier(
    supervisor: tuple[Browser, pyotp.TOTP],
    sign_in_as: SignInAs,
    database: Database,
    person: Person,
    ticket: Ticket,
    clock: Clock,
) -> None:
    browser, totp = supervisor
    administrator = await sign_in_as(role=Role.ADMINISTRATOR)
    await agree(database, person, clock)
    await administrator.post("/console/admin/exports", {"open": "yes"})
    assert await confirm(browser, totp.at(clock())) == 303
    async with database.transaction() as tx:
        anonymous = await tickets.get(tx, ticket.id)
        anonymous.details = {"report_trafficking.identity": "anonymous"}
        await tickets.save(tx, [anonymous])

    refused = await browser.post(f"/console/tickets/{ticket.reference}/proofs/dossier")

    assert refused.status == 403
