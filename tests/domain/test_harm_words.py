"""Who has swallowed something is heard in any spelling; who has not, or speaks of something else, is left alone."""

import pytest

from bot.domain.own_words.calling import asks_for_number, says_help_is_called, tells_of_harm


@pytest.mark.parametrize(
    "words",
    [
        "pilnya udah kutelen 20",
        "obate tak untal kabeh",
        "sudah minum semua obatnya",
        "i took them all",
        "pilna tos diteureuy sadayana",
        "sampun kula ombe sedaya",
        "udah nelen pil 10",
        "udah kuminum barusan",
        "30 butir",
    ],
)
def test_swallowing_is_heard_from_who_despairs(words: str) -> None:
    assert tells_of_harm(words, in_despair=True)


@pytest.mark.parametrize(
    "words",
    [
        "belum minum",
        "udah makan",
        "saya tak telan apa apa",
        "pengen telan semua obat",
        "obatnya sudah habis, majikan ga beli",
        "pil nya sudah di tangan. maafin aku ya semua",
        "anak2 udah makan semua",
    ],
)
def test_what_was_not_swallowed_is_no_harm(words: str) -> None:
    assert not tells_of_harm(words, in_despair=True)


@pytest.mark.parametrize("words", ["aku udah telpon ambulan. makasih", "ambulan udah dtg", "udah dibawa ke rs"])
def test_who_has_called_an_ambulance_asks_for_no_number(words: str) -> None:
    assert says_help_is_called(words)
    assert not asks_for_number(words)


@pytest.mark.parametrize("words", ["tolong telpon ambulan", "udah telpon ambulan belum?", "belum telpon ambulan"])
def test_who_wants_an_ambulance_has_not_called_it(words: str) -> None:
    assert not says_help_is_called(words)


@pytest.mark.parametrize(
    "words",
    [
        "ada yang telpon ngaku dari KBRI namanya pak anton, bener ga?",
        "tadi ditelepon orang bp2mi, apa benar petugas?",
        "yg nelpon katanya polisi, minta kode apa itu",
    ],
)
def test_who_was_called_asks_for_no_number(words: str) -> None:
    assert not asks_for_number(words)


@pytest.mark.parametrize(
    "words",
    [
        "telpon polisi nomor berapa",
        "yang telpon tadi siapa, minta nomor KBRI dong",
        "ada telepon kbri ga?",
        "berapa telpon ambulans",
    ],
)
def test_who_wants_to_call_does(words: str) -> None:
    assert asks_for_number(words)
