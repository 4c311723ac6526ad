"""Officers, their agencies and what their roles allow."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

# The ministry in charge and the foreign ministry's citizen protection see every agency's tickets.
SEES_ALL_AGENCIES = frozenset({"KP2MI", "KEMLU_PWNI"})


class Role(StrEnum):
    RESPONDER = "responder"
    SUPERVISOR = "supervisor"
    ADMINISTRATOR = "administrator"
    AUDITOR = "auditor"


@dataclass(frozen=True, slots=True)
class Officer:
    """Somebody who acts for an agency; a service officer acts for an API key."""

    id: int
    agency: str
    login: str
    name: str
    role: Role
    is_service: bool = False
    is_active: bool = True
    is_on_duty: bool = True

    @property
    def may_handle(self) -> bool:
        return self.is_active and self.role is not Role.AUDITOR

    @property
    def sees_all_agencies(self) -> bool:
        return self.agency in SEES_ALL_AGENCIES

    @property
    def is_supervisor(self) -> bool:
        return self.role is Role.SUPERVISOR


@dataclass(frozen=True, slots=True)
class Session:
    """A signed-in officer; the token itself is only in the officer's cookie."""

    officer: Officer
    csrf: str
    created_at: datetime
    second_factor_at: datetime | None
    token_hash: bytes


@dataclass(frozen=True, slots=True)
class Agency:
    code: str
    name_id: str
    name_en: str
    level: str
    source: str
    as_of: str
    is_confirmed: bool
