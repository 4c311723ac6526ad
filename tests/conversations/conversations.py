"""Conversations as data: what people type, question by question, and what is to be understood by it."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent
LANGUAGES = ("id", "jv", "su", "en")
FLOWS = ("sos", "repatriation")
_FILLED_IN = frozenset(
    {"first", "country", "what_happened", "safe_contact", "since", "reason_in_words", "reach_safely"}
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What somebody types; meant: the code it is to be understood as, empty where any words count."""

    meant: str
    words: str

    @classmethod
    def read(cls, cell: str) -> "Answer":
        meant, colon, words = cell.partition(": ")
        return cls(meant, words) if colon else cls("", cell)


# Who tells of another is asked who that is and how they can be reached, too.
_OF_ANOTHER = {"name": Answer("", "Siti Contoh"), "reach_them": Answer("", "081200000000")}


@dataclass(frozen=True, slots=True)
class Conversation:
    """One person's words. answers: by the question's key, whatever the order of the questions."""

    language: str
    flow: str
    number: int
    first: str
    answers: dict[str, Answer]

    @property
    def name(self) -> str:
        return f"{self.language}.{self.flow} {self.number}: {self.first}"

    def answer_to(self, question: str) -> Answer | None:
        """The answer to a question of its own flow, or of one that leads there."""
        if self.flow == "sos" and question in _OF_ANOTHER:
            return _OF_ANOTHER[question]
        own = {"reach_safely": "safe_contact", "reach_you": "safe_contact"} if self.flow == "sos" else {}
        asked = "where_now" if question == "where_there" else question  # who told the country is asked for the town
        return self.answers.get(own.get(asked, asked))


def conversations(language: str) -> list[Conversation]:
    between = _between(language)
    return [each for flow in FLOWS for each in _of(language, flow, between)]


def _of(language: str, flow: str, between: dict[str, list[Answer]]) -> Iterator[Conversation]:
    for number, row in enumerate(_rows(f"{language}.{flow}.tsv"), 1):
        asked = {question: answers[number % len(answers)] for question, answers in between.items()}
        answers = {key.removeprefix(f"{flow}."): answer for key, answer in asked.items()}
        own = {
            question: Answer("", cell) if question in _FILLED_IN else Answer.read(cell)
            for question, cell in row.items()
            if cell
        }
        yield Conversation(language, flow, number, row["first"], answers | own)


def _between(language: str) -> dict[str, list[Answer]]:
    """What is asked before a flow begins, in several wordings."""
    return {
        row["question"]: [Answer.read(cell) for cell in row["answers"].split(" / ")]
        for row in _rows("between.tsv")
        if row["language"] == language
    }


def _rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
