"""Officers' phones for tests: linked, private where a test wants that, and working with alerts."""

from typing import Any

from sqlalchemy import select

from bot.handlers.officer_chat.phones import say_phone_is_private
from storage import schema
from tests.handlers.bodies import Provider
from tests.talk import AtDesk, Talk, Voice

OWNER = "KEMLU_PWNI"  # whose report it is while nobody knows where the person is


async def link(talk: Talk, officer: AtDesk, provider: Provider | None = None, sender: str | None = None) -> Voice:
    """An officer's phone, linked."""
    phone = talk.somebody(provider, sender)
    await phone.says(f"/officer {await officer.link_code()}")
    return phone


async def private_phone(talk: Talk, officer: AtDesk, **more: Any) -> Voice:
    """A linked phone of which the officer has said that nobody else reads it."""
    phone = await link(talk, officer, **more)
    async with talk.acting() as tx:
        await say_phone_is_private(tx, officer.officer, True, talk.clock())
    return phone


async def audited(talk: Talk) -> list[str]:
    """What the audit trail says was done, oldest first."""
    async with talk.database.reading() as tx:
        return [row.action for row in await tx.execute(select(schema.audit.c.action).order_by(schema.audit.c.id))]
