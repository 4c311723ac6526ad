"""Why the desk refuses an officer."""

from datetime import timedelta

from bot.errors import Conflict, NotAllowed, Rejected


class AlreadyClaimed(Conflict):
    """Another officer holds this ticket."""

    def __init__(self, holder_name: str) -> None:
        self.holder_name = holder_name
        super().__init__()


class StaleClaim(Conflict):
    """The ticket changed hands since you opened it."""

    def __init__(self, claim_number: int) -> None:
        self.claim_number = claim_number
        super().__init__()


class WrongState(Conflict):
    """The ticket is closed, or not closed, so this cannot be done."""


class KeptAlready(Conflict):
    """The time to write was given once more already: write, or let somebody else take the ticket."""


class CannotReach(Conflict):
    """The person has no channel left on which they can be reached."""


class ReasonNeeded(NotAllowed):
    """You do not hold this ticket: say in at least ten characters why you need to read it."""


class BadInput(Rejected):
    """That value cannot be taken."""

    def __init__(self, field: str, text_key: str, **params: object) -> None:
        self.field = field
        super().__init__(text_key, **params)


class SignInRefused(NotAllowed):
    """The name, password or code is wrong, or the account is locked."""


class SignInSlowed(NotAllowed):
    """Too many tries: wait before the next one."""

    def __init__(self, retry_after: timedelta) -> None:
        self.retry_after = retry_after
        super().__init__()
