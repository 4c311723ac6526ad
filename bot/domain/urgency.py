"""How urgent a message or ticket is, and what kind of trouble it speaks of."""

from enum import StrEnum


class Urgency(StrEnum):
    """The one scale of the product; compare by `rank`, never by the words."""

    CRITICAL = "critical"
    HIGH = "high"
    NORMAL = "normal"
    NONE = "none"

    @property
    def rank(self) -> int:
        """Return 3 for critical down to 0 for none."""
        return _RANKS[self]

    @property
    def is_alarm(self) -> bool:
        """Tell whether somebody must look at once."""
        return self in (Urgency.CRITICAL, Urgency.HIGH)


# Kinds of trouble, as the catalogue codes them, in which no life is at stake by itself: an answer in days is an answer.
# The wish to go home is none of them: why somebody wishes it is often told last.
CALM_TROUBLES = frozenset(
    (
        *("DEPORT", "UNPAID", "CONTRACT"),
        *("TERMINATED", "OVERSTAY", "LOST_PASSPORT", "INSURANCE"),
        *("FAILED_DEPARTURE", "OVERCHARGE", "RECRUITER_CHECK", "RETURNEE"),
        *("REGISTRATION", "TRAINING", "JOB_INTEREST", "COMPANION"),
        *("RIGHTS", "CHECK_IN", "EVIDENCE"),
        *("FOLLOW_UP", "CIVIC", "CONSENT_WITHDRAWN", "IMPOSTOR"),
    )
)

_RANKS = {Urgency.CRITICAL: 3, Urgency.HIGH: 2, Urgency.NORMAL: 1, Urgency.NONE: 0}


class Category(StrEnum):
    """What a message is about; `complaint_categories.csv` is finer and names one of these words in each row."""

    PHYSICAL_ABUSE = "physical_abuse"
    SEXUAL_VIOLENCE = "sexual_violence"
    CONFINEMENT = "confinement"
    PASSPORT_WITHHELD = "passport_withheld"
    UNPAID_WAGES = "unpaid_wages"
    ILLNESS_INJURY = "illness_injury"
    DEATH = "death"
    DETAINED = "detained"
    STRANDED_REPATRIATION = "stranded_repatriation"
    TRAFFICKING_SCAM_COMPOUND = "trafficking_scam_compound"
    MISSING_RELATIVE = "missing_relative"
    SUICIDAL = "suicidal"
    CHILD_INVOLVED = "child_involved"
    WAR_DISASTER = "war_disaster"
    CONTRACT_DISPUTE = "contract_dispute"
    JOB_OFFER_CHECK = "job_offer_check"
    TRAINING_QUESTION = "training_question"
    REGISTRATION = "registration"
    STATUS_QUESTION = "status_question"
    GREETING_OTHER = "greeting_other"
