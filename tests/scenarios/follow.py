"""Leads a real conversation by a table: what is asked, and what the person answers."""

from pathlib import Path

from bot.texts import Texts
from tests.scenarios.person import Heard, Person

TEXTS = Texts.load(Path(__file__).resolve().parents[2] / "locales")
PLACE = (3.1478, 101.6953)


async def follow(person: Person, table: str) -> Heard:
    """Wait for each question and answer it; gives what is heard after the last answer.

    One row a question: `flow.key | answer`. An answer is a choice's code, `(skip)`, `(place)`, or words to type.
    """
    for row in filter(None, (line.strip() for line in table.splitlines())):
        name, answer = (cell.strip() for cell in row.split("|"))
        flow, _, key = name.partition(".")
        asks(await person.hears(), person, flow, key)
        await give(person, flow, key, answer)
    return await person.hears()


async def give(person: Person, flow: str, key: str, answer: str) -> None:
    if answer == "(place)":
        await person.shares_place(*PLACE)
    elif answer == "(skip)":
        await person.presses(TEXTS.render(person.language, "choice-skip"))
    elif (label := _label(person, flow, key, answer)) is not None:
        await person.presses(label)
    else:
        await person.says(answer)


def asks(heard: Heard, person: Person, flow: str, key: str) -> None:
    """Check that a message ends with this question."""
    question = TEXTS.question(person.language, flow, key)
    assert question in heard.text, f"{flow}.{key} is not asked in: {heard.text}"


def says(heard: Heard, person: Person, key: str, flow: str = "") -> bool:
    """Whether a message holds the words of a key."""
    words = TEXTS.line(person.language, flow, key) if flow else TEXTS.render(person.language, key)
    return words in heard.text


def _label(person: Person, flow: str, key: str, code: str) -> str | None:
    if not code.replace("_", "").isalpha() or not code.islower():
        return None
    keys = (f"{flow}-{key.replace('.', '-')}-{code}", f"ask-{key.replace('.', '-')}-{code}", f"choice-{code}")
    found = next((each for each in keys if TEXTS.has(person.language, each)), None)
    return TEXTS.render(person.language, found) if found else None
