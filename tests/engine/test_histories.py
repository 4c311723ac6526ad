"""Recorded runs of the sample flow still lead where they led when they were recorded."""

import json
from pathlib import Path
from typing import Any

import pytest

from bot.engine.record import Record
from bot.engine.replay import Outcome, Pending, Waiting, replay
from tests.engine.sample import sample_report

HISTORIES = sorted(Path("tests/histories").glob("sample_report.*.json"))


def described(outcome: Outcome) -> dict[str, Any]:
    """What a history states about its outcome."""
    lines = [{"text_key": line.text_key, "params": line.params} for line in outcome.lines]
    match outcome:
        case Waiting(question):
            return {"state": "waiting", "key": question.key, "kind": question.field.kind, "lines": lines}
        case Pending(key, command):
            return {"state": "pending", "key": key, "command": command.name, "lines": lines}
        case _:
            return {"state": "finished", "lines": lines}


@pytest.mark.parametrize("path", HISTORIES, ids=lambda path: path.stem)
def test_a_recorded_run_comes_to_its_recorded_outcome(path: Path) -> None:
    history = json.loads(path.read_text("utf-8"))

    record = Record.from_json(json.dumps(history["record"]).encode())

    assert described(replay(sample_report, record)) == history["outcome"]


def test_there_are_histories_of_every_outcome() -> None:
    states = {json.loads(path.read_text("utf-8"))["outcome"]["state"] for path in HISTORIES}

    assert states == {"waiting", "pending", "finished"}
