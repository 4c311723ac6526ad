"""What the API takes and gives about referrals between agencies and the steps of the way home."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import AwareDatetime, Field

from bot.api.models import ID, REFERENCE, Given, Id, Taken, Words, Write
from bot.domain.referrals import BounceReason, ConsentWay, Part, ReferralState
from bot.domain.steps import DueFrom, StepState
from bot.domain.urgency import Urgency
from bot.handlers.casework.referrals import MAX_NOTE_CHARS
from bot.handlers.desk import MAX_REPLY_CHARS

AgencyCode = Annotated[str, Field(pattern=r"^[A-Z0-9_]{2,24}$")]
StepCode = Annotated[str, Field(pattern=r"^[A-Z][A-Z_]{1,23}$", description="A code of `repatriation_stages.csv`.")]
# Ten characters between the first and the last that can be seen.
Ground = Annotated[str, Field(max_length=MAX_REPLY_CHARS, pattern=r"[^\s\x00-\x1f\x85][^\x00]{8,}[^\s\x00-\x1f\x85]")]
OptionalWords = Annotated[str, Field(max_length=MAX_REPLY_CHARS)]


class ReferralPath(Taken):
    id: Annotated[str, Field(pattern=ID)]


class StepPath(Taken):
    reference: Annotated[str, Field(pattern=REFERENCE)]
    code: StepCode


class AskForConsent(Taken):
    """The bot asks the person; the other agency hears of it once they agree."""

    kind: Literal["asked"]


class RecordedConsent(Taken):
    """The person told an officer that they agree."""

    kind: Literal["recorded"]
    way: ConsentWay
    at: AwareDatetime
    words: OptionalWords = ""


class GroundInsteadOfConsent(Taken):
    """The person cannot be asked; say why."""

    kind: Literal["vital", "duty"]
    words: Ground


class Refer(Write):
    """Offer a ticket to another agency."""

    to_agency: AgencyCode
    reason: Words
    note: Annotated[
        str,
        Field(max_length=MAX_NOTE_CHARS, description="Read before the other agency accepts: nothing private."),
    ] = ""
    consent: Annotated[AskForConsent | RecordedConsent | GroundInsteadOfConsent, Field(discriminator="kind")]
    parts: Annotated[list[Part], Field(min_length=1, max_length=10, description="What is passed on.")]


class Bounce(Taken):
    """Why a case is sent back."""

    reason: BounceReason
    text: Words


class IncomingReferral(Given):
    """What is known of a case before it is accepted."""

    id: Id
    from_agency: str
    category: str
    country: str | None
    urgency: Urgency
    opened_at: datetime
    offered_at: datetime
    due_at: datetime = Field(description="Unanswered until then it goes back.")
    note: str


class SentReferral(Given):
    id: Id
    reference: str
    to_agency: str
    state: ReferralState
    category: str
    urgency: Urgency
    created_at: datetime
    due_at: datetime | None


class ReferralList(Given):
    incoming: list[IncomingReferral]
    sent: list[SentReferral]


class Referred(Given):
    """A referral that was made. state `asking`: the person has not answered yet."""

    id: Id
    state: ReferralState
    to_agency: str
    due_at: datetime | None


class Bounced(Given):
    id: Id
    state: Literal["bounced"] = "bounced"


class ChangeStep(Write):
    """What is to be different; what is left out stays."""

    state: StepState | None = None
    owner: AgencyCode | None = None
    due_at: AwareDatetime | None = None
    papers: Annotated[list[str], Field(max_length=30)] | None = None
    blocker: OptionalWords | None = None
    proof: OptionalWords | None = None
    reason: OptionalWords | None = None


class Paper(Given):
    name: str
    is_there: bool


class Step(Given):
    code: str
    label_id: str
    label_en: str
    branch: str
    owner: str
    state: StepState
    is_current: bool
    due_at: datetime | None
    due_from: DueFrom = Field(description="Only `rule` comes from a rule; `default` is a habit of this product.")
    blocker: str
    blocked_since: datetime | None
    started_at: datetime | None
    ended_at: datetime | None
    stuck_at: datetime | None
    papers: list[Paper]
    proof: str
    proof_file_id: Id | None
    reason: str


class WayHome(Given):
    """The steps of a case; none while it is not about going home."""

    branches: list[str]
    done: int
    total: int
    steps: list[Step]


class ChangedStep(Given):
    step: Step
    open_before: list[str] = Field(description="A warning: earlier steps that are not over.")
