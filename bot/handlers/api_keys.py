"""Keys of agencies' systems: made once, shown once, kept only as a hash."""

import hashlib
import re
import secrets
from datetime import datetime, timedelta

from bot.domain.officers import Officer, Role
from bot.errors import NotFound
from bot.handlers.desk_errors import BadInput
from storage import api, audit, officers
from storage.api import Caller
from storage.database import Database, Transaction
from storage.keys import officer_key

_PREFIX = "pk_"
_FORM = re.compile(r"pk_[A-Za-z0-9_-]{43}")
_NAME_CHARS = 80
_TOUCH_EVERY = timedelta(minutes=1)


async def add_key(
    tx: Transaction, *, agency: str, name: str, now: datetime, role: Role = Role.RESPONDER
) -> tuple[Officer, str]:
    """Make a key and the service officer it acts as; the key is in the answer and never again anywhere.

    Raises:
        BadInput: no name.
        NotFound: no such agency.
    """
    name = name.strip()[:_NAME_CHARS]
    if not name:
        raise BadInput("name", "desk-name-empty")
    if not await officers.has_agency(tx, agency):
        raise NotFound("There is no such agency.")
    officer_id = tx.ids.draw()
    officer = Officer(officer_id, agency, f"service-{officer_id}", name, role, is_service=True, is_on_duty=False)
    await tx.vault.create([officer_key(officer_id)], now)
    await officers.insert(tx, officer, password_hash=None, totp_secret=None, now=now)
    key, key_id = _PREFIX + secrets.token_urlsafe(32), tx.ids.draw()
    await api.insert_key(tx, key_id, officer_id, name, _hash(key), now)
    await audit.add(tx, "command", "api_key_added", officer_id, None, f"{agency} {key_id}", now)
    return officer, key


async def find_caller(database: Database, key: str, now: datetime) -> Caller | None:
    """Who a key belongs to; `None` when nobody, or it was revoked."""
    if not _FORM.fullmatch(key):
        return None
    async with database.reading() as tx:
        caller = await api.find_caller(tx, _hash(key))
    if caller and (caller.used_at is None or now - caller.used_at >= _TOUCH_EVERY):
        async with database.transaction() as tx:
            await api.touch_key(tx, caller.key_id, now)
    return caller


async def revoke_key(tx: Transaction, key_id: int, now: datetime) -> None:
    """End a key at once.

    Raises:
        NotFound: no such key, or ended before.
    """
    if not await api.revoke_key(tx, key_id, now):
        raise NotFound
    await audit.add(tx, "command", "api_key_revoked", None, None, str(key_id), now)


def _hash(key: str) -> bytes:
    return hashlib.sha256(key.encode()).digest()
