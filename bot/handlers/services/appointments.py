"""Makes appointments and calls them off within a turn; who keeps them is wired in `bot.handlers.services.keepers`."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.appointments import Appoint, Appointment, CallOff
from bot.domain.runs import Run
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Situation, Turn
from storage import appointments
from storage.database import Transaction


async def appoint(house: House, tx: Transaction, turn: Turn, run: Run, command: Appoint) -> None:
    situation = turn.situation
    situation.appointed[command.kind, command.subject] = Appointment(
        id=situation.ids.draw(),
        person_id=situation.person.id,
        kind=command.kind,
        subject=command.subject,
        due_at=datetime.fromisoformat(command.due_at),
        ticket_id=run.ticket_id,
        body=dict(command.body),
    )


async def call_off(house: House, tx: Transaction, turn: Turn, run: Run, command: CallOff) -> None:
    turn.situation.appointed[command.kind, command.subject] = None


async def save_appointments(tx: Transaction, situations: Sequence[Situation]) -> None:
    """Write what turns agreed on."""
    agreed = [(each.person.id, name, made) for each in situations for name, made in each.appointed.items()]
    if not agreed:
        return
    await appointments.call_off(tx, [(person, kind, about) for person, (kind, about), made in agreed if made is None])
    await appointments.put(tx, [made for _, _, made in agreed if made is not None])
