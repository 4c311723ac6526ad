"""Data keys: one for each day, person, ticket and officer, wrapped by the master key in a store of their own.

Destroying a key is how something is erased: what it sealed can never be read again.
"""

import base64
import hashlib
import secrets
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import bindparam, delete, insert, select, tuple_, update

from bot.errors import KeyDestroyed, StorageTrouble, WrongSettings
from storage.engines import KeyEngine
from storage.schema import data_keys

_NONCE_BYTES = 12
_KEY_BYTES = 32
_CACHED_KEYS = 6_000  # a cipher takes 2.8 KiB, and 2,000 people in conversation need 4,000
_REMEMBERED_ACCOUNTS = 1_000
_LOOKUP_OWNER = 1
_HOUSE_OWNER = 1
_WRAPPED = select(data_keys.c.kind, data_keys.c.owner, data_keys.c.wrapped).where(
    data_keys.c.kind == bindparam("of_kind"), data_keys.c.owner.in_(bindparam("owners", expanding=True))
)


class KeyName(NamedTuple):
    """Which key: `day` keys are owned by the day's ordinal, the others by the row's id."""

    kind: str
    owner: int


def person_key(person_id: int) -> KeyName:
    return KeyName("person", person_id)


def ticket_key(ticket_id: int) -> KeyName:
    return KeyName("ticket", ticket_id)


def officer_key(officer_id: int) -> KeyName:
    return KeyName("officer", officer_id)


def day_key(day: date) -> KeyName:
    return KeyName("day", day.toordinal())


HOUSE_KEY = KeyName("house", _HOUSE_OWNER)
_LOOKUP_KEY = KeyName("lookup", _LOOKUP_OWNER)


def create_master_key(path: Path) -> None:
    """Write a fresh master key that only its owner may read; an existing file gets it as its new first line."""
    old = path.read_text() if path.exists() else ""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600)
    path.chmod(0o600)
    path.write_text(base64.b64encode(secrets.token_bytes(_KEY_BYTES)).decode() + "\n" + old)


def read_master_keys(text: str) -> tuple[bytes, ...]:
    """Parse the master key file: base64 keys of 32 bytes, newest first.

    Raises:
        WrongSettings: nothing in it, or a line is no such key.
    """
    keys = []
    for line in text.split():
        try:
            key = base64.b64decode(line, validate=True)
        except ValueError:
            key = b""
        if len(key) != _KEY_BYTES:
            raise WrongSettings("The master key file holds a line that is no key; make one with `pulang keys create`.")
        keys.append(key)
    if not keys:
        raise WrongSettings("The master key file is empty; make a key with `pulang keys create`.")
    return tuple(keys)


class _Nonces:
    """Random nonces, drawn from the system many at a time."""

    def __init__(self) -> None:
        self._block = b""
        self._used = 0

    def draw(self) -> bytes:
        if self._used + _NONCE_BYTES > len(self._block):
            self._block, self._used = secrets.token_bytes(_NONCE_BYTES * 256), 0
        self._used += _NONCE_BYTES
        return self._block[self._used - _NONCE_BYTES : self._used]


class Vault:
    """Seals and opens C3 values. Keys must be loaded or created before use, so that sealing itself never waits."""

    def __init__(self, engine: KeyEngine, master_keys: Sequence[bytes]) -> None:
        self._engine = engine
        self._masters = [AESGCM(key) for key in master_keys]
        self._ciphers: OrderedDict[KeyName, AESGCM] = OrderedDict()
        self._lookup = b""
        self._nonces = _Nonces()
        self._accounts: dict[str, bytes] = {}

    async def open_house(self, now: datetime) -> None:
        """Load or make the installation's own keys; call once before anything else.

        Raises:
            WrongSettings: the key store was wrapped by another master key.
        """
        await self.ensure([_LOOKUP_KEY, HOUSE_KEY], now)
        rows = await self._fetch([_LOOKUP_KEY])
        self._lookup = self._unwrap(_LOOKUP_KEY, rows[_LOOKUP_KEY])

    async def ensure(self, names: Iterable[KeyName], now: datetime) -> None:
        """Load the keys and make those that do not exist, durably; safe to call twice and from two processes."""
        missing = await self._load_known(names)
        if missing:
            await self._insert(missing, now)
            await self._load_known(missing)

    async def create(self, names: Iterable[KeyName], now: datetime) -> None:
        """Make keys for rows whose ids were just drawn; durable when it returns."""
        fresh = [name for name in dict.fromkeys(names) if name not in self._ciphers]
        if fresh:
            keys = await self._insert(fresh, now)
            for name, key in keys.items():
                self._remember(name, AESGCM(key))

    async def load(self, names: Iterable[KeyName]) -> None:
        """Load what exists; a destroyed key shows when something is opened."""
        await self._load_known(names)

    def seal(self, name: KeyName, place: str, row_id: int, clear: bytes) -> bytes:
        """Encrypt for one place (`table.column`) of one row."""
        nonce = self._nonces.draw()
        return nonce + self._cipher(name).encrypt(nonce, clear, b"%s:%d" % (place.encode(), row_id))

    def open(self, name: KeyName, place: str, row_id: int, sealed: bytes) -> bytes:
        """Decrypt what `seal` made for the same place and row.

        Raises:
            KeyDestroyed: erased on purpose.
            StorageTrouble: the value was moved or damaged.
        """
        try:
            return self._cipher(name).decrypt(
                sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], b"%s:%d" % (place.encode(), row_id)
            )
        except InvalidTag:
            raise StorageTrouble(f"A sealed value in {place} does not belong there.") from None

    def lookup(self, purpose: str, *values: str, size: int = 16) -> bytes:
        """A keyed hash for exact look-ups of C3 values; `purpose` keeps equal values of different columns apart.

        Keyed BLAKE2b (RFC 7693): a MAC by design, at a third of the cost of HMAC-SHA256, ten times a message.
        """
        text = "\x1f".join((purpose, *values)).encode("utf-8", "surrogatepass")
        return hashlib.blake2b(text, digest_size=size, key=self._lookup).digest()

    def account_hash(self, account: str) -> bytes:
        """The keyed hash of an account of ours; there are few, so the last ones are remembered."""
        found = self._accounts.get(account)
        if found is None:
            if len(self._accounts) >= _REMEMBERED_ACCOUNTS:
                self._accounts.clear()
            found = self._accounts[account] = self.lookup("account", account)
        return found

    def lane(self, *values: str) -> int:
        """A lane number for a sender, never 0, fit for BIGINT and advisory locks."""
        return (int.from_bytes(self.lookup("lane", *values, size=8)) >> 1) or 1

    async def destroy(self, names: Sequence[KeyName]) -> None:
        """Make everything these keys sealed unreadable for good."""
        async with self._engine.begin() as connection:
            await connection.execute(delete(data_keys).where(tuple_(data_keys.c.kind, data_keys.c.owner).in_(names)))
        for name in names:
            self._ciphers.pop(name, None)

    def forget(self, names: Iterable[KeyName]) -> None:
        """Drop keys from memory, for example when another process destroyed them."""
        for name in names:
            self._ciphers.pop(name, None)

    async def rotate(self) -> int:
        """Wrap every key anew by the newest master key and say how many; the data itself is not touched."""
        async with self._engine.begin() as connection:
            rows = (await connection.execute(select(data_keys.c.kind, data_keys.c.owner, data_keys.c.wrapped))).all()
            for kind, owner, wrapped in rows:
                name = KeyName(kind, owner)
                await connection.execute(
                    update(data_keys)
                    .where(data_keys.c.kind == kind, data_keys.c.owner == owner)
                    .values(wrapped=self._wrap(name, self._unwrap(name, wrapped)))
                )
        return len(rows)

    def _cipher(self, name: KeyName) -> AESGCM:
        try:
            return self._ciphers[name]
        except KeyError:
            raise KeyDestroyed from None

    def _remember(self, name: KeyName, cipher: AESGCM) -> None:
        self._ciphers[name] = cipher
        while len(self._ciphers) > _CACHED_KEYS:
            self._ciphers.popitem(last=False)

    async def _load_known(self, names: Iterable[KeyName]) -> list[KeyName]:
        wanted = list(dict.fromkeys(names))
        unknown = []
        for name in wanted:
            if name in self._ciphers:
                self._ciphers.move_to_end(name)
            else:
                unknown.append(name)
        if not unknown:
            return []
        rows = await self._fetch(unknown)
        for name, wrapped in rows.items():
            self._remember(name, AESGCM(self._unwrap(name, wrapped)))
        return [name for name in unknown if name not in rows]

    async def _fetch(self, names: Sequence[KeyName]) -> dict[KeyName, bytes]:
        found: dict[KeyName, bytes] = {}
        async with self._engine.reading() as connection:
            for kind in {name.kind for name in names}:
                owners = [name.owner for name in names if name.kind == kind]
                rows = await connection.execute(_WRAPPED, {"of_kind": kind, "owners": owners})
                found |= {KeyName(row.kind, row.owner): row.wrapped for row in rows}
        return found

    async def _insert(self, names: Sequence[KeyName], now: datetime) -> dict[KeyName, bytes]:
        keys = {name: secrets.token_bytes(_KEY_BYTES) for name in names}
        rows = [
            {"kind": name.kind, "owner": name.owner, "wrapped": self._wrap(name, key), "created_at": now}
            for name, key in keys.items()
        ]
        async with self._engine.begin() as connection:
            await connection.execute(self._engine.insert_or_ignore(insert(data_keys)), rows)
        return keys

    def _wrap(self, name: KeyName, key: bytes) -> bytes:
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return nonce + self._masters[0].encrypt(nonce, key, b"%s:%d" % (name.kind.encode(), name.owner))

    def _unwrap(self, name: KeyName, wrapped: bytes) -> bytes:
        for master in self._masters:
            try:
                return master.decrypt(
                    wrapped[:_NONCE_BYTES], wrapped[_NONCE_BYTES:], b"%s:%d" % (name.kind.encode(), name.owner)
                )
            except InvalidTag:
                continue
        raise WrongSettings("No master key given opens the key store; was the file exchanged?")


def body_hash(body: bytes) -> bytes:
    return hashlib.sha256(body).digest()
