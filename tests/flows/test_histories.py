"""Runs recorded in the middle of a conversation go on with today's flows where they stood.

A file is named `<flow>.<open question>.json`. Never change one: a flow it no longer fits is a new flow with a new name.
"""

from pathlib import Path

import pytest

from bot.engine.record import Record
from bot.engine.replay import Waiting, replay
from tests.flows.talk_through import FLOWS

HISTORIES = sorted((Path(__file__).parent / "histories").glob("*.json"))


@pytest.mark.parametrize("path", HISTORIES, ids=lambda path: path.stem)
def test_recorded_run_still_waits_for_the_same_answer(path: Path) -> None:
    flow_name, question = path.stem.split(".", 1)
    record = Record.from_json(path.read_bytes())

    outcome = replay(FLOWS.get(flow_name), record)

    assert isinstance(outcome, Waiting)
    assert outcome.question.key == question


def test_every_flow_that_asks_has_a_recorded_run() -> None:
    recorded = {path.stem.split(".")[0] for path in HISTORIES}

    assert recorded == {flow.name for flow in FLOWS} - {"help"}
