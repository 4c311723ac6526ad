"""Hears beside all questions what is told of the one a report is about: a name or none, last news, a ransom."""

from bot.domain.heard import OTHER
from bot.domain.messages import Said
from bot.domain.own_words.claimants import sum_in
from bot.domain.own_words.first_told import last_contact_in, says_name_unknown, their_name_in
from bot.domain.own_words.ransoms import tells_of_ransom
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.ticketing import report_of
from bot.handlers.turns.told import LAST_NEWS, NAME, RANSOM, keep_told
from bot.handlers.turns.understanding import today_of

_NAMES = frozenset(("name", "nickname", "reporter_name", "employer_name", "sender_name"))
_LAST_NEWS_QUESTION = "last_contact"


def hear_about_them(house: House, turn: Turn, asked: str | None) -> None:
    """Keep it in the report at once, so that no question after it asks for it; `asked` is the one that was open.

    Safe to call twice: before a message is answered, and after it, where only that has opened the report.
    """
    content, ticket = turn.inbound.content, report_of(turn)
    if not isinstance(content, Said) or ticket is None or turn.inbound.is_edit:
        return
    words, part = content.text, (asked or "").rpartition(".")[2]
    if RANSOM not in ticket.details and tells_of_ransom(words):
        keep_told(turn, ticket, RANSOM, sum_in(words) or True)
        if turn.may_speak:
            turn.last_lines.append(house.texts.render(turn.language, "ransom-talk_first"))
    if ticket.about != OTHER:
        return
    if NAME not in ticket.details and part not in _NAMES:
        if name := their_name_in(words):
            keep_told(turn, ticket, NAME, name)
            if turn.may_speak:
                turn.lines.append(house.texts.render(turn.language, "understood-final", what=name))
        elif says_name_unknown(words):
            keep_told(turn, ticket, NAME, None)
    since = last_contact_in(words, today_of(house, turn)) if part != _LAST_NEWS_QUESTION else ""
    if since and since != ticket.details.get(LAST_NEWS):
        keep_told(turn, ticket, LAST_NEWS, since)  # told again it is told more exactly
