"""Performs what a flow asks for, within the turn: one small function per command."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

from bot.domain import commands
from bot.domain.commands import Command
from bot.domain.runs import Run
from bot.domain.tickets import EntryKind
from bot.domain.urgency import Urgency
from bot.errors import BrokenFlow
from bot.handlers.house import House
from bot.handlers.pins import check_pin, needs_pin
from bot.handlers.situation import Turn
from bot.handlers.ticketing import add_category, open_or_adopt
from storage import tickets
from storage.database import Transaction

Performer = Callable[[House, Transaction, Turn, Run, Any], Awaitable[object]]
_SHOWN_CASES = 5
REVIEW_EVERY = timedelta(hours=1)


async def perform(house: House, tx: Transaction, turn: Turn, run: Run, command: Command[Any]) -> object:
    """Carry out a command and give its result.

    Raises:
        BrokenFlow: there is no such command.
    """
    performer = _PERFORMERS.get(command.name)
    if performer is None:
        raise BrokenFlow(f"There is no command {command.name}.")
    return await performer(house, tx, turn, run, command)


async def _open_ticket(house: House, tx: Transaction, turn: Turn, run: Run, command: commands.OpenTicket) -> str:
    urgency = Urgency(command.urgency)
    return open_or_adopt(house, tx.vault, turn, run, command.category, urgency, command.about).reference


async def _raise_ticket(house: House, tx: Transaction, turn: Turn, run: Run, command: commands.RaiseTicket) -> None:
    ticket = turn.situation.find_ticket(run.ticket_id)
    if ticket is None:
        return
    turn.situation.raise_urgency(ticket, Urgency(command.urgency), "answer", turn.now)
    if command.category is not None:
        add_category(turn.situation, ticket, command.category, turn.now)


async def _set_country(house: House, tx: Transaction, turn: Turn, run: Run, command: commands.SetCountry) -> str | None:
    country = house.catalogue.find_country(command.words)
    if country is None:
        return None
    situation = turn.situation
    situation.person.country = country
    situation.person_changed = True
    ticket = situation.find_ticket(run.ticket_id)
    if ticket is not None and ticket.country != country:
        ticket.country = country
        if ticket.holder_id is None:
            ticket.agency = house.catalogue.owner(ticket.category, country)
        situation.ticket_changed(ticket, turn.now)
    return country


async def _find_numbers(
    house: House, tx: Transaction, turn: Turn, run: Run, command: commands.FindNumbers
) -> list[dict[str, str]]:
    found = house.catalogue.numbers(command.country, command.kind)
    return [{"name": each.name, "number": each.number, "as_of": each.as_of} for each in found]


async def _give_consent(house: House, tx: Transaction, turn: Turn, run: Run, command: commands.GiveConsent) -> None:
    turn.situation.person.consent_version = command.version
    turn.situation.person.consented_at = turn.now
    turn.situation.person_changed = True


async def _set_language(house: House, tx: Transaction, turn: Turn, run: Run, command: commands.SetLanguage) -> None:
    choose_language(turn, command.language)


async def _set_safe_contact(
    house: House, tx: Transaction, turn: Turn, run: Run, command: commands.SetSafeContact
) -> None:
    turn.situation.person.profile.safe_contact = command.words
    turn.situation.person_changed = True


async def _start_flow(house: House, tx: Transaction, turn: Turn, run: Run, command: commands.StartFlow) -> None:
    turn.next_flow = command.flow


async def _check_pin(house: House, tx: Transaction, turn: Turn, run: Run, command: commands.CheckPin) -> str:
    return check_pin(tx.vault, turn.situation, command.pin, turn.now)


async def _needs_pin(house: House, tx: Transaction, turn: Turn, run: Run, command: commands.NeedsPin) -> bool:
    return needs_pin(turn.situation.person)


async def _read_cases(
    house: House, tx: Transaction, turn: Turn, run: Run, command: commands.ReadCases
) -> list[dict[str, str]]:
    person = turn.situation.person
    if person.hidden_since is not None:
        return []
    known = {ticket.id: ticket for ticket in await tickets.all_tickets(tx, person.id)}
    known |= {ticket.id: ticket for ticket in turn.situation.tickets}
    newest = sorted(known.values(), key=lambda ticket: ticket.opened_at, reverse=True)[:_SHOWN_CASES]
    return [
        {
            "reference": ticket.reference,
            "state": ticket.state.value,
            "category": f"category-{ticket.category}",
            "opened": house.texts.date(turn.language, ticket.opened_at),
            "updated": house.texts.date(turn.language, ticket.updated_at),
        }
        for ticket in newest
    ]


async def _ask_for_review(house: House, tx: Transaction, turn: Turn, run: Run, command: commands.AskForReview) -> None:
    for ticket in turn.situation.tickets:
        ticket.needs_review = command.reason
        turn.situation.add_entry(ticket, EntryKind.REVIEW, {"reason": command.reason}, turn.now)
        turn.situation.alert(
            ticket, command.reason, int(turn.now.timestamp() // REVIEW_EVERY.total_seconds()), turn.now
        )
        turn.situation.ticket_changed(ticket, turn.now)


def choose_language(turn: Turn, language: str) -> None:
    person = turn.situation.person
    person.language = language
    person.language_chosen = True
    turn.situation.person_changed = True


_BY_COMMAND: dict[type[Command[Any]], Performer] = {
    commands.OpenTicket: _open_ticket,
    commands.RaiseTicket: _raise_ticket,
    commands.SetCountry: _set_country,
    commands.FindNumbers: _find_numbers,
    commands.GiveConsent: _give_consent,
    commands.SetLanguage: _set_language,
    commands.SetSafeContact: _set_safe_contact,
    commands.StartFlow: _start_flow,
    commands.CheckPin: _check_pin,
    commands.NeedsPin: _needs_pin,
    commands.ReadCases: _read_cases,
    commands.AskForReview: _ask_for_review,
}
_PERFORMERS = {command.name: performer for command, performer in _BY_COMMAND.items()}
