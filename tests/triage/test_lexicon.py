"""The lexicon files fit together."""

import tomllib
from importlib.resources import files
from pathlib import Path

import pytest

from bot.triage.inflection import english_forms, indonesian_forms, indonesian_passives
from bot.triage.lexicon import Lexicon
from bot.triage.rules import Rules
from tests import shipped

LANGUAGES = ("id", "en", "jv", "su", "ms", "mad", "gulf")
# Not from a word: these come from numbers with what stands around them.
COUNTED = {"days", "many_hours", "in_year", "maybe_minor"}


def load(language: str) -> dict[str, dict[str, str]]:
    return tomllib.loads(files("bot.triage").joinpath(f"lexicon/{language}.toml").read_text("utf-8"))


def test_every_term_of_the_rules_has_words() -> None:
    lexicon, rules = shipped.words()
    spoken = {term.removeprefix("not:").removeprefix("done:") for term in lexicon.terms()}

    assert set(rules.terms()) - spoken == COUNTED


@pytest.mark.parametrize("language", LANGUAGES)
def test_phrases_have_two_words_or_more(language: str) -> None:
    listed = [
        phrase for phrases in load(language)["phrases"].values() for phrase in phrases.replace("\n", " ").split(",")
    ]

    assert [phrase for phrase in listed if len(phrase.split()) < 2] == []


def test_a_new_language_needs_no_rule() -> None:
    rules = Rules.load()
    made_up = {"inflection": "none", "words": {"hit": "zork", "not": "nix"}, "phrases": {"suicide": "vlim zork"}}
    lexicon = Lexicon([made_up], rules)

    assert lexicon.form("zork").terms == ("hit",)
    assert "zork" in lexicon.form("vlim").phrases


def test_indonesian_verbs_are_bent_as_people_bend_them() -> None:
    assert {"pukul", "dipukul", "dipukuli", "memukul", "mukul", "mukulin", "pemukulan"} <= set(
        indonesian_forms("pukul")
    )
    assert {"menyiksa", "nyiksa", "disiksa"} <= set(indonesian_forms("siksa"))
    assert {"mengancam", "ngancam", "diancam"} <= set(indonesian_forms("ancam"))
    assert "memukul" not in set(indonesian_passives("pukul"))


def test_english_verbs_are_bent_regularly() -> None:
    assert {"slap", "slaps", "slapped", "slapping"} <= set(english_forms("slap"))
    assert {"abuse", "abused", "abusing"} <= set(english_forms("abuse"))


def test_lexicons_lie_beside_the_rules() -> None:
    names = {Path(str(entry)).name for entry in files("bot.triage").joinpath("lexicon").iterdir()}

    assert {"rules.toml", *(f"{language}.toml" for language in LANGUAGES)} <= names
