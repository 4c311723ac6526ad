"""What an alert in an officer's chat carries besides its line: the kind of case, a link, what can be done with it."""

from enum import StrEnum

from bot.domain.catalogue.entries import gravest
from bot.domain.messages import Choice
from bot.domain.people import Identity
from bot.domain.tickets import Ticket, TicketState
from bot.handlers.turns.house import House
from bot.handlers.turns.tokens import choice_token, read_choice, short_hash
from storage.keys import Vault


class Action(StrEnum):
    """What a button in an officer's chat does."""

    CLAIM = "claim"
    NEXT = "next"
    SNOOZE = "snooze"
    OPEN = "open"  # show a held ticket's thread here
    SEND = "send"
    CANCEL = "cancel"


_BY_HASH = {short_hash(action.value): action for action in Action}


def alert_lines(house: House, language: str, ticket: Ticket) -> list[str]:
    """The kind of case while nobody holds it, and where the console shows it."""
    lines = []
    category = house.catalogue.categories.get(gravest(ticket.categories, house.catalogue.categories))
    if ticket.holder_id is None and category is not None:
        label = category.label_en if language == "en" else category.label_id
        lines.append(house.texts.render(language, "alert-category", category=label))
    address = console_address(house, ticket.reference)
    return [*lines, address] if address else lines


def console_address(house: House, reference: str) -> str | None:
    """The ticket's page in the console, where its outside address is known."""
    return f"{house.console_url}/tickets/{reference}" if house.console_url else None


def alert_choices(house: House, vault: Vault, chat: Identity, ticket: Ticket, language: str) -> tuple[Choice, ...]:
    """Claim, pass on, snooze: for a ticket that nobody holds."""
    if ticket.state is not TicketState.NEW:
        return ()
    render = house.texts.render
    return (
        button(vault, chat, ticket.id, Action.CLAIM, render(language, "button-claim")),
        button(vault, chat, ticket.id, Action.NEXT, render(language, "button-pass-on")),
        button(vault, chat, ticket.id, Action.SNOOZE, render(language, "button-snooze")),
    )


def button(vault: Vault, chat: Identity, subject_id: int, action: Action, label: str) -> Choice:
    """A button that works for this officer in this chat only (THREATS.md T5). subject_id: of a ticket or a draft."""
    return Choice(choice_token(vault, chat.person_id, subject_id, _bound_to(chat), action.value), label)


def read_button(vault: Vault, chat: Identity, token: str) -> tuple[Action, int] | None:
    """What a pressed button asks for and its subject; `None` when it was made for another officer or chat."""
    press = read_choice(vault, chat.person_id, token)
    if press is None or press.key_hash != short_hash(_bound_to(chat)) or press.code_hash not in _BY_HASH:
        return None
    return _BY_HASH[press.code_hash], press.run_id


def _bound_to(chat: Identity) -> str:
    return f"officer.{chat.officer_id}.{chat.id}"
