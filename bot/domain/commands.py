"""What a flow may ask the house to do: effects as plain data, performed once, inside the turn's transaction."""

from dataclasses import dataclass
from typing import ClassVar, Generic, TypeVar, cast

R = TypeVar("R")


@dataclass(frozen=True)
class Command(Generic[R]):
    """One effect; R is what the flow gets back from it.

    A subclass is a frozen dataclass that sets `name`, and `is_repeatable` where doing it anew after "back"
    is right. Results that are not plain JSON override both methods below.
    """

    name: ClassVar[str]
    is_repeatable: ClassVar[bool] = False

    def dump_result(self, result: R) -> object:
        """Turn the result into the JSON value that is recorded."""
        return result

    def load_result(self, value: object) -> R:
        """Turn the recorded JSON value back into the result."""
        return cast("R", value)


@dataclass(frozen=True)
class OpenTicket(Command[str]):
    """Commit a ticket now, or adopt the person's open one about the same worker; gives the reference.

    category: code of `complaint_categories.csv`; `None` takes what the triage of the first words suggests, else danger.
    about: `self` when the writer is the worker; empty takes what the triage of the first words suggests. The reference,
    and the PIN with a person's first ticket, are told by the house itself, so they never stand in a record.
    """

    name: ClassVar[str] = "open_ticket"
    category: str | None = None
    urgency: str = "high"
    about: str = "self"


@dataclass(frozen=True)
class OpenRequest(Command[str]):
    """Commit what somebody asks for on a calm day, or go on with their open request of this kind; gives the reference.

    It rings nobody and waits in the list of requests of whoever the routing names. `OpenTicket`, or `RaiseTicket` to an
    alarm, makes it a report. country: where it is to be dealt with, ISO code; `None` takes where the person is.
    """

    name: ClassVar[str] = "open_request"
    category: str
    about: str = "self"
    country: str | None = None


@dataclass(frozen=True)
class RaiseTicket(Command[None]):
    """Lift the run's ticket to at least this urgency; `category` is added beside the first one."""

    name: ClassVar[str] = "raise_ticket"
    urgency: str
    category: str | None = None


@dataclass(frozen=True)
class SetCountry(Command[str | None]):
    """Understand where the person is, note it and route the run's ticket; gives the ISO code, `None` when unclear.

    words: what was typed; latitude and longitude: a shared place, which counts first.
    """

    name: ClassVar[str] = "set_country"
    is_repeatable: ClassVar[bool] = True
    words: str = ""
    latitude: float | None = None
    longitude: float | None = None


DANGER, HELP, LIFELINE, AT_HOME, ABUSED = "danger", "help", "lifeline", "at_home", "abused"


@dataclass(frozen=True)
class FindNumbers(Command[list[dict[str, str]]]):
    """Numbers to call from a country (`None`: unknown), nearest help first, only those that may be shown.

    Each has `name`, `number`, `as_of` and `kind`, at most four; with a known country also `country` and `place`, its
    name (records of before have neither). kind: `danger` begins with police and ambulance, `lifeline` are those for who
    does not want to live any more, and where there is none those for danger. For both `None` is the country known from
    before, if there is one. In Indonesia `at_home` begins with whom to call for somebody ill in Jakarta, and `abused`
    with whom women can talk to.
    """

    name: ClassVar[str] = "find_numbers"
    is_repeatable: ClassVar[bool] = True
    country: str | None
    kind: str = "danger"


@dataclass(frozen=True)
class ReadLimit(Command[int]):
    """How many minutes officers have until one of them must have written about the run's report."""

    name: ClassVar[str] = "read_limit"


@dataclass(frozen=True)
class GiveConsent(Command[None]):
    """Record that the person agreed to how their words are kept."""

    name: ClassVar[str] = "give_consent"
    version: str


@dataclass(frozen=True)
class PutOffConsent(Command[None]):
    """Record that the person did not want to agree now, so that nobody asks again the same day."""

    name: ClassVar[str] = "put_off_consent"


@dataclass(frozen=True)
class SetLanguage(Command[None]):
    """Talk in this language from now on, because the person chose it."""

    name: ClassVar[str] = "set_language"
    language: str


@dataclass(frozen=True)
class SetSafeContact(Command[str | None]):
    """Note how and when this person may be reached safely.

    What was agreed before changes only with the PIN (THREATS.md T2). Gives `set`, `needs_pin`, `wrong` or `slowed`;
    `None` in records of a time when it was always set. wish: what the words mean that name no way to be reached, one of
    `ContactWish`; it is kept in plain words with them, so that nobody takes "nggih" for a contact.
    """

    name: ClassVar[str] = "set_safe_contact"
    is_repeatable: ClassVar[bool] = True
    words: str
    pin: str = ""
    wish: str = ""


@dataclass(frozen=True)
class StartFlow(Command[None]):
    """Go on with another flow when this one has ended."""

    name: ClassVar[str] = "start_flow"
    flow: str


BRING_HOME = "bring_home"  # one of theirs is to be brought home: `repatriation`, about that one


@dataclass(frozen=True)
class FindFittingFlow(Command[str]):
    """The flow whose questions fit what the run's report is about, or `BRING_HOME`; else `assistance`."""

    name: ClassVar[str] = "find_fitting_flow"
    is_repeatable: ClassVar[bool] = True


@dataclass(frozen=True)
class CheckPin(Command[str]):
    """Compare a PIN; gives `right`, `wrong` or `slowed` and opens the history of this chat when right."""

    name: ClassVar[str] = "check_pin"
    pin: str


@dataclass(frozen=True)
class ReadCases(Command[list[dict[str, str]]]):
    """The person's own cases, newest first, at most five.

    Each has `reference`, `state` (new, claimed, closed), `opened` (date),
    `category` (label key), `updated` (date). Empty when there is none, or when the chat is locked.
    """

    name: ClassVar[str] = "read_cases"
    is_repeatable: ClassVar[bool] = True


@dataclass(frozen=True)
class ReadWays(Command[list[dict[str, str]]]):
    """Who has each of the person's open cases now, and how far the way home has come, in plain words.

    Each has `reference` and `agency`; on the way home also `done` (steps, may be empty), and while one is not over
    `doing`, `who` (empty unless somebody else has to act) and `news` (a date, empty when it takes longer).
    """

    name: ClassVar[str] = "read_ways"
    is_repeatable: ClassVar[bool] = True


@dataclass(frozen=True)
class EnterIntake(Command[dict[str, str]]):
    """Enter the intake whose start word was just sent; gives `id`, `place`, `country` and `listed`.

    country: ISO code or empty. listed: `yes` when the person's number stands on its roster, else empty.
    """

    name: ClassVar[str] = "enter_intake"


@dataclass(frozen=True)
class FindOnRoster(Command[bool]):
    """Find the person's row on the roster of the intake they are in by the short code they were handed."""

    name: ClassVar[str] = "find_on_roster"
    is_repeatable: ClassVar[bool] = True
    intake: str
    code: str


@dataclass(frozen=True)
class NeedsPin(Command[bool]):
    """Whether this chat must show the PIN before anything of a case is told.

    or_recent: it is not asked for again where it was shown in this chat a few minutes ago.
    """

    name: ClassVar[str] = "needs_pin"
    is_repeatable: ClassVar[bool] = True
    or_recent: bool = False


@dataclass(frozen=True)
class AskForReview(Command[None]):
    """Tell an officer to look, without telling the person: `duress` when somebody says all is well now."""

    name: ClassVar[str] = "ask_for_review"
    reason: str
