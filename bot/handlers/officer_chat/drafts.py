"""An officer's reply in a ticket's thread: shown once more with its addressee, and sent only after a yes."""

from datetime import timedelta
from math import ceil

from bot.domain.messages import Said
from bot.domain.reachability import is_watched
from bot.domain.tickets import Ticket, TicketState
from bot.handlers.desk import talk
from bot.handlers.desk.changes import clean
from bot.handlers.desk.errors import BadInput, CannotReach
from bot.handlers.escalation.alert_buttons import Action
from bot.handlers.officer_chat.caller import Caller
from bot.handlers.turns.quiet import foresee
from storage import desk as store
from storage import officer_chats
from storage.officer_chats import Draft, DraftState

_LASTS = timedelta(hours=1)  # after that the person may be somewhere else with what they wrote
_WITH_BUTTONS = 900  # WhatsApp's limit for words above buttons is 1,024


async def draft(caller: Caller, about: str) -> bool:
    """Show the words to be sent, when the message they reply to stands in a ticket's thread; False when it does not.

    Raises:
        NotFound: the officer may not see that ticket any more.
    """
    content, chat = caller.turn.inbound.content, caller.chat
    ticket_id = await officer_chats.ticket_of_message(caller.tx, chat.id, chat.channel, about)
    if ticket_id is None:
        return False
    ticket = await store.find(caller.tx, caller.officer, ticket_id)
    thread = await officer_chats.find_thread(caller.tx, ticket_id, chat.id, caller.officer.id)
    if not _is_held(caller, ticket):
        await _tell_lost(caller, ticket)
    elif thread is None or thread.claim_number != ticket.claim_number:
        caller.say(caller.words("officer-thread-ended", reference=ticket.reference))
    elif not isinstance(content, Said) or caller.turn.inbound.is_edit:
        caller.say(caller.words("officer-only-words", reference=ticket.reference))
    else:
        await _ask(caller, ticket, content.text)
    return True


async def send(caller: Caller, draft_id: int) -> None:
    """Send confirmed words, once, as long as the claim they were written under stands.

    Raises:
        NotFound: there is no such draft in this chat.
    """
    found, ticket = await _find_open(caller, draft_id)
    if found is None:
        return
    reference, number = ticket.reference, found.claim_number
    if not _is_held(caller, ticket) or ticket.claim_number != number:
        await officer_chats.end_draft(caller.tx, found.id, DraftState.LOST)
        await _tell_lost(caller, ticket)
        return
    if caller.now - found.created_at > _LASTS:
        await officer_chats.end_draft(caller.tx, found.id, DraftState.CANCELLED)
        caller.say(caller.words("officer-draft-old", reference=reference))
        return
    try:
        await talk.reply(
            caller.tx, caller.officer, ticket.id, number, found.words, caller.now, texts=caller.house.texts
        )
    except CannotReach:
        caller.say(caller.words("officer-cannot-reach", reference=reference))
        return
    await officer_chats.end_draft(caller.tx, found.id, DraftState.SENT)
    await caller.trace("replied", ticket.id, f"draft {found.id}")
    caller.say(await _became_of_it(caller, ticket))


async def _became_of_it(caller: Caller, ticket: Ticket) -> str:
    """That the words went; or why they wait, which whoever promised something by a certain hour must know."""
    identity = await talk.best_identity(caller.tx, ticket.person_id)
    held = await foresee(caller.house, caller.tx, identity, ticket.id, caller.now)
    if held is None:
        return caller.words("officer-sent", reference=ticket.reference)
    hours = ceil((held.until - caller.now) / timedelta(hours=1)) if held.until is not None else 0
    return caller.words(f"officer-waits-{held.why}", reference=ticket.reference, hours=hours)


async def cancel(caller: Caller, draft_id: int) -> None:
    """Forget words that were not sent.

    Raises:
        NotFound: there is no such draft in this chat.
    """
    found, ticket = await _find_open(caller, draft_id)
    if found is not None:
        await officer_chats.end_draft(caller.tx, found.id, DraftState.CANCELLED)
        caller.say(caller.words("officer-draft-cancelled", reference=ticket.reference))


async def _ask(caller: Caller, ticket: Ticket, text: str) -> None:
    try:
        words = clean(text, "text")
    except BadInput as problem:
        caller.say(caller.words(f"officer-{problem.text_key}", **problem.params))
        return
    made = Draft(
        id=caller.tx.ids.draw(),
        ticket_id=ticket.id,
        identity_id=caller.chat.id,
        officer_id=caller.officer.id,
        claim_number=ticket.claim_number,
        state=DraftState.OPEN,
        created_at=caller.now,
        words=words,
    )
    await officer_chats.add_draft(caller.tx, made)
    await caller.trace("drafted", ticket.id, f"draft {made.id}")
    choices = (
        caller.button(made.id, Action.SEND, caller.words("button-send")),
        caller.button(made.id, Action.CANCEL, caller.words("button-cancel")),
    )
    shown = caller.words("officer-draft", reference=ticket.reference, text=words)
    if is_watched(ticket):
        shown = "\n".join([caller.words("officer-draft-watched"), shown])
    if len(shown.encode("utf-16-le")) // 2 <= _WITH_BUTTONS:
        await caller.show(ticket, shown, choices)
    else:
        await caller.show(ticket, shown)
        await caller.show(ticket, caller.words("officer-draft-sure", reference=ticket.reference), choices)


async def _find_open(caller: Caller, draft_id: int) -> tuple[Draft | None, Ticket]:
    found = await officer_chats.get_draft(caller.tx, draft_id, caller.chat.id, caller.officer.id)
    ticket = await store.find(caller.tx, caller.officer, found.ticket_id, lock=True)
    if found.state is DraftState.OPEN:
        return found, ticket
    caller.say(caller.words(f"officer-draft-was-{found.state.value}", reference=ticket.reference))
    return None, ticket


def _is_held(caller: Caller, ticket: Ticket) -> bool:
    return ticket.state is TicketState.CLAIMED and ticket.holder_id == caller.officer.id


async def _tell_lost(caller: Caller, ticket: Ticket) -> None:
    """Nothing was sent, and who has the ticket now."""
    caller.say("\n".join([caller.words("officer-nothing-sent"), await caller.whose(ticket)]))
