"""Puts what somebody answered in a report into words they know again: the question in short, and their answer."""

from collections.abc import Mapping

from bot.domain.tickets import Ticket
from bot.handlers.turns.house import House
from bot.texts import DEFAULT_LANGUAGE, Texts, plain_key

_MOST_CHARS = 120
_MOST_ANSWERS = 12


def answers_of(house: House, ticket: Ticket, language: str) -> list[dict[str, str]]:
    """What stands in a report as answered, each with `label` and `value`; what was passed over is left out."""
    told = []
    for key, value in ticket.details.items():
        flow, _, question = key.partition(".")
        words = _in_words(house.texts, language, flow, question, value)
        asked = _asked(house.texts, language, flow, question) if words and flow in house.flows else ""
        if asked:
            told.append({"label": asked, "value": words[:_MOST_CHARS]})
    return told[:_MOST_ANSWERS]


def _asked(texts: Texts, language: str, flow: str, question: str) -> str:
    """The first sentence of a question; empty where it is asked no more."""
    keys = (f"{flow}-{plain_key(question)}", f"ask-{plain_key(question)}")
    if not any(texts.has(each, key) for each in (language, DEFAULT_LANGUAGE) for key in keys):
        return ""
    return texts.question(language, flow, question).partition("?")[0]


def _in_words(texts: Texts, language: str, flow: str, question: str, value: object) -> str:
    if isinstance(value, Mapping):
        return ", ".join(str(value[part]) for part in ("text", "name", "phone") if value.get(part))
    if isinstance(value, bool):
        value = "yes" if value else "no"
    if not isinstance(value, str | int):
        return ""
    plain, code = plain_key(question), str(value)
    keys = [f"{flow}-{plain}-{code}", f"ask-{plain}-{code}", f"choice-{code}"]
    is_code = code.isidentifier() and any(texts.has(each, key) for each in (language, DEFAULT_LANGUAGE) for key in keys)
    return texts.choice(language, flow, question, code) if is_code else code
