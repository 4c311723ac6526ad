"""Asks a person whether another agency may know, in words that tell whoever looks over a shoulder nothing."""

from datetime import datetime

from bot.domain.messages import Choice, Outbound
from bot.domain.outbox import OutboxKind, to_chat
from bot.domain.referrals import Referral
from bot.domain.tickets import Ticket
from bot.handlers.desk.talk import best_identity
from bot.handlers.turns.tokens import choice_token
from bot.texts import Texts
from storage import outbox, people
from storage.database import Transaction

CONSENT = "referral.consent"
READ, YES, NO = "read", "yes", "no"


async def ask_person(tx: Transaction, texts: Texts, ticket: Ticket, referral: Referral, now: datetime) -> int:
    """Send a neutral line with a button; what it is about shows only to who presses it. Gives the outbox row.

    Raises:
        CannotReach: every channel of the person is blocked.
    """
    identity = await best_identity(tx, ticket.person_id)
    person = (await people.load_persons(tx, [ticket.person_id]))[ticket.person_id]
    token = choice_token(tx.vault, person.id, referral.id, CONSENT, READ)
    question = Outbound(
        text=texts.render(person.language, "neutral-question"),
        choices=(Choice(token, texts.render(person.language, "button-read")),),
        language=person.language,
    )
    row = to_chat(tx.ids.draw(), identity, OutboxKind.OFFICER, question, now, ticket_id=ticket.id)
    await outbox.add(tx, [row])
    return row.id
