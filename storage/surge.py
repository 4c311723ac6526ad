"""Intakes and everybody in them: rosters that officers enter, and people who come by themselves."""

from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, and_, bindparam, case, delete, func, select, type_coerce, update

from bot.domain.officers import Officer
from bot.domain.surge import Counts, Intake, IntakePerson, Listed, PersonState, Told, draw_code
from bot.errors import NotFound
from storage.codec import decode_object, encode
from storage.database import Transaction
from storage.keys import KeyName, person_key
from storage.schema import intake_people, intakes

TOPIC = "surge"  # payload: what counts have changed
OPEN_TOPIC = "intakes"  # which intakes are open has changed
_LISTED = "intake_people.listed"
_TOLD = "intake_people.told"
_HOUR_MICROSECONDS = 3_600_000_000
_SHOWN_HOURS = 48

_TOLD_COLUMNS = (
    "party",
    "children",
    "is_pregnant",
    "is_ill",
    "is_in_danger",
    "papers",
    "wants_home",
    "sealed_told",
)
# What was not said leaves what is known, for example from the roster.
_RETELL = (
    update(intake_people)
    .where(intake_people.c.id == bindparam("row_id"))
    .values(
        {
            name: func.coalesce(bindparam(f"new_{name}", type_=intake_people.c[name].type), intake_people.c[name])
            for name in _TOLD_COLUMNS
        }
    )
)


def intake_key(intake_id: int) -> KeyName:
    """The key of what officers entered for an intake; a house key of its own, so that it can end before the house."""
    return KeyName("house", intake_id)


def visible_to(officer: Officer) -> ColumnElement[bool]:
    """What an officer may see of intakes: their agency's, or all for who sees all agencies."""
    return intakes.c.agency.is_not(None) if officer.sees_all_agencies else intakes.c.agency == officer.agency


async def insert(tx: Transaction, intake: Intake, officer_id: int) -> None:
    """Open an intake; its key must stand already."""
    row = {
        "id": intake.id,
        "code": intake.code,
        "agency": intake.agency,
        "place": intake.place,
        "country": intake.country,
        "on_date": intake.on_date.isoformat(),
        "opened_by": officer_id,
        "opened_at": intake.opened_at,
    }
    await tx.execute(intakes.insert(), [row])
    tx.tell(OPEN_TOPIC)


async def close(tx: Transaction, intake_id: int, now: datetime) -> bool:
    """False when it is closed already."""
    statement = update(intakes).where(intakes.c.id == intake_id, intakes.c.closed_at.is_(None)).values(closed_at=now)
    tx.tell(OPEN_TOPIC)
    return bool((await tx.execute(statement)).rowcount)


async def get(tx: Transaction, officer: Officer, intake_id: int) -> Intake:
    """
    Raises:
        NotFound: there is none, or the officer may not see it.
    """
    row = (await tx.execute(select(intakes).where(intakes.c.id == intake_id, visible_to(officer)))).first()
    if row is None:
        raise NotFound
    return _intake(row)


async def load(tx: Transaction, ids: Iterable[int]) -> dict[int, Intake]:
    """Intakes by id, for what runs without an officer."""
    rows = await tx.execute(select(intakes).where(intakes.c.id.in_(list(ids))))
    return {row.id: _intake(row) for row in rows}


async def list_for(tx: Transaction, officer: Officer, limit: int = 200) -> list[Intake]:
    """Open ones first, the newest first."""
    query = select(intakes).where(visible_to(officer)).order_by(intakes.c.closed_at.is_not(None), intakes.c.id.desc())
    return [_intake(row) for row in await tx.execute(query.limit(limit))]


async def list_open(tx: Transaction) -> list[Intake]:
    return [_intake(row) for row in await tx.execute(select(intakes).where(intakes.c.closed_at.is_(None)))]


async def forget_closed(tx: Transaction, before: datetime, now: datetime) -> list[KeyName]:
    """Remove what officers entered for intakes closed before a moment; gives the keys to destroy after the commit."""
    ended = intakes.c.closed_at.is_not(None) & (intakes.c.closed_at < before) & intakes.c.forgotten_at.is_(None)
    ids = [row.id for row in await tx.execute(select(intakes.c.id).where(ended))]
    if ids:
        mine = intake_people.c.intake_id.in_(ids)
        await tx.execute(delete(intake_people).where(mine, intake_people.c.person_id.is_(None)))
        await tx.execute(update(intake_people).where(mine).values(sealed_listed=None, row_hash=None, phone_hash=None))
        await tx.execute(update(intakes).where(intakes.c.id.in_(ids)).values(forgotten_at=now))
    return [intake_key(intake_id) for intake_id in ids]


async def add_listed(tx: Transaction, intake_id: int, rows: Sequence[Listed], now: datetime) -> int:
    """Enter rows of a roster in one statement; those that stand there already are left as they are. Gives how many."""
    if not rows:
        return 0
    before = await _count(tx, intake_id)
    key = intake_key(intake_id)
    values = []
    for row in rows:
        row_id = tx.ids.draw()
        body = {"name": row.name, "phone": row.phone, "code": row.code or draw_code(), "note": row.note}
        values.append(
            {
                "id": row_id,
                "intake_id": intake_id,
                "row_hash": tx.vault.lookup("roster-row", row.name.casefold(), row.phone or "", row.code or ""),
                "code_hash": _code_hash(tx, str(body["code"])),
                "phone_hash": _phone_hash(tx, row.phone) if row.phone else None,
                "listed_at": now,
                "party": row.party,
                "children": row.children,
                "is_pregnant": row.is_pregnant,
                "is_ill": row.is_ill,
                "papers": " ".join(row.papers),
                "state": row.state.value,
                "sealed_listed": tx.vault.seal(key, _LISTED, row_id, encode(body)),
            }
        )
    await tx.execute(tx.insert_or_ignore(intake_people), values)
    tx.tell(TOPIC, str(intake_id))
    return await _count(tx, intake_id) - before


async def _count(tx: Transaction, intake_id: int) -> int:
    query = select(func.count()).where(intake_people.c.intake_id == intake_id)
    return int((await tx.execute(query)).scalar_one())


async def find_row(
    tx: Transaction, intake_id: int, person_id: int, *, phone: str | None = None, code: str | None = None
) -> int | None:
    """The row of a roster that a phone number or a short code means, when it is free or this person's already.

    A phone number that several rows share means none of them.
    """
    if code is not None:
        wanted = intake_people.c.code_hash == _code_hash(tx, code)
    else:
        wanted = intake_people.c.phone_hash == _phone_hash(tx, phone or "")
    query = select(intake_people.c.id, intake_people.c.person_id)
    rows = (await tx.execute(query.where(intake_people.c.intake_id == intake_id, wanted).limit(2))).all()
    is_theirs = len(rows) == 1 and rows[0].person_id in (None, person_id)
    return int(rows[0].id) if is_theirs else None


async def claim_row(tx: Transaction, intake_id: int, person_id: int, row_id: int, now: datetime) -> None:
    """Give a row of the roster to a person, unless somebody else was first or they have another one.

    Who has come already brings along what they told.
    """
    query = select(intake_people).where(intake_people.c.intake_id == intake_id, intake_people.c.person_id == person_id)
    own = (await tx.execute(query)).first()
    if own is not None and own.listed_at is not None:
        return
    values: dict[str, object] = {"person_id": person_id, "came_at": now}
    values["state"] = case((intake_people.c.state == "listed", "here"), else_=intake_people.c.state)
    if own is not None:
        await tx.execute(delete(intake_people).where(intake_people.c.id == own.id))
        values |= {"came_at": own.came_at}
    is_free = (intake_people.c.id == row_id) & intake_people.c.person_id.is_(None)
    await tx.execute(update(intake_people).where(is_free).values(values))
    tx.tell(TOPIC, str(intake_id))


async def save_told(tx: Transaction, told: Sequence[tuple[int, int, Told]], now: datetime) -> None:
    """Write what people answered (intake, person, answers), set by set; who is not there yet comes now."""
    if not told:
        return
    people = [person_id for _, person_id, _ in told]
    query = select(intake_people.c.id, intake_people.c.intake_id, intake_people.c.person_id)
    rows = await tx.execute(query.where(intake_people.c.person_id.in_(people)))
    known = {(row.intake_id, row.person_id): row.id for row in rows}
    defaults = {"party": 1, "children": 0, "papers": ""}
    defaults |= dict.fromkeys(("is_pregnant", "is_ill", "is_in_danger"), False)
    fresh, changed = [], []
    for intake_id, person_id, answers in told:
        row_id = known.get((intake_id, person_id))
        if row_id is None:
            row_id = tx.ids.draw()
            said = _told_values(tx, row_id, person_id, answers)
            said = {name: defaults.get(name) if value is None else value for name, value in said.items()}
            more = {"id": row_id, "intake_id": intake_id, "person_id": person_id, "came_at": now, "state": "here"}
            fresh.append(said | more)
        else:
            said = _told_values(tx, row_id, person_id, answers)
            changed.append({"row_id": row_id} | {f"new_{name}": value for name, value in said.items()})
        tx.tell(TOPIC, str(intake_id))
    if fresh:
        await tx.execute(intake_people.insert(), fresh)
    if changed:
        await tx.execute(_RETELL, changed)


def _told_values(tx: Transaction, row_id: int, person_id: int, told: Told) -> dict[str, Any]:
    body = {"name": told.name, "place": told.place}
    return {
        "party": told.party,
        "children": told.children,
        "is_pregnant": told.is_pregnant,
        "is_ill": told.is_ill,
        "is_in_danger": told.is_in_danger,
        "papers": None if told.papers is None else " ".join(told.papers),
        "wants_home": told.wants_home,
        "sealed_told": tx.vault.seal(person_key(person_id), _TOLD, row_id, encode(body)),
    }


async def set_state(tx: Transaction, intake_id: int, row_id: int, state: PersonState) -> bool:
    """False when there is no such row in this intake."""
    mine = (intake_people.c.id == row_id) & (intake_people.c.intake_id == intake_id)
    tx.tell(TOPIC, str(intake_id))
    return bool((await tx.execute(update(intake_people).where(mine).values(state=state.value))).rowcount)


async def list_people(tx: Transaction, intake_id: int, after: int, limit: int) -> list[IntakePerson]:
    """People of an intake in the order of their ids."""
    query = select(intake_people).where(intake_people.c.intake_id == intake_id, intake_people.c.id > after)
    return await _people(tx, (await tx.execute(query.order_by(intake_people.c.id).limit(limit))).all())


async def people_of(tx: Transaction, intake_id: int, person_ids: Collection[int]) -> dict[int, IntakePerson]:
    """Rows by person, for what is said to each of them."""
    query = select(intake_people).where(
        intake_people.c.intake_id == intake_id, intake_people.c.person_id.in_(list(person_ids))
    )
    found = await _people(tx, (await tx.execute(query)).all())
    return {each.person_id: each for each in found if each.person_id is not None}


async def count(tx: Transaction, intake_id: int) -> Counts:
    """An intake in numbers, from columns that tell nobody's name."""
    rows = intake_people.c
    mine = rows.intake_id == intake_id

    def how_many(condition: ColumnElement[bool]) -> Any:
        return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)

    query = select(
        how_many(rows.listed_at.is_not(None)).label("listed"),
        how_many(rows.came_at.is_not(None)).label("came"),
        how_many(and_(rows.listed_at.is_not(None), rows.person_id.is_not(None))).label("matched"),
        func.coalesce(func.sum(rows.party), 0).label("heads"),
        how_many(rows.is_in_danger).label("in_danger"),
        how_many(rows.is_ill).label("ill"),
        how_many(rows.is_pregnant).label("pregnant"),
        func.coalesce(func.sum(rows.children), 0).label("children"),
        how_many(rows.children > 0).label("with_children"),
        how_many(rows.wants_home == "yes").label("going_home"),
    ).where(mine)
    found = (await tx.execute(query)).one()
    papers: dict[str, int] = {}
    query = select(rows.papers, func.count().label("n")).where(mine, rows.papers != "").group_by(rows.papers)
    for row in await tx.execute(query):
        for paper in row.papers.split():
            papers[paper] = papers.get(paper, 0) + row.n
    query = select(rows.state, func.count().label("n")).where(mine).group_by(rows.state)
    states = {row.state: int(row.n) for row in await tx.execute(query)}
    numbers = {name: int(value) for name, value in found._mapping.items()}
    return Counts(**numbers, papers=papers, states=states, hours=await _by_hour(tx, intake_id))


async def _by_hour(tx: Transaction, intake_id: int) -> tuple[tuple[datetime, int], ...]:
    hour = (type_coerce(intake_people.c.came_at, BigInteger) // _HOUR_MICROSECONDS).label("hour")
    query = select(hour, func.count().label("n")).where(
        intake_people.c.intake_id == intake_id, intake_people.c.came_at.is_not(None)
    )
    rows = (await tx.execute(query.group_by(hour).order_by(hour.desc()).limit(_SHOWN_HOURS))).all()
    found = [(datetime.fromtimestamp(int(row.hour) * 3600, UTC), int(row.n)) for row in rows]
    return tuple(reversed(found))


async def _people(tx: Transaction, rows: Sequence[Any]) -> list[IntakePerson]:
    keys = {intake_key(row.intake_id) for row in rows if row.sealed_listed is not None}
    keys |= {person_key(row.person_id) for row in rows if row.sealed_told is not None}
    await tx.vault.load(keys)
    return [_person(tx, row) for row in rows]


def _person(tx: Transaction, row: Any) -> IntakePerson:
    listed: dict[str, Any] = {}
    told: dict[str, Any] = {}
    if row.sealed_listed is not None:
        listed = decode_object(tx.vault.open(intake_key(row.intake_id), _LISTED, row.id, row.sealed_listed))
    if row.sealed_told is not None:
        told = decode_object(tx.vault.open(person_key(row.person_id), _TOLD, row.id, row.sealed_told))
    return IntakePerson(
        id=row.id,
        name=listed.get("name") or told.get("name") or "",
        phone=listed.get("phone"),
        code=listed.get("code"),
        note=listed.get("note") or "",
        place=told.get("place"),
        party=row.party,
        children=row.children,
        is_pregnant=row.is_pregnant,
        is_ill=row.is_ill,
        is_in_danger=row.is_in_danger,
        papers=tuple(row.papers.split()),
        wants_home=row.wants_home,
        state=PersonState(row.state),
        came_at=row.came_at,
        person_id=row.person_id,
    )


def _code_hash(tx: Transaction, code: str) -> bytes:
    return tx.vault.lookup("roster-code", code)


def _phone_hash(tx: Transaction, phone: str) -> bytes:
    return tx.vault.lookup("roster-phone", phone)


def _intake(row: Any) -> Intake:
    return Intake(
        id=row.id,
        code=row.code,
        agency=row.agency,
        place=row.place,
        country=row.country,
        on_date=date.fromisoformat(row.on_date),
        opened_at=row.opened_at,
        closed_at=row.closed_at,
        forgotten_at=row.forgotten_at,
    )
