"""Whoever writes to us, and the ways they can be reached."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.domain.messages import ChannelName

CONSENT_VERSION = "2026-11"
QUIET_NUMBER = timedelta(days=60)  # after that somebody else may have the number (THREATS.md T25)


@dataclass(frozen=True, slots=True)
class Leaning:
    """What somebody's first messages say of their language, in sums that tell no word of them."""

    messages: int
    words: int
    weights: tuple[float, ...]


@dataclass(slots=True)
class Profile:
    """What a person told about themselves; sealed as a whole.

    facts: what they registered with, by the keys of `bot.domain.registration`, as small JSON values.
    """

    name: str | None = None
    phone: str | None = None
    username: str | None = None
    safe_contact: str | None = None
    consent_put_off_at: datetime | None = None
    leaning: Leaning | None = None
    file_told_at: datetime | None = None  # when it was last said that a file had arrived,
    file_told_kind: str = ""  # and which kind
    talk_line: str | None = None  # which line last said that a message had arrived, so that it is not said twice
    talk_told_at: datetime | None = None  # when that was
    word_wanted_at: datetime | None = None  # when they were last told to write the word of an officer here
    dossier_agreed_at: datetime | None = None  # since when officers may put their proofs together for a claim
    pin_shown_at: datetime | None = None  # when the right PIN was last written,
    pin_shown_in: int | None = None  # and in which chat, by its identity
    seized_at: datetime | None = None  # when an employer last wrote there as themselves,
    seized_in: int | None = None  # and in which chat, by its identity
    closed_in: list[int] = field(default_factory=list)  # chats that want the PIN themselves, by their identities
    facts: dict[str, object] = field(default_factory=dict)


@dataclass(slots=True)
class Person:
    """A person as a turn sees and changes them. `pin_hash` is a keyed hash, never the PIN.

    origin: code of the outreach point whose start link they came by.
    """

    id: int
    created_at: datetime
    language: str = "id"
    language_chosen: bool = False
    consent_version: str | None = None
    consented_at: datetime | None = None
    pin_hash: bytes | None = None
    wrong_pins: int = 0
    pin_locked_until: datetime | None = None
    hidden_since: datetime | None = None
    country: str | None = None
    origin: str | None = None
    profile: Profile = field(default_factory=Profile)


@dataclass(slots=True)
class Identity:
    """One (channel, account of ours, sender) through which a person writes; `officer_id`: an officer's chat."""

    id: int
    person_id: int
    channel: ChannelName
    account: str
    sender: str
    address: str
    created_at: datetime
    officer_id: int | None = None
    wrote_at: datetime | None = None
    blocked_at: datetime | None = None
    locked_at: datetime | None = None
    seen_seq: int = 0

    def is_quiet(self, now: datetime) -> bool:
        """Whether nobody has written here for so long that it may be somebody else's by now."""
        return now - (self.wrote_at or self.created_at) >= QUIET_NUMBER
