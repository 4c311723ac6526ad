"""What calm words ask for is heard in any wording, and small talk asks for nothing."""

import csv
from pathlib import Path

import pytest

from bench.language.learn_wishes import DEVELOPMENT, Sample, learn, read_samples
from bot.domain.wishes import NOTHING
from bot.flows import ALL
from bot.texts import DEFAULT_LANGUAGE
from bot.wishes import Wishes
from bot.wishes.features import find_features
from bot.wishes.judge import BIAS, Weights, parse_weights, write_weights
from tests import shipped

HEARD_ELSEWHERE = {"language"}
FOLDER = Path(__file__).parent


def rows_of(name: str) -> list[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.parametrize(
    ("words", "flow"),
    [
        ("mau kerja ke jepang biayanya brp ya pak", "jobs"),
        ("umur saya 36 masih bisa ke korea ga", "competence"),
        ("pengen ikut kursus las yang gratis", "training"),
        ("agen minta 30 juta wajar ga", "recruiter_check"),
        ("cuti hamil boleh ga sih", "rights"),
        ("halo selamat malam", ""),
        ("makasih banyak ya", ""),
    ],
)
def test_words_lead_to_what_they_ask_for(words: str, flow: str) -> None:
    assert Wishes.load().wanted(words).flow in ({flow} if flow else {"", NOTHING})


def test_every_conversation_that_can_be_heard_can_be_offered() -> None:
    labels = {row["flow"] for row in rows_of("development.tsv")} - {NOTHING} - HEARD_ELSEWHERE
    texts = shipped.texts()

    assert labels <= {flow.name for flow in ALL}
    assert {label for label in labels if not texts.has(DEFAULT_LANGUAGE, f"offer-for_{label}")} == set()


def test_no_held_out_message_was_learned() -> None:
    learned = {row["text"] for row in rows_of("development.tsv")}

    assert not learned & {row["text"] for row in rows_of("held_out.tsv")}


def test_weights_are_read_as_they_were_written() -> None:
    written = write_weights(("jobs", "none"), {BIAS: (-0.5, 0.02), "w kerja": (1.3, -9.0), "w ya": (0.001, 0.0)})

    assert parse_weights(written.splitlines()) == Weights(
        ("jobs", "none"), {BIAS: bytes([103, 129]), "w kerja": bytes([193, 0])}
    )


def test_what_stands_for_one_conversation_is_learned_the_same_each_time() -> None:
    said = [("jobs", "cari lowongan"), ("training", "ikut kursus"), ("none", "selamat pagi")] * 4
    samples = [Sample("pen", flow, find_features(words)) for flow, words in said]

    table = learn(samples, lambda line: None)

    assert Wishes(parse_weights(table.splitlines())).wanted("ada lowongan ga").flow == "jobs"
    assert table == learn(samples, lambda line: None)


def test_no_piece_of_a_word_can_stand_for_the_bias() -> None:
    assert BIAS not in find_features("biasanya bias biasa")


def test_messages_to_learn_from_are_each_there_once() -> None:
    texts = [row["text"] for row in rows_of("development.tsv")]

    assert len(read_samples(DEVELOPMENT)) == len(texts) == len(set(texts))
