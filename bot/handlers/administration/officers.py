"""What administrators do with officers: add, close, reopen; roles and new ways in with a second person."""

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta

import pyotp
from argon2 import PasswordHasher

from bot.domain.directory import RoleChange
from bot.domain.officers import Officer, Role
from bot.errors import Conflict, NotAllowed, NotFound
from bot.handlers.administration import accounts
from bot.handlers.administration.rights import may_administer, may_plan, require_administrator, require_planner
from bot.handlers.desk.claims import release_all_of
from bot.handlers.desk.errors import BadInput, SignInRefused
from storage import audit, directory, officers
from storage import officer_roles as store
from storage.database import Transaction
from storage.keys import officer_key

RESET_LASTS = timedelta(hours=24)
_RESET = "reset"
_ISSUER = "Pulang"
_MAX_PASSWORD_CHARS = 200


class SecondPersonNeeded(NotAllowed):
    """Somebody else has to confirm that: neither who asked for it nor whom it concerns."""


@dataclass(frozen=True, slots=True)
class Staff:
    """An agency's officers as somebody may see and change them."""

    agency: str
    officers: list[Officer]
    changes: list[RoleChange]
    may_change: bool
    may_confirm: bool


async def list_staff(tx: Transaction, officer: Officer, agency: str) -> Staff:
    """Works on `reading()` too.

    Raises:
        NotAllowed: neither administrator nor supervisor.
        NotFound: another agency's, or none.
    """
    require_planner(officer, agency)
    await directory.get_agency(tx, agency)
    return Staff(
        agency=agency,
        officers=await store.list_officers(tx, agency),
        changes=await store.open_changes(tx, agency),
        may_change=may_administer(officer, agency),
        may_confirm=may_plan(officer, agency),
    )


async def add(
    tx: Transaction, officer: Officer, agency: str, login: str, name: str, role: Role, now: datetime
) -> tuple[Officer, str]:
    """Make an account and the code of the link by which its owner sets a password; other roles than responder wait.

    Raises:
        BadInput: a name is empty or the login is taken.
    """
    require_administrator(officer, agency)
    await directory.get_agency(tx, agency)
    login, name = accounts.normal_login(login), accounts.clean_name(name)
    if not login:
        raise BadInput("login", "desk-login-empty")
    if not name:
        raise BadInput("name", "desk-name-empty")
    if await officers.find_by_login(tx, login) is not None:
        raise BadInput("login", "desk-login-taken")
    new = Officer(tx.ids.draw(), agency, login, name, Role.RESPONDER)
    await tx.vault.create([officer_key(new.id)], now)
    await officers.insert(tx, new, password_hash=None, totp_secret=None, now=now)
    await audit.add(tx, "officer", "officer_added", officer.id, None, f"{new.id} {agency}", now)
    if role is not Role.RESPONDER:
        await ask_role(tx, officer, new.id, role, now)
    return new, await accounts.make_code(tx, new.id, _RESET, now, RESET_LASTS)


async def set_active(tx: Transaction, officer: Officer, officer_id: int, on: bool, now: datetime) -> Officer:
    """Open or close an account; one's own stays open.

    A closed one is signed out at once and leaves its roster; what it held goes back into the queue.
    """
    other = await _theirs(tx, officer, officer_id)
    if other.id == officer.id:
        raise NotAllowed
    await officers.set_active(tx, other.id, on)
    if not on:
        await directory.remove_shifts_of(tx, other.id)
        await release_all_of(tx, officer, other.id, now)
    action = "officer_activated" if on else "officer_deactivated"
    await audit.add(tx, "officer", action, officer.id, None, str(other.id), now)
    return other


async def ask_reset(tx: Transaction, officer: Officer, officer_id: int, now: datetime) -> None:
    """Ask for a link by which an officer sets a new password and a new authenticator; the old work until it is used.

    It waits for a second person, since whoever has the link is that officer from then on (THREATS.md T22).
    """
    other = await _theirs(tx, officer, officer_id)
    await store.drop_open_changes(tx, other.id, officer.id, now, is_reset=True)
    await store.insert_change(tx, RoleChange(tx.ids.draw(), other, other.role, officer.id, now, is_reset=True))
    await audit.add(tx, "officer", "reset_asked", officer.id, None, str(other.id), now)


async def use_reset(
    tx: Transaction, code: str, password: str, now: datetime, hasher: PasswordHasher | None = None
) -> tuple[str, str]:
    """Use up such a link: login and the otpauth address of the new authenticator.

    Raises:
        BadInput: the password is too short; the link still works.
        SignInRefused: the link is unknown, used or too old, or the account is closed.
    """
    if len(password) < accounts.MIN_PASSWORD_CHARS:
        raise BadInput("password", "desk-password-short", least=accounts.MIN_PASSWORD_CHARS)
    try:
        other = await officers.get(tx, await accounts.use_code(tx, code, _RESET, now))
    except NotFound:
        raise SignInRefused from None
    if not other.is_active or other.is_service:
        raise SignInRefused
    hashed = await asyncio.to_thread((hasher or PasswordHasher()).hash, password[:_MAX_PASSWORD_CHARS])
    secret = pyotp.random_base32()
    await store.set_ways_in(tx, other.id, hashed, secret)
    await officers.end_sessions(tx, other.id)
    await audit.add(tx, "officer", "ways_in_reset", other.id, None, "", now)
    return other.login, pyotp.TOTP(secret).provisioning_uri(name=other.login, issuer_name=_ISSUER)


async def ask_role(tx: Transaction, officer: Officer, officer_id: int, role: Role, now: datetime) -> None:
    """Ask that an officer gets another role: it waits for a second person, and the newest wish counts."""
    other = await _theirs(tx, officer, officer_id)
    await store.drop_open_changes(tx, other.id, officer.id, now)
    if other.role is role:
        return
    await store.insert_change(tx, RoleChange(tx.ids.draw(), other, role, officer.id, now))
    await audit.add(tx, "officer", "role_asked", officer.id, None, f"{other.id} {role.value}", now)


async def decide(
    tx: Transaction, officer: Officer, change_id: int, confirm: bool, now: datetime
) -> tuple[Officer, str | None]:
    """Confirm or refuse another's wish: whom it is about, and the code of the link where that was the wish.

    A new role starts with a new sign-in.

    Raises:
        NotFound: no such wish that waits, or another agency's.
        SecondPersonNeeded: the officer asked for it, or it is about the officer.
        Conflict: the account is closed.
    """
    change = await store.get_open_change(tx, change_id)
    other = change.officer
    require_planner(officer, other.agency)
    if confirm and officer.id in (change.asked_by, other.id):
        raise SecondPersonNeeded
    if confirm and not other.is_active:
        raise Conflict("The account is closed.")
    await store.decide(tx, change_id, officer.id, confirm, now)
    if change.is_reset:
        action = "reset_link_made" if confirm else "reset_refused"
        await audit.add(tx, "officer", action, officer.id, None, str(other.id), now)
        return other, await accounts.make_code(tx, other.id, _RESET, now, RESET_LASTS) if confirm else None
    if confirm:
        await store.set_role(tx, other.id, change.role)
        await officers.end_sessions(tx, other.id)
    action = "role_confirmed" if confirm else "role_refused"
    await audit.add(tx, "officer", action, officer.id, None, f"{other.id} {change.role.value}", now)
    return other, None


async def _theirs(tx: Transaction, officer: Officer, officer_id: int) -> Officer:
    """An officer of an agency this administrator is in charge of."""
    if not officer.is_administrator:
        raise NotAllowed
    other = await officers.get(tx, officer_id)
    if other.is_service or not may_administer(officer, other.agency):
        raise NotFound
    return other
