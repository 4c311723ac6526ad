"""Tests of the sound keys of names."""

import pytest

from bot.domain.names import sound_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Djoenaidi", "Junaidi"),
        ("Soekarno", "Sukarno"),
        ("Tjahjono", "Cahjono"),
        ("Sjarif", "Syarif"),
        ("Syarif", "Sharif"),
        ("Achmad", "Akhmad"),
        ("Mochammad", "Mokhamad"),
        ("Rahmad", "Rahmat"),
        ("Aisyah", "Aisah"),
        ("Nurhayati", "Nurayati"),
        ("Fatimah", "Fatima"),
        ("Yulianti", "Iulianti"),
        ("Zaenal", "Jainal"),
        ("Hidayatullah", "Hidayatulah"),
        ("Achmad", "Ahmad"),
        ("Mochamad", "Mohamad"),
        ("Khadijah", "Kadija"),
    ],
)
def test_spellings_of_one_name_share_a_key(one: str, other: str) -> None:
    assert sound_key(one) == sound_key(other)


@pytest.mark.parametrize(("one", "other"), [("Siti", "Sari"), ("Budi", "Yudi"), ("Rina", "Rani"), ("Dewi", "Devina")])
def test_different_names_stay_apart(one: str, other: str) -> None:
    assert sound_key(one) != sound_key(other)


@pytest.mark.parametrize("text", ["", "  ", "123", "王小明", "\u200b", "\ud800"])
def test_text_without_latin_letters_has_no_key(text: str) -> None:
    assert sound_key(text) == ""
