"""Every conversation of an ordinary day ends in a record somebody owns, with a date by which it must be dealt with."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.domain.clocks import PRODUCT_DEFAULTS, wind
from bot.domain.commands import OpenRequest, OpenTicket
from bot.domain.routing import Case
from bot.domain.tickets import Ticket
from bot.domain.urgency import Urgency
from bot.engine.flow import Flow
from bot.handlers.routing import Routing
from storage.catalogue import load_agencies, load_catalogue
from tests.flows.talk_through import FLOWS, House, walk_everything

_CATALOGUE = Path(__file__).parents[2] / "catalogue"
_NOW = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)
# flow | category | home province | home regency | owner agency; country ID for all
RECORDS = """
training   | TRAINING     | DKI Jakarta | Jakarta Timur   | DISNAKER_DKI
training   | TRAINING     | DKI Jakarta | Jakarta Selatan | PPKD_JAKSEL
training   | TRAINING     | Jawa Timur  | Jember          | PEMKAB_JEMBER
training   | TRAINING     |             |                 | KP2MI
competence | JOB_INTEREST | DKI Jakarta |                 | BP3MI_DKI
competence | JOB_INTEREST |             |                 | KP2MI
jobs       | JOB_INTEREST | DKI Jakarta |                 | BP3MI_DKI
jobs       | JOB_INTEREST |             |                 | KP2MI
companion  | COMPANION    | DKI Jakarta |                 | BP3MI_DKI
companion  | RETURNEE     | DKI Jakarta |                 | BP3MI_DKI
registration     | REGISTRATION | DKI Jakarta |             | BP3MI_DKI
registration     | REGISTRATION |             |             | KP2MI
missing_relative | MISSING      | DKI Jakarta |             | BP3MI_DKI
missing_relative | MISSING      | Jawa Timur  | Jember      | KP2MI
recruiter_check    | RECRUITER_CHECK | DKI Jakarta |        | BP3MI_DKI
recruiter_check    | RECRUITER_CHECK |             |        | KP2MI
report_trafficking | TPPO            | DKI Jakarta |        | BP3MI_DKI
report_trafficking | TPPO            |             |        | KP2MI
officer_check      | IMPOSTOR        |             |        | KP2MI
rights             | RIGHTS          |             |        | KP2MI
help_card          | RIGHTS          |             |        | KP2MI
evidence           | EVIDENCE        | DKI Jakarta |        | BP3MI_DKI
"""
ROWS = [tuple(cell.strip() for cell in line.split("|")) for line in RECORDS.strip().splitlines()]


@pytest.fixture(scope="module")
def routing() -> Routing:
    return Routing.seeded(load_catalogue(_CATALOGUE), load_agencies(_CATALOGUE))


@pytest.fixture(scope="module")
def opened() -> dict[str, set[str | None]]:
    """The categories each flow opens a record in, whatever is answered."""
    return {name: _categories(FLOWS.get(name)) for name in {row[0] for row in ROWS}}


def _categories(flow: Flow) -> set[str | None]:
    walks = walk_everything(flow, "id", lambda: House(has_cases=False))
    made = [command for walk in walks for command in walk.commands]
    return {each.category for each in made if isinstance(each, OpenRequest | OpenTicket)}


@pytest.mark.parametrize(("flow", "category", "province", "regency", "owner"), ROWS)
def test_each_flow_ends_in_a_record_with_an_owner_and_a_date(
    flow: str,
    category: str,
    province: str,
    regency: str,
    owner: str,
    routing: Routing,
    opened: dict[str, set[str | None]],
) -> None:
    case = Case(category, country="ID", province=province or None, regency=regency or None)
    ticket = Ticket(
        1, "AAAAA-BBBBB", 1, None, owner, category, Urgency.NONE, "telegram", _NOW, _NOW, is_request=True, country="ID"
    )

    wind(ticket, PRODUCT_DEFAULTS, _NOW)

    assert category in opened[flow]
    assert routing.route(case).owner == owner
    assert ticket.next_due_at is not None
    assert ticket.next_due_at > _NOW
