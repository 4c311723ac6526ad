"""Arranges when people are asked how they are; `missing_answers` asks, and misses who stays silent."""

from datetime import datetime

from bot.domain.appointments import Appointment
from bot.domain.check_ins import (
    ASK,
    HOURS,
    JOURNEY,
    JOURNEY_STOPS,
    REGULAR,
    RHYTHMS,
    SILENCE,
    ArrangeCheckIn,
    ArrangeJourney,
    ReadCheckIn,
    next_moment,
)
from bot.domain.runs import Run
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from storage import appointments
from storage.database import Transaction


async def arrange(house: House, tx: Transaction, turn: Turn, run: Run, command: ArrangeCheckIn) -> str:
    situation, zone = turn.situation, house.catalogue.zones(turn.situation.person.country)[0]
    due_at = next_moment(turn.now, zone, HOURS[command.hour], RHYTHMS[command.rhythm])
    body: dict[str, object] = {"rhythm": command.rhythm, "hour": command.hour, "wording": command.wording}
    body["contact"] = command.contact
    situation.appointed[ASK, REGULAR] = _appointment(turn, run, ASK, REGULAR, due_at, body)
    situation.appointed[SILENCE, REGULAR] = None
    return due_at.astimezone(zone).date().isoformat()


async def arrange_journey(house: House, tx: Transaction, turn: Turn, run: Run, command: ArrangeJourney) -> None:
    zone = house.catalogue.zones("ID")[0]
    for index, (days, hour) in enumerate(JOURNEY_STOPS):
        due_at = next_moment(turn.now, zone, hour, command.days + days)
        subject = f"{JOURNEY}.{index}"
        body: dict[str, object] = {"wording": JOURNEY, "contact": command.pick_up}
        turn.situation.appointed[ASK, subject] = _appointment(turn, run, ASK, subject, due_at, body)


async def read(house: House, tx: Transaction, turn: Turn, run: Run, command: ReadCheckIn) -> dict[str, str]:
    kept = await appointments.of_person(tx, turn.situation.person.id)
    arranged = [each for each in kept if each.kind == ASK]
    due = [each for each in arranged if each.due_at <= turn.now] or [
        each for each in arranged if each.subject == REGULAR
    ]
    return {name: str(due[0].body.get(name, "")) for name in ("rhythm", "hour", "wording")} if due else {}


def _appointment(
    turn: Turn, run: Run, kind: str, subject: str, due_at: datetime, body: dict[str, object]
) -> Appointment:
    ids, person = turn.situation.ids, turn.situation.person
    return Appointment(ids.draw(), person.id, kind, subject, due_at, run.ticket_id, body=body)
