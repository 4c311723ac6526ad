"""The search for somebody who is silent: where it is dealt with, and whether promised news comes."""

from datetime import datetime

from bot.domain.appointments import Appointment
from bot.domain.missing import NEWS_AFTER, NEWS_AGAIN, PROMISE, PlaceSearch, PromiseNews
from bot.domain.own_words.whose import places_told
from bot.domain.runs import Run
from bot.domain.tickets import EntryKind, Ticket
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.whereabouts import place_ticket
from storage import audit, family_lines, tickets
from storage.database import Transaction

_LATE = "news_due"


async def place_search(house: House, tx: Transaction, turn: Turn, run: Run, command: PlaceSearch) -> str | None:
    ticket = turn.situation.find_ticket(run.ticket_id)
    return place_ticket(
        house, turn, ticket, latitude=command.latitude, longitude=command.longitude, words=_of_theirs(command.words)
    )


def _of_theirs(words: str) -> str:
    """Where the other is: "saya di Lombok, suami saya di Riyadh" names two places, and the first is the writer's."""
    own, theirs = places_told(words)
    return theirs if own and theirs else words


async def promise_news(house: House, tx: Transaction, turn: Turn, run: Run, command: PromiseNews) -> str:
    ticket = turn.situation.find_ticket(run.ticket_id)
    return house.texts.date(turn.language, promise(turn, ticket)) if ticket is not None else ""


def promise(turn: Turn, ticket: Ticket, by: datetime | None = None) -> datetime:
    """Promise whoever writes news of a case, theirs or one they follow; gives by when."""
    made = Appointment(
        id=turn.situation.ids.draw(),
        person_id=turn.situation.person.id,
        kind=PROMISE,
        subject=str(ticket.id),
        due_at=by or turn.now + NEWS_AFTER,
        ticket_id=ticket.id,
        body={"since": turn.now.isoformat()},
    )
    turn.situation.appointed[made.kind, made.subject] = made
    return made.due_at


async def keep_promise(house: House, tx: Transaction, turn: Turn, appointment: Appointment) -> datetime | None:
    """Whoever heard from an officer in time is promised the next news; else they are told that there is none.

    The one that has the report is alerted as well, also when the family's chat is locked: nobody else may forget it.
    Officers write to the worker, so a relative who follows the case hears at least that it goes on.
    """
    situation, now = turn.situation, turn.now
    own = situation.find_ticket(appointment.ticket_id)
    ticket = own or await _followed(tx, appointment)
    if ticket is None or not ticket.is_open:
        await _say_it_is_over(house, tx, turn, appointment)
        return None
    was_heard = _heard_since(ticket, datetime.fromisoformat(str(appointment.body["since"])))
    appointment.body["since"] = now.isoformat()
    if own is not None and was_heard:
        return now + NEWS_AFTER
    if was_heard or ticket.is_request:  # a request rings nobody
        return await _goes_on(house, tx, turn, ticket)
    situation.alert(ticket, _LATE, int(appointment.due_at.timestamp()), now)
    if own is not None:  # another's case is not locked here, so nothing of it is changed
        situation.add_entry(own, EntryKind.REVIEW, {"reason": _LATE}, now)
        own.mark_for_review(_LATE)
        situation.ticket_changed(own, now)
    again = now + NEWS_AGAIN
    if turn.may_speak:
        date = house.texts.date(turn.language, again)
        turn.lines.append(house.texts.render(turn.language, "missing_relative-no_news_yet", date=date))
    else:
        _knock(house, turn)
    return again


async def _goes_on(house: House, tx: Transaction, turn: Turn, ticket: Ticket) -> datetime:
    """Say the least there is to say, and by when there is more."""
    again, texts, language = turn.now + NEWS_AFTER, house.texts, turn.language
    if turn.may_speak:
        turn.lines.append(texts.render(language, "family_line-minimum"))
        turn.lines.append(texts.render(language, "family_line-news_by", date=texts.date(language, again)))
        await audit.add(tx, "person", "family_minimum_applied", None, ticket.id, "promised", turn.now)
    else:
        _knock(house, turn)
    return again


def _knock(house: House, turn: Turn) -> None:
    """Who does not hide but was silent for long hears that we are there, and the rest once they write (T25)."""
    if turn.situation.person.hidden_since is None:
        turn.lines.append(house.texts.render(turn.language, "neutral-still-here"))


async def _say_it_is_over(house: House, tx: Transaction, turn: Turn, appointment: Appointment) -> None:
    """A relative is not left waiting; whether the case was closed or the worker wished it, is not theirs to know."""
    ticket_id = appointment.ticket_id
    if ticket_id is None or not turn.may_speak:
        return
    if await family_lines.has_followed(tx, appointment.person_id, ticket_id):
        turn.lines.append(house.texts.render(turn.language, "family_line-over"))


async def _followed(tx: Transaction, appointment: Appointment) -> Ticket | None:
    """The case of somebody else that this person follows, as long as they may."""
    for line in await family_lines.of_follower(tx, appointment.person_id):
        if line.ticket_id == appointment.ticket_id:
            return (await tickets.load_many(tx, [line.ticket_id])).get(line.ticket_id)
    return None


def _heard_since(ticket: Ticket, since: datetime) -> bool:
    return ticket.officer_wrote_at is not None and ticket.officer_wrote_at > since
