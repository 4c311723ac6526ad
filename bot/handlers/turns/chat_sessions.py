"""Web chat identities: a random token in a cookie, locked when idle, opened again by reference and PIN."""

import secrets
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.catalogue.programmes import read_origin
from bot.domain.messages import ChannelName
from bot.domain.outbox import OutboxRow
from bot.domain.people import Identity, Person
from bot.domain.tickets import read_reference
from bot.handlers.turns.pins import check_pin, is_closed, is_seized
from bot.handlers.turns.situation import Situation
from storage import messages, outbox, people, tickets
from storage.database import Database, Transaction
from storage.ids import first_id_of, id_after, sequence_of

IDLE = timedelta(minutes=30)
_TOKEN_BYTES = 16
_REMEMBERED = 20_000
_WRONG_REFERENCES = 5
_SLOW_DOWN = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who a cookie belongs to. identity and person are `None` before the first message."""

    sender: str
    identity: Identity | None
    person: Person | None
    is_locked: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """One line of the page's conversation, from the bot, an officer or the person."""

    seq: int
    row: OutboxRow | None
    own: messages.OwnMessage | None


class ChatSessions:
    """Finds, locks and opens web chats. Idle time is counted in memory and, after a restart, from the last message."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock
        self._active: OrderedDict[str, datetime] = OrderedDict()
        self._wrong: OrderedDict[str, tuple[int, datetime]] = OrderedDict()

    def new_token(self) -> str:
        """128 random bits for a new cookie."""
        return secrets.token_urlsafe(_TOKEN_BYTES)

    def sender_of(self, token: str) -> str:
        """What stands for a token in the database: its keyed hash."""
        return self._database.vault.lookup("web_token", token).hex()

    async def find(self, token: str, *, is_activity: bool = True) -> Visitor:
        """Who comes with this token, and whether the chat is locked now."""
        sender = self.sender_of(token)
        async with self._database.reading() as tx:
            identity = await self._identity(tx, sender)
            person = (await people.load_persons(tx, [identity.person_id]))[identity.person_id] if identity else None
        now = self._clock()
        is_locked = identity is not None and self._is_locked(identity, person, now)
        if is_activity and not is_locked:
            self._touch(sender, now)
        return Visitor(sender, identity, person, is_locked)

    def _is_locked(self, identity: Identity, person: Person | None, now: datetime) -> bool:
        if identity.locked_at is not None:
            return True
        if person is not None and (person.hidden_since is not None or is_closed(person, identity.id)):
            return True
        last = max(filter(None, (self._active.get(identity.sender), identity.wrote_at)), default=identity.created_at)
        return now - last > IDLE

    def _touch(self, sender: str, now: datetime) -> None:
        self._active[sender] = now
        self._active.move_to_end(sender)
        if len(self._active) > _REMEMBERED:
            self._active.popitem(last=False)

    async def lock(self, visitor: Visitor) -> None:
        """Show nothing more on this page until reference and PIN."""
        if visitor.identity is not None:
            async with self._database.transaction() as tx:
                visitor.identity.locked_at = self._clock()
                await people.touch_identities(tx, [visitor.identity])

    async def open_again(self, visitor: Visitor, reference: str, pin: str) -> str | None:
        """Open a person's history with any reference of theirs and the PIN; gives a new token, `None` when refused.

        One answer for an unknown reference and a wrong PIN. Five wrong tries slow this page down, and the PIN check
        slows the reference (THREATS.md T4).
        """
        now = self._clock()
        if self._is_slowed(visitor.sender, now):
            return None
        wanted = read_reference(reference)
        async with self._database.transaction() as tx:
            ticket = await tickets.find_by_reference(tx, wanted) if wanted else None
            verdict = "wrong"
            if ticket is not None:
                persons = await people.load_persons(tx, [ticket.person_id], lock=True)
                situation = Situation(persons[ticket.person_id], tx.ids)
                situation.tickets = (await tickets.open_tickets(tx, [ticket.person_id])).get(ticket.person_id, [])
                if visitor.identity is None or not is_seized(situation.person, visitor.identity.id, now):
                    verdict = check_pin(tx.vault, situation, pin, now, chat=None)
                await _save_check(tx, situation)
            if verdict != "right" or ticket is None:
                self._count_wrong(visitor.sender, now)
                return None
            token = self.new_token()
            sender = self.sender_of(token)
            identity = Identity(
                tx.ids.draw(), ticket.person_id, ChannelName.WEBCHAT, sender, sender, sender, now, wrote_at=now
            )
            await people.insert_identities(tx, [identity])
        self._wrong.pop(visitor.sender, None)
        self._touch(sender, now)
        return token

    def is_shut(self, visitor: Visitor) -> bool:
        """Whether nothing opens on this page for now, whatever is typed; it is told so, and not that a PIN is wrong."""
        identity, person = visitor.identity, visitor.person
        return identity is not None and person is not None and is_seized(person, identity.id, self._clock())

    async def conversation(self, visitor: Visitor, after: int, limit: int = 200) -> list[Shown]:
        """What the page has to show after a sequence number, in order: answers and the person's own messages.

        A page opened by reference and PIN shows the person's web conversation from all their pages.
        """
        if visitor.identity is None:
            return []
        async with self._database.reading() as tx:
            mine = await people.identities_of(tx, [visitor.identity.person_id])
            pages = [each.id for each in mine.values() if each.channel is ChannelName.WEBCHAT]
            rows = await outbox.shown_after(tx, pages, first_id_of(after), limit)
            own = await messages.own_after(tx, pages, first_id_of(after), limit)
        shown = [Shown(sequence_of(row.id), row, None) for row in rows]
        # Where somebody came by was said for them, by the link.
        shown += [Shown(sequence_of(each.id), None, each) for each in own if not read_origin(each.text)]
        return sorted((each for each in shown if each.seq > after), key=lambda each: each.seq)[:limit]

    async def mark_seen(self, visitor: Visitor, seq: int) -> None:
        """The page showed everything up to here: officers see their words as read."""
        if visitor.identity is None or visitor.is_locked:
            return
        async with self._database.transaction() as tx:
            await people.mark_seen(tx, visitor.identity.id, seq, self._clock())
            for ticket_id in await outbox.mark_read(tx, visitor.identity.id, id_after(seq), self._clock()):
                tx.tell("tickets", str(ticket_id))

    async def choose_language(self, visitor: Visitor, language: str) -> None:
        """Talk in this language from now on; before the first message only the page knows."""
        if visitor.person is None:
            return
        async with self._database.transaction() as tx:
            persons = await people.load_persons(tx, [visitor.person.id], lock=True)
            person = persons[visitor.person.id]
            person.language, person.language_chosen = language, True
            person.profile.leaning = None
            await people.update_persons(tx, [person])

    async def _identity(self, tx: Transaction, sender: str) -> Identity | None:
        key = (ChannelName.WEBCHAT, sender, sender)
        return (await people.find_identities(tx, [key])).get(key)

    def _is_slowed(self, sender: str, now: datetime) -> bool:
        count, since = self._wrong.get(sender, (0, now))
        return count >= _WRONG_REFERENCES and now - since < _SLOW_DOWN

    def _count_wrong(self, sender: str, now: datetime) -> None:
        count, since = self._wrong.get(sender, (0, now))
        if now - since >= _SLOW_DOWN:
            count, since = 0, now
        self._wrong[sender] = (count + 1, now if count == 0 else since)
        if len(self._wrong) > _REMEMBERED:
            self._wrong.popitem(last=False)


async def _save_check(tx: Transaction, situation: Situation) -> None:
    await people.update_persons(tx, [situation.person])
    await tickets.save(tx, list(situation.changed_tickets.values()))
    await tickets.append(tx, situation.entries)
    await tickets.add_alerts(tx, situation.alerts)
