"""Puts what a turn says into one message: the lines, the question below them, and what may be tapped."""

from collections.abc import Sequence

from bot.domain.messages import Choice, Outbound
from bot.handlers.turns.situation import Turn

_MOST_CHOICES = 10  # rows of a WhatsApp list


def compose(turn: Turn) -> Outbound | None:
    """The one message a turn answers with: what was said, then the question."""
    if turn.silent:
        return None
    parts = [*dict.fromkeys((*turn.lines, *turn.last_lines))]  # two who say the same need not say it twice
    question = turn.question
    if question is not None:
        parts.append(question.text)
    if not parts:
        return None
    text = _join(parts)
    if question is None:
        return Outbound(text=text, choices=turn.more_choices, language=turn.language)
    return Outbound(
        text=text,
        choices=_with_more(question.choices, turn.more_choices),
        language=question.language,
        menu_label=question.menu_label,
        ask_location=question.ask_location,
        ask_contact=question.ask_contact,
    )


def _join(parts: Sequence[str]) -> str:
    """Paragraphs, except that what follows a colon stands right below it."""
    text = parts[0]
    for part in parts[1:]:
        text += ("\n" if text.endswith(":") else "\n\n") + part
    return text


def _with_more(choices: tuple[Choice, ...], more: tuple[Choice, ...]) -> tuple[Choice, ...]:
    """A question's choices and what may be tapped besides, where there is room and nothing looks the same."""
    labels = {choice.label for choice in choices}
    both = (*choices, *(choice for choice in more if choice.label not in labels))
    return both if len(both) <= _MOST_CHOICES else choices
