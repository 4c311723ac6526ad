"""What a person answers with one tap when everybody of a place is asked how they are."""

from bot.domain.messages import Choice
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.tokens import ChoiceToken, choice_token, short_hash
from bot.texts import Texts
from storage import bulk_sends
from storage.database import Transaction
from storage.keys import Vault

CHECK_IN = "check_in"
SAFE = "safe"
HELP = "help"
_CODES = {short_hash(code): code for code in (SAFE, HELP)}


def is_about_check_in(press: ChoiceToken) -> bool:
    return press.key_hash == short_hash(CHECK_IN)


def check_in_choices(texts: Texts, vault: Vault, person_id: int, send_id: int, language: str) -> tuple[Choice, ...]:
    """Two buttons that say nothing to whoever looks over a shoulder (THREATS.md T1)."""
    labels = {
        SAFE: texts.render(language, "button-check-in-neutral-safe"),
        HELP: texts.render(language, "button-check-in-neutral-help"),
    }
    return tuple(
        Choice(choice_token(vault, person_id, send_id, CHECK_IN, code), label) for code, label in labels.items()
    )


async def answer_check_in(house: House, tx: Transaction, turn: Turn, press: ChoiceToken) -> str | None:
    """Note the answer and give its word; `help` is then the caller's to act on. A later answer counts more."""
    code = _CODES.get(press.code_hash)
    if code is None:
        return None
    known = await bulk_sends.answer(tx, press.run_id, turn.situation.person.id, code, turn.now)
    if known and code == SAFE:
        turn.lines.append(house.texts.render(turn.language, "check-in-thanks"))
    elif not known and code == SAFE:
        turn.lines.append(house.texts.render(turn.language, "already-answered"))
    return code
