"""The profiles that ship: counts with their credits, built by a command that says what it needs."""

from pathlib import Path

import pytest

from bot.languages import Detector, build
from bot.languages.build import Sentence
from bot.languages.detector import PROFILED

PROFILES = Path(build.__file__).parent / "profiles"
SENTENCES = [
    Sentence(language, "invented", text)
    for language, texts in {
        "id": ("saya sudah pulang kemarin", "dia belum makan"),
        "jv": ("aku wis mulih wingi", "dheweke durung mangan"),
        "su": ("abdi tos uih kamari", "manehna can dahar"),
        "mad": ("engko la mole bari", "reng reya gi ta ngakan"),
        "ms": ("saya dah balik semalam", "dia belum makan lagi"),
        "en": ("i went home yesterday", "she has not eaten"),
    }.items()
    for text in texts
]


def test_notice_beside_the_profiles_credits_the_three_collections() -> None:
    notice = (PROFILES / "NOTICE").read_text(encoding="utf-8")

    assert [name for name in ("CC BY-SA 4.0", "NusaX", "NusaTranslation", "Tatoeba") if name not in notice] == []


def test_folder_of_the_profiles_holds_counts_and_the_notice_only() -> None:
    names = sorted(path.name for path in PROFILES.iterdir())

    assert names == sorted([*(f"{language}.json" for language in PROFILED), "words.json", "NOTICE"])


def test_order_of_the_sentences_does_not_change_the_profiles() -> None:
    assert build.count(SENTENCES * 3) == build.count(SENTENCES[::-1] * 3)


def test_built_profiles_tell_what_they_were_built_of(tmp_path: Path) -> None:
    table = tmp_path / "sentences.tsv"
    rows = [f"{each.language}\t{each.source}\t{each.text}" for each in SENTENCES * 3]
    table.write_text("\n".join(["lang\tsource\ttext", *rows]), encoding="utf-8")
    assert build.main([str(table), "--into", str(tmp_path)]) == 0
    written = [(tmp_path / f"{language}.json").read_text(encoding="utf-8") for language in PROFILED]

    assert [each.strip() for each in written] == build.count(SENTENCES * 3).profiles
    assert Detector(*build.count(build.read_sentences(table))).detect("manehna can uih") == "su"


def test_building_without_the_sentences_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        build.main([str(tmp_path / "none.tsv")])

    assert "are not part of this repository" in capsys.readouterr().err
