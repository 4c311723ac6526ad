"""Asks people how they are at the agreed moment, and misses who stays silent."""

from datetime import datetime

from bot.domain.appointments import Appointment
from bot.domain.check_ins import MISSED_AFTER, REGULAR, RETRY_AFTER, RHYTHMS, SILENCE, clock_hour, next_moment
from bot.domain.flow_names import CHECK_IN_ASK_FLOW
from bot.domain.messages import Outbound
from bot.domain.people import Identity
from bot.domain.tickets import EntryKind
from bot.domain.urgency import Urgency
from bot.handlers.turns.conversation import Conversation
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.ticketing import open_unasked
from storage import people, tickets
from storage.database import Transaction

_CATEGORY = "CHECK_IN"
_SILENT = "silent"


async def keep_asking(house: House, tx: Transaction, turn: Turn, appointment: Appointment) -> datetime | None:
    """Ask, and begin to wait for a sign of life; who hides is not asked, but missed all the same."""
    situation = turn.situation
    if situation.person.hidden_since is None:
        await Conversation(house, tx, turn).start(CHECK_IN_ASK_FLOW)
    situation.appointed[SILENCE, appointment.subject] = Appointment(
        id=situation.ids.draw(),
        person_id=situation.person.id,
        kind=SILENCE,
        subject=appointment.subject,
        due_at=turn.now + RETRY_AFTER,
        ticket_id=appointment.ticket_id,
        body={"since": turn.now.isoformat(), "contact": appointment.body.get("contact", "")},
    )
    if appointment.subject != REGULAR:
        return None
    zone = house.catalogue.zones(situation.person.country)[0]
    hour, days = clock_hour(str(appointment.body["hour"])), RHYTHMS[str(appointment.body["rhythm"])]
    return next_moment(turn.now, zone, hour, days)


async def miss(house: House, tx: Transaction, turn: Turn, appointment: Appointment) -> datetime | None:
    """Nobody heard from them: try once more, on another channel where there is one; then officers look."""
    since = datetime.fromisoformat(str(appointment.body["since"]))
    chats = [
        each
        for each in (await people.identities_of(tx, [turn.situation.person.id])).values()
        if each.officer_id is None
    ]
    if any(each.wrote_at is not None and each.wrote_at > since for each in chats):
        return None
    if not appointment.body.get("retried"):
        appointment.body["retried"] = True
        _try_again(house, turn, chats)
        return turn.now + MISSED_AFTER
    await _report(house, tx, turn, appointment)
    return None


def _try_again(house: House, turn: Turn, chats: list[Identity]) -> None:
    person = turn.situation.person
    if person.hidden_since is not None:
        return
    other = next((each for each in chats if each.channel is not turn.identity.channel), turn.identity)
    text = house.texts.render(person.language, "check_in-again")
    turn.situation.send(other, Outbound(text, language=person.language, silent=True), turn.now)


async def _report(house: House, tx: Transaction, turn: Turn, appointment: Appointment) -> None:
    """Open a ticket, or mark the open one, as urgent as what is known of the person."""
    earlier = [each.urgency for each in await tickets.all_tickets(tx, turn.situation.person.id) if not each.is_request]
    is_at_risk = appointment.subject != REGULAR or any(urgency.is_alarm for urgency in earlier)
    urgency = Urgency.HIGH if is_at_risk else Urgency.NORMAL
    request = turn.situation.find_ticket(appointment.ticket_id) if appointment.subject != REGULAR else None
    # Who is missed on a journey is looked for where it was to end.
    ticket = open_unasked(house, turn, _CATEGORY, urgency, country=request.country if request is not None else None)
    body = {"reason": _SILENT, "contact": appointment.body.get("contact", ""), "since": appointment.body["since"]}
    ticket.mark_for_review(_SILENT)
    turn.situation.add_entry(ticket, EntryKind.REVIEW, body, turn.now)
    turn.situation.alert(ticket, _SILENT, int(turn.now.timestamp()), turn.now)
    turn.situation.ticket_changed(ticket, turn.now)
