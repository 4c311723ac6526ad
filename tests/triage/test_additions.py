"""What officers add to the lexicon, and messages that came within seconds."""

from collections.abc import Callable
from functools import cache
from typing import Self

import pytest

from bot.domain.urgency import Category, Urgency
from bot.handlers.added_words import build
from bot.triage import AddedWords, Additions, Triage
from bot.triage.first_look import FirstLook
from bot.triage.lexicon import Lexicon
from bot.triage.rules import Rules
from tests import shipped
from tests.triage.test_triage import TRIAGE

ADDITIONS = Additions(
    words=(
        AddedWords("dibledosin", Urgency.CRITICAL, Category.PHYSICAL_ABUSE),
        AddedWords("jadi tumbal proyek", Urgency.HIGH, Category.TRAFFICKING_SCAM_COMPOUND),
        AddedWords("digebyurin", Urgency.HIGH, Category.PHYSICAL_ABUSE),
    ),
    exceptions=("dipukul gong", "arisan penjara", "报警器"),
)


@cache
def built() -> tuple[Lexicon, Rules]:
    return build(ADDITIONS)


@cache
def knowing() -> Triage:
    return TRIAGE.beside(*built())


def test_a_word_an_officer_added_raises_what_the_officer_said() -> None:
    found = knowing().assess("saya dibledosin bos")

    assert (found.urgency, found.category) == (Urgency.CRITICAL, Category.PHYSICAL_ABUSE)
    assert "dibledosin" in found.reasons
    assert not TRIAGE.assess("dibledosin").is_alarm


def test_added_phrases_and_exceptions_stand_beside_what_ships() -> None:
    assert knowing().assess("kami jadi tumbal proyek").category is Category.TRAFFICKING_SCAM_COMPOUND
    assert not knowing().assess("acara dimulai setelah dipukul gong").is_alarm
    assert knowing().assess("saya dipukul majikan").urgency is Urgency.CRITICAL


def test_an_added_word_that_is_denied_says_nothing() -> None:
    assert not knowing().assess("saya tidak dibledosin").is_alarm


def test_additions_are_known_from_the_start_where_they_are_given() -> None:
    assert Triage.load(ADDITIONS).assess("saya dibledosin bos") == knowing().assess("saya dibledosin bos")


def test_messages_within_seconds_count_together() -> None:
    found = TRIAGE.assess_together(["saya", "dikunci", "di kamar"])

    assert (found.urgency, found.category) == (Urgency.CRITICAL, Category.CONFINEMENT)


def test_a_later_message_does_not_calm_an_earlier_one() -> None:
    found = TRIAGE.assess_together(["saya dipukul majikan", "tadi nonton film"])

    assert found.urgency is Urgency.CRITICAL


def test_what_an_officer_added_is_not_calmed_down_by_the_learned_judge() -> None:
    text = "halo kak mau tanya info pelatihan bahasa, kemarin saya digebyurin, terima kasih infonya"

    found = knowing().assess(text)

    assert (found.urgency, found.category) == (Urgency.HIGH, Category.PHYSICAL_ABUSE)


def test_an_exception_leaves_the_rest_of_the_message_to_be_judged() -> None:
    assert not knowing().assess("nanti malam arisan penjara di rumah bu rt").is_alarm
    assert knowing().assess("arisan penjara batal, tolong saya dikurung majikan").urgency is Urgency.CRITICAL
    assert not knowing().assess("报警器").is_alarm


def test_other_words_count_from_the_moment_they_are_adopted() -> None:
    triage, first_look = TRIAGE.beside(*shipped.words()), FirstLook(*shipped.words())
    before = (triage.assess("saya dibledosin bos").is_alarm, first_look.looks_urgent(b'{"text": "saya dibledosin"}'))

    triage.adopt(*built())
    first_look.adopt(*built())

    assert before == (False, False)
    assert triage.assess("saya dibledosin bos").is_alarm
    assert first_look.looks_urgent(b'{"text": "saya dibledosin"}')


class Interrupted(Lexicon):
    """Words that are changed while a message is being split, as another thread may do."""

    meanwhile: Callable[[], None]

    @classmethod
    def like(cls, lexicon: Lexicon) -> Self:
        same = cls.__new__(cls)
        vars(same).update(vars(lexicon))
        return same

    def split(self, text: str) -> list[str]:
        tokens = super().split(text)
        self.meanwhile()
        return tokens


def test_words_adopted_in_the_middle_of_a_judgement_count_from_the_next_one() -> None:
    plain, rules = built()
    lexicon = Interrupted.like(plain)
    triage = Triage(lexicon, rules)
    lexicon.meanwhile = lambda: triage.adopt(*shipped.words())

    first, second = triage.assess("saya dibledosin bos"), triage.assess("saya dibledosin bos")

    assert (first.urgency, second.urgency) == (Urgency.CRITICAL, Urgency.NONE)


@pytest.mark.parametrize(
    ("text", "is_bare"),
    [("tolong saya", True), ("dipukul", True), ("majikan pukul saya", True), ("dipukul gong", False)],
)
def test_words_that_are_nothing_but_a_cry_are_told_from_others(text: str, is_bare: bool) -> None:
    assert TRIAGE.is_bare_cry(text) is is_bare
