"""Keys open what they were made for, for one agency, and are replaced without a gap (THREATS.md T10)."""

import re
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.api.operations import Operation
from bot.api.pace import BURST
from bot.api.wiring import OPERATIONS
from bot.domain.api_keys import MAX_KEYS, OVERLAP, Scope
from bot.domain.officers import Officer, Role
from bot.errors import NotAllowed, NotFound
from bot.handlers.administration import api_keys as rules
from bot.handlers.desk.errors import BadInput
from storage.database import Database
from storage.schema import api_keys, audit
from tests.api.systems import Client, System, Systems
from tests.clock import Clock
from tests.world import World


@pytest.fixture
async def administrator(world: World) -> Officer:
    return await world.officer("KP2MI", role=Role.ADMINISTRATOR)


async def key_id_of(database: Database, system: System) -> int:
    async with database.reading() as tx:
        query = select(api_keys.c.id).where(api_keys.c.officer_id == system.officer.id)
        return int((await tx.execute(query.order_by(api_keys.c.id.desc()))).scalars().first() or 0)


async def ask(system: System, operation: Operation) -> int:
    path = re.sub(r"{[a-z]+}", "1", operation.path.replace("{reference}", "22222-22222"))
    return (await (system.get(path) if operation.method == "GET" else system.post(path))).status


async def test_key_without_a_scope_is_told_which_one_is_missing(systems: Systems) -> None:
    reader = await systems.make(scopes=[Scope.READ])

    refused = await reader.post("/tickets/22222-22222/claim")

    problem = await refused.json()
    assert (refused.status, problem["type"], problem["detail"]) == (
        403,
        "/api/v1/#scope-missing",
        "It needs the scope write.",
    )
    assert (await reader.get("/tickets")).status == 200


async def test_every_operation_asks_for_its_scope(systems: Systems) -> None:
    bare = await systems.make(scopes=[Scope.STATISTICS])
    others = [each for each in OPERATIONS if each.scope not in (None, Scope.STATISTICS)]

    answers = {each.name: await ask(bare, each) for each in others[:BURST]}

    assert set(answers.values()) == {403}


async def test_me_names_the_scopes(systems: Systems) -> None:
    system = await systems.make(scopes=[Scope.WEBHOOKS, Scope.READ])

    me = await (await system.get("/me")).json()

    assert me["scopes"] == ["read", "webhooks"]


async def test_replaced_key_counts_for_one_more_day_beside_the_new_one(
    client: Client, database: Database, system: System, clock: Clock, administrator: Officer
) -> None:
    async with database.transaction() as tx:
        fresh = await rules.rotate_key(tx, await key_id_of(database, system), clock(), administrator)
    new = System(client, system.officer, fresh)

    during = [(await each.get("/me")).status for each in (system, new)]
    clock.move(OVERLAP)
    after = [(await each.get("/me")).status for each in (system, new)]

    assert (during, after) == ([200, 200], [401, 200])
    assert (await (await new.get("/me")).json())["officer"]["id"] == str(system.officer.id)


async def test_key_is_made_and_ended_by_an_administrator_with_a_trace(
    client: Client, database: Database, clock: Clock, administrator: Officer
) -> None:
    async with database.transaction() as tx:
        officer, key = await rules.make_key(
            tx, administrator, name="Sistem contoh", scopes=["read", "statistics"], now=clock()
        )
        (shown,) = await rules.keys_of(tx, administrator, clock())
        await rules.revoke_key(tx, shown.id, clock(), administrator)

    assert (shown.scopes, shown.officer_id) == ((Scope.READ, Scope.STATISTICS), officer.id)
    assert (await System(client, officer, key).get("/me")).status == 401
    async with database.reading() as tx:
        rows = (await tx.execute(select(audit.c.action, audit.c.officer_id).order_by(audit.c.id))).all()
    assert [tuple(row) for row in rows] == [
        ("api_key_added", administrator.id),
        ("api_key_revoked", administrator.id),
    ]


@pytest.mark.parametrize("scopes", [[], ["everything"], ["read", "Write"]])
async def test_key_with_wrong_scopes_is_not_made(
    database: Database, clock: Clock, administrator: Officer, scopes: list[str]
) -> None:
    async with database.transaction() as tx:
        with pytest.raises(BadInput):
            await rules.make_key(tx, administrator, name="Sistem", scopes=scopes, now=clock())


@pytest.mark.parametrize("role", [Role.RESPONDER, Role.SUPERVISOR, Role.AUDITOR])
async def test_only_administrators_manage_keys(database: Database, world: World, clock: Clock, role: Role) -> None:
    officer = await world.officer(role=role)

    async with database.transaction() as tx:
        with pytest.raises(NotAllowed):
            await rules.make_key(tx, officer, name="Sistem", scopes=["read"], now=clock())
        with pytest.raises(NotAllowed):
            await rules.keys_of(tx, officer, clock())


async def test_T10_administrator_of_another_agency_finds_no_key(
    database: Database, world: World, system: System, clock: Clock
) -> None:
    stranger = await world.officer("BP3MI_CONTOH", role=Role.ADMINISTRATOR)
    key_id = await key_id_of(database, system)

    async with database.transaction() as tx:
        assert await rules.keys_of(tx, stranger, clock()) == []
        with pytest.raises(NotFound):
            await rules.rotate_key(tx, key_id, clock(), stranger)
        with pytest.raises(NotFound):
            await rules.revoke_key(tx, key_id, clock(), stranger)
    assert (await system.get("/me")).status == 200


async def test_agency_has_only_so_many_keys(database: Database, clock: Clock, administrator: Officer) -> None:
    async with database.transaction() as tx:
        for number in range(MAX_KEYS):
            await rules.make_key(tx, administrator, name=f"Sistem {number}", scopes=["read"], now=clock())

        with pytest.raises(BadInput):
            await rules.make_key(tx, administrator, name="Satu lagi", scopes=["read"], now=clock())


async def test_key_replaced_twice_at_once_ends_no_later(
    database: Database, system: System, clock: Clock, administrator: Officer
) -> None:
    key_id = await key_id_of(database, system)
    async with database.transaction() as tx:
        await rules.rotate_key(tx, key_id, clock(), administrator)
    clock.move(timedelta(hours=20))

    async with database.transaction() as tx:
        await rules.rotate_key(tx, key_id, clock(), administrator)
    clock.move(timedelta(hours=4))

    assert (await system.get("/me")).status == 401
