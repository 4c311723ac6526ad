"""What officers add to the lexicon, and messages that came within seconds."""

from bot.domain.urgency import Category, Urgency
from bot.triage import AddedWords, Additions, Triage, assess_together
from tests.triage.test_triage import TRIAGE


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
