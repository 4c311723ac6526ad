"""A held ticket in its holder's own chat: the person's newest words once it is theirs, then each new one as a reply."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.domain.desk import TicketPage
from bot.domain.maps import newest_position
from bot.domain.messages import MediaKind, Outbound
from bot.domain.outbox import OutboxRow
from bot.domain.people import Identity
from bot.domain.reachability import is_watched
from bot.domain.tickets import Author, EntryKind, Ticket, TicketState, TimelineEntry
from bot.domain.urgency import Urgency
from bot.handlers import desk
from bot.handlers.escalation.alert_buttons import console_address
from bot.handlers.officer_chat.caller import Caller, case_row
from bot.handlers.turns.house import House
from bot.handlers.turns.told import PLACE, WHERE
from storage import audit, officer_chats, people
from storage import desk as store
from storage.database import Transaction
from storage.officer_chats import Thread

_NEWEST = 3
_GRAVE = 4  # critical words before them, beside the cry
_SHOWN_CHARS, _ALL_CHARS = 900, 2_800  # of each, and of all together: a message has 4,096
_OWN_WORDS = (EntryKind.SAID, EntryKind.ANSWER, EntryKind.EDITED, EntryKind.TAKEN_BACK)


async def offer_thread(caller: Caller, ticket: Ticket, said: str) -> None:
    """Show a ticket the officer holds, in a chat that nobody else reads; else say where the console shows it."""
    if not await officer_chats.is_phone_private(caller.tx, caller.officer.id):
        address = console_address(caller.house, ticket.reference)
        where = [address] if address else []
        caller.say("\n".join([said, caller.words("officer-only-console"), *where]))
        return
    page = await desk.read(caller.tx, caller.officer, ticket.id, reason=None, now=caller.now)
    await caller.trace("read", ticket.id, f"claim {ticket.claim_number}")
    language = caller.turn.language
    own = [entry for entry in page.timeline if _is_own_words(entry) or entry.kind is EntryKind.FOLDED]
    chosen = _chosen(own)
    most = min(_SHOWN_CHARS, _ALL_CHARS // max(len(chosen), 1))
    lines = [_shortened(entry_words(caller.house, language, entry), most) for entry in chosen]
    if len(own) > len(chosen):
        address = console_address(caller.house, ticket.reference)
        left = caller.words("officer-thread-more", count=len(own) - len(chosen))
        lines.insert(len(lines) - _NEWEST, " ".join(filter(None, (left, address))))
    header = caller.words("officer-thread", reference=ticket.reference)
    shown = "\n\n".join([said, header, *_known(caller, page), caller.words("officer-thread-said"), *lines])
    header_id = await caller.show(ticket, shown)
    thread = Thread(ticket.id, caller.chat.id, caller.officer.id, ticket.claim_number, header_id)
    await officer_chats.open_thread(caller.tx, thread, caller.now)


def _chosen(own: Sequence[TimelineEntry]) -> list[TimelineEntry]:
    """The newest words, and before them those that must not be missed: the first cry, and the last critical ones."""
    before, newest = own[:-_NEWEST], own[-_NEWEST:]
    if not before:
        return list(newest)
    cry = max(before, key=_gravity)
    grave = [each for each in before if each is not cry and _gravity(each) >= Urgency.CRITICAL.rank]
    return [each for each in before if each is cry or each in grave[-_GRAVE:]] + list(newest)


def _known(caller: Caller, page: TicketPage) -> list[str]:
    """What to know before the first answer: whether somebody reads along, how to reach them, and where they are."""
    ticket, position = page.ticket, newest_position(page)
    answers = [value for key, value in ticket.details.items() if key.rpartition(".")[2] in WHERE]
    words = [str(each.get("text") or "") for each in answers if isinstance(each, Mapping)]
    words.append(str(ticket.details.get(PLACE) or ""))
    country = caller.house.catalogue.country_name(ticket.country, caller.turn.language) if ticket.country else ""
    where = ", ".join(dict.fromkeys(filter(None, (country, *words))))
    if position is not None:
        point = f"{position.latitude:.5f}, {position.longitude:.5f}"
        where = ", ".join(filter(None, (where, caller.words("officer-thread-point", point=point))))
    lines = [caller.words("officer-draft-watched")] if is_watched(ticket) else []
    if page.person.safe_contact:
        lines.append(caller.words("officer-thread-reach", words=_shortened(page.person.safe_contact, _SHOWN_CHARS)))
    return [*lines, caller.words("officer-thread-where", where=_shortened(where, _SHOWN_CHARS))] if where else lines


async def open_held(caller: Caller, ticket_id: int) -> None:
    """Show a ticket the officer holds already, for example one claimed in the console.

    Raises:
        NotFound: no such ticket any more, or the officer may not see it.
    """
    ticket = await store.find(caller.tx, caller.officer, ticket_id)
    if ticket.state is TicketState.CLAIMED and ticket.holder_id == caller.officer.id:
        await offer_thread(caller, ticket, caller.words("officer-you-have", reference=ticket.reference))
    else:
        caller.say(await caller.whose(ticket))


async def rows_for_holders(
    house: House,
    tx: Transaction,
    entries: Sequence[TimelineEntry],
    floods: Mapping[int, int],
    tickets: Mapping[int, Ticket],
    now: datetime,
) -> list[OutboxRow]:
    """What persons just wrote into held tickets, as replies in the chats that show them; `tickets` has all of them.

    floods: by ticket, how many messages came too fast to be shown one by one.
    """
    fresh = [each for each in entries if _is_own_words(each)]
    told = {each.ticket_id for each in fresh} | floods.keys()
    threads = await officer_chats.live_threads(tx, told)
    if not threads:
        return []
    chats = await people.load_identities(tx, {thread.identity_id for thread in threads})
    writers = {tickets[ticket_id].person_id for ticket_id in told}
    persons = await people.load_persons(tx, writers | {chat.person_id for chat in chats.values()})
    rows = []
    for thread in threads:
        chat, ticket = chats[thread.identity_id], tickets[thread.ticket_id]
        language = persons[chat.person_id].language
        lines = []
        for entry in fresh:
            if entry.ticket_id == ticket.id:
                lines.append(entry_words(house, language, entry))
                await _trace(tx, chat, ticket, entry, now)
        if ticket.id in floods:
            lines.append(_folded(house, language, floods[ticket.id]))
        for line in lines:
            text = f"{ticket.reference}: {line}"
            message = Outbound(text=text, language=language, replies_to=thread.header_id)
            rows.append(case_row(tx.ids.draw(), chat, ticket, message, now))
    return rows


def entry_words(house: House, language: str, entry: TimelineEntry) -> str:
    """A person's message as a chat can show it: words as they are, everything else by its name."""
    body, render = entry.body, house.texts.render
    words = str(body.get("text") or "")
    if entry.kind is EntryKind.TAKEN_BACK:
        return render(language, "officer-entry-taken-back")
    if entry.kind is EntryKind.FOLDED:
        return _folded(house, language, int(str(body.get("count") or 0)))
    if "media" in body:
        kind = MediaKind(str(body["media"])).value
        shown = render(language, "officer-entry-file", kind=render(language, f"officer-file-{kind}"))
    elif "latitude" in body:
        shown = render(language, "officer-entry-place")
    elif "contact" in body:
        shown, words = render(language, "officer-entry-contact"), ""
    elif not words:
        shown = render(language, "officer-entry-other")
    else:
        shown = ""
    said = "\n".join(filter(None, (shown, words)))
    return render(language, "officer-entry-edited", text=said) if entry.kind is EntryKind.EDITED else said


def _folded(house: House, language: str, count: int) -> str:
    return house.texts.render(language, "officer-entry-folded", count=count)


def _is_own_words(entry: TimelineEntry) -> bool:
    return entry.author is Author.PERSON and entry.kind in _OWN_WORDS


def _gravity(entry: TimelineEntry) -> int:
    """How urgent a message was judged; of equals the first counts."""
    judged = entry.body.get("judged")
    return Urgency(str(judged["urgency"])).rank if isinstance(judged, Mapping) else 0


def _shortened(words: str, most: int) -> str:
    return words if len(words) <= most else f"{words[: most - 1]}…"


async def _trace(tx: Transaction, chat: Identity, ticket: Ticket, entry: TimelineEntry, now: datetime) -> None:
    action = f"{chat.channel.value}_read"
    await audit.add(tx, "officer", action, chat.officer_id, ticket.id, f"timeline {entry.id}", now)
