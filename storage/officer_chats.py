"""Officers' own chats: who may see words there, which tickets they show, drafts, and alerts put off or passed on."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import bindparam, delete, func, select, update

from bot.domain.messages import ChannelName
from bot.domain.tickets import Ticket, TicketState
from bot.errors import NotFound
from storage.database import Transaction
from storage.keys import ticket_key
from storage.outbox import external_hash
from storage.prepared import Prepared, insert_new
from storage.schema import (
    alert_passes,
    chat_drafts,
    chat_threads,
    identities,
    officers,
    outbox,
    private_phones,
    snoozes,
    tickets,
)

SNOOZED = "snoozes"  # the topic that tells of a new one
_WORDS = "chat_drafts.words"
_PRIVATE, _PASSED = insert_new(private_phones), insert_new(alert_passes)


@dataclass(frozen=True, slots=True)
class Thread:
    """A ticket shown in an officer's chat. header_id: the outbox row that opened it; claim_number: of that claim."""

    ticket_id: int
    identity_id: int
    officer_id: int
    claim_number: int
    header_id: int


class DraftState(StrEnum):
    OPEN = "open"
    SENT = "sent"
    CANCELLED = "cancelled"
    LOST = "lost"  # the claim it was written under had ended


@dataclass(frozen=True, slots=True)
class Draft:
    """Words an officer has not confirmed yet; empty once that is decided."""

    id: int
    ticket_id: int
    identity_id: int
    officer_id: int
    claim_number: int
    state: DraftState
    created_at: datetime
    words: str


async def is_phone_private(tx: Transaction, officer_id: int) -> bool:
    query = select(private_phones.c.officer_id).where(private_phones.c.officer_id == officer_id)
    return (await tx.execute(query)).first() is not None


async def set_phone_private(tx: Transaction, officer_id: int, on: bool, now: datetime) -> None:
    """Note what an officer says about their phone; without the word for it their chats show no case."""
    if on:
        await tx.put(_PRIVATE, [{"officer_id": officer_id, "confirmed_at": now}])
    else:
        await tx.execute(delete(private_phones).where(private_phones.c.officer_id == officer_id))
        await tx.execute(delete(chat_threads).where(chat_threads.c.officer_id == officer_id))


async def open_thread(tx: Transaction, thread: Thread, now: datetime) -> None:
    """Show a ticket in a chat from now on; a thread of an earlier claim there ends with it."""
    mine = (chat_threads.c.ticket_id == thread.ticket_id) & (chat_threads.c.identity_id == thread.identity_id)
    await tx.execute(delete(chat_threads).where(mine))
    row = {
        "ticket_id": thread.ticket_id,
        "identity_id": thread.identity_id,
        "officer_id": thread.officer_id,
        "claim_number": thread.claim_number,
        "header_id": thread.header_id,
        "opened_at": now,
    }
    await tx.execute(chat_threads.insert(), [row])


async def end_threads(tx: Transaction, identity_id: int) -> None:
    """Show nothing in this chat any more, and send nothing that waits there for a yes."""
    await tx.execute(delete(chat_threads).where(chat_threads.c.identity_id == identity_id))
    open_ones = (chat_drafts.c.identity_id == identity_id) & (chat_drafts.c.state == DraftState.OPEN.value)
    cancelled = {"state": DraftState.CANCELLED.value, "sealed_words": None}
    await tx.execute(update(chat_drafts).where(open_ones).values(**cancelled))


async def find_thread(tx: Transaction, ticket_id: int, identity_id: int, officer_id: int) -> Thread | None:
    mine = (chat_threads.c.identity_id == identity_id) & (chat_threads.c.officer_id == officer_id)
    row = (await tx.execute(select(chat_threads).where(chat_threads.c.ticket_id == ticket_id, mine))).first()
    if row is None:
        return None
    return Thread(row.ticket_id, row.identity_id, row.officer_id, row.claim_number, row.header_id)


async def live_threads(tx: Transaction, ticket_ids: Collection[int]) -> list[Thread]:
    """Where these tickets are shown: by their present claim, in a chat that is still its holder's and private."""
    rows = await tx.fetch(_LIVE, {"tickets": list(ticket_ids)}) if ticket_ids else []
    return [Thread(row.ticket_id, row.identity_id, row.officer_id, row.claim_number, row.header_id) for row in rows]


async def ticket_of_message(tx: Transaction, identity_id: int, channel: ChannelName, external_id: str) -> int | None:
    """Which ticket a message of ours in this chat is about, by the provider's id of it."""
    query = select(outbox.c.ticket_id).where(
        outbox.c.channel == channel.value,
        outbox.c.external_hash == external_hash(tx, channel, external_id),
        outbox.c.identity_id == identity_id,
    )
    found: int | None = (await tx.execute(query.limit(1))).scalar()
    return found


async def add_draft(tx: Transaction, draft: Draft) -> None:
    row = {
        "id": draft.id,
        "ticket_id": draft.ticket_id,
        "identity_id": draft.identity_id,
        "officer_id": draft.officer_id,
        "claim_number": draft.claim_number,
        "state": draft.state.value,
        "created_at": draft.created_at,
        "sealed_words": tx.vault.seal(ticket_key(draft.ticket_id), _WORDS, draft.id, draft.words.encode()),
    }
    await tx.execute(chat_drafts.insert(), [row])


async def get_draft(tx: Transaction, draft_id: int, identity_id: int, officer_id: int) -> Draft:
    """A draft of this officer in this chat.

    Raises:
        NotFound: there is none.
    """
    mine = (chat_drafts.c.identity_id == identity_id) & (chat_drafts.c.officer_id == officer_id)
    row = (await tx.execute(select(chat_drafts).where(chat_drafts.c.id == draft_id, mine))).first()
    if row is None:
        raise NotFound
    words = ""
    if row.sealed_words is not None:
        await tx.vault.load([ticket_key(row.ticket_id)])
        words = tx.vault.open(ticket_key(row.ticket_id), _WORDS, row.id, row.sealed_words).decode()
    state = DraftState(row.state)
    return Draft(row.id, row.ticket_id, row.identity_id, row.officer_id, row.claim_number, state, row.created_at, words)


async def end_draft(tx: Transaction, draft_id: int, state: DraftState) -> bool:
    """Decide a draft and forget its words; False when it was decided before."""
    is_open = (chat_drafts.c.id == draft_id) & (chat_drafts.c.state == DraftState.OPEN.value)
    ended = await tx.execute(update(chat_drafts).where(is_open).values(state=state.value, sealed_words=None))
    return ended.rowcount == 1


async def forget_drafts(tx: Transaction, before: datetime) -> None:
    """Remove drafts nobody decided."""
    await tx.execute(delete(chat_drafts).where(chat_drafts.c.created_at < before))


async def snooze(tx: Transaction, ticket_id: int, officer_id: int, due_at: datetime) -> None:
    """Remind an officer of a ticket at a moment; a later word replaces the earlier one."""
    await _wake(tx, ticket_id, officer_id)
    row = {"ticket_id": ticket_id, "officer_id": officer_id, "due_at": due_at}
    await tx.execute(snoozes.insert(), [row])
    tx.tell(SNOOZED)


async def _wake(tx: Transaction, ticket_id: int, officer_id: int) -> None:
    mine = (snoozes.c.ticket_id == ticket_id) & (snoozes.c.officer_id == officer_id)
    await tx.execute(delete(snoozes).where(mine))


async def next_snooze(tx: Transaction) -> datetime | None:
    moment: datetime | None = (await tx.execute(select(func.min(snoozes.c.due_at)))).scalar()
    return moment


async def take_snoozes(tx: Transaction, now: datetime) -> list[tuple[int, int]]:
    """Ticket and officer of every reminder that is due; whoever takes them is the only one who does."""
    due = delete(snoozes).where(snoozes.c.due_at <= now).returning(snoozes.c.ticket_id, snoozes.c.officer_id)
    return [(row.ticket_id, row.officer_id) for row in await tx.execute(due)]


async def note_passed(tx: Transaction, ticket: Ticket, officer_id: int, now: datetime) -> None:
    """This officer is not asked again before the ticket's clock starts anew."""
    row = {"ticket_id": ticket.id, "round": ticket.clock_round, "officer_id": officer_id, "passed_at": now}
    await tx.put(_PASSED, [row])
    await _wake(tx, ticket.id, officer_id)


_LIVE = Prepared(
    select(
        chat_threads.c.ticket_id,
        chat_threads.c.identity_id,
        chat_threads.c.officer_id,
        chat_threads.c.claim_number,
        chat_threads.c.header_id,
    )
    .join(
        tickets,
        (tickets.c.id == chat_threads.c.ticket_id)
        & (tickets.c.holder_id == chat_threads.c.officer_id)
        & (tickets.c.claim_number == chat_threads.c.claim_number),
    )
    .join(
        identities,
        (identities.c.id == chat_threads.c.identity_id) & (identities.c.officer_id == chat_threads.c.officer_id),
    )
    .join(officers, officers.c.id == chat_threads.c.officer_id)
    .join(private_phones, private_phones.c.officer_id == chat_threads.c.officer_id)
    .where(
        chat_threads.c.ticket_id.in_(bindparam("tickets", expanding=True)),
        tickets.c.state == TicketState.CLAIMED.value,
        identities.c.blocked_at.is_(None),
        officers.c.is_active,
    )
)
