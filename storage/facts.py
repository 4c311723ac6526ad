"""Small facts of the installation, by name."""

from sqlalchemy import select, update

from storage.database import Transaction
from storage.schema import facts


async def find(tx: Transaction, name: str) -> str | None:
    value: str | None = (await tx.execute(select(facts.c.value).where(facts.c.name == name))).scalar()
    return value


async def put(tx: Transaction, name: str, value: str) -> None:
    changed = await tx.execute(update(facts).where(facts.c.name == name).values(value=value))
    if not changed.rowcount:
        await tx.execute(facts.insert(), [{"name": name, "value": value}])
