"""Erasure: rows that point to a person go, and with the keys everything else they said (DESIGN.md section 5)."""

from sqlalchemy import delete, select, update

from bot.domain.tickets import TicketState
from bot.errors import Conflict
from storage import links
from storage.database import Transaction
from storage.keys import KeyName, person_key, ticket_key
from storage.schema import (
    alert_passes,
    appointments,
    bulk_recipients,
    chat_drafts,
    chat_threads,
    family_lines,
    file_bodies,
    files,
    hand_overs,
    identities,
    intake_people,
    messages,
    officer_words,
    outbox,
    persons,
    proofs,
    referrals,
    repatriations,
    runs,
    search_words,
    snoozes,
    steps,
    tickets,
    timeline,
)

_CHATS = (chat_threads, chat_drafts, snoozes, alert_passes)


class CaseIsOpen(Conflict):
    """A case is still open: close it before its reporter is erased."""


async def erase_person(tx: Transaction, person_id: int) -> list[KeyName]:
    """Delete what points to a person and empty their closed tickets, which stay as bare counts.

    Gives the keys to destroy once this is committed: then nothing of it can be read, in no backup either after the key
    store's next copy. The same sender is somebody new from now on.

    Raises:
        CaseIsOpen: one of their tickets is not closed.
    """
    rows = (await tx.execute(select(tickets.c.id, tickets.c.state).where(tickets.c.person_id == person_id))).all()
    if any(row.state != TicketState.CLOSED.value for row in rows):
        raise CaseIsOpen
    ticket_ids = [row.id for row in rows]
    mine = select(files.c.id).where(files.c.person_id == person_id)
    await tx.execute(delete(file_bodies).where(file_bodies.c.file_id.in_(mine)))
    # An officer's own chat also got what others wrote; those rows go with the chat.
    chats = select(identities.c.id).where(identities.c.person_id == person_id)
    await tx.execute(delete(outbox).where(outbox.c.identity_id.in_(chats)))
    for table in (appointments, proofs, files, outbox, messages, runs, identities, bulk_recipients, intake_people):
        await tx.execute(delete(table).where(table.c.person_id == person_id))
    for table in (timeline, family_lines, hand_overs, referrals, steps, repatriations, officer_words, *_CHATS):
        await tx.execute(delete(table).where(table.c.ticket_id.in_(ticket_ids)))
    await tx.execute(delete(family_lines).where(family_lines.c.follower_id == person_id))
    await links.forget(tx, person_id, ticket_ids)
    await tx.execute(delete(search_words).where(search_words.c.owner_id.in_([person_id, *ticket_ids])))
    await tx.execute(update(tickets).where(tickets.c.id.in_(ticket_ids)).values(is_erased=True, sealed_details=b""))
    bare = {"sealed_profile": None, "pin_hash": None, "country": None}
    await tx.execute(update(persons).where(persons.c.id == person_id).values(**bare))
    return [person_key(person_id), *map(ticket_key, ticket_ids)]
