"""Arranges when people are asked how they are; `missing_answers` asks, and misses who stays silent."""

from dataclasses import replace
from datetime import datetime

from bot.domain.appointments import Appointment
from bot.domain.check_ins import (
    ASK,
    CHANGED,
    JOURNEY,
    JOURNEY_STOPS,
    PAUSED,
    REGULAR,
    RHYTHMS,
    SILENCE,
    ArrangeCheckIn,
    ArrangeJourney,
    CallOffJourney,
    PauseCheckIn,
    ReadCheckIn,
    RestCheckIn,
    clock_hour,
    next_moment,
)
from bot.domain.runs import Run
from bot.domain.tickets import Alert, EntryKind
from bot.domain.urgency import Urgency
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.ticketing import open_unasked
from storage import appointments, tickets
from storage.database import Transaction

HOME = "ID"
_AT_HOME = "WIB"  # where journeys begin, by the clock of Jakarta


async def arrange(house: House, tx: Transaction, turn: Turn, run: Run, command: ArrangeCheckIn) -> str:
    situation, zone = turn.situation, house.catalogue.zones(turn.situation.person.country)[0]
    due_at = next_moment(turn.now, zone, clock_hour(command.hour), command.rests or RHYTHMS[command.rhythm])
    body: dict[str, object] = {"rhythm": command.rhythm, "hour": command.hour, "wording": command.wording}
    earlier = await _earlier(tx, turn, run, REGULAR)
    body["contact"] = command.contact or (earlier.body.get("contact", "") if earlier is not None else "")
    if command.is_doubtful:
        await _note_doubt(house, tx, turn, run, CHANGED, earlier)
    situation.appointed[ASK, REGULAR] = _appointment(turn, run, ASK, REGULAR, due_at, body)
    situation.appointed[SILENCE, REGULAR] = None
    return in_words(house, turn, due_at, turn.situation.person.country)


async def pause(house: House, tx: Transaction, turn: Turn, run: Run, command: PauseCheckIn) -> None:
    if command.is_doubtful:
        await _note_doubt(house, tx, turn, run, PAUSED, await _earlier(tx, turn, run, REGULAR))
    turn.situation.appointed[ASK, REGULAR] = turn.situation.appointed[SILENCE, REGULAR] = None


async def rest(house: House, tx: Transaction, turn: Turn, run: Run, command: RestCheckIn) -> str:
    earlier = await _earlier(tx, turn, run, REGULAR)
    if earlier is None:
        return ""
    if command.is_doubtful:
        await _note_doubt(house, tx, turn, run, PAUSED, earlier)
    zone = house.catalogue.zones(turn.situation.person.country)[0]
    due_at = next_moment(turn.now, zone, clock_hour(str(earlier.body["hour"])), command.days)
    turn.situation.appointed[ASK, REGULAR] = replace(earlier, due_at=due_at)
    turn.situation.appointed[SILENCE, REGULAR] = None
    return in_words(house, turn, due_at, turn.situation.person.country)


async def arrange_journey(house: House, tx: Transaction, turn: Turn, run: Run, command: ArrangeJourney) -> str:
    """Nobody is asked for a PIN on the day of a departure: moving one that was arranged is noted for officers."""
    zone = house.catalogue.zones(HOME)[0]
    earlier = await _earlier(tx, turn, run, f"{JOURNEY}.0")
    await _note_doubt(house, tx, turn, run, CHANGED, earlier)
    contact = command.pick_up or (earlier.body.get("contact", "") if earlier is not None else "")
    told: list[str] = []
    for index, (days, hour) in enumerate(JOURNEY_STOPS):
        due_at = next_moment(turn.now, zone, hour, command.days + days)
        subject = f"{JOURNEY}.{index}"
        body: dict[str, object] = {"wording": JOURNEY, "contact": contact}
        turn.situation.appointed[ASK, subject] = _appointment(turn, run, ASK, subject, due_at, body)
        told.append(in_words(house, turn, due_at, HOME))
    return "; ".join(told)


async def call_off_journey(house: House, tx: Transaction, turn: Turn, run: Run, command: CallOffJourney) -> None:
    await _note_doubt(house, tx, turn, run, PAUSED, await _earlier(tx, turn, run, f"{JOURNEY}.0"))
    for index, _ in enumerate(JOURNEY_STOPS):
        for kind in (ASK, SILENCE):
            turn.situation.appointed[kind, f"{JOURNEY}.{index}"] = None


async def journey_ahead(house: House, tx: Transaction, turn: Turn) -> str:
    """When the next question about a journey comes, in words; empty where none is arranged."""
    kept = await appointments.of_person(tx, turn.situation.person.id)
    mine = [each for each in kept if each.kind == ASK and each.subject.startswith(JOURNEY) and each.due_at > turn.now]
    return in_words(house, turn, mine[0].due_at, HOME) if mine else ""


def in_words(house: House, turn: Turn, moment: datetime, country: str | None) -> str:
    """Day, hour and whose clock it is, as somebody who is there reads it."""
    texts, language = house.texts, turn.language
    local = moment.astimezone(house.catalogue.zones(country)[0])
    place = house.catalogue.country_name(country, language) if country else f"UTC{int(f'{local:%z}'[:3]):+d}"
    zone = _AT_HOME if country == HOME else texts.render(language, "check_in-zone", place=place)
    return texts.render(language, "check_in-moment", day=texts.date(language, local), hour=f"{local:%H.%M}", zone=zone)


async def read(house: House, tx: Transaction, turn: Turn, run: Run, command: ReadCheckIn) -> dict[str, str]:
    kept = await appointments.of_person(tx, turn.situation.person.id)
    arranged = [each for each in kept if each.kind == ASK]
    due = [each for each in arranged if each.due_at <= turn.now] or [
        each for each in arranged if each.subject == REGULAR
    ]
    if not due:
        return {}
    found = {name: str(due[0].body.get(name, "")) for name in ("rhythm", "hour", "wording")}
    return {**found, "asks_pin": "yes"}


async def _earlier(tx: Transaction, turn: Turn, run: Run, subject: str) -> Appointment | None:
    """What was arranged before this conversation; what was said in it is corrected freely."""
    for each in await appointments.of_person(tx, turn.situation.person.id):
        if (each.kind, each.subject) == (ASK, subject) and each.body.get("run") != run.id:
            return each
    return None


async def _note_doubt(
    house: House, tx: Transaction, turn: Turn, run: Run, reason: str, earlier: Appointment | None
) -> None:
    """Let officers find out whose wish it was: it may be somebody else's who holds the phone (THREATS.md T2)."""
    if earlier is None:
        return
    situation, now = turn.situation, turn.now
    before = await tickets.all_tickets(tx, situation.person.id)
    is_at_risk = any(each.urgency.is_alarm for each in before if not each.is_request)
    urgency = Urgency.HIGH if is_at_risk else Urgency.NORMAL
    reports = [each for each in situation.reports if each.about == "self"]
    ticket = reports[-1] if reports else situation.find_ticket(earlier.ticket_id)
    ticket = ticket or open_unasked(house, turn, "CHECK_IN", urgency)
    ticket.mark_for_review(reason)
    body = {"reason": reason, "contact": earlier.body.get("contact", "")}
    situation.add_entry(ticket, EntryKind.REVIEW, body, now)
    situation.alerts.append(Alert(situation.ids.draw(), ticket.id, reason, run.id, urgency, now))
    situation.ticket_changed(ticket, now)


def _appointment(
    turn: Turn, run: Run, kind: str, subject: str, due_at: datetime, body: dict[str, object]
) -> Appointment:
    ids, person = turn.situation.ids, turn.situation.person
    body["run"] = run.id
    return Appointment(ids.draw(), person.id, kind, subject, due_at, run.ticket_id, body=body)
