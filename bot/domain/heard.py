"""What somebody told before any question was asked: whom it is about, their name, where and since when."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from datetime import date

from bot.domain.own_words.first_told import name_in, since_in
from bot.domain.own_words.whose import is_about_another
from bot.domain.urgency import Category

HEARD = "heard"  # under which the house puts it into a run's record before the first line
HEARD_RIGHT = "heard_right"  # the question that lets somebody take it back with one tap
ABOUT_ME = "about_me"  # the tap that says that it is about whoever writes after all
SELF, OTHER = "self", "other"

# The kind of trouble, as `assistance` asks for it, that words speak of.
KINDS: Mapping[Category, str] = {
    Category.UNPAID_WAGES: "wages",
    Category.PASSPORT_WITHHELD: "passport",
    Category.PHYSICAL_ABUSE: "violence",
    Category.SEXUAL_VIOLENCE: "violence",
    Category.ILLNESS_INJURY: "illness",
    Category.DETAINED: "detention",
    Category.CONTRACT_DISPUTE: "contract",
}

DISMISSED = "dismissed"
OTHER_TROUBLE = "other"  # none of those `assistance` has questions for
DEATH = "death"  # nobody asks how one who has died is
TRAFFICKING = "trafficking"
WITH_THEM = "with"  # of `near`: the one it is about is safe with the writer
DETENTION = KINDS[Category.DETAINED]
DESPAIR = "despair"  # whoever speaks of not living any more is met with careful words of their own
HURT = "hurt"  # whoever has swallowed or cut something already, in that despair


@dataclass(frozen=True, slots=True)
class Heard:
    """What the first words told; empty where they told nothing of the kind.

    place: the country, by its name; country: its ISO code. since: in the person's own words. kind: of trouble, as
    `assistance` calls it, or of work, as `jobs` does; also the skill, the company or who says to be an officer, which a
    flow would ask for. months: without pay. sum: of money that is wanted. several: ISO codes where more than one
    country was named. age, school: what somebody tells of themselves. hour: of a departure, as it is shown,
    whose day is the kind. arranged: known to the house itself, when it asks about a journey next.
    signs: codes of signs of danger in an offer. code: of the family line. here: where the writer is, in their
    own words; exact: whether that is a city or the like. near: whether the one it is about is beside the writer.
    relation: what the writer is to that one. harmed: whether that one has swallowed or cut something already.
    want: of work; or all that was told of a check-in.
    asks: what somebody asks of a course, `cost` or `age`, apart by spaces; `papers` where one who says to be an
    officer wants those; `change` or `call_off` of a journey.
    """

    about: str = SELF
    name: str = ""
    place: str = ""
    country: str = ""
    since: str = ""
    kind: str = ""
    months: str = ""
    reported: str = ""
    sum: str = ""
    several: str = ""
    age: str = ""
    school: str = ""
    hour: str = ""
    arranged: str = ""
    near: str = ""
    here: str = ""
    exact: str = ""
    teller: str = ""
    leaving: str = ""
    unnamed: str = ""
    account: str = ""
    want: str = ""
    home: str = ""
    has: str = ""
    lacks: str = ""
    anew: str = ""
    signs: str = ""
    code: str = ""
    relation: str = ""
    harmed: str = ""
    asks: str = ""

    @property
    def is_about_another(self) -> bool:
        return self.about == OTHER

    @property
    def in_short(self) -> str:
        """Name, place and time in one line; empty when none of them was told."""
        return ", ".join(filter(None, (self.name, self.place, self.since)))

    def answers(self, flow: str) -> dict[str, object]:
        """What stands in a report of this flow as if it had been answered: nobody is asked for it again."""
        match flow:
            case "missing_relative":
                told = {"name": self.name, "where_last": {"text": self.place}, "last_contact": self.since}
                told |= {"relation": self.relation}
                return {key: value for key, value in told.items() if value and value != {"text": ""}}
            case "for_another":
                named: dict[str, object] = {"name": self.name} if self.name else {}
                return named | ({"hurt_themselves": "yes"} if self.harmed else {})
            case "repatriation":
                return {"name": self.name} if self.name and self.is_about_another else self._told_here()
            case "sos":
                return self._told_here()
            case "recruiter_check":
                asked: dict[str, object] = {"wanted_sum": self.sum} if self.sum else {}
                return {**({"recruiter": {"text": self.kind}} if self.kind else {}), **asked}
            case "officer_check":
                told = {"impostor": self.kind, "wanted_sum": self.sum}
                return {key: value for key, value in told.items() if value}
            case "journey":
                told = {"departs": self.kind, "destination": self.place, "leaves_at": self.hour}
                return {key: value for key, value in told.items() if value}
            case "report_trafficking":
                unnamed: dict[str, object] = {"identity": "anonymous"} if self.unnamed else {}
                return {**({"who": self.teller} if self.teller else {}), **unnamed}
            case "suicide":
                return {"hurt_yourself": "yes"} if self.kind == HURT else {}
            case "assistance":
                months = {"wages.months_unpaid": int(self.months)} if self.kind == "wages" and self.months else {}
                is_named = self.kind not in ("", OTHER_TROUBLE)
                return self._told_here() | ({"kind": self.kind, **months} if is_named else {})
        return {}

    def _told_here(self) -> dict[str, object]:
        return {"where_now": {"text": self.here}} if self.here else {}

    def dump(self) -> dict[str, str]:
        """What is worth a place in the record; nothing when nothing was heard."""
        return {key: value for key, value in asdict(self).items() if value and (key, value) != ("about", SELF)}


def load_heard(recorded: object) -> Heard:
    """What stands in a record, also in one of before or of a later time."""
    if not isinstance(recorded, Mapping):
        return Heard()
    known = {each.name for each in fields(Heard)}
    return Heard(**{str(key): str(value) for key, value in recorded.items() if key in known})


def hear(said: Iterable[str], today: date) -> Heard:
    """What somebody's words tell, the latest first; a country and a kind are not read here."""
    told = [words for words in said if words.strip()]
    about = OTHER if any(is_about_another(words) for words in told) else SELF
    return Heard(
        about=about,
        name=next(filter(None, map(name_in, told)), ""),
        since=next(filter(None, (since_in(words, today) for words in told)), ""),
    )
