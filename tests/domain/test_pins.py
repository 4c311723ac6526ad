"""Tests of finding PINs in what people write."""

import pytest

from bot.domain.pins import DOTS, hide_pins, keys_in, told_pin


def is_own(digits: str) -> bool:
    return digits == "135790"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("PIN saya 123456 tolong", f"PIN saya {DOTS} tolong"),
        ("pin: 123456", f"pin: {DOTS}"),
        ("PINku 123456.", f"PINku {DOTS}."),
        ("123456 itu pin saya", f"{DOTS} itu pin saya"),
        ("pin saya adalah nomor 123-456", f"pin saya adalah nomor {DOTS}"),
        ("kode K7QMX-2F4RT, PIN 123 456", f"kode K7QMX-2F4RT, PIN {DOTS}"),
        ("pin １２３４５６", f"pin {DOTS}"),
        ("pin 12\u200b3456", f"pin {DOTS}"),
        ("135790", DOTS),
        ("ini 135790 ya", f"ini {DOTS} ya"),
        ("135790 lalu 1 3 5 7 9 0", f"{DOTS} lalu {DOTS}"),
        ("135790 5 hari", f"{DOTS} 5 hari"),
    ],
)
def test_a_pin_becomes_dots(text: str, shown: str) -> None:
    assert hide_pins(text, is_own) == shown


@pytest.mark.parametrize(
    "text",
    [
        "gaji 150000 sebulan",
        "PIN saya hilang, gaji 150000",
        "hp saya 08123456789",
        "PIN 1234567",
        "paspin 123456",
        "spinning 123456",
        "11357901",
        "tolong",
        "",
    ],
)
def test_other_numbers_stay(text: str) -> None:
    assert hide_pins(text, is_own) == text


@pytest.mark.parametrize(
    ("text", "pin"), [("PIN saya 123 456 tolong", "123456"), ("١٢٣٤٥٦ pin", "123456"), ("123456", None), ("PIN", None)]
)
def test_a_number_called_a_pin_is_understood(text: str, pin: str | None) -> None:
    assert told_pin(text) == pin


@pytest.mark.parametrize(
    "words",
    [
        "besok siang",
        "tolong kerja pabrik",
        "0812345678",
        "gaji saya 123456",
        "kode FAM-7731",
        "anak saya dipukul, kodenya A2B3C-D4E5F",
    ],
)
def test_other_words_are_no_keys(words: str) -> None:
    assert keys_in(words) is None
