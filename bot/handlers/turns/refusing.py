"""Hears in words that turn an offer down what somebody asks for instead: "bukan itu, mau tanya gaji"."""

from bot.domain.answers import after_refusal
from bot.domain.flow_names import OFFER_FLOW
from bot.domain.messages import Said
from bot.domain.runs import Run
from bot.engine.replies import Chosen, Reply, Words
from bot.handlers.turns.conversation import OFFERED_REPORTS
from bot.handlers.turns.heard_kinds import told_category
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn


def weigh_refusal(house: House, turn: Turn, run: Run, reply: Reply) -> Reply | None:
    """What a refusal says of the offer; `None` where what follows asks for another, which the message is about now.

    Who turns something down and goes on to ask for what is offered has not been clear.
    """
    content = turn.inbound.content
    if run.flow != OFFER_FLOW or reply != Chosen("menu") or not isinstance(content, Said):
        return reply
    rest = after_refusal(content.text)
    if rest == "" and run.question in OFFERED_REPORTS:  # which somebody may fear: nothing was begun
        turn.lines.append(house.texts.render(turn.language, "offer-not_reported"))
    if not rest:
        return reply
    turn.hear_only(rest, told_category(house.triage.assess(rest), rest))
    if not turn.wish:
        return reply
    return Words(content.text) if run.question == f"for_{turn.wish}" else None
