"""Check-ins: a person asks to be asked how they are, and to be missed when they stay silent.

Whoever keeps somebody from speaking will end it just before, on a phone that is often not locked. So it ends and
changes for everybody alike, in one tap and in the same words, but only the PIN proves whose wish that was: without it
(`is_doubtful`) officers hear of it quietly, with whom to call (THREATS.md T2). A refusal would only tell the other one
what to ask for next.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from typing import ClassVar

from bot.domain.commands import Command

ASK, SILENCE = "check_in", "check_in_silence"  # kinds of appointments
REGULAR, JOURNEY = "regular", "journey"
PAUSED, CHANGED = "check_in_off", "check_in_changed"  # why officers look, when nobody proved to be the worker

RHYTHMS = {"daily": 1, "every_3": 3, "weekly": 7}  # days between two questions
HOURS = {"morning": 8, "noon": 13, "evening": 20}  # by the clock where the person is
WORDINGS = ("weather", "meal", "hello")
# After the day of departure: how many days later, at what hour.
JOURNEY_STOPS = ((0, 20), (1, 9), (1, 20))

RETRY_AFTER = timedelta(hours=4)
MISSED_AFTER = timedelta(hours=8)  # after the second try


@dataclass(frozen=True)
class ArrangeCheckIn(Command[str]):
    """Ask from now on in this rhythm; what was arranged before ends. Gives when the first question comes, in words.

    hour: one of `HOURS`, or the hour of the clock in digits. rests: days before the first question, where somebody
    named them.
    """

    name: ClassVar[str] = "arrange_check_in"
    is_repeatable: ClassVar[bool] = True
    rhythm: str
    hour: str
    wording: str
    contact: str = ""
    is_doubtful: bool = False
    rests: int = 0


@dataclass(frozen=True)
class PauseCheckIn(Command[None]):
    """Ask no more."""

    name: ClassVar[str] = "pause_check_in"
    is_doubtful: bool = False


@dataclass(frozen=True)
class RestCheckIn(Command[str]):
    """Ask nothing for so many days, then go on as before. Gives when that is, in words; empty where nothing rests."""

    name: ClassVar[str] = "rest_check_in"
    days: int
    is_doubtful: bool = False


@dataclass(frozen=True)
class ArrangeJourney(Command[str]):
    """Ask on the day somebody departs and on the day after; gives when, in words.

    days: until the departure. pick_up: who meets them.
    """

    name: ClassVar[str] = "arrange_journey"
    is_repeatable: ClassVar[bool] = True
    days: int
    pick_up: str = ""


@dataclass(frozen=True)
class CallOffJourney(Command[None]):
    """Ask no more about a journey; officers hear of it, since nobody is asked for a PIN."""

    name: ClassVar[str] = "call_off_journey"


@dataclass(frozen=True)
class ReadCheckIn(Command[dict[str, str]]):
    """What was arranged: `rhythm`, `hour` and `wording`; empty when nothing is.

    Since a change of it wants the PIN, `asks_pin` is among them: runs begun before that stand without it.
    """

    name: ClassVar[str] = "read_check_in"
    is_repeatable: ClassVar[bool] = True


def clock_hour(hour: str) -> int:
    """The hour of the clock, as it was chosen or told."""
    return HOURS[hour] if hour in HOURS else int(hour)


def next_moment(now: datetime, zone: tzinfo, hour: int, days: int) -> datetime:
    """The next time the clock of a place shows this hour, this many days from today; never in the past."""
    local = now.astimezone(zone)
    moment = local.replace(hour=hour, minute=0, second=0, microsecond=0) + timedelta(days=days)
    return moment if moment > local else moment + timedelta(days=1)
