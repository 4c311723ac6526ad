"""Addresses at which people find what is theirs from any phone: signed, and soon over."""

import base64
import hmac
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.people import Person
from storage import people
from storage.database import Database, Transaction
from storage.keys import Vault

OPEN_FOR = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Addresses:
    """All addresses of one kind. purpose: what is signed, so that an address of one kind never opens another."""

    path: str
    purpose: str

    def of(self, vault: Vault, person_id: int, now: datetime) -> str:
        """The one of this person for the next half hour, without the house's outside name."""
        until = int((now + OPEN_FOR).timestamp())
        return f"{self.path}/{person_id:x}-{until:x}-{self._seal(vault, person_id, until)}"

    def read(self, vault: Vault, token: str, now: datetime) -> int | None:
        """The person an address was made for; `None` when it is not ours or its time is over."""
        parts = token.split("-", 2)
        try:
            person_id, until = int(parts[0], 16), int(parts[1], 16)
        except (ValueError, IndexError):
            return None
        is_ours = len(parts) == 3 and hmac.compare_digest(
            parts[2].encode(), self._seal(vault, person_id, until).encode()
        )
        return person_id if is_ours and now.timestamp() <= until else None

    @asynccontextmanager
    async def opened(
        self, database: Database, token: str, now: datetime
    ) -> AsyncIterator[tuple[Transaction, Person] | None]:
        """A transaction with the person of an address; `None` when it opens nothing, or while they hide."""
        person_id = self.read(database.vault, token, now)
        if person_id is None:
            yield None  # before any transaction: whoever guesses must not keep others from writing
            return
        async with database.transaction() as tx:
            person = (await people.load_persons(tx, [person_id])).get(person_id)
            yield (tx, person) if person is not None and person.hidden_since is None else None

    def _seal(self, vault: Vault, person_id: int, until: int) -> str:
        proof = vault.lookup(self.purpose, str(person_id), str(until), size=32)
        return base64.urlsafe_b64encode(proof).decode().rstrip("=")
