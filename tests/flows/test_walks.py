"""Every flow can be walked to its end whatever is answered, and every word on the way exists in every language."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.engine.flow import Flow
from bot.engine.lint import check_flow_source
from bot.engine.replies import Reply, Words
from bot.errors import Rejected
from bot.flows import ALL
from tests.flows.talk_through import FLOWS, REPLIES, TEXTS, House, Talk, Turn, sample_replies, walk_everything

FLOW_FILES = sorted((Path(__file__).parents[2] / "bot" / "flows").glob("*.py"))
LONGEST_MESSAGE = 1_000  # WhatsApp takes 1,024 characters where there is something to tap
LONGEST_BUTTON = 20  # of up to three
LONGEST_ROW = 24  # of a list
MOST_ROWS = 10
KEYS_LINE = "ticket-keys"

HOUSES = {
    "open": House,
    "with_pin": lambda: House(needs_pin=True),
    "empty": lambda: House(has_cases=False, has_numbers=False),
}
every_flow = pytest.mark.parametrize("flow", ALL, ids=lambda flow: flow.name)
# Every house is tried in the languages officers read too; the words of the others are seen in the plain one.
every_house_and_language = pytest.mark.parametrize(
    ("house", "language"),
    [*((house, language) for house in HOUSES for language in ("id", "en"))]
    + [("open", language) for language in ("jv", "su", "ms", "mad")],
)


@pytest.mark.parametrize("path", FLOW_FILES, ids=lambda path: path.stem)
def test_source_of_flows_is_sound(path: Path) -> None:
    assert check_flow_source(path.read_text(encoding="utf-8")) == []


def test_flow_names_the_house_starts_by_itself_exist() -> None:
    assert all(name in FLOWS for name in ("sos", "welcome", "menu", "help", "language"))


@every_house_and_language
@every_flow
def test_every_answer_leads_to_the_end_in_words_that_fit_every_channel(flow: Flow, language: str, house: str) -> None:
    keys = TEXTS.render(language, KEYS_LINE, reference="AAAAA-BBBBB", pin="123456")

    walks = walk_everything(flow, language, HOUSES[house])

    problems = [problem for walk in walks for turn in walk.turns for problem in problems_of(turn, len(keys))]
    assert sorted(set(problems)) == []
    assert all(walk.is_over for walk in walks)


def problems_of(turn: Turn, told_besides: int) -> Iterator[str]:
    """What of a turn a channel could not show whole."""
    longest = LONGEST_BUTTON if len(turn.labels) <= 3 else LONGEST_ROW
    yield from (f"{turn.asks}: {label} is longer than {longest}" for label in turn.labels if len(label) > longest)
    if len(turn.labels) > MOST_ROWS:
        yield f"{turn.asks}: {len(turn.labels)} choices"
    if len(set(turn.labels)) != len(turn.labels):
        yield f"{turn.asks}: two choices look the same"
    if told_besides + len(turn.words) > LONGEST_MESSAGE:
        yield f"{turn.asks}: {len(turn.words)} characters"


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
