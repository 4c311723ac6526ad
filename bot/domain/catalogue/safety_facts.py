"""Facts that keep people safe: licensed companies, signs of danger, warnings, rights, cards to show to strangers."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from rapidfuzz.fuzz import token_sort_ratio

from bot.domain.catalogue.words import plain_words
from bot.domain.likeness import name_noise

_SEVERITIES = ("critical", "high", "medium", "low")
_SIMILAR_FROM = 84
_EVERYWHERE = "en"  # what many can read where nobody has read a card in their own language yet
_LEAST_NAME_CHARS = 4
# Words that other lists leave out of names, and that stand in many a company's.
_TELLING = name_noise.word_set("agency agensi manpower tenaga kerja group grup")


@dataclass(frozen=True, slots=True)
class LicensedCompany:
    """A row of the list officers bring in. state: active, suspended, revoked or unknown.

    phones: E.164, known to be the company's own; people: names known to work for it.
    """

    licence: str
    name: str
    other_names: tuple[str, ...]
    phones: tuple[str, ...]
    people: tuple[str, ...]
    state: str
    valid_until: str
    as_of: str


@dataclass(frozen=True, slots=True)
class RedFlag:
    """A sign of danger in an offer. label: what happens, advice: what to do, by language."""

    code: str
    severity: str
    label: dict[str, str]
    advice: dict[str, str]
    as_of: str


@dataclass(frozen=True, slots=True)
class SafetyWarning:
    """Something officers warn of. country: ISO code, empty for everywhere; until: ISO date, empty for no end."""

    country: str
    words: dict[str, str]
    until: str
    as_of: str


@dataclass(frozen=True, slots=True)
class Right:
    """One fact about work abroad. country: ISO code, empty for everywhere. source: its title, without the address.

    is_for_crews: it holds on ships only.
    """

    code: str
    topic: str
    country: str
    words: dict[str, str]
    source: str
    as_of: str
    is_for_crews: bool = False


@dataclass(frozen=True, slots=True)
class HelpCard:
    """A message in the language of a country, to be shown there. meaning: the same in Indonesian."""

    code: str
    situation: str
    language: str
    countries: tuple[str, ...]
    text: str
    meaning: str
    is_reviewed: bool
    as_of: str


@dataclass(frozen=True, slots=True)
class Found:
    """What the list says to some words. how: `none` (there is no list), `no_name`, `listed`, `similar`, `missing`.

    number: `none` asked for, `belongs`, `stranger` (the company has other ones) or `unknown`. whose: the company whose
    number or person it is.
    """

    how: str
    number: str
    company: LicensedCompany | None = None
    whose: LicensedCompany | None = None


@dataclass(frozen=True, slots=True)
class SafetyFacts:
    """All of them, read with the catalogue."""

    companies: Sequence[LicensedCompany] = ()
    red_flags: Sequence[RedFlag] = ()
    warnings: Sequence[SafetyWarning] = ()
    rights: Sequence[Right] = ()
    help_cards: Sequence[HelpCard] = field(default=())

    @property
    def list_date(self) -> str:
        """How new the list of companies is; empty when there is none."""
        return max((company.as_of for company in self.companies), default="")

    def signs(self, without: Iterable[str] = ()) -> list[RedFlag]:
        """What to ask about an offer, the worst first."""
        left_out = frozenset(without)
        asked = [flag for flag in self.red_flags if flag.code not in left_out]
        return sorted(asked, key=lambda flag: _SEVERITIES.index(flag.severity))

    def look_up(self, words: str, numbers: Sequence[str]) -> Found:
        """Compare somebody's words, and the numbers read out of them, with the list of companies."""
        asked = company_words(words)
        company, how = self._company(asked)
        whose = self._owner_of(words, numbers)
        number = "none"
        if numbers or whose is not None:
            number = "belongs" if whose is not None else "unknown"
            if whose is None and how == "listed" and company is not None and company.phones:
                number = "stranger"
        return Found(how, number, company, whose)

    def _company(self, asked: str) -> tuple[LicensedCompany | None, str]:
        if not self.companies:
            return None, "none"
        if len(asked) < _LEAST_NAME_CHARS:
            return None, "no_name"
        alike: tuple[float, LicensedCompany] | None = None
        for company in self.companies:
            for name in (company.name, *company.other_names):
                core = company_words(name)
                if core == asked:
                    return company, "listed"
                score = 90.0 if core and f" {core} " in f" {asked} " else token_sort_ratio(core, asked)
                if score >= _SIMILAR_FROM and (alike is None or score > alike[0]):
                    alike = (score, company)
        return (alike[1], "similar") if alike else (None, "missing")

    def _owner_of(self, words: str, numbers: Sequence[str]) -> LicensedCompany | None:
        said = f" {plain_words(words)} "
        for company in self.companies:
            if any(number in company.phones for number in numbers):
                return company
            if any(" " in (name := plain_words(person)) and f" {name} " in said for person in company.people):
                return company
        return None

    def warnings_for(self, country: str | None, today: date) -> list[SafetyWarning]:
        """What is warned of there and everywhere, the newest first."""
        meant = [each for each in self.warnings if each.country in ("", country or "")]
        running = [each for each in meant if not each.until or each.until >= today.isoformat()]
        return sorted(running, key=lambda each: each.as_of, reverse=True)

    def rights_on(self, topic: str, country: str | None, *, is_crew: bool = False) -> list[Right]:
        """What is known of a topic, what holds in this country before what holds everywhere."""
        meant = [each for each in self.rights if each.topic == topic and each.country in ("", country or "")]
        fitting = [each for each in meant if is_crew or not each.is_for_crews]
        return sorted(fitting, key=lambda each: (each.is_for_crews != is_crew, each.country == ""))

    def card_for(self, situation: str, country: str | None) -> HelpCard | None:
        """A card somebody competent has read, in English where the country has none; drafts are for officers only."""
        cards = [each for each in self.help_cards if each.is_reviewed and each.situation == situation]
        there = (each for each in cards if country in each.countries)
        return next(there, None) or next((each for each in cards if each.language == _EVERYWHERE), None)


def company_words(words: str) -> str:
    """The words that make a company's name: no PT, no number, nothing that was only asked around it."""
    said = plain_words(words).split()
    noise = name_noise.ASKED | (name_noise.ORGANISATIONS - _TELLING)
    return " ".join(word for word in said if word not in noise and not word.isdigit())
