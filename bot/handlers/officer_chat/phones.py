"""What an officer says about their phone: only where nobody else reads it may its chat show words of a case."""

from datetime import datetime

from bot.domain.officers import Officer
from storage import audit, officer_chats
from storage.database import Transaction


async def say_phone_is_private(tx: Transaction, officer: Officer, on: bool, now: datetime) -> None:
    """Confirm it, or take it back: then chats show nothing any more from this moment on."""
    await officer_chats.set_phone_private(tx, officer.id, on, now)
    await audit.add(tx, "officer", "phone_private" if on else "phone_not_private", officer.id, None, "", now)


async def is_phone_private(tx: Transaction, officer: Officer) -> bool:
    """Works on `reading()` too."""
    return await officer_chats.is_phone_private(tx, officer.id)
