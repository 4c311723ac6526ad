"""What officers add to the lexicon, and messages that came within seconds."""

import pytest

from bot.domain.urgency import Category, Urgency
from bot.triage import AddedWords, Additions, Triage, assess_together
from bot.triage.first_look import FirstLook
from bot.triage.lexicon import Lexicon
from bot.triage.rules import Rules
from tests.triage.test_triage import TRIAGE

DIBLEDOSIN = AddedWords("dibledosin", Urgency.CRITICAL, Category.PHYSICAL_ABUSE)


def test_a_word_an_officer_added_raises_what_the_officer_said() -> None:
    words = AddedWords("dibledosin", Urgency.CRITICAL, Category.PHYSICAL_ABUSE)
    triage = Triage.load(Additions(words=(words,)))

    found = triage.assess("saya dibledosin bos")

    assert (found.urgency, found.category) == (Urgency.CRITICAL, Category.PHYSICAL_ABUSE)
    assert "dibledosin" in found.reasons
    assert not TRIAGE.assess("dibledosin").is_alarm


def test_added_phrases_and_exceptions_stand_beside_what_ships() -> None:
    words = AddedWords("jadi tumbal proyek", Urgency.HIGH, Category.TRAFFICKING_SCAM_COMPOUND)
    triage = Triage.load(Additions(words=(words,), exceptions=("dipukul gong",)))

    assert triage.assess("kami jadi tumbal proyek").category is Category.TRAFFICKING_SCAM_COMPOUND
    assert not triage.assess("acara dimulai setelah dipukul gong").is_alarm
    assert triage.assess("saya dipukul majikan").urgency is Urgency.CRITICAL


def test_an_added_word_that_is_denied_says_nothing() -> None:
    words = AddedWords("dibledosin", Urgency.CRITICAL, Category.PHYSICAL_ABUSE)

    assert not Triage.load(Additions(words=(words,))).assess("saya tidak dibledosin").is_alarm


def test_messages_within_seconds_count_together() -> None:
    found = assess_together(["saya", "dikunci", "di kamar"])

    assert (found.urgency, found.category) == (Urgency.CRITICAL, Category.CONFINEMENT)


def test_a_later_message_does_not_calm_an_earlier_one() -> None:
    found = TRIAGE.assess_together(["saya dipukul majikan", "tadi nonton film"])

    assert found.urgency is Urgency.CRITICAL


def test_what_an_officer_added_is_not_calmed_down_by_the_learned_judge() -> None:
    text = "halo kak mau tanya info pelatihan bahasa, kemarin saya dibledosin, terima kasih infonya"
    words = AddedWords("dibledosin", Urgency.HIGH, Category.PHYSICAL_ABUSE)

    found = Triage.load(Additions(words=(words,))).assess(text)

    assert (found.urgency, found.category) == (Urgency.HIGH, Category.PHYSICAL_ABUSE)


def test_an_exception_leaves_the_rest_of_the_message_to_be_judged() -> None:
    triage = Triage.load(Additions(exceptions=("arisan penjara", "报警器")))

    assert not triage.assess("nanti malam arisan penjara di rumah bu rt").is_alarm
    assert triage.assess("arisan penjara batal, tolong saya dikurung majikan").urgency is Urgency.CRITICAL
    assert not triage.assess("报警器").is_alarm


def test_other_words_count_from_the_moment_they_are_adopted() -> None:
    triage, rules = Triage.load(), Rules.load(Additions(words=(DIBLEDOSIN,)))
    lexicon = Lexicon.load(rules, Additions(words=(DIBLEDOSIN,)))
    first_look = FirstLook.load()
    before = (triage.assess("saya dibledosin bos").is_alarm, first_look.looks_urgent(b'{"text": "saya dibledosin"}'))

    triage.adopt(lexicon, rules)
    first_look.adopt(lexicon, rules)

    assert before == (False, False)
    assert triage.assess("saya dibledosin bos").is_alarm
    assert first_look.looks_urgent(b'{"text": "saya dibledosin"}')


@pytest.mark.parametrize(
    ("text", "is_bare"),
    [("tolong saya", True), ("dipukul", True), ("majikan pukul saya", True), ("dipukul gong", False)],
)
def test_words_that_are_nothing_but_a_cry_are_told_from_others(text: str, is_bare: bool) -> None:
    assert TRIAGE.is_bare_cry(text) is is_bare
