"""Every error the product raises on purpose, in families by what the caller can do about it."""

from datetime import timedelta
from typing import Literal


class AssistanceError(Exception):
    """Something went wrong."""

    def __init__(self, message: str | None = None) -> None:
        super().__init__(message or (self.__doc__ or "").strip().splitlines()[0])


class NotFound(AssistanceError):
    """There is no such thing, or you may not see it."""


class Conflict(AssistanceError):
    """Somebody else was first."""


class NotAllowed(AssistanceError):
    """You may not do that."""


class Rejected(AssistanceError):
    """That answer cannot be taken."""

    def __init__(self, text_key: str, **params: object) -> None:
        self.text_key = text_key
        self.params = params
        super().__init__(text_key)


class BrokenFlow(AssistanceError):
    """A flow does what a flow must not do."""


class WrongSettings(AssistanceError):
    """The settings cannot be used."""


class StorageTrouble(AssistanceError):
    """The database cannot take this now."""


class UnreadableBody(AssistanceError):
    """The body cannot be understood."""


class ForgedRequest(NotAllowed):
    """The request does not carry the proof that it comes from the provider."""


class KeyDestroyed(AssistanceError):
    """The key of this data was destroyed on purpose."""


class FetchFailed(AssistanceError):
    """The file could not be fetched."""

    def __init__(self, message: str, *, retry: bool) -> None:
        self.retry = retry
        super().__init__(message)


class SendError(AssistanceError):
    """A message was not sent, or nobody knows.

    outcome: `not_sent` surely did not arrive and may be repeated; `refused` will never be taken; `uncertain` may have
    arrived. retry_after: what the provider asked for. code: the provider's own short code, never its text.
    whole_account: the trouble concerns every recipient of this account, not only this one.
    """

    def __init__(
        self,
        outcome: Literal["not_sent", "refused", "uncertain"],
        code: str,
        *,
        retry_after: timedelta | None = None,
        window_closed: bool = False,
        recipient_gone: bool = False,
        whole_account: bool = False,
    ) -> None:
        self.outcome = outcome
        self.code = code
        self.retry_after = retry_after
        self.window_closed = window_closed
        self.recipient_gone = recipient_gone
        self.whole_account = whole_account
        super().__init__(f"{outcome}: {code}")
