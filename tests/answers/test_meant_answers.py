"""No yes is heard where somebody hesitates, sets a condition or asks, and none is missed beside what tells more."""

import pytest

from bot.domain.answers import after_refusal, agrees_first, only_asks, opens_with_yes, read_months, read_spoken, wavers
from bot.handlers.turns.words import CommandWords
from tests import shipped

_DANGER = ("yes", "no", "unknown")


@pytest.mark.parametrize(
    "words",
    [
        "nanti dulu, bisa ga?",
        "iya tapi bukan sekarang",
        "mau sih tapi takut",
        "setuju itu apa",
        "iya asal gratis",
        "boleh ga?",
    ],
)
def test_hesitation_a_condition_and_a_question_are_no_consent(words: str) -> None:
    assert wavers(words, is_weighty=True)


@pytest.mark.parametrize(
    "words", ["setuju kak", "iya boleh", "ya, jangan kasih tau majikan", "iya telpon nanti malam saja"]
)
def test_a_yes_with_more_beside_it_stays_one(words: str) -> None:
    assert not wavers(words, is_weighty=True)


@pytest.mark.parametrize(
    ("words", "is_yes"),
    [
        ("ya bunyi jet dekat sekali", True),
        ("ya 4 hari ga makan", True),
        ("iya sekarang!! dia di rumah sakit tapi majikan gak mau bayar", True),
        ("ya ga ada", False),
        ("ya sudah", False),
        ("iya sih tapi sudah aman", False),
        ("ya kenapa?", False),
    ],
)
def test_a_yes_that_tells_on_is_heard_where_a_life_may_hang_on_it(words: str, is_yes: bool) -> None:
    assert opens_with_yes(words) is is_yes


@pytest.mark.parametrize(
    ("words", "understood"),
    [
        ("nggak, cuma takut aja", "no"),
        ("tidak bahaya sih tapi saya takut ditangkap ga punya visa", "no"),
        ("nggak, cuma takut ditangkap, dia bawa pisau", "yes"),
        ("ga takut kok", "no"),
        ("nggak, cuma takut, nanti malam dia pulang", "yes"),
        ("ga tau, takut", "yes"),
    ],
)
def test_fear_beside_a_no_is_no_danger_only_where_nothing_else_is_told(words: str, understood: str) -> None:
    assert read_spoken(words, "in_danger_now", _DANGER) == understood


def test_an_all_clear_is_not_heard_in_a_question() -> None:
    assert only_asks("aman ga?")
    assert not only_asks("aman kak, kenapa?")


@pytest.mark.parametrize(
    ("words", "rest"),
    [
        ("no not trafficking, they just charge me too much", "they just charge me too much"),
        ("bukan soal itu, mau tanya gaji", "mau tanya gaji"),
        ("nanti aja kak", ""),
        ("ga usah, cuma mau curhat", ""),
        ("ga usah, cuma mau tanya gaji", "cuma mau tanya gaji"),
        ("belum digaji 3 bulan", None),
        ("bukan saya, adik saya", None),
    ],
)
def test_what_follows_a_refusal_is_kept_apart(words: str, rest: str | None) -> None:
    assert after_refusal(words) == rest


def test_a_yes_first_agrees_though_a_worry_follows() -> None:
    meaning = CommandWords(shipped.texts()).answer

    assert agrees_first("iya, tapi saya ga ada uang buat bayar denda", meaning)
    assert not agrees_first("iya, tapi ga jadi", meaning)


def test_a_months_pay_is_no_length_of_time() -> None:
    assert read_months("3 bulan, sebulan 600 ribu") == 3
    assert read_months("2 bulan, eh 3 bulan") is None


@pytest.mark.parametrize(
    ("question", "words", "code"),
    [
        ("kind", "gaji ga dibayar", "wages"),
        ("kind", "dipecat krn hamil", "other"),
        ("kind", "potong gaji, dipukul juga", "violence"),
        ("illness-state", "ga bisa bangun", "life_threatening"),
        ("reason", "visa mati", "other"),
        ("role", "anak saya tki", "relative"),
    ],
)
def test_closed_lists_hear_how_people_say_it(question: str, words: str, code: str) -> None:
    codes = ("wages", "violence", "illness", "other", "life_threatening", "worker_died", "ill", "relative", "worker")

    assert read_spoken(words, question, codes) == code
