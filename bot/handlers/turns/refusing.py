"""Hears in words that turn an offer down what somebody asks for instead: "bukan itu, mau tanya gaji"."""

from bot.domain.answers import after_refusal
from bot.domain.flow_names import ASSISTANCE_FLOW, OFFER_FLOW, REPATRIATION_FLOW, TRAFFICKING_FLOW
from bot.domain.messages import Said
from bot.domain.runs import Run
from bot.engine.replies import Chosen, Reply, Words
from bot.handlers.turns.heard_kinds import told_category
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn

# What would open a report, which somebody may fear: they hear that nothing was begun.
_OF_A_REPORT = frozenset(f"for_{flow}" for flow in (ASSISTANCE_FLOW, REPATRIATION_FLOW, TRAFFICKING_FLOW))


def weigh_refusal(house: House, turn: Turn, run: Run, reply: Reply) -> Reply | None:
    """What a refusal says of the offer; `None` where what follows asks for another, which the message is about now.

    Who turns something down and goes on to ask for what is offered has not been clear.
    """
    content = turn.inbound.content
    if run.flow != OFFER_FLOW or reply != Chosen("menu") or not isinstance(content, Said):
        return reply
    rest = after_refusal(content.text)
    if rest == "" and run.question in _OF_A_REPORT:
        turn.lines.append(house.texts.render(turn.language, "offer-not_reported"))
    if not rest:
        return reply
    turn.hear_only(rest, told_category(house.triage.assess(rest), rest))
    if not turn.wish:
        return reply
    return Words(content.text) if run.question == f"for_{turn.wish}" else None
