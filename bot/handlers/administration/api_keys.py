"""Keys of agencies' systems: made once, shown once, kept only as a hash, replaced without a gap."""

import hashlib
import re
import secrets
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from bot.domain.api_keys import DEFAULT_SCOPES, MAX_KEYS, OVERLAP, ApiKey, Scope
from bot.domain.officers import Officer, Role
from bot.errors import NotAllowed, NotFound
from bot.handlers.desk.errors import BadInput
from storage import api, audit, officers
from storage.api import Caller
from storage.database import Database, Transaction
from storage.keys import officer_key

_PREFIX = "pk_"
_FORM = re.compile(r"pk_[A-Za-z0-9_-]{43}")
_NAME_CHARS = 80
_TOUCH_EVERY = timedelta(minutes=1)


async def add_key(
    tx: Transaction,
    *,
    agency: str,
    name: str,
    now: datetime,
    role: Role = Role.RESPONDER,
    scopes: Sequence[Scope] = DEFAULT_SCOPES,
    by: Officer | None = None,
) -> tuple[Officer, str]:
    """Make a key and the service officer it acts as; the key is in the answer and never again anywhere.

    by: the administrator who makes it; nobody on the command line.

    Raises:
        BadInput: no name, no scope, or the agency has too many keys.
        NotFound: no such agency.
    """
    name = " ".join("".join(each for each in name if each.isprintable()).split())[:_NAME_CHARS]
    if not name:
        raise BadInput("name", "desk-name-empty")
    if not scopes:
        raise BadInput("scopes", "api-key-scopes")
    if not await officers.has_agency(tx, agency):
        raise NotFound("There is no such agency.")
    if by is not None and len(await api.valid_keys(tx, agency, now)) >= MAX_KEYS:
        raise BadInput("name", "api-key-too-many", most=MAX_KEYS)
    officer_id = tx.ids.draw()
    officer = Officer(officer_id, agency, f"service-{officer_id}", name, role, is_service=True, is_on_duty=False)
    await tx.vault.create([officer_key(officer_id)], now)
    await officers.insert(tx, officer, password_hash=None, totp_secret=None, now=now)
    key, key_id = _PREFIX + secrets.token_urlsafe(32), tx.ids.draw()
    await api.insert_key(tx, key_id, officer_id, name, _hash(key), scopes, now)
    await _note(tx, by, "api_key_added", f"{agency} {key_id}", now, officer_id)
    return officer, key


async def make_key(
    tx: Transaction, administrator: Officer, *, name: str, scopes: Iterable[str], now: datetime
) -> tuple[Officer, str]:
    """`add_key` for the administrator's own agency.

    Raises:
        NotAllowed: no administrator.
        BadInput: as `add_key`, or an unknown scope.
    """
    _require_administrator(administrator)
    chosen = set(scopes)
    if chosen - {each.value for each in Scope}:
        raise BadInput("scopes", "api-key-scopes")
    wanted = [each for each in Scope if each.value in chosen]
    return await add_key(tx, agency=administrator.agency, name=name, now=now, scopes=wanted, by=administrator)


async def keys_of(tx: Transaction, administrator: Officer, now: datetime) -> list[ApiKey]:
    """The valid keys of the administrator's agency."""
    _require_administrator(administrator)
    return await api.valid_keys(tx, administrator.agency, now)


async def rotate_key(tx: Transaction, key_id: int, now: datetime, by: Officer | None = None) -> str:
    """Make a key in the place of another, for the same service officer; for a day both count.

    Raises:
        NotFound: no such key, ended, or another agency's.
    """
    old = await api.find_key(tx, key_id, now, _agency_of(by))
    key, new_id = _PREFIX + secrets.token_urlsafe(32), tx.ids.draw()
    await api.insert_key(tx, new_id, old.officer_id, old.name, _hash(key), old.scopes, now)
    await api.end_key(tx, key_id, now + OVERLAP)
    await _note(tx, by, "api_key_rotated", f"{key_id} {new_id}", now)
    return key


async def revoke_key(tx: Transaction, key_id: int, now: datetime, by: Officer | None = None) -> None:
    """End a key at once.

    Raises:
        NotFound: no such key, ended before, or another agency's.
    """
    await api.find_key(tx, key_id, now, _agency_of(by))
    if not await api.revoke_key(tx, key_id, now):
        raise NotFound
    await _note(tx, by, "api_key_revoked", str(key_id), now)


async def find_caller(database: Database, key: str, now: datetime) -> Caller | None:
    """Who a key belongs to; `None` when nobody, or it ended."""
    if not _FORM.fullmatch(key):
        return None
    async with database.reading() as tx:
        caller = await api.find_caller(tx, _hash(key), now)
    if caller and (caller.used_at is None or now - caller.used_at >= _TOUCH_EVERY):
        async with database.transaction() as tx:
            await api.touch_key(tx, caller.key_id, now)
    return caller


def _require_administrator(officer: Officer) -> None:
    if not officer.is_active or officer.is_service or officer.role is not Role.ADMINISTRATOR:
        raise NotAllowed("Only your agency's administrators may do that.")


def _agency_of(by: Officer | None) -> str | None:
    """Whose keys somebody may change; the operator at the command line may change every one."""
    if by is None:
        return None
    _require_administrator(by)
    return by.agency


async def _note(
    tx: Transaction, by: Officer | None, action: str, subject: str, now: datetime, officer_id: int | None = None
) -> None:
    if by is None:
        await audit.add(tx, "command", action, officer_id, None, subject, now)
    else:
        await audit.add(tx, "officer", action, by.id, None, subject, now)


def _hash(key: str) -> bytes:
    return hashlib.sha256(key.encode()).digest()
