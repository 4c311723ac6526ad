"""Wall boards and the counts they show: class C1, no row of anybody leaves this module."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any, TypeVar

from sqlalchemy import BigInteger, ColumnElement, Integer, case, cast, func, literal, select, type_coerce, update

from bot.domain.boards import DAYS, Age, Board, Figures, Place
from bot.domain.officers import Officer
from bot.domain.tickets import TicketState
from bot.domain.urgency import Urgency
from storage import statistics
from storage.database import Transaction
from storage.queue_filters import is_open, waits
from storage.rights import may_see
from storage.schema import tickets, wall_boards

Key = TypeVar("Key")
_DAY = 86_400_000_000
_WIB = 7 * 3_600_000_000  # days are those of Jakarta, which has no summer time
_EPOCH = date(1970, 1, 1)
_LONG = timedelta(hours=1)
_SOON = timedelta(minutes=15)


async def insert(tx: Transaction, board: Board, token_hash: bytes, by: int) -> None:
    row = {"id": board.id, "agency": board.agency, "name": board.name, "created_at": board.created_at}
    await tx.execute(wall_boards.insert(), [{**row, "token_hash": token_hash, "created_by": by}])


async def list_boards(tx: Transaction, agency: str) -> list[Board]:
    """The screens of an agency that still count."""
    standing = (wall_boards.c.agency == agency, wall_boards.c.revoked_at.is_(None))
    rows = await tx.execute(select(wall_boards).where(*standing).order_by(wall_boards.c.created_at, wall_boards.c.id))
    return [_board(row) for row in rows]


async def find(tx: Transaction, token_hash: bytes) -> Board | None:
    """The screen a token belongs to; `None` when nobody's, or it was revoked."""
    query = select(wall_boards).where(wall_boards.c.token_hash == token_hash, wall_boards.c.revoked_at.is_(None))
    row = (await tx.execute(query)).first()
    return _board(row) if row else None


async def touch(tx: Transaction, board_id: int, now: datetime) -> None:
    await tx.execute(update(wall_boards).where(wall_boards.c.id == board_id).values(used_at=now))


async def revoke(tx: Transaction, agency: str, board_id: int, now: datetime) -> bool:
    """End a screen at once; False when there is none such in this agency."""
    standing = (wall_boards.c.id == board_id, wall_boards.c.agency == agency, wall_boards.c.revoked_at.is_(None))
    return bool((await tx.execute(update(wall_boards).where(*standing).values(revoked_at=now))).rowcount)


async def figures(tx: Transaction, viewer: Officer, now: datetime) -> Figures:
    """Count what `viewer` may see."""
    since, until = now - timedelta(days=DAYS), now + timedelta(minutes=1)  # what opened in this very moment too
    rows = await _open_rows(tx, viewer, now)
    opened = await statistics.opened(tx, viewer, since, until)
    places: dict[str | None, list[int]] = defaultdict(lambda: [0, 0, 0])
    ages: dict[Urgency, dict[Age, int]] = {urgency: dict.fromkeys(Age, 0) for urgency in Urgency}
    for row in rows:
        numbers = places[row.country]
        numbers[0] += row.number
        numbers[1] += row.number if row.state == TicketState.NEW.value else 0
        numbers[2] += row.number if row.urgency == Urgency.CRITICAL.value else 0
        ages[Urgency(row.urgency)][Age(row.age)] += row.number
    return Figures(
        open=sum(row.number for row in rows),
        unclaimed=sum(each[1] for each in places.values()),
        critical=sum(each[2] for each in places.values()),
        overdue=sum(each[Age.OVER] + each[Age.LONG_OVER] for each in ages.values()),
        waiting=sum(row.number for row in rows if row.is_waiting),
        places=tuple(Place(country, *numbers) for country, numbers in places.items()),
        ages=ages,
        opened=_together((_date(day), number) for day, _, _, number in opened),
        closed=await _closed_by_day(tx, viewer, since),
        categories=_together((category, number) for _, category, _, number in opened),
        countries=_together((country, number) for _, _, country, number in opened),
    )


def _together(numbers: Iterable[tuple[Key, int]]) -> dict[Key, int]:
    sums: dict[Key, int] = defaultdict(int)
    for key, number in numbers:
        sums[key] += number
    return dict(sums)


async def _open_rows(tx: Transaction, viewer: Officer, now: datetime) -> Any:
    """Open tickets counted by everything the board tells of them, in one look."""
    due = tickets.c.next_due_at
    age = case(
        (due.is_(None), literal(Age.FREE.value, literal_execute=True)),
        (due < now - _LONG, literal(Age.LONG_OVER.value, literal_execute=True)),
        (due < now, literal(Age.OVER.value, literal_execute=True)),
        (due < now + _SOON, literal(Age.SOON.value, literal_execute=True)),
        else_=literal(Age.IN_TIME.value, literal_execute=True),
    )
    told = select(tickets.c.country, tickets.c.state, tickets.c.urgency, age.label("age"), _flag(waits()))
    told = told.where(is_open(), ~tickets.c.is_request, may_see(viewer))  # a calm wish is nobody's emergency
    each = told.subquery()
    query = select(each, func.count().label("number")).group_by(*each.c)
    return (await tx.execute(query)).all()


async def _closed_by_day(tx: Transaction, viewer: Officer, since: datetime) -> dict[date, int]:
    moment = type_coerce(tickets.c.closed_at, BigInteger) + _number(_WIB)
    day = cast((moment - moment % _number(_DAY)) / _number(_DAY), Integer)
    is_ours = (tickets.c.closed_at >= since, ~tickets.c.is_request, may_see(viewer))
    rows = await tx.execute(select(day.label("day"), func.count().label("number")).where(*is_ours).group_by(day))
    return {_date(row.day): row.number for row in rows}


def _flag(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    return case((condition, True), else_=False).label("is_waiting")


def _number(value: int) -> ColumnElement[int]:
    return literal(value, BigInteger, literal_execute=True)


def _date(day: int) -> date:
    return _EPOCH + timedelta(days=int(day))


def _board(row: Any) -> Board:
    return Board(row.id, row.agency, row.name, row.created_at, row.used_at)
