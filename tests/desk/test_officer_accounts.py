"""Tests of what administrators do with officers: nobody gives a role alone, a link makes ways in anew."""

from datetime import timedelta

import pyotp
import pytest
from argon2 import PasswordHasher
from sqlalchemy import select

from bot.domain.officers import Officer, Role
from bot.domain.tickets import EntryKind, TicketState
from bot.errors import NotAllowed, NotFound
from bot.handlers.administration import officers as accounts
from bot.handlers.administration.officers import SecondPersonNeeded
from bot.handlers.desk import BadInput, SignInRefused
from bot.handlers.desk.sign_in import SignIn
from storage import officer_roles, officers
from storage.database import Database
from storage.schema import audit, one_time_codes
from tests.clock import Clock
from tests.desk.test_claims import actions as actions_on
from tests.desk.test_claims import claimed, kinds, stored
from tests.world import World

PASSWORD = "kata-sandi-contoh-1"


@pytest.fixture
def hasher() -> PasswordHasher:
    return PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


@pytest.fixture
async def administrator(world: World) -> Officer:
    return await world.officer("BP3MI_DKI", role=Role.ADMINISTRATOR)


@pytest.fixture
async def responder(world: World) -> Officer:
    return await world.officer("BP3MI_DKI")


async def ask(database: Database, clock: Clock, officer: Officer, other: Officer, role: Role) -> int:
    async with database.transaction() as tx:
        await accounts.ask_role(tx, officer, other.id, role, clock())
        return (await officer_roles.open_changes(tx, other.agency))[-1].id


async def link(database: Database, world: World, clock: Clock, officer: Officer, other: Officer) -> str:
    """The code of a link that one asked for and a second person confirmed."""
    supervisor = await world.officer(other.agency, role=Role.SUPERVISOR)
    async with database.transaction() as tx:
        await accounts.ask_reset(tx, officer, other.id, clock())
        wish = (await officer_roles.open_changes(tx, other.agency))[-1]
        _, code = await accounts.decide(tx, supervisor, wish.id, True, clock())
    assert code is not None
    return code


async def role_of(database: Database, officer: Officer) -> Role:
    async with database.reading() as tx:
        return (await officers.get(tx, officer.id)).role


async def actions(database: Database) -> list[str]:
    async with database.reading() as tx:
        return [row.action for row in await tx.execute(select(audit.c.action).order_by(audit.c.id))]


async def test_T22_a_new_role_counts_once_a_second_person_confirmed_it(
    database: Database, world: World, clock: Clock, administrator: Officer, responder: Officer
) -> None:
    supervisor = await world.officer("BP3MI_DKI", role=Role.SUPERVISOR)
    change_id = await ask(database, clock, administrator, responder, Role.SUPERVISOR)
    before = await role_of(database, responder)

    async with database.transaction() as tx:
        await accounts.decide(tx, supervisor, change_id, True, clock())

    assert (before, await role_of(database, responder)) == (Role.RESPONDER, Role.SUPERVISOR)
    assert await actions(database) == ["role_asked", "role_confirmed"]


async def test_T22_who_asked_and_whom_it_concerns_cannot_confirm(
    database: Database, world: World, clock: Clock, administrator: Officer
) -> None:
    supervisor = await world.officer("BP3MI_DKI", role=Role.SUPERVISOR)
    change_id = await ask(database, clock, administrator, supervisor, Role.ADMINISTRATOR)

    for officer in (administrator, supervisor):
        with pytest.raises(SecondPersonNeeded):
            async with database.transaction() as tx:
                await accounts.decide(tx, officer, change_id, True, clock())

    assert await role_of(database, supervisor) is Role.SUPERVISOR


async def test_T22_a_decided_wish_cannot_be_decided_again(
    database: Database, world: World, clock: Clock, administrator: Officer, responder: Officer
) -> None:
    ministry = await world.officer("KP2MI", role=Role.ADMINISTRATOR)
    change_id = await ask(database, clock, administrator, responder, Role.SUPERVISOR)
    async with database.transaction() as tx:
        await accounts.decide(tx, administrator, change_id, False, clock())

    with pytest.raises(NotFound):
        async with database.transaction() as tx:
            await accounts.decide(tx, ministry, change_id, True, clock())

    assert await role_of(database, responder) is Role.RESPONDER


async def test_T22_nobody_gets_the_link_into_another_account_alone(
    database: Database, world: World, clock: Clock, administrator: Officer, responder: Officer
) -> None:
    supervisor = await world.officer("BP3MI_DKI", role=Role.SUPERVISOR)
    async with database.transaction() as tx:
        await accounts.ask_reset(tx, administrator, supervisor.id, clock())
        (wish,) = await officer_roles.open_changes(tx, "BP3MI_DKI")
        codes = (await tx.execute(select(one_time_codes))).all()

    for officer, refusal in (
        (administrator, SecondPersonNeeded),  # asked for it
        (supervisor, SecondPersonNeeded),  # it is about her
        (responder, NotAllowed),
        (await world.officer("KBRI_KUL", role=Role.SUPERVISOR), NotFound),
    ):
        with pytest.raises(refusal):
            async with database.transaction() as tx:
                await accounts.decide(tx, officer, wish.id, True, clock())

    assert codes == []
    assert await actions(database) == ["reset_asked"]
    assert await role_of(database, supervisor) is Role.SUPERVISOR


async def test_T22_a_wish_for_a_way_in_that_is_refused_makes_no_link_and_leaves_the_role_wish(
    database: Database, world: World, clock: Clock, administrator: Officer, responder: Officer
) -> None:
    supervisor = await world.officer("BP3MI_DKI", role=Role.SUPERVISOR)
    role_wish = await ask(database, clock, administrator, responder, Role.SUPERVISOR)
    async with database.transaction() as tx:
        await accounts.ask_reset(tx, administrator, responder.id, clock())
        wish = next(each for each in await officer_roles.open_changes(tx, "BP3MI_DKI") if each.is_reset)
        _, code = await accounts.decide(tx, supervisor, wish.id, False, clock())
        left = await officer_roles.open_changes(tx, "BP3MI_DKI")

    assert (code, [each.id for each in left]) == (None, [role_wish])
    assert await actions(database) == ["role_asked", "reset_asked", "reset_refused"]


async def test_T10_another_agencys_officers_are_not_there(
    database: Database, world: World, clock: Clock, administrator: Officer
) -> None:
    stranger = await world.officer("KBRI_KUL")

    for attempt in (accounts.ask_reset, lambda tx, *given: accounts.set_active(tx, *given[:2], False, given[2])):
        with pytest.raises(NotFound):
            async with database.transaction() as tx:
                await attempt(tx, administrator, stranger.id, clock())
    with pytest.raises(NotFound):
        async with database.reading() as tx:
            await accounts.list_staff(tx, administrator, "KBRI_KUL")


async def test_only_administrators_change_accounts(
    database: Database, world: World, clock: Clock, responder: Officer
) -> None:
    supervisor = await world.officer("BP3MI_DKI", role=Role.SUPERVISOR)

    for officer in (responder, supervisor):
        with pytest.raises(NotAllowed):
            async with database.transaction() as tx:
                await accounts.add(tx, officer, "BP3MI_DKI", "baru", "Baru Contoh", Role.RESPONDER, clock())


async def test_a_new_officer_starts_as_responder_whatever_was_asked_for(
    database: Database, clock: Clock, administrator: Officer
) -> None:
    async with database.transaction() as tx:
        new, code = await accounts.add(
            tx, administrator, "BP3MI_DKI", " Baru ", "Baru Contoh", Role.SUPERVISOR, clock()
        )
        waiting = await officer_roles.open_changes(tx, "BP3MI_DKI")

    assert (new.login, await role_of(database, new)) == ("baru", Role.RESPONDER)
    assert [(each.officer.id, each.role) for each in waiting] == [(new.id, Role.SUPERVISOR)]
    assert len(code) > 30


async def test_a_taken_login_is_refused(
    database: Database, clock: Clock, administrator: Officer, responder: Officer
) -> None:
    with pytest.raises(BadInput):
        async with database.transaction() as tx:
            await accounts.add(tx, administrator, "BP3MI_DKI", responder.login, "Baru Contoh", Role.RESPONDER, clock())


async def test_a_link_gives_a_new_password_and_a_new_authenticator_once(
    database: Database, world: World, clock: Clock, administrator: Officer, responder: Officer, hasher: PasswordHasher
) -> None:
    code = await link(database, world, clock, administrator, responder)
    async with database.transaction() as tx:
        login, uri = await accounts.use_reset(tx, code, PASSWORD, clock(), hasher)

    totp = pyotp.parse_uri(uri)
    assert isinstance(totp, pyotp.TOTP)
    started = await SignIn(database, clock, hasher).start(login, PASSWORD, totp.at(clock()), source="")
    assert started.session.officer.id == responder.id
    with pytest.raises(SignInRefused):
        async with database.transaction() as tx:
            await accounts.use_reset(tx, code, PASSWORD, clock(), hasher)


async def test_a_link_that_is_too_old_or_for_a_closed_account_changes_nothing(
    database: Database, world: World, clock: Clock, administrator: Officer, responder: Officer, hasher: PasswordHasher
) -> None:
    old = await link(database, world, clock, administrator, responder)
    clock.move(accounts.RESET_LASTS + timedelta(seconds=1))
    closed = await link(database, world, clock, administrator, responder)
    async with database.transaction() as tx:
        await accounts.set_active(tx, administrator, responder.id, False, clock())

    for code in (old, closed):
        with pytest.raises(SignInRefused):
            async with database.transaction() as tx:
                await accounts.use_reset(tx, code, PASSWORD, clock(), hasher)


async def test_nobody_closes_the_own_account(database: Database, clock: Clock, administrator: Officer) -> None:
    with pytest.raises(NotAllowed):
        async with database.transaction() as tx:
            await accounts.set_active(tx, administrator, administrator.id, False, clock())


async def test_what_a_closed_account_held_goes_back_into_the_queue(
    database: Database, world: World, clock: Clock, administrator: Officer, responder: Officer
) -> None:
    held = await claimed(database, responder, await world.ticket("BP3MI_DKI"), clock)
    colleague = await world.officer("BP3MI_DKI")
    other = await claimed(database, colleague, await world.ticket("BP3MI_DKI"), clock)
    clock.move(timedelta(minutes=1))

    async with database.transaction() as tx:
        await accounts.set_active(tx, administrator, responder.id, False, clock())

    after = await stored(database, held)
    assert (after.state, after.holder_id, after.claim_number) == (TicketState.NEW, None, held.claim_number + 1)
    assert (after.next_clock, held.next_clock) == ("acknowledge", "first_write")
    assert await kinds(database, held) == [EntryKind.SAID, EntryKind.CLAIMED, EntryKind.RELEASED]
    assert await actions_on(database, held) == ["ticket_claimed", "ticket_released"]
    assert await stored(database, other) == other
