"""Sends a line to officers' own chats when somebody waits for them: no name, no words of a case (THREATS.md T19)."""

from collections.abc import Iterable
from datetime import datetime

from bot.domain.messages import Outbound
from bot.domain.officers import Officer
from bot.domain.outbox import OutboxKind, to_chat
from bot.texts import Texts
from storage import outbox, people
from storage.alerting import chats_of
from storage.database import Transaction


async def ring(
    tx: Transaction, texts: Texts, officers: Iterable[Officer], text_key: str, now: datetime, **values: object
) -> int:
    """One message to each linked chat of these officers, in its language; how many. Urgencies are put into words."""
    chats = await chats_of(tx, [officer.id for officer in officers])
    identities = [identity for many in chats.values() for identity in many]
    persons = await people.load_persons(tx, {identity.person_id for identity in identities}) if identities else {}
    rows = []
    for identity in identities:
        language = persons[identity.person_id].language
        words = dict(values)
        if "urgency" in words:
            words["urgency"] = texts.render(language, f"urgency-{words['urgency']}")
        text = texts.render(language, text_key, **words)
        rows.append(to_chat(tx.ids.draw(), identity, OutboxKind.ALERT, Outbound(text, language=language), now))
    if rows:
        await outbox.add(tx, rows)
    return len(rows)
