"""An officer gives a word that the bot confirms to the person of one ticket, so that nobody can pose as them."""

import secrets
from datetime import datetime

from bot.domain.officer_words import PART_COUNT, WORD_LASTS, plain_word, spell_word
from bot.domain.officers import Officer
from bot.handlers.desk.changes import take
from storage import audit, officer_words
from storage.database import Transaction


async def give_word(tx: Transaction, officer: Officer, ticket_id: int, claim_number: int, now: datetime) -> str:
    """Draw a word for the ticket's person; an earlier one no longer counts.

    Raises as `take`: only whoever holds the ticket gives one.
    """
    ticket = await take(tx, officer, ticket_id, claim_number)
    draw = secrets.randbelow
    word = spell_word(draw(PART_COUNT), draw(PART_COUNT), draw(100))
    await officer_words.put(tx, ticket.id, officer.id, plain_word(word), now, now + WORD_LASTS)
    await audit.add(tx, "officer", "ticket_word", officer.id, ticket.id, "", now)
    return word
