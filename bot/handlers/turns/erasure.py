"""Erases a person on request: in the live database at once, in backups with the next copy of the key store."""

from datetime import datetime

from storage import audit
from storage.database import Database
from storage.erasure import erase_person


async def erase(database: Database, person_id: int, now: datetime, *, officer_id: int | None) -> None:
    """Erase for good; safe to call twice.

    Raises:
        CaseIsOpen: a ticket of theirs is still open.
    """
    async with database.transaction() as tx:
        keys = await erase_person(tx, person_id)
        await audit.add(
            tx, "officer" if officer_id else "person", "person_erased", officer_id, None, str(person_id), now
        )
    # After the commit: keys that outlive their rows do no harm, rows that outlive their keys would be unreadable.
    await database.vault.destroy(keys)
