"""Each field takes what it should, says why not otherwise, and reads back what it wrote."""

import json
import re
from pathlib import Path
from typing import Any

import phonenumbers
import pytest

from bot.domain.messages import MediaKind
from bot.engine.fields import (
    REJECTION_KEYS,
    Choice,
    Country,
    Evidence,
    EvidenceAnswer,
    Field,
    FileAnswer,
    Phone,
    Pin,
    Place,
    PlaceAnswer,
    Text,
    When,
    Whole,
    YesNo,
    YesNoUnknown,
)
from bot.engine.replies import Card, Chosen, File, PlacePoint, Reply, Skipped, Words
from bot.errors import Rejected

# The library's own example numbers: nobody's real one stands here.
INDONESIAN = phonenumbers.example_number_for_type("ID", phonenumbers.PhoneNumberType.MOBILE)
SAUDI = phonenumbers.example_number_for_type("SA", phonenumbers.PhoneNumberType.MOBILE)


def e164(number: Any) -> str:
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def national(number: Any) -> str:
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL))


ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
VOICE = File(7, MediaKind.VOICE)

ACCEPTED: list[tuple[Field[Any], Reply, object]] = [
    (Choice("a", "b"), Chosen("b"), "b"),
    (Choice("a", "b"), Words(" A "), "a"),
    (Choice("a", optional=True), Skipped(), None),
    (YesNo(), Chosen("yes"), True),
    (YesNo(), Words("no"), False),
    (YesNoUnknown(), Chosen("unknown"), "unknown"),
    (Whole(1, 60), Words("12"), 12),
    (Whole(1, 60), Words("sudah 3 bulan"), 3),
    (Whole(0, 60), Words("nol"), 0),
    (Whole(1, 60), Words("١٢"), 12),
    (Whole(1, 60), Words("１２"), 12),
    (Whole(-5, 5), Words("-3"), -3),
    (Whole(1, 60), Words("telung sasi"), 3),
    (Whole(1, 60), Words("selawe"), 25),
    (Whole(1, 60), Words("dua: 2"), 2),
    (Whole(1, 5), Words("yang kedua"), 2),
    (Whole(0, 60, in_months=True), Words("setahun"), 12),
    (Whole(0, 60, in_months=True), Words("1 tahun"), 12),
    (Whole(0, 60, in_months=True), Words("4"), 4),
    (Whole(1, 60, optional=True), Skipped(), None),
    (Text(), Words("  Siti\n"), "Siti"),
    (Text(), Words("e\u0301"), "é"),
    (Text(), Words("a\0b\ud800"), "ab?"),
    (Text(max_chars=3), Words("abc"), "abc"),
    (Text(), VOICE, FileAnswer(7, MediaKind.VOICE)),
    (Text(), File(8, MediaKind.PHOTO, " paspor "), FileAnswer(8, MediaKind.PHOTO, "paspor")),
    (Text(), PlacePoint(1.5, 103.25, "Kedai"), "Kedai, 1.50000 103.25000"),
    (Text(), Card("Ibu Contoh", None), "Ibu Contoh"),
    (Text(optional=True), Skipped(), None),
    (Country(), Words("Arab Saudi"), "Arab Saudi"),
    (Country(), PlacePoint(24.5, 46.5), PlaceAnswer(24.5, 46.5)),
    (Country(), VOICE, FileAnswer(7, MediaKind.VOICE)),
    (Place(optional=True, choices=("nowhere",)), Chosen("nowhere"), "nowhere"),
    (Place(optional=True, choices=("nowhere",)), Words("Jeddah"), PlaceAnswer(text="Jeddah")),
    (Pin(), Words("123456"), "123456"),
    (Pin(optional=True), Skipped(), None),
    (When(), Words("dua minggu lagi"), "dua minggu lagi"),
    (When(), VOICE, FileAnswer(7, MediaKind.VOICE)),
    (Place(), PlacePoint(1.5, 103.5), PlaceAnswer(1.5, 103.5)),
    (Place(), PlacePoint(1.5, 103.5, "Kedai", "Jalan Contoh"), PlaceAnswer(1.5, 103.5, "Kedai, Jalan Contoh")),
    (Place(), Words("lantai dua"), PlaceAnswer(text="lantai dua")),
    (Place(), VOICE, FileAnswer(7, MediaKind.VOICE)),
    (Place(optional=True), Skipped(), None),
    (Evidence(), File(9, MediaKind.DOCUMENT, "kontrak"), EvidenceAnswer((9,), "kontrak")),
    (Evidence(), Words("ada bukti transfer"), EvidenceAnswer(text="ada bukti transfer")),
    (Phone(), Words(e164(SAUDI)), e164(SAUDI)),
    (Phone(), Words(f"wa {national(INDONESIAN)} ya, malam"), e164(INDONESIAN)),
    (Phone(), Words("00" + e164(SAUDI)[1:]), e164(SAUDI)),
    (Phone(), Words(national(INDONESIAN)), e164(INDONESIAN)),
    (Phone(), Words(e164(INDONESIAN)[1:]), e164(INDONESIAN)),
    (Phone(), Words(national(INDONESIAN)[1:]), e164(INDONESIAN)),
    (Phone(), Words(e164(SAUDI)[1:]), e164(SAUDI)),
    (Phone(), Words("nomor dia " + national(INDONESIAN)), e164(INDONESIAN)),
    (Phone(), Words(national(INDONESIAN).translate(ARABIC_DIGITS)), e164(INDONESIAN)),
    (Phone(), Card("Ibu Contoh", e164(SAUDI)), e164(SAUDI)),
    (Phone(region="SA"), Words(national(SAUDI)), e164(SAUDI)),
    (Phone(optional=True), Skipped(), None),
]

REJECTED: list[tuple[Field[Any], Reply, str]] = [
    (Choice("a", "b"), Chosen("c"), "rejected_choice"),
    (Choice("a", "b"), VOICE, "rejected_voice"),
    (Choice("a", "b"), File(8, MediaKind.PHOTO), "rejected_choice"),
    (Choice("a"), Skipped(), "rejected_skip"),
    (YesNo(), Words("mungkin"), "rejected_choice"),
    (YesNoUnknown(), Words(""), "rejected_choice"),
    (Whole(1, 60), Words("banyak"), "rejected_number"),
    (Whole(1, 60), Words("1.500"), "rejected_number"),
    (Whole(1, 60), Words("2 atau 3"), "rejected_number"),
    (Whole(1, 60), VOICE, "rejected_voice"),
    (Whole(1, 60), Words("61"), "rejected_range"),
    (Whole(1, 60), Words("-3"), "rejected_range"),
    (Whole(1, 60), Words("9" * 5_000), "rejected_range"),
    (Text(), Words(" \0 "), "rejected_empty"),
    (Text(max_chars=3), Words("abcd"), "rejected_too_long"),
    (Text(), Chosen("yes"), "rejected_words"),
    (Text(), Skipped(), "rejected_skip"),
    (Place(), PlacePoint(91, 0), "rejected_place"),
    (Place(), PlacePoint(float("nan"), 0), "rejected_place"),
    (Country(), PlacePoint(0, float("inf")), "rejected_place"),
    (Place(), Skipped(), "rejected_skip"),
    (Phone(), Words("tidak tahu"), "rejected_phone"),
    (Phone(), Words("123"), "rejected_phone"),
    (Phone(), Words("yang jemput mba erna 0852 ga hapal"), "rejected_phone"),  # letters are no digits of a keypad
    (Phone(), Card("Ibu Contoh", None), "rejected_phone"),
    (Phone(), VOICE, "rejected_voice"),
    (YesNo(), VOICE, "rejected_voice"),
    (Whole(0, 60, in_months=True), Words("3 minggu"), "rejected_number"),
    (Whole(0, 60, in_months=True), Words("2-3 bulan"), "rejected_number"),
]


@pytest.mark.parametrize(("field", "reply", "expected"), ACCEPTED)
def test_a_fitting_reply_becomes_the_value(field: Field[Any], reply: Reply, expected: object) -> None:
    assert field.parse(reply) == expected


@pytest.mark.parametrize(("field", "reply", "expected"), ACCEPTED)
def test_a_value_survives_json(field: Field[Any], reply: Reply, expected: object) -> None:
    recorded = json.loads(json.dumps(field.dump(field.parse(reply))))

    assert field.load(recorded) == expected


@pytest.mark.parametrize(("field", "reply", "text_key"), REJECTED)
def test_an_unfitting_reply_is_rejected_with_a_reason(field: Field[Any], reply: Reply, text_key: str) -> None:
    with pytest.raises(Rejected) as rejected:
        field.parse(reply)

    assert rejected.value.text_key == text_key


@pytest.mark.parametrize(
    ("field", "stands_in"),
    [
        (YesNoUnknown(), "unknown"),
        (Choice("a", "unknown"), "unknown"),
        (Choice("a", "b", unheard="b"), "b"),
        (Choice("a", "b", optional=True), None),
        (YesNo(optional=True), None),
        (Whole(1, 60, optional=True), None),
        (Phone(optional=True), None),
    ],
)
def test_a_voice_note_is_recorded_and_something_stands_in_until_it_is_heard(
    field: Field[Any], stands_in: object
) -> None:
    recorded = json.loads(json.dumps(field.dump(field.parse(VOICE))))

    assert recorded == {"file_id": 7, "kind": "voice"}
    assert field.load(recorded) == stands_in


def test_a_voice_note_that_nothing_stands_in_for_any_more_is_asked_again() -> None:
    with pytest.raises(ValueError):
        Choice("a", "b").load({"file_id": 7, "kind": "voice"})


def test_a_rejection_says_the_limits() -> None:
    with pytest.raises(Rejected) as rejected:
        Whole(1, 60).parse(Words("61"))

    assert rejected.value.params == {"low": 1, "high": 60}


@pytest.mark.parametrize(
    ("field", "recorded"),
    [
        (Choice("a"), "gone"),
        (Choice("a"), ["a"]),
        (YesNo(), "yes"),
        (Whole(1, 5), 6),
        (Whole(0, 5), True),
        (Whole(0, 5), "3"),
        (Text(), None),
        (Text(), 3),
        (Text(), {"file_id": 1}),
        (Place(), "jalan"),
        (Evidence(), "teks"),
        (Phone(), 62),
        (Phone(), None),
    ],
)
def test_a_recorded_value_that_does_not_fit_is_no_value(field: Field[Any], recorded: object) -> None:
    with pytest.raises(ValueError):
        field.load(recorded)


def test_a_limit_lowered_later_does_not_void_an_old_answer() -> None:
    assert Text(max_chars=3).load("lebih panjang") == "lebih panjang"


@pytest.mark.parametrize(
    ("field", "kind", "choices", "is_free", "private"),
    [
        (Choice("a", "b"), "choice", ("a", "b"), False, False),
        (YesNo(), "yes_no", ("yes", "no"), False, False),
        (YesNoUnknown(), "choice", ("yes", "no", "unknown"), False, False),
        (Whole(1, 2), "whole", (), False, False),
        (Phone(), "phone", (), False, True),
        (Text(), "text", (), True, False),
        (Text(private=True), "text", (), True, True),
        (Country(), "country", (), True, False),
        (When(), "when", (), True, False),
        (Place(), "place", (), True, True),
        (Place(optional=True, choices=("nowhere",)), "place", ("nowhere",), True, True),
        (Pin(), "pin", (), True, True),
        (Evidence(), "evidence", (), True, True),
    ],
)
def test_a_field_says_what_it_is(
    field: Field[Any], kind: str, choices: tuple[str, ...], is_free: bool, private: bool
) -> None:
    assert (field.kind, field.choices, field.is_free, field.private) == (kind, choices, is_free, private)


def test_only_a_pin_is_forgotten_once_it_was_used() -> None:
    assert [field.is_secret for field in (Pin(), Text(private=True), Place(), Country())] == [True, False, False, False]


def test_equal_fields_are_equal_and_others_are_not() -> None:
    assert Text(max_chars=3) == Text(max_chars=3)
    assert hash(Whole(1, 2)) == hash(Whole(1, 2))
    assert Text(max_chars=3) != Text(max_chars=4)
    assert Country() != When()


def test_every_reason_for_a_rejection_is_listed() -> None:
    source = "".join(Path("bot/engine", name).read_text() for name in ("field.py", "fields.py", "free_fields.py"))

    used = set(re.findall(r'Rejected\("(\w+)"', source))

    assert used == set(REJECTION_KEYS)
