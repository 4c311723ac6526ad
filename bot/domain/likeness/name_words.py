"""What is a name and what is only around it: titles, particles, short forms, and how alike two names are."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import JaroWinkler

from bot.domain.likeness import name_noise
from bot.domain.names import sound_key

_OTHER_NAME_FOLLOWS = re.compile(r"\b(?:alias|als|panggilan|dipanggil|a\.?k\.?a)\b\.?|[(/]", re.IGNORECASE)
# Each short form, and the one form it is compared in.
_FORMS = {
    form: whole
    for whole, forms in {
        "muhamad": "m md mhd muh muhd moh mohd moch much mohamad mohammad muhammad mochamad mochammad "
        "muchamad mokhamad",
        "abdul": "abd abdl abdoel abdur abdu abdal",
        "siti": "st sitti sity sitty citi",
        "sri": "sry srie",
        "nur": "noer noor nuur nour",
        "dwi": "dwie",
        "ahmad": "ach achm achmad akhmad akhmat achmat amat",
    }.items()
    for form in (whole, *forms.split())
}
_COMMON = frozenset(map(sound_key, name_noise.COMMON))
_COMMON_WEIGHT = 0.5
_WORD = re.compile(r"[a-z']+")
_VOWELS = re.compile("[aeiou]")
_MOST_WORDS = 8
_ALIKE_FROM = 0.88  # below, two words of a name are two names
_SHORT = 4


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a name. sound: as heard. bones: the consonants of that. weight: less for what many are called."""

    text: str
    sound: str
    bones: str
    weight: float

    @classmethod
    def of(cls, text: str) -> "Word":
        return cls(text, fold(text), skeleton(text), _COMMON_WEIGHT if sound_key(text) in _COMMON else 1.0)


@dataclass(frozen=True, slots=True)
class Name:
    """words: of the name itself. father: after bin or binti. joined: the sound of all words written as one."""

    words: tuple[Word, ...]
    father: tuple[Word, ...]
    joined: str

    @property
    def weight(self) -> float:
        return sum(word.weight for word in self.words)


def read_names(text: str) -> tuple[Name, ...]:
    """The names in what somebody gave as a name: more than one where an alias stands there too."""
    found = [name for part in _OTHER_NAME_FOLLOWS.split(text) if (name := _read(part)).words]
    return tuple(dict.fromkeys(found))


def fold(word: str) -> str:
    """How a word sounds, with j as y: before 1972 Yusuf was written Jusuf, and Wahyuni Wahjuni."""
    return sound_key(word.casefold().replace("tj", "c").replace("dj", "j").replace("j", "y"))


def skeleton(word: str) -> str:
    """The consonants of how a word sounds: what is left when somebody is unsure of every vowel."""
    sound = fold(word)
    if not sound:
        return ""
    start = "_" if sound[0] in "aeiou" else sound[0]
    return start + _VOWELS.sub("", sound[1:])


def similarity(one: Name, other: Name) -> tuple[float, float]:
    """How alike two names are (0 to 1), and how much that says: about the number of uncommon words that agree."""
    if one.joined == other.joined and one.joined:
        return _with_fathers(one, other, 1.0), max(one.weight, other.weight)
    alike, strength = _compare(one.words, other.words)
    return _with_fathers(one, other, alike), strength


def _compare(one: Sequence[Word], other: Sequence[Word]) -> tuple[float, float]:
    short, long = sorted((one, other), key=len)
    left = list(long)
    agreed = weighed = 0.0
    for word in short:
        alike, best = max(((_alike(word, each), index) for index, each in enumerate(left)), default=(0.0, 0))
        weighed += word.weight
        if alike:
            del left[best]
            agreed += word.weight * alike
    if not weighed:
        return 0.0, 0.0
    unmatched = sum(word.weight for word in left)
    covered = 1 - 0.15 * min(1.0, unmatched / 2)  # a third name that only one of them knows takes a little away
    return agreed / weighed * covered, agreed


def _with_fathers(one: Name, other: Name, alike: float) -> float:
    """Fathers decide between the many who bear the same name, where both are known."""
    if not one.father or not other.father:
        return alike
    return alike if _compare(one.father, other.father)[0] >= _ALIKE_FROM else alike * 0.75


def _alike(one: Word, other: Word) -> float:
    if one.text == other.text:
        return 1.0
    if min(len(one.text), len(other.text)) == 1:
        return 0.6 if one.text[0] == other.text[0] else 0.0
    if one.sound == other.sound and one.sound:
        return 0.98
    if min(len(one.sound), len(other.sound)) > _SHORT:
        if one.bones == other.bones:
            return 0.92
        close = JaroWinkler.normalized_similarity(one.sound, other.sound)
        return close if close >= _ALIKE_FROM else 0.0
    return 0.0


def _read(text: str) -> Name:
    words: list[str] = []
    father: list[str] = []
    into = words
    for word in _words(text):
        if word in name_noise.FATHER_FOLLOWS and words:
            into = father
        elif word not in name_noise.TITLES or (len(word) > 1 and not words and word == text.strip().casefold()):
            into.append(_FORMS.get(word, word))
    kept, fathers = words[:_MOST_WORDS], father[:_MOST_WORDS]
    return Name(tuple(map(Word.of, kept)), tuple(map(Word.of, fathers)), fold("".join(kept)))


def _words(text: str) -> Iterator[str]:
    plain = "".join(
        letter for letter in unicodedata.normalize("NFKD", text).casefold() if not unicodedata.combining(letter)
    )
    for word in _WORD.findall(plain.replace("’", "'").replace(".", " ")):
        bare = word.replace("'", "")
        if bare:
            yield bare
