"""Closed lists are answered in other words than their labels; what might mean another choice stays unread."""

import pytest

from bot.domain.answers import read_spoken
from bot.domain.answers.choice_words import ANYBODY, SPOKEN

WITH = ("alone", "children", "family", "others")
ROOM = ("alone", "children", "friends", "employer", "others")
HELD = ("with_me", "held", "lost", "expired", "never")
WELL = ("none", "ill", "hurt", "pregnant")
KEEPERS = ("me", "agent", "employer")
YES = ("yes", "no", "unknown")


@pytest.mark.parametrize(
    ("question", "codes", "words", "meant"),
    [
        ("passport", HELD, "disimpen majikan", "held"),
        ("passport", HELD, "dicepeng ku abdi", "with_me"),
        ("passport", HELD, "wis ora berlaku", "expired"),
        ("passport", HELD, "no longer valid", "expired"),
        ("passport", HELD, "ra tau duwe", "never"),
        ("hurt_or_ill", WELL, "meteng limang sasi", "pregnant"),
        ("hurt_or_ill", WELL, "kurang sehat", "ill"),
        ("hurt_or_ill", WELL, "teu nyeri nanaon", "none"),
        ("hurt_or_ill", WELL, "hamil dan luka", "hurt"),
        ("who_with", WITH, "karo anakku", "children"),
        ("who_with", WITH, "gak sama siapa2", "alone"),
        ("who_with", WITH, "husband and kids", "children"),
        ("with_whom", ROOM, "sendirian dikamar, majikan di ruang tamu", "alone"),
        ("with_whom", ROOM, "dewe neng kamar, juragan neng ngarep", "alone"),
        ("with_whom", ROOM, "sendiri, cuma sama majikan", "employer"),
        ("with_whom", ROOM, "sendiri sama anak", "children"),
        ("with_whom", ROOM, "ga ada hp lain", None),
        ("with_whom", ROOM, "bapak ini bisa telpon majikannya?", None),
        ("in_danger_now", YES, "skrg ga, tp nanti malam pulang lagi", "yes"),
        ("in_danger_now", YES, "not now but he comes back tonight", "yes"),
        ("hurt", YES, "mboten tatu", "no"),
        ("hurt", YES, "nggak apa apa cuma lebam", "yes"),
        ("passport", HELD, "ga tau hilang kemana", "lost"),
        ("in_danger", YES, "tidak ada bahaya", "no"),
        ("in_danger", YES, "not really safe", "yes"),
        ("quiz_passport", KEEPERS, "saya sendiri kan?", "me"),
        ("quiz_passport", KEEPERS, "gaji saya dan paspor saya bagaimana?", None),
        ("have", ("have", "lack", "unknown"), "itu wajib ga?", None),
        ("have", ("have", "lack", "unknown"), "ga ada kak", "lack"),
        ("hurt", YES, "sirah kulo bocor", "yes"),
        ("safe_to_chat", YES, "ora aman", "no"),
        ("safe_to_chat", YES, "muhun aman keneh", "yes"),
        ("in_danger", YES, "tidak aman", "yes"),
        ("in_danger", YES, "not safe, he is outside", "yes"),
        ("in_danger", YES, "ayeuna mah henteu", "no"),
        ("in_danger", YES, "warung", None),
        ("in_danger", YES, "ora patio aman", "yes"),
        ("in_danger", YES, "i don't think i am safe", "yes"),
        ("in_danger", YES, "gimana mau aman", "yes"),
        ("in_danger", YES, "tidak, aman kok", "no"),
        ("in_danger", YES, "enggak bu di sini aman", None),
        ("in_danger_now", YES, "dia mondar mandir terus", "unknown"),
        ("in_danger_now", YES, "maksudnya bagaimana ya?", None),
        ("hurt_or_ill", WELL, "tidak hamil", None),
        ("who_with", WITH, "di dapur", None),
        ("reason", ("abuse", "other"), "masakan saya dibuang terus", "other"),
        ("reason", ("abuse", "other"), "entah", None),
        ("wanted", ("money", "papers", "code"), "minta uang 2 juta", "money"),
        ("wanted", ("money", "papers", "code"), "katanya kode otp sama foto ktp", "code"),
        ("colour", ("red",), "red", None),
    ],
)
def test_other_words_name_a_choice_or_none(
    question: str, codes: tuple[str, ...], words: str, meant: str | None
) -> None:
    assert read_spoken(words, question, codes) == meant


def test_no_phrase_is_a_bare_refusal() -> None:
    phrases = [
        phrase.split() for listing in SPOKEN.values() for words in listing.values() for phrase in words.split(",")
    ]

    assert [phrase for phrase in phrases if not phrase or set(phrase) == {"!"}] == []


def test_the_weight_of_choices_is_told_for_codes_that_questions_have() -> None:
    asked = {
        "passport": set(HELD),
        "hurt_or_ill": set(WELL),
        "who_with": set(WITH),
        "with_whom": {"alone", "children", "friends", "employer", "others"},
        "in_danger": set(YES),
        "hurt": set(YES),
    }

    assert {question: set(SPOKEN[question]) - {ANYBODY} - codes for question, codes in asked.items()} == {
        question: set() for question in asked
    }
