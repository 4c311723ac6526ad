"""Officers' way in: password and one-time code, and the sessions that follow."""

import asyncio
import base64
import hashlib
import hmac
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import pyotp
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from argon2.low_level import ARGON2_VERSION

from bot.domain.officers import Officer, Session
from bot.domain.tickets import Alert
from bot.domain.urgency import Urgency
from bot.errors import NotFound
from bot.handlers.administration.accounts import add_officer, make_code, normal_login, use_code
from bot.handlers.desk.errors import SignInRefused, SignInSlowed
from bot.handlers.desk.guessing import Guessing
from storage import audit, tickets
from storage import officers as store
from storage.database import Database, Transaction

__all__ = ["SignIn", "SignedIn", "add_officer", "make_code", "use_code"]

IDLE = timedelta(minutes=15)
LIFETIME = timedelta(hours=12)
LOCK_FROM = 10
LOCK = timedelta(minutes=15)
DISABLE_FROM = 100
LOCK_CLOCK = "sign_in_locked"
_TOUCH_EVERY = timedelta(minutes=1)
_HASHES_AT_ONCE = 2  # hashing outside the loop must not take all processors from it (THREATS.md F19)
_NOBODY = 0
_MAX_PASSWORD_CHARS = 200  # longer ones would only make us hash for long
_STEP_S = 30


@dataclass(frozen=True, slots=True)
class SignedIn:
    """token: for the officer's cookie, nowhere else."""

    token: str
    session: Session


class SignIn:
    """Starts, finds and ends sessions."""

    def __init__(self, database: Database, clock: Callable[[], datetime], hasher: PasswordHasher | None = None) -> None:
        self._database = database
        self._clock = clock
        self._hasher = hasher or PasswordHasher()
        self._guessing = Guessing()
        self._hashing = asyncio.Semaphore(_HASHES_AT_ONCE)
        # Unknown names are checked against these, so that they take as long as known ones.
        self._nobody_hash = _hash_of_nothing(self._hasher)
        self._nobody_secret = pyotp.random_base32()

    async def start(self, login: str, password: str, code: str, *, source: str) -> SignedIn:
        """Sign in by password and one-time code. source: where the request comes from, to slow down guessing.

        Raises:
            SignInRefused: whatever was wrong; one message for all causes.
            SignInSlowed: too many tries for this name or from this source; says how long to wait.
        """
        now = self._clock()
        login = normal_login(login)
        if wait := self._guessing.count_try(login, source, now):
            raise SignInSlowed(wait)
        async with self._database.reading() as tx:
            known = await store.find_credentials(tx, login)
        password_fits = await self._password_fits(known.password_hash if known else None, password)
        step = self._find_step((known.totp_secret if known else None) or self._nobody_secret, code, now)
        async with self._database.transaction() as tx:
            may_enter = known and password_fits and step and self._may_enter(known, now)
            if known and may_enter and await store.record_success(tx, known.officer.id, step):
                self._guessing.forget(login, source)
                return await self._open(tx, known.officer, now, second_factor_at=now)
            await self._refuse(tx, known.officer if known else None, now)
        raise SignInRefused

    async def with_code(self, one_time_code: str) -> SignedIn:
        """Sign in by a link that works once.

        Raises:
            SignInRefused: unknown, used or too old.
        """
        now = self._clock()
        async with self._database.transaction() as tx:
            try:
                officer = await store.get(tx, await use_code(tx, one_time_code, "sign_in", now))
            except NotFound:
                raise SignInRefused from None
            if not officer.is_active or officer.is_service:
                raise SignInRefused
            return await self._open(tx, officer, now, second_factor_at=None)

    async def confirm(self, session: Session, code: str, *, source: str) -> SignedIn:
        """Prove the second factor once more: the session goes on under a new token, ends when it would have ended.

        Raises:
            SignInRefused: the code is wrong or used, or the officer has none.
            SignInSlowed: too many tries; says how long to wait.
        """
        now, login = self._clock(), session.officer.login
        if wait := self._guessing.count_try(login, source, now):
            raise SignInSlowed(wait)
        async with self._database.transaction() as tx:
            known = await store.find_credentials(tx, login)
            step = self._find_step((known.totp_secret if known else None) or self._nobody_secret, code, now)
            may_go_on = known and step and self._may_enter(known, now)
            if known and may_go_on and await store.record_success(tx, known.officer.id, step):
                self._guessing.forget(login, source)
                await store.end_session(tx, session.token_hash)
                return await self._open(tx, known.officer, now, second_factor_at=now, created_at=session.created_at)
            await self._refuse(tx, known.officer if known else None, now)
        raise SignInRefused

    async def find(self, token: str, *, touch: bool = True) -> Session | None:
        """The session of a cookie, if it was not idle for 15 minutes and is not older than 12 hours.

        touch: whether somebody acted; what an open page asks for by itself must not keep its session alive.
        """
        now = self._clock()
        token_hash = _hash(token)
        async with self._database.reading() as tx:
            found = await store.find_session(tx, token_hash, started_after=now - LIFETIME, seen_after=now - IDLE)
        if found is None:
            return None
        session, seen_at = found
        if touch and now - seen_at >= _TOUCH_EVERY:
            async with self._database.transaction() as tx:
                await store.touch_session(tx, token_hash, now)
        return session

    async def end(self, token: str) -> None:
        """Sign out; safe to call twice."""
        async with self._database.transaction() as tx:
            officer_id = await store.end_session(tx, _hash(token))
            if officer_id is not None:
                await audit.add(tx, "officer", "signed_out", officer_id, None, "", self._clock())

    async def end_all(self, officer_id: int) -> None:
        """Sign an officer out everywhere."""
        async with self._database.transaction() as tx:
            await store.end_sessions(tx, officer_id)
            await audit.add(tx, "officer", "signed_out_everywhere", officer_id, None, "", self._clock())

    async def _password_fits(self, password_hash: str | None, password: str) -> bool:
        async with self._hashing:
            return await asyncio.to_thread(
                _verify, self._hasher, password_hash or self._nobody_hash, password[:_MAX_PASSWORD_CHARS]
            )

    def _find_step(self, secret: str, code: str, now: datetime) -> int:
        """The time step a one-time code belongs to, 0 when to none; one step of drift either way is fine."""
        typed = "".join(code.split()).encode("utf-8", "replace")
        totp = pyotp.TOTP(secret, interval=_STEP_S)
        newest = int(now.timestamp()) // _STEP_S
        matching = [
            step
            for step in (newest - 1, newest, newest + 1)
            if hmac.compare_digest(totp.at(step * _STEP_S).encode(), typed)
        ]
        return max(matching, default=0)

    def _may_enter(self, known: store.Credentials, now: datetime) -> bool:
        officer = known.officer
        is_locked = known.locked_until is not None and known.locked_until > now
        has_both = known.password_hash is not None and known.totp_secret is not None
        return officer.is_active and not officer.is_service and has_both and not is_locked

    async def _refuse(self, tx: Transaction, officer: Officer | None, now: datetime) -> None:
        count = await store.record_failure(
            tx,
            officer.id if officer else _NOBODY,
            lock_from=LOCK_FROM,
            locked_until=now + LOCK,
            disable_from=DISABLE_FROM,
        )
        await audit.add(tx, "officer", "sign_in_refused", officer.id if officer else None, None, "", now)
        if officer and count >= LOCK_FROM:
            await self._tell_of_lock(tx, officer, now, is_disabled=count >= DISABLE_FROM)

    async def _tell_of_lock(self, tx: Transaction, officer: Officer, now: datetime, *, is_disabled: bool) -> None:
        """At most one alert a day; its round says whose account it is."""
        await audit.add(
            tx, "system", "officer_disabled" if is_disabled else "officer_locked", officer.id, None, "", now
        )
        day = now.toordinal() % 30_000
        await tickets.add_alerts(tx, [Alert(tx.ids.draw(), 0, LOCK_CLOCK, officer.id, Urgency.NORMAL, now, level=day)])
        if is_disabled:
            await store.end_sessions(tx, officer.id)

    async def _open(
        self,
        tx: Transaction,
        officer: Officer,
        now: datetime,
        *,
        second_factor_at: datetime | None,
        created_at: datetime | None = None,
    ) -> SignedIn:
        """created_at: of the session this one goes on from; none: it starts now."""
        token = secrets.token_urlsafe(32)
        session = Session(officer, secrets.token_urlsafe(32), created_at or now, second_factor_at, _hash(token))
        await store.insert_session(tx, session)
        if created_at is not None:
            await store.touch_session(tx, session.token_hash, now)
        await audit.add(tx, "officer", "confirmed" if created_at else "signed_in", officer.id, None, "", now)
        return SignedIn(token, session)


def _hash_of_nothing(hasher: PasswordHasher) -> str:
    """What looks like a hash and takes as long to check, but belongs to no password.

    Computing a real one costs every start 64 MiB.
    """
    costs = f"m={hasher.memory_cost},t={hasher.time_cost},p={hasher.parallelism}"
    salt, digest = _plain64(hasher.salt_len), _plain64(hasher.hash_len)
    return f"$argon2id$v={ARGON2_VERSION}${costs}${salt}${digest}"


def _plain64(size: int) -> str:
    return base64.b64encode(secrets.token_bytes(size)).rstrip(b"=").decode()


def _verify(hasher: PasswordHasher, password_hash: str, password: str) -> bool:
    try:
        return hasher.verify(password_hash, password.encode("utf-8", "surrogatepass"))
    except (VerificationError, InvalidHashError):
        return False


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode("utf-8", "replace")).digest()
