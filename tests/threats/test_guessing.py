"""Ten thousand guesses at references and PINs, from many pages (THREATS.md T4)."""

import random
import re

import pytest

from bot.domain.tickets import ALPHABET, draw_reference, read_reference
from bot.handlers.turns.chat_sessions import ChatSessions
from tests.talk import Talk

PAGES, GUESSES_A_PAGE = 50, 200


@pytest.fixture
def sessions(talk: Talk) -> ChatSessions:
    return ChatSessions(talk.database, talk.clock)


def guess(dice: random.Random, reference: str, pin: str) -> tuple[str, str]:
    """What somebody may try who has found the reference, or the PIN, or nothing."""
    wrong_pin = f"{(int(pin) + dice.randrange(1, 10**6)) % 10**6:06}"
    slip = reference.replace(reference[3], dice.choice(ALPHABET.replace(reference[3], "")))
    return dice.choice(
        [
            (reference, wrong_pin),
            (draw_reference(), pin),
            (draw_reference(), wrong_pin),
            (slip, pin),
            ("%", pin),
            (reference, ""),
            ("", ""),
        ]
    )


async def test_T4_ten_thousand_guesses_hit_nothing_and_are_answered_alike(talk: Talk, sessions: ChatSessions) -> None:
    await talk.worker.says("tolong, majikan pukul saya")
    found = re.search(r"\b[0-9]{6}\b", talk.bot.text)
    assert found is not None
    pin, reference, dice = found[0], (await talk.ticket()).reference, random.Random(4)

    answers = set()
    for _ in range(PAGES):
        page = await sessions.find(sessions.new_token())
        for _ in range(GUESSES_A_PAGE):
            answers.add(await sessions.open_again(page, *guess(dice, reference, pin)))

    ticket = await talk.ticket()
    assert answers == {None}
    assert (ticket.needs_review, ticket.is_open) == ("wrong_pins", True)
    assert [clock for clock, _ in await talk.alerts()] == ["opened", "wrong_pins"]


def test_T4_reference_has_forty_random_bits_and_shows_every_slip_of_a_finger() -> None:
    reference = draw_reference()
    slips = [
        reference[:place] + wrong + reference[place + 1 :]
        for place, right in enumerate(reference)
        if right != "-"
        for wrong in ALPHABET.replace(right, "")
    ]

    assert len({draw_reference() for _ in range(1_000)}) == 1_000
    assert len(ALPHABET) ** (len(reference) - 2) > 2**40
    assert {read_reference(slip) for slip in slips} == {None}
