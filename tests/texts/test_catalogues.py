"""Indonesian and English say the same things, within every channel's limits, and nothing that gives anybody away."""

import csv
import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, Resource, VariableReference
from fluent.syntax.visitor import Visitor

from bot.domain.catalogue.entries import plain_words
from bot.domain.tickets import TicketState
from bot.domain.urgency import Urgency
from bot.engine.field import REJECTION_KEYS
from bot.texts import Texts

ROOT = Path(__file__).parents[2]
LOCALES = ROOT / "locales"
LANGUAGES = ("id", "en")
LONGEST_BUTTON = 20
LONGEST_TEXT = 1_000

# What the house says by itself, besides the flows.
HOUSE_KEYS = """
    choice-yes choice-no choice-unknown choice-skip
    button-more button-location button-contact button-claim
    words-sos words-menu words-back words-cancel words-language words-help words-exit words-skip words-yes words-no
    words-unknown
    ticket-keys ticket-adopted already-answered nothing-to-go-back cancelled cancelled-ticket-stays talk-received
    officer-message officer-took-over unsupported-kind broken-flow emergency-line distress-noted
    false-alarm-taken-back contact_stays
    alert-new alert-undelivered alert-unreadable alert-review alert-raised alert-claimed alert-taken
    officer-linked officer-link-wrong officer-unlinked officer-chat-hint
    exit-screen exit-whatsapp-hint locked-hint pin-ask pin-right pin-wrong pin-slowed group-only-private
    reminder-neutral language-changed flooded
    command-start command-sos command-menu command-language command-help command-exit bot-name bot-about
"""

# Seen by whoever holds the phone, whether or not anybody asked for it (THREATS.md T1).
NEUTRAL_KEYS = """
    neutral-officer-wrote neutral-still-here neutral-noted reminder-neutral officer-took-over exit-screen
    exit-whatsapp-hint locked-hint bot-name bot-about ticket-keys group-only-private
    command-start command-sos command-menu command-language command-help command-exit
"""
TELLING_WORDS = """
    kasus lapor laporan melapor majikan kerja pekerja pekerjaan bekerja migran luar negeri kedutaan kbri kjri pemerintah
    petugas darurat bahaya bantuan pulang pemulangan paspor gaji polisi korban kekerasan tiket sos aman rahasia
    case report employer boss work worker job migrant abroad country embassy consulate mission government officer
    emergency danger help home repatriation passport wage wages pay police victim violence ticket safe secret
"""
# Never said to anybody: nobody is called that, and what was promised must be kept.
FORBIDDEN = re.compile(
    r"\b(ilegal|illegal|bermasalah|kami jamin|pasti selamat|we guarantee|we promise)\b", re.IGNORECASE
)


@pytest.fixture(scope="module")
def texts() -> Texts:
    return Texts.load(LOCALES)


class VariableFinder(Visitor):
    """Collects the variables of a message."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:
        self.names.add(node.id.name)


def messages(language: str) -> dict[str, Message]:
    source = (LOCALES / f"{language}.ftl").read_text(encoding="utf-8")
    resource: Resource = FluentParser().parse(source)
    return {entry.id.name: entry for entry in resource.body if isinstance(entry, Message)}


def variables(message: Message) -> set[str]:
    finder = VariableFinder()
    finder.visit(message)
    return finder.names


@pytest.mark.parametrize("language", LANGUAGES)
def test_file_reads_without_a_mistake(language: str) -> None:
    source = (LOCALES / f"{language}.ftl").read_text(encoding="utf-8")

    entries = FluentParser().parse(source).body

    assert [entry for entry in entries if type(entry).__name__ == "Junk"] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_key_stands_twice(language: str) -> None:
    source = (LOCALES / f"{language}.ftl").read_text(encoding="utf-8")

    keys = re.findall(r"^([a-z][\w-]*) =", source, re.MULTILINE | re.ASCII)

    assert sorted(key for key in set(keys) if keys.count(key) > 1) == []


def test_both_languages_have_the_same_keys_in_the_same_order() -> None:
    assert list(messages("id")) == list(messages("en"))


def test_both_languages_use_the_same_values() -> None:
    english = messages("en")

    different = [key for key, message in messages("id").items() if variables(message) != variables(english[key])]

    assert different == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_the_house_says_by_itself_exists(texts: Texts, language: str) -> None:
    keys = [
        *HOUSE_KEYS.split(),
        *REJECTION_KEYS,
        *(f"urgency-{urgency}" for urgency in Urgency),
        *(f"state-{state}" for state in TicketState),
    ]

    assert [key for key in keys if not texts.has(language, key)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_trouble_has_a_name(texts: Texts, language: str) -> None:
    with (ROOT / "catalogue" / "complaint_categories.csv").open(encoding="utf-8", newline="") as file:
        codes = [row["code"] for row in csv.DictReader(file)]

    named = sorted(key.removeprefix("category-") for key in texts.keys(language) if key.startswith("category-"))

    assert named == sorted(codes)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_too_long(texts: Texts, language: str) -> None:
    for key, message in messages(language).items():
        values = dict.fromkeys(variables(message), "contoh isi yang panjang")

        assert len(texts.render(language, key, **values)) <= LONGEST_TEXT


@pytest.mark.parametrize("language", LANGUAGES)
def test_button_words_fit_the_smallest_button(texts: Texts, language: str) -> None:
    keys = [key for key in messages(language) if key.startswith(("button-", "choice-"))]

    assert [key for key in keys if len(texts.render(language, key)) > LONGEST_BUTTON] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_neutral_texts_give_nobody_away(texts: Texts, language: str) -> None:
    assert set(NEUTRAL_KEYS.split()) >= {key for key in messages(language) if "neutral" in key}
    for key in NEUTRAL_KEYS.split():
        values = dict.fromkeys(variables(messages(language)[key]), "x")
        said = plain_words(texts.render(language, key, **values)).split()

        assert sorted(set(said) & set(TELLING_WORDS.split())) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_called_illegal_and_nothing_is_promised(language: str) -> None:
    source = (LOCALES / f"{language}.ftl").read_text(encoding="utf-8")

    assert FORBIDDEN.findall(source) == []


def test_command_words_mean_one_thing_in_all_languages_together(texts: Texts) -> None:
    meanings: dict[str, set[str]] = {}

    for language in LANGUAGES:
        for key in (key for key in messages(language) if key.startswith("words-")):
            for word in texts.render(language, key).split(","):
                meanings.setdefault(plain_words(word), set()).add(key)

    assert {word: keys for word, keys in meanings.items() if len(keys) > 1 or not word} == {}


def test_a_polite_please_is_no_command(texts: Texts) -> None:
    words = [word.strip() for key in ("words-sos", "words-help") for word in texts.render("id", key).split(",")]

    assert "tolong" not in words


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("state", list(TicketState))
def test_a_case_is_told_in_plain_words_for_each_state(texts: Texts, language: str, state: TicketState) -> None:
    told = texts.render(language, "my_case-case", reference="AAAAA-BBBBB", state=state.value, updated="1 November 2026")

    assert texts.render(language, f"state-{state}") in told
