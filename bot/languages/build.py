"""`python -m bot.languages.build PATH`: counts n-grams and words of training sentences, for the detector's profiles."""

import argparse
import csv
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from langdetect.utils.lang_profile import LangProfile

from bot.languages.detector import PROFILED
from bot.languages.plain_text import words_of

_FOLDER = Path(__file__).parent / "profiles"
_MIN_COUNT = 2  # rarer words are mostly slips and names


class Sentence(NamedTuple):
    """One training sentence: its language, where it comes from, its words."""

    language: str
    source: str
    text: str


class Counts(NamedTuple):
    """What the detector is built of: langdetect's JSON, one a language, and each word's count by language."""

    profiles: list[str]
    words: dict[str, list[int]]


def read_sentences(path: Path) -> Iterator[Sentence]:
    """Rows of a table with the columns lang, source, text."""
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield Sentence(row["lang"], row["source"], row["text"])


def count(sentences: Iterable[Sentence]) -> Counts:
    """Count what the detector needs; the same sentences in any order give the same."""
    profiles = {language: LangProfile(language) for language in PROFILED}
    words: dict[str, Counter[str]] = {language: Counter() for language in PROFILED}
    for sentence in sentences:
        plain = words_of(sentence.text)
        profiles[sentence.language].update(f"{' '.join(plain)} ")
        words[sentence.language].update(plain)
    seen = sum(words.values(), Counter[str]())
    kept = sorted(word for word, times in seen.items() if times >= _MIN_COUNT)
    return Counts(
        [_profile_json(profiles[language]) for language in PROFILED],
        {word: [words[language][word] for language in PROFILED] for word in kept},
    )


def _profile_json(profile: LangProfile) -> str:
    profile.omit_less_freq()
    known = {"name": profile.name, "n_words": profile.n_words, "freq": dict(sorted(profile.freq.items()))}
    return json.dumps(known, separators=(",", ":"))


def write(counts: Counts, folder: Path) -> None:
    """Write the files the detector loads; a word a line, so that a change can be read."""
    for language, profile in zip(PROFILED, counts.profiles, strict=True):
        (folder / f"{language}.json").write_text(profile + "\n", encoding="utf-8")
    lines = (f"{json.dumps(word)}:{json.dumps(each, separators=(',', ':'))}" for word, each in counts.words.items())
    (folder / "words.json").write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def main(arguments: Sequence[str] | None = None) -> int:
    """Build the profiles that ship from a file of sentences, which itself does not ship."""
    parser = argparse.ArgumentParser(prog="python -m bot.languages.build", description=__doc__)
    parser.add_argument("sentences", type=Path, help="table of training sentences: lang, source, text, with tabs")
    parser.add_argument("--into", type=Path, default=_FOLDER, help="default: the package's own folder")
    options = parser.parse_args(arguments)
    if not options.sentences.is_file():
        parser.error(
            f"there is no file {options.sentences}. The training sentences are not part of this repository; "
            "bot/languages/profiles/NOTICE names the three collections they come from."
        )
    counts = count(read_sentences(options.sentences))
    write(counts, options.into)
    sys.stdout.write(f"{len(PROFILED)} profiles and {len(counts.words)} words written to {options.into}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
