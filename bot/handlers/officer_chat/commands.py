"""Words an officer types in their own chat: what I hold and what waits, being on duty, a word for a reporter."""

from bot.domain.desk import QueueFilter, QueueRow, QueueState
from bot.domain.messages import Choice
from bot.domain.officer_words import WORD_LASTS
from bot.domain.tickets import Ticket, TicketState, read_reference
from bot.handlers import desk
from bot.handlers.desk import officer_words
from bot.handlers.escalation.alert_buttons import Action
from bot.handlers.officer_chat.caller import Caller
from storage import officer_chats, tickets

_MOST = 5  # of each kind: ten rows are all that a list on WhatsApp has room for
_LOOKED_AT = 50


async def show_list(caller: Caller, *, unasked: bool = False) -> None:
    """References and urgencies of what the officer holds and of what nobody has taken.

    unasked: only where there is any.
    """
    if not caller.officer.may_handle:
        caller.say(caller.words("officer-no-cases"))
        return
    held = (await desk.queue(caller.tx, caller.officer, QueueFilter(QueueState.MINE), limit=_MOST)).rows
    open_ones = (await desk.queue(caller.tx, caller.officer, QueueFilter(QueueState.OPEN), limit=_LOOKED_AT)).rows
    waiting = [row for row in open_ones if row.state is TicketState.NEW][:_MOST]
    if unasked and not (held or waiting):
        return
    may_show = await officer_chats.is_phone_private(caller.tx, caller.officer.id)
    choices: list[Choice] = []
    for row in held if may_show else []:
        label = caller.words("button-open-thread", reference=row.reference)
        choices.append(caller.button(row.id, Action.OPEN, label))
    for row in waiting:
        label = caller.words("button-claim-this", reference=row.reference)
        choices.append(caller.button(row.id, Action.CLAIM, label))
    parts = [_part(caller, "officer-list-held", held), _part(caller, "officer-list-waiting", waiting)]
    if caller.house.console_url:
        parts.append(caller.house.console_url)
    await caller.trace("listed")
    caller.say("\n\n".join(parts), choices)


async def set_duty(caller: Caller, word: str) -> None:
    """`/duty on` or `/duty off`; anything else says how it stands."""
    if word in ("on", "off"):
        await desk.duty(caller.tx, caller.officer, word == "on", caller.now)
        await caller.trace(f"duty_{word}")
    is_on = word == "on" if word in ("on", "off") else caller.officer.is_on_duty
    caller.say(caller.words("officer-duty-on" if is_on else "officer-duty-off"))


async def give_word(caller: Caller, written: str) -> None:
    """`/word CODE`: a word the bot will confirm to the reporter of a case this officer holds."""
    ticket = await _held(caller, written, "officer-word-how")
    if ticket is None:
        return
    word = await officer_words.give_word(caller.tx, caller.officer, ticket.id, ticket.claim_number, caller.now)
    await caller.trace("word", ticket.id)
    minutes = int(WORD_LASTS.total_seconds() // 60)
    caller.say(caller.words("officer-word", reference=ticket.reference, word=word, minutes=minutes))


async def release(caller: Caller, written: str) -> None:
    """`/release CODE`: put a case this officer holds back into the queue, for the next ones to be called."""
    ticket = await _held(caller, written, "officer-release-how")
    if ticket is None:
        return
    await desk.release(caller.tx, caller.officer, ticket.id, ticket.claim_number, caller.now)
    await caller.trace("released", ticket.id)
    again = caller.button(ticket.id, Action.CLAIM, caller.words("button-claim-this", reference=ticket.reference))
    caller.say(caller.words("officer-released", reference=ticket.reference), [again])


async def _held(caller: Caller, written: str, how: str) -> Ticket | None:
    """The case of a code, where this officer holds it; else they are told who does, or how to write one."""
    reference = read_reference(written)
    if reference is None:
        caller.say(caller.words(how, example="AAAAA-BBBBB"))
        return None
    ticket = await tickets.get(caller.tx, await desk.find_id(caller.tx, caller.officer, reference))
    if ticket.holder_id != caller.officer.id:
        caller.say(await caller.whose(ticket))
        return None
    return ticket


def _part(caller: Caller, key: str, rows: list[QueueRow]) -> str:
    lines = [f"{row.reference} · {caller.words(f'urgency-{row.urgency.value}')}" for row in rows]
    return "\n".join([caller.words(key), *(lines or [caller.words("officer-list-none")])])
