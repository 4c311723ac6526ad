"""Who may change what in the directory: administrators their own agency, those of the ministries every agency."""

from bot.domain.officers import Officer
from bot.errors import NotAllowed, NotFound


def may_administer(officer: Officer, agency: str) -> bool:
    return officer.is_administrator and _reaches(officer, agency)


def may_plan(officer: Officer, agency: str) -> bool:
    """Whether somebody plans an agency's shifts: its administrators and its supervisors."""
    is_planner = officer.is_administrator or (officer.is_active and officer.is_supervisor)
    return is_planner and _reaches(officer, agency)


def require_administrator(officer: Officer, agency: str) -> None:
    """
    Raises:
        NotAllowed: no administrator.
        NotFound: another agency's.
    """
    if not officer.is_administrator:
        raise NotAllowed
    if not _reaches(officer, agency):
        raise NotFound


def require_planner(officer: Officer, agency: str) -> None:
    """
    Raises:
        NotAllowed: neither administrator nor supervisor.
        NotFound: another agency's.
    """
    if not officer.is_administrator and not officer.is_supervisor:
        raise NotAllowed
    if not may_plan(officer, agency):
        raise NotFound


def require_ministry_administrator(officer: Officer) -> None:
    """Rules about all agencies are for administrators of those who see all agencies.

    Raises:
        NotAllowed: somebody else.
    """
    if not may_keep_catalogue(officer):
        raise NotAllowed


def may_keep_catalogue(officer: Officer) -> bool:
    return officer.is_administrator and officer.sees_all_agencies


def _reaches(officer: Officer, agency: str) -> bool:
    return officer.sees_all_agencies or officer.agency == agency
