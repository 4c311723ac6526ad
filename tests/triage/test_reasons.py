"""The words named for a decision are those that led to it, also where no rule but the learned judge decided."""

import pytest

from bot.domain.urgency import Category, Urgency
from bot.triage import Assessment
from bot.triage.judge import Judge, Opinion, Weights
from bot.triage.senses import Senses
from tests import shipped
from tests.triage.test_development import SOME

TRIAGE = shipped.triage()
CALM = Assessment(Urgency.NONE, Category.GREETING_OTHER)


def weigh(text: str, **alarm: int) -> Opinion:
    """Return an opinion by these weights alone; "__" stands for a blank in the name of a feature."""
    weights = Weights({name.replace("__", " "): weight for name, weight in alarm.items()}, {})
    return Judge(weights, Senses({})).weigh(TRIAGE.read(text), CALM)


def test_what_two_words_say_together_is_owed_to_the_one_that_says_something_alone() -> None:
    opinion = weigh("digosok nyonya kawat", w__digosok=30, w__kawat=25, w__nyonya=2, b__digosok__nyonya=90)

    assert opinion.loud == ("digosok", "kawat")


def test_words_that_say_something_only_together_are_both_named() -> None:
    assert weigh("kawat karung", b__kawat__karung=60).loud == ("kawat", "karung")


def test_words_that_give_a_sentence_its_shape_are_named_only_for_want_of_others() -> None:
    assert weigh("saya di kawat", w__saya=80, w__di=70, w__kawat=20).loud == ("kawat",)
    assert weigh("saya di sana", w__saya=80).loud == ("saya",)


def test_a_word_that_hardly_weighed_is_not_named() -> None:
    assert weigh("kawat karung panci", w__kawat=50, w__karung=5, w__panci=40).loud == ("kawat", "panci")


def test_what_calmed_an_alarm_is_named_likewise() -> None:
    opinion = weigh("saya dipukul sinetron", w__dipukul=40, w__sinetron=-90, w__saya=-95, b__dipukul__sinetron=-20)

    assert opinion.calm == ("sinetron",)


def test_what_makes_an_alarm_critical_is_named_beside_what_made_it_one() -> None:
    found = TRIAGE.assess("paspor ditahan agen, kami dijaga orang bersenjata")

    assert found.urgency is Urgency.CRITICAL
    assert "paspor ditahan" in " ".join(found.reasons)
    assert {"dijaga", "bersenjata"} & set(" ".join(found.reasons).split())


def test_a_phrase_takes_the_place_of_its_words() -> None:
    opinion = weigh("minta tolong", w__tolong=40, h__cry=60)

    assert opinion.loud == ("minta tolong",)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("tonggong abdi lecet katuruban setrika", "tonggong"),
        ("pisau sudah di tangan, biar cepat selesai", "pisau"),
        ("kula sampun pasrah, badhe nglalu mawon", "nglalu"),
    ],
)
def test_cries_no_rule_knows_are_explained_by_their_telling_words(text: str, word: str) -> None:
    found = TRIAGE.assess(text)

    assert found.is_alarm
    assert word in found.reasons
    assert not {"saya", "abdi", "kula", "di", "sudah", "sampun"} & set(found.reasons)


def test_no_cry_is_explained_by_empty_words_beside_telling_ones() -> None:
    empty = {"saya", "kula", "abdi", "aku", "di", "yang", "dia", "sudah", "tidak", "ga", "i", "my", "the", "kaula"}
    urgent = [TRIAGE.assess(row["text"]) for row in SOME if Urgency(row["urgency"]).is_alarm]
    mixed = [found.reasons for found in urgent if found.is_alarm and not empty.issuperset(found.reasons)]

    assert [reasons for reasons in mixed if not empty.isdisjoint(reasons)] == []
