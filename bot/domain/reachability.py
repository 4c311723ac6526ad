"""How a person can be reached now: by which channel, until when freely, how far words got, and whether it is safe."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.desk import Contact, Held, TicketPage
from bot.domain.tickets import Author, EntryKind, Ticket

SAFE_TO_CHAT = "safe_to_chat"  # the question's key, in whatever flow it was asked
_UNDER_PRESSURE = "duress"  # why an officer is to look at the ticket: somebody may stand beside the person
WINDOW = timedelta(hours=24)  # WhatsApp takes free words this long after the person's last


@dataclass(frozen=True, slots=True)
class Reach:
    """first: where an answer goes. window_ends: of WhatsApp; past: only a neutral template goes until they write.

    delivery: of the newest words of an officer, sent at sent_at; held: why they wait.
    heard_at: when the person last wrote anywhere.
    others: other channels, one contact each, on which they can be reached.
    """

    first: Contact | None
    window_ends: datetime | None
    delivery: str
    sent_at: datetime | None
    heard_at: datetime | None
    others: tuple[Contact, ...]
    held: Held | None = None

    def is_shut(self, now: datetime) -> bool:
        return self.window_ends is not None and self.window_ends <= now


def is_watched(ticket: Ticket) -> bool:
    """Whether others may read what a ticket's person is sent: they said so, or took their words back under pressure."""
    return said_unsafe(ticket) or ticket.needs_review == _UNDER_PRESSURE


def said_unsafe(ticket: Ticket) -> bool:
    """Whether the person said anywhere in a ticket that it is not safe to write to them."""
    return any(key.rpartition(".")[2] == SAFE_TO_CHAT and value is False for key, value in ticket.details.items())


def said_safe(ticket: Ticket) -> bool:
    """Whether the person answered that it is safe to write to them, and nowhere that it is not."""
    told = [value for key, value in ticket.details.items() if key.rpartition(".")[2] == SAFE_TO_CHAT]
    return True in told and not said_unsafe(ticket)


def reach_of(page: TicketPage) -> Reach:
    """Read it off an opened ticket."""
    open_ones = sorted(
        (each for each in page.person.contacts if each.is_reachable),
        key=lambda each: each.wrote_at.timestamp() if each.wrote_at else 0.0,
        reverse=True,
    )
    first = open_ones[0] if open_ones else None
    replies = [entry for entry in page.timeline if entry.kind is EntryKind.REPLY and entry.author is Author.OFFICER]
    newest = replies[-1] if replies else None
    ends = None
    if first is not None and first.channel == "whatsapp":
        ends = first.wrote_at + WINDOW if first.wrote_at else None
    return Reach(
        first=first,
        window_ends=ends,
        delivery=page.delivery.get(newest.outbox_id or 0, "") if newest else "",
        sent_at=newest.at if newest else None,
        heard_at=max((each.wrote_at for each in page.person.contacts if each.wrote_at), default=None),
        others=tuple(_one_each(open_ones, first)),
        held=page.held.get(newest.outbox_id or 0) if newest else None,
    )


def _one_each(contacts: Iterable[Contact], first: Contact | None) -> Iterator[Contact]:
    """The newest contact of every channel but the first one's: a second number there is no second way."""
    known = {first.channel if first else ""}
    for contact in contacts:
        if contact.channel not in known:
            known.add(contact.channel)
            yield contact
