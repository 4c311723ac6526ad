"""Flows are known by name, each name once."""

from datetime import timedelta

import pytest

from bot.engine.chat import Chat
from bot.engine.flow import Flows, UnknownFlow, flow
from bot.errors import BrokenFlow
from tests.engine.sample import sample_report


def test_a_flow_is_found_by_its_name() -> None:
    flows = Flows([sample_report])

    assert flows.get("sample_report") is sample_report
    assert list(flows) == [sample_report]


def test_a_flow_says_how_long_an_unanswered_run_lives() -> None:
    assert sample_report.expires_after == timedelta(days=3)


def test_an_unknown_name_belongs_to_no_flow() -> None:
    with pytest.raises(UnknownFlow):
        Flows([]).get("sample_report")


def test_two_flows_cannot_have_one_name() -> None:
    with pytest.raises(BrokenFlow):
        Flows([sample_report, sample_report])


def test_a_plain_function_is_no_flow() -> None:
    def plain(chat: Chat) -> None:
        chat.say("line")

    with pytest.raises(BrokenFlow):
        flow("plain")(plain)  # type: ignore[arg-type]  # what the type checker forbids is tested here
