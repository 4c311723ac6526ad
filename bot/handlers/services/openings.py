"""Notes who wishes to hear of openings, and tells them, each opening once."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from bot.domain.appointments import Appointment
from bot.domain.catalogue.openings import (
    NEWS,
    REGIONS,
    WISH,
    WISH_LASTS,
    DropWishes,
    Opening,
    WishForOpenings,
    current_openings,
    subject_of,
)
from bot.domain.runs import Run
from bot.handlers.services.offers import opening_in_words
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from storage import appointments
from storage import openings as store
from storage.database import Transaction

_MOST_TOLD = 3  # in one message; who wants more looks them up
_MOST_NAMED = 20
_LATER = timedelta(hours=6)


async def wish(house: House, tx: Transaction, turn: Turn, run: Run, command: WishForOpenings) -> None:
    situation = turn.situation
    for country in (command.country,) if command.country else REGIONS.get(command.region, ("",)):
        subject = subject_of(country, command.sector)
        until = turn.now + WISH_LASTS
        made = Appointment(situation.ids.draw(), situation.person.id, WISH, subject, until, run.ticket_id)
        situation.appointed[WISH, subject] = made


async def drop_wishes(house: House, tx: Transaction, turn: Turn, run: Run, command: DropWishes) -> None:
    situation = turn.situation
    kept = await appointments.of_person(tx, situation.person.id)
    named = [(each.kind, each.subject) for each in kept] + list(situation.appointed)
    for kind, subject in named:
        if kind in (WISH, NEWS):
            situation.appointed[kind, subject] = None


async def tell_of_new(tx: Transaction, openings: Sequence[Opening], now: datetime) -> int:
    """Have everybody told who wishes for one of these; gives how many persons that are."""
    wanted: dict[int, dict[str, None]] = {}
    for each in await store.wishes_for(tx, openings):
        fitting = {opening.code: None for opening in openings if each.fits(opening)}
        wanted[each.person_id] = wanted.get(each.person_id, {}) | fitting
    await appointments.put(tx, [_news(tx, person_id, list(codes), now) for person_id, codes in wanted.items()])
    await store.note_told(tx, [each.code for each in openings], now)
    return len(wanted)


def _news(tx: Transaction, person_id: int, codes: Sequence[str], now: datetime) -> Appointment:
    body: Mapping[str, object] = {"codes": list(codes[:_MOST_NAMED])}
    return Appointment(tx.ids.draw(), person_id, NEWS, codes[0], now, body=dict(body))


async def end_wish(house: House, tx: Transaction, turn: Turn, appointment: Appointment) -> datetime | None:
    """A wish ends by itself after a while; nobody is written to for ever because of one tap."""
    return None


async def keep_news(house: House, tx: Transaction, turn: Turn, appointment: Appointment) -> datetime | None:
    """Say which openings are new, those that are not over yet; who hides, or was silent for long, hears it later."""
    codes = appointment.body.get("codes")
    named = frozenset(map(str, codes)) if isinstance(codes, Sequence) else frozenset()
    found = [each for each in current_openings(house.catalogue.offers.openings, turn.now.date()) if each.code in named]
    if not found:
        return None
    if not turn.may_speak:
        return turn.now + _LATER
    texts, language = house.texts, turn.language
    turn.lines.append(texts.render(language, "jobs-new_openings"))
    turn.lines.extend(
        texts.render(language, "jobs-opening", **opening_in_words(house, language, each)) for each in found[:_MOST_TOLD]
    )
    turn.lines.append(texts.render(language, "jobs-why_told"))
    return None
