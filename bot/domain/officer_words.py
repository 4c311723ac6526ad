"""Telling officers from impostors: a word an officer gives that the bot knows, published numbers, warnings."""

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import ClassVar

from bot.domain.catalogue.words import plain_words
from bot.domain.commands import Command
from bot.domain.likeness.name_noise import word_set

WORD_LASTS = timedelta(minutes=15)
MOST_TRIES = 5
# Easy to say on a bad line and to write without a doubt; two of them and two digits make a word.
_PARTS = tuple(
    sorted(
        word_set("""
            anggur apel awan bambu bangku batik bayam bintang bola buku bulan bunga cabai cangkir ceri daun delima
            durian embun gajah gelas gitar gula hujan ikan jagung jambu jendela jeruk kacang kain kaki kapal kebun
            kelapa kertas kopi kuda kursi lampu langit laut madu mangga mawar meja melati mentega nanas nasi padi
            pagar payung pensil perahu pintu pisang rambutan roti rumput sapu sawah semangka sendok sepatu sepeda
            sisir susu tebu teh telur tikar
        """)
    )
)
PART_COUNT = len(_PARTS)
_SPELT = re.compile(rf"\b({'|'.join(_PARTS)})[\W_]+({'|'.join(_PARTS)})[\W_]*([0-9]{{2}})\b", re.IGNORECASE)
_WORD_ALONE = 4  # no more words than that are the word, with a greeting or a doubt
_ASKED_ABOUT = re.compile(
    r"\b(?:kata|katanya|katane|word|tembung\w*|kecap\w*|sandi\w*|petugas\w*|officer|bener|benar|bnr|betul|asli|leres|"
    r"right|real)\b"
)


@dataclass(frozen=True)
class ConfirmWord(Command[dict[str, str]]):
    """Whether an officer of one of the person's cases gave this word just now.

    Gives `verdict` (right, wrong, none: no word is waiting) and, when right, `officer` and `agency` as people may know.
    A word is confirmed once.
    """

    name: ClassVar[str] = "confirm_word"
    word: str


@dataclass(frozen=True)
class LookUpOfficer(Command[dict[str, str]]):
    """What is known of a number or account somebody uses who says to be an officer.

    Gives `number` (published, unknown, none), `name` and `date` of a published one, and `reported` (yes, no, none).
    """

    name: ClassVar[str] = "look_up_officer"
    is_repeatable: ClassVar[bool] = True
    words: str


@dataclass(frozen=True)
class ReadWarnings(Command[list[dict[str, str]]]):
    """What officers warn of in a country (`None`: where the person is) and everywhere; each has `text` and `date`."""

    name: ClassVar[str] = "read_warnings"
    is_repeatable: ClassVar[bool] = True
    country: str | None = None


def spell_word(first: int, second: int, number: int) -> str:
    """A word of two parts and two digits, of numbers drawn elsewhere."""
    return f"{_PARTS[first % PART_COUNT]} {_PARTS[second % PART_COUNT]} {number % 100:02}"


def plain_word(written: str) -> str:
    """A word as it is compared, however it was written, and whatever stands around it."""
    found = _SPELT.search(written)
    return f"{found[1].lower()} {found[2].lower()} {found[3]}" if found is not None else plain_words(written)


def spelt_word(words: str) -> str:
    """The word made here that a message is, or that it asks about: "katanya Sawah-Pintu 52, bener?"; else empty.

    Whoever tells of "kapal ikan 12 orang" means no such word.
    """
    is_meant = len(plain_words(words).split()) <= _WORD_ALONE or asks_about_word(words)
    return plain_word(words) if is_meant and _SPELT.search(words) is not None else ""


def asks_about_word(words: str) -> bool:
    """Whether a message speaks of a word, of an officer, or of whether something is right."""
    return _ASKED_ABOUT.search(plain_words(words)) is not None


def without_word(words: str) -> str:
    """The text without such a word, which tells of nothing: "jendela" in it is no way out."""
    return _SPELT.sub("", words) if spelt_word(words) else words
