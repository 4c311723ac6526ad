"""What an officer sets for themselves: being on duty, and the link to their own Telegram."""

from datetime import datetime, timedelta

from bot.domain.officers import Officer
from bot.handlers.administration import accounts
from storage import audit, officers
from storage.database import Transaction

LINK_CODE_LASTS = timedelta(minutes=15)


async def link_code(tx: Transaction, officer: Officer, now: datetime) -> str:
    """A code of one use for `/officer CODE`, good for 15 minutes."""
    await audit.add(tx, "officer", "link_code_made", officer.id, None, "", now)
    return await accounts.make_code(tx, officer.id, "telegram", now, LINK_CODE_LASTS)


async def linked_chats(tx: Transaction, officer: Officer) -> int:
    """How many chats of the officer's own are linked; works on `reading()` too."""
    return await officers.count_linked_chats(tx, officer.id)


async def duty(tx: Transaction, officer: Officer, on: bool, now: datetime) -> None:
    """Note whether the officer takes alerts now."""
    await officers.set_duty(tx, officer.id, on)
    await audit.add(tx, "officer", "duty_on" if on else "duty_off", officer.id, None, "", now)
