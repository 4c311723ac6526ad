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
        """Whether cases are this officer's work; administrators keep the directory, auditors the trail."""
        return self.is_active and self.role in (Role.RESPONDER, Role.SUPERVISOR)

    @property
    def sees_all_agencies(self) -> bool:
        return self.agency in SEES_ALL_AGENCIES

    @property
    def is_supervisor(self) -> bool:
        return self.role is Role.SUPERVISOR

    @property
    def is_administrator(self) -> bool:
        return self.is_active and self.role is Role.ADMINISTRATOR

    @property
    def is_auditor(self) -> bool:
        return self.is_active and self.role is Role.AUDITOR


@dataclass(frozen=True, slots=True)
class Session:
    """A signed-in officer; the token itself is only in the officer's cookie."""

    officer: Officer
    csrf: str
    created_at: datetime
    second_factor_at: datetime | None
    token_hash: bytes


class AgencyKind(StrEnum):
    MINISTRY = "ministry"
    OFFICE = "office"  # of the ministry in a region
    MISSION = "mission"
    NATIONAL = "national"
    REGION = "region"  # a province, regency or city and what belongs to it
    VILLAGE = "village"
    CIVIL = "civil"


@dataclass(frozen=True, slots=True)
class Agency:
    """A body that can own a case. parent: the next level up. zone: IANA, for its rosters. country: of a mission."""

    code: str
    name_id: str
    name_en: str
    level: str
    source: str
    as_of: str
    is_confirmed: bool
    parent: str | None = None
    kind: AgencyKind = AgencyKind.NATIONAL
    zone: str = "Asia/Jakarta"
    country: str | None = None
    province: str | None = None
    regency: str | None = None
