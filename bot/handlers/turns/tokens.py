"""What we put into buttons: opaque, bound to person, run and question, never stored."""

import base64
import hashlib
from dataclasses import dataclass
from functools import lru_cache

from storage.keys import Vault

_COMMAND = "c:"
_ID_BYTES = 8
_HASH_BYTES = 4
_MAC_BYTES = 6
_WHOLE_BYTES = _ID_BYTES + 2 * _HASH_BYTES + _MAC_BYTES


@dataclass(frozen=True, slots=True)
class ChoiceToken:
    """A choice of one question of one run; key and code as short hashes."""

    run_id: int
    key_hash: bytes
    code_hash: bytes


def command_token(command: str) -> str:
    """A button that means the same for ever and for everybody: SOS, menu, back, help, language, exit."""
    return _COMMAND + command


def read_command(token: str) -> str | None:
    return token[len(_COMMAND) :] if token.startswith(_COMMAND) else None


@lru_cache(maxsize=4_000)
def short_hash(word: str) -> bytes:
    """Tells the questions of a run apart, and the choices of a question; proof comes from the MAC."""
    return hashlib.blake2s(word.encode(), digest_size=_HASH_BYTES).digest()


def choice_token(vault: Vault, person_id: int, run_id: int, key: str, code: str) -> str:
    """30 characters, well below Telegram's 64 bytes."""
    body = run_id.to_bytes(_ID_BYTES, "big") + short_hash(key) + short_hash(code)
    return base64.urlsafe_b64encode(body + _mac(vault, person_id, body)).rstrip(b"=").decode()


def read_choice(vault: Vault, person_id: int, token: str) -> ChoiceToken | None:
    """The choice a token names; `None` when it is not one of ours for this person (THREATS.md T5)."""
    try:
        raw = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4))
    except ValueError:
        return None
    body, mac = raw[:-_MAC_BYTES], raw[-_MAC_BYTES:]
    if len(raw) != _WHOLE_BYTES or mac != _mac(vault, person_id, body):
        return None
    run_id = int.from_bytes(body[:_ID_BYTES], "big")
    return ChoiceToken(run_id, body[_ID_BYTES : _ID_BYTES + _HASH_BYTES], body[_ID_BYTES + _HASH_BYTES :])


def _mac(vault: Vault, person_id: int, body: bytes) -> bytes:
    return vault.lookup("button", str(person_id), body.hex(), size=_MAC_BYTES)
