"""Giving a case on: to a colleague, or to another agency with what it may see of it and the person's consent."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.proofs import KeptProof
from bot.domain.steps import Step
from bot.domain.tickets import EntryKind, TimelineEntry
from bot.domain.urgency import Urgency


@dataclass(frozen=True, slots=True)
class ReferralLimit:
    """How long a referral may wait; nights and holidays count, as for every clock.

    accept: for the other agency. answer: for the person who is asked first.
    """

    accept: timedelta
    answer: timedelta


ReferralLimits = Mapping[Urgency, ReferralLimit]

# Judgement of the product, not a rule of any agency: administrators set what their agreement says.
REFERRAL_DEFAULTS: ReferralLimits = {
    Urgency.CRITICAL: ReferralLimit(timedelta(minutes=15), timedelta(hours=6)),
    Urgency.HIGH: ReferralLimit(timedelta(hours=2), timedelta(days=1)),
    Urgency.NORMAL: ReferralLimit(timedelta(days=1), timedelta(days=3)),
    Urgency.NONE: ReferralLimit(timedelta(days=3), timedelta(days=7)),
}


class HandOverState(StrEnum):
    OFFERED = "offered"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"  # the ticket changed hands otherwise meanwhile


@dataclass(frozen=True, slots=True)
class HandOver:
    """A ticket offered to a colleague. It holds only as long as the ticket has the same claim number."""

    id: int
    ticket_id: int
    offered_by: int
    to_officer: int
    claim_number: int
    state: HandOverState
    offered_at: datetime
    note: str


class ReferralState(StrEnum):
    ASKING = "asking"  # the person has been asked and has not answered yet
    OFFERED = "offered"
    ACCEPTED = "accepted"
    BOUNCED = "bounced"
    EXPIRED = "expired"
    REFUSED = "refused"  # by the person
    WITHDRAWN = "withdrawn"

    @property
    def is_open(self) -> bool:
        return self in (ReferralState.ASKING, ReferralState.OFFERED)


class Consent(StrEnum):
    """On what a referral rests: the person's word, or a ground where it cannot be asked for."""

    ASKED = "asked"  # in the chat, answered with a button
    RECORDED = "recorded"  # told to an officer, who writes down how and when
    VITAL = "vital"  # to save life or health
    DUTY = "duty"  # a legal duty

    @property
    def is_ground(self) -> bool:
        return self in (Consent.VITAL, Consent.DUTY)


class ConsentWay(StrEnum):
    """How a person told an officer that they agree."""

    CHAT = "chat"
    PHONE = "phone"
    IN_PERSON = "in_person"
    WRITING = "writing"


class BounceReason(StrEnum):
    NOT_OURS = "not_ours"
    NO_CAPACITY = "no_capacity"
    MISSING_FACTS = "missing_facts"
    OTHER = "other"


class Part(StrEnum):
    """What of a case is passed on. How the person may safely be reached always is: it protects them."""

    STORY = "story"  # the person's own words
    ANSWERS = "answers"
    CONTACT = "contact"  # name, phone, account name
    FILES = "files"
    TALK = "talk"  # what officers wrote to the person
    NOTES = "notes"  # what only officers read


USUALLY_PASSED = (Part.STORY, Part.ANSWERS, Part.CONTACT, Part.FILES, Part.TALK)
_PART_OF = {
    EntryKind.SAID: Part.STORY,
    EntryKind.EDITED: Part.STORY,
    EntryKind.TAKEN_BACK: Part.STORY,
    EntryKind.FOLDED: Part.STORY,
    EntryKind.ANSWER: Part.ANSWERS,
    EntryKind.REPLY: Part.TALK,
    EntryKind.NOTE: Part.NOTES,
}
# What else stands in lines that no part is about: officers' words, and whom a person named to be asked.
_PART_OF_WORDS = {"text": Part.NOTES, "contact": Part.CONTACT}
# What officers put to a step is theirs like a note; an empty value in its place tells nothing.
_PART_OF_STEP = {"blocker": Part.NOTES, "proof": Part.NOTES, "reason": Part.NOTES, "proof_file_id": Part.FILES}


@dataclass(frozen=True, slots=True)
class Referral:
    """A ticket offered to another agency.

    note: what the receiver reads before it decides; nothing private belongs there. reason: why, for whoever opens the
    ticket. consent_words, consent_way, consent_at: how the consent was had, or why it could not be asked for.
    due_at: until when the person, or then the other agency, may think. ended_why: a `BounceReason`, `expired`, or
    `unanswered` where the person was asked in vain; ended_words: in the other agency's words.
    """

    id: int
    ticket_id: int
    from_agency: str
    to_agency: str
    referred_by: int
    state: ReferralState
    consent: Consent
    parts: frozenset[Part]
    created_at: datetime
    reason: str
    note: str
    offered_at: datetime | None = None
    due_at: datetime | None = None
    ended_at: datetime | None = None
    ended_by: int | None = None
    consent_way: ConsentWay | None = None
    consent_at: datetime | None = None
    consent_words: str = ""
    ended_why: str = ""
    ended_words: str = ""


@dataclass(frozen=True, slots=True)
class IncomingReferral:
    """What an agency sees of a referral before it accepts: nothing that tells who it is about."""

    id: int
    from_agency: str
    to_agency: str
    category: str
    country: str | None
    urgency: Urgency
    opened_at: datetime
    offered_at: datetime
    due_at: datetime
    note: str


@dataclass(frozen=True, slots=True)
class SentReferral:
    """A referral of the own agency that is still open. due_at: until when the person, or the agency, may think."""

    id: int
    reference: str
    to_agency: str
    state: ReferralState
    category: str
    urgency: Urgency
    created_at: datetime
    due_at: datetime | None


@dataclass(frozen=True, slots=True)
class OfferedToMe:
    """A ticket a colleague offers, as the queue would show it."""

    id: int
    reference: str
    offered_by: str
    claim_number: int
    category: str
    country: str | None
    urgency: Urgency
    opened_at: datetime
    offered_at: datetime
    note: str


def limits_on(agency: str, accepted: Sequence[Referral], shared_since: datetime | None = None) -> tuple[Referral, ...]:
    """The accepted referrals, oldest first, that limit what an agency sees of what was before each; often none.

    Whoever held the case before it was ever referred to them has seen it all. Who got it at third hand sees what every
    hand before passed on. shared_since: when an agency that never held it was let in, for example since its holder
    was silent; it sees no more than the holder of that moment.
    """
    for number, referral in enumerate(accepted):
        if referral.from_agency == agency:
            return ()
        if referral.to_agency == agency:
            return tuple(accepted[: number + 1])
    if shared_since is None:
        return ()
    return tuple(each for each in accepted if each.ended_at is not None and each.ended_at <= shared_since)


def passed(entry: TimelineEntry, limits: Sequence[Referral]) -> TimelineEntry | None:
    """A line as an agency under these limits sees it: whole, without its words or file, or not at all."""
    allowed = _allowed(entry.recorded_at, limits)
    part = _PART_OF.get(entry.kind)
    if part is not None and part not in allowed:
        return None
    changes: dict[str, object] = {}
    hidden = {name for name, of in _PART_OF_WORDS.items() if part is None and of not in allowed}
    if not hidden.isdisjoint(entry.body):
        changes["body"] = {name: value for name, value in entry.body.items() if name not in hidden}
    if entry.file_id is not None and Part.FILES not in allowed:
        changes["file_id"] = None
    return replace(entry, **changes) if changes else entry  # type: ignore[arg-type]  # both are fields of it


def passed_proof(kept: KeptProof, limits: Sequence[Referral]) -> KeptProof | None:
    """A proof as an agency under these limits sees it: whole, without what was written with its file, or not at all."""
    proof, allowed = kept.proof, _allowed(kept.proof.kept_at, limits)
    if (Part.STORY if proof.file_id is None else Part.FILES) not in allowed:
        return None
    return kept if Part.STORY in allowed else replace(kept, proof=replace(proof, words=None))


def hidden_in(step: Step, limits: Sequence[Referral]) -> frozenset[str]:
    """What was put to a step before the case came to an agency under these limits, and not passed on: field names."""
    return frozenset(
        name
        for name, part in _PART_OF_STEP.items()
        if getattr(step, name) and part not in _allowed(step.written_at.get(name, step.changed_at), limits)
    )


def passed_step(step: Step, limits: Sequence[Referral]) -> Step:
    """A step as an agency under these limits sees it."""
    hidden: dict[str, object] = {name: None if name == "proof_file_id" else "" for name in hidden_in(step, limits)}
    return replace(step, **hidden) if hidden else step  # type: ignore[arg-type]  # as above


def _allowed(moment: datetime, limits: Sequence[Referral]) -> frozenset[Part]:
    """What every hand that the case went through after that moment passed on of what was there then."""
    parts = [each.parts for each in limits if each.ended_at is not None and moment <= each.ended_at]
    return frozenset(Part).intersection(*parts)
