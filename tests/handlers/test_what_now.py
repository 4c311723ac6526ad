"""Who asks in the middle of a report what to do is answered, and has answered no question by it."""

import pytest

from tests.flows.ordinary_day import says_all
from tests.talk import Talk


@pytest.mark.parametrize(
    "words", ["harus gimana ini", "harus saya gmn", "trus aku harus ngapain", "what should i do now"]
)
async def test_what_to_do_is_answered_and_stands_for_no_answer(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "tolong, majikan pukul saya", "Malaysia", words)

    assert talk.bot.said("aside-what_now")
    assert talk.bot.asks == "safe_to_chat"
    assert "unknown" not in map(str, (await talk.ticket()).details.values())


async def test_a_cry_beside_the_question_is_heard(talk: Talk) -> None:
    await talk.worker.says("harus gimana ini, saya dikunci majikan di kamar")

    assert (await talk.ticket()).urgency.is_alarm
