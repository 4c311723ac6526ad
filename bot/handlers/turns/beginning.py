"""Begins the conversation that calm words ask for: at the first message, beside a report, or past an open question."""

from datetime import timedelta

from bot.domain.flow_names import (
    ASSISTANCE_FLOW,
    EVIDENCE_FLOW,
    INTAKE_FLOW,
    MENU_FLOW,
    MY_CASE_FLOW,
    OFFER_FLOW,
    WELCOME_FLOW,
)
from bot.domain.messages import Said
from bot.domain.own_words.asides import aside_in
from bot.domain.own_words.carrying_on import is_of, names_wish
from bot.domain.own_words.plainly import MY_DATA
from bot.domain.own_words.pleas import PLEADED
from bot.domain.own_words.precautions import tells_of_body
from bot.domain.people import CONSENT_VERSION
from bot.domain.runs import Run
from bot.domain.tickets import Ticket
from bot.handlers.turns.conversation import Conversation
from bot.handlers.turns.cries import REPORT_FLOWS
from bot.handlers.turns.house import House
from bot.handlers.turns.plain_wishes import plainly_wanted
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.talking import QUIET_TALK, talk
from bot.handlers.turns.ticketing import ticket_of
from bot.handlers.turns.tokens import ChoiceToken
from bot.handlers.turns.welcoming import welcome
from storage.database import Transaction

_BETWEEN = (MENU_FLOW, OFFER_FLOW, WELCOME_FLOW)  # where nothing is being talked of yet
_SHORT = 2  # words
CONSENT_RESTS = timedelta(days=1)  # who said "not now" is asked again at the first calm turn after that


def calm_flow(turn: Turn) -> str:
    """The menu for who was welcomed; consent is asked at the first calm turn, and anew when its words change."""
    person = turn.situation.person
    put_off_at = person.profile.consent_put_off_at
    is_put_off = put_off_at is not None and turn.now - put_off_at < CONSENT_RESTS
    return MENU_FLOW if is_put_off or person.consent_version == CONSENT_VERSION else WELCOME_FLOW


async def begin_calmly(house: House, turn: Turn, conversation: Conversation, press: ChoiceToken | None) -> None:
    """The conversation that calm words ask for, the menu when they ask for none; a welcome comes before both."""
    flow = calm_flow(turn)
    if press is None and await begin_watched(house, turn, conversation):
        return
    if press is None and flow == WELCOME_FLOW and plainly_wanted(turn) != MY_DATA:
        await welcome(house, turn, conversation, is_greeted=bool(turn.situation.reports))
    elif press is None and turn.wish:
        await conversation.start(OFFER_FLOW)
    else:
        await conversation.start(flow)


async def begin_watched(house: House, turn: Turn, conversation: Conversation) -> bool:
    """Offer help in few words where somebody reads along; False where nobody does.

    Who looks over a shoulder finds no long text about consent: it is asked for later.
    """
    if not turn.is_only_watched or turn.wish != ASSISTANCE_FLOW:
        return False
    turn.lines.append(house.texts.render(turn.language, "sos-short_mode"))
    await conversation.start(OFFER_FLOW)
    return True


async def talk_or_offer(house: House, tx: Transaction, turn: Turn, conversation: Conversation, ticket: Ticket) -> None:
    """Words beside an open ticket: another conversation where they name one, else a talk with an officer."""
    if _may_offer(turn):
        await conversation.start(OFFER_FLOW)
    else:
        await talk(house, tx, turn, ticket)


def wants_something_else(turn: Turn, run: Run) -> bool:
    """Words that answer no question but ask for another conversation; a report is left for the evidence box only.

    Its question comes back after that: whoever fears for a phone has little time.
    """
    wish, content = turn.wish, turn.inbound.content
    if not wish or not isinstance(content, Said):
        return False
    if _tells_of_the_body(turn, content.text):
        return False
    if run.flow not in _BETWEEN and not turn.is_wish_sure:
        return False  # what only sounds like another matter is part of this one
    if run.flow not in (MENU_FLOW, WELCOME_FLOW) and not names_wish(wish, content.text):
        return False  # "boleh disimpen di galeri?" of a help card asks for no box
    offered = (run.question or "").removeprefix("for_") if run.flow == OFFER_FLOW else ""
    is_short = len(content.text.split()) <= _SHORT  # "belajar" names what is offered, whatever else it might
    if offered and (is_short or not turn.is_wish_sure) and is_of(offered, content.text):
        return False
    staying = {wish, WELCOME_FLOW, INTAKE_FLOW}
    if run.flow != OFFER_FLOW or run.question == f"for_{wish}":
        staying.add(OFFER_FLOW)
    if wish != EVIDENCE_FLOW:
        if turn.situation.reports:
            return False
        staying |= REPORT_FLOWS
    return not any(each.flow in staying for each in turn.situation.runs)


def _tells_of_the_body(turn: Turn, words: str) -> bool:
    """Whether somebody who was abused tells what they kept, "bajunya tak simpen": no box is offered for it."""
    is_abused = any("SEXUAL_VIOLENCE" in report.categories for report in turn.situation.reports)
    return is_abused and turn.wish == EVIDENCE_FLOW and tells_of_body(words)


def _may_offer(turn: Turn) -> bool:
    """Whether words beside an open ticket name another conversation, while no officer is in a talk."""
    content, ticket = turn.inbound.content, ticket_of(turn)
    if not isinstance(content, Said) or turn.alarm_urgency.is_alarm or ticket is None:
        return False
    if ticket in turn.situation.reports and aside_in(content.text) in PLEADED:
        return False  # which has an honest line of its own there
    if _tells_of_the_body(turn, content.text):
        return False
    wrote_at = ticket.officer_wrote_at
    is_talking = wrote_at is not None and turn.now - wrote_at < QUIET_TALK
    # Trouble in other words belongs to the report; how it stands, and whether anybody is there, to the talk.
    return not is_talking and turn.is_wish_sure and turn.wish not in {MY_CASE_FLOW, *REPORT_FLOWS}
