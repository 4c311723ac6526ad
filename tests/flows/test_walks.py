"""Every flow's source is sound, and whatever is answered leads on and in the end to the end."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.engine.flow import Flow
from bot.engine.lint import check_flow_source
from bot.engine.replies import Reply, Words
from bot.errors import Rejected
from bot.flows import ALL
from tests.flows.talk_through import FLOWS, REPLIES, TEXTS, House, Talk, sample_replies

FLOW_FILES = sorted((Path(__file__).parents[2] / "bot" / "flows").glob("*.py"))
every_flow = pytest.mark.parametrize("flow", ALL, ids=lambda flow: flow.name)


@pytest.mark.parametrize("path", FLOW_FILES, ids=lambda path: path.stem)
def test_source_of_flows_is_sound(path: Path) -> None:
    assert check_flow_source(path.read_text(encoding="utf-8")) == []


def test_flow_names_the_house_starts_by_itself_exist() -> None:
    assert all(name in FLOWS for name in ("sos", "welcome", "menu", "help", "language"))


@every_flow
@given(data=st.data())
@settings(max_examples=40, deadline=None)
def test_random_answers_and_steps_back_never_break_a_flow(flow: Flow, data: st.DataObject) -> None:
    talk = Talk(flow, House(needs_pin=data.draw(st.booleans()), has_cases=data.draw(st.booleans())))

    for _ in range(80):
        if talk.question is None:
            break
        kind = data.draw(st.sampled_from(("fitting", "fitting", "fitting", "words", "other", "back")))
        if kind == "back" and talk.record.without_newest_answer() is not None:
            talk.goes_back()
            continue
        try:
            talk.answers(data.draw(replies(talk, kind)))
        except Rejected as rejected:
            assert TEXTS.render("id", rejected.text_key, **rejected.params)

    while talk.question is not None:
        talk.answers(sample_replies(talk.question)[0])
    assert talk.is_over


def replies(talk: Talk, kind: str) -> st.SearchStrategy[Reply]:
    """What somebody could send: an answer to the question, any words, or something of another kind."""
    if kind == "words":
        return (st.text(max_size=30) | st.integers().map(str)).map(Words)
    if kind == "other":
        return st.sampled_from(list(REPLIES.values()))
    assert talk.question is not None
    return st.sampled_from(sample_replies(talk.question))
