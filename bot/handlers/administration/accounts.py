"""Officers' accounts: new ones, and codes of one use that prove who somebody is."""

import asyncio
import secrets
import unicodedata
from datetime import datetime, timedelta

import pyotp
from argon2 import PasswordHasher

from bot.domain.officers import Officer, Role
from bot.domain.tickets import ALPHABET
from bot.errors import NotFound
from bot.handlers.desk.errors import BadInput
from storage import audit
from storage import officers as store
from storage.database import Transaction
from storage.keys import officer_key

MIN_PASSWORD_CHARS = 12
_ISSUER = "Pulang"
_LINK_CODE_CHARS = 10  # 49 bits for something typed on a phone, good for a few minutes and hashed with a secret key
_LOGIN_CHARS = 80
_NAME_CHARS = 120


def normal_login(login: str) -> str:
    """One spelling for each login name."""
    printable = "".join(character for character in login if character.isprintable())
    return unicodedata.normalize("NFKC", printable).strip().casefold()[:_LOGIN_CHARS]


def clean_name(name: str) -> str:
    """A name as it may be shown: no line breaks, no control characters."""
    return "".join(character for character in name if character.isprintable()).strip()[:_NAME_CHARS]


async def add_officer(
    tx: Transaction,
    *,
    agency: str,
    login: str,
    name: str,
    role: Role,
    password: str,
    now: datetime,
    hasher: PasswordHasher | None = None,
) -> tuple[Officer, str, str]:
    """Make an account: the officer, the secret of their one-time codes, and its otpauth address for a QR code.

    Raises:
        BadInput: a name is empty or the password shorter than 12 characters.
        NotFound: no such agency.
        Conflict: the login is taken.
    """
    login, name = normal_login(login), clean_name(name)
    if not login:
        raise BadInput("login", "desk-login-empty")
    if not name:
        raise BadInput("name", "desk-name-empty")
    if len(password) < MIN_PASSWORD_CHARS:
        raise BadInput("password", "desk-password-short", least=MIN_PASSWORD_CHARS)
    if not await store.has_agency(tx, agency):
        raise NotFound("There is no such agency.")
    password_hash = await asyncio.to_thread((hasher or PasswordHasher()).hash, password)
    secret = pyotp.random_base32()
    officer = Officer(tx.ids.draw(), agency, login, name, role)
    await tx.vault.create([officer_key(officer.id)], now)
    await store.insert(tx, officer, password_hash=password_hash, totp_secret=secret, now=now)
    await audit.add(tx, "command", "officer_added", officer.id, None, f"{agency} {role.value}", now)
    return officer, secret, pyotp.TOTP(secret).provisioning_uri(name=login, issuer_name=_ISSUER)


async def make_code(tx: Transaction, officer_id: int, purpose: str, now: datetime, lifetime: timedelta) -> str:
    """A code of one use; purpose is "telegram" (short, to be typed), "sign_in" or "reset" (part of an address)."""
    if purpose == "telegram":
        code = "".join(secrets.choice(ALPHABET) for _ in range(_LINK_CODE_CHARS))
    else:
        code = secrets.token_urlsafe(32)
    await store.insert_code(tx, _code_hash(tx, code, purpose), purpose, officer_id, now + lifetime)
    return code


async def use_code(tx: Transaction, code: str, purpose: str, now: datetime) -> int:
    """Use up a code and say whose it was.

    Raises:
        NotFound: unknown, used or too old.
    """
    if purpose == "telegram":
        code = "".join(character for character in code.upper() if character in ALPHABET)
    officer_id = await store.use_code(tx, _code_hash(tx, code, purpose), purpose, now)
    await audit.add(tx, "officer", "code_used", officer_id, None, purpose, now)
    return officer_id


def _code_hash(tx: Transaction, code: str, purpose: str) -> bytes:
    return tx.vault.lookup("code", purpose, code, size=32)
