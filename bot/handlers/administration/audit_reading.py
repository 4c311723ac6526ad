"""The audit trail read by those who watch; reading and exporting it are rows of it themselves."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.audit_rows import MOST_EXPORTED, AuditCursor, AuditFilter, AuditRow, ChainState
from bot.domain.officers import Officer
from bot.errors import NotAllowed
from storage import audit
from storage import audit_reading as store
from storage.database import Transaction

PAGE = 50


@dataclass(frozen=True, slots=True)
class AuditPage:
    """following: where the next page begins; `None` on the last one."""

    rows: list[AuditRow]
    following: AuditCursor | None
    chain: ChainState


async def read_audit(
    tx: Transaction, officer: Officer, wanted: AuditFilter, zone: ZoneInfo, after: AuditCursor | None, now: datetime
) -> AuditPage:
    """One page; needs a writing transaction.

    Raises:
        NotAllowed: neither auditor nor administrator.
    """
    _require_reader(officer)
    rows = await store.page(tx, officer, wanted, zone, after, PAGE + 1)
    chain = await store.chain_state(tx)
    await audit.add(tx, "officer", "audit_read", officer.id, None, _subject(wanted), now)
    following = AuditCursor(rows[PAGE - 1].at, rows[PAGE - 1].id) if len(rows) > PAGE else None
    return AuditPage(rows[:PAGE], following, chain)


async def export_audit(
    tx: Transaction, officer: Officer, wanted: AuditFilter, zone: ZoneInfo, now: datetime
) -> tuple[list[AuditRow], bool]:
    """All that fits, as far as `MOST_EXPORTED`, and whether there was more; needs a writing transaction.

    Raises:
        NotAllowed: neither auditor nor administrator.
    """
    _require_reader(officer)
    rows = await store.page(tx, officer, wanted, zone, None, MOST_EXPORTED + 1)
    found = rows[:MOST_EXPORTED]
    await audit.add(tx, "officer", "audit_exported", officer.id, None, f"{_subject(wanted)} rows {len(found)}", now)
    return found, len(rows) > MOST_EXPORTED


def _require_reader(officer: Officer) -> None:
    if not (officer.is_auditor or officer.is_administrator):
        raise NotAllowed


def _subject(wanted: AuditFilter) -> str:
    """What was looked for, without the name somebody typed."""
    by = "by officer" if wanted.officer else ""
    return " ".join(filter(None, [f"{wanted.since}..{wanted.until}", wanted.action, wanted.ticket or "", by]))
