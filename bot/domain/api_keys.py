"""Keys of agencies' systems: what each may do, and how long."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

OVERLAP = timedelta(hours=24)  # how long a key counts beside the one that replaced it
MAX_KEYS = 20


class Scope(StrEnum):
    """What a key may be used for; the rights of its service officer hold besides."""

    READ = "read"  # tickets, people, files, alerts
    WRITE = "write"
    WEBHOOKS = "webhooks"
    STATISTICS = "statistics"


DEFAULT_SCOPES = (Scope.READ, Scope.WRITE)


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key without its secret. ends_at: when the key that replaced it stays alone; both act as one officer."""

    id: int
    officer_id: int
    agency: str
    name: str
    scopes: tuple[Scope, ...]
    created_at: datetime
    used_at: datetime | None
    ends_at: datetime | None
