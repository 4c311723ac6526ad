"""Messages that stand in no report yet come back as they were, whatever is kept beside them (THREATS.md F12)."""

import pytest

from bot.domain.messages import (
    Attached,
    ChannelName,
    Content,
    Inbound,
    Located,
    MediaKind,
    Said,
    SharedContact,
    Unsupported,
)
from storage import messages, people
from storage.database import Database
from storage.messages import Folded, StoredMessage
from tests.clock import Clock
from tests.world import World

CONTENTS = (
    Said("majikan pukul saya"),
    Located(3.139, 101.6869, name="Pasar", address="Jalan Contoh"),
    Attached(MediaKind.PHOTO, "", caption="tangan saya"),
    SharedContact("Ibu Contoh", "+000 11 22"),
    Unsupported("dice"),
)


@pytest.mark.parametrize("content", CONTENTS, ids=lambda each: type(each).__name__)
async def test_F12_what_is_kept_beside_a_message_never_keeps_it_from_a_report(
    database: Database, world: World, clock: Clock, content: Content
) -> None:
    person = await world.person()
    async with database.transaction() as tx:
        (identity,) = (await people.identities_of(tx, [person.id])).values()
        kept = StoredMessage(
            id=tx.ids.draw(),
            person_id=person.id,
            identity_id=identity.id,
            inbox_id=tx.ids.draw(),
            inbound=Inbound(ChannelName.TELEGRAM, "bot-1", "sender-1", "sender-1", "7", clock(), content),
            received_at=clock(),
            provider_hash=b"7",
            is_answer=True,
            is_critical=True,
            folded=Folded.LOOSE,
        )
        await messages.insert(tx, [kept])

    async with database.reading() as tx:
        (loose,) = await messages.loose_since(tx, [identity.id], clock())
    assert (loose.content, loose.is_folded) == (content, True)
