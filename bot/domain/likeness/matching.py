"""Which two reports belong together, how surely, and by what: pure scoring of clues."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from rapidfuzz.distance import JaroWinkler

from bot.domain.likeness.clues import Clues
from bot.domain.likeness.name_words import Name, similarity

MOST_PROPOSALS = 3  # so that beside the right one no more than two are wrong
PROPOSED_FROM = 0.33
TOO_COMMON = 200  # a key that so many share finds nobody
_NAMES_ALIKE_FROM = 0.86
_ORGANISATIONS_ALIKE_FROM = 0.92

Key = tuple[str, str]
Tell = Callable[["Reason", float], None]


class Reason(StrEnum):
    """Why two reports are thought to belong together, in the word an officer reads."""

    SAME_PERSON = "same_person"
    SAME_WORKER = "same_worker"
    SAME_REPORTER = "same_reporter"
    SAME_PAPER = "same_paper"
    SAME_PHONE = "same_phone"
    SAME_ACCOUNT = "same_account"
    SAME_EMPLOYER = "same_employer"
    SAME_RECRUITER = "same_recruiter"
    SAME_ADDRESS = "same_address"
    SAME_FLIGHT = "same_flight"
    BY_OFFICER = "by_officer"


@dataclass(frozen=True, slots=True)
class Match:
    """score: 0 to 1. reasons: the weightiest first."""

    score: float
    reasons: tuple[Reason, ...]


# What a shared key is worth when hardly anybody else has it, and what it is told as.
_WORTH: Mapping[str, tuple[float, Reason]] = {
    "nik": (0.98, Reason.SAME_PAPER),
    "passport": (0.95, Reason.SAME_PAPER),
    "phone": (0.8, Reason.SAME_PHONE),
    "account": (0.55, Reason.SAME_ACCOUNT),
    "employer": (0.5, Reason.SAME_EMPLOYER),
    "recruiter": (0.5, Reason.SAME_RECRUITER),
    "site": (0.5, Reason.SAME_ADDRESS),
    "cell": (0.4, Reason.SAME_ADDRESS),
    "flight": (0.3, Reason.SAME_FLIGHT),
}
_AREA_WORTH = 0.12
_MIXED_WORTH = 0.35  # somebody of this name at that place or firm: two common things make a rare one
_SAME_COUNTRY_WORTH = 0.08
_FUZZY_ORGANISATION = 0.75
_MOST_OF_A_KIND = 2
_OTHER_COUNTRY = 0.75
_OTHER_NAMES = 0.6


@dataclass(frozen=True, slots=True)
class Card:
    """A report's clues with the keys it is found by, each with the kind it is kept as."""

    clues: Clues
    keys: Mapping[Key, str]

    @classmethod
    def of(cls, clues: Clues) -> "Card":
        return cls(clues, keys_of(clues))


def keys_of(clues: Clues) -> dict[Key, str]:
    """Everything a report can be found by, each key with the kind it is kept as; `own` marks the writer's phone."""
    keys: dict[Key, str] = {}
    for kind, values in (
        ("nik", clues.niks),
        ("passport", clues.passports),
        ("phone", clues.phones),
        ("account", clues.accounts),
        ("flight", clues.flights),
        ("site", clues.sites),
        ("cell", clues.cells),
        ("area", clues.areas),
        ("employer", _whole(clues.employers)),
        ("recruiter", _whole(clues.recruiters)),
        ("emp_word", _single(clues.employers)),
        ("rec_word", _single(clues.recruiters)),
        ("named", clues.named),
    ):
        keys |= {(kind, value): kind for value in values}
    keys |= {("phone", phone): "own" for phone in clues.own_phones}
    for name in (*clues.subjects, *clues.reporters):
        keys |= {key: key[0] for key in _name_keys(name)}
    keys |= {("mixed", value): "mixed" for value in _mixed(clues)}
    return keys


def choose(shared: Mapping[int, Sequence[Key]], commonness: Mapping[Key, int], most: int = 40) -> list[int]:
    """The tickets most worth a closer look, by how rare what they share is."""
    worth = {
        ticket_id: sum(1 / (1 + commonness.get(key, 1)) * (3 if key[0] in _WORTH else 1) for key in keys)
        for ticket_id, keys in shared.items()
    }
    return sorted(worth, key=lambda each: (-worth[each], each))[:most]


def compare(card: Card, another: Card, commonness: Mapping[Key, int]) -> Match:
    """Weigh everything two reports share; each thing takes away part of the doubt that is left."""
    one, other = card.clues, another.clues
    told: dict[Reason, float] = {}

    def tell(reason: Reason, worth: float) -> None:
        told[reason] = max(told.get(reason, 0.0), worth)

    if one.person_id == other.person_id:
        tell(Reason.SAME_PERSON, 0.9)
    shared = card.keys.keys() & another.keys.keys()
    for key in shared:
        if key[0] in _WORTH:
            worth, reason = _WORTH[key[0]]
            tell(reason, worth * _rarity(commonness.get(key, 2)))
    _tell_organisations(one, other, commonness, tell)
    names = _names_alike(one, other, commonness, tell)
    doubt = 1.0
    for worth in told.values():
        doubt *= 1 - worth
    for kind, worth in (("area", _AREA_WORTH), ("mixed", _MIXED_WORTH)):
        rarities = [_rarity(commonness.get(key, 2)) for key in shared if key[0] == kind]
        for rarity in sorted(rarities, reverse=True)[:_MOST_OF_A_KIND]:
            doubt *= 1 - worth * rarity
    is_certain = bool(told.keys() & {Reason.SAME_PERSON, Reason.SAME_PAPER})
    score = _by_country(one, other, doubt, is_certain=is_certain)
    if names is False and not is_certain:
        score *= _OTHER_NAMES
    return Match(score, tuple(sorted(told, key=lambda reason: (-told[reason], reason))))


def propose(card: Card, others: Iterable[Card], commonness: Mapping[Key, int]) -> list[tuple[int, Match]]:
    """Those of them that are no mere coincidence, best first; `MOST_PROPOSALS` of them are shown."""
    matches = [(other.clues.ticket_id, compare(card, other, commonness)) for other in others]
    likely = [each for each in matches if each[1].score >= PROPOSED_FROM]
    return sorted(likely, key=lambda each: (-each[1].score, each[0]))


def _by_country(one: Clues, other: Clues, doubt: float, *, is_certain: bool) -> float:
    if not one.country or not other.country or doubt == 1.0:
        return 1 - doubt
    if one.country == other.country:
        return 1 - doubt * (1 - _SAME_COUNTRY_WORTH)
    return (1 - doubt) * (1 if is_certain else _OTHER_COUNTRY)


def _names_alike(one: Clues, other: Clues, commonness: Mapping[Key, int], tell: Tell) -> bool | None:
    """Compare whom both are about, then who wrote; False when both name somebody and nobody is the same."""
    best = 0.0
    subject_reason = Reason.SAME_PERSON if one.about == other.about == "self" else Reason.SAME_WORKER
    for reason, ours, theirs, share in (
        (subject_reason, one.subjects, other.subjects, 1.0),
        (Reason.SAME_REPORTER, one.reporters, other.reporters, 0.6),
        (Reason.SAME_PERSON, one.subjects, other.reporters, 0.5),
        (Reason.SAME_PERSON, one.reporters, other.subjects, 0.5),
    ):
        for mine in ours:
            for another in theirs:
                alike, strength = similarity(mine, another)
                best = max(best, alike)
                if alike >= _NAMES_ALIKE_FROM:
                    certainty = (alike - _NAMES_ALIKE_FROM) / (1 - _NAMES_ALIKE_FROM) * 0.5 + 0.5
                    tell(reason, share * certainty * _name_worth(strength) * _name_rarity(mine, another, commonness))
    if not one.subjects or not other.subjects:
        return None
    return best >= 0.75


def _name_worth(strength: float) -> float:
    """One uncommon word is many people's name; two or three together are few people's."""
    return 0.3 if strength <= 1 else 0.5 if strength < 1.9 else 0.65


def _name_rarity(one: Name, other: Name, commonness: Mapping[Key, int]) -> float:
    shared = set(_name_keys(one)) & set(_name_keys(other))
    counts = [commonness[key] for key in shared if key in commonness and key[0] != "name1"]
    counts = counts or [commonness[key] for key in shared if key in commonness]
    return _rarity(min(counts)) if counts else 0.9


def _tell_organisations(one: Clues, other: Clues, commonness: Mapping[Key, int], tell: Tell) -> None:
    """Names of firms and families that are spelled a little differently."""
    for kind, word_kind, reason, ours, theirs in (
        ("employer", "emp_word", Reason.SAME_EMPLOYER, one.employers, other.employers),
        ("recruiter", "rec_word", Reason.SAME_RECRUITER, one.recruiters, other.recruiters),
    ):
        for mine in ours:
            for another in theirs:
                alike = JaroWinkler.normalized_similarity(" ".join(mine), " ".join(another))
                common = [commonness.get((word_kind, word), 2) for word in set(mine) & set(another)]
                if alike >= _ORGANISATIONS_ALIKE_FROM and mine != another:
                    tell(reason, _WORTH[kind][0] * _FUZZY_ORGANISATION * _rarity(min(common, default=2)))
                elif mine == another and len(mine) == 1:
                    tell(reason, _WORTH[kind][0] * 0.6 * _rarity(min(common, default=2)))


def _name_keys(name: Name) -> Iterable[Key]:
    if len(name.joined) > 3:
        yield "name", name.joined
    for pair in combinations(sorted(word.bones for word in name.words), 2):
        if all(pair):
            yield "name2", " ".join(pair)
    for word in name.words:
        if word.weight == 1 and len(word.text) > 2:
            yield "name1", word.sound


def _mixed(clues: Clues) -> Iterable[str]:
    """A name together with where or with whom: finds those who have one common name and live in one large town."""
    places = [*clues.areas[:3], *list(_single(clues.employers))[:3], *_whole(clues.recruiters)]
    bones = {word.bones for name in clues.subjects for word in name.words[:3] if word.bones}
    return (f"{each} {place}" for each in sorted(bones) for place in places)


def _whole(organisations: Iterable[tuple[str, ...]]) -> Iterable[str]:
    """Only what has two telling words: a single one is many firms' and families' name."""
    return (" ".join(words) for words in organisations if len(words) > 1)


def _single(organisations: Iterable[tuple[str, ...]]) -> Iterable[str]:
    return (word for words in organisations for word in words if len(word) > 2)


def _rarity(count: int) -> float:
    """count: how many reports have this, the two among them."""
    return 1.0 if count <= 3 else 0.85 if count <= 8 else 0.6 if count <= 25 else 0.3 if count <= 100 else 0.12
