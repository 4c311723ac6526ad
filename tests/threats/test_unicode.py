"""Digits of other scripts, wide letters, invisible characters and look-alikes (THREATS.md T24)."""

import re
from collections.abc import Callable, Mapping

import pytest

from bot.domain.catalogue.entries import plain_words
from bot.domain.messages import Said
from bot.domain.tickets import draw_reference, read_reference
from bot.handlers.turns.timeline import says_pin, typed_digits
from tests.talk import Talk

WIDE = str.maketrans(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-",
    "０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ－",
)
ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
BENGALI = str.maketrans("0123456789", "০১২৩৪৫৬৭৮৯")
SPELLINGS: Mapping[str, Callable[[str], str]] = {
    "as it is": lambda text: text,
    "full-width": lambda text: text.translate(WIDE),
    "Arabic digits": lambda text: text.translate(ARABIC),
    "Persian digits": lambda text: text.translate(PERSIAN),
    "Bengali digits": lambda text: text.translate(BENGALI),
    "zero-width": "\u200b".join,
    "right to left": lambda text: f"\u202e{text}\u202c",
    "isolated": lambda text: f"\u2068{text}\u2069",
    "spaces": lambda text: f" {text[:3]} {text[3:]}\n",
    "byte order mark": lambda text: f"\ufeff{text}",
}


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_T24_reference_is_read_in_any_spelling(spelling: str) -> None:
    reference = draw_reference()

    assert read_reference(SPELLINGS[spelling](reference)) == reference


def test_T24_look_alike_letters_are_no_reference() -> None:
    reference = "K7QMX-2F4RT"
    cyrillic = reference.translate(str.maketrans("KMXT", "КМХТ"))

    assert read_reference(cyrillic) is None


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_T24_pin_is_known_in_any_spelling_and_stays_out_of_the_ticket(spelling: str) -> None:
    typed = SPELLINGS[spelling]("482915")

    assert typed_digits(typed) == "482915"
    assert says_pin(Said(typed))


@pytest.mark.parametrize("text", ["PIN 482915", "482915a", "+482915", "4829,15", "½", "", "\u200b", "四八二九一五"])
def test_T24_anything_beside_digits_is_no_pin(text: str) -> None:
    assert typed_digits(text) == ""


async def test_T24_hidden_chat_opens_by_a_pin_in_arabic_digits(talk: Talk) -> None:
    await talk.worker.says("tolong, majikan pukul saya")
    pin = re.search(r"\b[0-9]{6}\b", talk.bot.text)
    assert pin is not None
    await talk.worker.says("keluar")
    await talk.worker.says(pin[0].translate(ARABIC))

    assert talk.bot.said("pin-right")
    assert pin[0].translate(ARABIC) not in str([entry.body for entry in await talk.timeline(await talk.ticket())])


@pytest.mark.parametrize("words", ["s\u200bo\u200bs", "ＳＯＳ", "\u202esos\u202c", "SOS\ufe0f", "ṡöṣ"])
async def test_T24_sos_is_heard_in_any_spelling(talk: Talk, words: str) -> None:
    await talk.worker.says(words)

    assert [ticket.urgency for ticket in await talk.tickets()] == ["critical"]


@pytest.mark.parametrize("number", ["2", "２", "٢", "۲", "২", "\u200f2"])
async def test_T24_number_of_a_choice_may_be_in_any_script(talk: Talk, number: str) -> None:
    await talk.worker.says("sos")
    await talk.worker.says("Kuala Lumpur")
    await talk.worker.says(number)

    assert (await talk.ticket()).details["sos.safe_to_chat"] is False


def test_T24_invisible_characters_do_not_part_a_word() -> None:
    assert plain_words("men\u00adu \u200bla\u2060gi") == "menu lagi"
