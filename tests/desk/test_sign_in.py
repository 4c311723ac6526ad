"""Tests of officers' way in."""

import asyncio
from datetime import timedelta
from typing import Literal

import pyotp
import pytest
from argon2 import Parameters, PasswordHasher, extract_parameters
from sqlalchemy import select

from bot.domain.officers import Officer, Role
from bot.errors import Conflict, NotFound
from bot.handlers.desk import BadInput, SignInRefused, SignInSlowed
from bot.handlers.desk.sign_in import SignedIn, SignIn, add_officer, make_code, use_code
from storage import officers
from storage.database import Database
from storage.schema import alerts, audit, sessions
from tests.clock import Clock
from tests.world import World

PASSWORD = "kata sandi contoh"


@pytest.fixture
def hasher() -> PasswordHasher:
    """As argon2 as the real one, only cheap."""
    return PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)


@pytest.fixture
def sign_in(database: Database, clock: Clock, hasher: PasswordHasher) -> SignIn:
    return SignIn(database, clock, hasher)


class Account:
    """An officer with password and one-time codes."""

    def __init__(self, officer: Officer, secret: str, clock: Clock) -> None:
        self.officer = officer
        self._totp = pyotp.TOTP(secret)
        self._clock = clock

    @property
    def code(self) -> str:
        return self._totp.at(self._clock())


@pytest.fixture
async def account(database: Database, world: World, clock: Clock, hasher: PasswordHasher) -> Account:
    await world.agency()
    async with database.transaction() as tx:
        officer, secret, address = await add_officer(
            tx,
            agency="KP2MI",
            login="Rini",
            name="Rini Contoh",
            role=Role.RESPONDER,
            password=PASSWORD,
            now=clock(),
            hasher=hasher,
        )
    assert address == f"otpauth://totp/Pulang:rini?secret={secret}&issuer=Pulang"
    return Account(officer, secret, clock)


async def enter(sign_in: SignIn, account: Account, **values: str) -> SignedIn:
    given = {"login": "rini", "password": PASSWORD, "code": account.code, "source": "192.0.2.1"} | values
    return await sign_in.start(given["login"], given["password"], given["code"], source=given["source"])


async def fail(sign_in: SignIn, clock: Clock, times: int, login: str = "rini") -> None:
    """Wrong passwords, each as soon as it is allowed, from ever new places."""
    for number in range(times):
        for _ in range(2):
            try:
                await sign_in.start(login, "salah", "000000", source=f"198.51.100.{number}")
            except SignInSlowed as slowed:
                clock.move(slowed.retry_after)
            except SignInRefused:
                break


async def wait_after_a_wrong_try(sign_in: SignIn, login: str, clock: Clock) -> float:
    """Try a wrong password, and ask the gate, which counts nothing while it is shut, how long to wait now."""
    with pytest.raises(SignInRefused):
        await sign_in.start(login, "salah", "000000", source="198.51.100.1")
    tries = sign_in._guessing._by_login[login]
    wait = tries.free_at - clock()
    clock.move(wait)
    return wait.total_seconds()


async def test_right_password_and_code_open_a_session(sign_in: SignIn, account: Account, clock: Clock) -> None:
    entered = await enter(sign_in, account, login=" RINI ")

    session = await sign_in.find(entered.token)
    assert session == entered.session
    assert session.officer == account.officer
    assert (len(entered.token), len(session.csrf), session.second_factor_at) == (43, 43, clock())


async def test_t12_only_the_hash_of_a_token_is_stored(database: Database, sign_in: SignIn, account: Account) -> None:
    entered = await enter(sign_in, account)

    async with database.reading() as tx:
        row = (await tx.execute(select(sessions))).one()
    assert entered.token not in repr(row)
    assert entered.token.encode() not in row.token_hash


@pytest.mark.parametrize(
    "wrong",
    [
        {"password": "kata sandi conto"},
        {"password": ""},
        {"password": "\ud800"},
        {"code": "000000"},
        {"code": ""},
        {"code": "１２３４５６"},
        {"login": "tidak ada"},
        {"login": ""},
        {"login": "\0"},
    ],
)
async def test_t11_whatever_is_wrong_the_answer_is_the_same(
    sign_in: SignIn, account: Account, wrong: dict[str, str]
) -> None:
    with pytest.raises(SignInRefused) as refusal:
        await enter(sign_in, account, **wrong)

    assert str(refusal.value) == "The name, password or code is wrong, or the account is locked."


async def test_t11_one_time_code_works_once(sign_in: SignIn, account: Account, clock: Clock) -> None:
    await enter(sign_in, account)

    with pytest.raises(SignInRefused):
        await enter(sign_in, account)
    clock.move(timedelta(seconds=30))
    assert await enter(sign_in, account)


async def test_t11_one_code_used_twice_at_once_lets_one_in(sign_in: SignIn, account: Account) -> None:
    results = await asyncio.gather(enter(sign_in, account), enter(sign_in, account), return_exceptions=True)

    assert sorted((type(result) for result in results), key=str) == sorted((SignInRefused, SignedIn), key=str)


async def test_t11_code_of_the_neighbour_step_counts_older_ones_do_not(
    sign_in: SignIn, account: Account, clock: Clock
) -> None:
    code = account.code

    clock.move(timedelta(seconds=90))
    with pytest.raises(SignInRefused):
        await enter(sign_in, account, code=code)
    code = account.code
    clock.move(timedelta(seconds=30))
    assert await enter(sign_in, account, code=code)


@pytest.mark.parametrize("login", ["rini", "tidak ada"])
async def test_t11_guessing_is_slowed_from_five_and_locked_at_ten_for_known_and_unknown_names_alike(
    sign_in: SignIn, account: Account, clock: Clock, login: str
) -> None:
    waits = [await wait_after_a_wrong_try(sign_in, login, clock) for _ in range(10)]

    assert waits == [0, 0, 0, 0, 1, 2, 4, 8, 16, 900]


async def test_t11_lock_outlives_a_restart_and_ends(
    database: Database, sign_in: SignIn, account: Account, clock: Clock, hasher: PasswordHasher
) -> None:
    await fail(sign_in, clock, 10)
    clock.move(timedelta(minutes=1))

    with pytest.raises(SignInRefused):
        await enter(SignIn(database, clock, hasher), account)
    clock.move(timedelta(minutes=15))
    assert await enter(SignIn(database, clock, hasher), account)
    async with database.reading() as tx:
        assert "officer_locked" in {row.action for row in await tx.execute(select(audit.c.action))}
        assert [row.round for row in await tx.execute(select(alerts.c.round))] == [account.officer.id]


async def test_t11_account_is_closed_at_a_hundred_wrong_tries(
    database: Database, sign_in: SignIn, account: Account, clock: Clock
) -> None:
    entered = await enter(sign_in, account)
    for _ in range(10):
        async with database.transaction() as tx:
            for _ in range(10):
                await officers.record_failure(
                    tx, account.officer.id, lock_from=10, locked_until=clock(), disable_from=101
                )
    await fail(sign_in, clock, 1)

    clock.move(timedelta(hours=1))
    with pytest.raises(SignInRefused):
        await enter(sign_in, account)
    assert await sign_in.find(entered.token) is None


async def test_t11_success_forgets_wrong_tries(
    database: Database, sign_in: SignIn, account: Account, clock: Clock
) -> None:
    await fail(sign_in, clock, 4)

    await enter(sign_in, account)

    async with database.reading() as tx:
        known = await officers.find_credentials(tx, "rini")
        assert known is not None
        assert (known.failures, known.locked_until) == (0, None)


async def test_t11_many_tries_at_once_gain_nothing(sign_in: SignIn, account: Account) -> None:
    results = await asyncio.gather(
        *(sign_in.start("rini", f"salah {n}", "0", source=f"198.51.100.{n}") for n in range(50)), return_exceptions=True
    )

    assert sum(isinstance(result, SignInRefused) for result in results) == 5


async def test_t11_one_source_trying_many_names_is_slowed(sign_in: SignIn, account: Account) -> None:
    results = [
        await asyncio.gather(sign_in.start(f"nama{n}", "salah", "0", source="198.51.100.9"), return_exceptions=True)
        for n in range(51)
    ]

    assert isinstance(results[-1][0], SignInSlowed)


class CountingHasher(PasswordHasher):
    """Remembers what each check of a password costs."""

    def __init__(self) -> None:
        super().__init__(time_cost=1, memory_cost=64, parallelism=1)
        self.costs: list[Parameters] = []

    def verify(self, hash: str | bytes, password: str | bytes) -> Literal[True]:  # noqa: A002  the library's name
        self.costs.append(extract_parameters(str(hash)))
        return super().verify(hash, password)


async def test_t11_unknown_names_cost_the_same_hashing_as_known_ones(
    database: Database, account: Account, clock: Clock
) -> None:
    hasher = CountingHasher()
    sign_in = SignIn(database, clock, hasher)

    for login in ("rini", "tidak ada"):
        with pytest.raises(SignInRefused):
            await sign_in.start(login, "salah", "000000", source="192.0.2.1")

    known, unknown = hasher.costs
    assert known == unknown


async def test_t12_session_ends_after_fifteen_idle_minutes(sign_in: SignIn, account: Account, clock: Clock) -> None:
    entered = await enter(sign_in, account)

    clock.move(timedelta(minutes=14))
    assert await sign_in.find(entered.token)
    clock.move(timedelta(minutes=14))
    assert await sign_in.find(entered.token)
    clock.move(timedelta(minutes=15))
    assert await sign_in.find(entered.token) is None


async def test_t12_session_ends_after_twelve_hours_however_busy(
    sign_in: SignIn, account: Account, clock: Clock
) -> None:
    entered = await enter(sign_in, account)
    for _ in range(71):
        clock.move(timedelta(minutes=10))
        assert await sign_in.find(entered.token)

    clock.move(timedelta(minutes=10))

    assert await sign_in.find(entered.token) is None


async def test_t12_token_is_worthless_after_signing_out(sign_in: SignIn, account: Account, clock: Clock) -> None:
    first = await enter(sign_in, account)
    clock.move(timedelta(seconds=30))
    second = await enter(sign_in, account)

    await sign_in.end(first.token)
    await sign_in.end(first.token)

    assert await sign_in.find(first.token) is None
    assert await sign_in.find(second.token)
    await sign_in.end_all(account.officer.id)
    assert await sign_in.find(second.token) is None


async def test_t12_closed_account_loses_its_sessions(database: Database, sign_in: SignIn, account: Account) -> None:
    entered = await enter(sign_in, account)

    async with database.transaction() as tx:
        await officers.set_active(tx, account.officer.id, False)

    assert await sign_in.find(entered.token) is None


@pytest.mark.parametrize("token", ["", "x", "\0", "\ud800", "ä" * 100])
async def test_made_up_token_finds_nothing(sign_in: SignIn, token: str) -> None:
    assert await sign_in.find(token) is None


async def test_one_time_link_signs_in_once_and_not_with_a_second_factor(
    database: Database, sign_in: SignIn, account: Account, clock: Clock
) -> None:
    async with database.transaction() as tx:
        code = await make_code(tx, account.officer.id, "sign_in", clock(), timedelta(minutes=5))

    entered = await sign_in.with_code(code)

    assert (entered.session.officer, entered.session.second_factor_at) == (account.officer, None)
    with pytest.raises(SignInRefused):
        await sign_in.with_code(code)


async def test_one_time_code_ends_with_its_time_and_serves_one_purpose(
    database: Database, sign_in: SignIn, account: Account, clock: Clock
) -> None:
    async with database.transaction() as tx:
        code = await make_code(tx, account.officer.id, "sign_in", clock(), timedelta(minutes=5))
        linking = await make_code(tx, account.officer.id, "telegram", clock(), timedelta(minutes=5))
        assert await use_code(tx, f" {linking.lower()[:5]} {linking[5:]}", "telegram", clock()) == account.officer.id

    for wrong, purpose in ((linking, "telegram"), (code, "telegram"), (linking, "sign_in")):
        with pytest.raises(NotFound):
            async with database.transaction() as tx:
                await use_code(tx, wrong, purpose, clock())
    clock.move(timedelta(minutes=5))
    with pytest.raises(SignInRefused):
        await sign_in.with_code(code)


async def test_service_officer_cannot_sign_in_by_a_link(
    database: Database, world: World, sign_in: SignIn, clock: Clock
) -> None:
    service = await world.officer(is_service=True)
    async with database.transaction() as tx:
        code = await make_code(tx, service.id, "sign_in", clock(), timedelta(minutes=5))

    with pytest.raises(SignInRefused):
        await sign_in.with_code(code)


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ({"password": "pendek"}, BadInput),
        ({"login": " "}, BadInput),
        ({"name": ""}, BadInput),
        ({"agency": "TIDAK_ADA"}, NotFound),
        ({"login": "RINI"}, Conflict),
    ],
)
async def test_account_is_not_made_when_something_is_wrong_with_it(
    database: Database,
    account: Account,
    clock: Clock,
    hasher: PasswordHasher,
    changed: dict[str, str],
    error: type[Exception],
) -> None:
    given = {"agency": "KP2MI", "login": "budi", "name": "Budi Contoh", "password": PASSWORD} | changed

    with pytest.raises(error):
        async with database.transaction() as tx:
            await add_officer(tx, **given, role=Role.RESPONDER, now=clock(), hasher=hasher)
