"""The week's looks at cases, for those who watch over them; reading this list is itself noted."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.officers import Officer
from bot.domain.reads import WEEK, ReadCount, unusual
from bot.errors import NotAllowed
from storage import audit
from storage import reads as store
from storage.database import Transaction


@dataclass(frozen=True, slots=True)
class Reads:
    """why: by officer id, for those who stand out."""

    counts: list[ReadCount]
    why: dict[int, tuple[str, ...]]
    looks: list[store.Look]


async def list_reads(tx: Transaction, officer: Officer, now: datetime) -> Reads:
    """Who opened how much in the last seven days, who stands out first; needs a writing transaction.

    Raises:
        NotAllowed: only supervisors, administrators and auditors.
    """
    if not (officer.is_supervisor or officer.is_administrator or officer.is_auditor):
        raise NotAllowed
    counts = await store.count_reads(tx, officer, now - WEEK)
    why = unusual(counts)
    counts.sort(key=lambda each: (each.officer_id not in why, -each.with_reason, each.name))
    looks = await store.list_looks(tx, officer, now - WEEK)
    await audit.add(tx, "officer", "reads_listed", officer.id, None, "", now)
    return Reads(counts, why, looks)
