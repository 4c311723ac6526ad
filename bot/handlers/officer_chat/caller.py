"""An officer whose message in their own chat is being answered, and the ways to answer it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.messages import Choice, Outbound
from bot.domain.officers import Officer
from bot.domain.outbox import OutboxKind, OutboxRow, to_chat
from bot.domain.people import Identity
from bot.domain.tickets import Ticket
from bot.handlers.escalation.alert_buttons import Action, button
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from storage import audit, officers, people
from storage.database import Transaction


@dataclass(frozen=True, slots=True)
class Caller:
    """One officer's message: who, in which chat, and when."""

    house: House
    tx: Transaction
    turn: Turn
    officer: Officer

    @property
    def chat(self) -> Identity:
        return self.turn.identity

    @property
    def now(self) -> datetime:
        return self.turn.now

    def words(self, key: str, **params: object) -> str:
        return self.house.texts.render(self.turn.language, key, **params)

    def button(self, subject_id: int, action: Action, label: str) -> Choice:
        return button(self.tx.vault, self.chat, subject_id, action, label)

    def say(self, text: str, choices: Sequence[Choice] = ()) -> None:
        """Answer with what is nobody's secret."""
        message = Outbound(text=text, choices=tuple(choices), language=self.turn.language)
        self.turn.situation.send(self.chat, message, self.now)

    async def show(
        self, ticket: Ticket, text: str, choices: Sequence[Choice] = (), *, replies_to: int | None = None
    ) -> int:
        """Answer with words of a case; gives the outbox row's id."""
        await people.load_persons(self.tx, [ticket.person_id])  # for its key
        message = Outbound(text=text, choices=tuple(choices), language=self.turn.language, replies_to=replies_to)
        row = case_row(self.tx.ids.draw(), self.chat, ticket, message, self.now)
        self.turn.situation.outbox.append(row)
        return row.id

    async def trace(self, what: str, ticket_id: int | None = None, subject: str = "") -> None:
        """Note in the audit trail that this came from a chat, and from which kind."""
        action = f"{self.chat.channel.value}_{what}"
        await audit.add(self.tx, "officer", action, self.officer.id, ticket_id, subject, self.now)

    async def whose(self, ticket: Ticket) -> str:
        """The line that says who has a ticket now, where it is not this officer."""
        if ticket.holder_id is None:
            key = "officer-nobody-has" if ticket.is_open else "officer-ticket-closed"
            return self.words(key, reference=ticket.reference)
        if ticket.holder_id == self.officer.id:
            return self.words("officer-you-have", reference=ticket.reference)
        names = await officers.names(self.tx, [ticket.holder_id])
        return self.words("alert-taken", reference=ticket.reference, name=names[ticket.holder_id])


def case_row(row_id: int, chat: Identity, ticket: Ticket, message: Outbound, now: datetime) -> OutboxRow:
    """A message with words of a case: sealed with its reporter's key, so that it goes when they are erased."""
    return to_chat(row_id, chat, OutboxKind.ALERT, message, now, ticket_id=ticket.id, person_id=ticket.person_id)
