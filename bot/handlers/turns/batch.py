"""Works off stored bodies: split, loaded, computed in memory, written together (DESIGN.md section 2)."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.domain.messages import ChannelName, ContactChange, DeliveryReport, Event, Inbound, Unreadable
from bot.domain.outbox import OutboxRow
from bot.domain.people import QUIET_NUMBER, Identity, Person, Profile
from bot.domain.pins import Keys
from bot.domain.tickets import Alert, Ticket
from bot.domain.urgency import Urgency
from bot.errors import Conflict, UnreadableBody
from bot.handlers.officer_chat import chat
from bot.handlers.turns import deliveries
from bot.handlers.turns.earlier import bring_earlier
from bot.handlers.turns.house import House
from bot.handlers.turns.joining import JOINED, find_keys, find_reports, join
from bot.handlers.turns.pins import close_until_pin, is_closed
from bot.handlers.turns.saving import Chats, save
from bot.handlers.turns.situation import Situation, Turn
from bot.handlers.turns.turn import TurnTaker
from bot.logs import log
from storage import appointments, audit, inbox, messages, turns
from storage.database import Transaction
from storage.inbox import StoredBody
from storage.messages import Lately
from storage.people import Sender

_TOUCH_EVERY = timedelta(minutes=1)  # WhatsApp's window is judged in hours: a row a minute is enough
Splitter = Callable[[str, bytes], Sequence[Event]]


@dataclass(slots=True)
class Result:
    """What became of a batch. rows: messages leased to this process. wiped: chats to be taken back."""

    rows: list[OutboxRow] = field(default_factory=list)
    wiped: list[Identity] = field(default_factory=list)
    done: int = 0


@dataclass(slots=True)
class _Opened:
    body: StoredBody
    events: Sequence[Event]
    unreadable: str | None = None
    failure: BaseException | None = None


class Batch:
    """One transaction's worth of bodies."""

    def __init__(
        self, house: House, tx: Transaction, splitters: Mapping[ChannelName, Splitter], now: datetime | None = None
    ) -> None:
        self._house = house
        self._tx = tx
        self._splitters = splitters
        self._now = now or house.clock()
        self._situations: dict[int, Situation] = {}
        self._identities: dict[Sender, Identity] = {}
        self._failed_persons: set[int] = set()
        self._result = Result()
        self._lately = Lately(tx, ())
        self._seen: set[bytes] = set()
        self._keys: dict[tuple[ChannelName, str, str], Keys] = {}
        self._opened_by: dict[str, Ticket] = {}  # by reference: what the codes of this batch open
        self._busy: set[int] = set()  # known chats that have something waiting to be sent
        self._proofs: dict[tuple[ChannelName, str, str], bytes] = {}
        self._of_officers: list[tuple[Inbound, Identity, _Opened]] = []
        self._officers: set[int] = set()  # persons with messages among those

    async def run(self, bodies: Sequence[StoredBody], lease: tuple[int, datetime] | None) -> Result:
        """Handle the bodies and write everything; the caller commits.

        lease: who may send what idle chats get, and until when.
        """
        opened = self._open_all(bodies)
        await self._load([event for each in opened for event in each.events if isinstance(event, Inbound)])
        for each in opened:
            await self._take_all(each)
        await self._save(self._situations.keys() - self._officers, lease)
        await self._take_officers(lease)
        await self._take_reports(opened, lease)
        await self._mark(opened)
        return self._result

    async def _save(self, person_ids: Collection[int], lease: tuple[int, datetime] | None) -> None:
        kept = [
            situation
            for person_id, situation in self._situations.items()
            if person_id in person_ids and person_id not in self._failed_persons
        ]
        if not kept:
            return
        await bring_earlier(self._tx, self._house.triage, kept, self._identities.values(), self._now)
        known = frozenset(identity.id for identity in self._identities.values())
        busy = self._busy | {row.identity_id for row in self._result.rows}
        chats = Chats(known, frozenset(busy))
        self._result.rows += await save(self._house, self._tx, kept, [], self._now, lease, chats)

    async def _take_officers(self, lease: tuple[int, datetime] | None) -> None:
        """Officers act on what is written: a turn of this batch must not write over what they do to its ticket.

        They write at once, so one that raises takes the whole batch with it, whose bodies then run alone.
        """
        if not self._of_officers:
            return
        for inbound, identity, opened in self._of_officers:
            await self._take(inbound, identity, opened.body.id)
        await self._save(self._officers, lease)

    def _open_all(self, bodies: Sequence[StoredBody]) -> list[_Opened]:
        opened: list[_Opened] = []
        held_up: set[int] = set()
        for body in bodies:
            if body.lane in held_up:
                continue  # its elder could not be split and is tried again: it waits its turn
            opened.append(self._open(body))
            if opened[-1].failure is not None and body.lane:
                held_up.add(body.lane)
        return opened

    def _open(self, body: StoredBody) -> _Opened:
        try:
            events = self._splitters[body.channel](body.account, body.body)
        except UnreadableBody as error:
            return _Opened(body, (), unreadable=str(error))
        except KeyError:
            return _Opened(body, (), unreadable="channel is off")
        except Exception as error:
            log.exception("split_failed", inbox_id=body.id, error=type(error).__name__)
            return _Opened(body, (), failure=error)
        reasons = [event.reason for event in events if isinstance(event, Unreadable)]
        return _Opened(body, events, unreadable=reasons[0] if reasons else None)

    async def _load(self, inbounds: Sequence[Inbound]) -> None:
        tx = self._tx
        self._proofs = {_key(inbound): _provider_hash(tx, inbound) for inbound in inbounds}
        senders = list(dict.fromkeys(_sender(inbound) for inbound in inbounds))
        self._keys = await find_keys(tx, inbounds)
        self._opened_by = await find_reports(tx, self._keys.values())
        loaded = await turns.load(
            tx, list(self._proofs.values()), senders, [each.person_id for each in self._opened_by.values()]
        )
        self._seen, self._identities, self._busy = loaded.handled, loaded.identities, loaded.busy
        self._lately = Lately(tx, [identity.id for identity in loaded.identities.values()])
        for person_id, person in loaded.persons.items():
            self._situations[person_id] = Situation(
                person, tx.ids, loaded.runs.get(person_id, []), loaded.tickets.get(person_id, [])
            )

    async def _take_all(self, opened: _Opened) -> None:
        """Handle one body's events; one that raises leaves its person as they were, the others go on."""
        for event in opened.events:
            if isinstance(event, Inbound):
                identity = self._identity_of(event)
                writer_id = identity.person_id
                if identity.person_id in self._officers or chat.is_for_officers(event, identity):
                    self._officers.add(identity.person_id)
                    self._of_officers.append((event, identity, opened))
                    continue
                if identity.person_id in self._failed_persons:
                    continue
                try:
                    await self._take(event, identity, opened.body.id)
                except Exception as error:
                    log.exception("turn_failed", inbox_id=opened.body.id, error=type(error).__name__)
                    self._failed_persons |= {writer_id, identity.person_id}  # two where a report was opened by its keys
                    opened.failure = error
            elif isinstance(event, ContactChange):
                await deliveries.take_change(self._tx, event, self._now)

    async def _take_reports(self, opened: Sequence[_Opened], lease: tuple[int, datetime] | None) -> None:
        """Reports come last: one may mark a ticket for review, which a turn of this batch must not write over."""
        alerts: list[Alert] = []
        for event in (event for each in opened for event in each.events):
            if isinstance(event, DeliveryReport):
                alerts += await deliveries.take_report(self._tx, event, self._now)
        if alerts:
            self._result.rows += await save(self._house, self._tx, [], alerts, self._now, lease)

    async def _take(self, inbound: Inbound, identity: Identity, inbox_id: int) -> None:
        proof = self._proofs[_key(inbound)]
        if proof in self._seen:
            return
        self._seen.add(proof)
        joined = "" if chat.is_for_officers(inbound, identity) else await self._join(inbound, identity)
        situation = self._situations[identity.person_id]
        turn = Turn(situation, identity, inbound, situation.ids.draw(), self._now, proof, self._lately)
        turn.keys = joined
        self._touch(turn)
        if chat.is_for_officers(inbound, identity):
            await chat.take(self._house, self._tx, turn, inbox_id)
        else:
            await TurnTaker(self._house, self._tx).take(turn, inbox_id)
        if joined == JOINED:
            report = self._opened_by[self._keys[_key(inbound)].reference]
            await audit.add(self._tx, "person", "chat_joined", None, report.id, identity.channel.value, self._now)
        if turn.wipes_chat:
            self._result.wiped.append(identity)

    async def _join(self, inbound: Inbound, identity: Identity) -> str:
        """Let the code and PIN of a message open the report they belong to; empty where there are none."""
        keys = self._keys.get(_key(inbound))
        if keys is None:
            return ""
        newcomer, report = self._situations[identity.person_id], self._opened_by.get(keys.reference)
        if report is not None and report.person_id in self._failed_persons:
            raise Conflict("whose report it is failed in this batch")
        owner = self._situations.get(report.person_id) if report is not None else None
        is_busy = not newcomer.is_new and bool(await appointments.of_person(self._tx, newcomer.person.id))
        joined = join(self._tx.vault, keys, newcomer, owner, identity, self._now, is_busy=is_busy)
        if joined == JOINED and newcomer.is_new:
            del self._situations[newcomer.person.id]
        return joined

    def _touch(self, turn: Turn) -> None:
        identity, inbound = turn.identity, turn.inbound
        before = identity.wrote_at
        is_quiet = before is not None and inbound.sent_at - before >= QUIET_NUMBER
        # Where the PIN was written elsewhere, it was not by whoever writes here.
        if is_quiet or is_closed(turn.situation.person, identity.id):
            self._close_until_pin(turn)
        if before is None or inbound.sent_at - before > _TOUCH_EVERY or identity.blocked_at is not None:
            if identity.blocked_at is not None:
                turn.situation.returned.add(identity.id)
            identity.wrote_at = inbound.sent_at
            identity.blocked_at = None
            turn.situation.touched_identities[identity.id] = identity
        if identity.address != inbound.address and inbound.is_private:
            identity.address = inbound.address
            turn.situation.changed_identities[identity.id] = identity

    def _close_until_pin(self, turn: Turn) -> None:
        """Numbers and accounts get new owners: what is open shows again only to who knows the PIN (THREATS.md T25)."""
        situation = turn.situation
        if situation.person.pin_hash is not None and situation.tickets and situation.person.hidden_since is None:
            close_until_pin(situation.person, turn.identity.id, turn.now)
            situation.person_changed = True

    def _identity_of(self, inbound: Inbound) -> Identity:
        sender = _sender(inbound)
        identity = self._identities.get(sender)
        if identity is None:
            identity = self._meet(inbound)
            self._identities[sender] = identity
        return identity

    def _meet(self, inbound: Inbound) -> Identity:
        """Somebody writes for the first time."""
        ids, now = self._tx.ids, self._now
        hint = inbound.language_hint or ""
        is_chosen = inbound.channel is ChannelName.WEBCHAT and hint in self._house.texts.languages
        person = Person(
            ids.draw(),
            now,
            # A phone set to English says something of its owner; what was tapped on our own page says it all.
            language=hint if is_chosen else "en" if hint.startswith("en") else "id",
            language_chosen=is_chosen,
            profile=Profile(name=inbound.name, phone=inbound.phone),
        )
        situation = Situation(person, ids, is_new=True)
        identity = Identity(
            ids.draw(), person.id, inbound.channel, inbound.account, inbound.sender, inbound.address, now
        )
        situation.new_identities[identity.id] = identity
        self._situations[person.id] = situation
        return identity

    async def _mark(self, opened: Sequence[_Opened]) -> None:
        """Done is what had all its effects; the rest is tried again, or set aside for an officer."""
        tx, now = self._tx, self._now
        done: list[int] = []
        for each in opened:
            persons = {
                self._identities[_sender(event)].person_id for event in each.events if isinstance(event, Inbound)
            }
            if each.failure is not None:
                if await inbox.try_later(tx, each.body, type(each.failure).__name__, now):
                    await self.tell_of_unreadable(each.body)
            elif persons & self._failed_persons:
                continue  # its elder in the same lane failed: it waits its turn
            elif each.unreadable is not None:
                await inbox.set_aside(tx, each.body.id, each.unreadable)
                await self.tell_of_unreadable(each.body)
            else:
                done.append(each.body.id)
        if done:
            await inbox.mark_done(tx, done, now)
        self._result.done = len(done)

    async def tell_of_unreadable(self, body: StoredBody) -> None:
        """Alert officers that a body was set aside."""
        alert = Alert(self._tx.ids.draw(), 0, "unreadable", body.id, Urgency.HIGH, self._now)
        log.warning("body_set_aside", inbox_id=body.id, channel=body.channel.value)
        self._result.rows += await save(self._house, self._tx, [], [alert], self._now, None)


def _sender(inbound: Inbound) -> Sender:
    return inbound.channel, inbound.account, inbound.sender


def _key(inbound: Inbound) -> tuple[ChannelName, str, str]:
    return inbound.channel, inbound.account, inbound.message_id


def _provider_hash(tx: Transaction, inbound: Inbound) -> bytes:
    return messages.provider_hash(tx, inbound.channel, inbound.account, inbound.message_id)
