"""What ships with the product, read once per test process: the words of danger take a second and fifty megabytes."""

from functools import cache
from pathlib import Path

from bot.domain.catalogue.entries import Catalogue
from bot.handlers.added_words import build
from bot.texts import Texts
from bot.triage import Triage
from bot.triage.additions import NO_ADDITIONS
from bot.triage.first_look import FirstLook
from bot.triage.judge import Judge
from bot.triage.lexicon import Lexicon
from bot.triage.rules import Rules
from storage.catalogue import load_catalogue

_ROOT = Path(__file__).parents[1]


@cache
def texts() -> Texts:
    return Texts.load(_ROOT / "locales")


@cache
def catalogue() -> Catalogue:
    return load_catalogue(_ROOT / "catalogue")


@cache
def words() -> tuple[Lexicon, Rules]:
    return build(NO_ADDITIONS)


@cache
def triage() -> Triage:
    """A test that changes its words asks for one `beside` it."""
    return Triage(*words(), Judge.load())


def looks_urgent(body: bytes) -> bool:
    return _first_look().looks_urgent(body)


@cache
def _first_look() -> FirstLook:
    return FirstLook(*words())
