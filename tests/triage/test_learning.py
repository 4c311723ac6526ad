"""How the second judge learns: weights that part two classes, senses shared by languages, sentences kept apart."""

import re
from pathlib import Path

import pytest

from bench.language import learn_triage
from bench.language.ordinary import SAMPLE, read_measured, read_unmeasured
from bench.language.separation import Example, find_paces, separate
from bot.domain.urgency import Category
from bot.triage.judge import BIAS, Weights, parse_weights, write_weights
from bot.triage.kinds import CRITICAL, KINDS, add_up, pack
from bot.triage.senses import Senses

HEADER = "pen\tlanguage\turgency\tcategory\ttext\n"
CRY, CALM = "id\tcritical\tphysical_abuse\tsaya dipukul", "id\tnone\tgreeting_other\tselamat pagi"


def test_what_speaks_for_one_side_alone_is_told_from_what_stands_on_both() -> None:
    both, bad, good, always = range(4)
    examples = [Example.of([both, bad], [always]), Example.of([both, good], [always])] * 5

    weights = separate(examples, [True, False] * 5, [1.0] * 10, size=4, rounds=20)

    assert weights[bad] > 0.5 > abs(weights[both])
    assert weights[good] < -0.5
    assert weights == separate(examples, [True, False] * 5, [1.0] * 10, size=4, rounds=20)


def test_each_pass_says_how_many_examples_it_still_learned_from() -> None:
    told: list[tuple[int, int]] = []
    examples = [Example.of([0], []), Example.of([1], [])]

    separate(examples, [True, False], [1.0, 1.0], 2, rounds=3, on_pass=lambda *each: told.append(each))

    assert [number for number, _ in told] == [1, 2, 3]
    assert told[0][1] == 2


def test_what_is_rare_and_stands_on_one_side_is_learned_fastest() -> None:
    common, telling, rare, unseen = range(4)
    examples = [Example.of([common, telling], []), Example.of([common], [])] * 5 + [Example.of([common, rare], [])]
    truth = [True, False] * 5 + [True]

    paces = find_paces(examples, truth, [1.0] * len(truth), size=4)
    weights = separate(examples, truth, [1.0] * len(truth), 4, rounds=20, paces=paces)

    assert paces[rare] > paces[telling] > paces[common] > 0
    assert weights[telling] > 0 > weights[common]
    assert weights[unseen] == 0


def test_words_of_several_languages_share_a_sense_also_with_an_ending() -> None:
    senses = Senses.load()

    assert {senses.of(word) for word in ("pulang", "mulih", "uih", "wangsul", "paleman")} == {"pulang"}
    assert senses.of("dununganana") == senses.of("majikannya") == "majikan"
    assert senses.of("xyzzy") is None


def test_weights_are_read_as_they_were_written() -> None:
    pulls = [("critical", 5), ("confinement", -40)]
    weights = Weights({BIAS: -12, "w tolong": 81}, {"w tolong": pack(pulls)})

    assert parse_weights(write_weights(weights, ["a note"]).splitlines()) == weights


def test_packed_kinds_add_up_also_below_nothing() -> None:
    packed = [pack([("confinement", -40), (CRITICAL, 7)]), pack([("confinement", 15), ("suicidal", 30_000)])] * 2

    added = dict(zip(KINDS, add_up(packed), strict=True))

    assert (added["confinement"], added[CRITICAL], added["suicidal"]) == (-50, 14, 60_000)
    assert not any(pull for kind, pull in added.items() if kind not in ("confinement", CRITICAL, "suicidal"))


def test_no_measured_sentence_is_learned_from(tmp_path: Path) -> None:
    sentences = tmp_path / "train.tsv"
    rows = [f"id\tnusax\tkalimat {number // 2}" for number in range(2 * SAMPLE + 200)]
    sentences.write_text("lang\tsource\ttext\n" + "\n".join(rows), encoding="utf-8")

    measured, others = read_measured(sentences), read_unmeasured(sentences)

    assert len(measured) == SAMPLE
    assert others
    assert {row["text"] for row in measured}.isdisjoint(row["text"] for row in others)


def test_the_learner_says_when_it_has_no_ordinary_sentences(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    messages, weights = tmp_path / "messages.tsv", tmp_path / "weights.tsv"
    messages.write_text(HEADER + "".join(f"a\t{CRY} {n}\na\t{CALM} {n}\n" for n in range(8)), encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["learn", "--messages", str(messages), "--weights", str(weights)])

    learn_triage.main()

    said = capsys.readouterr().out
    assert "No ordinary sentences" in said
    assert re.search(r"weights: pass 1 of \d+, \d+ of 16 messages", said)
    learned = parse_weights(weights.read_text("utf-8").splitlines())
    kinds = dict(zip(KINDS, add_up([learned.pulls[BIAS]]), strict=True))
    assert learned.alarm["w dipukul"] > 0 > learned.alarm["w selamat"]
    assert max(Category, key=lambda kind: kinds[kind]) is Category.PHYSICAL_ABUSE, "no kind without an alarm wins"
