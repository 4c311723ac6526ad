"""By which words a ticket can be found, and whether a hit really fits."""

from collections.abc import Iterable

from bot.domain.people import Person
from bot.domain.recruiters import is_anonymous
from bot.domain.tickets import Ticket
from storage import search
from storage.database import Transaction
from storage.search import Query

_MOST_DEPTH = 4


async def index(tx: Transaction, ticket: Ticket, person: Person) -> None:
    """Make a ticket findable by what it says now; words it said before keep finding it, the check drops them."""
    await search.index_ticket(tx, ticket.id, _texts(ticket), _names(ticket))
    await search.index_person(tx, person.id, _person_texts(person), _person_names(person))


def fits(query: Query, ticket: Ticket, person: Person) -> bool:
    """Whether a hit really says it; a report without a name is not found by its writer's."""
    if is_anonymous(ticket.details):
        return query.fits(_texts(ticket), _names(ticket))
    return query.fits([*_texts(ticket), *_person_texts(person)], [*_names(ticket), *_person_names(person)])


def _names(ticket: Ticket) -> list[str]:
    return [text for key, value in ticket.details.items() if "name" in key for text in _strings(value)]


def _texts(ticket: Ticket) -> list[str]:
    return [text for key, value in ticket.details.items() if "name" not in key for text in _strings(value)]


def _person_names(person: Person) -> list[str]:
    return [person.profile.name] if person.profile.name else []


def _person_texts(person: Person) -> list[str]:
    profile = person.profile
    texts = [text for text in (profile.phone, profile.username, profile.safe_contact) if text]
    # A number is found however it was spaced.
    return texts + ["".join(character for character in text if character.isdigit()) for text in texts]


def _strings(value: object, depth: int = 0) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    elif depth < _MOST_DEPTH and isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _strings(part, depth + 1)
